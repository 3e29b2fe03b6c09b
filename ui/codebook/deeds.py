"""What can be done to the codebook; each is one change that can be taken back."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from qcode.codebook import adopt, edit, tree
from qcode.model import Code
from ui.codebook.chooser import choose_code
from ui.codebook.colours import ColourMenu
from ui.codebook.form import CodeForm, ask_code
from ui.codebook.matching import Choice, choices_of
from ui.desk import Desk
from ui.messages import Messages
from ui.name_dialog import ask_name

TOP = ""
"""Stands for "among the themes" where a code is chosen to move under."""


class CodebookDeeds(QObject):
    """Make, change, move, merge and delete codes; where nothing else is said, the code in focus."""

    def __init__(self, desk: Desk, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._messages, self._window = desk, messages, window

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
        ask_code(self._window, title, CodeForm(colour=colour), lambda form: self._add(parent_id, form))

    def _add(self, parent_id: str | None, form: CodeForm) -> None:
        def work(session: Session) -> str:
            return edit.add(session, form.name, parent_id, **form.fields()).id

        added = self._desk.do(self.tr("New code {name}").format(name=form.name), work)
        if added:
            self._desk.choose_code(added)

    def edit(self) -> None:
        """Change what is said of a code."""
        code = self._code()
        said = {field: getattr(code, field) for field in CodeForm.__dataclass_fields__}
        ask_code(
            self._window,
            self.tr("Code {name}").format(name=code.name),
            CodeForm(**said),
            lambda form: self._save(code.id, form),
        )

    def _save(self, code_id: str, form: CodeForm) -> None:
        def work(session: Session) -> None:
            edit.rename(session, code_id, form.name)
            edit.update(session, code_id, **form.fields())

        self._desk.do(self.tr("Edit code {name}").format(name=form.name), work)

    def rename(self) -> None:
        """Give a code another name."""
        code = self._code()
        question = self.tr("New name of the code “{name}”:").format(name=code.name)
        title, verb = self.tr("Rename code"), self.tr("Rename")
        ask_name(self._window, title, question, verb, code.name, lambda name: self._rename(code, name))

    def _rename(self, code: Code, name: str) -> None:
        label = self.tr("Rename code {old} to {new}").format(old=code.name, new=name)
        self._desk.do(label, lambda session: edit.rename(session, code.id, name))

    def choose_colour(self) -> None:
        """Give a code another colour."""
        code = self._code()
        menu = ColourMenu(code.colour, self._window)
        menu.chosen.connect(lambda colour: self._colour(code, colour))
        menu.popup(QCursor.pos())

    def _colour(self, code: Code, colour: str) -> None:
        label = self.tr("Colour of code {name}").format(name=code.name)
        self._desk.do(label, lambda session: edit.update(session, code.id, colour=colour))

    # moving, merging, deleting

    def move(self) -> None:
        """Put a code under another, or among the themes."""
        code = self._code()
        top = Choice(TOP, self.tr("(no code above it: a theme)"), "", code.colour)
        choices = [top, *self._others(code.id)]
        question = self.tr("Under which code does “{name}” belong?").format(name=code.name)
        choose_code(
            self._window,
            self.tr("Move code"),
            question,
            self.tr("Move"),
            choices,
            lambda chosen: self.move_to(code.id, chosen.id, -1),
        )

    def move_to(self, code_id: str, parent_id: str, place: int) -> None:
        """Put a code under another ("" for among the themes) at ``place`` (-1 for last)."""
        with self._desk.read() as session:
            name = session.get_one(Code, code_id).name
        label = self.tr("Move code {name}").format(name=name)

        def work(session: Session) -> None:
            tinted = not parent_id and adopt.has_starting_tint(session, code_id)
            hue = adopt.starting_colour(session, None) if tinted else ""
            edit.move(session, code_id, parent_id or None, None if place < 0 else place)
            if hue:
                edit.update(session, code_id, colour=hue)

        self._desk.do(label, work)

    def merge(self) -> None:
        """Fold a code into another."""
        code = self._code()
        question = self.tr(
            "Into which code does “{name}” go? Its codings, memos and subcodes move along, and its name goes."
        ).format(name=code.name)
        choices = self._others(code.id)
        title, verb = self.tr("Merge code"), self.tr("Merge")
        choose_code(self._window, title, question, verb, choices, lambda chosen: self._merge(code, chosen))

    def _merge(self, code: Code, into: Choice) -> None:
        label = self.tr("Merge code {name} into {other}").format(name=code.name, other=into.name)
        if self._desk.do(label, lambda session: edit.merge(session, code.id, into.id)) is not None:
            self._desk.choose_code(into.id)

    def _others(self, code_id: str) -> list[Choice]:
        """Every code that is neither this one nor below it."""
        with self._desk.read() as session:
            below = {code_id, *(each.id for each in tree.descendants(session, code_id))}
            return [choice for choice in choices_of(session) if choice.id not in below]

    def delete(self) -> None:
        """Remove a code, after saying how much goes with it."""
        code = self._code()
        with self._desk.read() as session:
            codings = edit.codings_under(session, code.id)
            below = len(tree.descendants(session, code.id))
        self._messages.confirm(
            self.tr("Delete the code “{name}”?").format(name=code.name),
            self._loss(codings, below),
            self.tr("Delete code"),
            lambda: self._delete(code),
        )

    def _loss(self, codings: int, below: int) -> str:
        parts = [self.tr("%n coding(s) will be taken off.", "", codings)]
        if below:
            parts.append(self.tr("%n subcode(s) will go too.", "", below))
        parts.append(self.tr("The transcripts stay as they are, and you can undo this."))
        return " ".join(parts)

    def _delete(self, code: Code) -> None:
        label = self.tr("Delete code {name}").format(name=code.name)
        if self._desk.do(label, lambda session: [edit.delete(session, code.id)]) is not None:
            self._desk.choose_code("")
