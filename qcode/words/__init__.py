"""How often words were said, by whom and about what; words that mark a group or a code."""
