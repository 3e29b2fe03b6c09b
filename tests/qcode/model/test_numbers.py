"""How numbers look."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from qcode.model.numbers import SHADES, NumberFormat, Shading, grand_total, number_format
from qcode.model.table import Table, TableRow


def table(
    *rows: tuple[float | int | None, ...], totals: tuple[float | int | None, ...] = (), **meta: object
) -> Table:
    lines = tuple(TableRow(str(n), values) for n, values in enumerate(rows))
    return Table("t", "c", tuple("xyz")[: len(rows[0])], lines, totals, meta=meta)


def test_a_table_s_numbers_have_the_same_decimals_and_its_language_s_sign() -> None:
    style = number_format(table((0.0476, 0.5), (1, None)), "nl")
    assert [style.text(value) for value in (0.0476, 0.5, 1, None)] == ["0,048", "0,500", "1", "–"]


def test_percentages_keep_their_halves_and_no_more() -> None:
    assert number_format(table((12.5, 87.5))).text(12.5) == "12.5"
    assert number_format(table((33.333333, 66.666667))).text(33.333333) == "33.3"
    assert number_format(table((4.0, 5.0))).text(4.0) == "4"


def test_the_table_s_maker_may_say_how_many_decimals() -> None:
    assert number_format(table((0.12345,), decimals=2)).text(0.12345) == "0.12"


def test_columns_are_written_by_their_formats() -> None:
    rows = (TableRow("a", (7, 0.125, 3.14159, 0.61803), 0.25), TableRow("b", (2.0, 0.5, 12, -0.001), 1))
    formats = ("count", "share", "rate", "number", "share")
    whole = Table("t", "c", tuple("wxyz"), rows, formats=formats)
    dutch, english = number_format(whole, "nl"), number_format(whole)
    first, second = (
        [style.text(value, at) for at, value in enumerate((*row.values, row.total))]
        for style, row in ((dutch, rows[0]), (english, rows[1]))
    )
    assert first == ["7", "12,5\N{NO-BREAK SPACE}%", "3,1", "0,62", "25,0\N{NO-BREAK SPACE}%"]
    assert second == ["2", "50.0%", "12.0", "0.00", "100.0%"]


@given(st.floats(allow_nan=True, allow_infinity=True, width=32), st.integers(0, 3))
def test_no_number_is_ever_written_as_nan_or_minus_zero(value: float, decimals: int) -> None:
    text = NumberFormat(decimals).text(value)
    assert text == "–" if not math.isfinite(value) else math.isfinite(float(text))
    assert not (text.startswith("-") and float(text) == 0)


def test_the_largest_numbers_are_darkest_and_nothing_is_white() -> None:
    shading = Shading(table((100, 60), (26, 11), (1, 0), (None, -5)))
    assert [shading.colour(value) for value in (100, 60, 26, 11)] == list(reversed(SHADES))
    assert [shading.colour(value) for value in (1, 0, None, -5, math.nan)] == [None] * 5
    assert Shading(table((5,), shade=False)).colour(5) is None


def test_a_grand_total_is_only_given_where_it_adds_up() -> None:
    whole = Table("t", "c", ("x", "y"), (TableRow("a", (1, 2), 3),), (1, 2))
    people = Table("t", "c", ("x", "y"), (TableRow("a", (1, 2), 2),), (1, 2))
    assert grand_total(whole) == 3
    assert grand_total(people) is None
    assert grand_total(Table("t", "c", ("x",), (TableRow("a", (9,), 9),), (9, 8))) == 8
