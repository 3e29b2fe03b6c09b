"""Distances in pixels: steps of four, and the roundness of corners."""

HAIR = 2
TIGHT = 4
SMALL = 8
MEDIUM = 12
LARGE = 16
WIDE = 24

RADIUS = 6
RADIUS_LARGE = 8
ICON = 16
ICON_GAP = 4
"""What stands between an icon and the words of its button, beyond what Qt leaves there."""
CONTROL_HEIGHT = 28
"""Height of a button, a pill or a line edit at the interface's own size."""
