"""``merge``: a colleague's copy into mine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from qcode.cli.options import AsJson, CoderName, ProjectPath, reading, writing
from qcode.cli.output import count, here, print_json
from qcode.errors import Refused
from qcode.joining.choices import PREFERENCES, Decided, Prefer
from qcode.joining.plan import joining
from qcode.joining.preview import Count, Differing, NotCarried, Preview, preview
from qcode.joining.reading import read_copy
from qcode.joining.write import join
from qcode.project import Project
from qcode.sentence import worded

KINDS = {
    "document": ("transcript", "transcripts"),
    "participant": ("participant", "participants"),
    "coder": ("coder", "coders"),
    "coding_pass": ("coding pass", "coding passes"),
    "code": ("code", "codes"),
    "quotation": ("quotation", "quotations"),
    "coding": ("coding", "codings"),
    "memo": ("memo", "memos"),
    "relation": ("relation", "relations"),
    "evidence": ("piece of evidence", "pieces of evidence"),
    "diagram": ("diagram", "diagrams"),
    "research_question": ("research question", "research questions"),
    "core_category": ("core category", "core categories"),
    "decision": ("decision", "decisions"),
    "debriefing_session": ("debriefing session", "debriefing sessions"),
    "frozen_comparison": ("frozen comparison", "frozen comparisons"),
    "member_check": ("member check", "member checks"),
    "verdict": ("verdict", "verdicts"),
    "checklist_answer": ("checklist answer", "checklist answers"),
    "survey": ("survey", "surveys"),
    "survey_question": ("question of a survey", "questions of a survey"),
    "survey_response": ("respondent of a survey", "respondents of a survey"),
    "study": ("study", "studies"),
}
_TAKEN = {"mine": "mine is taken", "theirs": "theirs is taken", "both": "both corrections are made"}
_DEEDS = {"new": "Comes", "changed": "Changes", "gone": "Goes"}


def merge(
    project: ProjectPath,
    other: Annotated[
        Path, typer.Argument(metavar="OTHER", help="A colleague's copy of the project.", show_default=False)
    ],
    only_preview: Annotated[
        bool, typer.Option("--preview", help="Say what would come, and change nothing.")
    ] = False,
    prefer: Annotated[
        str,
        typer.Option(metavar="WHICH", help="Where both changed the same: later, mine or theirs."),
    ] = "later",
    keep_apart: Annotated[
        bool, typer.Option("--keep-apart", help="Codes of one name that were made apart stay two codes.")
    ] = False,
    as_json: AsJson = False,
    coder: CoderName = "",
) -> None:
    """Joins a colleague's copy to a project: what both inherited does not double, and all of it is one change.

    Example: qcode merge study.qcode "study of Bram.qcode" --preview
    """
    known: dict[str, Prefer] = {each: each for each in PREFERENCES}
    chosen = known.get(prefer)
    if chosen is None:
        raise Refused(
            worded("“{prefer}” is not one of later, mine and theirs; nothing was changed.", prefer=prefer)
        )
    decided = Decided(chosen, keep_apart)
    with reading(project) if only_preview else writing(project, coder) as opened:
        if coder:
            opened.coder = coder
        told = _previewed(opened, other, decided) if only_preview else _joined(opened, other, decided)
    if as_json:
        print_json({"joined": not only_preview and not told.nothing, **asdict(told)})
    else:
        _say(told, would=only_preview)


def _previewed(project: Project, other: Path, decided: Decided) -> Preview:
    found = read_copy(project, other)
    return preview(found, joining(found.copies, decided), project.coder)


def _joined(project: Project, other: Path, decided: Decided) -> Preview:
    found = read_copy(project, other)
    planned = joining(found.copies, decided)
    told = preview(found, planned, project.coder)
    join(project, planned, found.name)
    return told


def _say(told: Preview, *, would: bool) -> None:
    if told.nothing:
        print(f"{told.file} holds nothing that is not here already; nothing was changed.")
        return
    parted = f", apart since {here(told.parted):%Y-%m-%d %H:%M}" if told.parted else ""
    print(f"{told.name}’s copy {'would be' if would else 'was'} joined ({told.file}{parted}).")
    for line in _lines(told):
        print(line)


def _lines(told: Preview) -> Iterator[str]:
    for deed, said in _DEEDS.items():
        counts = [_amount(each, deed) for each in told.counts if getattr(each, deed)]
        if counts:
            yield f"{said}: {', '.join(counts)}."
    for each in told.codings:
        parts = [f"{number:+}" for number in (each.new, -each.gone) if number]
        unseen = ", coded blind" if each.blind else ""
        yield f"  codings of {each.coder} in {each.coding_pass}: {', '.join(parts)}{unseen}"
    for listed in told.listed:
        yield f"  {_DEEDS[listed.deed].lower()}: {KINDS[listed.kind][0]} “{listed.name}”"
    for alike in told.alike:
        what = "become one" if alike.joined else "stay two"
        yield f"Two {KINDS[alike.kind][1]} made apart, both “{alike.name}”, {what}."
    for differing in told.differing:
        yield from _both_changed(differing)
    if told.not_carried:
        number = len(told.not_carried)
        yield f"Not carried over, since the words are not in the text any more: {count(number, 'quotation')}."
    yield from map(_lost, told.not_carried)
    yield from told.notes


def _amount(each: Count, deed: str) -> str:
    number = getattr(each, deed)
    return f"{number} {KINDS[each.kind][number != 1]}"


def _both_changed(each: Differing) -> Iterator[str]:
    kind = KINDS.get(each.kind, (each.kind.replace("_", " "),))[0]
    name = f" “{each.name}”" if each.name else ""
    yield f"Both changed the {each.field.replace('_', ' ')} of {kind}{name}; {_TAKEN[each.chosen]}."
    if each.field != "text" or each.kind != "document":
        yield f"  mine:   {each.mine}"
        yield f"  theirs: {each.theirs}"


def _lost(each: NotCarried) -> str:
    place = f"{each.document}, turn {each.turn}" if each.turn is not None else each.document
    words = f" “{each.words}”" if each.words else ""
    codes = f" ({', '.join(each.codes)})" if each.codes else ""
    return f"  {place}, {each.coder}:{words}{codes}"


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(merge)
