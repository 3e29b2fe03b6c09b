"""Golden outputs: what a writer wrote beside what it is meant to write."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

REFERENCE = Path(__file__).resolve().parents[2] / "reference"


@pytest.fixture
def matches_reference() -> Callable[[str, str], None]:
    """Compares text with a file in tests/reference; QCODE_NEW_REFERENCE=1 writes the file instead."""

    def compare(name: str, text: str) -> None:
        path = REFERENCE / name
        if os.environ.get("QCODE_NEW_REFERENCE"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        assert text == path.read_text(encoding="utf-8")

    return compare
