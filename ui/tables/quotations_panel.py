"""The quotations a number is made of, beside the table: in their context, with their codes, and the way to their place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from qcode.quotation_list import ListedQuotation, quotations_named
from qcode.quotation_order import Section
from ui.background import Background
from ui.desk import Desk
from ui.following import Following
from ui.grouped.contexts import Contexts
from ui.panel_title import PanelTitle
from ui.quotations.listing import Listing
from ui.quotations.model import QuotationModel
from ui.quotations.table import QuotationTable
from ui.reading import Reading
from ui.theme.spacing import LARGE, MEDIUM, SMALL

SHOWS = frozenset({"coding", "quotation", "code", "document", "participant", "turn", "speaker", "coder"})
LEAST_WIDTH = 300


class BehindPanel(QFrame):
    """``place_wished`` names a quotation that is to be read where it stands."""

    place_wished = Signal(str)
    closed = Signal()

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._reading = desk, Reading(desk, background, self)
        self._about, self._ids = "", tuple[str, ...]()
        self._contexts = Contexts(desk)
        self.setProperty("panel", True)
        self.setMinimumWidth(LEAST_WIDTH)
        self.head = PanelTitle("", self.tr("Close the list (Esc)"), self.tr("Close the list"))
        self.head.words.cut = Qt.TextElideMode.ElideMiddle  # how many there are is at its end
        self.hint = QLabel(self.tr("Enter reads one where it stands; Alt+Left comes back."))
        self.hint.setProperty("quiet", True)
        self.hint.setWordWrap(True)
        self.hint.setContentsMargins(LARGE, 0, LARGE, SMALL)
        self.twice = QLabel()
        self.twice.setProperty("quiet", True)
        self.twice.setWordWrap(True)
        self.twice.setContentsMargins(LARGE, 0, LARGE, SMALL)
        self.gone = QLabel(self.tr("None of these quotations is there any more."))
        self.gone.setProperty("quiet", True)
        self.gone.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        self.gone.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.model = QuotationModel(self._contexts, self)
        self.table = QuotationTable(self.model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(0)
        for part, stretch in (
            (self.head, 0),
            (self.twice, 0),
            (self.hint, 0),
            (self.table, 1),
            (self.gone, 1),
        ):
            column.addWidget(part, stretch)
        self.head.closed.connect(self.closed)
        self.table.left.connect(self.closed)
        self.table.entered.connect(self.place_wished)
        self.table.doubleClicked.connect(lambda index: self._enter(index.row()))
        Following(desk, self, SHOWS, self._refresh)

    @property
    def quotations(self) -> Sequence[str]:
        """The quotations that are listed."""
        return tuple(item.id for item in self.model.items())

    def show_behind(self, about: str, ids: Sequence[str]) -> None:
        """List other quotations, from the top."""
        self._about, self._ids = about, tuple(ids)
        self.table.start()
        self._refresh()

    def _refresh(self) -> None:
        self._contexts.forget()
        ids = self._ids
        self._reading.ask(lambda session: quotations_named(session, ids), self._show)
        if self._reading.under_way:
            self.head.words.show_whole(self.tr("Reading quotations…"))

    def _show(self, marked: Sequence[ListedQuotation]) -> None:
        found = _once(marked)
        self.table.show_listing(_listing(found), with_coder=len({each.coder for each in found}) > 1)
        counted = self.tr("%n quotation(s)", "", len(found))
        twice = len(marked) - len(found)
        self.twice.setText(
            self.tr("%n of them marked by somebody else, or once more, on the same words", "", twice)
        )
        self.twice.setVisible(bool(twice))
        self.head.words.show_whole(f"{self._about} · {counted}")
        self.table.setAccessibleName(f"{self._about}, {counted}")
        for part in (self.table, self.hint):
            part.setVisible(bool(found))
        self.gone.setVisible(not found)

    def _enter(self, row: int) -> None:
        item = self.model.item(row)
        if item is not None:
            self.place_wished.emit(item.id)


def _once(marked: Sequence[ListedQuotation]) -> list[ListedQuotation]:
    """The same words once, whoever marked them, with the codes of all: so they are counted in tables."""
    found: dict[tuple[str, int, int], ListedQuotation] = {}
    for each in marked:
        place = (each.document_id, each.start, each.end)
        first = found.get(place)
        if first is None:
            found[place] = each
            continue
        codes = tuple(dict.fromkeys((*first.codes, *each.codes)))
        coders = ", ".join(dict.fromkeys((*first.coder.split(", "), each.coder)))
        found[place] = first._replace(codes=codes, coder=coders)
    return list(found.values())


def _listing(found: Sequence[ListedQuotation]) -> Listing:
    return Listing((Section("", "", "", tuple(found)),) if found else (), tuple(found))
