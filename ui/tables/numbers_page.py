"""A page whose numbers stand in a `Table`: its grid, its notes, its exports, and what each number is made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QVBoxLayout, QWidget
from sqlmodel import Session

from qcode.model.table import Table
from qcode.tables.scope import Scope, scope_of
from qcode.tables.spec import EVERYTHING, TableFilter
from ui.actions.tips import does
from ui.language import spoken
from ui.later import Later
from ui.tables.copying import CopiedRow, copied
from ui.tables.counted_words import CountedWords
from ui.tables.drawn import Drawn, drawn
from ui.tables.exports import TableExports
from ui.tables.filter_words import Choosable, choosable
from ui.tables.grid import Grid
from ui.tables.halves import TableAndChart
from ui.tables.note import Note
from ui.tables.page import Behind, TablesPage
from ui.tables.place import TablesPlace
from ui.theme import icon
from ui.theme.spacing import MEDIUM

Counting = Callable[[Session], Table]
Certainty = Callable[[Table], frozenset[tuple[str, str]]]
Gathering = Callable[[Session], Sequence[str]]


class Counted(NamedTuple):
    """A table, and what it was counted of."""

    table: Table
    scope: Scope
    there: Choosable
    limits: TableFilter = EVERYTHING
    drawn: Drawn | None = (
        None  # where much is to be worked out of the table, that is done beside the window too
    )


class NumbersPage(TablesPage):
    """A page gives what counts its table in `counting`, what a number is made of in `gathering`, and its title in `titled`.

    Among its controls it puts what `seeing` gives: how the table and its chart are seen.
    """

    def __init__(self, place: TablesPlace, title: str, charts: Sequence[str] = ("bars", "heat")) -> None:
        """``charts`` are those the table is drawn as, the usual one first."""
        super().__init__(place, title)
        self.grid = Grid(title)
        self.both = TableAndChart(self.grid, charts)
        self.exports = TableExports(place, self)
        self.note = Note()
        self.shade = QCheckBox(self.tr("Shade cells"))
        self.shade.setChecked(True)
        self.without_empty = QCheckBox(self.tr("Hide empty rows"))
        self._words = CountedWords(self)
        self._add_tools()
        self.stopping.stop_wished.connect(self._stop)
        self.stopping.again_wished.connect(self.refresh)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(self.both, 1)
        column.addWidget(self.note)
        self.body.setFocusProxy(self.both)
        self.both.changed.connect(self._look_otherwise)
        self.shade.toggled.connect(self._look)
        self.without_empty.toggled.connect(self._look)
        self.both.opened.connect(self._open)
        self.grid.copy_wished.connect(self.copy)
        self.grid.left.connect(self.let_go)
        self.grid.menu_wished.connect(self.menu_wished)
        self._follows = False
        self._listed: tuple[str, str] | None = None  # the keys of the number whose quotations are listed
        self._moved = Later(self._follow, self)
        self.grid.moved.connect(self._moved.soon)

    def _add_tools(self) -> None:
        self.picture = QPushButton(icon("export"), self.tr("Save picture…"))
        does(self.picture, "save-chart")
        self.picture.setAutoDefault(True)
        self.picture.clicked.connect(self.save_picture)
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

    def seeing(self) -> Sequence[QWidget]:
        """How the table and its chart are seen, as controls."""
        return self.shade, self.without_empty, self.both.switch, self.both.kind, self.picture

    # what each page says

    def counting(self) -> Counting:
        """What counts the table as it is chosen now; called beside the window's own work, so it looks at nothing of the window."""
        raise NotImplementedError

    def limits(self) -> TableFilter:
        """What counts; what is said above the table to have been counted."""
        return self.place.filtering.filter

    def gathering(self, row: str, column: str) -> Gathering:
        """What gives the ids of the quotations of a number, by the keys of its row and column, "" for totals."""
        raise NotImplementedError

    def certainty(self) -> Certainty:
        """What gives the numbers that say nothing, for they cannot be otherwise: the keys of their rows and columns."""
        return lambda _: frozenset()

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
        """How the table and its chart are seen."""
        return {
            "shaded": self.shade.isChecked(),
            "without_empty": self.without_empty.isChecked(),
            "view": self.both.view,
            "chart": str(self.both.kind.currentData()),
        }

    def restore(self, settings: Mapping[str, object]) -> None:
        """See the table so."""
        for name, tick in (("shaded", self.shade), ("without_empty", self.without_empty)):
            if isinstance(wanted := settings.get(name), bool):
                tick.setChecked(wanted)
        self.both.look_at(str(settings.get("view", self.both.view)), str(settings.get("chart", "")))

    # showing

    def refresh(self) -> None:
        """Count anew, beside the window where there is much to count."""
        count, limits, certain, language = (
            self.counting(),
            self.limits(),
            self.certainty(),
            QLocale().name(),
        )

        def read(session: Session) -> Counted:
            table = count(session)
            seen = drawn(table, language, certain(table))
            return Counted(table, scope_of(session, limits), choosable(session), limits, seen)

        self.reading.ask(read, self._show)
        if self.reading.under_way:
            self.wait()

    def wait(self) -> None:
        """Say that it is counted, and let that be stopped where it lasts."""
        self.say(self.titled(), self.tr("Counting…"))
        self.stopping.begin()

    def _stop(self) -> None:
        self.reading.stop()
        self.say(self.titled(), self.tr("Stopped. What stands here was counted before."))

    def _show(self, counted: Counted) -> None:
        table = counted.table
        self.stopping.end()
        self.show_content()
        self.both.show_table(counted.drawn or drawn(table, QLocale().name()), self.titled())
        self.note.show_words(" ".join(spoken(each) for each in table.notes))
        self.say(self.titled(), self.counted_words(counted))
        if not table.rows:
            self.invite()
        elif self.nothing_counted(counted):
            self._invite_to_widen()
        if self._follows and self._listed is not None:
            self._open(*self._listed)
        self.told.emit()

    def show_empty(self) -> None:
        """There is nothing to copy nor to save either."""
        self._put_away += [tool for tool in self._all_tools if not tool.isHidden()]
        for tool in self._put_away:
            tool.hide()
        super().show_empty()

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
        return self._words.scope(counted.scope, counted.limits, counted.there)

    def _look_otherwise(self) -> None:
        self.picture.setVisible(self.both.view != "table")
        self.told.emit()

    def _look(self) -> None:
        self.grid.model_.shaded = self.shade.isChecked()
        self.grid.model_.without_empty = self.without_empty.isChecked()
        self.grid.arrange()
        self.told.emit()

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
                [model.cells.copied(row, column) for column in sorted(columns)],
                model.cells.line(row).depth if 0 in columns else 0,
                model.cells.strong(row, 0),
            )
            for row in sorted(rows)
        ]
        heads = [model.plain_head(column) for column in sorted(columns)]
        data = copied(self.title.text(), heads, lines, [self.purpose.text(), self.note.text()])
        QApplication.clipboard().setMimeData(data)
        self.remarked.emit(self._words.copied(len(lines)))

    def save(self, suffix: str) -> None:
        """Write the rows that are seen as a file; one with this suffix is offered first."""
        table = self.grid.model_.cells.as_seen()
        self.exports.save(replace(table, title=self.called or table.title), self.title.text(), suffix)

    def save_picture(self) -> None:
        """Write the chart as a picture."""
        picture = self.both.picture
        if picture is not None:
            self.exports.save_picture(picture, self.title.text())

    # opening a number

    def _open(self, row: str, column: str) -> None:
        self._listed = (row, column)
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
        columns |= {each.key: each.head for each in table.beside}
        parts = (rows.get(row, ""), columns.get(column, ""))
        return " · ".join(spoken(part) for part in parts if part) or self.tr("All of them")
