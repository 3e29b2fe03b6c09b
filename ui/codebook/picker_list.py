"""The lists inside the picker: codes that scroll, and under them what can always be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QVBoxLayout, QWidget

from ui.codebook.picker_rows import PickerModel, PickerRow
from ui.list_rows import RowDelegate
from ui.theme import Line

ROWS_SHOWN = 8


class PickerLists(QWidget):
    """Two lists with one row in focus; ``taken`` is a row that was clicked."""

    taken = Signal(object)
    moved = Signal()  # another row is in focus

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.codes, self.extras = PickerModel(self), PickerModel(self)
        self._lists = [self._list(self.codes, self.tr("Codes")), self._list(self.extras, self.tr("More"))]
        self._line = Line()
        self._row = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._lists[0])
        column.addWidget(self._line)
        column.addWidget(self._lists[1])

    def _list(self, model: PickerModel, name: str) -> QListView:
        view = QListView(self)
        view.setModel(model)
        view.setItemDelegate(RowDelegate(view))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setAccessibleName(name)
        view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        view.clicked.connect(lambda index: self.taken.emit(model.row_at(index.row())))
        view.entered.connect(self._enter)
        return view

    def show_rows(self, codes: Sequence[PickerRow], extras: Sequence[PickerRow], start: int = 0) -> None:
        """Show these rows, that of ``start`` in focus."""
        for view, model, rows in zip(self._lists, (self.codes, self.extras), (codes, extras), strict=True):
            model.show(rows)
            height = sum(view.sizeHintForRow(row) for row in range(min(len(rows), ROWS_SHOWN)))
            view.setFixedHeight(height)
            view.setVisible(bool(rows))
        self._line.setVisible(bool(codes) and bool(extras))
        self._choose(start)
        layout = self.layout()
        assert layout is not None
        layout.activate()

    @property
    def view_of_codes(self) -> QListView:
        """The list of codes as it is seen."""
        return self._lists[0]

    @property
    def current(self) -> PickerRow | None:
        """The row in focus."""
        count = self.codes.rowCount()
        return self.codes.row_at(self._row) if self._row < count else self.extras.row_at(self._row - count)

    @property
    def said(self) -> str:
        """What the row in focus says to who does not see it."""
        count = self.codes.rowCount()
        model, row = (self.codes, self._row) if self._row < count else (self.extras, self._row - count)
        return str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def step(self, steps: int) -> None:
        """Move the focus; single steps go round."""
        count = self.codes.rowCount() + self.extras.rowCount()
        if count:
            row = self._row + steps
            self._choose(row % count if abs(steps) == 1 else min(max(row, 0), count - 1))

    def _choose(self, row: int) -> None:
        self._row = row
        count = self.codes.rowCount()
        self._lists[0].setCurrentIndex(self.codes.index(row, 0) if row < count else QModelIndex())
        self._lists[1].setCurrentIndex(self.extras.index(row - count, 0) if row >= count else QModelIndex())
        self.moved.emit()

    def _enter(self, index: QModelIndex) -> None:
        self._choose(index.row() + (self.codes.rowCount() if index.model() is self.extras else 0))
