"""Whatever is asked, the quotations found are those that comparing everything with everything finds."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import select

from qcode.model import Quotation
from qcode.project import Project, create_project
from qcode.query.asking import read_asking
from qcode.query.binding import bound
from qcode.query.parsing import parse
from qcode.query.tree import Query
from qcode.query.wording import sentence
from qcode.tables.columns import columns_of
from qcode.tables.counting import counts_of, pieces_of
from qcode.tables.facts import facts_of
from qcode.tables.queries import with_query
from qcode.tables.shown import shown_of
from qcode.tables.spec import EVERYTHING, TableSpec
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


@settings(max_examples=60, deadline=None)
@given(query=questions, seed=st.integers(1, PROJECTS), by=st.sampled_from(["document", "coder"]))
def test_a_row_of_a_table_counts_what_a_question_finds(
    query: Query, seed: int, by: str, invented: Callable[[int], Project]
) -> None:
    with invented(seed).read() as session:
        asking = read_asking(session)
        answer = asking.answer(session, bound(query, asking.names))
        row = with_query(facts_of(session), asking.ground, ("Q", "Q"), answer, coded=False)
        shown = shown_of(row, EVERYTHING)
        columns = columns_of(shown, TableSpec(by=by))
        counts = counts_of(
            shown, pieces_of(shown, columns, "quotations", None), len(columns.keys), rollup=True
        )
        cells = dict(zip(columns.keys, counts.cells[-2].tolist(), strict=True))
        whose = {row.id: row.coder_id for row in session.exec(select(Quotation))}
        layer = asking.names.layer
        marked = [(place, {whose[key] for key in place.quotations} - {layer}) for place in answer[:]]
        for key, number in cells.items():
            expected = sum(
                bool(coders) and (place.document_id == key if by == "document" else key in coders)
                for place, coders in marked
            )
            assert number == expected


@given(query=questions)
def test_a_sentence_asks_the_question_it_was_made_of(query: Query) -> None:
    assert parse(sentence(query)) == query
