"""A study with categories to relate, by name."""

from __future__ import annotations

import pytest
from sqlmodel import select

from qcode.axial import kinds, relations
from qcode.axial.relations import Related
from qcode.codebook import tree
from qcode.coding import passes
from qcode.model import Quotation
from tests.qcode.study import R1, Study

CODES = ("Say in the plan", "Trust", "Trust/Nearness", "Cooking", "Speaking out")
WORDS = ("keuken", "jongere", "naast me zitten")


class Axial:
    """A study whose codes are related, by their paths and by words."""

    def __init__(self, study: Study) -> None:
        self.study = study
        self.project = study.project
        study.document("R1", R1)
        study.codes(*CODES)
        for words in WORDS:
            study.code("R1", words, "Trust")

    def code(self, path: str) -> str:
        """The id of a code."""
        with self.project.read() as session:
            return tree.code_at(session, path)

    def kind(self, name: str = "leads to") -> str:
        """The id of a kind of relation."""
        with self.project.read() as session:
            return kinds.kind_named(session, name).id

    def quotation(self, words: str) -> str:
        """The id of a quotation."""
        with self.project.read() as session:
            return session.exec(select(Quotation.id).where(Quotation.text == words)).one()

    def relate(self, first: str, second: str, kind: str = "leads to") -> str:
        """Relates two codes; the id."""
        ends = self.code(first), self.code(second), self.kind(kind)
        with self.project.change("Relate") as session:
            return relations.relate(session, *ends, passes.ensure_coder(session, "Sanne").id).id

    def speak(self, relation_id: str, *words: str, against: bool = False) -> int:
        """Has quotations speak for a relation, or against it."""
        ids = [self.quotation(each) for each in words]
        with self.project.change("Evidence") as session:
            who = passes.ensure_coder(session, "Sanne").id
            return relations.add_evidence(session, relation_id, ids, who, against=against)

    def related(self) -> list[Related]:
        """Every relation."""
        with self.project.read() as session:
            return relations.relations(session)

    def told(self) -> list[str]:
        """Every relation in words, with how many quotations speak for and against it."""
        with self.project.read() as session:
            paths = tree.paths(session)
        return [
            f"{paths[each.from_id]} {each.kind} {paths[each.to_id]} {each.evidence}–{each.counter_evidence}"
            for each in self.related()
        ]


@pytest.fixture
def axial(empty: Study) -> Axial:
    return Axial(empty)
