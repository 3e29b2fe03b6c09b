"""What can be done about coders; what changes the project can be taken back."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qcode.coding import coder_colours, passes
from qcode.model import Coder
from ui.desk import Desk
from ui.name_dialog import NameDialog, ask_name
from ui.people.coders_dialog import CodersDialog


class CoderDeeds(QObject):
    """Another coder, and another name or colour for one."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window

    def another(self) -> NameDialog:
        """Ask for the name of somebody who has not coded here yet, who codes from then on."""
        question, verb = self.tr("Who codes from here on?"), self.tr("Choose")
        return ask_name(self._window, self.tr("Another coder"), question, verb, "", self._sit)

    def _sit(self, name: str) -> None:
        label = self.tr("New coder {name}").format(name=name)
        if self._desk.do(label, lambda session: passes.ensure_coder(session, name)) is not None:
            self._desk.choose_coder(name)

    def rename(self) -> NameDialog:
        """Give the coder at work another name, on everything they did."""
        name = self._desk.coder
        question = self.tr("New name of the coder “{name}”:").format(name=name)
        title, verb = self.tr("Rename coder"), self.tr("Rename")
        return ask_name(self._window, title, question, verb, name, self._rename)

    def _rename(self, name: str) -> None:
        coder_id = self._desk.seat.coder_id
        if not coder_id:  # nothing is known of them in the project yet
            self._desk.choose_coder(name)
            return
        self._name(coder_id, name)

    def _name(self, coder_id: str, name: str) -> None:
        label = self.tr("Rename coder {old} to {new}").format(old=self._called(coder_id), new=name)
        self._desk.do(label, lambda session: passes.rename_coder(session, coder_id, name))

    def _called(self, coder_id: str) -> str:
        with self._desk.read() as session:
            return session.get_one(Coder, coder_id).name

    def show_all(self) -> CodersDialog:
        """List the coders, to be renamed and given another colour."""
        dialog = CodersDialog(self._window, self._desk)
        dialog.named.connect(self._name)
        dialog.coloured.connect(self._colour)
        dialog.open()
        return dialog

    def _colour(self, coder_id: str, colour: str) -> None:
        label = self.tr("Colour of coder {name}").format(name=self._called(coder_id))
        self._desk.do(label, lambda session: coder_colours.choose(session, coder_id, colour))
