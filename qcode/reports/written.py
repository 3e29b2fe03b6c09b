"""What became of report files: whether a file still is what was written to it, so that nobody's edits are written over."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from sqlalchemy.dialects.sqlite import insert
from sqlmodel import Session

from qcode.model import WrittenReport
from qcode.model.columns import now
from qcode.model.row import table_of
from qcode.project import Project
from qcode.reports.report import Report
from qcode.reports.writers import write_report
from qcode.sentence import worded

_BLOCK = 1 << 20


class State(Enum):
    """What is at the place of a report."""

    NOTHING = "nothing"
    OURS = "as it was written"
    EDITED = "edited since it was written"
    UNKNOWN = "not written from this project"


@dataclass(frozen=True)
class Outcome:
    """Where a report was written, and a sentence where that is not where it was meant to be."""

    path: Path
    said: str = ""


def state_of(session: Session, path: Path) -> State:
    """What is at ``path``: only a file that is as it was written may be written over without asking."""
    if not path.exists():
        return State.NOTHING
    row = session.get(WrittenReport, _place(path))
    if row is None:
        return State.UNKNOWN
    return State.OURS if _digest(path) == row.digest else State.EDITED


def place_beside(session: Session, path: Path) -> Path:
    """The first of “name (2)”, “name (3)” … that is free, or holds a report nobody edited."""
    number = 2
    while True:
        beside = path.with_name(f"{path.stem} ({number}){path.suffix}")
        if state_of(session, beside) in (State.NOTHING, State.OURS):
            return beside
        number += 1


def remember(project: Project, path: Path) -> None:
    """Keeps in the project what was written to ``path``; where it cannot be written, the file counts as edited later on."""
    if not project.writable:
        return
    row = {"place": _place(path), "digest": _digest(path), "written_at": now()}
    statement = insert(table_of(WrittenReport)).values(row)
    with project.cache() as connection:
        connection.execute(statement.on_conflict_do_update(index_elements=["place"], set_=row))


def write_kept(project: Project, path: Path, report: Report, *, over: bool = False) -> Outcome:
    """Writes a report to ``path``, or beside it where there is a file that somebody edited; ``over`` writes over that too.

    Raises as `write_report` does.
    """
    outcome = place_for(project, path, over=over)
    write_report(outcome.path, report)
    remember(project, outcome.path)
    return outcome


def place_for(project: Project, path: Path, *, over: bool = False) -> Outcome:
    """Where to write what is meant for ``path``: beside it where there is a file that somebody edited, unless ``over``."""
    with project.read() as session:
        state = state_of(session, path)
        meant = over or state in (State.NOTHING, State.OURS) or path.is_dir()
        target = path if meant else place_beside(session, path)
    return Outcome(target, "" if target == path else _why(state, path, target))


def _why(state: State, path: Path, target: Path) -> str:
    if state is State.EDITED:
        return worded(
            "“{name}” was edited since it was written and was left as it is; the report is beside it, in “{beside}”.",
            name=path.name,
            beside=target.name,
        )
    return worded(
        "“{name}” was there already, not known to be written from this project, and was left as it is; "
        "the report is beside it, in “{beside}”.",
        name=path.name,
        beside=target.name,
    )


def _place(path: Path) -> str:
    return hashlib.sha256(os.fsencode(os.path.realpath(path))).hexdigest()


def _digest(path: Path) -> str:
    found = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            found.update(block)
    return found.hexdigest()
