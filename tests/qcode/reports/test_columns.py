"""A table on paper: every column once, nothing wider than the page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcode.model.numbers import NumberFormat
from qcode.model.table import Table, TableRow
from qcode.reports.columns import bands, word_widths

names = st.text(alphabet="abcdef -_", min_size=1, max_size=30)


@given(st.lists(names, min_size=0, max_size=40), st.booleans(), st.integers(1, 60))
def test_every_column_comes_once_and_fits(columns: list[str], totals: bool, letters: int) -> None:
    row = TableRow("x" * letters, (1,) * len(columns), 1 if totals else None)
    found = bands(Table("t", "c", tuple(columns), (row,)), NumberFormat())
    assert [index for band in found for index in range(band.first, band.last)] == list(range(len(columns)))
    assert [band.total for band in found] == [False] * (len(found) - 1) + [totals]
    for band in found:
        assert band.label_width + sum(band.widths) == pytest.approx(
            min(16.0, band.label_width + sum(band.widths))
        )
        assert len(band.widths) == band.last - band.first + band.total


@given(st.lists(names, min_size=1, max_size=6), st.lists(st.floats(0.1, 10), max_size=6))
def test_a_table_of_words_fills_the_page(head: list[str], shares: list[float]) -> None:
    widths = word_widths(head, shares)
    assert sum(widths) == pytest.approx(16)
    assert min(widths) > 0


def test_no_word_of_a_head_is_broken_for_a_narrow_share() -> None:
    assert word_widths(["Code", "Betekenis", "Fragmenten"], (3, 7, 0.5))[2] > 2.1
