"""Carries a joining out, as one change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from sqlmodel import Session

from qcode.coding.passes import ensure_coder
from qcode.errors import Refused
from qcode.joining.plan import Joining
from qcode.joining.state import JOINED, MODELS, Image, Rows
from qcode.model import Code, JoinedCopy
from qcode.model.change import MERGED_INTO
from qcode.project import Project, recorder_of
from qcode.sentence import worded
from qcode.store.history import entries


def brings_anything(joining: Joining) -> bool:
    """True when the project would become different, or something was chosen that is to be remembered."""
    tables = (name for name in MODELS if name != JOINED)
    mine = joining.copies.mine.state
    return bool(joining.choosing.choices) or any(joining.state[name] != mine[name] for name in tables)


def join(project: Project, joining: Joining, name: str, label: str = "") -> bool:
    """Writes what the joining makes of the project, as one change; False when there was nothing to join.

    ``name`` is whose the copy is, ``label`` what the undo menu says. Raises Refused when the project has changed since the joining was
    worked out.
    """
    if not brings_anything(joining):
        return False
    with project.change(label or f"Join {name}’s copy") as session:
        if list(entries(session.connection())) != list(joining.copies.mine.trail):
            raise Refused(
                worded("The project has changed meanwhile; look at the copy once more. Nothing was changed.")
            )
        _write(session, joining)
        last = joining.copies.theirs.trail[-1]
        coder = ensure_coder(session, project.coder)
        session.add(JoinedCopy(name=name, coder_id=coder.id, their_change=last.id, their_change_at=last.at))
    return True


def _write(session: Session, joining: Joining) -> None:
    mine, recorder = joining.copies.mine.state, recorder_of(session)
    for name, model in MODELS.items():
        before, after = mine[name], joining.state[name]
        if before == after:
            continue
        recorder.insert_rows(model, [row for key, row in after.items() if key not in before])
        for rows in _changed(before, after):
            recorder.update_rows(model, rows)
    for name, model in MODELS.items():
        gone = [key for key in mine[name] if key not in joining.state[name]]
        if gone:
            recorder.delete_rows(model, gone)
    codes = mine["code"].keys() - joining.state["code"].keys()
    for code, into in {**joining.merged, **joining.into.get("code", {})}.items():
        if code in codes:
            recorder.note(Code, code, {MERGED_INTO: into})


def _changed(before: Rows, after: Rows) -> Iterator[Sequence[Image]]:
    """The columns that differ, of rows that both hold; those of the same columns together."""
    by_columns: dict[tuple[str, ...], list[Image]] = defaultdict(list)
    for key, row in after.items():
        was = before.get(key)
        if was is None or was is row:
            continue
        other = {column: value for column, value in row.items() if was[column] != value}
        if other:
            by_columns[tuple(other)].append({"id": key, **other})
    return iter(by_columns.values())
