"""Connections to a project file."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import QueuePool

from qcode.errors import DamagedProject, FileProblem, QcodeError, ReadOnlyError, Refused
from qcode.sentence import worded

APPLICATION_ID = 0x71636F64  # "qcod"
PRAGMAS = ("busy_timeout = 10000", "foreign_keys = ON", "temp_store = MEMORY")
WRITES = "qcode_writes"  # the execution option that asks for the write lock at BEGIN
NO_TEXT = "Could not decode to UTF-8"
SPOKEN = (
    sqlite3.OperationalError,
    sqlite3.DatabaseError,
)  # exactly these, not the faults of a program below them


_as_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def file_uri(path: Path, *, write: bool) -> str:
    """The SQLite URI of a project file; never one that would make a file that is not there."""
    return f"file:{quote(os.fsencode(path.resolve()))}?mode={'rw' if write else 'ro'}"


def engine_for(path: Path, *, write: bool) -> Engine:
    """An engine on the project file. Every commit is on disk when it returns (WAL, synchronous FULL)."""
    uri = file_uri(path, write=write)

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(uri, uri=True, timeout=1, isolation_level=None, check_same_thread=False)
        if write:
            with _unless_read_now():
                connection.execute("PRAGMA journal_mode = WAL")
        for pragma in (*PRAGMAS, "synchronous = FULL" if write else "query_only = ON"):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    engine = create_engine(
        "sqlite://",
        creator=connect,
        json_serializer=_as_json,
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=8,
    )
    event.listen(engine, "begin", _begin)
    event.listen(engine, "checkin", _end)
    return engine


@contextmanager
def _unless_read_now() -> Generator[None]:
    """Leaves the file as it is while a program reads it that opened it before; the next connection tries again."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if "locked" not in str(error):
            raise


def _begin(connection: Connection) -> None:
    """Takes the write lock at the start of a change, so that a change never fails half way for want of it."""
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _end(connection: sqlite3.Connection | None, _record: object) -> None:
    """Ends what a commit that failed (a reference to nothing, a full disk) left open."""
    if connection is not None and connection.in_transaction:
        connection.rollback()


def settle(path: Path) -> None:
    """Folds the write-ahead log back into the file, so that no side files remain after closing.

    While another program still reads the file its log stays, empty; whoever next closes it after writing removes it. A
    file that cannot be reached any more is left alone: every change is in the file or its log already.
    """
    with suppress(sqlite3.DatabaseError), closing(_connect_to_settle(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        connection.execute("PRAGMA journal_mode = DELETE")


def _connect_to_settle(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(file_uri(path, write=True), uri=True, timeout=1, isolation_level=None)


@contextmanager
def plain_words(path: Path | str) -> Generator[None]:
    """Turns what SQLite says about disk, locks and damage into a sentence for the user."""
    try:
        yield
    except DatabaseError as error:
        if type(error.orig) not in SPOKEN:
            raise
        raise in_plain_words(error.orig or error, path) from error
    except SPOKEN as error:
        if type(error) not in SPOKEN:
            raise
        raise in_plain_words(error, path) from error
    except UnicodeDecodeError as error:  # what SQLite says of the file holds bytes that are no text
        raise _damaged(Path(path).name, NO_TEXT) from error
    except UnicodeEncodeError as error:
        raise Refused(
            worded("A name or text holds half a character, which cannot be kept; nothing was changed.")
        ) from error


def in_plain_words(error: BaseException, path: Path | str) -> QcodeError:
    """The error to show for what SQLite said."""
    name, said = Path(path).name, str(error)
    if NO_TEXT in said:
        return _damaged(name, NO_TEXT)  # and not what was said in the interview, which follows
    if "full" in said:
        return FileProblem(
            worded(
                "The disk that holds {name} is full; the last change was not made, all earlier ones "
                "are kept.",
                name=name,
            )
        )
    if "readonly" in said or "read-only" in said:
        return ReadOnlyError(worded("{name} cannot be written to; nothing was changed.", name=name))
    if "locked" in said or "busy" in said:
        return ReadOnlyError(
            worded(
                "{name} is being written by another program; nothing was changed. Try again in a moment.",
                name=name,
            )
        )
    if "unable to open" in said:
        return FileProblem(
            worded(
                "{name} could not be opened; it or its folder may not be yours to read or write.", name=name
            )
        )
    if type(error) is sqlite3.DatabaseError:
        return _damaged(name, said)
    return FileProblem(
        worded(
            "{name} could not be read or written ({said}); the last change was not made.",
            name=name,
            said=said,
        )
    )


def _damaged(name: str, said: str) -> DamagedProject:
    return DamagedProject(
        worded(
            "{name} is damaged ({said}); nothing was changed. Close it and open it again.",
            name=name,
            said=said,
        )
    )
