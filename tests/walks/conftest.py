"""Walks use the whole window."""

import pytest

from tests.window import english, sitting

__all__ = ["english", "sitting"]


def pytest_configure(config: pytest.Config) -> None:
    """The screen that is no screen has no window frame to tell about sizes, and says so each time."""
    config.addinivalue_line("qt_log_ignore", "This plugin does not support propagateSizeHints")
