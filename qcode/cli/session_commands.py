"""``session begin``, ``edit``, ``end``, ``reopen``, ``delete`` and ``list``."""

from __future__ import annotations

from typing import Annotated

import typer
from sqlmodel import Session

from qcode.cli.options import AsJson, CoderName, ProjectPath, reading, words_given, writing
from qcode.cli.output import count, print_json
from qcode.coding.passes import ensure_coder
from qcode.compare import sessions
from qcode.compare.sessions import Talk, changes_after, going_on, talks
from qcode.errors import NotFound
from qcode.project import study_of
from qcode.reports.audit_words import sentence
from qcode.sentence import worded

commands = typer.Typer(
    help="Debriefing sessions: talks about the coding, and what was decided in them.", no_args_is_help=True
)
Present = Annotated[
    str | None, typer.Option(metavar="A,B", help="Who was there, with commas between.", show_default=False)
]
Day = Annotated[
    str | None, typer.Option("--on", metavar="DAY", help="When it was, as 2026-03-02.", show_default=False)
]


@commands.command("begin")
def begin(
    project: ProjectPath,
    title: Annotated[str, typer.Argument(help="What it is called.", show_default=False)],
    present: Present = None,
    on: Day = None,
    coder: CoderName = "",
) -> None:
    """Begins a session; decisions belong to it until it is ended.

    Example: qcode session begin study.qcode "First talk" --present Sanne,Bram
    """
    with writing(project, coder) as opened, opened.change(f"Begin session {title}") as session:
        who = ensure_coder(session, opened.coder).id
        made = sessions.begin(session, title, who, present=_names(present), held_on=on or "")
    print(f"{made.title}: begun, {made.held_on}.")


@commands.command("edit")
def edit(
    project: ProjectPath,
    session_title: Annotated[
        str,
        typer.Argument(metavar="[SESSION]", help="Its title (default: the one that goes on, or the last)."),
    ] = "",
    title: Annotated[str | None, typer.Option(help="Another title.", show_default=False)] = None,
    present: Present = None,
    on: Day = None,
    looked_at: Annotated[str | None, typer.Option(help="What was looked at.", show_default=False)] = None,
    challenges: Annotated[str | None, typer.Option(help="What was questioned.", show_default=False)] = None,
    outcome: Annotated[str | None, typer.Option(help="What came of it.", show_default=False)] = None,
    coder: CoderName = "",
) -> None:
    """Writes down what was looked at in a session, what was questioned and what came of it. "-" reads a text from standard input.

    Example: qcode session edit study.qcode --outcome "Nearness is about the bond"
    """
    given = {"looked_at": looked_at, "challenges": challenges, "outcome": outcome}
    texts = {name: words_given(text) for name, text in given.items() if text is not None}
    with writing(project, coder) as opened, opened.change("Edit session") as session:
        names = None if present is None else _names(present)
        key = _meant(session, session_title).id
        made = sessions.edit(session, key, title=title, held_on=on, present=names, **texts)
    print(f"{made.title}: kept.")


@commands.command("end")
def end(project: ProjectPath, coder: CoderName = "") -> None:
    """Ends the session that goes on.

    Example: qcode session end study.qcode
    """
    with writing(project, coder) as opened, opened.change("End session") as session:
        found = going_on(session)
        if found is None:
            raise NotFound(worded("No session goes on; nothing was changed."))
        sessions.end(session, found.id)
    print(f"{found.title}: ended.")


@commands.command("reopen")
def reopen(
    project: ProjectPath,
    session_title: Annotated[
        str, typer.Argument(metavar="[SESSION]", help="Its title (default: the last).")
    ] = "",
    coder: CoderName = "",
) -> None:
    """Lets a session that was ended go on.

    Example: qcode session reopen study.qcode "First talk"
    """
    with writing(project, coder) as opened, opened.change("Reopen session") as session:
        found = _meant(session, session_title)
        changed = sessions.reopen(session, found.id)
    print(f"{found.title}: {'goes on' if changed else 'it goes on already'}.")


@commands.command("delete")
def delete(
    project: ProjectPath,
    session_title: Annotated[str, typer.Argument(metavar="SESSION", help="Its title.", show_default=False)],
    coder: CoderName = "",
) -> None:
    """Deletes a session with what was written about it. The decisions made in it stay, in no session.

    Example: qcode session delete study.qcode "First talk"
    """
    with writing(project, coder) as opened, opened.change(f"Delete session {session_title}") as session:
        found = _meant(session, session_title)
        kept = sessions.delete(session, found.id)
    print(f"{found.title}: deleted; {count(kept, 'decision')} kept, in no session.")


@commands.command("list")
def list_sessions(project: ProjectPath, as_json: AsJson = False) -> None:
    """Lists the sessions, what was decided in them, and what changed in the codebook after each.

    Example: qcode session list study.qcode
    """
    with reading(project) as opened, opened.read() as session:
        language = study_of(session).language
        found = [(talk, _changes(session, talk, language)) for talk in talks(session)]
    if as_json:
        print_json([_value(talk, changes) for talk, changes in found])
        return
    for talk, changes in found:
        print(_line(talk))
        for each in changes:
            print(f"  {each}")
    if not found:
        print("No sessions yet.")


def _changes(session: Session, talk: Talk, language: str) -> list[str]:
    return [sentence(event, language) for event in changes_after(session, talk.id)]


def _value(talk: Talk, changes: list[str]) -> dict[str, object]:
    columns = ("id", "title", "held_on", "looked_at", "challenges", "outcome", "began_at", "ended_at")
    told: dict[str, object] = {name: getattr(talk, name) for name in columns}
    return {**told, "present": list(talk.present), "decisions": talk.decisions, "changes": changes}


def _line(talk: Talk) -> str:
    present = f" with {', '.join(talk.present)}" if talk.present else ""
    state = ", goes on" if talk.goes_on else ""
    return f"{talk.title} ({talk.held_on}{present}): {count(talk.decisions, 'decision')}{state}"


def _meant(session: Session, title: str) -> Talk:
    """The session of that title; without one the one that goes on, or the last."""
    found = talks(session)
    fitting = [talk for talk in found if talk.title.casefold() == title.strip().casefold()]
    meant = fitting or ([] if title else [talk for talk in found if talk.goes_on] or found)
    if not meant:
        if not title:
            raise NotFound(worded("There are no sessions yet; nothing was changed."))
        known = ", ".join(talk.title for talk in found) or worded("none yet")
        raise NotFound(
            worded(
                "There is no session “{title}” (sessions here: {known}); nothing was changed.",
                title=title,
                known=known,
            )
        )
    return meant[-1]


def _names(given: str | None) -> list[str]:
    return (given or "").split(",")


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    app.add_typer(commands, name="session")
