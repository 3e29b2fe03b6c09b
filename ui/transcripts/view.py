"""The panel of transcripts."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from qcode.progress import finished_in, standings
from ui.actions.tips import does
from ui.desk import Desk
from ui.later import Later
from ui.panel_tree import PanelTree, Role
from ui.theme import SectionHeading, icon
from ui.theme.spacing import LARGE, SMALL
from ui.transcripts.model import TranscriptsModel, listed

SHOWS = {"document", "participant"}
CODES = {"coding", "quotation"}


class TranscriptsPanel(QWidget):
    """The transcripts by group; choosing one opens it."""

    import_wished = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.heading = SectionHeading(self.tr("Transcripts"))
        self.heading.setContentsMargins(LARGE, 0, LARGE - 2, 0)
        self.model = TranscriptsModel(self)
        self.tree = PanelTree(self)
        self.tree.setAccessibleName(self.tr("Transcripts"))
        self.tree.setModel(self.model)
        self.tree.selectionModel().currentChanged.connect(self._choose)
        self.empty = self._invitation()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, SMALL)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.empty)
        column.addWidget(self.tree, 1)
        self._redraw = Later(self._refresh_share, self)
        self._redraw_all = Later(self._refresh_shares, self)
        desk.reversed.connect(self._redraw_all.soon)
        desk.changed.connect(self._follow)
        desk.people_changed.connect(self.refresh)
        desk.document_chosen.connect(self.tree.choose)
        self.refresh()

    def _invitation(self) -> QWidget:
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        words = QLabel(
            self.tr("No transcripts yet. Import Word, text, PDF or subtitle files, or drop them here."), box
        )
        words.setProperty("quiet", True)
        words.setWordWrap(True)
        button = QPushButton(icon("import"), self.tr("Import transcripts…"), box)
        button.setEnabled(self._desk.writable)
        does(button, "import")
        button.clicked.connect(lambda: self.import_wished.emit())
        column.addWidget(words)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return box

    def _choose(self, index: QModelIndex) -> None:
        if chosen := index.data(Role.ID):
            self._desk.open_document(chosen)

    def _follow(self, tables: frozenset[str]) -> None:
        if tables & SHOWS:
            self.refresh()
            return
        if "finished" in tables:
            self._refresh_finished()
        if tables & CODES:
            (self._redraw_all if "code" in tables else self._redraw).soon()

    def refresh(self) -> None:
        """Show the transcripts as they are now."""
        with self._desk.read() as session:
            transcripts = listed(session, self._desk.filter)
        if self.model.show(transcripts):
            self.tree.expandAll()
            self.tree.choose(self._desk.document_id)
        self.heading.set_right(str(len(transcripts)) if transcripts else "")
        self.empty.setVisible(not transcripts)
        self.tree.setVisible(bool(transcripts))
        self._refresh_finished()
        self._refresh_shares()

    def _refresh_finished(self) -> None:
        with self._desk.read() as session:
            done = finished_in(session, self._desk.coder, self._desk.coding_pass)
        self.model.show_finished(done)

    def _refresh_shares(self) -> None:
        with self._desk.read() as session:
            self.model.show_shares(standings(session, self._desk.filter))

    def _refresh_share(self) -> None:
        """Only the transcript in front can have changed by hand."""
        document_id = self._desk.document_id
        if not document_id:
            self._refresh_shares()
            return
        with self._desk.read() as session:
            coded = standings(session, self._desk.filter, document_id)
        self.model.show_shares(coded, document_id)
