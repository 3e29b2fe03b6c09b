"""What tables and reports say of coders who are compared."""
