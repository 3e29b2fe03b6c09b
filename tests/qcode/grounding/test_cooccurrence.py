"""How often codes occur together, against counts worked out on paper and the slow way."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import select

from qcode.codebook import edit, tree
from qcode.coding.filter import Filter
from qcode.coding.passes import coder_named
from qcode.errors import Refused
from qcode.grounding import touching
from qcode.grounding.cooccurrence import (
    NEXT_TURN,
    OVERLAP,
    Nearness,
    Together,
    quotations_together,
    together,
)
from qcode.model import Quotation
from tests.qcode.study import Study

SAME = Nearness("same")


def found(study: Study, nearness: Nearness = OVERLAP, *, rollup: bool = False) -> Together:
    with study.project.read() as session:
        return together(session, nearness, rollup=rollup)


def count(result: Together, one: str, two: str) -> tuple[int, float]:
    at = {node.path: place for place, node in enumerate(result.codes)}
    return int(result.counts[at[one], at[two]]), round(float(result.coefficient[at[one], at[two]]), 3)


def test_codes_on_the_same_words_overlapping_words_and_the_next_turn(study: Study) -> None:
    near, far = "Relatie/Nabijheid", "Relatie/Afstand"
    assert count(found(study, SAME), near, far) == (1, 0.25)  # 3 and 2 quotations, two coders' being one
    assert count(found(study, SAME), near, "Relatie") == (0, 0)
    assert count(found(study), near, "Relatie") == (1, 0.333)
    assert count(found(study), near, "Doel") == (0, 0)
    assert count(found(study, Nearness("near", 0)), near, "Doel") == (0, 0)
    assert count(found(study, NEXT_TURN), near, "Doel") == (2, 0.667)  # R1 and M1
    assert count(found(study), near, near) == (3, 1)


def test_a_theme_has_what_its_subcodes_have_each_once(study: Study) -> None:
    rolled = found(study, rollup=True)
    assert count(rolled, "Relatie", "Relatie")[0] == 5
    assert count(rolled, "Relatie", "Relatie/Nabijheid") == (3, 0.6)
    assert count(found(study, NEXT_TURN, rollup=True), "Relatie", "Doel")[0] == 2


def test_one_long_quotation_with_several_short_ones_never_counts_above_one(empty: Study) -> None:
    empty.document("R1", "I: Een twee drie vier vijf.\n")
    empty.codes("Long", "Short")
    empty.code("R1", "Een twee drie vier vijf", "Long")
    for words in ("Een", "twee", "drie"):
        empty.code("R1", words, "Short")
    assert count(found(empty), "Long", "Short") == (1, 0.333)


def test_a_project_without_codes_or_codings_has_no_coefficients(empty: Study) -> None:
    assert found(empty).as_json()["counts"] == []
    empty.codes("A", "B")
    assert found(empty).as_json()["coefficient"] == [[None, None], [None, None]]


def test_where_nobody_speaks_only_words_that_overlap_are_near(empty: Study) -> None:
    empty.notes("Notes", "Het was stil in huis. Later niet.")
    empty.codes("A", "B")
    empty.code("Notes", "stil", "A")
    empty.code("Notes", "Later", "B")
    assert count(found(empty, NEXT_TURN), "A", "B")[0] == 0
    empty.code("Notes", "stil in", "B")
    assert count(found(empty, NEXT_TURN), "A", "B")[0] == 1


def test_only_what_is_shown_counts(study: Study) -> None:
    with study.project.read() as session:
        bram = Filter(coders=frozenset([coder_named(session, "Bram").id]))
        result = together(session, NEXT_TURN, shown=bram)
    assert count(result, "Relatie/Nabijheid", "Doel") == (0, 0)
    assert count(result, "Relatie/Nabijheid", "Relatie/Nabijheid")[0] == 2


def test_a_code_that_is_used_over_five_times_another_is_told(empty: Study) -> None:
    empty.document("R1", "I: a b c d e f g\n")
    empty.codes("Often", "Once")
    for letter in "abcdef":
        empty.code("R1", letter, "Often")
    empty.code("R1", "a", "Once")
    assert found(empty).unequal.tolist() == [[False, True], [True, False]]


def test_the_quotations_behind_a_number(study: Study) -> None:
    with study.project.read() as session:
        words = {each.id: each.text for each in session.scalars(select(Quotation))}
        codes = [tree.code_at(session, path) for path in ("Relatie/Nabijheid", "Doel", "Relatie/Afstand")]
        pairs = quotations_together(session, codes[0], codes[1], NEXT_TURN)
        same = quotations_together(session, codes[0], codes[2], SAME)
    assert sorted((words[one], words[two]) for one, two in pairs) == [
        ("Samen koken", "Wat doe je?"),
        ("naast me zitten", "de doelen?\nR1: Wij bedenken"),
    ]
    [(one, two)] = same
    assert one == two
    assert words[one] == "naast me zitten"


def test_a_deleted_code_counts_no_more(study: Study) -> None:
    with study.project.change("Delete") as session:
        edit.delete(session, tree.code_at(session, "Doel"))
    assert [node.path for node in found(study).codes] == ["Relatie", "Relatie/Nabijheid", "Relatie/Afstand"]


def test_what_is_no_way_to_be_together_is_refused(study: Study) -> None:
    with pytest.raises(Refused, match="not by “beside”"):
        found(study, Nearness("beside"))
    with pytest.raises(Refused, match="-1 cannot be"):
        found(study, Nearness("near", -1))


Marks = st.lists(
    st.tuples(st.integers(0, 1), st.integers(0, 8), st.integers(1, 4), st.integers(0, 2)), max_size=14
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(marks=Marks, portion=st.integers(1, 5))
def test_counting_in_portions_finds_what_looking_at_each_two_finds(
    marks: list[tuple[int, int, int, int]], portion: int
) -> None:
    spans = sorted({(document, start, start + length, code) for document, start, length, code in marks})
    columns = np.asarray(spans, np.int64).reshape(-1, 4).T
    apart = columns[0] * 100
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(touching, "PORTION", portion)
        counts = touching.counted(columns[1] + apart, columns[2] + apart, columns[3], 3)
    for one, two in product(range(3), repeat=2):
        ways = [
            sum(
                a[3] == x and any(b[3] == y and a[0] == b[0] and a[1] < b[2] and b[1] < a[2] for b in spans)
                for a in spans
            )
            for x, y in ((one, two), (two, one))
        ]
        assert counts[one, two] == (min(ways) if one != two else sum(a[3] == one for a in spans))
