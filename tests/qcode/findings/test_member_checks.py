"""Member checking: what a participant gets to see, what comes back, and what is kept of it."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from sqlmodel import select

from qcode import participants
from qcode.codebook import edit, tree
from qcode.coding import apply as coding
from qcode.coding import passes, quotations
from qcode.errors import FileProblem, QcodeError, Refused
from qcode.findings import member_answers, member_checks, own_words
from qcode.findings.member_answers import MemberAnswers, Response
from qcode.findings.member_checks import Asked
from qcode.findings.member_wording import keep_introduction, keep_summary, keep_themes, summary_of, wording
from qcode.findings.packet_file import is_packet, read_packet
from qcode.findings.packets import draft_packet, packet_of
from qcode.findings.returned import Returned, take_in
from qcode.model import CheckedTheme, MemberCheck, Quotation, Span, Study
from qcode.project import create_project
from qcode.reports.member_packet import write_packet
from qcode.transcripts import documents
from tests.qcode import study as studies
from tests.qcode.findings import packet_filling as filling
from tests.qcode.material import tables

SUMMARY = "Vertrouwen groeit in kleine, gewone dingen."


class Checking:
    """A study whose participants are asked, by name and by words."""

    def __init__(self, study: studies.Study, folder: Path) -> None:
        self.study, self.project, self.folder = study, study.project, folder

    def participant(self, name: str) -> str:
        with self.project.read() as session:
            return participants.named(session, name).id

    def code(self, path: str) -> str:
        with self.project.read() as session:
            return tree.code_at(session, path)

    def offered(self, name: str, path: str, *, others: bool = False) -> list[own_words.Offered]:
        with self.project.read() as session:
            return own_words.offered(session, self.participant(name), self.code(path), others=others)

    def ask(self, name: str, *paths: str, others: bool = False) -> str:
        """Asks a participant about themes, with what may be shown of each; the check's id."""
        asked = [
            Asked(self.code(path), SUMMARY, [each.id for each in self.offered(name, path, others=others)])
            for path in paths
        ]
        who = self.participant(name)
        with self.project.change(f"Ask {name}") as session:
            coder = passes.ensure_coder(session, "Sanne").id
            return member_checks.ask(session, who, asked, coder, others=others).id

    def packet(self, check_id: str, name: str = "packet.docx") -> Path:
        with self.project.read() as session:
            packet = packet_of(session, check_id)
        write_packet(self.folder / name, packet)
        return self.folder / name

    def read(self, path: Path, participant: str = "") -> Returned:
        packet = read_packet(path)
        with self.project.change("Read packet") as session:
            return take_in(session, packet, participant)

    def answers(self) -> MemberAnswers:
        with self.project.read() as session:
            return member_answers.member_answers(session)

    def responses(self) -> list[Response]:
        with self.project.read() as session:
            return member_answers.responses(session)

    def told(self) -> list[tuple[str, str, str]]:
        return [(each.asked_as, each.response, each.comment) for each in self.responses()]


@pytest.fixture
def checking(study: studies.Study, tmp_path: Path) -> Checking:
    return Checking(study, tmp_path)


def words_of(path: Path) -> str:
    """Everything that stands in a Word file, whatever part it is in."""
    with zipfile.ZipFile(path) as archive:
        return "\n".join(archive.read(name).decode("utf-8", "ignore") for name in archive.namelist())


# what a participant gets to see


def test_a_participant_is_offered_their_own_words_and_nobody_elses(checking: Checking) -> None:
    assert [each.text for each in checking.offered("R1", "Relatie")] == [
        "De ene komt naast me",
        "naast me zitten",
    ]
    everything = checking.offered("R1", "Relatie", others=True)
    assert {each.text for each in everything if not each.own} == {
        "Samen koken",
        "stil in huis",
        "Samen wandelen",
    }


def test_words_between_interviewer_and_participant_are_told_by_line(checking: Checking) -> None:
    [each] = checking.offered("R1", "Doel")
    assert each.text == "Interviewer: de doelen?\nR1: Wij bedenken"


def test_in_a_group_conversation_words_of_another_are_not_ones_own(checking: Checking) -> None:
    text = "I: Hoe was het?\nA: Fijn met elkaar.\nB: Ik vond het druk.\n"
    checking.study.document("Groep", text)
    checking.study.code("Groep", "Fijn met elkaar", "Doel")
    checking.study.code("Groep", "elkaar.\nB: Ik vond het druk", "Doel")
    with checking.project.change("Who") as session:
        for speaker in documents.speakers(session, documents.named(session, "Groep").id):
            if speaker.name != "I":
                speaker.participant_id = participants.ensure(session, speaker.name).id
                session.add(speaker)
    assert [each.text for each in checking.offered("A", "Doel")] == ["Fijn met elkaar"]
    shown = checking.offered("A", "Doel", others=True)
    assert "A: elkaar.\nB: Ik vond het druk" in [each.text for each in shown]


