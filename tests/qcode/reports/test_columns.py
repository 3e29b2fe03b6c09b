"""A table on paper: every column once, nothing wider than the page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcode.model.table import Table, TableRow
from qcode.reports.columns import bands
from qcode.reports.numbers import NumberFormat

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
