"""Tests of the window need no screen; set QT_QPA_PLATFORM to watch them on one."""

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_configure(config: pytest.Config) -> None:
    """The screen that is no screen has no window frame to tell about sizes, and says so each time."""
    config.addinivalue_line("qt_log_ignore", "This plugin does not support propagateSizeHints")
