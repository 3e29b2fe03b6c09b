"""The row over the canvas: which diagram is in front, by which paradigm, and how large it is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from ui.actions.tips import does
from ui.theme import Pill, icon, scheme_of
from ui.theme.spacing import LARGE, MEDIUM, SMALL

HEIGHT = 44


class AxialHead(QFrame):
    """Says what is in front and lets it be changed; ``command_wished`` names a command of the table."""

    diagram_wished = Signal(str)
    paradigm_wished = Signal(bool)
    command_wished = Signal(str)

    def __init__(self, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writable = writable
        self.setProperty("panel", True)
        self.setFixedHeight(HEIGHT)
        self.diagram = Pill(self.tr("Diagram"))
        self.paradigm = Pill(self.tr("Paradigm"))
        for pill in (self.diagram, self.paradigm):
            pill.setMenu(QMenu(pill))
        self.scale = QLabel("100 %")
        self.scale.setProperty("quiet", True)
        self.buttons = {
            name: self._button(name, sign)
            for name, sign in (
                ("arrange-diagram", "tree"),
                ("save-diagram", "export"),
                ("smaller", "remove"),
                ("larger", "add"),
                ("whole-diagram", "fit"),
            )
        }
        self._place()

    def _button(self, name: str, sign: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(sign))
        button.clicked.connect(lambda: self.command_wished.emit(name))
        does(button, name, self._said(name))
        button.setAccessibleName(self._said(name))
        return button

    def _said(self, name: str) -> str:
        return {
            "arrange-diagram": self.tr("Arrange by itself"),
            "save-diagram": self.tr("Save as a picture"),
            "smaller": self.tr("Smaller"),
            "larger": self.tr("Larger"),
            "whole-diagram": self.tr("Show the whole diagram"),
        }[name]

    def _place(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, 0, MEDIUM, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.diagram)
        row.addWidget(self.paradigm)
        row.addStretch(1)
        for name in ("arrange-diagram", "save-diagram"):
            row.addWidget(self.buttons[name])
        row.addSpacing(SMALL)
        for part in (self.buttons["smaller"], self.scale, self.buttons["larger"]):
            row.addWidget(part)
        row.addWidget(self.buttons["whole-diagram"])

    def show_diagrams(self, known: Sequence[tuple[str, str]], chosen: str, *, paradigm: bool) -> None:
        """Show the diagrams (id and name each) and which is in front, by the ``paradigm`` or free."""
        self.diagram.set_value(dict(known).get(chosen, self.tr("none")))
        self._offer_diagrams(known, chosen)
        self.paradigm.set_value(self._paradigms()[paradigm])
        self._offer_paradigms(paradigm)
        self.paradigm.setVisible(bool(chosen))
        for button in self.buttons.values():
            button.setEnabled(bool(chosen))
        self.buttons["arrange-diagram"].setEnabled(bool(chosen) and self._writable)

    def show_scale(self, scale: float) -> None:
        """Show how large the diagram is."""
        self.scale.setText(f"{round(scale * 100)} %")

    def _paradigms(self) -> dict[bool, str]:
        return {True: self.tr("Strauss & Corbin"), False: self.tr("none: a free network")}

    def _offer_diagrams(self, known: Sequence[tuple[str, str]], chosen: str) -> None:
        menu = self.diagram.menu()
        menu.clear()
        for key, name in known:
            action = self._ticked(menu, name, key == chosen)
            action.triggered.connect(lambda _=False, taken=key: self.diagram_wished.emit(taken))
        if not self._writable:
            return
        menu.addSeparator()
        commands = [("new-diagram", self.tr("New diagram…"))]
        if chosen:
            commands += [
                ("rename-diagram", self.tr("Rename diagram…")),
                ("delete-diagram", self.tr("Delete diagram…")),
            ]
        for name, text in commands:
            menu.addAction(text).triggered.connect(
                lambda _=False, wished=name: self.command_wished.emit(wished)
            )

    def _offer_paradigms(self, paradigm: bool) -> None:
        menu = self.paradigm.menu()
        menu.clear()
        for value, text in self._paradigms().items():
            action = self._ticked(menu, text, value == paradigm)
            action.setEnabled(self._writable)
            action.triggered.connect(lambda _=False, taken=value: self.paradigm_wished.emit(taken))

    @staticmethod
    def _ticked(menu: QMenu, text: str, ticked: bool) -> QAction:
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(ticked)
        return action

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(scheme_of(self.palette()).line))
