"""A project: read it, change it, take changes back, hear of changes."""

from __future__ import annotations

import getpass
import sqlite3
from collections.abc import Callable, Collection, Generator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, func, select

from qcode.errors import DamagedProject, FileProblem, NewerProject, NotAProject, ReadOnlyError, Refused
from qcode.model import Change, CodingPass, Study
from qcode.model.paths import clean_name
from qcode.model.row import table_of
from qcode.sentence import worded
from qcode.store import backups, database, integrity, migrate, veil
from qcode.store.history import History, Step, last_of, reverse
from qcode.store.journal import Recorder, write
from qcode.store.writer_lock import WriterLock

SUFFIX = ".qcode"
RECORDER = "recorder"
AT_WORK = "coder at work"


class Listeners:
    """Those who want to know which tables changed; each is called with the set of their names."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[set[str]], None]] = []

    def connect(self, listener: Callable[[set[str]], None]) -> None:
        """From now on ``listener`` is called after every change."""
        self._listeners.append(listener)

    def disconnect(self, listener: Callable[[set[str]], None]) -> None:
        """``listener`` is not called any more."""
        self._listeners.remove(listener)

    def __call__(self, tables: set[str]) -> None:
        """Tells everybody."""
        for listener in tuple(self._listeners):
            listener(tables)


class Project:
    """An open project. Make one with `open_project` or `create_project`; close it, or use it in ``with``."""

    def __init__(self, path: Path, engine: Engine, lock: WriterLock | None, held_by: str = "") -> None:
        self.path = path
        self.held_by = held_by  # who writes it, when we may only read
        self.backup_problem = ""  # why the backup that was due on opening could not be made
        self.changed = Listeners()
        self._coder = login_name()
        self._engine = engine
        self._lock = lock
        self._history: History | None = None

    def __enter__(self) -> Project:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def writable(self) -> bool:
        """True when changes can be made here."""
        return self._lock is not None

    @property
    def coder(self) -> str:
        """The name of whoever works: changes are theirs, and of what is coded blind they see their own."""
        return self._coder

    @coder.setter
    def coder(self, name: str) -> None:
        self._coder = name
        self._history = None  # its labels may not be theirs to read

    def close(self) -> None:
        """Lets go of the file; no side files remain."""
        self._engine.dispose()
        if self._lock is not None:
            try:
                database.settle(self.path)
            finally:
                self._lock.release()
                self._lock = None

    @contextmanager
    def read(self, *, everything: bool = False) -> Generator[Session]:
        """A session that sees one moment of the project and cannot write.

        What others than `Project.coder` did in a pass that is coded blind is not seen, unless ``everything`` is asked for, which
        is for work that shows nobody what it reads.
        """
        with Session(self._engine, autoflush=False, expire_on_commit=False) as session:
            session.info[AT_WORK] = self.coder
            event.listen(session, "before_flush", _refuse_writing)
            if not everything:
                event.listen(session, "after_begin", _draw_veil)
            with database.plain_words(self.path):
                yield session

    @contextmanager
    def change(self, label: str, coder: str | None = None) -> Generator[Session]:
        """A session whose work becomes one entry of the audit trail, on disk when the block ends.

        ``label`` is what the undo menu will say; ``coder`` who did it (default: `Project.coder`). When the block raises,
        nothing of it remains. Raises ReadOnlyError where the project cannot be written.
        """
        with self._writing() as session:
            recorder = Recorder(session)
            session.info[RECORDER], session.info[AT_WORK] = recorder, coder or self.coder
            yield session
            session.flush()
            rows = recorder.touched()
            if not rows:
                return
            change = Change(coder=coder or self.coder, label=clean_name(label))
            number = write(session.connection(), change, rows)
            session.commit()
        if self._history is not None:
            self._history.add(Step(number, change.label, change.coder, len(rows)), None)
        self._tell({row.table for row in rows})

    @contextmanager
    def cache(self) -> Generator[Connection]:
        """A connection for what can be made again from the rest, such as word indexes: no trail, no undo.

        Raises ReadOnlyError where the project cannot be written.
        """
        with self._writing() as session:
            yield session.connection()
            session.commit()

    @contextmanager
    def _writing(self) -> Generator[Session]:
        self.refuse_unless_writable()
        with Session(self._engine, expire_on_commit=False) as session, database.plain_words(self.path):
            session.connection(execution_options={database.WRITES: True})
            try:
                yield session
            except IntegrityError as error:
                raise Refused(
                    worded(
                        "The change does not fit what the project holds ({orig}); nothing was changed.",
                        orig=error.orig,
                    )
                ) from error

    def refuse_unless_writable(self) -> None:
        """Raises ReadOnlyError, which says who writes the project, where it cannot be written here."""
        if not self.writable:
            raise ReadOnlyError(
                worded(
                    "{reason}; nothing was changed.",
                    reason=self.held_by or worded("{file} is open for reading only", file=self.path.name),
                )
            )

    @property
    def history(self) -> History:
        """What can be undone and redone."""
        if self._history is None:
            with self.read() as session:
                self._history = History.read(session.connection())
        return self._history

    def undo(self, of: str | Collection[str] | None = None) -> Step | None:
        """Takes back the last change (``of`` a coder, by the names they have or had), and tells which; None when there
        is nothing to take back.
        """
        return self._reverse(last_of(self.history.undoable, of), "Undo")

    def redo(self, of: str | Collection[str] | None = None) -> Step | None:
        """Makes the change last taken back again (``of`` a coder, as in `undo`), and tells which; None when there is none."""
        return self._reverse(last_of(self.history.redoable, of), "Redo")

    def _reverse(self, step: Step | None, verb: str) -> Step | None:
        if step is None:
            return None
        label = f"{verb}: {step.label}"
        with self._writing() as session:
            number, tables = reverse(session.connection(), step, by=self.coder, label=label)
            session.commit()
        self.history.add(replace(step, change=number), step.change)
        self._tell(tables)
        return step

    def _tell(self, tables: set[str]) -> None:
        if table_of(CodingPass).name in tables:  # one may be coded blind from here on, or not any more
            self._history = None
        self.changed(tables)

    def back_up(self) -> Path:
        """A new copy in the user's data folder. Raises FileProblem where it cannot be written."""
        return _backed_up(self.path)

    def back_up_if_due(self, after: timedelta = backups.DUE_AFTER) -> Path | None:
        """A new copy in the user's data folder when the last one is older than that. Raises FileProblem."""
        return self.back_up() if backups.is_due(self.path, after) else None

    def fold(self) -> None:
        """Moves what was written into the file itself, so that a copy of that one file holds it while it is open."""
        if self.writable:
            with database.plain_words(self.path), self._engine.connect() as connection:
                connection.connection.cursor().execute("PRAGMA wal_checkpoint(PASSIVE)")


