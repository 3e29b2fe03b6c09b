"""Coders of a project beside each other: how far they agree, where they differ, and what they decide about it.

`choice` says what is compared, `transcripts` which transcripts count, `reading` gives the figures, `differences` each disagreement
with what was decided about it, `deciding` decides.
"""
