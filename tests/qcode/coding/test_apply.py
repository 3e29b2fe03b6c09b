"""Codes are put on words, taken off, moved and exchanged."""

from __future__ import annotations

import pytest
from sqlmodel import select

from qcode import memos
from qcode.codebook import tree
from qcode.coding import apply as coding
from qcode.coding import passes
from qcode.errors import Refused
from qcode.model import Coding, MemoLink, Quotation, Span
from tests.qcode.study import R1, Study


@pytest.fixture
def coded(empty: Study) -> Study:
    """One transcript, two codes."""
    empty.document("R1", R1)
    empty.codes("Relatie", "Doel")
    return empty


def quotation_of(study: Study, coding_id: str) -> Quotation:
    with study.project.read() as session:
        return session.get_one(Quotation, session.get_one(Coding, coding_id).quotation_id)


def test_a_coding_keeps_its_words_with_characters_counted_as_people_do(coded: Study) -> None:
    made = quotation_of(coded, coded.code("R1", "محمد tekent", "Relatie"))
    assert made.text == "محمد tekent"
    assert R1[made.start : made.end] == "محمد tekent"
    emoji = quotation_of(coded, coded.code("R1", "😅", "Relatie"))
    assert emoji.end - emoji.start == 1


def test_coding_the_same_words_again_changes_nothing(coded: Study) -> None:
    first = coded.code("R1", "keuken", "Relatie")
    changes = len(coded.project.history.undoable)
    assert coded.code("R1", "keuken", "Relatie") == first
    assert len(coded.project.history.undoable) == changes


def test_codes_of_one_coder_share_a_quotation_and_others_have_their_own(coded: Study) -> None:
    for path, coder, in_pass in (
        ("Relatie", "Sanne", ""),
        ("Doel", "Sanne", "Axial"),
        ("Relatie", "Bram", ""),
    ):
        coded.code("R1", "keuken", path, coder, in_pass)
    assert coded.quotations() == ["keuken", "keuken"]
    assert len(coded.codings()) == 3


@pytest.mark.parametrize("span", [(-1, 3), (3, 3), (5, 4), (0, len(R1) + 1), (len(R1), len(R1) + 1)])
def test_positions_outside_the_text_are_refused(coded: Study, span: tuple[int, int]) -> None:
    with coded.project.change("Code") as session:
        document, _ = coded.span(session, "R1", "keuken")
        who, which = passes.ensure_coder(session, "Sanne").id, passes.ensure_pass(session).id
        code = tree.code_at(session, "Relatie")
    with (
        pytest.raises(
            Refused, match=rf"Positions {span[0]}–{span[1]} do not lie within “R1” \({len(R1)} characters\)"
        ),
        coded.project.change("Code") as session,
    ):
        coding.apply(session, document, Span(*span), code, who, which)
    assert coded.quotations() == []


def test_a_quotation_can_be_marked_without_a_code(coded: Study) -> None:
    with coded.project.change("Mark") as session:
        document, span = coded.span(session, "R1", "keuken")
        who = passes.ensure_coder(session, "Sanne").id
        assert coding.mark(session, document, span, who).id == coding.mark(session, document, span, who).id
    assert coded.quotations() == ["keuken"]
    assert coded.codings() == set()


def test_taking_a_code_off_leaves_the_quotation_or_takes_it_along(coded: Study) -> None:
    first, second = coded.code("R1", "keuken", "Relatie"), coded.code("R1", "jongere", "Relatie")
    with coded.project.change("Unlink") as session:
        assert [each.text for each in coding.unlink(session, [first])] == ["keuken"]
    assert sorted(coded.quotations()) == ["jongere", "keuken"]
    with coded.project.change("Remove") as session:
        coding.remove(session, [second, second])
    assert coded.quotations() == ["keuken"]