def test_quotations_with_a_star_come_first(checking: Checking) -> None:
    starred = checking.offered("R1", "Relatie")[1].id
    with checking.project.change("Star") as session:
        quotations.star(session, [starred])
    assert checking.offered("R1", "Relatie")[0].text == "naast me zitten"


def test_at_first_own_words_are_shown_each_once(checking: Checking) -> None:
    found = checking.offered("R1", "Relatie", others=True)
    shown = own_words.shown_at_first(found)
    assert [each.text for each in found if each.id in shown] == ["De ene komt naast me"]
    starred = next(each.id for each in found if each.text == "naast me zitten")
    with checking.project.change("Star") as session:
        quotations.star(session, [starred])
    assert own_words.shown_at_first(checking.offered("R1", "Relatie")) == [starred]


def test_words_of_others_are_refused_unless_that_is_chosen(checking: Checking) -> None:
    [theirs] = [each for each in checking.offered("R1", "Relatie", others=True) if each.text == "Samen koken"]
    asked = [Asked(checking.code("Relatie"), SUMMARY, [theirs.id])]
    who = checking.participant("R1")
    before = tables(checking.project)
    with (
        pytest.raises(Refused, match="was said by somebody else than R1") as refused,
        checking.project.change("Ask") as session,
    ):
        member_checks.ask(session, who, asked, passes.ensure_coder(session, "Sanne").id)
    assert "Samen koken" not in str(refused.value)
    assert tables(checking.project) == before
    check = checking.ask("R1", "Relatie", others=True)
    with checking.project.read() as session:
        [theme] = packet_of(session, check).themes
    assert ("Samen koken", "M1") in [(each.text, each.source) for each in theme.quotations]


def test_the_packet_holds_what_is_asked_and_no_names(checking: Checking) -> None:
    path = checking.packet(checking.ask("R1", "Relatie", "Doel"))
    said = words_of(path)
    assert SUMMARY in said
    assert "naast me zitten" in said
    for hidden in ("Samen koken", "Sanne", "Bram", "M1", "R1.txt"):
        assert hidden not in said
    document = docx.Document(str(path))
    headings = [each.text for each in document.paragraphs if each.style and each.style.name == "Heading 2"]
    assert headings == ["1. Relatie", "2. Doel", "To end with"]
    assert sorted(filling.fields(document)) == [
        "no:1", "no:2", "partly:1", "partly:2", "write:0", "write:1", "write:2", "yes:1", "yes:2",
    ]  # fmt: skip


def test_the_packet_is_in_the_language_of_the_study(checking: Checking) -> None:
    with checking.project.change("Dutch") as session:
        study = session.exec(select(Study)).one()
        study.language = "nl"
        session.add(study)
    path = checking.packet(checking.ask("R1", "Relatie"))
    words = " ".join(
        cell.text for table in docx.Document(str(path)).tables for row in table.rows for cell in row.cells
    )
    assert "Wat zou u veranderen of toevoegen?" in words
    target = filling.filled(path, checking.folder / "a.docx", lambda each: filling.tick(each, "partly:1"))
    checking.read(target)
    assert checking.told() == [("Relatie", "partly", "")]


def test_a_draft_looks_as_the_packet_will(checking: Checking) -> None:
    asked = [Asked(checking.code("Doel"), SUMMARY, [checking.offered("R1", "Doel")[0].id])]
    with checking.project.read() as session:
        draft = draft_packet(session, checking.participant("R1"), asked)
    with checking.project.read() as session:
        made = packet_of(session, checking.ask("R1", "Doel"))
    assert (draft.themes, draft.introduction) == (made.themes, made.introduction)


def test_what_was_written_of_a_theme_is_offered_again(checking: Checking) -> None:
    code = checking.code("Relatie")
    with checking.project.change("Meaning") as session:
        edit.update(session, code, definition="De band tussen twee mensen.")
        assert summary_of(session, code) == "De band tussen twee mensen."
    checking.ask("R1", "Relatie")
    with checking.project.change("Keep") as session:
        assert summary_of(session, code) == SUMMARY
        keep_summary(session, code, "Anders gezegd.")
        keep_themes(session, [code])
        keep_introduction(session, "Beste R1")
        assert summary_of(session, code) == "Anders gezegd."
        assert wording(session).themes == (code,)
    with checking.project.change("Delete") as session:
        edit.delete(session, code)
        assert wording(session).themes == ()
        assert wording(session).introduction == "Beste R1"


