"""The list of quotations: what it holds, what is left out of it, and in which order."""

from __future__ import annotations

from collections.abc import Collection

import pytest
from sqlmodel import select

from qcode import participants
from qcode.codebook import tree
from qcode.coding import apply as coding
from qcode.coding import passes, quotations
from qcode.model import Quotation
from qcode.quotation_list import ListedQuotation, Wanted, codings_among, list_quotations
from qcode.transcripts import documents
from tests.qcode.study import R1, Study

EVERYTHING = (
    "De ene komt naast me",
    "naast me zitten",
    "naast me zitten",
    "de doelen?\nR1: Wij bedenken",
    "Samen wandelen",
    "Wat doe je?",
    "Samen koken",
    "stil in huis",
)


def listed(study: Study, wanted: Wanted | None = None) -> list[ListedQuotation]:
    with study.project.read() as session:
        return list_quotations(session, wanted)


def words(study: Study, wanted: Wanted) -> tuple[str, ...]:
    return tuple(each.text for each in listed(study, wanted))


def code(study: Study, *paths: str) -> list[str]:
    with study.project.read() as session:
        return [tree.code_at(session, path) for path in paths]


def coder(study: Study, name: str) -> str:
    with study.project.read() as session:
        return passes.coder_named(session, name).id


def test_all_quotations_stand_in_the_order_of_the_transcripts(study: Study) -> None:
    assert words(study, Wanted()) == EVERYTHING
    assert [each.coder for each in listed(study)[1:3]] == ["Bram", "Sanne"]
    assert listed(study) == listed(study, Wanted())


def test_a_quotation_tells_all_that_is_known_of_it(study: Study) -> None:
    at = R1.index("naast me zitten")
    with study.project.change("Know more") as session:
        mine = session.exec(
            select(Quotation).where(
                Quotation.text == "naast me zitten", Quotation.coder_id == coder(study, "Sanne")
            )
        ).one()
        quotations.rename(session, mine.id, "Zitten")
        quotations.comment(session, mine.id, "Let op.")
        quotations.star(session, [mine.id])
        other = session.exec(select(Quotation.id).where(Quotation.text == "Samen koken")).one()
        quotations.link(session, mine.id, other, "continues", mine.coder_id)
        quotations.link(session, other, mine.id, "explains", mine.coder_id)
    study.memo("Erover", links=(("quotation", mine.id),))
    found = listed(study, Wanted(context=8))[2]
    assert (found.id, found.document, found.participant, found.group) == (mine.id, "R1", "R1", "Jongeren")
    assert (found.turn, found.speaker, found.start, found.end) == (2, "R1", at, at + len("naast me zitten"))
    assert (found.before, found.after) == (R1[at - 8 : at], R1[found.end : found.end + 8])
    assert [each.path for each in found.codes] == ["Relatie/Nabijheid", "Relatie/Afstand"]
    assert (found.codes[0].name, found.codes[0].colour) == ("Nabijheid", "#2F5D62")
    assert (found.name, found.comment, found.starred) == ("Zitten", "Let op.", True)
    assert (found.memos, found.links, found.created_at) == (1, 2, mine.created_at)
    with study.project.read() as session:
        assert found.participant_id == participants.named(session, "R1").id
        assert found.document_id == documents.named(session, "R1").id


def test_what_is_not_known_is_empty(study: Study) -> None:
    found = listed(study, Wanted(text="stil in"))[0]
    assert (found.participant_id, found.participant, found.group, found.turn, found.speaker) == (
        "",
        "",
        "",
        None,
        "",
    )
    assert (found.before, found.after, found.name, found.comment, found.memos, found.links) == (
        "",
        "",
        "",
        "",
        0,
        0,
    )


def test_context_ends_where_the_text_does(study: Study) -> None:
    found = listed(study, Wanted(text="stil in", context=500))[0]
    assert (found.before, found.after) == ("Het was ", ".")


@pytest.mark.parametrize(
    ("paths", "subcodes", "expected"),
    [
        (["Doel"], True, ("de doelen?\nR1: Wij bedenken", "Wat doe je?")),
        (["Relatie"], False, ("De ene komt naast me",)),
        (["Relatie"], True, (*EVERYTHING[:3], EVERYTHING[4], *EVERYTHING[6:])),
        (["Relatie/Afstand", "Doel"], True, tuple(EVERYTHING[at] for at in (2, 3, 5, 7))),
    ],
)
def test_by_code_with_what_is_below_it_or_without(
    study: Study, paths: Collection[str], subcodes: bool, expected: tuple[str, ...]
) -> None:
    assert words(study, Wanted(codes=code(study, *paths), subcodes=subcodes)) == expected


