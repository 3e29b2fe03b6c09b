"""Transcripts and codebooks coming in."""
