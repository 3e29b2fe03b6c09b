"""The panel of transcripts."""

from __future__ import annotations

from hashlib import sha256

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QPushButton, QVBoxLayout, QWidget

from qcode.coding import passes
from qcode.progress import Standing, finished_in, standings
from ui.actions.tips import does
from ui.background import Background
from ui.desk import Desk
from ui.later import Later
from ui.preferences import Preferences
from ui.reading import Reading
from ui.theme import icon
from ui.theme.spacing import LARGE, SMALL
from ui.transcripts.heading import TranscriptsHeading
from ui.transcripts.listing import Listed, Order, arranged, listed
from ui.transcripts.model import GROUP, TranscriptsModel
from ui.transcripts.tree import TranscriptsTree

SHOWS = {"document", "participant"}
CODES = {"coding", "quotation"}
FOLDED = "folded-groups"


class TranscriptsPanel(QWidget):
    """The transcripts by group; choosing one opens it."""

    import_wished = Signal()

    def __init__(
        self, desk: Desk, preferences: Preferences, beside: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._preferences = desk, preferences
        self.every: list[Listed] = []  # all of them, shown or not
        self._standings: dict[str, Standing] = {}
        self._counting = Reading(desk, beside, self)
        self._all_counted = True  # False while those of all transcripts are wanted and not here yet
        self._arranged_then = False  # the list is put in order again when they are here
        self._folded = set(preferences.chosen_view(FOLDED).split())
        self.heading = TranscriptsHeading(preferences)
        self.model = TranscriptsModel(self)
        self.tree = self._tree()
        self.empty = self._invitation()
        self.none = QLabel()
        self.none.setProperty("quiet", True)
        self.none.setWordWrap(True)
        self.none.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, SMALL)
        column.setSpacing(0)
        for part in (self.heading, self.empty, self.none):
            column.addWidget(part)
        column.addWidget(self.tree, 1)
        column.addStretch()
        self._redraw = Later(self._count_one, self)
        self._redraw_all = Later(self._count, self)
        desk.steps.reversed.connect(self._redraw_all.soon)
        desk.changed.connect(self._follow)
        desk.people_changed.connect(self.refresh)
        desk.document_chosen.connect(self.tree.choose)
        self.heading.arranged.connect(self._rearrange)
        self.heading.left.connect(self.tree.setFocus)

    def _tree(self) -> TranscriptsTree:
        tree = TranscriptsTree(self)
        tree.setAccessibleName(self.tr("Transcripts"))
        tree.setModel(self.model)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        tree.selectionModel().selectionChanged.connect(self._choose)
        tree.seek_wished.connect(self.heading.open)
        tree.shift_wished.connect(self.shift)
        tree.collapsed.connect(lambda index: self._fold(index, folded=True))
        tree.expanded.connect(lambda index: self._fold(index, folded=False))
        return tree

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

    def chosen(self) -> list[str]:
        """The transcripts a command is about: those lit in the list while the keyboard is there, else the one in front."""
        rows = self.tree.chosen_rows() if self.tree.hasFocus() else []
        return rows or [key for key in (self._desk.document_id,) if key]

    @property
    def finished(self) -> bool:
        """True when the coder is done with all the transcripts a command is about."""
        chosen = self.chosen()
        return bool(chosen) and all(self.model.is_finished(key) for key in chosen)

    def shift(self, step: int) -> None:
        """Move the transcripts a command is about one place up (-1) or down (1) within their group."""
        keys, rows = set(self.chosen()), self.model.listed
        group = next((each.group for each in rows if each.id in keys), None)
        inside = [each.id for each in rows if each.group == group]
        moved = [key for key in inside if key in keys]
        if not self.heading.is_own_order or not self._desk.writable or not moved:
            return
        at = inside.index(moved[0]) - 1 if step < 0 else inside.index(moved[-1]) + 2
        if 0 <= at <= len(inside):
            self.model.move_wished.emit(moved, inside[at] if at < len(inside) else "")

    def _choose(self) -> None:
        """The one that is lit is opened; several are lit to do something with all of them."""
        rows = self.tree.chosen_rows()
        if len(rows) == 1:
            self._desk.open_document(rows[0])

    def _follow(self, tables: frozenset[str]) -> None:
        if tables & SHOWS:
            self._read_transcripts()
            self._arranged_then = self._arranged_then or self._by_progress
            self._redraw_all.soon()
            self._arrange()
            return
        if "finished" in tables:
            self._refresh_finished()
            self._redraw_all.soon()
        if tables & CODES:
            (self._redraw_all if "code" in tables else self._redraw).soon()

    def refresh(self) -> None:
        """Show the transcripts as they are now."""
        self._read_transcripts()
        self._count_and_arrange()

    def _count_and_arrange(self) -> None:
        """In order as far as it is known already; where the order hangs on the figures, again once these are here."""
        self._arranged_then = self._by_progress
        self._count()
        if self._arranged_then or not self._by_progress:
            self._arrange()

    def _rearrange(self) -> None:
        if self._by_progress and (self._redraw.due or self._redraw_all.due):
            self._count_and_arrange()
        else:
            self._arrange()

    @property
    def _by_progress(self) -> bool:
        return self.heading.order == Order.PROGRESS

    def _read_transcripts(self) -> None:
        with self._desk.read() as session:
            self.every = listed(session, self._desk.filter)

    def _arrange(self) -> None:
        heading = self.heading
        shares = {key: each.share for key, each in self._standings.items()}
        shown = arranged(self.every, heading.order, shares, heading.typed)
        anew = self.model.show(shown)
        if anew:
            self._unfold()
            self.tree.choose(self._desk.document_id)
        heading.tell_count(len(shown), len(self.every))
        narrowed = self._desk.filter.groups is not None
        self.none.setText(
            self.tr("No transcript fits. Esc shows them all.")
            if self.every
            else self.tr("There are no transcripts in the groups shown.")
        )
        self.none.setVisible(not shown and (bool(self.every) or narrowed))
        self.empty.setVisible(not self.every and not narrowed)
        self.tree.setVisible(bool(shown))
        own = heading.is_own_order and self._desk.writable
        self.tree.setDragEnabled(own)
        self.tree.setAcceptDrops(own)
        self._refresh_finished()
        if anew or not self._counting.under_way:
            self._show_standings(self._standings)

    def _unfold(self) -> None:
        """Unfold every group but those folded by hand, or all of them while transcripts are sought."""
        self.tree.blockSignals(True)
        self.tree.expandAll()
        for row in range(self.model.rowCount()):
            index = self.model.index(row, 0)
            if _mark(index) in self._folded and not self.heading.typed:
                self.tree.collapse(index)
        self.tree.blockSignals(False)

    def _fold(self, index: QModelIndex, *, folded: bool) -> None:
        if self.heading.typed:
            return
        (self._folded.add if folded else self._folded.discard)(_mark(index))
        self._preferences.choose_view(FOLDED, " ".join(sorted(self._folded)))

    # how far coding has come

    def _refresh_finished(self) -> None:
        with self._desk.read() as session:
            done = finished_in(session, self._desk.coder, self._desk.coding_pass)
        self.model.show_finished(done)

    def _count(self) -> None:
        """How far coding has come with every transcript."""
        shown = self._desk.filter
        self._all_counted = False
        self._counting.ask(lambda session: standings(session, shown), self._take)

    def _take(self, found: dict[str, Standing]) -> None:
        self._all_counted = True
        self._standings = found
        if self._arranged_then:
            self._arranged_then = False
            self._arrange()
        else:
            self._show_standings(found)

    def _count_one(self) -> None:
        """Only the transcript in front can have changed by hand."""
        document_id, shown = self._desk.document_id, self._desk.filter.on_page
        if not document_id or not self._all_counted:
            self._count()
            return
        self._counting.ask(lambda session: standings(session, shown, document_id), self._take_one)

    def _take_one(self, found: dict[str, Standing]) -> None:
        self._standings |= found
        self._show_standings(found)

    def _show_standings(self, fresh: dict[str, Standing]) -> None:
        with self._desk.read() as session:
            coders = {each.id: each.name for each in passes.coders(session)}
            rounds = {each.id: each.name for each in passes.passes(session)}
        self.model.show_standings(fresh, coders, rounds)


def _mark(index: QModelIndex) -> str:
    """What tells a group from others without telling its name: settings hold nothing of a study."""
    return sha256(str(index.data(GROUP)).encode()).hexdigest()[:16]