def test_by_pass_together_with_a_code_means_one_coding(study: Study) -> None:
    with study.project.read() as session:
        first, second = (each.id for each in passes.passes(session))
    assert words(study, Wanted(passes=[second])) == (EVERYTHING[3],)
    assert words(study, Wanted(codes=code(study, "Doel"), passes=[first])) == ("Wat doe je?",)
    assert words(study, Wanted(codes=code(study, "Relatie"), passes=[second])) == ()


def test_by_transcript_group_participant_and_coder(study: Study) -> None:
    with study.project.read() as session:
        notes, person = documents.named(session, "Notities").id, participants.named(session, "R2").id
    assert words(study, Wanted(documents=[notes])) == ("stil in huis",)
    assert words(study, Wanted(participants=[person])) == ("Samen wandelen",)
    assert words(study, Wanted(groups=["Mentoren"])) == ("Wat doe je?", "Samen koken")
    assert words(study, Wanted(groups=["", "Mentoren"])) == ("Wat doe je?", "Samen koken", "stil in huis")
    assert words(study, Wanted(coders=[coder(study, "Bram")], groups=["Jongeren"])) == (
        "naast me zitten",
        "Samen wandelen",
    )


def test_only_starred_or_only_those_without_a_code(study: Study) -> None:
    assert words(study, Wanted(starred=True)) == words(study, Wanted(uncoded=True)) == ()
    with study.project.change("Mark") as session:
        document, span = study.span(session, "M1", "eten")
        quotations.star(session, [coding.mark(session, document, span, coder(study, "Sanne")).id])
    assert words(study, Wanted(starred=True)) == words(study, Wanted(uncoded=True)) == ("eten",)
    assert listed(study, Wanted(uncoded=True))[0].codes == ()


@pytest.mark.parametrize(
    ("text", "expected"), [("SAMEN", 2), ("hóé", 0), ("keuken", 1), ("noemer", 1), ("%", 0)]
)
def test_text_is_found_in_words_name_and_comment(study: Study, text: str, expected: int) -> None:
    with study.project.change("Name") as session:
        first = session.exec(select(Quotation.id).where(Quotation.text == "stil in huis")).one()
        second = session.exec(select(Quotation.id).where(Quotation.text == "Wat doe je?")).one()
        quotations.rename(session, first, "De keuken")
        quotations.comment(session, second, "Eén Noemer.")
    assert len(words(study, Wanted(text=text))) == expected


def test_a_code_put_on_in_two_passes_is_told_once(study: Study) -> None:
    study.code("R1", "naast me zitten", "Relatie/Nabijheid", in_pass="Open coding 2")
    assert [each.path for each in listed(study)[2].codes] == ["Relatie/Nabijheid", "Relatie/Afstand"]


def test_codings_are_counted_for_what_the_list_is_about(study: Study) -> None:
    study.code("R1", "naast me zitten", "Relatie/Nabijheid", in_pass="Open coding 2")
    relation = Wanted(codes=code(study, "Relatie"))
    alone = Wanted(codes=code(study, "Relatie"), subcodes=False)
    first = Wanted(codes=code(study, "Relatie"), coders=[coder(study, "Sanne")])

    def counted(wanted: Wanted) -> tuple[int, int]:
        with study.project.read() as session:
            found = list_quotations(session, wanted)
            return len(found), codings_among(session, found, wanted)

    assert counted(relation) == (6, 8), "one has two subcodes, of which one in two passes"
    assert counted(alone) == (1, 1)
    assert counted(first) == (3, 5)


def test_long_and_short_lists_tell_the_same(study: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    study.memo("Erover", links=(("quotation", listed(study)[3].id),))
    before = listed(study)
    assert {each.turn for each in before} != {None}
    monkeypatch.setattr("qcode.quotation_list.MANY", 1)
    assert listed(study) == before
    monkeypatch.setattr("qcode.quotation_list.CHUNK", 1)
    assert listed(study) == before
