"""Code frequencies: how often each code occurs, by transcript, person, group, attribute, speaker, coder or pass."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox

from qcode.charts.of_table import BARS, CURVE, HEAT, TOTALS
from qcode.participants.attributes import attributes
from qcode.tables.spec import TableSpec
from ui.tables.code_table_page import CodeTablePage
from ui.tables.page import Radios
from ui.tables.place import TablesPlace
from ui.tables.query_rows import QueryRows

ATTRIBUTE = "attribute"
TIP = Qt.ItemDataRole.ToolTipRole


class FrequenciesPage(CodeTablePage):
    """Rows are themes and subcodes; what stands in the columns and what is counted is chosen at the left."""

    def __init__(self, place: TablesPlace) -> None:
        super().__init__(place, self.tr("Code frequencies"), (BARS, TOTALS, HEAT, CURVE))
        self.columns, self.counted = Radios(self._columns()), Radios(self._counts())
        self.counted.set_current("quotations")
        self.attribute, self.shown = QComboBox(), QComboBox()
        self.attribute.setAccessibleName(self.tr("Which attribute"))
        self.shown.setAccessibleName(self.tr("Show numbers as"))
        for key, words, tip in self._shows():
            self.shown.addItem(words, key)
            self.shown.setItemData(self.shown.count() - 1, tip, TIP)
        self.controls.add(self.tr("Columns"), self.columns, self.attribute)
        self.controls.add(self.tr("Count"), self.counted)
        self.controls.add(self.tr("Show"), self.shown, self.rollup, *self.seeing())
        self.queries = QueryRows(place.desk)
        self._query_rows = self.controls.add(self.tr("Rows of saved queries"), self.queries)
        self.queries.chosen.connect(self.refresh)
        self.queries.offered.connect(lambda: self._query_rows.setVisible(self.queries.some))
        self._query_rows.hide()
        self.columns.chosen.connect(lambda _: self._choose_columns())
        self.counted.chosen.connect(lambda _: self.refresh())
        self.attribute.activated.connect(lambda _: self.refresh())
        self.shown.activated.connect(lambda _: self.refresh())

    def _columns(self) -> Sequence[tuple[str, str]]:
        return (
            ("document", self.tr("Transcript")),
            ("participant", self.tr("Participant")),
            ("group", self.tr("Group")),
            (ATTRIBUTE, self.tr("Attribute")),
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

    def _shows(self) -> Sequence[tuple[str, str, str]]:
        return (
            ("number", self.tr("Numbers"), self.tr("How many there are")),
            ("row", self.tr("Share of the row"), self.tr("Of all of this code, how much is in each column")),
            (
                "column",
                self.tr("Share of the column"),
                self.tr("Of all in this column, how much has the code"),
            ),
            ("table", self.tr("Share of the table"), self.tr("Of all in the table")),
            ("rate", self.tr("Per 1,000 words"), self.tr("For transcripts of different length")),
            ("level", self.tr("Levelled"), self.tr("Each column multiplied to the total of the largest")),
        )

    def _choose_columns(self) -> None:
        self._offer_attributes()
        self.refresh()

    def _offer_attributes(self) -> None:
        """Those there are; without any, columns cannot be made of them."""
        with self.desk.read() as session:
            known = [(each.id, each.name) for each in attributes(session)]
        kept = self.attribute.currentData()
        with QSignalBlocker(self.attribute):
            self.attribute.clear()
            for key, name in known:
                self.attribute.addItem(name, key)
            self.attribute.setCurrentIndex(max(self.attribute.findData(kept), 0))
        button = self.columns.button(ATTRIBUTE)
        button.setEnabled(bool(known))
        button.setToolTip(
            "" if known else self.tr("Attributes of participants are made on the screen Participants")
        )
        if not known and self.columns.current == ATTRIBUTE:
            self.columns.set_current("document")
        self.attribute.setVisible(self.columns.current == ATTRIBUTE)

    def refresh(self) -> None:
        """Count anew, out of what there is."""
        self._offer_attributes()
        self.queries.offer()
        super().refresh()

    def spec(self) -> TableSpec:
        """What is chosen."""
        by = self.columns.current
        return TableSpec(
            by=by,
            attribute=str(self.attribute.currentData()) if by == ATTRIBUTE else "",
            count=self.counted.current,
            rollup=self.rollup.isChecked(),
            show=str(self.shown.currentData()),
            queries=self.queries.ids,
        )

    def show_spec(self, spec: TableSpec) -> None:
        """Choose what a spec says."""
        self.columns.set_current(spec.by)
        self._offer_attributes()
        self.attribute.setCurrentIndex(max(self.attribute.findData(spec.attribute), 0))
        self.counted.set_current(spec.count)
        self.shown.setCurrentIndex(max(self.shown.findData(spec.show), 0))
        with QSignalBlocker(self.rollup):
            self.rollup.setChecked(spec.rollup)
        self.queries.tick(spec.queries)

    def titled(self) -> str:
        """What is counted by what."""
        if self.columns.current == ATTRIBUTE:
            return self.tr("Code frequencies by {attribute}").format(attribute=self.attribute.currentText())
        return {
            "document": self.tr("Code frequencies by transcript"),
            "participant": self.tr("Code frequencies by participant"),
            "group": self.tr("Code frequencies by group"),
            "speaker": self.tr("Code frequencies by speaker"),
            "coder": self.tr("Code frequencies by coder"),
            "pass": self.tr("Code frequencies by pass"),
        }[self.columns.current]
