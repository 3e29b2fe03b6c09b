"""Diagrams as they are drawn: on the screen, as a picture, in a report."""
