"""Code line: where in each transcript the codes fall."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox
from sqlmodel import Session

from qcode.charts.code_line import lanes, stretch_at, strips
from qcode.charts.of_table import HEAT, LANES, STRIPS
from qcode.codebook.tree import nodes
from qcode.model.code_line import CodeLine
from qcode.model.table import Table
from qcode.tables.line import code_line, line_table, quotations_of_line
from qcode.tables.spec import TableFilter
from qcode.transcripts.documents import overviews
from ui.charts.view import Draw
from ui.charts.words import ChartWords
from ui.tables.code_table_page import SHOWS
from ui.tables.numbers_page import Counted, Counting, Gathering, NumbersPage
from ui.tables.page import Radios
from ui.tables.place import TablesPlace

EQUAL, REAL = "equal", "real"
ALL = ""
LETTERS = 12
NOTHING = CodeLine((), ())


@dataclass
class _Asked:
    """What was asked for, and what came of it."""

    limits: TableFilter
    rollup: bool
    line: CodeLine = NOTHING


class CodeLinePage(NumbersPage):
    """A lane a code or a strip a transcript; the table counts in which part of the transcripts codes begin."""

    SHOWS = SHOWS

    def __init__(self, place: TablesPlace) -> None:
        super().__init__(place, self.tr("Code line"), (LANES, STRIPS, HEAT))
        self._chart_words = ChartWords(self)
        self._asked = _Asked(place.filtering.filter, rollup=False)
        self.document, self.branch = (
            self._choice(self.tr("Which transcript")),
            self._choice(self.tr("Which codes")),
        )
        self.length = Radios(((EQUAL, self.tr("Equal length")), (REAL, self.tr("Real length"))))
        self.length.button(EQUAL).setToolTip(
            self.tr("All transcripts as long as each other, so that beginnings and ends can be compared")
        )
        self.themes = QCheckBox(self.tr("Themes alone"))
        self.themes.setToolTip(self.tr("A theme covers what it and its subcodes cover"))
        self.controls.add(self.tr("Transcript"), self.document, self.length)
        self.controls.add(self.tr("Codes"), self.branch, self.themes)
        self.controls.add(self.tr("Show"), *self.seeing())
        self.both.look_at("chart", LANES)
        self.document.activated.connect(lambda _: self.refresh())
        self.branch.activated.connect(lambda _: self.refresh())
        self.themes.toggled.connect(lambda _: self.refresh())
        self.length.chosen.connect(lambda _: self._draw())

    def _choice(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(LETTERS)
        return box

    @property
    def in_short(self) -> str:
        """What the line at the bottom says while it is in front."""
        return self.tr("Click a stretch to go to its place in the transcript")

    @property
    def line(self) -> CodeLine:
        """What is drawn."""
        return self._asked.line

    # what can be chosen

    def refresh(self) -> None:
        """Look where codes fall, out of what there is."""
        with self.desk.read() as session:
            self._offer(session)
        super().refresh()

    def _offer(self, session: Session) -> None:
        documents = [(each.id, each.name) for each in overviews(session)]
        codes = [(each.id, each.path) for each in nodes(session)]
        for box, every, known in (
            (self.document, self.tr("All transcripts"), documents),
            (self.branch, self.tr("All codes"), codes),
        ):
            kept = box.currentData()
            with QSignalBlocker(box):
                box.clear()
                box.addItem(every, ALL)
                for key, name in known:
                    box.addItem(name, key)
                box.setCurrentIndex(max(box.findData(kept), 0))

    def limits(self) -> TableFilter:
        """The filters for all tables, and the transcript and branch that are chosen here."""
        found = self.place.filtering.filter
        document, branch = str(self.document.currentData() or ALL), str(self.branch.currentData() or ALL)
        if document:
            found = replace(found, documents=frozenset({document}))
        return replace(found, codes=frozenset({branch})) if branch else found

    def counting(self) -> Counting:
        """The stretches, counted by the part of the transcript they begin in."""
        asked = self._asked = _Asked(self.limits(), self.themes.isChecked())

        def count(session: Session) -> Table:
            asked.line = code_line(session, asked.limits, rollup=asked.rollup)
            return line_table(asked.line)

        return count

    def gathering(self, row: str, column: str) -> Gathering:
        """The quotations of the stretches of a code that begin in a part."""
        line = self.line
        return lambda _: quotations_of_line(line, row, column)

    def titled(self) -> str:
        """Whose line it is."""
        if self.document.currentData():
            return self.tr("Code line of {transcript}").format(transcript=self.document.currentText())
        return self.tr("Code line of all transcripts")

    def settings(self) -> dict[str, object]:
        """What is chosen."""
        return {
            **super().settings(),
            "document": str(self.document.currentData() or ALL),
            "branch": str(self.branch.currentData() or ALL),
            "themes": self.themes.isChecked(),
            "length": self.length.current,
        }

    def restore(self, settings: Mapping[str, object]) -> None:
        """Choose what was chosen."""
        super().restore({"view": "chart", **settings})
        with self.desk.read() as session:
            self._offer(session)
        for box, name in ((self.document, "document"), (self.branch, "branch")):
            box.setCurrentIndex(max(box.findData(settings.get(name, ALL)), 0))
        with QSignalBlocker(self.themes):
            self.themes.setChecked(settings.get("themes") is True)
        self.length.set_current(str(settings.get("length", EQUAL)))
        self.following.wish()

    # drawing

    def _show(self, counted: Counted) -> None:
        self.both.drawings = self._drawings()
        super()._show(counted)

    def _draw(self) -> None:
        self.both.drawings = self._drawings()
        self.both.draw()
        self.told.emit()

    def _drawings(self) -> Mapping[str, Draw]:
        line, title, equal = self.line, self.titled(), self.length.current == EQUAL
        language, words = self._chart_words.language, self._chart_words.words
        return {
            LANES: lambda look, width, _: lanes(
                line, title, language, equal=equal, words=words, look=look, width=width
            ),
            STRIPS: lambda look, width, _: strips(
                line, title, language, equal=equal, words=words, look=look, width=width
            ),
        }

    # going there

    def _open(self, row: str, column: str) -> None:
        """A number lists its quotations; a stretch and the name of a transcript lead to their place there."""
        line = self.line
        if row not in {each.document_id for each in line.transcripts}:
            super()._open(row, column)
            return
        stretch = stretch_at(line, row, column) if column else None
        if stretch is None:
            self.place.going.show("document", row)
        else:
            self.place.going.show("quotation", stretch.quotation_ids[0])
