"""``members packet``, ``read``, ``show``, ``decline`` and ``change``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer
from sqlmodel import Session

from qcode import participants
from qcode.cli.options import AsJson, CoderName, Output, ProjectPath, reading, words_given, writing
from qcode.cli.output import complain, count, here, print_json, written
from qcode.codebook.tree import code_at
from qcode.coding.passes import ensure_coder
from qcode.errors import QcodeError, Refused
from qcode.findings.member_answers import (
    MemberAnswers,
    Response,
    Standing,
    ThemeResponses,
    member_answers,
    standings,
)
from qcode.findings.member_checks import Asked, ask, decline, note_change, themes_of
from qcode.findings.member_wording import summary_of, wording
from qcode.findings.own_words import AT_FIRST, offered, shown_at_first
from qcode.findings.packet_file import read_packet
from qcode.findings.packets import packet_of
from qcode.findings.returned import Returned, take_in
from qcode.project import Project
from qcode.reports.member_packet import write_packet
from qcode.sentence import worded

commands = typer.Typer(
    help="Member checking: ask participants whether they recognise the findings.", no_args_is_help=True
)


@commands.command("packet")
def packet(
    project: ProjectPath,
    output: Output,
    participant: Annotated[str, typer.Option(help="Whom to ask.", show_default=False)],
    theme: Annotated[
        list[str], typer.Option(help="A theme to ask about (may be repeated).", show_default=False)
    ],
    summary: Annotated[
        list[str] | None,
        typer.Option(
            metavar="THEME=TEXT",
            help="What they are told of a theme (default: what was written last, else its definition).",
            show_default=False,
        ),
    ] = None,
    introduction: Annotated[
        str, typer.Option(help="The words it begins with (default: those kept, else fixed ones).")
    ] = "",
    quotations: Annotated[int, typer.Option(min=0, help="How many of their words a theme shows.")] = AT_FIRST,
    others: Annotated[
        bool, typer.Option("--others", help="Show words of others too, with their pseudonyms.")
    ] = False,
    coder: CoderName = "",
) -> None:
    """Writes the packet a participant fills in, with their own words only unless --others is given.

    Example: qcode members packet study.qcode --participant R1 --theme Nearness -o packet.docx
    """
    _refuse_suffix(output)
    told = _summaries(summary or ())
    with writing(project, coder) as opened, opened.change(f"Ask {participant} about the findings") as session:
        who = participants.named(session, participant).id
        asked = [_asked(session, who, path, told, quotations, others=others) for path in theme]
        unknown = set(told) - {each.casefold() for each in theme}
        if unknown:
            raise Refused(f"“{min(unknown)}” is not one of the themes asked about; nothing was written.")
        first = introduction or wording(session).introduction
        check = ask(session, who, asked, ensure_coder(session, opened.coder).id, first, others=others)
        write_packet(output, packet_of(session, check.id))
    written(output)


def _refuse_suffix(output: Path) -> None:
    if output.suffix.lower() != ".docx":
        raise Refused(f"A packet is written as a Word file, .docx; “{output.name}” was not written.")


def _summaries(given: Sequence[str]) -> dict[str, str]:
    told: dict[str, str] = {}
    for each in given:
        theme, sign, text = each.partition("=")
        if not sign or not theme.strip():
            raise Refused(f"“{each}” does not say what is told of which theme; write THEME=TEXT.")
        told[theme.strip().casefold()] = text.strip()
    return told


def _asked(session: Session, who: str, path: str, told: dict[str, str], most: int, *, others: bool) -> Asked:
    code_id = code_at(session, path)
    found = offered(session, who, code_id, others=others)
    shown = [each.id for each in found][:most] if others else shown_at_first(found, most)
    summary = told.get(path.casefold())
    return Asked(code_id, summary_of(session, code_id) if summary is None else summary, shown)


@commands.command("read")
def read(
    project: ProjectPath,
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE…", help="Packets that came back.", show_default=False)
    ],
    participant: Annotated[str, typer.Option(help="Refuse packets of anybody else.")] = "",
    coder: CoderName = "",
) -> None:
    """Reads packets that came back; one that cannot be understood never stops the others and is never half read.

    Example: qcode members read study.qcode answers/*.docx
    """
    problems = 0
    with writing(project, coder) as opened:
        for file in files:
            try:
                for line in _told(file, _taken_in(opened, file, participant)):
                    print(line)
            except QcodeError as error:
                problems += complain(str(error))
    if problems:
        raise typer.Exit(1)


def _taken_in(opened: Project, file: Path, participant: str) -> Returned:
    filled = read_packet(file)
    with opened.change(f"Read packet {file.name}") as session:
        who = participants.named(session, participant).id if participant else ""
        return take_in(session, filled, who)


def _told(file: Path, done: Returned) -> Iterator[str]:
    answers = f"{done.answers} of {count(done.themes, 'theme')} answered"
    yield f"{file.name}: {done.participant}, {answers}{'' if done.changed else '; this was known already'}."
    yield from (f"  {notice}" for notice in done.notices)


@commands.command("show")
def show(project: ProjectPath, as_json: AsJson = False) -> None:
    """Shows who was asked, who answered, what they said of each theme, and what changed because of it.

    Example: qcode members show study.qcode --json
    """
    with reading(project) as opened, opened.read() as session:
        found = member_answers(session)
    if as_json:
        print_json(_as_json(found))
        return
    if not found.asked:
        print("No participant was asked yet; make a packet with: qcode members packet PROJECT")
        return
    for line in _lines(found):
        print(line)


def _lines(found: MemberAnswers) -> Iterator[str]:
    for each in found.standings:
        at = each.answered_at or each.asked_at
        yield f"{each.participant}: {each.state}{f', {here(at):%Y-%m-%d}' if at else ''}"
        if each.remark:
            yield f"  {each.remark}"
    for theme in found.themes:
        counts = ", ".join(f"{number} {response}" for response, number in theme.counts.items())
        yield f"{theme.name}: {counts or 'no answers yet'}"
        yield from _said(theme)


def _said(theme: ThemeResponses) -> Iterator[str]:
    for each in theme.responses:
        if each.says_something:
            parts = (each.response, each.comment.replace("\n", " "))
            yield f"  {each.participant}: {' – '.join(part for part in parts if part)}"
        if each.change:
            yield f"    changed: {each.change}"


def _as_json(found: MemberAnswers) -> dict[str, object]:
    return {
        "participants": [
            {
                "participant": each.participant,
                "group": each.group,
                "state": each.state,
                "asked_at": each.asked_at or None,
                "answered_at": each.answered_at or None,
                "remark": each.remark,
            }
            for each in found.standings
        ],
        "themes": [
            {
                "code": theme.name,
                "counts": {name: theme.counts.get(name, 0) for name in ("yes", "partly", "no")},
                "responses": [_response(each) for each in theme.responses],
            }
            for theme in found.themes
        ],
    }


def _response(each: Response) -> dict[str, object]:
    return {
        "participant": each.participant,
        "asked_as": each.asked_as,
        "in_codebook": each.code_id is not None,
        "summary": each.summary,
        "response": each.response or None,
        "comment": each.comment,
        "change": each.change,
        "quotations": [quotation.text for quotation in each.quotations],
    }


@commands.command("decline")
def refuse(
    project: ProjectPath,
    participant: Annotated[str, typer.Option(help="Who will not answer.", show_default=False)],
    take_back: Annotated[bool, typer.Option("--take-back", help="They may answer after all.")] = False,
    coder: CoderName = "",
) -> None:
    """Notes that a participant who was asked will not answer, or takes that back.

    Example: qcode members decline study.qcode --participant R1
    """
    label = f"{participant} may answer after all" if take_back else f"{participant} declines to answer"
    with writing(project, coder) as opened, opened.change(label) as session:
        asked = _newest(session, participant)
        decline(session, asked.check_id, declined=not take_back)
    print(f"{asked.participant}: {'asked' if take_back else 'declined'}.")


@commands.command("change")
def change(
    project: ProjectPath,
    participant: Annotated[str, typer.Option(help="Whose answer it was.", show_default=False)],
    theme: Annotated[str, typer.Option(help="The theme they answered about.", show_default=False)],
    text: Annotated[
        str,
        typer.Option(help='What changed ("-": standard input; "": nothing did).', show_default=False),
    ],
    coder: CoderName = "",
) -> None:
    """Keeps what was changed in the analysis because of an answer.

    Example: qcode members change study.qcode --participant R1 --theme Nearness --text "Split in two."
    """
    words = words_given(text)
    label = f"What changed because of {participant}"
    with writing(project, coder) as opened, opened.change(label) as session:
        asked = _newest(session, participant)
        note_change(session, _theme_of(session, asked, theme), words)
    print(f"{asked.participant}, {theme}: {'noted' if words.strip() else 'nothing changed'}.")


def _newest(session: Session, participant: str) -> Standing:
    """The newest check of a participant; raises Refused for one who was not asked."""
    who = participants.named(session, participant).id
    found = next(each for each in standings(session) if each.participant_id == who)
    if not found.check_id:
        raise Refused(
            worded("{participant} was not asked yet; nothing was changed.", participant=found.participant)
        )
    return found


def _theme_of(session: Session, asked: Standing, theme: str) -> str:
    """The theme of a check, by the name it was asked by or by where its code is now."""
    rows = themes_of(session, asked.check_id)
    found = [row for row in rows if row.asked_as.casefold() == theme.strip().casefold()]
    if not found:
        code_id = code_at(session, theme)
        found = [row for row in rows if row.code_id == code_id]
    if not found:
        raise Refused(
            worded(
                "{participant} was not asked about “{theme}”; nothing was changed.",
                participant=asked.participant,
                theme=theme,
            )
        )
    return found[0].id


def register(app: typer.Typer) -> None:
    """Adds the group of commands."""
    app.add_typer(commands, name="members")
