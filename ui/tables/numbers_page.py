"""A page whose numbers stand in a `Table`: its grid, its notes, its exports, and what each number is made of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout
from sqlmodel import Session

from qcode.model.table import Table
from ui.language import spoken
from ui.tables.grid import Grid
from ui.tables.page import Behind, TablesPage
from ui.tables.place import TablesPlace
from ui.theme.spacing import MEDIUM


class NumbersPage(TablesPage):
    """A page gives its numbers in `count`, what one is made of in `behind`, and says in `describe` what is seen."""

    def __init__(self, place: TablesPlace, title: str) -> None:
        super().__init__(place, title)
        self.grid = Grid(title)
        self.note = QLabel()
        self.note.setProperty("quiet", True)
        self.note.setWordWrap(True)
        self.shade = QCheckBox(self.tr("Shade cells"))
        self.shade.setChecked(True)
        self.without_empty = QCheckBox(self.tr("Hide empty rows"))
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(self.grid, 1)
        column.addWidget(self.note)
        self.body.setFocusProxy(self.grid)
        self.shade.toggled.connect(self._look)
        self.without_empty.toggled.connect(self._look)
        self.grid.opened.connect(self._open)

    # what each page says

    def count(self, session: Session) -> Table:
        """The table as the project and what is chosen are now; may be called beside the window's own work."""
        raise NotImplementedError

    def behind(self, session: Session, row: str, column: str) -> Sequence[str]:
        """The ids of the quotations a number is made of, by the keys of its row and column, "" for totals."""
        raise NotImplementedError

    def describe(self, table: Table) -> None:
        """Say in the head what is seen, and invite to the next step where there is nothing to see."""
        raise NotImplementedError

    # showing

    def refresh(self) -> None:
        """Count anew, beside the window where there is much to count."""
        self.reading.ask(self.count, self._show)

    def _show(self, table: Table) -> None:
        self.show_content()
        self.grid.show_table(table)
        self.note.setText(" ".join(spoken(each) for each in table.notes))
        self.note.setVisible(bool(table.notes))
        self.describe(table)
        self.told.emit()

    def _look(self) -> None:
        self.grid.model_.shaded = self.shade.isChecked()
        self.grid.model_.without_empty = self.without_empty.isChecked()
        self.grid.arrange()

    # opening a number

    def _open(self, row: str, column: str) -> None:
        self.reading.ask(
            lambda session: tuple(self.behind(session, row, column)),
            lambda found: self.opened.emit(Behind(self.about(row, column), found)),
        )

    def about(self, row: str, column: str) -> str:
        """What a number counts, in words."""
        table = self.grid.model_.table
        rows = {each.key: each.label for each in table.rows}
        columns = dict(zip(table.column_keys, table.columns, strict=False))
        parts = (rows.get(row, ""), columns.get(column, ""))
        return " · ".join(spoken(part) for part in parts if part) or self.tr("All of them")
