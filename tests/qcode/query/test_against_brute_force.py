"""Whatever is asked, the quotations found are those that comparing everything with everything finds."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qcode.project import Project, create_project
from qcode.query.asking import read_asking
from qcode.query.binding import bound
from qcode.query.parsing import parse
from qcode.query.tree import Query
from qcode.query.wording import sentence
from tests.qcode.query.brute import Brute
from tests.qcode.query.invented import invent
from tests.qcode.query.questions import questions

PROJECTS = 4


@pytest.fixture(scope="module")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], Project]:
    folder = tmp_path_factory.mktemp("invented")

    @lru_cache
    def project(seed: int) -> Project:
        return invent(create_project(folder / f"{seed}.qcode", "Invented"), seed)

    return project


@settings(max_examples=150, deadline=None)
@given(query=questions, seed=st.integers(1, PROJECTS))
def test_a_question_finds_what_its_definition_says(
    query: Query, seed: int, invented: Callable[[int], Project]
) -> None:
    with invented(seed).read() as session:
        asking = read_asking(session)
        meant = bound(query, asking.names)
        found = {(place.document_id, place.start, place.end) for place in asking.answer(session, meant)}
        assert found == Brute(session).find(meant)


@given(query=questions)
def test_a_sentence_asks_the_question_it_was_made_of(query: Query) -> None:
    assert parse(sentence(query)) == query
