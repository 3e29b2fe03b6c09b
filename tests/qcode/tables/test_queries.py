"""Saved queries as rows of a table: what one finds counts as a code does, and is no part of any total."""

from __future__ import annotations

import pytest

from qcode.codebook import edit, tree
from qcode.coding import passes
from qcode.coding.apply import mark
from qcode.query.asking import read_asking
from qcode.query.keeping import keep
from qcode.tables.making import ANY, behind, make
from qcode.tables.spec import BY, COUNT, TableFilter, TableSpec
from tests.qcode.study import Study

COLUMNS = [by for by in BY if by not in ("attribute", "coder", "pass")]
"""What quotations have whoever coded them."""


def save(study: Study, name: str, typed: str) -> str:
    with study.project.read() as session:
        query = read_asking(session).query(typed)
    with study.project.change(f"Save {name}") as session:
        return keep(session, name, query, passes.ensure_coder(session, "Sanne").id).id


@pytest.mark.parametrize("count", [each for each in COUNT if each != "codings"])
@pytest.mark.parametrize("by", COLUMNS)
def test_a_query_for_a_code_has_the_numbers_of_that_code(study: Study, by: str, count: str) -> None:
    key = save(study, "Dichtbij", "Relatie")
    with study.project.read() as session:
        table = make(session, TableSpec(by=by, count=count, queries=(key,)))
        plain = make(session, TableSpec(by=by, count=count))
        code = tree.code_at(session, "Relatie")
    rows = {row.key: (row.values, row.total) for row in table.rows}
    assert rows[key] == rows[code]
    assert table.totals == plain.totals
    assert table.rows[:-1] == plain.rows
    assert "Rows of saved queries" in table.notes[-1]


def test_codings_are_all_those_on_what_it_finds(study: Study) -> None:
    key = save(study, "Dichtbij", "Nabijheid AND Afstand")
    with study.project.read() as session:
        table = make(session, TableSpec(by="coder", count="codings", queries=(key,)))
    assert (table.rows[-1].label, table.rows[-1].values) == ("Query: Dichtbij", (1, 2))


def test_filters_hold_for_it_and_each_number_opens_its_quotations(study: Study) -> None:
    key = save(study, "Dichtbij", "Relatie AND NOT Afstand")
    with study.project.read() as session:
        limits = TableFilter(groups=frozenset({"Jongeren"}), codes=frozenset({tree.code_at(session, "Doel")}))
        spec = TableSpec(by="document", count="quotations", filter=limits, queries=(key,))
        table = make(session, spec)
        assert [row.label for row in table.rows] == ["Doel", "Query: Dichtbij"]
        assert (table.rows[-1].values, table.rows[-1].total) == ((1, 1, 0, 0)[: len(table.columns)], 2)
        assert len(behind(session, spec, key, ANY)) == 2


def test_quotations_without_a_code_can_be_counted(study: Study) -> None:
    with study.project.change("Mark") as session:
        found, span = study.span(session, "R2", "Hoi.")
        mark(session, found, span, passes.ensure_coder(session, "Sanne").id)
    key = save(study, "Kaal", "uncoded")
    with study.project.read() as session:
        quotations = make(session, TableSpec(count="quotations", queries=(key,)))
        codings = make(session, TableSpec(count="codings", queries=(key,)))
        assert len(behind(session, TableSpec(count="quotations", queries=(key,)), key, ANY)) == 1
    assert (quotations.rows[-1].total, codings.rows[-1].total) == (1, 0)


def test_a_query_about_what_is_gone_has_no_row_and_says_why(study: Study) -> None:
    key = save(study, "Zonder doel", "Relatie AND NOT Doel")
    with study.project.change("Delete") as session:
        edit.delete(session, tree.code_at(session, "Doel"))
    with study.project.read() as session:
        table = make(session, TableSpec(queries=(key, "another")))
    assert [row.label for row in table.rows] == ["Relatie", "Nabijheid", "Afstand"]
    assert table.notes[-1].startswith("“Zonder doel” asks about “Doel”")