def _backed_up(path: Path) -> Path:
    try:
        return backups.make(path)
    except (OSError, sqlite3.Error) as error:
        raise FileProblem(
            worded(
                "A backup of {file} could not be written ({error}); the project itself is as it was.",
                file=path.name,
                error=error,
            )
        ) from error


def _draw_veil(session: Session, _: object, connection: Connection) -> None:
    """When the first question is asked, so that the moment a session sees is that of its first question."""
    veil.draw(connection, at_work(session))


def _refuse_writing(*_: object) -> None:
    raise RuntimeError("A reading session does not write; use project.change(label).")


def recorder_of(session: Session) -> Recorder:
    """The recorder of a changing session, for work on many rows at once."""
    return cast(Recorder, session.info[RECORDER])


def at_work(session: Session) -> str:
    """The name of the coder a session of a project reads or writes for."""
    return cast(str, session.info.get(AT_WORK, ""))


def state_seen(session: Session) -> tuple[int, str | None]:
    """Which state of the project a reading session sees: the last change, and while others code blind for whom.

    What was read in one state can be kept and used for as long as sessions see the same.
    """
    run = session.connection()
    latest = run.execute(select(func.max(table_of(Change).c.id))).scalar()
    veiled = run.exec_driver_sql("SELECT 1 FROM sqlite_temp_master WHERE type = 'view' LIMIT 1").first()
    return latest or 0, at_work(session) if veiled else None


def login_name() -> str:
    """The name of whoever is logged in."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "coder"


def create_project(path: Path | str, title: str = "", *, language: str = "en", coder: str = "") -> Project:
    """A new, empty project at ``path``, made by ``coder`` (default: the login name).

    An existing file is never overwritten. Raises Refused, FileProblem or ReadOnlyError; then no file is made.
    """
    path = Path(path)
    if is_there(path):
        raise Refused(worded("{file} exists already; it was left as it is.", file=path.name))
    if not is_there(path.parent):
        raise FileProblem(worded("There is no folder {parent}; nothing was written.", parent=path.parent))
    lock = _taken_lock(path)
    try:
        engine = database.engine_for(path, write=True)
        project = Project(path, engine, lock)
        project.coder = clean_name(coder) or project.coder
        with database.plain_words(path):
            sqlite3.connect(path).close()
            _found(engine, project.coder, Study(title=clean_name(title or path.stem), language=language))
    except BaseException:
        path.unlink(missing_ok=True)
        lock.release()
        raise
    return project


def _found(engine: Engine, coder: str, study: Study) -> None:
    """Makes the tables and the study's row; the trail tells of it as a change that cannot be undone, the ground of all."""
    try:
        migrate.create_schema(engine)
        with Session(engine) as session:
            session.connection(execution_options={database.WRITES: True})
            session.add(study)
            write(session.connection(), Change(coder=coder, label="New project"), [])
            session.commit()
    finally:
        engine.dispose()  # from here on the file tells what it is, whatever happens to its log


