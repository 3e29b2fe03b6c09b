"""The screen on which memos are read and written."""
