"""The menu of which disagreements are listed, of which two, and in what order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ui.compare.listing import ORDERS, Listing


class FilterMenu(QMenu):
    """Tells by ``wished`` how to list from now on, and by ``pair_wished`` the numbers of the two sides it is to be about."""

    wished = Signal(object)
    pair_wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kinds = {
            "label": self.tr("Label"),
            "boundary": self.tr("Boundary"),
            "parent_child": self.tr("Theme and subcode"),
            "only": self.tr("Only one coder"),
        }
        self._states = {
            "open": self.tr("Open"),
            "decided": self.tr("Decided"),
            "changed": self.tr("Changed since"),
        }
        self._orders = {
            "place": self.tr("By place"),
            "kind": self.tr("By kind"),
            "code": self.tr("By code"),
            "state": self.tr("By what is decided"),
        }

    def fill(self, listing: Listing, labels: Sequence[str], pair: tuple[int, int]) -> None:
        """Offer everything with what is chosen ticked; which two only where there are more."""
        self.clear()
        if len(labels) > 2:
            self._offer_pairs(labels, pair)
            self.addSeparator()
        group = QActionGroup(self)
        for everywhere, text in (
            (False, self.tr("Of this transcript")),
            (True, self.tr("Of all transcripts")),
        ):
            self._tick(text, replace(listing, everywhere=everywhere), on=listing.everywhere == everywhere)
            group.addAction(self.actions()[-1])
        self.addSeparator()
        for key, text in self._kinds.items():
            self._tick(text, replace(listing, kinds=listing.kinds ^ {key}), on=key in listing.kinds)
        self.addSeparator()
        for key, text in self._states.items():
            self._tick(text, replace(listing, states=listing.states ^ {key}), on=key in listing.states)
        self.addSeparator()
        order = QActionGroup(self)
        for key in ORDERS:
            self._tick(self._orders[key], replace(listing, order=key), on=key == listing.order)
            order.addAction(self.actions()[-1])

    def _offer_pairs(self, labels: Sequence[str], pair: tuple[int, int]) -> None:
        group = QActionGroup(self)
        for one, other in combinations(range(len(labels)), 2):
            text = self.tr("{one} and {other}").format(one=labels[one], other=labels[other])
            action = self.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked((one, other) == pair)
            action.triggered.connect(lambda _=False, wanted=(one, other): self.pair_wished.emit(wanted))
            group.addAction(action)

    def _tick(self, text: str, then: Listing, *, on: bool) -> None:
        action = self.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(lambda: self.wished.emit(then))
