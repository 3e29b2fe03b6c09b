"""A table on its way out: to the clipboard, and as a file of each kind there is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from qcode.charts.picture import Picture
from qcode.model.table import Table
from qcode.project import study_of
from qcode.reports.made import made_of
from ui.background import Progress
from ui.tables.place import TablesPlace

KINDS = (
    ("Excel", ".xlsx"),
    ("Word", ".docx"),
    ("CSV", ".csv"),
    ("HTML", ".html"),
    ("JSON", ".json"),
)
ROWS = (("Excel", ".xlsx"), ("CSV", ".csv"))
Rows = tuple[Sequence[str], Sequence[Sequence[str]]]
"""A head and the rows below it."""
PICTURES = (("PNG", ".png"), ("SVG", ".svg"))


class TableExports(QObject):
    """Asks where to, and writes."""

    def __init__(self, place: TablesPlace, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = place

    def save(self, table: Table, what: str, first: str = ".xlsx") -> None:
        """Write a table as one of KINDS, of which that with the suffix ``first`` is offered first; ``what`` names it."""
        with self._place.desk.read() as session:
            language, made = study_of(session).language, made_of(session)
        kinds = sorted(KINDS, key=lambda kind: kind[1] != first)

        def work(path: Path, progress: Progress) -> Sequence[str]:
            from qcode.reports.table_words import write_frequencies

            progress(0, 1, path.name)
            write_frequencies(path, table, language, made)
            return ()

        self._place.saving.save(self.tr("Save table"), what, kinds, work)

    def save_rows(self, rows_of: Callable[[Session], Rows], what: str, first: str = ".xlsx") -> None:
        """Write plain rows, read when it is known where they go, as Excel or CSV."""
        kinds = sorted(ROWS, key=lambda kind: kind[1] != first)

        def work(path: Path, progress: Progress) -> Sequence[str]:
            from qcode.reports.writers import write_rows

            progress(0, 1, path.name)
            with self._place.desk.read() as session:
                head, rows = rows_of(session)
            write_rows(path, head, rows)
            return ()

        self._place.saving.save(self.tr("Save table"), what, kinds, work)

    def save_picture(self, picture: Picture, what: str) -> None:
        """Write a chart as one of PICTURES; ``what`` names it."""

        def work(path: Path, progress: Progress) -> Sequence[str]:
            from qcode.reports.pictures import write_chart

            progress(0, 1, path.name)
            write_chart(path, picture)
            return ()

        self._place.saving.save(self.tr("Save chart"), what, PICTURES, work)
