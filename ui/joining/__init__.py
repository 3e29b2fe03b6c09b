"""Joining a colleague's copy: what it brings, what is to be decided, and the deed."""
