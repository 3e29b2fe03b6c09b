"""A dimension of a category: its two ends, and a slider for each quotation that has a place on it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qcode.grounding.outline import ToldDimension
from qcode.quoting import Quoted
from ui.axial.facts import in_line
from ui.later import Later
from ui.memos.chips import place_of
from ui.theme import YieldingLabel, icon
from ui.theme.controls import CutLabel
from ui.theme.spacing import SMALL, TIGHT

STEPS = 20
KEYS_REST = 600
"""Milliseconds after the last arrow key until a place is kept."""


class DimensionView(QWidget):
    """Name and ends, with the quotations on it from low to high."""

    changed = Signal(str, str, str)
    removed = Signal()
    placed = Signal(str, float)  # quotation, where
    taken_off = Signal(str)
    place_wished = Signal()
    go_wished = Signal(str)

    def __init__(
        self,
        told: ToldDimension,
        quotations: Mapping[str, Quoted],
        *,
        writable: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.told = told
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SMALL)
        column.setSpacing(TIGHT)
        column.addLayout(self._head(writable=writable))
        column.addLayout(self._ends())
        self.rows = [
            PlaceRow(told, quotations[key], at, writable=writable, parent=self)
            for key, at in told.places
            if key in quotations
        ]
        for row in self.rows:
            row.placed.connect(lambda at, key=row.quotation_id: self.placed.emit(key, at))
            row.taken_off.connect(lambda key=row.quotation_id: self.taken_off.emit(key))
            row.go_wished.connect(lambda key=row.quotation_id: self.go_wished.emit(key))
            column.addWidget(row)
        self.form = DimensionForm(self)
        self.form.hide()
        self.form.written.connect(self.changed)
        self.form.left.connect(self._leave)
        column.addWidget(self.form)

    def _head(self, *, writable: bool) -> QHBoxLayout:
        told = self.told
        self.name = CutLabel("")
        self.name.show_whole(told.name)
        self.name.setStyleSheet("font-weight: 600")
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.name, 1)
        self.add = self._button("add", self.tr("Place a quotation on {name}"), self.place_wished.emit)
        self.edit = self._button("edit", self.tr("Change the dimension {name}"), self._edit)
        self.remove = self._button("delete", self.tr("Remove the dimension {name}"), self.removed.emit)
        for button in (self.add, self.edit, self.remove):
            button.setVisible(writable)
            row.addWidget(button)
        return row

    def _ends(self) -> QHBoxLayout:
        """Both ends over the sliders, each as far as there is room for it."""
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        self.ends = YieldingLabel(""), YieldingLabel("")
        for label, end in zip(self.ends, (self.told.low, self.told.high), strict=True):
            label.show_whole(end)
            label.setProperty("quiet", True)
            row.addWidget(label)
        row.insertStretch(1, 1)
        return row

    def _button(self, sign: str, said: str, deed: object) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(sign))
        button.setIconSize(QSize(13, 13))
        said = said.format(name=self.told.name)
        button.setToolTip(said)
        button.setAccessibleName(said)
        button.clicked.connect(lambda: deed())  # pyright: ignore[reportCallIssue]
        return button

    def _edit(self) -> None:
        self.form.fill(self.told.name, self.told.low, self.told.high)
        self.form.show()
        self.form.begin()

    def _leave(self) -> None:
        self.form.hide()
        self.edit.setFocus()


class WordsButton(QPushButton):
    """Words to press on one line, cut short where there is no room for all of them."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._whole = words
        self.setProperty("plain", True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setStyleSheet(f"text-align: left; padding: 0 {TIGHT}px; min-height: 22px")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * TIGHT - 2  # the frame
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))


class PlaceRow(QWidget):
    """A quotation and a slider from the one end to the other, moved by mouse or arrow keys."""

    placed = Signal(float)
    taken_off = Signal()
    go_wished = Signal()

    def __init__(
        self, told: ToldDimension, quotation: Quoted, at: float, *, writable: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.quotation_id = quotation.id
        words = in_line(quotation)
        self.words = WordsButton(f"“{words}”")
        self.words.setToolTip(f"“{words}”\n{place_of(quotation)}")
        self.words.setAccessibleName(f"{place_of(quotation)}: {words}")
        self.words.clicked.connect(lambda: self.go_wished.emit())
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, STEPS)
        self.slider.setPageStep(STEPS // 4)
        self.slider.setValue(round(at * STEPS))
        self.slider.setEnabled(writable)
        self.slider.setAccessibleName(
            self.tr("From {low} to {high}: {words}").format(low=told.low, high=told.high, words=words)
        )
        self._kept = self.slider.value()
        self._later = Later(self._place, self, KEYS_REST)
        self.slider.sliderReleased.connect(self._place)
        self.slider.valueChanged.connect(lambda _: None if self.slider.isSliderDown() else self._later.soon())
        off = QToolButton(self)
        off.setIcon(icon("close"))
        off.setIconSize(QSize(12, 12))
        off.setToolTip(self.tr("Take it off this dimension; the quotation stays"))
        off.setAccessibleName(f"{off.toolTip()}: {words}")
        off.setVisible(writable)
        off.clicked.connect(lambda: self.taken_off.emit())
        self.off = off
        self._lay_out()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(0)
        above.addWidget(self.words, 1)
        above.addWidget(self.off)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.slider)

    def _place(self) -> None:
        self._later.cancel()
        if self.slider.value() != self._kept:
            self._kept = self.slider.value()
            self.placed.emit(self._kept / STEPS)

    def settle(self) -> None:
        """Keep a place that was moved by keys just now."""
        if self._later.due:
            self._place()


class DimensionForm(QWidget):
    """The name of a dimension and its two ends, to be written."""

    written = Signal(str, str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = self._line(self.tr("Property, such as nearness"), self.tr("Name of the dimension"))
        self.low = self._line(self.tr("far"), self.tr("The one end"))
        self.high = self._line(self.tr("near"), self.tr("The other end"))
        self.keep = QPushButton(self.tr("Keep"))
        self.drop = QPushButton(self.tr("Cancel"))
        self.drop.setProperty("plain", True)
        for button in (self.keep, self.drop):
            button.setAutoDefault(True)
        self.keep.clicked.connect(self._write)
        self.drop.clicked.connect(lambda: self.left.emit())
        ends = QHBoxLayout()
        ends.setSpacing(TIGHT)
        dots = QLabel("…")
        for part in (self.low, dots, self.high):
            ends.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addWidget(self.keep)
        buttons.addWidget(self.drop)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.name)
        column.addLayout(ends)
        column.addLayout(buttons)

    def _line(self, example: str, said: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(example)
        line.setAccessibleName(said)
        line.returnPressed.connect(self._write)
        return line

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it as it was."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def begin(self) -> None:
        """Take the keyboard."""
        self.name.setFocus()
        self.name.selectAll()

    def fill(self, name: str = "", low: str = "", high: str = "") -> None:
        """Show these words, whatever was written."""
        for line, words in zip((self.name, self.low, self.high), (name, low, high), strict=True):
            line.setText(words)

    def _write(self) -> None:
        lines = (self.name, self.low, self.high)
        missing = next((line for line in lines if not line.text().strip()), None)
        if missing is not None:
            missing.setFocus()
            return
        self.written.emit(*(line.text() for line in lines))
