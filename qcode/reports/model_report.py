"""The model of a study in words: each diagram with its roles, relations with what speaks for and against them, dimensions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sqlmodel import Session

from qcode.grounding.evidence import Spoken, spoken
from qcode.grounding.outline import Outline, ToldCategory, ToldDiagram, ToldRelation, outline
from qcode.model.columns import now
from qcode.project import study_of
from qcode.reports.report import Block, Heading, Prose, Quote, Report
from qcode.reports.wording import amount, day, source
from qcode.reports.words import word


def model_report(session: Session, *, quotations: bool = True) -> Report:
    """The model as a report, with the quotations that speak for and against each relation unless these are not wanted."""
    study = study_of(session)
    language = study.language
    told = outline(session)
    evidence = spoken(session) if quotations else {}
    blocks = tuple(model_blocks(told, evidence, language)) or (Prose(word(language, "no_model"), "quiet"),)
    counts = (
        (word(language, "diagrams"), str(len(told.diagrams))),
        (word(language, "relations"), str(len(told.relations))),
    )
    return Report(
        study.title,
        word(language, "model"),
        ((word(language, "date"), day(language, now())), *counts),
        blocks,
        language,
        note=word(language, "confidential") if quotations else "",
    )


def model_blocks(
    told: Outline, evidence: Mapping[str, Sequence[Spoken]], language: str, level: int = 1
) -> Iterator[Block]:
    """The model as parts of a report, under headings from ``level``: diagrams, relations of none, and what speaks for each."""
    for diagram in told.diagrams:
        yield Heading(diagram.name, level)
        yield from _diagram(diagram, language)
        yield from _relations(diagram.relations, evidence, language, level + 1)
    if told.apart:
        yield Heading(word(language, "relations_apart" if told.diagrams else "relations"), level)
        yield from _relations(told.apart, evidence, language, level + 1)


def model_lines(told: Outline, language: str) -> list[str]:
    """The model as lines of text, with a line between diagrams left empty."""
    lines: list[str] = []
    for diagram in told.diagrams:
        lines += [diagram.name, *(f"  {line}" for line in category_lines(diagram, language))]
        lines += [*(f"  {relation_line(each, language)}" for each in diagram.relations), ""]
    if told.apart:
        lines.append(word(language, "relations_apart" if told.diagrams else "relations"))
        lines += [f"  {relation_line(each, language)}" for each in told.apart]
    return lines or [word(language, "no_model")]


def category_lines(diagram: ToldDiagram, language: str) -> list[str]:
    """What stands in a diagram, a code a line with its role, and the roles nothing stands in."""
    lines = [_category(each, language) for each in diagram.categories]
    empty = ", ".join(word(language, f"role_{role}").lower() for role in diagram.empty_roles)
    return [*lines, word(language, "roles_empty", roles=empty)] if empty else lines


def _category(each: ToldCategory, language: str) -> str:
    name = f"{word(language, f'role_{each.role}')}: {each.path}" if each.role else each.path
    counts = [amount(language, "quotations", each.figures.quotations)]
    counts.append(amount(language, "people", each.figures.people))
    scales = [f"{one.name}: {one.low} … {one.high}" for one in each.dimensions]
    return f"{name} ({', '.join(counts)})" + (f" — {'; '.join(scales)}" if scales else "")


def relation_line(each: ToldRelation, language: str) -> str:
    """A relation as it is read: Say in the plan → leads to → Building trust (6 for, 1 against)."""
    if not each.evidence and not each.against:
        return f"{each.sentence} ({word(language, 'no_evidence')})"
    counts = word(language, "for_and_against", evidence=each.evidence, against=each.against)
    return f"{each.sentence} ({counts})"


def _diagram(diagram: ToldDiagram, language: str) -> Iterator[Block]:
    lines = category_lines(diagram, language)
    for line in lines or [word(language, "diagram_empty")]:
        yield Prose(line)


def _relations(
    told: Sequence[ToldRelation], evidence: Mapping[str, Sequence[Spoken]], language: str, level: int
) -> Iterator[Block]:
    for each in told:
        yield Heading(relation_line(each, language), level)
        sides = [(key, [one for one in evidence.get(each.id, ()) if one.against is against])
                 for key, against in (("evidence_for", False), ("evidence_against", True))]  # fmt: skip
        for key, side in sides:
            if side:
                yield Prose(word(language, key), "quiet")
            for one in side:
                yield Quote(one.quotation.pieces, source(language, one.quotation))
