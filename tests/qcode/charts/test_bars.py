"""Which bars a table gives, and their drawing."""

from __future__ import annotations

import pytest
from lxml import etree

from qcode.charts.bars import MOST_BARS, bar_chart, bars, bars_of
from qcode.charts.svg import inline
from qcode.model.table import Table, TableRow
from tests.qcode.reports.report_sample import groups_table, long_table


def test_bars_are_the_themes_longest_first_cut_by_column() -> None:
    chart = bar_chart(groups_table())
    assert chart is not None
    assert [(bar.label, bar.text) for bar in chart.bars] == [
        ("Alliantie", "61"), ("=Hulpmiddel", "27"), ("Cliëntkenmerken", "22"),
    ]  # fmt: skip
    assert [round(bar.share, 3) for bar in chart.bars] == [1, 0.443, 0.361]
    assert [name for name, _ in chart.legend] == ["Mentoren (5)", "Leiding (2)", "Jongeren (2)"]


def test_bars_are_not_cut_where_the_pieces_would_tell_something_else() -> None:
    rows = (TableRow("a", (3, 3), 4), TableRow("b", (1, 0), 1))
    chart = bar_chart(Table("people", "code", ("x", "y"), rows))
    assert chart is not None
    assert chart.legend == ()
    assert [len(bar.segments) for bar in chart.bars] == [1, 1]
    assert chart.bars[1].share == pytest.approx(0.25)


def test_many_columns_and_many_rows_stay_readable() -> None:
    chart = bar_chart(long_table(60, 12))
    assert chart is not None
    assert (len(chart.bars), chart.rows, chart.legend) == (MOST_BARS, 56, ())


@pytest.mark.parametrize(
    "rows", [(), (TableRow("a", (3,), 3),), (TableRow("a", (0,), 0), TableRow("b", (None,)))]
)
def test_nothing_to_compare_gives_no_chart(rows: tuple[TableRow, ...]) -> None:
    assert bar_chart(Table("t", "c", ("x",), rows)) is None


def test_the_drawing_is_sound_xml_named_for_screen_readers() -> None:
    chart = bar_chart(groups_table())
    assert chart is not None
    drawing = etree.fromstring(inline(bars(chart, 'Codes & "groepen" <b>')))
    assert drawing.get("aria-label") == drawing.findtext("title") == 'Codes & "groepen" <b>'
    assert "Alliantie · Mentoren (5): 38" in (drawing.findtext("desc") or "")
    assert [each.text for each in drawing.iter("text")][:2] == ["Alliantie", "38"]


def test_on_a_dark_page_words_follow_the_page_and_numbers_their_bars() -> None:
    drawing = etree.fromstring(inline(bars(bars_of(groups_table()), "t")))
    words = {each.text: each.get("class") for each in drawing.iter("text")}
    assert words["Alliantie"] == "f-ink"
    assert words["38"] is None  # white, on a bar that is dark on any page
