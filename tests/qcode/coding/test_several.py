"""Codes are put on many quotations, taken off them and exchanged, each as one change."""

from __future__ import annotations

import pytest
from sqlmodel import select

from qcode.codebook import tree
from qcode.coding import passes, several
from qcode.errors import Refused
from qcode.model import Quotation
from tests.qcode.study import Study


def ids(study: Study, *words: str) -> list[str]:
    with study.project.read() as session:
        rows = session.exec(select(Quotation)).all()
    return [each.id for each in rows if each.text in words]


def code(study: Study, path: str) -> str:
    with study.project.read() as session:
        return tree.code_at(session, path)


def add(study: Study, chosen: list[str], path: str, coder: str = "Sanne", in_pass: str = "") -> int:
    with study.project.change("Add code", coder) as session:
        who, which = passes.ensure_coder(session, coder).id, passes.ensure_pass(session, in_pass).id
        return several.add_code(session, chosen, code(study, path), who, which)


def coded_with(study: Study, path: str) -> set[tuple[str, str, str, str]]:
    return {
        (document, words, coder, in_pass)
        for document, words, at, coder, in_pass in study.codings()
        if at == path
    }


def test_a_code_comes_on_many_quotations_and_one_undo_takes_it_off(study: Study) -> None:
    before = study.codings()
    chosen = ids(study, "Samen koken", "De ene komt naast me")
    assert add(study, [*chosen, chosen[0]], "Doel") == 2
    assert study.codings() - before == {
        ("M1", "Samen koken", "Doel", "Sanne", "Open coding 1"),
        ("R1", "De ene komt naast me", "Doel", "Sanne", "Open coding 1"),
    }
    assert add(study, chosen, "Doel") == 0
    assert add(study, chosen, "Doel", in_pass="Open coding 2") == 2
    assert study.project.undo() is not None
    assert study.project.undo() is not None
    assert study.codings() == before


def test_on_words_of_another_coder_one_gets_a_quotation_of_ones_own(study: Study) -> None:
    theirs = ids(study, "Samen wandelen", "stil in huis", "naast me zitten")
    assert add(study, theirs, "Doel") == 3
    assert len(ids(study, "Samen wandelen")) == 2
    assert len(ids(study, "naast me zitten")) == 2, "Sanne had marked these words herself"
    assert add(study, theirs, "Relatie") == 3
    assert {coder for _, _, coder, _ in coded_with(study, "Relatie")} == {"Sanne"}
    assert len(ids(study, "Samen wandelen")) == 2


def test_a_code_goes_off_many_quotations_which_stay(study: Study) -> None:
    study.code("R1", "naast me zitten", "Relatie/Nabijheid", in_pass="Open coding 2")
    before = sorted(study.quotations())
    chosen = ids(study, "naast me zitten", "Samen koken", "stil in huis")
    with study.project.change("Take off") as session:
        assert several.take_off(session, chosen, code(study, "Relatie/Nabijheid")) == 4
    assert {words for _, words, _, _ in coded_with(study, "Relatie/Nabijheid")} == {"Samen wandelen"}
    assert sorted(study.quotations()) == before


def test_another_code_takes_the_place_of_the_first_and_doubles_become_one(study: Study) -> None:
    chosen = ids(study, "naast me zitten", "Samen koken", "stil in huis")
    with study.project.change("Recode") as session:
        near, far = code(study, "Relatie/Nabijheid"), code(study, "Relatie/Afstand")
        assert several.recode(session, chosen, near, far) == 3
    assert {(document, words) for document, words, _, _ in coded_with(study, "Relatie/Nabijheid")} == {
        ("R2", "Samen wandelen")
    }
    assert coded_with(study, "Relatie/Afstand") == {
        ("R1", "naast me zitten", "Sanne", "Open coding 1"),
        ("R1", "naast me zitten", "Bram", "Open coding 1"),
        ("M1", "Samen koken", "Sanne", "Open coding 1"),
        ("Notities", "stil in huis", "Bram", "Open coding 1"),
    }
    assert len(study.codings()) == 8


def test_a_code_does_not_take_its_own_place(study: Study) -> None:
    with pytest.raises(Refused, match="its own place"), study.project.change("Recode") as session:
        several.recode(session, ids(study, "Samen koken"), code(study, "Doel"), code(study, "Doel"))


def test_nothing_chosen_changes_nothing(study: Study) -> None:
    changes = len(study.project.history.undoable)
    assert add(study, [], "Doel") == 0
    with study.project.change("Nothing") as session:
        assert several.take_off(session, [], code(study, "Doel")) == 0
        assert several.recode(session, [], code(study, "Doel"), code(study, "Relatie")) == 0
    assert len(study.project.history.undoable) == changes


def test_a_code_comes_on_many_places_as_one_change(study: Study) -> None:
    before = study.codings()
    with study.project.read() as session:
        spans = [study.span(session, "M1", "Samen eten"), study.span(session, "M1", "Samen koken")]
        spans += [study.span(session, "R1", "jongere"), study.span(session, "R1", "jongere")]
    places = [(document_id, span.start, span.end) for document_id, span in spans]
    quotations = len(ids(study, "Samen koken"))
    with study.project.change("Code places", "Sanne") as session:
        who, which = passes.ensure_coder(session, "Sanne").id, passes.ensure_pass(session, "").id
        assert several.code_places(session, places, code(study, "Doel"), who, which) == 3
    assert study.codings() - before == {
        ("M1", "Samen eten", "Doel", "Sanne", "Open coding 1"),
        ("M1", "Samen koken", "Doel", "Sanne", "Open coding 1"),
        ("R1", "jongere", "Doel", "Sanne", "Open coding 1"),
    }
    assert len(ids(study, "Samen koken")) == quotations, "the quotation that was there carries the code too"
    study.project.undo()
    assert study.codings() == before
    assert ids(study, "jongere") == []
    study.project.redo()
    assert len(study.codings()) == len(before) + 3
