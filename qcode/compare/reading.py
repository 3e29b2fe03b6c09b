"""How far the sides of a comparison agree, read from a project."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session

from qcode.agreement.computing import agreement
from qcode.agreement.results import Agreement
from qcode.agreement.values import Coded, Comparison, Text
from qcode.codebook.tree import nodes
from qcode.coding.quotations import chunks
from qcode.compare.choice import Choice, labels
from qcode.compare.marks import Marks, marks
from qcode.compare.transcripts import Transcripts, transcripts
from qcode.compare.units import Places, units_of
from qcode.model import Document
from qcode.model.row import table_of
from qcode.nlp.index import default_language
from qcode.speech import speech_of
from qcode.steps import Progress


@dataclass(frozen=True)
class Read:
    """What is compared as the figures take it: coders are called by their labels, codes by their ids."""

    comparison: Comparison
    transcripts: Transcripts


@dataclass(frozen=True)
class Found:
    """The figures, and the transcripts they are of and not of."""

    agreement: Agreement
    transcripts: Transcripts


def agreement_of(
    session: Session,
    choice: Choice,
    *,
    unit: str = "character",
    rule: str = "touched",
    rollup: bool = True,
    progress: Progress | None = None,
) -> Found | None:
    """How far the sides agree, with intervals; None when cancelled. Codes by their ids, coders by their `labels`.

    Raises Refused for what cannot be compared, as `choice.refuse` does, and for a unit or rule there is not.
    """
    read = comparison_of(session, choice, unit=unit, rule=rule, rollup=rollup)
    found = agreement(read.comparison, progress)
    return None if found is None else Found(found, read.transcripts)


def comparison_of(
    session: Session, choice: Choice, *, unit: str = "character", rule: str = "touched", rollup: bool = True
) -> Read:
    """What is compared, read from the project; ``unit``, ``rule`` and ``rollup`` as `Comparison` has them."""
    counted = transcripts(session, choice)
    parents = parents_of(session, choice)
    called = labels(session, choice)
    marked = marks(session, choice, counted.ids)
    places = _units(session, counted.ids, unit)
    texts = [
        Text(
            each.id,
            each.characters,
            {label: _coded(side, parents) for label, side in zip(called, marked[each.id], strict=True)},
            places.get(each.id, ()),
        )
        for each in counted.compared
    ]
    return Read(Comparison(texts, called, parents, unit, rule, rollup), counted)


def _coded(side: Marks, parents: dict[str, str | None]) -> list[Coded]:
    return [Coded(mark.start, mark.end, mark.code_id) for mark in side if mark.code_id in parents]


def parents_of(session: Session, choice: Choice) -> dict[str, str | None]:
    """The codes that are compared, in the order of the codebook, each with the code above it where that is compared too."""
    known = nodes(session)
    chosen = choice.codes
    meant = [node for node in known if chosen is None or not chosen.isdisjoint({node.id, *node.above})]
    ids = {node.id for node in meant}
    above = {node.id: node.above[-1] if node.above else None for node in meant}
    return {key: parent if parent in ids else None for key, parent in above.items()}


def _units(session: Session, documents: Sequence[str], unit: str) -> dict[str, Places]:
    if unit == "character":
        return {}
    speech, language = speech_of(session, documents), default_language(session)
    document = table_of(Document).c
    query = select(document.id, document.text)
    return {
        key: units_of(text, speech[key], unit, language)
        for some in chunks(documents)
        for key, text in session.connection().execute(query.where(document.id.in_(some)))
    }
