"""Queries that are kept stay true while codes are renamed, moved and merged, and say what is gone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from qcode import participants, views
from qcode.codebook import edit, tree
from qcode.coding import passes
from qcode.errors import NotFound, Refused
from qcode.model import SavedView
from qcode.query import freezing
from qcode.query.asking import read_asking
from qcode.query.keeping import (
    KeptQuery,
    as_spec,
    from_spec,
    keep,
    keep_again,
    kept_queries,
    kept_query,
    refuse_gone,
)
from qcode.query.tree import Query
from tests.qcode.query.questions import questions
from tests.qcode.study import Study


def save(study: Study, name: str, typed: str) -> str:
    with study.project.read() as session:
        query = read_asking(session).query(typed)
    with study.project.change(f"Save {name}") as session:
        return keep(session, name, query, passes.ensure_coder(session, "Sanne").id).id


def saved(study: Study, name: str) -> tuple[KeptQuery, int]:
    """The query, and how many quotations it finds."""
    with study.project.read() as session:
        asking = read_asking(session)
        kept = kept_query(session, name, asking.names)
        return kept, -1 if kept.gone else len(asking.answer(session, kept.query))


def test_a_kept_query_follows_what_it_is_about(study: Study) -> None:
    save(study, "Dichtbij", "Nabijheid AND participant = R1 AND coder = Bram")
    with study.project.change("Rename") as session:
        edit.rename(session, tree.code_at(session, "Relatie/Nabijheid"), "Wie is dichtbij")
        edit.move(session, tree.code_at(session, "Relatie/Wie is dichtbij"), tree.code_at(session, "Doel"))
        participants.rename(session, participants.named(session, "R1").id, "J1")
        passes.rename_coder(session, passes.coder_named(session, "Bram").id, "Abram")
    kept, found = saved(study, "dichtbij")
    assert kept.sentence == '"Wie is dichtbij" AND participant = J1 AND coder = Abram'
    assert found == 1
    study.code("R1", "Dat verschilt per jongere.", "Doel/Wie is dichtbij", "Abram")
    assert saved(study, "Dichtbij")[1] == 2


def test_a_code_that_was_merged_is_asked_for_by_what_it_went_into(study: Study) -> None:
    save(study, "Dichtbij", "=Nabijheid")
    with study.project.change("Merge") as session:
        edit.merge(
            session, tree.code_at(session, "Relatie/Nabijheid"), tree.code_at(session, "Relatie/Afstand")
        )
    with study.project.change("Merge") as session:
        edit.merge(session, tree.code_at(session, "Relatie/Afstand"), tree.code_at(session, "Doel"))
    kept, found = saved(study, "Dichtbij")
    assert (kept.sentence, found) == ("=Doel", 6)
    study.project.undo()
    study.project.undo()
    assert saved(study, "Dichtbij")[0].sentence == "=Nabijheid"


def test_what_is_gone_is_told_and_comes_back_with_undo(study: Study) -> None:
    save(study, "Zonder doel", "Relatie AND NOT Doel")
    with study.project.change("Delete") as session:
        edit.delete(session, tree.code_at(session, "Doel"))
    kept, _ = saved(study, "Zonder doel")
    assert kept.gone.startswith("“Zonder doel” asks about “Doel”, which is no longer in the project")
    assert kept.sentence == "Relatie AND NOT Doel"
    with pytest.raises(Refused, match="asks about “Doel”"):
        refuse_gone(kept)
    study.project.undo()
    refuse_gone(saved(study, "Zonder doel")[0])


def test_an_attribute_that_is_gone_is_told(study: Study) -> None:
    with study.project.change("Know") as session:
        participants.change(session, "R1", known={"Leeftijd": 16})
    save(study, "Jong", "Leeftijd < 18")
    assert saved(study, "Jong")[1] == 3
    with study.project.change("Delete") as session:
        participants.delete_attribute(session, participants.attributes(session)[0].id)
    assert "asks about “Leeftijd”" in saved(study, "Jong")[0].gone


def test_a_name_can_stand_for_another_query_and_is_listed(study: Study) -> None:
    key = save(study, "A", "Doel")
    save(study, "B", "Relatie")
    with study.project.read() as session:
        query = read_asking(session).query("uncoded")
    with study.project.change("Save again") as session:
        keep_again(session, key, query)
    with study.project.read() as session:
        names = read_asking(session).names
        assert [(each.name, each.sentence) for each in kept_queries(session, names)] == [
            ("A", "uncoded"),
            ("B", "Relatie"),
        ]
        with pytest.raises(NotFound, match="saved here: A, B"):
            kept_query(session, "C", names)


@settings(deadline=None)
@given(query=questions)
def test_what_is_kept_is_read_as_it_was(query: Query) -> None:
    assert from_spec(as_spec(query)["query"]) == query


def test_what_another_version_kept_is_refused_in_words(study: Study) -> None:
    with study.project.change("Save") as session:
        who = passes.ensure_coder(session, "Sanne").id
        views.keep(session, "query", "Later", {"query": {"xor": []}}, who)
    with pytest.raises(Refused, match="written by another version"):
        saved(study, "Later")


def test_a_frozen_query_is_a_code_on_what_it_found_and_undone_in_one_step(study: Study) -> None:
    before = study.codings()
    with study.project.read() as session:
        asking = read_asking(session)
        places = asking.answer(session, asking.query("Relatie AND NOT Afstand"))[:]
    with study.project.change("Freeze") as session:
        who, when = passes.coder_named(session, "Bram").id, passes.ensure_pass(session).id
        definition = freezing.definition_of("Relatie AND NOT Afstand", "Alleen", "2026-11-29")
        code = freezing.freeze(session, places, "Alleen dichtbij", definition, who, when)
        assert code.definition == "What the query “Alleen” found on 2026-11-29: Relatie AND NOT Afstand"
    new = study.codings() - before
    assert {each[1] for each in new} == {"De ene komt naast me", "Samen wandelen", "Samen koken"}
    assert {each[2:] for each in new} == {("Alleen dichtbij", "Bram", "Open coding 1")}
    study.project.undo()
    assert study.codings() == before
    with study.project.read() as session:
        assert "Alleen dichtbij" not in tree.paths(session).values()


def test_nothing_is_frozen_where_nothing_was_found(study: Study) -> None:
    with pytest.raises(Refused, match="finds nothing"), study.project.change("Freeze") as session:
        freezing.freeze(session, [], "Niets", "", "", "")


def test_what_is_kept_holds_the_sentence_for_other_readers(study: Study) -> None:
    key = save(study, "A", "Doel")
    with study.project.read() as session:
        assert session.get_one(SavedView, key).spec["sentence"] == "Doel"
