"""Quotations get a name, a comment, a star and links, and what carries one of these is never lost by the way."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlmodel import Session, select

from qcode.codebook import edit, tree
from qcode.coding import apply as coding
from qcode.coding import passes, quotations
from qcode.errors import NotFound, Refused, UndoConflict
from qcode.model import Quotation, QuotationLink, Span
from qcode.model.coding import LINK_KINDS
from qcode.transcripts import documents, editing
from tests.qcode.study import M1, R1, Study

WORDS = ("keuken", "jongere", "de doelen")


@pytest.fixture
def coded(empty: Study) -> Study:
    """Two transcripts; three quotations by Sanne in the first, one in the second."""
    empty.document("R1", R1)
    empty.document("M1", M1)
    empty.codes("Relatie", "Doel")
    for words in WORDS:
        empty.code("R1", words, "Relatie")
    empty.code("M1", "Samen koken", "Relatie")
    return empty


def id_of(study: Study, words: str) -> str:
    with study.project.read() as session:
        return session.exec(select(Quotation.id).where(Quotation.text == words)).one()


def row_of(study: Study, words: str) -> Quotation:
    with study.project.read() as session:
        return session.exec(select(Quotation).where(Quotation.text == words)).one()


def link(study: Study, first: str, second: str, kind: str = "continues", note: str = "") -> str:
    with study.project.change("Link") as session:
        who = passes.ensure_coder(session, "Sanne").id
        return quotations.link(session, id_of(study, first), id_of(study, second), kind, who, note).id


def links(study: Study) -> list[QuotationLink]:
    with study.project.read() as session:
        return list(session.exec(select(QuotationLink)))


def test_a_name_is_one_line_a_comment_as_it_was_typed(coded: Study) -> None:
    with coded.project.change("Name") as session:
        quotations.rename(session, id_of(coded, "keuken"), "  In de\n keuken ")
        quotations.comment(session, id_of(coded, "keuken"), "Zie\n\n*ook* R2.\0")
    assert (row_of(coded, "keuken").name, row_of(coded, "keuken").comment) == (
        "In de keuken",
        "Zie\n\n*ook* R2.\ufffd",
    )
    with coded.project.change("No comment") as session:
        quotations.comment(session, id_of(coded, "keuken"), " \n")
        quotations.rename(session, id_of(coded, "keuken"), "")
    assert (row_of(coded, "keuken").name, row_of(coded, "keuken").comment) == ("", "")


def test_stars_tell_how_many_came_and_went(coded: Study) -> None:
    ids = [id_of(coded, words) for words in WORDS]
    with coded.project.change("Star") as session:
        assert quotations.star(session, ids[:1]) == 1
        assert quotations.star(session, ids) == 2
        assert quotations.unstar(session, [ids[1], "gone"]) == 1
    assert [row_of(coded, words).starred for words in WORDS] == [True, False, True]
    assert coded.project.undo() is not None
    assert not any(row_of(coded, words).starred for words in WORDS)


def test_a_link_is_seen_from_both_sides_and_tells_which_way_it_leads(coded: Study) -> None:
    made = link(coded, "keuken", "Samen koken", "illustrates", "zelfde plek")
    with coded.project.read() as session:
        [here] = quotations.links_of(session, id_of(coded, "keuken"))
        [there] = quotations.links_of(session, id_of(coded, "Samen koken"))
        assert quotations.links_of(session, id_of(coded, "jongere")) == []
    assert (here.id, here.kind, here.leads_there, here.note) == (made, "illustrates", True, "zelfde plek")
    assert (here.quotation_id, there.quotation_id) == (id_of(coded, "Samen koken"), id_of(coded, "keuken"))
    assert not there.leads_there


def test_a_double_link_is_the_same_link_but_its_way_and_kind_count(coded: Study) -> None:
    first = link(coded, "keuken", "jongere")
    assert link(coded, "keuken", "jongere", note="again") == first
    assert len({first, link(coded, "jongere", "keuken"), link(coded, "keuken", "jongere", "explains")}) == 3


@pytest.mark.parametrize(
    ("second", "kind", "said"), [("keuken", "continues", "to itself"), ("jongere", "likes", "likes")]
)
def test_a_link_to_itself_or_of_no_known_kind_is_refused(
    coded: Study, second: str, kind: str, said: str
) -> None:
    with pytest.raises(Refused, match=said):
        link(coded, "keuken", second, kind)
    assert links(coded) == []


def test_a_link_changes_and_goes_while_both_quotations_stay(coded: Study) -> None:
    made, other = link(coded, "keuken", "jongere"), link(coded, "keuken", "jongere", "explains")
    with coded.project.change("Change link") as session:
        quotations.change_link(session, made, kind="contradicts", note="toch niet")
    assert {(each.kind, each.note) for each in links(coded)} == {
        ("contradicts", "toch niet"),
        ("explains", ""),
    }
    with pytest.raises(Refused, match="already"), coded.project.change("Change link") as session:
        quotations.change_link(session, made, kind="explains")
    with coded.project.change("Unlink") as session:
        quotations.unlink(session, made)
        quotations.unlink(session, other)
    with pytest.raises(NotFound), coded.project.change("Unlink") as session:
        quotations.unlink(session, made)
    assert links(coded) == []
    assert len(coded.quotations()) == 4


CARRIED: dict[str, Callable[[Session, str, str, str], object]] = {
    "name": lambda session, one, _other, _who: quotations.rename(session, one, "n"),
    "comment": lambda session, one, _other, _who: quotations.comment(session, one, "c"),
    "star": lambda session, one, _other, _who: quotations.star(session, [one]),
    "link from": lambda session, one, other, who: quotations.link(session, one, other, LINK_KINDS[0], who),
    "link to": lambda session, one, other, who: quotations.link(session, other, one, LINK_KINDS[1], who),
}
TAKEN: dict[str, Callable[[Study, Session, str], object]] = {
    "remove": lambda _study, session, made: coding.remove(session, [made]),
    "resize": lambda study, session, made: coding.resize(
        session, made, study.span(session, "R1", "in de keuken")[1]
    ),
    "delete code": lambda _study, session, _made: edit.delete(session, tree.code_at(session, "Doel")),
}


@pytest.mark.parametrize("taken", TAKEN)
@pytest.mark.parametrize("carried", CARRIED)
def test_what_carries_something_stays_when_its_last_code_goes(coded: Study, carried: str, taken: str) -> None:
    coded.code("R1", "in de keuken", "Relatie")  # so that a coding moved there leaves its quotation
    made = coded.code("R1", "naast me", "Doel")
    with coded.project.change("Carry") as session:
        who = passes.ensure_coder(session, "Sanne").id
        CARRIED[carried](session, id_of(coded, "naast me"), id_of(coded, "keuken"), who)
    with coded.project.change("Take") as session:
        TAKEN[taken](coded, session, made)
    assert "naast me" in coded.quotations()


@pytest.mark.parametrize("taken", TAKEN)
def test_what_carries_nothing_goes_with_its_last_code(coded: Study, taken: str) -> None:
    coded.code("R1", "in de keuken", "Relatie")
    made = coded.code("R1", "naast me", "Doel")
    with coded.project.change("Take") as session:
        TAKEN[taken](coded, session, made)
    assert "naast me" not in coded.quotations()


def _delete_quotation(study: Study, session: Session) -> None:
    coding.delete_quotations(session, [id_of(study, "keuken")])


def _delete_document(study: Study, session: Session) -> None:
    documents.delete(session, study.span(session, "R1", "keuken")[0])


def _correct(study: Study, session: Session) -> None:
    document, _ = study.span(session, "R1", "keuken")
    editing.correct(session, editing.plan(session, document, R1.replace("keuken", "")), lose=True)


@pytest.mark.parametrize("gone", [_delete_quotation, _delete_document, _correct])
def test_a_quotation_that_goes_takes_its_links_along_and_undo_brings_them_back(
    coded: Study, gone: Callable[[Study, Session], None]
) -> None:
    link(coded, "keuken", "Samen koken", "contradicts", "n")
    link(coded, "Samen koken", "keuken", "explains")
    with coded.project.change("Delete") as session:
        gone(coded, session)
    assert links(coded) == []
    assert coded.project.undo() is not None
    assert {(each.kind, each.note) for each in links(coded)} == {("contradicts", "n"), ("explains", "")}


def test_a_quotation_somebody_linked_since_is_not_undone_from_under_the_link(coded: Study) -> None:
    coded.code("R1", "naast me", "Doel", "Bram")
    link(coded, "naast me", "keuken")
    with pytest.raises(UndoConflict, match="Link"):
        coded.project.undo(of="Bram")
    assert len(links(coded)) == 1


def test_a_quotation_somebody_starred_since_is_not_undone(coded: Study) -> None:
    coded.code("R1", "naast me", "Doel", "Bram")
    with coded.project.change("Star", "Sanne") as session:
        quotations.star(session, [id_of(coded, "naast me")])
    with pytest.raises(UndoConflict, match="Sanne has since done “Star”"):
        coded.project.undo(of="Bram")


def test_edges_move_with_what_a_quotation_carries(coded: Study) -> None:
    made = coded.code("R1", "naast me", "Doel")
    with coded.project.change("Name") as session:
        quotations.rename(session, id_of(coded, "naast me"), "Zitten")
    with coded.project.change("Resize") as session:
        start = R1.index("naast me zitten")
        coding.resize(session, made, Span(start, start + len("naast me zitten")))
    assert row_of(coded, "naast me zitten").name == "Zitten"
