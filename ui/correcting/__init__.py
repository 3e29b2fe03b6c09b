"""Transcripts corrected in the window: their words, their turns, who speaks."""
