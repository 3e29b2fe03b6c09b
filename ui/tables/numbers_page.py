"""A page whose numbers stand in a `Table`: its grid, its notes, its exports, and what each number is made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QVBoxLayout
from sqlmodel import Session

from qcode.model.table import Table
from qcode.tables.scope import Scope, scope_of
from ui.actions.tips import does
from ui.language import spoken
from ui.later import Later
from ui.tables.copying import CopiedRow, copied
from ui.tables.exports import TableExports
from ui.tables.filter_words import Choosable, choosable, told
from ui.tables.grid import Grid
from ui.tables.page import Behind, TablesPage
from ui.tables.place import TablesPlace
from ui.theme.spacing import MEDIUM

Counting = Callable[[Session], Table]
Gathering = Callable[[Session], Sequence[str]]


class Counted(NamedTuple):
    """A table, and what it was counted of."""

    table: Table
    scope: Scope
    there: Choosable


class NumbersPage(TablesPage):
    """A page gives what counts its table in `counting`, what a number is made of in `gathering`, and its title in `titled`.

    ``shade`` and ``without_empty`` are ticks that a page may put among its controls.
    """

    def __init__(self, place: TablesPlace, title: str) -> None:
        super().__init__(place, title)
        self.grid = Grid(title)
        self.exports = TableExports(place, self)
        self.note = QLabel()
        self.note.setProperty("quiet", True)
        self.note.setWordWrap(True)
        self.shade = QCheckBox(self.tr("Shade cells"))
        self.shade.setChecked(True)
        self.without_empty = QCheckBox(self.tr("Hide empty rows"))
        self._add_tools()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(self.grid, 1)
        column.addWidget(self.note)
        self.body.setFocusProxy(self.grid)
        self.shade.toggled.connect(self._look)
        self.without_empty.toggled.connect(self._look)
        self.grid.opened.connect(self._open)
        self.grid.copy_wished.connect(self.copy)
        self.grid.menu_wished.connect(self.menu_wished)
        self._follows = False
        self._moved = Later(self._follow, self)
        self.grid.moved.connect(self._moved.soon)

    def _add_tools(self) -> None:
        for words, command, deed in (
            (self.tr("Copy"), "copy-table", self.copy),
            (self.tr("CSV"), "table-csv", lambda: self.save(".csv")),
            (self.tr("Word"), "table-word", lambda: self.save(".docx")),
            (self.tr("Excel…"), "table-excel", lambda: self.save(".xlsx")),
        ):
            button = QPushButton(words)
            does(button, command)
            button.setProperty("primary", command == "table-excel")
            button.clicked.connect(deed)
            self.add_tool(button)

    # what each page says

    def counting(self) -> Counting:
        """What counts the table as it is chosen now; called beside the window's own work, so it looks at nothing of the window."""
        raise NotImplementedError

    def gathering(self, row: str, column: str) -> Gathering:
        """What gives the ids of the quotations of a number, by the keys of its row and column, "" for totals."""
        raise NotImplementedError

    def certain(self, table: Table) -> frozenset[tuple[str, str]]:  # noqa: ARG002
        """Numbers that say nothing, for they cannot be otherwise: the keys of their rows and columns."""
        return frozenset()

    def titled(self) -> str:
        """What is seen now."""
        raise NotImplementedError

    def nothing_counted(self, counted: Counted) -> bool:
        """True when all numbers are bound to be 0."""
        return not counted.scope.quotations

    def invite(self) -> None:
        """There are no rows: say why, and what comes first."""
        self.invite_to_code(
            self.tr("There are no codes yet. Once transcripts are coded, this table counts them.")
        )

    def settings(self) -> dict[str, object]:
        """How the table is seen."""
        return {"shaded": self.shade.isChecked(), "without_empty": self.without_empty.isChecked()}

    def restore(self, settings: Mapping[str, object]) -> None:
        """See the table so."""
        for name, tick in (("shaded", self.shade), ("without_empty", self.without_empty)):
            if isinstance(wanted := settings.get(name), bool):
                tick.setChecked(wanted)

    # showing

    def refresh(self) -> None:
        """Count anew, beside the window where there is much to count."""
        count, limits = self.counting(), self.place.filtering.filter

        def read(session: Session) -> Counted:
            return Counted(count(session), scope_of(session, limits), choosable(session))

        self.reading.ask(read, self._show)
        if self.reading.under_way:
            self.say(self.titled(), self.tr("Counting…"))

    def _show(self, counted: Counted) -> None:
        table = counted.table
        self.show_content()
        self.grid.show_table(table, self.certain(table))
        self.note.setText(" ".join(spoken(each) for each in table.notes))
        self.note.setVisible(bool(table.notes))
        self.say(self.titled(), self.counted_words(counted))
        if not table.rows:
            self.invite()
        elif self.nothing_counted(counted):
            self._invite_to_widen()
        self.told.emit()

    def _invite_to_widen(self) -> None:
        """Nothing is counted: because nothing is coded yet, or since the filter leaves nothing."""
        if self.place.filtering.limits:
            words = self.tr("Nothing is coded in what the filters leave.")
            self.empty.invite(words, "filter", self.tr("Clear filters"), self.place.filtering.clear)
            self.show_empty()
        else:
            self.invite_to_code(
                self.tr("Nothing is coded yet. Once transcripts are coded, this table counts them.")
            )

    def counted_words(self, counted: Counted) -> str:
        """What was counted: transcripts, quotations, what is left out, and when."""
        limits = ", ".join(words for words, _ in told(self.place.filtering.filter, counted.there))
        day = QLocale().toString(QDate.currentDate(), "d MMM yyyy")
        parts = (
            self.tr("%n transcript(s)", "", counted.scope.documents),
            self.tr("%n quotation(s)", "", counted.scope.quotations),
            self.tr("only {what}").format(what=limits) if limits else self.tr("all coders"),
            day,
        )
        return " · ".join(parts)

    def _look(self) -> None:
        self.grid.model_.shaded = self.shade.isChecked()
        self.grid.model_.without_empty = self.without_empty.isChecked()
        self.grid.arrange()

    # taking it out

    def copy(self) -> None:
        """Put the cells that are selected on the clipboard, or, where that is one, the whole table."""
        model, chosen = self.grid.model_, self.grid.selectedIndexes()
        if len(chosen) > 1:
            rows, columns = ({each.row() for each in chosen}, {each.column() for each in chosen})
        else:
            rows, columns = set(range(model.rowCount())), set(range(model.columnCount()))
        lines = [
            CopiedRow(
                [model.text(row, column) for column in sorted(columns)],
                model.depth(row) if 0 in columns else 0,
                model.stands_out(row),
            )
            for row in sorted(rows)
        ]
        heads = [model.plain_head(column) for column in sorted(columns)]
        data = copied(self.title.text(), heads, lines, [self.purpose.text(), self.note.text()])
        QApplication.clipboard().setMimeData(data)
        self.remarked.emit(self.tr("%n row(s) copied", "", len(lines)))

    def save(self, suffix: str) -> None:
        """Write the rows that are seen as a file; one with this suffix is offered first."""
        self.exports.save(self.grid.model_.as_seen(), self.title.text(), suffix)

    # opening a number

    def _open(self, row: str, column: str) -> None:
        gather = self.gathering(row, column)
        self.reading_behind.ask(
            lambda session: tuple(gather(session)),
            lambda found: self.opened.emit(Behind(self.about(row, column), found)),
        )

    def show_behind(self, *, follow: bool) -> None:
        """While quotations are listed beside the table, they are those of the cell in focus."""
        self._follows = follow

    def _follow(self) -> None:
        if self._follows and self.grid.hasFocus() and len(self.grid.selectedIndexes()) == 1:
            self.grid.open(self.grid.currentIndex())

    def about(self, row: str, column: str) -> str:
        """What a number counts, in words."""
        table = self.grid.model_.table
        rows = {each.key: each.label for each in table.rows}
        columns = dict(zip(table.column_keys, table.columns, strict=False))
        parts = (rows.get(row, ""), columns.get(column, ""))
        return " · ".join(spoken(part) for part in parts if part) or self.tr("All of them")
