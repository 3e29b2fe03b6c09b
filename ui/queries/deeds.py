"""What can be done with what a question finds: written to a file, made into a code."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from sqlmodel import Session

from qcode.query import freezing
from qcode.query.listing import listed
from ui.actions.tips import does
from ui.background import Progress
from ui.language import spoken
from ui.name_dialog import ask_name
from ui.quotations.sought import Sought
from ui.theme import icon
from ui.waiting import wait_for

if TYPE_CHECKING:
    from ui.queries.asked import Asked
    from ui.queries.page import QueriesPage

KINDS = (("Excel", ".xlsx"), ("Word", ".docx"), ("CSV", ".csv"), ("HTML", ".html"), ("PDF", ".pdf"))
STEPS = 2  # gathering, writing
FEW = 500
"""Quotations that are coded while one waits; more are coded beside the window."""


class QueryDeeds(QObject):
    """Offers its deeds at the right of the page's head, as far as something is found."""

    def __init__(self, page: QueriesPage) -> None:
        super().__init__(page)
        self._page, self._desk, self._place = page, page.desk, page.place
        self.freeze_button = QPushButton(icon("tag"), self.tr("Make a code of it…"))
        does(self.freeze_button, "freeze-query")
        self.beside_button = QPushButton(icon("list"), self.tr("Beside the text"))
        does(self.beside_button, "query-beside-text")
        self.export_button = QPushButton(icon("export"), self.tr("Export…"))
        does(self.export_button, "export-query")
        for button in (self.beside_button, self.freeze_button, self.export_button):
            page.add_tool(button)
        self.freeze_button.clicked.connect(self.freeze)
        self.beside_button.clicked.connect(self.show_beside)
        self.export_button.clicked.connect(self.export)

    @property
    def _asked(self) -> Asked | None:
        asked = self._page.asked
        return asked if asked is not None and asked.query is not None and asked.places else None

    def offer(self) -> None:
        """Only what can be done now."""
        self.freeze_button.setEnabled(self.possible and self._desk.writable)
        for button in (self.beside_button, self.export_button):
            button.setEnabled(self.possible)

    @property
    def possible(self) -> bool:
        """True when something is found."""
        return self._asked is not None

    def show_beside(self) -> None:
        """List all that is found beside the text, to step through it there."""
        asked = self._asked
        if asked is not None and asked.query is not None:
            about = self._page.saved.name or asked.said
            self._place.going.list_quotations(Sought(query=asked.query, on_page=False), about)

    def freeze(self) -> None:
        """Ask for a name, and put a new code on all that is found now."""
        asked = self._asked
        if asked is None or not self._desk.may_code():
            return
        question = self.tr(
            "The code is put on the %n quotation(s) found now, and stays there whatever is coded later.",
            "",
            len(asked.places),
        )
        name = self._page.saved.name or ""
        ask_name(
            self._place.window,
            self.tr("Make a code of what is found"),
            question + "\n\n" + self.tr("What is it called?"),
            self.tr("Make code"),
            name,
            lambda given: self._freeze(asked, given),
        )

    def _freeze(self, asked: Asked, name: str) -> None:
        day = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        definition = spoken(freezing.definition_of(asked.said, self._page.saved.name, day))

        def work(session: Session) -> str:
            who = self._desk.who(session)
            return freezing.freeze(session, asked.places, name, definition, who.coder_id, who.pass_id).id

        label = self.tr("Make code {name} of a query").format(name=name)
        if len(asked.places) <= FEW:
            if self._desk.do(label, work) is not None:
                self._tell(name, len(asked.places))
            return
        task = self._place.background.run(
            lambda progress: self._beside(label, work, progress),
            done=lambda _: self._tell(name, len(asked.places)),
            failed=self._place.messages.refuse,
        )
        wait_for(task, self._place.window, label)

    def _beside(self, label: str, work: Callable[[Session], str], progress: Progress) -> str:
        progress(0, 0, label)
        with self._desk.project.change(label) as session:
            return work(session)

    def _tell(self, name: str, count: int) -> None:
        said = self.tr("“{name}” is on %n quotation(s); one undo takes it back.", "", count)
        self._page.remarked.emit(said.format(name=name))

    def copy(self) -> None:
        """Put the selected quotations on the clipboard, each with its source."""
        from qcode.reports.listed_quotations import words_with_source

        chosen = self._page.table.chosen()
        if chosen:
            with self._desk.read() as session:
                plain, marked = words_with_source(session, chosen)
            data = QMimeData()
            data.setText(plain)
            data.setHtml(marked)
            QGuiApplication.clipboard().setMimeData(data)

    def export(self) -> None:
        """Write all that is found."""
        from qcode.reports.found_quotations import found_suffixes, write_found

        asked = self._asked
        if asked is None:
            return
        kinds = [kind for kind in KINDS if kind[1] in found_suffixes()]
        about = asked.said

        def work(path: Path, progress: Progress) -> Sequence[str]:
            progress(0, STEPS, self.tr("gathering"))
            with self._desk.read() as session:
                found = listed(session, asked.places[:], asked.asking.names)
                progress(1, STEPS, path.name)
                write_found(path, session, found, about)
            return ()

        what = self._page.saved.name or self.tr("query")
        self._place.saving.save(self.tr("Export what is found"), what, kinds, work)
