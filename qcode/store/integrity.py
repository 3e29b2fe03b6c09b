"""Whether a project file holds together."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from qcode.store.database import APPLICATION_ID, file_uri

MAGIC = b"SQLite format 3\x00"


def looks_like_database(path: Path) -> bool:
    """True when the file begins as every SQLite database does."""
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def application_id(path: Path) -> int | None:
    """The mark that tells whose database it is; None when it cannot be read."""
    try:
        with closing(sqlite3.connect(file_uri(path, write=False), uri=True, timeout=10)) as connection:
            return connection.execute("PRAGMA application_id").fetchone()[0]
    except sqlite3.DatabaseError:
        return None


def problems_of_file(path: Path, *, thorough: bool = False) -> list[str]:
    """What is wrong with the file, as SQLite tells it; empty when it holds together. Never writes."""
    pragma = "integrity_check" if thorough else "quick_check"
    try:
        with closing(sqlite3.connect(file_uri(path, write=False), uri=True, timeout=10)) as connection:
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                return ["it is not marked as a qcode project"]
            said = [row[0] for row in connection.execute(f"PRAGMA {pragma}(20)")]
            if thorough and said == ["ok"]:
                said += [
                    f"{table}: a row points to nothing"
                    for table, *_ in connection.execute("PRAGMA foreign_key_check")
                ]
    except sqlite3.DatabaseError as error:
        return [str(error)]
    return [line for line in said if line != "ok"]
