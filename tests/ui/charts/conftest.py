"""A screen that is no screen brings no window to the front, and says so."""

from __future__ import annotations

import pytest


def pytest_configure(config: pytest.Config) -> None:
    """Says nothing of what such a screen cannot do."""
    config.addinivalue_line("qt_log_ignore", "This plugin does not support raise")
