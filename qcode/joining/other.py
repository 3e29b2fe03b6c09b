"""Opens a colleague's copy to be read; the copy itself is never changed."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from qcode.errors import FileProblem, ReadOnlyError, Refused
from qcode.project import Project, open_project
from qcode.sentence import worded
from qcode.store import backups, database, migrate
from qcode.store.writer_lock import WriterLock


@contextmanager
def colleagues_copy(path: Path, mine: Path) -> Generator[Project]:
    """The copy at ``path``, open for reading; one of an older version is upgraded in a copy of its own, which then goes.

    Raises Refused for the project's own file, ReadOnlyError while somebody writes it, and as `open_project` does.
    """
    if path.exists() and mine.exists() and path.samefile(mine):
        raise Refused(
            worded("{file} is this project itself, not a copy of it; nothing was changed.", file=path.name)
        )
    _refuse_while_written(path)
    try:
        opened = open_project(path, write=False, back_up=False)
    except ReadOnlyError:  # of an older version
        with TemporaryDirectory(prefix="qcode-") as folder, _upgraded(path, Path(folder)) as project:
            yield project
        return
    with opened:
        yield opened


def _refuse_while_written(path: Path) -> None:
    """Somebody who has the copy open may have words in it that are not in the file yet."""
    if not path.is_file():
        return  # opening it says what is wrong
    lock = WriterLock(path)
    try:
        holder = lock.take()
    except OSError:
        return  # where nobody can write
    if holder is not None:
        raise ReadOnlyError(
            worded("{reason}; it can be joined once it is closed there.", reason=holder.sentence(path.name))
        )
    lock.release()


def _upgraded(path: Path, folder: Path) -> Project:
    copy = folder / path.name
    try:
        with database.plain_words(path):
            backups.copy(path, copy)
    except OSError as error:
        raise FileProblem(
            worded("{file} could not be read: {strerror}.", file=path.name, strerror=error.strerror)
        ) from error
    engine = database.engine_for(copy, write=True)
    try:
        with database.plain_words(path):
            migrate.upgrade(engine)
    finally:
        engine.dispose()
    database.settle(copy)
    return open_project(copy, write=False, back_up=False)
