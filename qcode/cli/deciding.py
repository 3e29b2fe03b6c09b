"""``decide``, ``agreed``, ``freeze`` and ``frozen``."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Annotated

import typer
from sqlmodel import Session

from qcode.agreement.figures import MAIN_FIGURE
from qcode.agreement.values import UNITS
from qcode.cli.comparing import (
    Branch,
    Coders,
    OnlyDocuments,
    Passes,
    Unfinished,
    choice_of,
)
from qcode.cli.options import AsJson, CoderName, ProjectPath, reading, words_given, writing
from qcode.cli.output import count, here, print_json
from qcode.codebook.tree import code_at
from qcode.coding.passes import coder_named, ensure_coder
from qcode.compare.choice import Choice
from qcode.compare.deciding import Ruling, decide, take_back, take_over
from qcode.compare.differences import Difference
from qcode.compare.freezing import ROLLED_UP, freeze, frozen, standing
from qcode.compare.transcripts import transcripts
from qcode.errors import NotFound, Refused
from qcode.model import Coder, FrozenComparison, Span
from qcode.model.debriefing import VERDICTS_ON_CODINGS
from qcode.model.names import called
from qcode.project import Project
from qcode.reports.comparing.differences_list import Named, decision, named_differences
from qcode.sentence import worded

OPEN = "open"
_SPAN = re.compile(r"\s*(\d+)\s*[-–]\s*(\d+)\s*")


def decide_about(
    project: ProjectPath,
    number: Annotated[
        int, typer.Argument(min=1, help="Its number in qcode differences.", show_default=False)
    ],
    verdict: Annotated[
        str,
        typer.Argument(
            help="Whose coding is kept (a name), or: both, neither, span, difference, codebook, open.",
            show_default=False,
        ),
    ],
    coders: Coders,
    passes: Passes = "",
    reason: Annotated[str, typer.Option(help='Why; "-" reads it from standard input.')] = "",
    span: Annotated[
        str, typer.Option(metavar="START-END", help="With span: which words, as positions in the text.")
    ] = "",
    as_code: Annotated[
        str, typer.Option("--as", metavar="PATH", help="With span: which code (default: that of the first).")
    ] = "",
    by: Annotated[
        str, typer.Option("--by", metavar="NAME", help="Who decided alone (default: together).")
    ] = "",
    include_unfinished: Unfinished = False,
    document: OnlyDocuments = None,
    code: Branch = "",
    coder: CoderName = "",
) -> None:
    """Notes what was decided about a disagreement, and puts it into what was agreed; open takes a decision back.

    Example: qcode decide study.qcode 4 Sanne --coders Sanne,Bram --reason "It is about the bond"
    """
    with writing(project, coder) as opened:
        with opened.read() as session:
            choice = choice_of(session, coders, passes, document, code, include_unfinished=include_unfinished)
            named = named_differences(session, choice)
            where, difference = _numbered(named, number)
            wanted = _verdict(verdict, named)
        place = where if difference.turn is None else f"{where}, turn {difference.turn}"
        if wanted == OPEN:
            _take_back(opened, difference, place)
            return
        with opened.change(f"Decide about {place}") as session:
            ruling = _ruling(session, wanted, words_given(reason), span, as_code, by)
            ruling = _with_words_kept(ruling, difference)
            decide(session, choice, difference, ruling, ensure_coder(session, opened.coder).id)
        print(f"{place}: {_said(opened, choice, difference)}")


def _take_back(opened: Project, difference: Difference, place: str) -> None:
    if difference.decided is None:
        raise Refused(worded("Nothing was decided about it yet; nothing was changed."))
    with opened.change(f"Take back the decision about {place}") as session:
        take_back(session, difference.decided.id)
    print(f"{place}: open again.")


def _said(opened: Project, choice: Choice, difference: Difference) -> str:
    """What is on record about the disagreement now."""
    with opened.read() as session:
        named = named_differences(session, choice)
    found = next(each for each in named.found.all if each.key == difference.key)
    return decision(found, named, "en")


def _numbered(named: Named, number: int) -> tuple[str, Difference]:
    """The name of the transcript of the disagreement with this number, and the disagreement."""
    for there, differences in named.numbered():
        for each, difference in differences:
            if each == number:
                return there.transcript.name, difference
    raise NotFound(
        worded(
            "There is no disagreement {number}; qcode differences with the same options lists {count}. Nothing was changed.",
            number=number,
            count=len(named.found.all),
        )
    )


def _verdict(typed: str, named: Named) -> str:
    """One of VERDICTS_ON_CODINGS, or OPEN, from what was typed: a name means the coding of that coder."""
    side = called(typed, zip(named.found.labels, ("a", "b"), strict=True))
    if side is not None:
        return side
    if typed not in (*VERDICTS_ON_CODINGS, OPEN):
        raise Refused(
            worded(
                "A decision is the name of one of the two, or one of {verdicts}, not “{verdict}”; nothing was changed.",
                verdicts=", ".join((*VERDICTS_ON_CODINGS[2:], OPEN)),
                verdict=typed,
            )
        )
    return typed


def _ruling(session: Session, verdict: str, reason: str, span: str, as_code: str, by: str) -> Ruling:
    if verdict != "span" and (span or as_code):
        raise Refused(worded("--span and --as go with the decision span; nothing was changed."))
    match = _SPAN.fullmatch(span)
    if span and match is None:
        raise Refused(
            worded(
                "A span is written as two positions, 120-140, not “{span}”; nothing was changed.", span=span
            )
        )
    return Ruling(
        verdict,
        reason,
        Span(int(match[1]), int(match[2])) if match else None,
        code_at(session, as_code) if as_code else None,
        coder_named(session, by).id if by else None,
    )


def _with_words_kept(ruling: Ruling, difference: Difference) -> Ruling:
    """Of a span of its own that was decided before the words are kept where no others are given, and their code likewise."""
    agreed = difference.decided.agreed if difference.decided else None
    if ruling.verdict != "span" or ruling.span is not None or agreed is None:
        return ruling
    return replace(ruling, span=agreed.span, code_id=ruling.code_id or agreed.code_id)


def agreed(
    project: ProjectPath,
    coders: Coders,
    passes: Passes = "",
    include_unfinished: Unfinished = False,
    document: OnlyDocuments = None,
    coder: CoderName = "",
) -> None:
    """Puts what two coders coded alike into what was agreed, in every transcript that is compared.

    Example: qcode agreed study.qcode --coders Sanne,Bram
    """
    with writing(project, coder) as opened, opened.change("Take over what is coded alike") as session:
        choice = choice_of(session, coders, passes, document, include_unfinished=include_unfinished)
        compared = transcripts(session, choice).ids
        came = take_over(session, choice, compared)
    print(f"{count(came, 'coding')} taken over in {count(len(compared), 'transcript')}.")


def freeze_now(
    project: ProjectPath,
    coders: Coders,
    title: Annotated[str, typer.Option(help="What it is called later.")] = "Before discussion",
    passes: Passes = "",
    include_unfinished: Unfinished = False,
    document: OnlyDocuments = None,
    code: Branch = "",
    coder: CoderName = "",
) -> None:
    """Keeps how coders agree now, by every unit, before they discuss it. What is kept is never altered.

    Example: qcode freeze study.qcode --coders Sanne,Bram
    """
    with writing(project, coder) as opened:
        with opened.read() as session:
            choice: Choice = choice_of(
                session, coders, passes, document, code, include_unfinished=include_unfinished
            )
            found = standing(session, choice)
            assert found is not None, "nobody cancels it"
        with opened.change(f"Freeze {title}") as session:
            made = freeze(session, title, found, ensure_coder(session, opened.coder).id)
            said = _line(made, opened.coder)
    print(said)


def list_frozen(project: ProjectPath, as_json: AsJson = False) -> None:
    """Lists what was kept of how coders agreed, newest first.

    Example: qcode frozen study.qcode --json
    """
    with reading(project) as opened, opened.read() as session:
        found = [(each, session.get_one(Coder, each.coder_id).name) for each in frozen(session)]
    if as_json:
        print_json([_value(each, who) for each, who in found])
        return
    for each, who in found:
        print(_line(each, who))
    if not found:
        print("Nothing was kept yet.")


def _value(each: FrozenComparison, who: str) -> dict[str, object]:
    return {
        "id": each.id,
        "title": each.title,
        "at": each.frozen_at,
        "coder": who,
        "compared": each.compared,
        "figures": each.figures,
        "differences": each.differences,
    }


def _line(each: FrozenComparison, who: str) -> str:
    alphas = [
        f"{unit} {_short(each.figures[unit][ROLLED_UP]['overall']['all'][MAIN_FIGURE])}" for unit in UNITS
    ]
    coders = " and ".join(each.compared["coders"])
    transcripts = count(len(each.compared["documents"]), "transcript")
    passes = f" of {', '.join(each.compared['passes'])}" if each.compared["passes"] else ""
    when = f"{here(each.frozen_at):%Y-%m-%d %H:%M}"
    return f"{each.title} ({who}, {when}): {coders} in {transcripts}{passes}; α by {', '.join(alphas)}"


def _short(figure: float | None) -> str:
    return "–" if figure is None else f"{figure:.3f}"


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    app.command("decide")(decide_about)
    app.command()(agreed)
    app.command("freeze")(freeze_now)
    app.command("frozen")(list_frozen)
