"""The table of participants."""
