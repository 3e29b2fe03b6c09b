"""Connections to a project file."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import QueuePool

from qcode.errors import FileProblem, QcodeError, ReadOnlyError

APPLICATION_ID = 0x71636F64  # "qcod"
WRITES = "qcode_writes"  # the execution option that asks for the write lock at BEGIN


def file_uri(path: Path, *, write: bool) -> str:
    """The SQLite URI of a project file; never one that would make a file that is not there."""
    return f"file:{quote(str(path.resolve()))}?mode={'rw' if write else 'ro'}"


def engine_for(path: Path, *, write: bool) -> Engine:
    """An engine on the project file. Every commit is on disk when it returns (WAL, synchronous FULL)."""
    uri = file_uri(path, write=write)

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(uri, uri=True, timeout=10, isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        if write:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
        else:
            connection.execute("PRAGMA query_only = ON")
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, pool_size=4, max_overflow=8)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Takes the write lock at the start of a change, so that a change never fails half way for want of it."""
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def settle(path: Path) -> None:
    """Folds the write-ahead log back into the file, so that no side files remain after closing.

    While another program still reads the file the log stays; the last one to close folds it.
    """
    connection = sqlite3.connect(file_uri(path, write=True), uri=True, timeout=1, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.OperationalError:
        pass  # somebody reads it
    finally:
        connection.close()


@contextmanager
def plain_words(path: Path | str) -> Generator[None]:
    """Turns what SQLite says about disk and locks into a sentence for the user."""
    try:
        yield
    except OperationalError as error:
        raise in_plain_words(error.orig or error, path) from error
    except sqlite3.OperationalError as error:
        raise in_plain_words(error, path) from error


def in_plain_words(error: BaseException, path: Path | str) -> QcodeError:
    """The error to show for what SQLite said."""
    name, said = Path(path).name, str(error)
    if "full" in said:
        return FileProblem(
            f"The disk that holds {name} is full; the last change was not made, all earlier ones are kept."
        )
    if "readonly" in said or "read-only" in said:
        return ReadOnlyError(f"{name} cannot be written to; nothing was changed.")
    if "locked" in said or "busy" in said:
        return ReadOnlyError(
            f"{name} is being written by another program; nothing was changed. Try again in a moment."
        )
    if "unable to open" in said:
        return FileProblem(f"{name} could not be opened; it or its folder may not be yours to read or write.")
    return FileProblem(f"{name} could not be read or written ({said}); the last change was not made.")
