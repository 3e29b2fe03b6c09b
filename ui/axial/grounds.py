"""What can be done with what grounds relations and categories; each is one change that can be taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from sqlmodel import Session

from qcode.axial import dimensions, links, relations
from qcode.relation_names import relation_names
from ui.axial.facts import names_of
from ui.desk import Desk


class GroundDeeds(QObject):
    """Gives relations their evidence, turns suggested links down, and places quotations on dimensions."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def _name(self, relation_id: str) -> str:
        with self._desk.read() as session:
            return relation_names(session, [relation_id]).get(relation_id, "")

    # evidence

    def speak(self, relation_id: str, quotation_ids: Sequence[str], *, against: bool) -> None:
        """Have quotations speak for a relation, or against it, whichever side they were on."""
        label = self.tr("Counter-evidence for {relation}") if against else self.tr("Evidence for {relation}")

        def work(session: Session) -> int:
            who = self._desk.who(session).coder_id
            return relations.add_evidence(session, relation_id, quotation_ids, who, against=against)

        self._desk.do(label.format(relation=self._name(relation_id)), work)

    def withdraw(self, relation_id: str, quotation_id: str) -> None:
        """Take a quotation off a relation; it stays in its transcript."""
        label = self.tr("Take evidence off {relation}").format(relation=self._name(relation_id))
        self._desk.do(label, lambda session: relations.remove_evidence(session, relation_id, [quotation_id]))

    def confirm(self, relation_id: str, quotation_id: str) -> None:
        """Say that a quotation speaks as it did, with the words it has now."""
        label = self.tr("Evidence for {relation} looked at again").format(relation=self._name(relation_id))

        def work(session: Session) -> int:
            who = self._desk.who(session).coder_id
            return relations.confirm(session, relation_id, [quotation_id], who)

        self._desk.do(label, work)

    # suggested links

    def dismiss(self, code_id: str, other_id: str) -> None:
        """Turn a suggested link down."""

        def work(session: Session) -> object:
            return links.dismiss(session, code_id, other_id, self._desk.who(session).coder_id)

        self._desk.do(
            self.tr("Dismiss the link of {codes}").format(codes=self._codes(code_id, other_id)), work
        )

    def take_back(self, code_id: str, other_id: str) -> None:
        """Suggest a link again."""
        label = self.tr("Suggest the link of {codes} again").format(codes=self._codes(code_id, other_id))
        self._desk.do(label, lambda session: links.take_back(session, code_id, other_id))

    def _codes(self, *code_ids: str) -> str:
        with self._desk.read() as session:
            return names_of(session, code_ids)

    # dimensions

    def add_dimension(self, code_id: str, name: str, low: str, high: str) -> bool:
        """Give a category a dimension; False when that was refused."""
        label = self.tr("Dimension {name} of {code}").format(name=name, code=self._codes(code_id))
        return (
            self._desk.do(label, lambda session: [dimensions.add(session, code_id, name, low, high)])
            is not None
        )

    def change_dimension(self, dimension_id: str, name: str, low: str, high: str) -> bool:
        """Give a dimension and its ends other names; False when that was refused."""
        label = self.tr("Change dimension {name}").format(name=name)
        made = self._desk.do(
            label, lambda session: [dimensions.change(session, dimension_id, name, low, high)]
        )
        return made is not None

    def remove_dimension(self, dimension_id: str, name: str) -> None:
        """Take a dimension away with the places on it; the quotations stay."""
        label = self.tr("Remove dimension {name}").format(name=name)
        self._desk.do(label, lambda session: dimensions.remove(session, dimension_id))

    def put_on_dimension(self, dimension_id: str, name: str, quotation_id: str, at: float) -> None:
        """Give a quotation a place on a dimension, from 0 to 1."""

        def work(session: Session) -> object:
            return dimensions.place(
                session, dimension_id, quotation_id, at, self._desk.who(session).coder_id
            ).id

        self._desk.do(self.tr("Place a quotation on {name}").format(name=name), work)

    def take_off_dimension(self, dimension_id: str, name: str, quotation_id: str) -> None:
        """Take a quotation off a dimension."""
        label = self.tr("Take a quotation off {name}").format(name=name)
        self._desk.do(label, lambda session: dimensions.take_off(session, dimension_id, quotation_id))
