"""What tables are made of is read once for each state of the project, and for each reader what they may see."""

from __future__ import annotations

import pytest

from qcode.coding import blind, passes
from qcode.project import open_project
from qcode.tables.facts import facts_of
from qcode.tables.making import ANY, behind, make
from qcode.tables.spec import TableFilter, TableSpec
from qcode.tables.words import words_of
from tests.qcode.study import Study


def total(study: Study, *, everything: bool = False) -> float | int | None:
    with study.project.read(everything=everything) as session:
        return make(session, TableSpec(rollup=False)).totals[-1]


def test_facts_are_kept_until_something_changes(study: Study) -> None:
    with study.project.read() as session:
        facts = facts_of(session)
        words = words_of(session, facts)
    with study.project.read() as session:
        assert facts_of(session) is facts
        assert words_of(session, facts) is words
    study.code("R2", "Samen", "Doel")
    assert total(study) == 10
    study.project.undo()
    assert total(study) == 9
    with study.project.read() as session:
        assert facts_of(session) is not facts


def test_another_window_on_the_same_file_sees_what_the_first_changed(study: Study) -> None:
    with open_project(study.project.path, write=False) as other, other.read() as session:
        assert make(session, TableSpec()).totals[-1] == 9
    study.code("R2", "Samen", "Doel")
    with open_project(study.project.path, write=False) as other, other.read() as session:
        assert make(session, TableSpec()).totals[-1] == 10


def test_within_a_change_tables_see_what_it_changed_so_far(study: Study) -> None:
    with study.project.read() as session:
        facts = facts_of(session)
    with study.project.change("Merge") as session:
        from qcode.codebook import edit, tree

        edit.delete(session, tree.code_at(session, "Doel"))
        assert [row.path for row in make(session, TableSpec()).rows] == [
            "Relatie", "Relatie/Nabijheid", "Relatie/Afstand",
        ]  # fmt: skip
    with study.project.read() as session:
        assert facts_of(session) is not facts


def test_what_is_kept_for_one_reader_is_not_shown_to_another(study: Study) -> None:
    assert total(study) == 9
    with study.project.change("Blind", "Sanne") as session:
        blind.begin(session, passes.pass_named(session, "Open coding 1").id)
    seen: dict[str, float | int | None] = {}
    for coder in ("Sanne", "Bram", "Ina", "Sanne"):
        study.project.coder = coder
        assert seen.setdefault(coder, total(study)) == total(study)
        with study.project.read() as session:
            spec = TableSpec(by="coder")
            table = make(session, spec)
            found = behind(session, spec, ANY, ANY)
            mine = sum(head.startswith(coder) for head in table.columns)
            assert len(found) <= 8
            assert mine == (coder != "Ina")
    assert seen == {"Sanne": 5, "Bram": 4 + 1, "Ina": 1}
    assert total(study, everything=True) == 9
    assert total(study) == 5


@pytest.mark.parametrize("text", ["", "I: Hoi.\nR2: Wandelen? Samen wandelen.\n"])
def test_words_are_split_again_where_a_text_changed(study: Study, text: str) -> None:
    spec = TableSpec(count="words")
    with study.project.read() as session:
        before = make(session, spec)
    study.document("Nieuw", text or "I: Ja.\n")
    with study.project.read() as session:
        after = make(session, spec)
    assert after.base[0].values[:-1] == before.base[0].values
    assert after.base[0].values[-1] == (4 if text else 1)


def test_a_transcript_without_a_text_and_one_without_turns_have_a_column(empty: Study) -> None:
    empty.notes("Leeg", "")
    empty.notes("Notities", "Het was stil.")
    empty.codes("Stilte")
    empty.code("Notities", "stil", "Stilte")
    with empty.project.read() as session:
        for by, columns in (
            ("document", ("Leeg", "Notities")),
            ("participant", ("–",)),
            ("group", ("– (2)",)),
        ):
            table = make(session, TableSpec(by=by, count="words"))
            assert [head.partition(" (")[0] for head in table.columns] == [
                head.partition(" (")[0] for head in columns
            ]
            assert table.totals[-1] == 1
        silent = TableFilter(roles=frozenset({"participant"}))
        assert make(session, TableSpec(filter=silent)).totals == (0, 0, 0)
