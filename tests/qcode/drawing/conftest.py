"""A study with categories to draw."""

from tests.qcode.axial.conftest import axial

__all__ = ["axial"]
