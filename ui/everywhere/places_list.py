"""Places under their transcripts, or in the order of the words beside them, and what can be done with those selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QWidget

from qcode.nlp.everywhere import Found, Place
from qcode.nlp.neighbours import by_neighbours
from ui.desk import Desk
from ui.everywhere.bar import PlacesBar
from ui.everywhere.coded import CodesThere
from ui.everywhere.model import PlacesModel, heading_of
from ui.everywhere.row import PlaceDelegate
from ui.grouped.contexts import Contexts
from ui.grouped.model import Heading
from ui.grouped.table import GroupedTable

WORDS = frozenset({"document", "turn", "speaker"})
CODES = frozenset({"coding", "quotation", "code"})
IN_ORDER = Heading("", "", "", 0)


class PlacesList(QFrame):
    """A panel with places, to be told apart by what it lists; ``place_wished`` carries the one to show in its transcript."""

    place_wished = Signal(object)
    text_wished = Signal()  # the keyboard is to go to the text
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.found: list[Found] = []
        self._contexts, self._codes = Contexts(desk), CodesThere(desk)
        self.setProperty("panel", True)
        self.model = PlacesModel(self._contexts, self._codes, self)
        self.table = GroupedTable(self.model, PlaceDelegate(self.model))
        self.table.setAccessibleName(self.tr("Places"))
        self.bar = PlacesBar()
        self.order = self._orders()
        self._listen_to_list()

    def _orders(self) -> QComboBox:
        order = QComboBox()
        order.addItem(self.tr("In the order of the text"), "text")
        order.addItem(self.tr("By the words to the left"), "left")
        order.addItem(self.tr("By the words to the right"), "right")
        order.setAccessibleName(self.tr("Order of the places"))
        order.setToolTip(self.tr("Which place comes first"))
        return order

    def _listen_to_list(self) -> None:
        self.table.shown.connect(lambda _: self._wish())
        self.table.entered.connect(lambda _: self._enter_text())
        self.table.left.connect(self.closed)
        self.table.menu_wished.connect(self.bar.open_menu)
        self.table.copy_wished.connect(self.bar.copy_wished)
        self.table.code_wished.connect(self.bar.code_wished)
        self.table.chosen_changed.connect(self.offer_deeds)
        self.order.currentIndexChanged.connect(lambda _: self.table.list_anew(self.fill))
        self._desk.changed.connect(self._follow_codes)
        self._desk.people_changed.connect(self.forget_codes)

    # what is listed

    @property
    def count(self) -> int:
        """How many places are listed."""
        return sum(len(each.places) for each in self.found)

    @property
    def in_text_order(self) -> bool:
        """True while places stand under their transcripts."""
        return self.order.currentData() == "text"

    def fill(self) -> None:
        """List what was found, in the order that is chosen."""
        self.model.tell_transcripts({} if self.in_text_order else self.names)
        if self.in_text_order:
            self.model.fill(((heading_of(each), each.places) for each in self.found), grouped=True)
            return
        every = [place for each in self.found for place in each.places]
        with self._desk.read() as session:
            ordered = by_neighbours(session, every, self.order.currentData())
        self.model.fill([(IN_ORDER, ordered)], grouped=False)

    @property
    def names(self) -> dict[str, str]:
        """What the transcripts are called."""
        return {each.document_id: each.document for each in self.found}

    def chosen(self) -> Sequence[Place]:
        """The places that are selected, in the order of the list."""
        return self.table.chosen()

    def offer_deeds(self) -> None:
        """Offer what can be done with the places selected now."""
        self.bar.show_chosen(len(self.chosen()), self.count, writable=self._desk.writable)

    # following the project

    def forget_words(self) -> None:
        """Transcripts are no longer as they were."""
        self._contexts.forget()

    def forget_codes(self) -> None:
        """Other codes may stand at the places."""
        self._codes.forget()
        self.table.viewport().update()

    def _follow_codes(self, tables: frozenset[str]) -> None:
        if tables & (WORDS | CODES):
            self.forget_codes()

    # going to the place

    def step(self, steps: int) -> None:
        """Show the next place of the list in the text, or the one before."""
        self.table.step(steps)

    def _wish(self) -> None:
        place = self.table.current()
        if place is not None:
            self.place_wished.emit(place)

    def _enter_text(self) -> None:
        self._wish()
        self.text_wished.emit()
