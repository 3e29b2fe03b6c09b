"""The screen of axial coding: codes in diagrams, and what they are to each other."""
