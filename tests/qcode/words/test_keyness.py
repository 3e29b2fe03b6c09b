"""G² and log ratio, against values worked out by hand and what must hold of any counts."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcode.words.keyness import log_likelihood, log_ratio

COUNTS = st.integers(0, 500)
SIZES = st.integers(500, 100_000)


def test_a_word_said_twenty_times_in_a_thousand_and_ten_times_in_a_thousand() -> None:
    """E is 15 on both sides: G² = 2 (20 ln 20/15 + 10 ln 10/15)."""
    expected = 2 * (20 * math.log(20 / 15) + 10 * math.log(10 / 15))
    assert log_likelihood(20, 10, 1000, 1000) == pytest.approx(expected)
    assert log_ratio(20, 10, 1000, 1000) == pytest.approx(1.0)


def test_a_word_never_said_on_one_side_has_figures() -> None:
    assert log_likelihood(8, 0, 1000, 3000) == pytest.approx(2 * 8 * math.log(8 / 2))
    assert log_ratio(8, 0, 1000, 3000) == pytest.approx(math.log2((8 / 1000) / (0.5 / 3000)))


def test_a_side_without_words_leaves_them_undefined() -> None:
    assert np.isnan(log_likelihood([3], [0], 10, 0)).all()
    assert np.isnan(log_ratio([3], [0], 10, 0)).all()


@given(COUNTS, SIZES, st.integers(1, 9))
def test_equal_shares_differ_in_nothing(count: int, size: int, times: int) -> None:
    assert log_likelihood(count, count * times, size, size * times) == pytest.approx(0, abs=1e-6)
    if count:
        assert log_ratio(count, count * times, size, size * times) == pytest.approx(0, abs=1e-9)


@given(COUNTS, COUNTS, SIZES, SIZES)
def test_turning_the_sides_keeps_the_likelihood_and_turns_the_ratio(a: int, b: int, c: int, d: int) -> None:
    assert log_likelihood(a, b, c, d) == pytest.approx(log_likelihood(b, a, d, c), abs=1e-6)
    assert log_ratio(a, b, c, d) == pytest.approx(-log_ratio(b, a, d, c), abs=1e-9)
    assert log_likelihood(a, b, c, d) >= 0
