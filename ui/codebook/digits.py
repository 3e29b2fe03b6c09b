"""The digits that put a code on words by one key: given and taken away from a menu."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu
from sqlmodel import Session, col, select

from qcode.codebook import edit
from qcode.model import Code
from ui.desk import Desk

DIGITS = range(1, 10)


class Digits(QObject):
    """Fills a menu with the digits, and whose they are, for the code in focus."""

    def __init__(self, desk: Desk, menu: QMenu) -> None:
        super().__init__(desk)
        self._desk, self._menu = desk, menu
        menu.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self._menu.clear()
        with self._desk.read() as session:
            held = {
                code.shortcut: code
                for code in session.exec(select(Code).where(col(Code.shortcut).is_not(None)))
            }
        group = QActionGroup(self._menu)
        mine = next((digit for digit, code in held.items() if code.id == self._desk.code_id), None)
        for digit in (None, *DIGITS):
            holder = held.get(digit) if digit is not None else None
            text = self.tr("None") if digit is None else f"{digit} · {holder.name}" if holder else str(digit)
            action = self._menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(digit == mine)
            action.triggered.connect(lambda _=False, chosen=digit: self.give(chosen))
            group.addAction(action)

    def give(self, digit: int | None) -> None:
        """The code in focus has this digit from now on, and no other code has."""
        code_id = self._desk.code_id
        with self._desk.read() as session:
            name = session.get_one(Code, code_id).name

        def work(session: Session) -> None:
            edit.update(session, code_id, shortcut=digit)

        self._desk.do(self.tr("Digit of code {name}").format(name=name), work)
