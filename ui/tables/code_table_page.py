"""A page whose rows are codes: made of a `TableSpec`, which is what it keeps and what a number is looked up by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox

from qcode.tables.making import behind, make
from qcode.tables.spec import TableSpec
from ui.tables.numbers_page import Counting, Gathering, NumbersPage
from ui.tables.place import TablesPlace

SHOWS = frozenset(
    {
        "coding",
        "quotation",
        "code",
        "document",
        "participant",
        "attribute",
        "turn",
        "speaker",
        "coder",
        "coding_pass",
        "saved_view",
    }
)


class CodeTablePage(NumbersPage):
    """A page gives its `spec` without the filter, which is that of the screen, and shows one in `show_spec`."""

    SHOWS = SHOWS

    def __init__(self, place: TablesPlace, title: str, charts: Sequence[str] = ("bars", "heat")) -> None:
        super().__init__(place, title, charts)
        self.rollup = QCheckBox(self.tr("Themes with subcodes"))
        self.rollup.setChecked(True)
        self.rollup.setToolTip(self.tr("A theme counts what its subcodes count, each thing once"))
        self.rollup.toggled.connect(lambda _: self.refresh())

    def spec(self) -> TableSpec:
        """What is chosen."""
        raise NotImplementedError

    def show_spec(self, spec: TableSpec) -> None:
        """Choose what a spec says."""
        raise NotImplementedError

    def _filtered(self) -> TableSpec:
        return replace(self.spec(), filter=self.place.filtering.filter)

    def counting(self) -> Counting:
        """What the spec says."""
        spec = self._filtered()
        return lambda session: make(session, spec)

    def gathering(self, row: str, column: str) -> Gathering:
        """The quotations behind a number of that table."""
        spec = self._filtered()
        return lambda session: behind(session, spec, row, column)

    def settings(self) -> dict[str, object]:
        """How the table is seen, and the spec without the filter."""
        plain = {**super().settings(), **self.spec().as_json()}
        del plain["filter"]
        return plain

    def restore(self, settings: Mapping[str, object]) -> None:
        """Choose what a spec was made of."""
        super().restore(settings)
        self.show_spec(TableSpec.from_json(settings))
        self.following.wish()
