"""Coders of a project beside each other."""
