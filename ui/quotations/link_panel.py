"""The panel in which a quotation is linked to another: what it is to the other, and which one that is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from qcode.model.coding import LINK_KINDS
from ui.inspector.link_words import link_sentence
from ui.inspector.quotation import QuotedWords
from ui.panel_title import PanelTitle
from ui.quotations.linkable import ID, LinkableModel, Offer
from ui.theme.spacing import LARGE, SMALL, TIGHT
from ui.two_lines import TwoLines

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Index = QModelIndex | QPersistentModelIndex


class LinkPanel(QFrame):
    """Kinds, and a list of quotations to find the other in; ``taken`` tells which was chosen."""

    taken = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.head = PanelTitle(
            self.tr("Link this quotation"), self.tr("Make no link (Esc)"), self.tr("Make no link")
        )
        self.head.closed.connect(self.closed)
        self.words = QuotedWords()
        self.asked = QLabel(self.tr("What does this quotation do with another?"))
        self._kinds = QButtonGroup(self)
        self.kinds = {kind: self._kind_button(kind) for kind in LINK_KINDS}
        self.kinds[LINK_KINDS[0]].setChecked(True)
        self.how = QLabel(
            self.tr("Which is the other? Click its bracket, in this transcript or another, or find it here.")
        )
        self.how.setProperty("quiet", True)
        self.how.setWordWrap(True)
        self.line = self._made_line()
        self.model = LinkableModel(self)
        self.list = self._made_list()
        self.nothing = QLabel(self.tr("No other quotation has these words, this name or this comment."))
        self.nothing.setProperty("quiet", True)
        self.nothing.setWordWrap(True)
        self._offer: Offer = lambda _: ()
        self._place()

    def _kind_button(self, kind: str) -> QRadioButton:
        button = QRadioButton(link_sentence(kind), self)
        self._kinds.addButton(button)
        return button

    def _made_line(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(self.tr("Find in words, names and comments"))
        line.setAccessibleName(self.tr("Find the other quotation"))
        line.setClearButtonEnabled(True)
        line.textChanged.connect(lambda _: self.refresh())
        line.installEventFilter(self)
        return line

    def _made_list(self) -> QListView:
        view = QListView(self)
        view.setModel(self.model)
        view.setItemDelegate(TwoLines(view, bold=False))
        view.setProperty("panel", True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setUniformItemSizes(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(self.tr("Quotations to link to"))
        view.clicked.connect(self._take)
        view.installEventFilter(self)
        return view

    def _place(self) -> None:
        kinds = QVBoxLayout()
        kinds.setContentsMargins(TIGHT, 0, 0, TIGHT)
        kinds.setSpacing(TIGHT)
        for button in self.kinds.values():
            kinds.addWidget(button)
        above = QVBoxLayout()
        above.setContentsMargins(LARGE, TIGHT, LARGE, SMALL)
        above.setSpacing(SMALL)
        above.addWidget(self.words)
        above.addWidget(self.asked)
        above.addLayout(kinds)
        above.addWidget(self.how)
        above.addWidget(self.line)
        above.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(above)
        column.addWidget(self.list, 1)

    @property
    def kind(self) -> str:
        """What the quotation is to the other one, one of LINK_KINDS."""
        return next(kind for kind, button in self.kinds.items() if button.isChecked())

    def begin(self, words: str, offer: Offer) -> None:
        """Ask what the quotation with these words is linked to, out of what ``offer`` finds."""
        self._offer = offer
        self.words.show_words(words)
        self.line.clear()
        self.refresh()
        for button in self.kinds.values():  # Tab comes to the one that is chosen, arrows choose
            strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(strong if button.isChecked() else click)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Offer what fits now."""
        found = self._offer(self.line.text())
        self.model.show(found)
        self.nothing.setVisible(not found)
        self.list.setCurrentIndex(self.model.index(0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _ENTER:
                self._take(self.list.currentIndex())
                return True
            if watched is self.line and key in STEPS:
                self._step(STEPS[key])
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in _ENTER:
            self._take(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    def _step(self, steps: int) -> None:
        last = self.model.rowCount() - 1
        if last >= 0:
            row = min(max(self.list.currentIndex().row() + steps, 0), last)
            self.list.setCurrentIndex(self.model.index(row))

    def _take(self, index: Index) -> None:
        quotation_id = index.data(ID)
        if quotation_id:
            self.taken.emit(quotation_id)
