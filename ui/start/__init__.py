"""What is seen before a project is open."""
