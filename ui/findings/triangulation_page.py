"""Triangulation: what each source says of each theme, and the researcher's verdict on it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout
from sqlmodel import Session

from qcode.coding.passes import ensure_coder
from qcode.findings.member_answers import Response, said_by_participants
from qcode.project import study_of
from qcode.reports.made import made_of
from qcode.reports.table_words import FOR_PROGRAMS
from qcode.reports.triangulation_tables import spoken_triangulation
from qcode.reports.writers import write_table
from qcode.triangulation import (
    COUNT,
    GROUP,
    SourceKind,
    ThemeRow,
    Triangulation,
    as_table,
    judge,
    source_kinds,
    triangulation,
)
from ui.background import Progress
from ui.findings.member_words import answer_words
from ui.findings.page import FindingsPage
from ui.findings.place import Workplace
from ui.findings.triangulation_model import TriangulationModel
from ui.findings.triangulation_table import TriangulationTable
from ui.findings.triangulation_words import COUNTS, VERDICTS, source_kind_words, source_words
from ui.language import translated
from ui.quotations.sought import Sought
from ui.theme import icon
from ui.theme.spacing import MEDIUM, SMALL


class Read(NamedTuple):
    """What there is to compare by, the numbers, and what participants said of the themes."""

    kinds: Sequence[SourceKind]
    found: Triangulation
    answers: Sequence[Response]


class TriangulationPage(FindingsPage):
    """Above what is compared and counted, below the table and what there is to know of the theme in focus."""

    SHOWS = frozenset(
        {
            "code",
            "coding",
            "quotation",
            "document",
            "participant",
            "attribute",
            "verdict",
            "coder",
            "checked_theme",
            "member_check",
        }
    )

    def __init__(self, place: Workplace) -> None:
        super().__init__(
            place,
            self.tr("Triangulation"),
            self.tr("What each source says of each theme. Whether sources agree is yours to judge."),
        )
        self._saving = place.saving
        self.by, self.count = QComboBox(), QComboBox()
        self.subcodes = QCheckBox(self.tr("Subcodes too"))
        self.model = TriangulationModel(self, writable=place.desk.writable)
        self.table = TriangulationTable(self.model)
        self.about = QLabel()
        self.export_button = QPushButton(icon("export"), self.tr("Export…"))
        self._place_parts()
        self.by.activated.connect(lambda: self.refresh())
        self.count.activated.connect(lambda: self.refresh())
        self.subcodes.toggled.connect(lambda: self.refresh())
        self.model.judged.connect(self._judge)
        self.table.opened.connect(self._open)
        self.table.row_changed.connect(self._tell)
        self.export_button.clicked.connect(self._export)

    def _place_parts(self) -> None:
        for count in COUNT:
            self.count.addItem(translated(COUNTS[count]), count)
        self.by.addItem("", GROUP)
        above = QHBoxLayout()
        above.setSpacing(SMALL)
        for words, box in ((self.tr("Compare by"), self.by), (self.tr("Count"), self.count)):
            label = QLabel(words)
            label.setBuddy(box)
            box.setAccessibleName(words)
            above.addWidget(label)
            above.addWidget(box)
            above.addSpacing(MEDIUM)
        above.addWidget(self.subcodes)
        above.addStretch(1)
        self.export_button.setToolTip(self.tr("Save the table with its verdicts as a file"))
        self.add_tool(self.export_button)
        self.about.setProperty("quiet", True)
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        column.addWidget(self.about)
        self.body.setFocusProxy(self.table)

    # showing

    def refresh(self) -> None:
        """Show the numbers as they are now; the cell in focus stays in focus."""
        wanted, subcodes = self.by.currentData(), self.subcodes.isChecked()

        def read(session: Session) -> Read:
            kinds = source_kinds(session)
            by = wanted if wanted in {each.key for each in kinds} else GROUP
            found = triangulation(session, by, subcodes=subcodes)
            return Read(kinds, found, said_by_participants(session, [each.node.id for each in found.rows]))

        self.reading.ask(read, self._show)

    def _show(self, read: Read) -> None:
        at = self.table.currentIndex()
        row, column = at.row(), at.column()
        found, self._answers = read.found, read.answers
        with QSignalBlocker(self.by):
            self.by.clear()
            for kind in read.kinds:
                self.by.addItem(source_kind_words(kind), kind.key)
            self.by.setCurrentIndex(self.by.findData(found.by.key))
        if not found.rows or not found.sources:
            words = self.tr("Nothing to compare yet: there are no themes, or no transcripts.")
            self.invite_to_code(words)
            return
        if self.model.show(found, self.count.currentData()):
            self.table.fit()
            self.table.go_to(row, column if column >= 0 else self.model.verdict_column)
        self.show_content()
        self._tell()

    @property
    def row(self) -> ThemeRow | None:
        """The theme in focus."""
        index = self.table.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def _tell(self) -> None:
        row, found = self.row, self.model.found
        if row is None or found is None:
            self.about.setText("")
            return
        silent = ", ".join(source_words(found.by.key, each) for each in found.silent(row))
        answers = [answer_words(each) for each in self._answers if each.code_id == row.node.id]
        sentences = [
            self.tr("Nothing on “{theme}” from: {sources}. Silence, or was it not asked?").format(
                theme=row.node.name, sources=silent
            )
            if silent
            else "",
            self.tr("Member check: {answers}").format(answers=" · ".join(answers)) if answers else "",
            self._verdict(row),
        ]
        self.about.setText("\n".join(filter(None, sentences)))

    def _verdict(self, row: ThemeRow) -> str:
        """Who gave the verdict, and all of the reason: its cell shows as much as there is room for."""
        if row.judged is None:
            return ""
        by = self.tr("Verdict by {coder}.").format(coder=row.judged.coder)
        return f"{by} {row.judged.reason}".rstrip()

    # doing

    def _judge(self, code_id: str, verdict: str, reason: str) -> None:
        found, coder = self.model.found, self.desk.coder
        if found is None:
            return
        row, by = next(each for each in found.rows if each.node.id == code_id), found.by.key
        words = translated(VERDICTS[verdict])
        label = self.tr("Verdict on {theme}: {verdict}").format(theme=row.node.name, verdict=words)
        self.desk.do(
            label,
            lambda session: judge(session, code_id, by, verdict, reason, ensure_coder(session, coder).id),
        )

    def _open(self, index: QModelIndex) -> None:
        """List the quotations behind a number beside the text."""
        number = self.model.cell(index)
        if number is not None:
            row, _, source = number
            documents = frozenset(source.document_ids) if source else None
            sought = Sought(codes=frozenset({row.node.id}), documents=documents, on_page=False)
            self._going.list_quotations(sought)

    def _export(self) -> None:
        found, count = self.model.found, self.count.currentData()
        if found is None:
            return
        with self.desk.read() as session:
            language, made = study_of(session).language, made_of(session)

        def work(path: Path, progress: Progress) -> Sequence[str]:
            progress(0, 1)
            for_programs = path.suffix.lower() in FOR_PROGRAMS
            table = as_table(found, count) if for_programs else spoken_triangulation(found, language, count)
            write_table(path, table, language, made)
            return ()

        kinds = (
            (self.tr("Excel workbook"), ".xlsx"),
            (self.tr("Word document"), ".docx"),
            (self.tr("Web page"), ".html"),
            (self.tr("Table for other programs"), ".csv"),
        )
        self._saving.save(self.tr("Export triangulation"), self.tr("triangulation"), kinds, work)
