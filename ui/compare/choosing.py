"""Choosing what is compared: who, in the head of the screen, and in which transcripts, passes and codes, in the panel below it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.compare.compared import Compared
from ui.compare.head import CompareHead
from ui.compare.offers import Offer
from ui.compare.scope_panel import ScopePanel, scope_of
from ui.desk import Desk


class Choosing(QObject):
    """Passes on what is chosen, and offers it anew in the panel while that is open."""

    def __init__(self, desk: Desk, compared: Compared, head: CompareHead, scope: ScopePanel) -> None:
        super().__init__(scope)
        self._desk, self._compared, self._head, self._scope = desk, compared, head, scope
        head.offer_made.connect(self._choose)
        head.document_chosen.connect(compared.open)
        head.scope_wished.connect(self._open_scope)
        scope.changed.connect(lambda part, value: compared.narrow(**{part: value}))
        scope.cleared.connect(lambda: compared.narrow(documents=None, passes=None, codes=None))
        compared.narrowed.connect(self._renew_scope)

    def _choose(self, offer: Offer) -> None:
        self._compared.narrow(offer=offer, pair=(0, 1), passes=None)

    def _open_scope(self) -> None:
        self._offer_scope()
        self._scope.open_below(self._head.scope)

    def _renew_scope(self) -> None:
        if self._scope.isVisible():
            self._offer_scope()

    def _offer_scope(self) -> None:
        if self._compared.chosen is not None:
            with self._desk.read() as session:
                self._scope.offer(scope_of(session), self._compared.chosen)