def _taken_lock(path: Path) -> WriterLock:
    lock = WriterLock(path)
    try:
        holder = lock.take()
    except OSError as error:
        raise FileProblem(
            worded(
                "{file} cannot be made in {parent}: {strerror}; nothing was written.",
                file=path.name,
                parent=path.parent,
                strerror=error.strerror,
            )
        ) from error
    if holder is not None:
        raise ReadOnlyError(worded("{reason}; nothing was changed.", reason=holder.sentence(path.name)))
    return lock


def open_project(path: Path | str, *, write: bool = True, back_up: bool = True) -> Project:
    """The project at ``path``: checked, upgraded if it is of an older version, backed up if a copy is due.

    With ``write`` it is opened for writing if nobody else has it open, otherwise for reading (`Project.held_by`
    then says who has it). Raises NotAProject, NewerProject, DamagedProject, FileProblem; the file is then untouched.
    """
    path = Path(path)
    with database.plain_words(path):
        _refuse_unreadable(path)
        version = _checked_version(path)
    lock, held_by = _try_lock(path) if write else (None, "")
    try:
        return _opened(path, version, lock, held_by, back_up=back_up)
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def _opened(path: Path, version: str, lock: WriterLock | None, held_by: str, *, back_up: bool) -> Project:
    engine = database.engine_for(path, write=lock is not None)
    if version != migrate.newest_version():
        _upgrade(path, engine, lock)
    project = Project(path, engine, lock, held_by)
    if lock is not None:
        with database.plain_words(path):
            engine.connect().close()  # readers who come from now on do not stand in the way of changes
    if lock is not None and back_up:
        _back_up(project)
    return project


def _back_up(project: Project) -> None:
    try:
        project.back_up_if_due()
    except FileProblem as problem:  # no reason to keep somebody from their work
        project.backup_problem = str(problem)


def _upgrade(path: Path, engine: Engine, lock: WriterLock | None) -> None:
    if lock is None:
        raise ReadOnlyError(
            worded(
                "{file} was made by an older version and has to be opened for writing once first.",
                file=path.name,
            )
        )
    _backed_up(path)
    try:
        with database.plain_words(path):
            migrate.upgrade(engine)
    finally:
        engine.dispose()


def _refuse_unreadable(path: Path) -> None:
    if not is_there(path):
        raise FileProblem(worded("There is no file {path}.", path=path))
    if path.is_dir():
        raise NotAProject(worded("{path} is a folder, not a qcode project.", path=path))
    try:
        if not integrity.looks_like_database(path):
            _refuse_foreign(path, worded("is not a qcode project"))
        if not integrity.is_marked(path):
            _refuse_foreign(path, worded("is a database of another program, not a qcode project"))
    except OSError as error:
        raise FileProblem(
            worded("{file} could not be read: {strerror}.", file=path.name, strerror=error.strerror)
        ) from error


def is_there(path: Path) -> bool:
    """True when there is a file or folder of that name. Raises FileProblem where that cannot be known."""
    try:
        return path.exists()
    except OSError as error:  # a name too long, a folder one may not look into
        raise FileProblem(
            worded("{path} could not be reached: {strerror}.", path=path, strerror=error.strerror)
        ) from error


def _refuse_foreign(path: Path, what: str) -> None:
    backup = backups.newest_good(path)
    if backup is None:
        raise NotAProject(worded("{file} {what}; it was left as it is.", file=path.name, what=what))
    raise _damaged(path, [worded("it does not begin as a project does")], backup)


def _checked_version(path: Path) -> str:
    problems = integrity.problems_of_file(path)
    version = "" if problems else migrate.version_of(path)
    if not version:
        problems = problems or [worded("it does not say its version")]
        raise _damaged(path, problems, backups.newest_good(path))
    if version not in migrate.known_versions():
        raise NewerProject(
            worded(
                "{file} was made by a newer version of qcode (schema {version}, this one knows up to "
                "{newest_version}); it was left as it is. Update qcode to open it.",
                file=path.name,
                version=version,
                newest_version=migrate.newest_version(),
            )
        )
    return version


def _damaged(path: Path, problems: list[str], backup: Path | None) -> DamagedProject:
    where = (
        worded("The newest good backup is {backup}.", backup=backup)
        if backup
        else worded("There is no backup of it on this computer.")
    )
    sentence = worded(
        "{file} is damaged ({problems}) and was left as it is. {where}",
        file=path.name,
        problems=problems[0],
        where=where,
    )
    return DamagedProject(sentence, backup, tuple(problems))


def _try_lock(path: Path) -> tuple[WriterLock | None, str]:
    lock = WriterLock(path)
    try:
        holder = lock.take()
        path.open("r+b").close()
    except OSError:
        lock.release()
        return None, worded("{file} or its folder cannot be written to", file=path.name)
    if holder is not None:
        return None, holder.sentence(path.name)
    return lock, ""


def study_of(session: Session) -> Study:
    """The row that describes the study."""
    study = session.exec(select(Study)).first()
    if study is None:
        raise DamagedProject(worded("The project does not say what study it is."))
    return study
