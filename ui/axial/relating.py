"""Asking what codes are to each other: a small menu where one points."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from qcode.axial import relations
from qcode.model import Code
from ui.axial.chosen import AxialChoice
from ui.axial.deeds import AxialDeeds
from ui.axial.facts import kinds_of
from ui.axial.kind_dialog import KindForm, ask_kind
from ui.axial.kind_menu import KindMenu
from ui.chooser import choose_one
from ui.codebook.matching import choices_of
from ui.desk import Desk


class Relating(QObject):
    """Lets the kind of a relation be chosen; ``menu`` is the last that was opened.

    ``below_wished`` tells that codes are to become subcodes of another.
    """

    below_wished = Signal(list, str)

    def __init__(self, desk: Desk, choice: AxialChoice, deeds: AxialDeeds, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._choice, self._deeds, self._window = desk, choice, deeds, window
        self.menu: KindMenu | None = None

    # two codes

    def ask(self, from_id: str, to_id: str, place: QPoint) -> None:
        """Ask what one code is to another."""
        self.menu = KindMenu(self._window)
        self._offer_relating(self.menu, from_id, to_id)
        self.menu.popup(place)

    def ask_put_on(self, code_ids: Sequence[str], target_id: str, place: QPoint) -> None:
        """Codes were put on another: ask whether they are related to it or go under it."""
        if not self._desk.writable:
            return
        names = self._names([*code_ids, target_id])
        target = names[target_id]
        menu = self.menu = KindMenu(self._window)
        if len(code_ids) == 1:
            title = self.tr("Relate “{code}” to “{target}”").format(code=names[code_ids[0]], target=target)
            how = KindMenu(menu)
            how.setTitle(title)
            menu.addMenu(how)
            self._offer_relating(how, code_ids[0], target_id)
        below = (
            self.tr("Make “{code}” a subcode of “{target}”").format(code=names[code_ids[0]], target=target)
            if len(code_ids) == 1
            else self.tr("Make them subcodes of “{target}”").format(target=target)
        )
        menu.addAction(below).triggered.connect(lambda: self.below_wished.emit(list(code_ids), target_id))
        menu.addSeparator()
        menu.addAction(self.tr("Leave it as it is"))
        menu.popup(place)

    def ask_other(self, from_id: str, others: Sequence[str], place: QPoint) -> None:
        """Ask to which other code of the diagram one is related, then how."""
        with self._desk.read() as session:
            among = [each for each in choices_of(session) if each.id in others and each.id != from_id]
            name = session.get_one(Code, from_id).name
        choose_one(
            self._window,
            self.tr("Relate"),
            self.tr("To which code is “{code}” related?").format(code=name),
            self.tr("Go on"),
            among,
            lambda chosen: self.ask(from_id, chosen.id, place),
        )

    def _offer_relating(self, menu: KindMenu, from_id: str, to_id: str) -> None:
        names = self._names([from_id, to_id])
        first, second = names[from_id], names[to_id]
        self._offer(menu, first, second, "", lambda kind_id: self._relate(from_id, to_id, kind_id))
        menu.addSeparator()
        new = menu.addAction(self.tr("New kind…"))
        new.triggered.connect(
            lambda: ask_kind(
                self._window, first, second, lambda form: self._relate_as_new(from_id, to_id, form)
            )
        )

    def _relate(self, from_id: str, to_id: str, kind_id: str) -> None:
        self._show(self._deeds.relate(from_id, to_id, kind_id))

    def _relate_as_new(self, from_id: str, to_id: str, form: KindForm) -> None:
        self._show(
            self._deeds.relate_as_new(
                from_id, to_id, form.name, form.symbol, directed=form.directed, nests=form.nests
            )
        )

    def _show(self, relation_id: str) -> None:
        if relation_id:
            self._choice.choose_relation(relation_id)

    # a relation that is there

    def ask_kind_of(self, relation_id: str, place: QPoint) -> None:
        """Ask which other kind a relation is of."""
        with self._desk.read() as session:
            relation = relations.relation_of(session, relation_id)
            from_id, to_id, kind_id = relation.from_id, relation.to_id, relation.kind_id
        names = self._names([from_id, to_id])
        self.menu = KindMenu(self._window)
        change = self._deeds.change_kind
        self._offer(
            self.menu, names[from_id], names[to_id], kind_id, lambda chosen: change(relation_id, chosen)
        )
        self.menu.addSeparator()
        turn = self.menu.addAction(self.tr("Turn round"))
        turn.triggered.connect(lambda: self._deeds.turn_round(relation_id))
        self.menu.popup(place)

    def _offer(
        self, menu: KindMenu, first: str, second: str, chosen: str, take: Callable[[str], object]
    ) -> None:
        menu.addAction(f"{first} … {second}").setEnabled(False)
        menu.addSeparator()
        with self._desk.read() as session:
            menu.offer(kinds_of(session), take, chosen)

    def _names(self, code_ids: Sequence[str]) -> dict[str, str]:
        with self._desk.read() as session:
            return {code_id: session.get_one(Code, code_id).name for code_id in code_ids}
