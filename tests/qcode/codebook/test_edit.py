"""The codebook is changed: codes come, get other names and places, merge, split and go."""

from __future__ import annotations

import pytest
from sqlmodel import select

from qcode import memos
from qcode.checking import check
from qcode.codebook import edit, tree
from qcode.errors import NotFound, Refused
from qcode.model import Code, Coding, Quotation
from qcode.project import Project
from tests.qcode.study import R1, Study


def paths(study: Study) -> list[str]:
    with study.project.read() as session:
        return list(tree.paths(session).values())


def at(study: Study, path: str) -> str:
    with study.project.read() as session:
        return tree.code_at(session, path)


def positions(study: Study) -> dict[str, int]:
    with study.project.read() as session:
        return {each.name: each.position for each in session.exec(select(Code))}


def test_codes_stand_in_the_order_they_were_made_under_their_theme(empty: Study) -> None:
    empty.codes("Relatie", "Doel", "Relatie/Nabij", "Doel/Groot", "Relatie/Ver")
    assert paths(empty) == ["Relatie", "Relatie/Nabij", "Relatie/Ver", "Doel", "Doel/Groot"]


@pytest.mark.parametrize("name", ["Relatie", "RELATIE", "  relatie ", "Rela\u0074ie\n"])
def test_a_name_is_taken_whatever_its_case_and_spaces(empty: Study, name: str) -> None:
    empty.codes("Relatie")
    with pytest.raises(Refused, match="There is a code “Relatie” already; nothing was changed"):
        empty.codes(name)
    empty.codes("Relatie/Relatie")
    assert paths(empty) == ["Relatie", "Relatie/Relatie"]


def test_a_code_needs_a_name(empty: Study) -> None:
    with pytest.raises(Refused, match="A code needs a name"), empty.project.change("Add") as session:
        edit.add(session, " \t\x07")


def test_a_code_under_a_code_that_is_not_there_is_refused(project: Project) -> None:
    with pytest.raises(Refused), project.change("Add") as session:
        edit.add(session, "Relatie", "nobody")


def test_names_may_hold_slashes_emoji_and_any_script_and_be_long(empty: Study) -> None:
    empty.codes("A\\/B", "A\\/B/محمد 😅", "x" * 5000)
    assert paths(empty)[:2] == ["A\\/B", "A\\/B/محمد 😅"]
    with empty.project.read() as session:
        assert session.get_one(Code, at(empty, "a\\/b / محمد 😅 ")).name == "محمد 😅"
        assert session.get_one(Code, tree.code_at(session, "X" * 5000)).name == "x" * 5000


def test_a_path_that_leads_nowhere_is_told(empty: Study) -> None:
    empty.codes("Relatie")
    for path in ("", "/", "Relatie/", "Relatie/Nabij", "Nabij", "A/B"):
        with empty.project.read() as session, pytest.raises(NotFound, match="There is no code “"):
            tree.code_at(session, path)


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"origin": "dream"}, "comes from literature, data, in vivo, not “dream”"),
        ({"shortcut": 0}, "a digit from 1 to 9, not “0”"),
        ({"shortcut": 10}, "a digit from 1 to 9, not “10”"),
        ({"colour": "red"}, "A colour is written #rrggbb, not “red”"),
        ({"colour": "#abc"}, "A colour is written #rrggbb"),
    ],
)
def test_values_a_code_cannot_have_are_refused(empty: Study, fields: dict[str, object], told: str) -> None:
    [code] = empty.codes("Relatie")
    with pytest.raises(Refused, match=told), empty.project.change("Update") as session:
        edit.update(session, code, **fields)


def test_a_digit_belongs_to_one_code(empty: Study) -> None:
    one, two = empty.codes("Relatie", "Doel")
    with empty.project.change("Digits") as session:
        edit.update(session, one, shortcut=1)
        edit.update(session, two, shortcut=1)
    with empty.project.read() as session:
        assert [session.get_one(Code, each).shortcut for each in (one, two)] == [None, 1]
    with empty.project.change("No digit") as session:
        edit.update(session, two, shortcut=None)
        assert session.get_one(Code, two).shortcut is None


def test_renaming_a_code_to_another_case_of_its_name_is_allowed(empty: Study) -> None:
    code, _ = empty.codes("Relatie", "Doel")
    with empty.project.change("Rename") as session:
        edit.rename(session, code, "RELATIE")
    assert paths(empty) == ["RELATIE", "Doel"]
    with (
        pytest.raises(Refused, match="There is a code “Doel” already"),
        empty.project.change("Rename") as session,
    ):
        edit.rename(session, code, "doel")


def test_codes_move_among_and_under_each_other(empty: Study) -> None:
    a, b, c, below = empty.codes("A", "B", "C", "A/D")
    with empty.project.change("Move to the front") as session:
        edit.move(session, c, None, 0)
    assert paths(empty) == ["C", "A", "A/D", "B"]
    with empty.project.change("Move under") as session:
        edit.move(session, c, a, 0)
        edit.move(session, b, a)
    assert paths(empty) == ["A", "A/C", "A/D", "A/B"]
    with empty.project.change("Move out") as session:
        edit.move(session, below, None)
        edit.move(session, a, None, 99)
    assert paths(empty) == ["D", "A", "A/C", "A/B"]
    assert positions(empty) == {"D": 0, "A": 1, "C": 0, "B": 1}


