"""The commands of the menu Table: what is counted, how it is seen, and how it leaves the project."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.actions.facts import (
    can_save_table,
    has_chart,
    has_saved_table,
    is_answered,
    is_on_tables,
    is_open,
    is_table_changed,
    is_tabled,
)
from ui.actions.row import LINE, Row
from ui.language import tr

if TYPE_CHECKING:
    from ui.app import App
    from ui.queries.page import QueriesPage
    from ui.tables.numbers_page import NumbersPage


def _on_table(deed: Callable[[NumbersPage], object]) -> Callable[[App], object]:
    """Do something with the table in front."""

    def do(app: App) -> None:
        page = app.study.screens.tables.get().numbers
        if page is not None:
            deed(page)

    return do


def _on_query(deed: Callable[[QueriesPage], object]) -> Callable[[App], object]:
    """Do something with the query in front."""

    def do(app: App) -> None:
        page = app.study.screens.tables.get().query
        if page is not None:
            deed(page)

    return do


TABLE = (
    Row(
        "tables-frequencies",
        tr("Code frequencies"),
        "",
        is_open,
        lambda app: app.study.going.show_tables("frequencies"),
        tip=tr("How often each code occurs, by transcript, person, group, speaker, coder or pass."),
    ),
    Row(
        "tables-together",
        tr("Codes that occur together"),
        "",
        is_open,
        lambda app: app.study.going.show_tables("together"),
        tip=tr("Which codes are on the same words, on words that overlap, or close to each other."),
    ),
    Row(
        "tables-line",
        tr("Code line"),
        "",
        is_open,
        lambda app: app.study.going.show_tables("line"),
        tip=tr("Where in each transcript the codes fall, and a picture of all its colours."),
    ),
    Row(
        "tables-queries",
        tr("Queries"),
        "Ctrl+Alt+Q",
        is_open,
        lambda app: app.study.going.show_tables("queries"),
        tip=tr("Quotations by combinations of codes, where they stand, people and words."),
    ),
    LINE,
    Row(
        "table-filter",
        tr("Filter tables…"),
        "Ctrl+Shift+F",
        is_on_tables,
        lambda app: app.study.screens.tables.get().filters.open(),
        tip=tr("What all tables count: transcripts, groups, coders, passes, codes, speakers."),
    ),
    Row(
        "clear-table-filter",
        tr("Clear the filters"),
        "",
        is_on_tables,
        lambda app: app.study.screens.tables.get().filtering.clear(),
    ),
    LINE,
    Row(
        "save-table",
        tr("Save under a name…"),
        "Ctrl+S",
        can_save_table,
        lambda app: app.study.screens.tables.get().keeping.save(),
        tip=tr("Keeps what is chosen and filtered; it always shows what the project holds by then."),
    ),
    Row(
        "save-table-again",
        tr("Save the changes under its name"),
        "",
        is_table_changed,
        lambda app: app.study.screens.tables.get().keeping.save_again(),
    ),
    Row(
        "rename-table",
        tr("Rename what is saved…"),
        "",
        has_saved_table,
        lambda app: app.study.screens.tables.get().keeping.rename(),
        hint="F2",
    ),
    Row(
        "delete-table",
        tr("Delete what is saved"),
        "",
        has_saved_table,
        lambda app: app.study.screens.tables.get().keeping.delete(),
        hint="Del",
    ),
    LINE,
    Row(
        "freeze-query",
        tr("Make a code of what the query finds…"),
        "",
        is_answered,
        _on_query(lambda page: page.deeds.freeze()),
        tip=tr("A new code on all of it, which stays as it is whatever is coded later."),
    ),
    Row(
        "query-beside-text",
        tr("List what the query finds beside the text"),
        "",
        is_answered,
        _on_query(lambda page: page.deeds.show_beside()),
        tip=tr("To step through it in the transcripts with F4."),
    ),
    Row(
        "export-query",
        tr("Export what the query finds…"),
        "",
        is_answered,
        _on_query(lambda page: page.deeds.export()),
    ),
    LINE,
    Row(
        "sort-table",
        tr("Sort by this column"),
        "",
        is_tabled,
        _on_table(lambda page: page.grid.sort_here()),
        hint="S",
        tip=tr("Largest first, then smallest first, then in the order of the codebook."),
    ),
    Row(
        "switch-chart",
        tr("Table, chart, or both"),
        "F6",
        is_tabled,
        _on_table(lambda page: page.both.next()),
        tip=tr("From both to the table, to the chart, and to both again."),
    ),
    Row(
        "fold-table", tr("Themes alone"), "", is_tabled, _on_table(lambda page: page.grid.fold_all(shut=True))
    ),
    Row(
        "unfold-table",
        tr("Themes with their subcodes below"),
        "",
        is_tabled,
        _on_table(lambda page: page.grid.fold_all(shut=False)),
    ),
    LINE,
    Row(
        "copy-table",
        tr("Copy the table"),
        "",
        is_tabled,
        _on_table(lambda page: page.copy()),
        hint="Ctrl+C",
        tip=tr("Pastes as a table into a text or a spreadsheet."),
    ),
    Row(
        "table-excel",
        tr("Save the table as Excel…"),
        "",
        is_tabled,
        _on_table(lambda page: page.save(".xlsx")),
    ),
    Row(
        "table-word", tr("Save the table as Word…"), "", is_tabled, _on_table(lambda page: page.save(".docx"))
    ),
    Row("table-csv", tr("Save the table as CSV…"), "", is_tabled, _on_table(lambda page: page.save(".csv"))),
    Row(
        "save-chart",
        tr("Save the chart as a picture…"),
        "",
        has_chart,
        _on_table(lambda page: page.save_picture()),
        tip=tr("As PNG or SVG, on white, as it is printed."),
    ),
    Row(
        "tables-pack",
        tr("All tables for the supervisor…"),
        "",
        is_open,
        lambda app: app.study.pack.ask(),
        tip=tr("The supervisor’s pack: a workbook and a page whose numbers open what was said."),
    ),
)
