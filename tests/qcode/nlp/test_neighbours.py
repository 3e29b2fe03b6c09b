"""Places of a concordance in the order of the words beside them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcode.errors import Refused
from qcode.nlp.everywhere import Place, Sought, places
from qcode.nlp.neighbours import by_neighbours, neighbours
from tests.qcode.study import Study


def test_the_nearest_word_to_the_left_comes_first() -> None:
    assert neighbours("…dat ik Écht ", "; niet zo’n", "left") == ("écht", "ik", "dat")
    assert neighbours("dat ik ", " niet; zo’n", "right") == ("niet", "zo'n")


def test_places_said_alike_stand_together(empty: Study) -> None:
    empty.document("R1", "I: En?\nR1: Ik wil praten. Jij kan praten over thuis.\n", "R1")
    empty.document("R2", "I: Zo?\nR2: Wij wil praten. Niemand kan praten: klaar.\n", "R2")
    with empty.project.read() as session:
        found = [
            place
            for each in places(empty.project, Sought("praten"), lambda *_: True)
            for place in each.places
        ]
        beside = [place.document_id for place in by_neighbours(session, found, "left")]
        assert by_neighbours(session, found, "text") == found
    first, second = dict.fromkeys(place.document_id for place in found)
    assert beside == [first, second, first, second]  # “jij kan”, “niemand kan”, “ik wil”, “wij wil”


def test_another_order_is_refused(empty: Study) -> None:
    with empty.project.read() as session, pytest.raises(Refused, match="not by “size”"):
        by_neighbours(session, [], "size")


@given(st.lists(st.text(alphabet="ab ", max_size=6), max_size=8))
def test_sorting_loses_no_place_and_keeps_those_alike_in_order(words: list[str]) -> None:
    made = [Place("d", at, at + 1, None, "") for at in range(len(words))]
    keyed = sorted(made, key=lambda place: neighbours(words[place.start], "", "left"))
    assert sorted(keyed) == made
    for one, other in pairwise(keyed):
        if neighbours(words[one.start], "", "left") == neighbours(words[other.start], "", "left"):
            assert one.start < other.start
