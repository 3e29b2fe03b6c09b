"""Coders of a project beside each other: how far they agree, where they differ, and what they decide about it.

`choice` says what is compared, `transcripts` which transcripts count, `reading` gives the figures, `differences` each disagreement
with what was decided about it, `driving` what drives them, `deciding` decides, `freezing` keeps how a comparison stood before
that, `sessions` are the talks in which it is done, `passes_coded` are the passes it is all over, `since` tells what became of it
since it was read.
"""
