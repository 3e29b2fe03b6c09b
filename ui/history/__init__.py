"""What was changed, by whom and when; and back to an earlier moment."""
