"""Nothing is coded in a closed pass any more; what belongs to other passes, and the codebook, goes on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlmodel import Session, select

from qcode import exchange
from qcode.codebook import edit, tree
from qcode.coding import apply as coding
from qcode.coding import passes, quotations, several
from qcode.errors import Refused
from qcode.exchange import CodingRow
from qcode.model import Coding, Quotation, Span
from qcode.transcripts import documents, editing
from tests.qcode.study import R1, Study

CLOSED = "“Open coding 1” is closed, so its codings stay as they are; nothing was changed"


@pytest.fixture
def closed(empty: Study) -> Study:
    """One coding in the first pass, which is closed, and one in the second."""
    empty.document("R1", R1)
    empty.codes("Relatie", "Doel")
    empty.code("R1", "naast me", "Relatie")
    empty.code("R1", "keuken", "Doel", in_pass="Axial")
    with empty.project.change("Close pass") as session:
        passes.close_pass(session, passes.pass_named(session, "Open coding 1").id)
    return empty


def row_of(session: Session, words: str) -> Coding:
    return session.exec(select(Coding).join(Quotation).where(Quotation.text == words)).one()


def first_pass(session: Session) -> str:
    return passes.pass_named(session, "Open coding 1").id


def line(code: str, start: int, end: int, in_pass: str = "Open coding 1") -> CodingRow:
    return CodingRow(2, "R1", str(start), str(end), code, "Sanne", in_pass)


DEEDS: dict[str, Callable[[Session, Coding], object]] = {
    "apply": lambda s, c: coding.apply(s, c.document_id, Span(0, 5), c.code_id, c.coder_id, c.pass_id),
    "unlink": lambda s, c: coding.unlink(s, [c.id]),
    "remove": lambda s, c: coding.remove(s, [c.id]),
    "resize": lambda s, c: coding.resize(s, c.id, Span(0, 5)),
    "move the quotation": lambda s, c: coding.set_span(s, s.get_one(Quotation, c.quotation_id), Span(0, 5)),
    "recode": lambda s, c: coding.recode(s, [c.id], tree.code_at(s, "Doel")),
    "delete the quotation": lambda s, c: coding.delete_quotations(s, [c.quotation_id]),
    "add to several": lambda s, c: several.add_code(
        s, [c.quotation_id], tree.code_at(s, "Doel"), c.coder_id, c.pass_id
    ),
    "take off several": lambda s, c: several.take_off(s, [c.quotation_id], c.code_id),
    "recode several": lambda s, c: several.recode(s, [c.quotation_id], c.code_id, tree.code_at(s, "Doel")),
    "import": lambda s, _c: exchange.import_codings(s, [line("Relatie", 0, 5)], "Sanne"),
    "import without a pass": lambda s, _c: exchange.import_codings(s, [line("Relatie", 0, 5, "")], "Sanne"),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_a_closed_pass_is_not_coded_in(closed: Study, deed: str) -> None:
    before, spans = closed.codings(), closed.quotations()
    with pytest.raises(Refused, match=CLOSED), closed.project.change("Code") as session:
        DEEDS[deed](session, row_of(session, "naast me"))
    assert (closed.codings(), closed.quotations()) == (before, spans)


@pytest.mark.parametrize("deed", DEEDS)
def test_a_reopened_pass_is_coded_in_again(closed: Study, deed: str) -> None:
    with closed.project.change("Reopen pass") as session:
        passes.reopen_pass(session, first_pass(session))
    with closed.project.change("Code") as session:
        DEEDS[deed](session, row_of(session, "naast me"))


def test_what_is_there_already_is_no_new_coding(closed: Study) -> None:
    at = R1.index("naast me")
    with closed.project.change("Again") as session:
        there = row_of(session, "naast me")
        span = Span(at, at + len("naast me"))
        again = coding.apply(session, there.document_id, span, there.code_id, there.coder_id, there.pass_id)
        assert again.id == there.id
        assert coding.resize(session, there.id, span).id == there.id
        report = exchange.import_codings(session, [line("Relatie", *span)], "Sanne")
        assert (report.added, report.there) == (0, 1)


def test_other_passes_go_on_also_on_the_same_words(closed: Study) -> None:
    closed.code("R1", "naast me", "Doel", in_pass="Axial")
    with closed.project.change("Code") as session:
        coding.resize(session, row_of(session, "keuken").id, Span(0, 5))
        theirs = session.exec(select(Coding).where(Coding.pass_id != first_pass(session))).all()
        coding.remove(session, [each.id for each in theirs])
    assert {(words, path) for _, words, path, _, _ in closed.codings()} == {("naast me", "Relatie")}


def test_a_quotation_of_a_closed_pass_can_still_be_named_and_the_codebook_changed(closed: Study) -> None:
    with closed.project.change("Name") as session:
        quotations.rename(session, row_of(session, "naast me").quotation_id, "Zitten")
        edit.merge(session, tree.code_at(session, "Relatie"), tree.code_at(session, "Doel"))
    assert {(words, path) for _, words, path, _, _ in closed.codings()} == {
        ("naast me", "Doel"),
        ("keuken", "Doel"),
    }


def test_a_transcript_with_closed_codings_can_still_be_corrected_and_deleted(closed: Study) -> None:
    with closed.project.change("Correct") as session:
        document = documents.named(session, "R1")
        plan = editing.plan(session, document.id, document.text.replace("naast me ", ""))
        editing.correct(session, plan, lose=True)
    assert closed.quotations() == ["keuken"]
    with closed.project.change("Delete") as session:
        assert documents.delete(session, documents.named(session, "R1").id) == 1