def test_asking_the_same_again_is_asking_once(checking: Checking) -> None:
    first = checking.ask("R1", "Relatie")
    steps = len(checking.project.history.undoable)
    assert checking.ask("R1", "Relatie") == first
    assert len(checking.project.history.undoable) == steps
    assert checking.ask("R1", "Doel") != first
    with pytest.raises(Refused, match="at least one theme"):
        checking.ask("R1")


# what comes back


def everything(document: Any) -> None:
    filling.tick(document, "yes:1", "no:2")
    filling.write(document, 1, "Klopt.\nMaar niet altijd.")
    filling.write(document, 0, "Dank voor het gesprek. <&>")


def test_a_filled_packet_is_read_back(checking: Checking) -> None:
    check = checking.ask("R1", "Relatie", "Doel")
    done = checking.read(filling.filled(checking.packet(check), checking.folder / "a.docx", everything))
    assert (done.participant, done.answers, done.themes, done.changed) == ("R1", 2, 2, True)
    assert checking.told() == [("Relatie", "yes", "Klopt.\nMaar niet altijd."), ("Doel", "no", "")]
    [standing] = checking.answers().having("answered")
    assert (standing.participant, standing.remark) == ("R1", "Dank voor het gesprek. <&>")
    assert [dict(each.counts) for each in checking.answers().themes] == [{"yes": 1}, {"no": 1}]


def test_reading_it_again_changes_nothing_and_a_corrected_one_does(checking: Checking) -> None:
    packet = checking.packet(checking.ask("R1", "Relatie", "Doel"))
    path = filling.filled(packet, checking.folder / "a.docx", everything)
    checking.read(path)
    before = tables(checking.project)
    steps = len(checking.project.history.undoable)
    assert not checking.read(path).changed
    assert (tables(checking.project), len(checking.project.history.undoable)) == (before, steps)
    other = filling.filled(
        packet, checking.folder / "b.docx", lambda each: filling.tick(each, "no:1", "no:2")
    )
    assert checking.read(other).changed
    assert checking.told() == [("Relatie", "no", ""), ("Doel", "no", "")]
    checking.project.undo()
    assert tables(checking.project) == before


@pytest.mark.parametrize("mark", ["x", " X", "[x]", "v", "✓", "☒"])
@pytest.mark.parametrize("apart", [False, True])
def test_boxes_ticked_by_typing_count(checking: Checking, mark: str, apart: bool) -> None:
    def by_hand(document: Any) -> None:
        filling.type_beside(document, "partly:1", mark)
        if apart:
            filling.take_fields_apart(document)
            filling.forget_properties(document)

    packet = checking.packet(checking.ask("R1", "Relatie"))
    checking.read(filling.filled(packet, checking.folder / "a.docx", by_hand))
    assert checking.told() == [("Relatie", "partly", "")]


def test_what_was_struck_out_with_changes_tracked_is_not_said(checking: Checking) -> None:
    def work(document: Any) -> None:
        filling.tick(document, "yes:1")
        filling.write(document, 1, "weg")
        run = filling.fields(document)["write:1"].find(f".//{qn('w:r')}")
        gone = run.makeelement(qn("w:moveFrom"), {})
        run.addprevious(gone)
        gone.append(run)

    checking.read(
        filling.filled(checking.packet(checking.ask("R1", "Relatie")), checking.folder / "a.docx", work)
    )
    assert checking.told() == [("Relatie", "yes", "")]


def test_a_theme_without_a_tick_is_told_and_what_is_written_kept(checking: Checking) -> None:
    def work(document: Any) -> None:
        filling.tick(document, "yes:1")
        filling.write(document, 2, "Weet ik niet")

    packet = checking.packet(checking.ask("R1", "Relatie", "Doel"))
    done = checking.read(filling.filled(packet, checking.folder / "a.docx", work))
    assert done.notices == ("No box is ticked at: Doel.",)
    assert checking.told() == [("Relatie", "yes", ""), ("Doel", "", "Weet ik niet")]


def twice(document: Any) -> None:
    filling.tick(document, "yes:1", "no:1")


def without_boxes(document: Any) -> None:
    table = document.tables[0]._tbl
    table.getparent().remove(table)
    filling.tick(document, "yes:2")


