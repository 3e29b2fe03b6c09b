"""Code frequencies: how often each code occurs, by transcript, person, group, speaker, coder or pass."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox
from sqlmodel import Session

from qcode.model.table import Table
from qcode.tables.making import behind, make
from qcode.tables.spec import TableSpec
from ui.tables.numbers_page import NumbersPage
from ui.tables.page import Radios
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
    }
)


class FrequenciesPage(NumbersPage):
    """Rows are themes and subcodes; what stands in the columns and what is counted is chosen at the left."""

    SHOWS = SHOWS

    def __init__(self, place: TablesPlace) -> None:
        super().__init__(place, self.tr("Code frequencies"))
        self.columns, self.counted = Radios(self._columns()), Radios(self._counts())
        self.counted.set_current("quotations")
        self.rollup = QCheckBox(self.tr("Themes with subcodes"))
        self.rollup.setChecked(True)
        self.rollup.setToolTip(self.tr("A theme counts what its subcodes count, each thing once"))
        self.controls.add(self.tr("Columns"), self.columns)
        self.controls.add(self.tr("Count"), self.counted)
        self.controls.add(self.tr("Show"), self.rollup, self.shade, self.without_empty)
        self.columns.chosen.connect(lambda _: self.refresh())
        self.counted.chosen.connect(lambda _: self.refresh())
        self.rollup.toggled.connect(lambda _: self.refresh())

    def _columns(self) -> Sequence[tuple[str, str]]:
        return (
            ("document", self.tr("Transcript")),
            ("participant", self.tr("Participant")),
            ("group", self.tr("Group")),
            ("speaker", self.tr("Speaker")),
            ("coder", self.tr("Coder")),
            ("pass", self.tr("Pass")),
        )

    def _counts(self) -> Sequence[tuple[str, str]]:
        return (
            ("codings", self.tr("Codings")),
            ("quotations", self.tr("Quotations")),
            ("documents", self.tr("Transcripts")),
            ("participants", self.tr("Participants")),
            ("words", self.tr("Words")),
        )

    @property
    def spec(self) -> TableSpec:
        """What is chosen."""
        return TableSpec(
            by=self.columns.current,
            count=self.counted.current,
            rollup=self.rollup.isChecked(),
            filter=self.place.filtering.filter,
        )

    def count(self, session: Session) -> Table:
        """How often each code occurs."""
        return make(session, self.spec)

    def behind(self, session: Session, row: str, column: str) -> Sequence[str]:
        """The quotations that carry a code in a column."""
        return behind(session, self.spec, row, column)

    def describe(self, table: Table) -> None:
        """Say what is counted by what."""
        titles = {
            "document": self.tr("Code frequencies by transcript"),
            "participant": self.tr("Code frequencies by participant"),
            "group": self.tr("Code frequencies by group"),
            "speaker": self.tr("Code frequencies by speaker"),
            "coder": self.tr("Code frequencies by coder"),
            "pass": self.tr("Code frequencies by pass"),
        }
        self.say(titles[self.columns.current], "")
        if not table.rows:
            self.invite_to_code(
                self.tr("There are no codes yet. Once transcripts are coded, this table counts them.")
            )
