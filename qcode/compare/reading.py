"""How far the sides of a comparison agree, read from a project."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session

from qcode.agreement.computing import STEPS, agreement
from qcode.agreement.results import Agreement
from qcode.agreement.values import Coded, Comparison, Ints, Text
from qcode.codebook.tree import nodes
from qcode.coding.quotations import chunks
from qcode.compare.choice import Choice, labels
from qcode.compare.marks import Marks, marks
from qcode.compare.transcripts import Transcripts, transcripts
from qcode.compare.units import units_of
from qcode.model import Document
from qcode.model.row import table_of
from qcode.nlp.index import default_language
from qcode.speech import speech_of
from qcode.steps import Progress


@dataclass(frozen=True)
class Found:
    """The figures, and the transcripts they are of and not of."""

    agreement: Agreement
    transcripts: Transcripts


class Material:
    """What is compared, read from the project once, to be counted by any unit."""

    def __init__(self, session: Session, choice: Choice) -> None:
        self._session = session
        self.transcripts = transcripts(session, choice)
        self._parents = parents_of(session, choice)
        self._labels = labels(session, choice)
        self.marks = marks(session, choice, self.transcripts.ids)
        self._coded = {
            key: {label: self._coded_by(side) for label, side in zip(self._labels, sides, strict=True)}
            for key, sides in self.marks.items()
        }
        self._of_unit: dict[str, list[Text]] = {}
        self._last: Agreement | None = None

    def _coded_by(self, side: Marks) -> list[Coded]:
        return [Coded(*mark.placed) for mark in side if mark.code_id in self._parents]

    def agreement(
        self, *, unit: str, rule: str = "touched", rollup: bool = True, progress: Progress | None = None
    ) -> Found | None:
        """How far the sides agree, with intervals; None when cancelled. As `agreement_of`."""
        texts = self._texts(unit, progress)
        if texts is None:
            return None
        comparison = Comparison(texts, self._labels, self._parents, unit, rule, rollup)
        found = agreement(comparison, progress, like=self._last)
        self._last = found or self._last
        return None if found is None else Found(found, self.transcripts)

    def _texts(self, unit: str, progress: Progress | None) -> list[Text] | None:
        """The transcripts with their units, which are found once."""
        if unit not in self._of_unit:
            places = _units(self._session, self.transcripts.ids, unit, progress)
            if places is None:
                return None
            self._of_unit[unit] = [
                Text(each.id, each.characters, self._coded[each.id], places.get(each.id, ()))
                for each in self.transcripts.compared
            ]
        return self._of_unit[unit]


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
    return Material(session, choice).agreement(unit=unit, rule=rule, rollup=rollup, progress=progress)


def parents_of(session: Session, choice: Choice) -> dict[str, str | None]:
    """The codes that are compared, in the order of the codebook, each with the code above it where that is compared too."""
    known = nodes(session)
    chosen = choice.codes
    meant = [node for node in known if chosen is None or not chosen.isdisjoint({node.id, *node.above})]
    ids = {node.id for node in meant}
    above = {node.id: node.above[-1] if node.above else None for node in meant}
    return {key: parent if parent in ids else None for key, parent in above.items()}


def _units(
    session: Session, documents: Sequence[str], unit: str, progress: Progress | None
) -> dict[str, Ints] | None:
    """The units of each transcript; None when cancelled, which is asked before each."""
    found: dict[str, Ints] = {}
    if unit == "character":
        return found
    speech, language = speech_of(session, documents), default_language(session)
    document = table_of(Document).c
    query = select(document.id, document.text)
    for some in chunks(documents):
        for key, text in session.connection().execute(query.where(document.id.in_(some))):
            if progress is not None and not progress(0, STEPS):
                return None
            found[key] = units_of(text, speech[key], unit, language)
    return found
