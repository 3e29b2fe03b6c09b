"""What is chosen on the axial screen, for everything that stands on it."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QObject, Signal


class AxialChoice(QObject):
    """Which diagram is in front, and which codes or which relation in it; ``changed`` tells of another choice.

    Codes and a relation are not chosen together.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._diagram_id = ""
        self._codes: tuple[str, ...] = ()
        self._relation_id = ""

    @property
    def diagram_id(self) -> str:
        """The diagram in front, "" for none."""
        return self._diagram_id

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes chosen, in the order they were."""
        return self._codes

    @property
    def code_id(self) -> str:
        """The code chosen where it is one, else ""."""
        return self._codes[0] if len(self._codes) == 1 else ""

    @property
    def relation_id(self) -> str:
        """The relation chosen, "" for none."""
        return self._relation_id

    def open_diagram(self, diagram_id: str) -> None:
        """Put another diagram in front; nothing in it is chosen."""
        if diagram_id != self._diagram_id:
            self._choose(diagram_id, (), "")

    def forget(self, gone: Collection[str]) -> None:
        """Let go of codes and relations, by their ids, that are no longer there."""
        codes = tuple(each for each in self._codes if each not in gone)
        self._choose(self._diagram_id, codes, "" if self._relation_id in gone else self._relation_id)

    def choose_codes(self, code_ids: Iterable[str]) -> None:
        """Choose codes, or none."""
        self._choose(self._diagram_id, tuple(code_ids), "")

    def choose_relation(self, relation_id: str) -> None:
        """Choose a relation; "" for none."""
        self._choose(self._diagram_id, (), relation_id)

    def _choose(self, diagram_id: str, codes: tuple[str, ...], relation_id: str) -> None:
        if (diagram_id, codes, relation_id) != (self._diagram_id, self._codes, self._relation_id):
            self._diagram_id, self._codes, self._relation_id = diagram_id, codes, relation_id
            self.changed.emit()
