"""A look at a project from outside: how much is in it, without opening it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple


class Glance(NamedTuple):
    """How much a project holds."""

    transcripts: int
    codes: int
    codings: int


def glance(path: Path) -> Glance | None:
    """What the file at ``path`` holds, None when it cannot be told; nothing is locked, upgraded or written."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as file:
            counts = (
                file.execute(f"SELECT count(*) FROM {table}") for table in ("document", "code", "coding")
            )
            return Glance(*(count.fetchone()[0] for count in counts))
    except sqlite3.Error:
        return None