def one_box(document: Any) -> None:
    row = document.tables[0].rows[0]._tr
    row.remove(row.findall(qn("w:tc"))[0])
    filling.tick(document, "yes:2")


def doubled(document: Any) -> None:
    from copy import deepcopy

    table = document.tables[0]._tbl
    table.addnext(deepcopy(table))


@pytest.mark.parametrize(
    ("work", "told"),
    [
        (twice, "More than one box is ticked at “Relatie” in “a.docx”; nothing was read"),
        (lambda _: None, "Nothing is filled in in “a.docx”"),
        (without_boxes, "The boxes of “Relatie” are not in “a.docx” any more"),
        (one_box, "The boxes of “Relatie” are not in “a.docx” any more"),
        (doubled, "the boxes of one theme stand twice"),
    ],
)
def test_what_cannot_be_understood_is_told_in_a_sentence_and_nothing_is_read(
    checking: Checking, work: Any, told: str
) -> None:
    path = filling.filled(
        checking.packet(checking.ask("R1", "Relatie", "Doel")), checking.folder / "a.docx", work
    )
    before = tables(checking.project)
    with pytest.raises(QcodeError, match=told):
        checking.read(path)
    assert tables(checking.project) == before


def test_packets_of_others_are_refused(checking: Checking, tmp_path: Path) -> None:
    path = filling.filled(
        checking.packet(checking.ask("R1", "Relatie")),
        tmp_path / "a.docx",
        lambda each: filling.tick(each, "yes:1"),
    )
    with pytest.raises(Refused, match="is the packet of R1, not of R2"):
        checking.read(path, checking.participant("R2"))
    with create_project(tmp_path / "other.qcode") as other:
        packet = read_packet(path)
        with pytest.raises(Refused, match="is a packet of another project"), other.change("Read") as session:
            take_in(session, packet)
        bare = filling.filled(path, tmp_path / "b.docx", filling.forget_properties)
        with pytest.raises(Refused, match="belongs to no member check"), other.change("Read") as session:
            take_in(session, read_packet(bare))
    mixed = filling.filled(
        checking.packet(checking.ask("R2", "Relatie"), "c.docx"),
        tmp_path / "d.docx",
        lambda each: each.element.body.append(next(docx.Document(str(path)).element.body.iter(qn("w:tbl")))),
    )
    with pytest.raises(Refused, match="parts of more than one packet"):
        checking.read(mixed)
    assert all(not each.response for each in checking.responses())


def test_what_is_no_packet_is_refused(checking: Checking, tmp_path: Path) -> None:
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "broken.docx").write_bytes(b"PK nonsense")
    docx.Document().save(str(tmp_path / "letter.docx"))
    told = {
        "scan.pdf": "“scan.pdf” is not a Word file",
        "broken.docx": "“broken.docx” cannot be read as a Word file",
        "letter.docx": "“letter.docx” is not a packet of a member check",
        "gone.docx": "“gone.docx” cannot be read as a Word file",
    }
    for name, sentence in told.items():
        with pytest.raises(FileProblem, match=sentence):
            read_packet(tmp_path / name)
        assert not is_packet(tmp_path / name)
    assert is_packet(checking.packet(checking.ask("R1", "Relatie")))


def test_a_packet_is_a_word_file(checking: Checking, tmp_path: Path) -> None:
    with checking.project.read() as session:
        packet = draft_packet(session, checking.participant("R1"), [])
    with pytest.raises(Refused, match="written as a Word file"):
        write_packet(tmp_path / "packet.pdf", packet)


# when things come and go


def test_an_answer_outlives_the_code_and_the_quotations_it_is_about(checking: Checking) -> None:
    check = checking.ask("R1", "Relatie", "Doel")
    packet = checking.packet(check)
    steps = len(checking.project.history.undoable)
    before = tables(checking.project)
    shown = [each.quotation_id for each in checking.responses()[0].quotations]
    with checking.project.change("Delete code") as session:
        edit.delete(session, checking.code("Doel"))
    with checking.project.change("Delete quotations") as session:
        coding.delete_quotations(session, [each for each in shown if each])
    done = checking.read(
        filling.filled(packet, checking.folder / "a.docx", lambda each: filling.tick(each, "yes:1", "no:2"))
    )
    assert done.notices == (
        "Not in the codebook any more, the answer is kept under the name it was asked by: Doel.",
    )
    first, second = checking.responses()
    assert (second.code_id, second.asked_as, second.response) == (None, "Doel", "no")
    assert [(each.text, each.quotation_id) for each in first.quotations] == [
        ("De ene komt naast me", None),
        ("naast me zitten", None),
    ]
    assert [each.name for each in checking.answers().themes] == ["Relatie", "Doel"]
    while len(checking.project.history.undoable) > steps:
        checking.project.undo()
    assert tables(checking.project) == before


