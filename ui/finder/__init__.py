"""One box for everything that can be gone to or done: codes, transcripts, memos, people, words and commands."""
