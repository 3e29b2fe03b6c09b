"""Walks use the whole window."""

import pytest

from tests.window import english, sitting

__all__ = ["english", "sitting"]


def pytest_configure(config: pytest.Config) -> None:
    """The screen that is no screen has no window frame to tell about sizes, cannot raise a menu or give it the keyboard, and says so each time."""
    for said in ("propagateSizeHints", "raise\\(\\)", "grabbing the keyboard"):
        config.addinivalue_line("qt_log_ignore", f"This plugin does not support {said}")
