"""Who codes, in which round of work: chosen, made, renamed, closed."""