def test_a_quotation_with_another_code_or_a_memo_stays(coded: Study) -> None:
    first = coded.code("R1", "keuken", "Relatie")
    coded.code("R1", "keuken", "Doel")
    noted = coded.code("R1", "jongere", "Relatie")
    coded.memo("About it", links=(("quotation", quotation_of(coded, noted).id),))
    with coded.project.change("Remove") as session:
        coding.remove(session, [first, noted])
    assert sorted(coded.quotations()) == ["jongere", "keuken"]
    assert len(coded.codings()) == 1


def test_deleting_a_quotation_takes_its_codings_and_links_but_no_memo(coded: Study) -> None:
    made = quotation_of(coded, coded.code("R1", "keuken", "Relatie"))
    coded.code("R1", "keuken", "Doel")
    memo = coded.memo("About it", links=(("quotation", made.id),))
    with coded.project.change("Delete quotation") as session:
        coding.delete_quotations(session, [made.id])
    with coded.project.read() as session:
        assert session.exec(select(Coding)).all() == session.exec(select(MemoLink)).all() == []
        assert [each.id for each in memos.all_memos(session)] == [memo]


def resized(study: Study, coding_id: str, words: str) -> Coding:
    with study.project.change("Resize") as session:
        _, span = study.span(session, "R1", words)
        return coding.resize(session, coding_id, span)


def test_the_only_coding_of_a_quotation_takes_it_along(coded: Study) -> None:
    made = coded.code("R1", "naast me", "Relatie")
    memo = coded.memo("About it", links=(("quotation", quotation_of(coded, made).id),))
    assert resized(coded, made, "naast me zitten").id == made
    assert coded.quotations() == ["naast me zitten"]
    with coded.project.read() as session:
        assert len(memos.links_of(session, memo)) == 1


def test_other_codes_on_the_same_words_stay_where_they_are(coded: Study) -> None:
    made = coded.code("R1", "naast me", "Relatie")
    coded.code("R1", "naast me", "Doel")
    resized(coded, made, "naast me zitten")
    assert {(words, path) for _, words, path, _, _ in coded.codings()} == {
        ("naast me zitten", "Relatie"),
        ("naast me", "Doel"),
    }


def test_resized_onto_the_same_code_the_two_become_one(coded: Study) -> None:
    first = coded.code("R1", "naast me", "Relatie")
    second = coded.code("R1", "naast me zitten", "Relatie")
    assert resized(coded, first, "naast me zitten").id == second
    assert coded.quotations() == ["naast me zitten"]
    assert len(coded.codings()) == 1
    assert coded.project.undo() is not None
    assert sorted(coded.quotations()) == ["naast me", "naast me zitten"]


def test_resizing_to_the_same_place_changes_nothing_and_outside_is_refused(coded: Study) -> None:
    made = coded.code("R1", "naast me", "Relatie")
    changes = len(coded.project.history.undoable)
    resized(coded, made, "naast me")
    assert len(coded.project.history.undoable) == changes
    with pytest.raises(Refused, match="do not lie within"), coded.project.change("Resize") as session:
        coding.resize(session, made, Span(5, len(R1) + 5))
    assert coded.quotations() == ["naast me"]


def test_another_code_takes_the_place_of_the_one_there(coded: Study) -> None:
    first = coded.code("R1", "keuken", "Relatie")
    both = coded.code("R1", "jongere", "Relatie")
    coded.code("R1", "jongere", "Doel")
    with coded.project.change("Recode") as session:
        coding.recode(session, [first, both], tree.code_at(session, "Doel"))
    assert {(words, path) for _, words, path, _, _ in coded.codings()} == {
        ("keuken", "Doel"),
        ("jongere", "Doel"),
    }
    with coded.project.change("Recode with itself") as session:
        ids = [each.id for each in session.exec(select(Coding))]
        assert [each.id for each in coding.recode(session, ids, tree.code_at(session, "Doel"))] == ids
    assert len(coded.codings()) == 2
