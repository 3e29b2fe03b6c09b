"""Which codes stand on a place already, read for a transcript as its places come in view."""

from __future__ import annotations

from qcode.codebook.tree import CodeNode, nodes
from qcode.nlp.concordance import Coded, coded_in
from qcode.nlp.everywhere import Place
from ui.desk import Desk


class CodesThere:
    """The codes on places, as far as the page shows them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._coded: dict[str, Coded | None] = {}
        self._codes: dict[str, CodeNode] | None = None

    def forget(self) -> None:
        """Codings or codes are no longer as they were."""
        self._coded.clear()
        self._codes = None

    def of(self, place: Place) -> list[CodeNode]:
        """The codes on some of the words of a place, in the order of the codebook."""
        key = place.document_id
        if key not in self._coded:
            with self._desk.read() as session:
                self._coded[key] = coded_in(session, [key], self._desk.filter.on_page).get(key)
        coded = self._coded[key]
        there = coded.over(place.start, place.end) if coded else set[str]()
        return [node for code_id, node in self._known().items() if code_id in there] if there else []

    def _known(self) -> dict[str, CodeNode]:
        if self._codes is None:
            with self._desk.read() as session:
                self._codes = {node.id: node for node in nodes(session)}
        return self._codes
