"""Places under their transcripts as the rows of a list."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from qcode.codebook.tree import CodeNode
from qcode.nlp.everywhere import Found, Place
from qcode.quoting import InContext
from ui.everywhere.coded import CodesThere
from ui.grouped.contexts import Contexts
from ui.grouped.model import GroupedModel, Heading


class PlacesModel(GroupedModel[Place]):
    """One row a place, and one a transcript over them."""

    def __init__(self, contexts: Contexts, codes: CodesThere, parent: QObject) -> None:
        super().__init__(parent)
        self._contexts, self._codes = contexts, codes
        self._names: Mapping[str, str] = {}

    def tell_transcripts(self, names: Mapping[str, str]) -> None:
        """Say of each place in which transcript it is, by these names; none of it where it stands under its transcript."""
        self._names = names

    def key_of(self, item: Place) -> str:
        """Where a place begins, in which transcript."""
        return f"{item.document_id}:{item.start}"

    def in_context(self, item: Place) -> InContext:
        """The words of a place with what stands around them."""
        return self._contexts.of(item)

    def codes(self, place: Place) -> list[CodeNode]:
        """The codes on a place."""
        return self._codes.of(place)

    def source(self, place: Place) -> str:
        """Where a place is: its transcript where no heading says so, turn and speaker."""
        parts = (self._names.get(place.document_id, ""), self.where(place))
        return " · ".join(part for part in parts if part)

    def where(self, place: Place) -> str:
        """Where in its transcript a place is: turn and speaker."""
        turn = self.tr("turn {number}").format(number=place.turn) if place.turn is not None else ""
        return " · ".join(part for part in (turn, place.speaker) if part)

    def line(self, place: Place) -> str:
        """A place with what stands around it, on one line."""
        return "".join(self.in_context(place))

    def spoken(self, item: Place) -> str:
        """All of a row for who does not see it."""
        names = ", ".join(code.path for code in self.codes(item))
        coded = self.tr("coded: {codes}").format(codes=names) if names else self.tr("not coded")
        return ". ".join(part for part in (self.line(item), self.source(item), coded) if part)


def heading_of(found: Found) -> Heading:
    """The heading of the places of one transcript."""
    return Heading(found.document_id, found.document, "", len(found.places))
