"""``trail``, ``history``, ``undo`` and ``redo``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

import typer

from qcode.audit.event import Event
from qcode.audit.history import history as history_of
from qcode.audit.sought import fitting, sought_in
from qcode.cli.options import AsJson, CoderName, ProjectPath, reading, writing
from qcode.cli.output import count, here, print_json
from qcode.cli.trail_options import (
    TrailCode,
    TrailCoder,
    TrailFrom,
    TrailKind,
    TrailTo,
    TrailUndone,
    TrailWords,
)
from qcode.errors import Refused
from qcode.project import Project, study_of
from qcode.reports.audit_words import holds, sentence
from qcode.reports.words import word
from qcode.store.history import Step, entries

HowMany = Annotated[int, typer.Argument(metavar="N", min=1, help="How many changes.")]


def trail(project: ProjectPath, as_json: AsJson = False) -> None:
    """Shows the audit trail: every change, who made it and when.

    Example: qcode trail study.qcode --json
    """
    with reading(project) as opened, opened.read() as session:
        found = entries(session.connection())
    if as_json:
        print_json([vars(entry) for entry in found])
        return
    for entry in found:
        undoes = f" (reverses {entry.undoes})" if entry.undoes else ""
        rows = count(entry.rows, "row")
        print(
            f"{entry.id:6}  {here(entry.at):%Y-%m-%d %H:%M}  {entry.coder:12} {entry.label} · {rows}{undoes}"
        )


def history(
    project: ProjectPath,
    kind: TrailKind = None,
    code: TrailCode = "",
    coder: TrailCoder = "",
    since: TrailFrom = "",
    until: TrailTo = "",
    find: TrailWords = "",
    undone: TrailUndone = False,
    as_json: AsJson = False,
) -> None:
    """Tells the history of the analysis from the audit trail: what became of codes, passes, memos, decisions …

    Example: qcode history study.qcode --kind code --from 2026-03-01
    """
    with reading(project) as opened, opened.read() as session:
        language, trail = study_of(session).language, history_of(session)
        sought = sought_in(
            session, trail, kinds=kind, code=code, coder=coder, since=since, until=until, undone=undone
        )
    found = [event for event in fitting(trail, sought) if holds(event, find, language)]
    if as_json:
        print_json([_as_json(event, language) for event in found])
        return
    for event in found:
        back = f" ({word(language, 'audit_undone')})" if event.undone else ""
        print(f"{here(event.at):%Y-%m-%d %H:%M}  {event.coder:12} {sentence(event, language)}{back}")
    if not found:
        print(word(language, "audit_none"))


def _as_json(event: Event, language: str) -> dict[str, object]:
    return {
        "at": event.at,
        "first": event.first,
        "coder": event.coder,
        "kind": event.kind,
        "deed": event.deed,
        "text": sentence(event, language),
        "texts": [each._asdict() for each in event.texts],
        "codes": sorted(event.codes),
        "changes": event.changes,
        "undone": event.undone,
    }


def undo(project: ProjectPath, times: HowMany = 1, coder: CoderName = "") -> None:
    """Takes the last change back, or the last N; with --coder the last ones of that coder.

    Example: qcode undo study.qcode 2
    """
    with writing(project, coder) as opened:
        _repeat(opened, times, coder, Project.undo, "undo")


def redo(project: ProjectPath, times: HowMany = 1, coder: CoderName = "") -> None:
    """Makes what was last taken back again, or the last N.

    Example: qcode redo study.qcode
    """
    with writing(project, coder) as opened:
        _repeat(opened, times, coder, Project.redo, "redo")


def _repeat(
    project: Project, times: int, coder: str, step_of: Callable[[Project, str | None], Step | None], verb: str
) -> None:
    for done in range(times):
        step = step_of(project, coder or None)
        if step is None:
            if done == 0:
                raise Refused(f"There is nothing to {verb}; nothing was changed.")
            break
        print(f"{verb.capitalize()}: {step.label}")


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    for command in (trail, history, undo, redo):
        app.command()(command)
