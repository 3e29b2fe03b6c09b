"""Reports, tables and copies going out."""