def test_a_code_does_not_move_under_itself_or_a_namesake(empty: Study) -> None:
    a, _, c, b = empty.codes("A", "A/B", "A/B/C", "B")
    for parent in (a, c):
        with (
            pytest.raises(Refused, match="“A” cannot be moved under itself"),
            empty.project.change("Move") as session,
        ):
            edit.move(session, a, parent)
    with (
        pytest.raises(Refused, match="There is a code “A/B” already"),
        empty.project.change("Move") as session,
    ):
        edit.move(session, b, a)
    assert paths(empty) == ["A", "A/B", "A/B/C", "B"]


def test_merging_brings_codings_memos_texts_and_subcodes_along(empty: Study) -> None:
    empty.document("R1", R1)
    one, two, *_ = empty.codes(
        "Nabij", "Dichtbij", "Nabij/Fysiek", "Nabij/Samen", "Dichtbij/fysiek", "Dichtbij/fysiek/Naast"
    )
    empty.code("R1", "keuken", "Nabij")
    empty.code("R1", "keuken", "Dichtbij")
    empty.code("R1", "jongere", "Dichtbij")
    empty.code("R1", "zitten", "Nabij/Fysiek")
    empty.code("R1", "zitten", "Dichtbij/fysiek")
    empty.code("R1", "De ene", "Dichtbij/fysiek/Naast")
    memo = empty.memo("About both", links=(("code", one), ("code", two)))
    other = empty.memo("About one", links=(("code", two),))
    with empty.project.change("Texts") as session:
        edit.update(session, two, definition="dichtbij", example="naast")
        edit.update(session, one, definition="nabij")
    with empty.project.change("Merge") as session:
        assert edit.merge(session, two, one).id == one
    assert paths(empty) == ["Nabij", "Nabij/Fysiek", "Nabij/Fysiek/Naast", "Nabij/Samen"]
    assert {(words, path) for _, words, path, _, _ in empty.codings()} == {
        ("keuken", "Nabij"),
        ("jongere", "Nabij"),
        ("zitten", "Nabij/Fysiek"),
        ("De ene", "Nabij/Fysiek/Naast"),
    }
    with empty.project.read() as session:
        assert len(session.exec(select(Coding)).all()) == 4
        for each in (memo, other):
            assert [link.target_id for link in memos.links_of(session, each)] == [one]
        kept = session.get_one(Code, one)
        assert (kept.definition, kept.example) == ("nabij", "naast")
    assert check(empty.project).problems == ()


def test_a_code_merges_into_the_one_above_although_a_child_has_its_name(empty: Study) -> None:
    empty.document("R1", R1)
    above, code, _ = empty.codes("A", "A/B", "A/B/B")
    empty.code("R1", "keuken", "A/B/B")
    with empty.project.change("Merge") as session:
        edit.merge(session, code, above)
    assert paths(empty) == ["A", "A/B"]
    assert {path for _, _, path, _, _ in empty.codings()} == {"A/B"}
    assert check(empty.project).problems == ()


def test_a_code_does_not_merge_into_itself_or_below(empty: Study) -> None:
    a, b = empty.codes("A", "A/B")
    for into in (a, b):
        told = "cannot be merged into itself or a code below it"
        with pytest.raises(Refused, match=told), empty.project.change("Merge") as session:
            edit.merge(session, a, into)


def test_a_split_takes_the_chosen_quotations_only(empty: Study) -> None:
    empty.document("R1", R1)
    [code] = empty.codes("Relatie")
    empty.code("R1", "keuken", "Relatie")
    empty.code("R1", "jongere", "Relatie")
    with empty.project.change("Split") as session:
        chosen = [each.id for each in session.exec(select(Quotation)) if each.text == "keuken"]
        new = edit.split(session, code, "Plek", chosen)
        assert new.colour == session.get_one(Code, code).colour
    assert {(words, path) for _, words, path, _, _ in empty.codings()} == {
        ("keuken", "Plek"),
        ("jongere", "Relatie"),
    }


def test_deleting_a_code_takes_what_hung_on_it_alone(empty: Study) -> None:
    empty.document("R1", R1)
    theme, below, _ = empty.codes("Relatie", "Relatie/Nabij", "Doel")
    empty.code("R1", "keuken", "Relatie/Nabij")
    empty.code("R1", "jongere", "Relatie")
    empty.code("R1", "jongere", "Doel")
    noted = empty.code("R1", "zitten", "Relatie/Nabij")
    with empty.project.read() as session:
        quotation = session.get_one(Coding, noted).quotation_id
        assert edit.codings_under(session, theme) == 3
    memo = empty.memo("About all", links=(("code", below), ("quotation", quotation)))
    with empty.project.change("Delete") as session:
        assert edit.delete(session, theme) == 3
    assert paths(empty) == ["Doel"]
    assert positions(empty) == {"Doel": 0}
    assert sorted(empty.quotations()) == ["jongere", "zitten"]
    with empty.project.read() as session:
        assert [link.target for link in memos.links_of(session, memo)] == ["quotation"]
    assert check(empty.project).problems == ()
