"""The table of triangulation: walked by arrow keys, numbers opened by Enter, verdicts chosen in their row."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.findings.column_room import HEAD, head_font, room_for
from ui.findings.triangulation_model import APART, TriangulationModel
from ui.findings.triangulation_words import VERDICTS
from ui.language import translated
from ui.theme.spacing import LARGE, SMALL

Index = QModelIndex | QPersistentModelIndex
THEME_WIDTH, VERDICT_WIDTH, REASON_WIDTH, ROW_HEIGHT = 260, 152, 240, 30
"""What themes and the verdict have at most, and the reason at least."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class VerdictChoice(QStyledItemDelegate):
    """Lets the verdict be chosen from a list that opens at once; it stands a little away from the numbers before it."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration  # pyright: ignore[reportAttributeAccessIssue]
        option.decorationSize = QSize(APART, 1)  # pyright: ignore[reportAttributeAccessIssue]

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        box = QComboBox(parent)
        box.setAccessibleName(self.tr("Verdict"))
        for verdict, words in VERDICTS.items():
            box.addItem(translated(words), verdict)
        box.activated.connect(lambda: self._choose(box))
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def _choose(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(max(0, editor.findData(index.data(Qt.ItemDataRole.EditRole))))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentData())


class ReasonLine(QStyledItemDelegate):
    """Lets the reason be written in its cell."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        line = QLineEdit(parent)
        line.setAccessibleName(self.tr("Reason of the verdict"))
        return line

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(0, SMALL)


class TriangulationTable(QTableView):
    """``opened`` tells that the quotations of a number are wanted, ``row_changed`` that another theme is in focus."""

    opened = Signal(QModelIndex)
    row_changed = Signal()

    def __init__(self, model: TriangulationModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Themes against sources, with a verdict on each"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.verticalHeader().hide()
        self.setProperty("figures", True)
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setStyleSheet(HEAD)
        self.horizontalHeader().setHighlightSections(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._verdict, self._reason = VerdictChoice(self), ReasonLine(self)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(lambda: self.row_changed.emit())

    def fit(self) -> None:
        """Give the columns the room they need; the reason gets what is left."""
        verdict = self._model.verdict_column
        for column in range(self._model.columnCount()):
            self.setItemDelegateForColumn(column, None)  # pyright: ignore[reportArgumentType]
        self.setItemDelegateForColumn(verdict, self._verdict)
        self.setItemDelegateForColumn(verdict + 1, self._reason)
        self._share()

    def _share(self) -> None:
        """Themes and numbers take what their words need, the reason what is left; long reasons go on below."""
        numbers, metrics = range(1, self._model.verdict_column), QFontMetrics(head_font(self.font()))
        heads = [str(self._model.headerData(each, Qt.Orientation.Horizontal)) for each in numbers]
        theme = min(self.sizeHintForColumn(0) + LARGE, THEME_WIDTH)
        room = self.viewport().width()
        left = room - theme - VERDICT_WIDTH - REASON_WIDTH
        fitted = room_for(heads, [self.sizeHintForColumn(each) for each in numbers], metrics, left)
        reason = max(room - theme - sum(fitted.widths) - VERDICT_WIDTH, REASON_WIDTH)
        for column, width in enumerate((theme, *fitted.widths, VERDICT_WIDTH, reason)):
            self.setColumnWidth(column, width)
        self._model.break_heads(fitted.heads)
        self.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def go_to(self, row: int, column: int) -> None:
        """Put a cell in focus."""
        at = (
            min(max(row, 0), self._model.rowCount() - 1),
            min(max(column, 0), self._model.columnCount() - 1),
        )
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(*at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        writing = self.state() is QAbstractItemView.State.EditingState
        if event.key() not in _ENTER or not index.isValid() or event.modifiers() or writing:
            super().keyPressEvent(event)
        elif index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        else:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        number = self._model.cell(index)
        if number is not None and number[1].quotations:
            self.opened.emit(index)
