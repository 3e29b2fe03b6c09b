"""What can be done to the codebook; each is one change that can be taken back."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from qcode.codebook import adopt, edit
from qcode.model import Code
from ui.codebook.form import CodeForm, ask_code
from ui.desk import Desk


class CodebookDeeds(QObject):
    """Make and change codes; where nothing else is said, the code in focus."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window

    def _code(self) -> Code:
        with self._desk.read() as session:
            return session.get_one(Code, self._desk.code_id)

    # making and changing

    def new(self) -> None:
        """Fill in a new theme."""
        self._ask_new(None, self.tr("New code"))

    def new_below(self) -> None:
        """Fill in a new code under the one in focus."""
        code = self._code()
        self._ask_new(code.id, self.tr("New subcode of {name}").format(name=code.name))

    def _ask_new(self, parent_id: str | None, title: str) -> None:
        with self._desk.read() as session:
            colour = adopt.starting_colour(session, parent_id)
        blank = CodeForm(colour=colour)
        ask_code(self._window, title, blank, parent_id, lambda form: self._add(parent_id, form))

    def _add(self, parent_id: str | None, form: CodeForm) -> None:
        def work(session: Session) -> str:
            return edit.add(session, form.name, parent_id, **form.fields()).id

        added = self._desk.do(self.tr("New code {name}").format(name=form.name), work)
        if added:
            self._desk.choose_code(added)

    def describe(self, code_id: str, texts: Mapping[str, str]) -> bool:
        """Keep new texts about a code; False when that was refused."""
        with self._desk.read() as session:
            name = session.get_one(Code, code_id).name
        label = self.tr("Edit code {name}").format(name=name)
        return self._desk.do(label, lambda session: [edit.update(session, code_id, **texts)]) is not None

    def rename(self, code_id: str, name: str) -> None:
        """Give a code another name."""
        with self._desk.read() as session:
            old = session.get_one(Code, code_id).name
        if " ".join(name.split()) != old:
            label = self.tr("Rename code {old} to {new}").format(old=old, new=name)
            self._desk.do(label, lambda session: edit.rename(session, code_id, name))
