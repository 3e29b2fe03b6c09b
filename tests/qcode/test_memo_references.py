"""References in memos keep true: names are looked up, links are made, and what is gone leaves words to read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcode import memos
from qcode.codebook import edit, tree
from qcode.coding import apply
from qcode.memo_list import ListedMemo, Sought, fitting, listed, with_those_below
from qcode.model import Coding, Memo
from qcode.model.reference import Reference, alone_on, found, parts, plain, references, replaced
from qcode.reports.markdown import pieces
from qcode.reports.memo_report import Chosen, memo_report
from qcode.reports.report import Heading, Markdown, Prose, Quote
from qcode.transcripts import documents
from qcode.typed_references import referring
from tests.qcode.study import Study

LABELS = st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=20).map(
    lambda text: " ".join(text.split())
)
REFERENCES = st.builds(
    Reference,
    st.sampled_from(["code", "quotation", "document", "memo", "relation"]),
    st.uuids().map(str),
    LABELS,
)


@given(st.lists(st.one_of(REFERENCES, st.text(alphabet="ab *#\n()", max_size=8)), max_size=6))
def test_references_are_found_again_as_they_were_written(said: list[Reference | str]) -> None:
    text = "".join(each.written if isinstance(each, Reference) else each for each in said)
    assert references(text) == [each for each in said if isinstance(each, Reference)]
    assert replaced(text, lambda reference: reference.written) == text
    for each in found(text):
        assert text[each.start : each.end] == each.reference.written


@given(st.text(alphabet="ab[]()\\*_`#>-+.1 ~|<é", max_size=30).map(lambda text: " ".join(text.split())))
def test_plain_words_are_read_as_just_these_words(words: str) -> None:
    assert "".join(piece.text for piece in pieces(plain(words))) == words


def test_a_quotation_alone_on_its_line_is_a_part_of_its_own() -> None:
    one, code = Reference("quotation", "q", "words"), Reference("code", "c", "Doel")
    text = f"Before {one.written} in it.\n\n  {one.written}\n\nAfter {code.written}.\n{code.written}"
    assert parts(text) == [
        f"Before {one.written} in it.",
        one,
        f"After {code.written}.\n{code.written}",
    ]
    assert alone_on(code.written) is None
    assert parts("") == [""]
    assert parts("no reference\n\n") == ["no reference\n\n"]


def only(study: Study) -> ListedMemo:
    with study.project.read() as session:
        return next(memo for memo in listed(session) if memo.title == "About")


@pytest.fixture
def code(study: Study) -> str:
    with study.project.read() as session:
        return tree.code_at(session, "Relatie/Nabijheid")


def test_a_code_is_called_as_it_is_called_now(study: Study, code: str) -> None:
    memo = study.memo("About", f"See {Reference('code', code, 'Nabijheid').written}.")
    assert [(link.target, link.target_id) for link in only(study).links] == [("code", code)]
    with study.project.change("Rename") as session:
        edit.rename(session, code, "Close [by]")
    told = only(study)
    assert told.id == memo
    assert told.words == "See Close \\[by\\]."
    assert code not in str(told.as_json()["text"])
    with study.project.change("Delete") as session:
        edit.delete(session, code)
    assert only(study).words == "See Close \\[by\\] (deleted).", "its last name, not the first"
    assert only(study).links == ()
    study.project.undo()
    assert only(study).words == "See Close \\[by\\]."


def test_merging_leads_references_to_the_code_that_stays(study: Study, code: str) -> None:
    study.memo("About", f"See {Reference('code', code, 'Nabijheid').written}.")
    with study.project.change("Merge") as session:
        into = tree.code_at(session, "Doel")
        edit.merge(session, code, into)
    assert only(study).words == "See Doel."
    assert [link.target_id for link in only(study).links] == [into]
    study.project.undo()
    assert only(study).words == "See Nabijheid."


def test_a_quotation_stands_with_its_words_and_source(study: Study) -> None:
    coding = study.code("R1", "\nR1: Wij bedenken", "Doel")
    with study.project.read() as session:
        quotation = session.get_one(Coding, coding).quotation_id
    written = Reference("quotation", quotation, "old words").written
    study.memo("About", f"They say:\n\n{written}\n\nand so on ({written}).")
    assert only(study).words == ("They say:\n\n> Wij bedenken\n>\n> — R1, 4\n\nand so on (R1, 4).")
    with study.project.change("Uncode") as session:
        apply.remove(session, [coding])
    assert "> Wij bedenken" in only(study).words, "what a memo cites is not dropped with its last code"
    with study.project.change("Delete") as session:
        documents.delete(session, documents.named(session, "R1").id)
    assert only(study).words == ("They say:\n\n> old words (deleted)\n\nand so on (old words (deleted)).")


def test_a_memo_may_refer_to_another_and_outlives_it(study: Study) -> None:
    other = study.memo("Other")
    memo = study.memo("About", f"As in {Reference('memo', other, 'Other').written}.")
    with study.project.change("Refer to itself") as session:
        memos.edit(
            session,
            memo,
            text=f"{Reference('memo', other, 'Other').written} {Reference('memo', memo, 'x').written}",
        )
    assert [(link.target, link.name) for link in only(study).links] == [("memo", "Other")]
    with study.project.change("Retitle") as session:
        memos.edit(session, other, title="Another")
    with study.project.change("Delete") as session:
        memos.delete(session, other)
    assert only(study).words == "Another (deleted) About"
    study.project.undo()
    assert only(study).words == "Another About"


def test_names_in_double_brackets_are_references(study: Study, code: str) -> None:
    study.memo("Other", "x")
    with study.project.change("Memo") as session:
        text = referring(session, "[[relatie/nabijheid]] in [[R1]], see [[other]]; not [[nothing]].")
        assert [each.label for each in references(text)] == ["nabijheid", "R1", "other"]
        assert references(text)[0].id == code
        assert text.endswith("not [[nothing]].")


def test_the_memo_that_explains_a_code_may_refer_to_others(study: Study, code: str) -> None:
    with study.project.read() as session:
        goal = tree.code_at(session, "Doel")
    memo = study.memo("About", f"Not {Reference('code', goal, 'Doel').written}.", "code", (("code", code),))
    with study.project.read() as session:
        assert {key: each.id for key, each in tree.own_memos(session).items()} == {code: memo}
        draft = tree.as_draft(session, "")
    assert draft.codes[0].children[0].memo == "Not Doel."


# which memos


@pytest.fixture
def several(study: Study, code: str) -> Study:
    coding = study.code("R1", "\nR1: Wij bedenken", "Doel")
    with study.project.read() as session:
        quotation = session.get_one(Coding, coding).quotation_id
        document = documents.named(session, "R1").id
    study.memo("Één keuken", "Reële nabijheid", "theoretical", (("code", code),))
    study.memo("Bands", "In the kitchen", "reflexive", (("quotation", quotation),))
    study.memo("Alone", "nothing", "methodological")
    study.memo("Whole", "Keuken again", "code", (("document", document),))
    return study


def titles(study: Study, sought: Sought) -> list[str]:
    with study.project.read() as session:
        return [memo.title for memo in fitting(listed(session), sought)]


def test_memos_are_found_by_words_kind_coder_code_transcript_and_lack_of_links(several: Study) -> None:
    with several.project.read() as session:
        theme = tree.code_at(session, "Relatie")
        below = with_those_below(theme, tree.nodes(session))
        document = documents.named(session, "R1").id
    assert titles(several, Sought("een KEUKEN")) == ["Één keuken"]
    assert titles(several, Sought("reele")) == ["Één keuken"]
    assert titles(several, Sought(kinds=("code", "reflexive"))) == ["Bands", "Whole"]
    assert titles(several, Sought(coders=("Bram",))) == []
    assert titles(several, Sought(codes=below)) == ["Één keuken"]
    assert titles(several, Sought(codes=(theme,))) == []
    assert titles(several, Sought(documents=(document,))) == ["Bands", "Whole"]
    assert titles(several, Sought(unlinked=True)) == ["Alone"]


def test_memos_come_in_the_order_asked_for(several: Study) -> None:
    with several.project.change("Dates") as session:
        for day, memo in enumerate(memos.all_memos(session), start=1):
            memo.created_at, memo.changed_at = f"2026-01-0{day}T00:00:00Z", f"2026-02-0{9 - day}T00:00:00Z"
            session.add(memo)
    assert titles(several, Sought(order="written")) == ["Whole", "Alone", "Bands", "Één keuken"]
    assert titles(several, Sought(order="changed")) == ["Één keuken", "Bands", "Alone", "Whole"]
    assert titles(several, Sought(order="title")) == ["Alone", "Bands", "Één keuken", "Whole"]
    assert titles(several, Sought(order="kind")) == ["Whole", "Één keuken", "Alone", "Bands"]


# the report


def test_a_report_quotes_in_place_and_calls_things_by_their_names(study: Study, code: str) -> None:
    coding = study.code("R1", "\nR1: Wij bedenken", "Doel")
    with study.project.read() as session:
        quotation = session.get_one(Coding, coding).quotation_id
    text = f"{Reference('code', code, 'x').written} is *here*:\n{Reference('quotation', quotation, 'y').written}\nEnd."
    study.memo("About", text)
    with study.project.read() as session:
        blocks = memo_report(session, Chosen(None, "date", method=False)).blocks
    assert blocks[0] == Heading("About", 1)
    assert blocks[3:] == (
        Markdown("Nabijheid is *here*:"),
        Quote(((None, "Wij bedenken"),), "R1 · turn 4"),
        Markdown("End."),
    ), "quoted once"
    assert blocks[2] == Prose("About: Relatie/Nabijheid", "quiet")


def test_a_report_of_some_memos_tells_of_their_codes_alone(several: Study) -> None:
    with several.project.read() as session:
        some = [memo.id for memo in listed(session) if memo.kind == "theoretical"]
        by_code = memo_report(session, Chosen(some, quotations=False, method=False))
        by_kind = memo_report(session, Chosen(order="kind", method=False, quotations=False))
        nothing = memo_report(session, Chosen([], "kind", method=False))
    told = [block.text for block in by_code.blocks if isinstance(block, Heading)]
    assert told == ["Themes and memos", "Relatie", "Nabijheid", "Één keuken"]
    told = [block.text for block in by_kind.blocks if isinstance(block, Heading) and block.level == 1]
    assert told == ["Code memos", "Theoretical memos", "Methodological memos", "Reflexive memos"]
    assert not any(isinstance(block, Quote) for block in by_kind.blocks)
    assert nothing.blocks == (Prose("No memos have been written yet.", "quiet"),)


def test_old_texts_are_left_as_they_are(study: Study) -> None:
    text = "[a link](https://example.org) and [odd](qcode:people/1) \\[x](qcode:code/1)"
    study.memo("About", text)
    assert only(study).words == text
    with study.project.read() as session:
        assert session.get_one(Memo, only(study).id).text == text
