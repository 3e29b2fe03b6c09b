"""Whether a project file holds together."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from qcode.sentence import worded
from qcode.store.database import APPLICATION_ID, file_uri

MAGIC = b"SQLite format 3\x00"
MARK = slice(68, 72)  # where SQLite keeps the application id, high byte first
PASSING = (
    "locked",
    "busy",
    "unable to open",
)  # what SQLite says of a file it cannot look into at this moment


def looks_like_database(path: Path) -> bool:
    """True when the file begins as every SQLite database does."""
    return _header(path).startswith(MAGIC)


def is_marked(path: Path) -> bool:
    """True when the file's header says that it is a qcode project.

    Read without SQLite, which would leave side files next to the database of another program.
    """
    return int.from_bytes(_header(path)[MARK], "big") == APPLICATION_ID


def _header(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(100)


def problems_of_file(path: Path, *, thorough: bool = False) -> list[str]:
    """What is wrong with the file, as SQLite tells it; empty when it holds together. Never changes the file.

    Raises sqlite3.OperationalError when it cannot be looked into now.
    """
    if not is_marked(path):
        return [worded("it is not marked as a qcode project")]
    try:
        with closing(sqlite3.connect(file_uri(path, write=False), uri=True, timeout=10)) as connection:
            return _problems(connection, thorough=thorough)
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError) and any(word in str(error) for word in PASSING):
            raise
        return [str(error)]
    except UnicodeDecodeError:  # what SQLite says names what is damaged, and that is no text any more
        return [worded("its list of tables is damaged")]


def _problems(connection: sqlite3.Connection, *, thorough: bool) -> list[str]:
    pragma = "integrity_check" if thorough else "quick_check"
    said = [row[0] for row in connection.execute(f"PRAGMA {pragma}(20)")]
    found = [line for line in said if line != "ok"]
    if thorough and not found:
        loose = connection.execute("PRAGMA foreign_key_check")
        found = [worded("{table}: a row points to nothing", table=table) for table, *_ in loose]
    return found


def holds_together(path: Path) -> bool:
    """True for a project file that can be read and has no problems."""
    try:
        return not problems_of_file(path)
    except (OSError, sqlite3.Error):
        return False
