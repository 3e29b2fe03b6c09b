"""The screen on which transcripts are read and coded."""
