"""Memos are written, linked and listed with the names of what they are about."""

from __future__ import annotations

import pytest

from qcode import memos
from qcode.codebook import edit
from qcode.coding import passes
from qcode.errors import Refused
from qcode.memo_list import listed
from qcode.model import Coding, Memo
from qcode.model.memo import MEMO_KINDS
from tests.qcode.study import Study


def add(study: Study, kind: str = "theoretical", title: str = "", text: str = "", at: str = "") -> Memo:
    with study.project.change("Memo") as session:
        return memos.add(session, kind, title, text, passes.ensure_coder(session, "Sanne").id, at=at)


@pytest.mark.parametrize("kind", MEMO_KINDS)
def test_every_kind_of_memo_can_be_written(empty: Study, kind: str) -> None:
    assert add(empty, kind, "Title").kind == kind


def test_other_kinds_are_refused_with_those_there_are(empty: Study) -> None:
    with pytest.raises(Refused, match="“idea” is not a kind of memo; the kinds are code, theoretical"):
        add(empty, "idea", "Title")


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("  Nabij \n zijn ", "", "Nabij zijn"),
        ("", "\n\n## **Nabij** zijn\nmeer", "Nabij zijn"),
        ("", "> 1. *snake_case* is `kept`, - too", "snake_case is kept, - too"),
        ("", "---\n- eerste punt", "eerste punt"),
        ("", "woord " * 30, "woord woord woord woord woord woord woord woord woord woord…"),
        ("", "x" * 200, "x" * 60 + "…"),
        ("محمد 😅", "", "محمد 😅"),
    ],
)
def test_a_memo_without_a_title_is_called_by_its_first_words(
    empty: Study, title: str, text: str, expected: str
) -> None:
    assert add(empty, title=title, text=text).title == expected


@pytest.mark.parametrize("text", ["", "  \n ", "***\n---"])
def test_a_memo_needs_a_title_or_a_text(empty: Study, text: str) -> None:
    with pytest.raises(Refused, match="A memo needs a title or a text"):
        add(empty, text=text)


def test_what_a_database_cannot_keep_is_replaced_and_the_rest_kept(empty: Study) -> None:
    assert add(empty, text="één\0twee \ud83d drie").text == "één\ufffdtwee \ufffd drie"


def test_a_memo_can_be_dated_by_hand_and_editing_moves_only_the_date_of_change(empty: Study) -> None:
    memo = add(empty, title="Old", at="2026-01-05T10:00:00Z")
    changes = len(empty.project.history.undoable)
    with empty.project.change("Nothing") as session:
        memos.edit(session, memo.id, title="Old", text="")
    assert len(empty.project.history.undoable) == changes
    with empty.project.change("Edit") as session:
        edited = memos.edit(session, memo.id, text="new words", kind="reflexive", title="")
    assert (edited.title, edited.kind, edited.created_at) == (
        "new words",
        "reflexive",
        "2026-01-05T10:00:00Z",
    )
    assert edited.changed_at > edited.created_at


def test_links_are_made_once_and_taken_off(study: Study) -> None:
    memo = add(study, title="About")
    with study.project.change("Link") as session:
        document, _ = study.span(session, "R1", "keuken")
        first = memos.link(session, memo.id, ("document", document))
        assert memos.link(session, memo.id, ("document", document)).id == first.id
        assert [each.id for each in memos.memos_about(session, ("document", document))] == [memo.id]
        memos.unlink(session, memo.id, ("document", document))
        memos.unlink(session, memo.id, ("document", document))
        assert memos.links_of(session, memo.id) == []
        with pytest.raises(Refused, match="cannot be linked to a coder"):
            memos.link(session, memo.id, ("coder", document))


def test_what_goes_takes_its_links_along_and_no_memo(study: Study) -> None:
    with study.project.change("Code") as session:
        code = edit.add(session, "Weg")
    memo = study.memo("About", links=(("code", code.id),))
    with study.project.change("Forget") as session:
        memos.forget(session, {("code", code.id): "Weg"})
        assert memos.links_of(session, memo) == []
    with study.project.change("Delete") as session:
        memos.delete(session, memo)
        assert memos.all_memos(session) == []


def test_the_list_tells_names_places_and_who(study: Study) -> None:
    coding = study.code("R1", "\nR1: Wij bedenken", "Doel")
    with study.project.read() as session:
        quotation = session.get_one(Coding, coding).quotation_id
        document, _ = study.span(session, "Notities", "huis")
        code = session.get_one(Coding, coding).code_id
    study.memo(
        "Alles", "tekst", "reflexive", (("quotation", quotation), ("code", code), ("document", document))
    )
    with study.project.read() as session:
        [memo] = listed(session)
    assert (memo.title, memo.text, memo.kind, memo.coder) == ("Alles", "tekst", "reflexive", "Sanne")
    assert {(link.target, link.name) for link in memo.links} == {
        ("quotation", "R1, 4"),
        ("code", "Doel"),
        ("document", "Notities"),
    }
    told = memo.as_json()
    assert set(told) >= {"id", "kind", "title", "text", "at", "coder", "links"}


def test_memos_are_listed_oldest_first(empty: Study) -> None:
    for at in ("2026-03-01T00:00:00Z", "2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"):
        add(empty, title=at, at=at)
    with empty.project.read() as session:
        assert [memo.at[5:7] for memo in listed(session)] == ["01", "02", "03"]
