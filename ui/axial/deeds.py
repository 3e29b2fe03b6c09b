"""What can be done on the axial screen; each is one change that can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from sqlmodel import Session

from qcode.axial import diagrams, kinds, relations
from qcode.axial.diagrams import Point
from qcode.drawing.diagram import drawing
from qcode.drawing.places import spread
from qcode.model import Code, Diagram
from ui.desk import Desk

LAYING_OUT = 15
"""For how many changed rows finding a place for one code counts."""


class AxialDeeds(QObject):
    """Puts codes in diagrams and relates them.

    ``long_work_wished`` tells of a change that may take long: how many rows it counts for, its label, the work, what then.
    """

    long_work_wished = Signal(int, str, object, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def _names(self, code_ids: Sequence[str]) -> str:
        """The name of one code, or how many they are."""
        if len(code_ids) == 1:
            with self._desk.read() as session:
                return session.get_one(Code, code_ids[0]).name
        return self.tr("%n code(s)", "", len(code_ids))

    def _pair(self, from_id: str, to_id: str) -> dict[str, str]:
        with self._desk.read() as session:
            return {
                "code": session.get_one(Code, from_id).name,
                "other": session.get_one(Code, to_id).name,
            }

    def _ends(self, relation_id: str) -> dict[str, str]:
        with self._desk.read() as session:
            relation = relations.relation_of(session, relation_id)
            return self._pair(relation.from_id, relation.to_id)

    # codes in a diagram

    def place(self, diagram_id: str, code_ids: Sequence[str], at: Point, role: str = "") -> bool:
        """Put codes in a diagram from a place on, in a role; False when that was refused."""

        def work(session: Session) -> bool:
            taken = [node for node in drawing(session, diagram_id).nodes if node.code_id not in code_ids]
            for code_id, place in zip(code_ids, spread(taken, at, len(code_ids)), strict=True):
                diagrams.place(session, diagram_id, code_id, place, role)
            return True

        label = self.tr("Place {name} in the diagram").format(name=self._names(code_ids))
        return bool(self._desk.do(label, work))

    def move(self, diagram_id: str, places: Mapping[str, Point]) -> None:
        """Put codes elsewhere in a diagram."""
        label = self.tr("Move {name} in the diagram").format(name=self._names(list(places)))
        self._desk.do(label, lambda session: diagrams.move(session, diagram_id, places))

    def arrange(
        self,
        diagram_id: str,
        only: Collection[str] | None = None,
        then: Callable[[object], object] | None = None,
    ) -> None:
        """Find places for all codes of a diagram, or for some of them; the others stay. ``then`` is called when it is done."""

        def work(session: Session) -> bool:
            from qcode.drawing.layout import arranged

            diagrams.move(session, diagram_id, arranged(drawing(session, diagram_id), only))
            return True

        with self._desk.read() as session:
            codes = len(diagrams.placements(session, diagram_id))
        label = self.tr("Arrange {name}").format(
            name=self._names(sorted(only)) if only else self._diagram(diagram_id)
        )
        self.long_work_wished.emit(codes * LAYING_OUT, label, work, then)

    def take_off(self, diagram_id: str, code_ids: Sequence[str]) -> None:
        """Take codes out of a diagram; they and their relations stay in the project."""
        label = self.tr("Take {name} out of the diagram").format(name=self._names(code_ids))
        self._desk.do(label, lambda session: diagrams.take_off(session, diagram_id, code_ids))

    def give_role(self, diagram_id: str, code_id: str, role: str) -> None:
        """Give a code of a diagram another role, "" for none; it stays where it is."""

        def work(session: Session) -> None:
            node = drawing(session, diagram_id).node(code_id)
            if node is not None:
                diagrams.place(session, diagram_id, code_id, node.place, role)

        self._desk.do(self.tr("Role of {name}").format(name=self._names([code_id])), work)

    # relations

    def relate(self, from_id: str, to_id: str, kind_id: str) -> str:
        """Say what the first code is to the second; the id of the relation, "" when it was refused."""

        def work(session: Session) -> str:
            return relations.relate(session, from_id, to_id, kind_id, self._desk.who(session).coder_id).id

        label = self.tr("Relate {code} to {other}").format(**self._pair(from_id, to_id))
        return self._desk.do(label, work) or ""

    def relate_as_new(
        self, from_id: str, to_id: str, name: str, symbol: str, *, directed: bool, nests: bool = False
    ) -> str:
        """Relate two codes by a kind that is made for it; the id of the relation, "" when it was refused."""

        def work(session: Session) -> str:
            kind = kinds.add_kind(session, name, symbol, directed=directed, nests=nests)
            return relations.relate(session, from_id, to_id, kind.id, self._desk.who(session).coder_id).id

        label = self.tr("Relate {code} to {other}").format(**self._pair(from_id, to_id))
        return self._desk.do(label, work) or ""

    def change_kind(self, relation_id: str, kind_id: str) -> None:
        """Make a relation one of another kind."""
        label = self.tr("Kind of relation from {code} to {other}").format(**self._ends(relation_id))
        self._desk.do(label, lambda session: [relations.change_kind(session, relation_id, kind_id)])

    def turn_round(self, relation_id: str) -> None:
        """Make a relation lead the other way."""
        label = self.tr("Turn the relation from {code} to {other} round").format(**self._ends(relation_id))
        self._desk.do(label, lambda session: [relations.turn_round(session, relation_id)])

    def remove(self, relation_id: str) -> None:
        """Take a relation away with its evidence."""
        label = self.tr("Remove the relation from {code} to {other}").format(**self._ends(relation_id))
        self._desk.do(label, lambda session: relations.remove(session, relation_id))

    # diagrams

    def new_diagram(self, name: str, *, paradigm: bool = True) -> str:
        """Make a diagram; its id, "" when that was refused."""
        label = self.tr("New diagram {name}").format(name=name)
        return self._desk.do(label, lambda session: diagrams.add(session, name, paradigm=paradigm).id) or ""

    def rename_diagram(self, diagram_id: str, name: str) -> None:
        """Give a diagram another name."""
        old = self._diagram(diagram_id)
        if name != old:
            label = self.tr("Rename diagram {old} to {new}").format(old=old, new=name)
            self._desk.do(label, lambda session: [diagrams.rename(session, diagram_id, name)])

    def delete_diagram(self, diagram_id: str) -> None:
        """Take a diagram away; its codes and their relations stay."""
        label = self.tr("Delete diagram {name}").format(name=self._diagram(diagram_id))
        self._desk.do(label, lambda session: diagrams.remove(session, diagram_id))

    def use_paradigm(self, diagram_id: str, *, paradigm: bool) -> None:
        """Have a diagram follow the paradigm, or be a free network."""
        label = self.tr("Paradigm in {name}") if paradigm else self.tr("{name} as a free network")
        self._desk.do(
            label.format(name=self._diagram(diagram_id)),
            lambda session: diagrams.use_paradigm(session, diagram_id, paradigm=paradigm),
        )

    def _diagram(self, diagram_id: str) -> str:
        with self._desk.read() as session:
            return session.get_one(Diagram, diagram_id).name