def test_answers_follow_a_code_that_is_merged_and_a_transcript_that_goes(checking: Checking) -> None:
    checking.ask("R1", "Doel")
    into = checking.code("Relatie")
    with checking.project.change("Merge") as session:
        edit.merge(session, checking.code("Doel"), into)
    with checking.project.change("Delete transcript") as session:
        documents.delete(session, documents.named(session, "R1").id)
    [response] = checking.responses()
    assert (response.code_id, response.asked_as) == (into, "Doel")
    assert [each.quotation_id for each in response.quotations] == [None]


def test_a_quotation_that_was_shown_stays_when_its_last_code_goes(checking: Checking) -> None:
    checking.ask("R1", "Doel")
    with checking.project.change("Delete code") as session:
        edit.delete(session, checking.code("Doel"))
    [shown] = checking.responses()[0].quotations
    with checking.project.read() as session:
        assert session.get(Quotation, shown.quotation_id or "") is not None


def test_a_participant_who_was_asked_cannot_be_deleted(checking: Checking) -> None:
    check = checking.ask("R1", "Doel")
    who = checking.participant("R1")
    with (
        pytest.raises(Refused, match="“R1” was asked about the findings"),
        checking.project.change("Delete") as s,
    ):
        participants.delete(s, who)
    with checking.project.change("Remove") as session:
        member_checks.remove(session, check)
        participants.delete(session, who)
    with checking.project.read() as session:
        assert not session.exec(select(CheckedTheme)).all()
        assert not session.exec(select(MemberCheck)).all()


def test_declining_and_what_an_answer_changed(checking: Checking) -> None:
    check = checking.ask("R1", "Relatie")
    with checking.project.change("Decline") as session:
        member_checks.decline(session, check)
    assert [each.participant for each in checking.answers().having("declined")] == ["R1"]
    theme = checking.responses()[0].theme_id
    with checking.project.change("By telephone") as session:
        assert member_checks.answer(session, theme, "partly", "Niet altijd")
        assert not member_checks.answer(session, theme, "partly", "Niet altijd")
        member_checks.note_change(session, theme, "Het thema is gesplitst.")
    answers = checking.answers()
    assert {each.participant: each.state for each in answers.standings} == {
        "M1": "not asked",
        "R1": "answered",
        "R2": "not asked",
    }
    assert [(each.participant, each.change) for each in answers.changes] == [
        ("R1", "Het thema is gesplitst.")
    ]
    assert [each.participant for each in answers.asked] == ["R1"]
    with pytest.raises(Refused, match="There is an answer"), checking.project.change("Decline") as session:
        member_checks.decline(session, check)
    with pytest.raises(Refused, match="yes, partly or no"), checking.project.change("Odd") as session:
        member_checks.answer(session, theme, "perhaps")
    with checking.project.read() as session:
        code = checking.code("Relatie")
        assert len(member_answers.said_by_participants(session, [code])) == 1
        assert member_answers.said_by_participants(session, [checking.code("Doel")]) == []


def test_an_answer_is_told_of_the_words_that_were_read_whoever_marked_them(checking: Checking) -> None:
    checking.ask("R1", "Relatie", "Doel")
    relation, _ = checking.responses()
    with checking.project.read() as session:
        shown = session.get_one(Quotation, relation.quotations[0].quotation_id)
        assert member_answers.said_of_words(session, shown.id) == []
    with checking.project.change("Answer", "Bram") as session:
        member_checks.answer(session, relation.theme_id, "partly", "Niet altijd")
        bram = passes.ensure_coder(session, "Bram").id
        again = coding.mark(session, shown.document_id, Span(shown.start, shown.end), bram).id
        less = coding.mark(session, shown.document_id, Span(shown.start, shown.end - 1), bram).id
    with checking.project.read() as session:
        for quotation_id in (shown.id, again):
            [told] = member_answers.said_of_words(session, quotation_id)
            assert (told.participant, told.asked_as, told.response, told.comment) == (
                "R1",
                "Relatie",
                "partly",
                "Niet altijd",
            )
        assert member_answers.said_of_words(session, less) == []
        assert member_answers.said_of_words(session, "gone") == []
