"""The panel under "Showing": what is shown, tick by tick."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qcode.codebook.tree import nodes
from ui.coding.contents import counts_on_page
from ui.desk import Desk
from ui.shown import ME, MINE, Chosen
from ui.theme import Line
from ui.theme.spacing import LARGE, MEDIUM, SMALL, WIDE
from ui.top_bar.choices import Choices
from ui.top_bar.code_choices import CodeChoices
from ui.top_bar.shown_words import ShownWords


class ShownPanel(QFrame):
    """Opens over the page; every tick counts at once. Esc or a click elsewhere puts it away."""

    closed = Signal()

    def __init__(self, desk: Desk, words: ShownWords, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._over = parent
        self._desk, self._words = desk, words
        self.setProperty("popup", True)
        self.setAccessibleName(self.tr("What is shown"))
        self.coders = Choices(self.tr("Coders"), self.tr("Everyone"), frozenset({ME}))
        self.passes = Choices(self.tr("Passes"), self.tr("Every pass"))
        self.groups = Choices(self.tr("Groups of participants"), self.tr("Every group"))
        self.codes = CodeChoices()
        self.hidden = QLabel()
        self.hidden.setWordWrap(True)
        self.hidden.setProperty("quiet", True)
        self.reset = QPushButton(self.tr("Show all of mine"))
        self.reset.clicked.connect(lambda: desk.show(MINE))
        for part, choices in self._parts().items():
            choices.changed.connect(lambda chosen, part=part: self._choose(part, chosen))
        self._place()
        desk.people_changed.connect(self._refresh)

    def _parts(self) -> dict[str, Choices | CodeChoices]:
        return {"coders": self.coders, "passes": self.passes, "groups": self.groups, "codes": self.codes}

    def _place(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(SMALL)
        for part in (self.coders, self.passes, self.groups):
            left.addWidget(part)
        left.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(WIDE)
        grid.addLayout(left, 0, 0)
        grid.addWidget(self.codes, 0, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.hidden, 1)
        foot.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, SMALL, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addLayout(grid)
        column.addWidget(Line())
        column.addLayout(foot)

    def open_at(self, place: QPoint) -> None:
        """Open with its upper left corner there, on the screen."""
        self._fill()
        self.adjustSize()
        room = self._over.window().frameGeometry()
        self.move(max(room.left(), min(place.x(), room.right() - self.width() - SMALL)), place.y())
        self.show()
        self.coders.everything.setFocus(Qt.FocusReason.PopupFocusReason)

    def _refresh(self) -> None:
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        document_id = self._desk.document_id
        with self._desk.read() as session:
            self._words.read(session)
            codes = nodes(session)
            _, hidden = counts_on_page(session, document_id, self._desk.filter)
        shown = self._desk.shown
        self.coders.offer(self._words.coders, shown.coders)
        self.passes.offer(self._words.passes, shown.passes)
        self.groups.offer(self._words.groups, shown.groups)
        self.groups.setVisible(len(self._words.groups) > 1)
        self.codes.offer(codes, shown.codes, self._desk.code_id)
        self.reset.setEnabled(shown != MINE)
        self.hidden.setText(self.tr("%n coding(s) of this transcript hidden", "", hidden) if hidden else "")

    def _choose(self, part: str, chosen: Chosen | None) -> None:
        self._desk.show(replace(self._desk.shown, **{part: chosen}))
        self._fill()  # also where nothing else is shown than before

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()
