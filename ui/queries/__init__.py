"""Queries: a question built by clicking or typed, what it finds, and the questions that are saved."""
