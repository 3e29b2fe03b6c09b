"""Making, naming and taking away diagrams, and putting codes in the one in front: asks what it needs to know first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qcode.axial import diagrams
from qcode.axial.diagrams import Point
from qcode.model import Code, Diagram
from ui.axial.chosen import AxialChoice
from ui.axial.deeds import AxialDeeds
from ui.chooser import choose_one
from ui.codebook.matching import choices_of
from ui.desk import Desk
from ui.messages import Messages
from ui.name_dialog import ask_name


class DiagramChoice(QObject):
    """What is done to the diagram in front as a whole."""

    def __init__(
        self, desk: Desk, choice: AxialChoice, deeds: AxialDeeds, messages: Messages, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk, self._choice, self._deeds = desk, choice, deeds
        self._messages, self._window = messages, window

    def new(self) -> None:
        """Ask for a name, and put a new diagram in front."""
        question = self.tr("What is the diagram about? The phenomenon is often a good name.")
        title, verb = self.tr("New diagram"), self.tr("Add")
        ask_name(self._window, title, question, verb, self._unused(), self._add)

    def _add(self, name: str) -> None:
        made = self._deeds.new_diagram(name)
        if made:
            self._choice.open_diagram(made)

    def _unused(self) -> str:
        with self._desk.read() as session:
            taken = {each.name for each in diagrams.diagrams(session)}
        number = len(taken) + 1
        while (name := self.tr("Diagram {number}").format(number=number)) in taken:
            number += 1
        return name

    def rename(self) -> None:
        """Ask for another name."""
        name, key = self._name(), self._choice.diagram_id
        question = self.tr("New name of the diagram “{name}”").format(name=name)
        title, verb = self.tr("Rename diagram"), self.tr("Rename")
        ask_name(self._window, title, question, verb, name, lambda new: self._deeds.rename_diagram(key, new))

    def rename_code(self, rename: Callable[[str, str], object]) -> None:
        """Ask for another name of the chosen code, and ``rename`` it."""
        code_id = self._choice.code_id
        with self._desk.read() as session:
            name = session.get_one(Code, code_id).name
        question = self.tr("New name of the code “{name}”").format(name=name)
        title, verb = self.tr("Rename code"), self.tr("Rename")
        ask_name(self._window, title, question, verb, name, lambda new: rename(code_id, new))

    def delete(self) -> None:
        """Take the diagram away, after asking."""
        key = self._choice.diagram_id
        self._messages.confirm(
            self.tr("Delete the diagram “{name}”?").format(name=self._name()),
            self.tr("Its codes and their relations stay in the project, and you can undo this."),
            self.tr("Delete diagram"),
            lambda: self._deeds.delete_diagram(key),
        )

    def toggle_paradigm(self) -> None:
        """Have the diagram follow the paradigm, or no longer."""
        self.use_paradigm(not self._diagram().paradigm)

    def use_paradigm(self, paradigm: bool) -> None:
        """Have the diagram follow the paradigm, or be a free network."""
        if paradigm != self._diagram().paradigm:
            self._deeds.use_paradigm(self._choice.diagram_id, paradigm=paradigm)

    def place_code(self, at: Point) -> None:
        """Ask which code to put in the diagram."""
        key = self._choice.diagram_id
        with self._desk.read() as session:
            there = {each.code_id for each in diagrams.placements(session, key)}
            choices = [each for each in choices_of(session) if each.id not in there]
        choose_one(
            self._window,
            self.tr("Place a code"),
            self.tr("Which code is to stand in the diagram?"),
            self.tr("Place"),
            choices,
            lambda chosen: self._place(key, chosen.id, at),
        )

    def _place(self, diagram_id: str, code_id: str, at: Point) -> None:
        if self._deeds.place(diagram_id, [code_id], at):
            self._choice.choose_codes([code_id])

    def _diagram(self) -> Diagram:
        with self._desk.read() as session:
            return diagrams.diagram_of(session, self._choice.diagram_id)

    def _name(self) -> str:
        return self._diagram().name
