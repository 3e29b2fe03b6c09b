"""The codebook: its tree, the picker, and the forms for a code."""
