"""``rule``: how the speakers of a transcript are found."""

from __future__ import annotations

from typing import Annotated

import typer
from sqlmodel import Session

from qcode.cli.options import AsJson, CoderName, ProjectPath, reading, writing
from qcode.cli.output import count, print_json
from qcode.transcripts import documents, redrafting
from qcode.transcripts.rules import Kind, SpeakerRule
from qcode.transcripts.turns import Candidate, candidate, candidates

Labels = list[str] | None


def rule(
    project: ProjectPath,
    document: Annotated[str, typer.Argument(help="The transcript's name.", show_default=False)],
    only_list: Annotated[bool, typer.Option("--list", help="Only show what the rules make of it.")] = False,
    use: Annotated[str, typer.Option(metavar="NAME", help="The rule to use (default: the one in use).")] = "",
    without: Annotated[
        Labels,
        typer.Option(
            metavar="LABEL", help="A label that is ordinary text (may be repeated).", show_default=False
        ),
    ] = None,
    speaker: Annotated[
        Labels,
        typer.Option(metavar="LABEL", help="A label that speaks (may be repeated).", show_default=False),
    ] = None,
    coder: CoderName = "",
    as_json: AsJson = False,
) -> None:
    """Shows what each speaker rule makes of a transcript, or splits it into turns by one. Codings stay where they are.

    Example: qcode rule study.qcode "R1 mentor" --use "Label, colon" --without Note
    """
    wished = bool(use or without or speaker)
    if only_list or not wished:
        with reading(project) as opened, opened.read() as session:
            found = documents.named(session, document)
            chosen = _wanted(session, found.id, use, without, speaker) if wished else None
            _show(*_looked_at(session, found.id, chosen), as_json=as_json)
        return
    with writing(project, coder) as opened, opened.change(f"Split {document} into turns") as session:
        found = documents.named(session, document)
        chosen = _wanted(session, found.id, use, without, speaker)
        redrafting.use_rule(session, found.id, chosen)
        made = next(each for each in documents.overviews(session) if each.id == found.id)
    if as_json:
        print_json(
            {"document": made.name, "rule": chosen.name, "turns": made.turns, "speakers": list(made.speakers)}
        )
        return
    who = f" by {', '.join(made.speakers)}" if made.speakers else ""
    print(f"{made.name}: {chosen.name}, {count(made.turns, 'turn')}{who}.")


def _looked_at(
    session: Session, document_id: str, chosen: SpeakerRule | None
) -> tuple[list[Candidate], SpeakerRule | None]:
    """What the chosen rule makes of a transcript, or what every rule does that finds somebody; and the one in use."""
    draft, used = redrafting.redraft(session, document_id), redrafting.rule_of_document(session, document_id)
    if chosen is not None:
        return [candidate(draft, chosen)], used
    found = candidates(draft)
    if used is not None and used not in (each.rule for each in found):
        found = [candidate(draft, used), *(each for each in found if each.rule.kind != used.kind)]
    return [each for each in found if each.speakers or each.rule.kind == Kind.NONE], used


def _show(found: list[Candidate], used: SpeakerRule | None, *, as_json: bool) -> None:
    if as_json:
        print_json([_as_json(each, each.rule == used) for each in found])
        return
    for each in found:
        name = (
            ""
            if each.rule.kind == Kind.NONE
            else f"{each.rule.name}{' (in use)' if each.rule == used else ''}: "
        )
        print(f"{name}{each.sentence}")


def _as_json(each: Candidate, in_use: bool) -> dict[str, object]:
    return {
        "rule": each.rule.name,
        "in_use": in_use,
        "turns": each.turns,
        "speakers": list(each.speakers),
        "coverage": round(each.coverage, 4),
        "score": each.score,
        "sentence": each.sentence,
    }


def _wanted(session: Session, document_id: str, use: str, without: Labels, speaker: Labels) -> SpeakerRule:
    """The rule that was asked for: one by name, or else the one in use, with its labels corrected."""
    chosen = redrafting.rule_named(use) if use else redrafting.rule_of_document(session, document_id)
    chosen = chosen or candidates(redrafting.redraft(session, document_id))[0].rule
    for label in without or ():
        chosen = chosen.without(label)
    for label in speaker or ():
        chosen = chosen.with_speaker(label)
    return chosen


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(rule)
