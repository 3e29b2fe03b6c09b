"""Any sequence of operations, undone, leaves identical tables; redone, again."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlmodel import Session, select

from qcode import answers, core_category, memos, participants
from qcode.axial import diagrams, dimensions, kinds, relations
from qcode.codebook import edit, tree
from qcode.coding import apply as coding
from qcode.coding import passes, quotations, several
from qcode.coding.copied_pass import copy_codings
from qcode.errors import NotFound, Refused
from qcode.findings import member_checks, own_words, questions
from qcode.model import (
    CheckedTheme,
    Code,
    Coding,
    Dimension,
    Document,
    MemberCheck,
    Memo,
    Quotation,
    QuotationLink,
    Relation,
    ResearchQuestion,
    Span,
    Speaker,
)
from qcode.model.coding import LINK_KINDS
from qcode.model.document import ROLES
from qcode.model.findings import RESPONSES, VERDICTS
from qcode.model.relation import ROLES as PLACES
from qcode.project import create_project, open_project
from qcode.transcripts import documents, editing, redrafting, speaker_edits, turn_edits
from qcode.transcripts.rules import RULES
from qcode.triangulation import BY, judge
from tests.qcode.material import INTERVIEW, interview, misplaced, tables

T = TypeVar("T")
NUMBER = st.integers(0, 10_000)
NAME = st.text("abcé 😅ع/\\", min_size=1, max_size=6)


def pick(items: Sequence[T], number: int) -> T | None:
    """One of the items, or None when there are none."""
    return items[number % len(items)] if items else None


class Study(RuleBasedStateMachine):
    """A person working on a study, who now and then closes the program, undoes and redoes."""

    @initialize()
    def begin(self) -> None:
        """Starts with one transcript and one code."""
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "study.qcode"
        self.project = create_project(self.path)
        self.states = [tables(self.project)]
        self.do("Import", lambda session: documents.add(session, interview()))
        self.do("Add", lambda session: edit.add(session, "Relatie"))

    def teardown(self) -> None:
        """Everything undone is as it was at each step; everything redone too."""
        if not hasattr(self, "project"):
            return
        for state in reversed(self.states[:-1]):
            assert self.project.undo() is not None
            assert tables(self.project) == state
        assert self.project.undo() is None
        for state in self.states[1:]:
            assert self.project.redo() is not None
            assert tables(self.project) == state
        assert self.project.redo() is None
        self.project.close()
        self.folder.cleanup()

    def do(self, label: str, work: object) -> None:
        """One change; what is refused leaves nothing behind."""
        assert callable(work)
        changes = len(self.project.history.undoable)
        try:
            with self.project.change(label) as session:
                work(session)
        except (NotFound, Refused):
            assert tables(self.project) == self.states[-1]
            return
        if len(self.project.history.undoable) > changes:
            self.states.append(tables(self.project))
        assert tables(self.project) == self.states[-1]

    @rule(name=NAME, parent=NUMBER, nested=st.booleans())
    def add_code(self, name: str, parent: int, nested: bool) -> None:
        """A theme or a subcode."""

        def work(session: Session) -> None:
            above = pick(tree.all_codes(session), parent) if nested else None
            edit.add(session, name, above.id if above else None, definition=name)

        self.do("Add code", work)

    @rule(
        which=NUMBER,
        other=NUMBER,
        what=st.sampled_from(["rename", "move", "merge", "delete", "update", "split"]),
        name=NAME,
    )
    def change_code(self, which: int, other: int, what: str, name: str) -> None:
        """Anything one can do to a code."""

        def work(session: Session) -> None:
            codes = tree.all_codes(session)
            code, second = pick(codes, which), pick(codes, other)
            if code is None or second is None:
                return
            if what == "rename":
                edit.rename(session, code.id, name)
            elif what == "move":
                edit.move(session, code.id, second.id if which % 3 else None, other % 3)
            elif what == "merge":
                edit.merge(session, code.id, second.id)
            elif what == "delete":
                edit.delete(session, code.id)
            elif what == "update":
                edit.update(session, code.id, shortcut=1 + other % 9, definition=name, colour="#123456")
            else:
                edit.split(
                    session, code.id, name, [row.id for row in session.exec(select(Quotation))][: other % 3]
                )

        self.do(what, work)

    @rule(
        start=NUMBER,
        length=st.integers(1, 40),
        code=NUMBER,
        coder=st.sampled_from(["Sanne", "Bram"]),
        axial=st.booleans(),
    )
    def apply_code(self, start: int, length: int, code: int, coder: str, axial: bool) -> None:
        """A code on some words."""

        def work(session: Session) -> None:
            document, chosen = (
                pick(session.exec(select(Document)).all(), start),
                pick(tree.all_codes(session), code),
            )
            if document is None or chosen is None:
                return
            begin = start % len(document.text)
            span = Span(begin, min(begin + length, len(document.text)))
            who = passes.ensure_coder(session, coder).id
            which = passes.ensure_pass(session, "Axial coding" if axial else "").id
            coding.apply(session, document.id, span, chosen.id, who, which)

        self.do("Apply code", work)

    @rule(
        which=NUMBER,
        amount=st.integers(-5, 5),
        what=st.sampled_from(["unlink", "remove", "resize", "quotation", "recode", "finish"]),
    )
    def change_coding(self, which: int, amount: int, what: str) -> None:
        """Take off, resize, delete, recode."""

        def work(session: Session) -> None:
            chosen = pick(session.exec(select(Coding)).all(), which)
            code = pick(tree.all_codes(session), which)
            if chosen is None or code is None:
                return
            quotation = session.get_one(Quotation, chosen.quotation_id)
            if what == "unlink":
                coding.unlink(session, [chosen.id])
            elif what == "remove":
                coding.remove(session, [chosen.id])
            elif what == "resize":
                coding.resize(session, chosen.id, Span(quotation.start + amount, quotation.end))
            elif what == "quotation":
                coding.delete_quotations(session, [quotation.id])
            elif what == "recode":
                coding.recode(session, [chosen.id], code.id)
            elif not passes.finish(session, chosen.document_id, chosen.coder_id, chosen.pass_id):
                passes.reopen(session, chosen.document_id, chosen.coder_id, chosen.pass_id)

        self.do(what, work)

    @rule(which=NUMBER, code=NUMBER, what=st.sampled_from(["add", "take off", "recode"]))
    def code_several(self, which: int, code: int, what: str) -> None:
        """A code on many quotations at once."""

        def work(session: Session) -> None:
            codes, coders = tree.all_codes(session), passes.coders(session)
            first, second, who = pick(codes, code), pick(codes, which), pick(coders, which)
            if first is None or second is None or who is None:
                return
            chosen = [each.id for each in session.exec(select(Quotation))][:: 1 + which % 3]
            if what == "add":
                several.add_code(session, chosen, first.id, who.id, passes.ensure_pass(session).id)
            elif what == "take off":
                several.take_off(session, chosen, first.id)
            else:
                several.recode(session, chosen, first.id, second.id)

        self.do(what, work)

    @rule(which=NUMBER, what=st.sampled_from(["close", "reopen", "rename", "move", "copy"]), name=NAME)
    def change_pass(self, which: int, what: str, name: str) -> None:
        """Close a pass, reopen it, give it another name or place, begin one with a copy of it."""

        def work(session: Session) -> None:
            chosen = pick(passes.passes(session), which)
            if chosen is None:
                return
            if what == "rename":
                passes.rename_pass(session, chosen.id, name)
            elif what == "move":
                passes.move_pass(session, chosen.id, which % 3)
            elif what == "copy":
                copy_codings(session, chosen.id, passes.add_pass(session, name).id)
            else:
                (passes.close_pass if what == "close" else passes.reopen_pass)(session, chosen.id)

        self.do(what, work)

    @rule(
        which=NUMBER,
        other=NUMBER,
        what=st.sampled_from(["name", "comment", "star", "unstar", "link", "unlink"]),
        text=NAME,
    )
    def change_quotation(self, which: int, other: int, what: str, text: str) -> None:
        """Name, comment, star and link quotations."""

        def work(session: Session) -> None:
            everything = session.exec(select(Quotation)).all()
            quotation, second = pick(everything, which), pick(everything, other)
            link = pick(session.exec(select(QuotationLink)).all(), which)
            if what == "unlink" and link is not None:
                quotations.unlink(session, link.id)
            elif quotation is None or second is None:
                return
            elif what == "name":
                quotations.rename(session, quotation.id, text)
            elif what == "comment":
                quotations.comment(session, quotation.id, text)
            elif what == "link":
                kind = LINK_KINDS[which % len(LINK_KINDS)]
                quotations.link(session, quotation.id, second.id, kind, second.coder_id, text)
            else:
                (quotations.star if what == "star" else quotations.unstar)(session, [quotation.id, second.id])

        self.do(what, work)

    @rule(which=NUMBER, other=NUMBER, what=st.sampled_from(["add", "edit", "link", "delete"]), text=NAME)
    def change_memo(self, which: int, other: int, what: str, text: str) -> None:
        """Write, change, link and delete memos."""

        def work(session: Session) -> None:
            memo, quotation = (
                pick(memos.all_memos(session), which),
                pick(session.exec(select(Quotation)).all(), other),
            )
            if what == "add":
                links = [("quotation", quotation.id)] if quotation else []
                memos.add(
                    session, "theoretical", "Memo", text, passes.ensure_coder(session, "Sanne").id, links
                )
            elif memo is not None and what == "edit":
                memos.edit(session, memo.id, text=text, kind="reflexive")
            elif memo is not None and what == "link" and quotation is not None:
                memos.link(session, memo.id, ("quotation", quotation.id))
            elif memo is not None and what == "delete":
                memos.delete(session, memo.id)

        self.do(what, work)

    @rule(
        which=NUMBER,
        other=NUMBER,
        what=st.sampled_from(["relate", "kind", "turn", "evidence", "against", "off", "remove", "own kind"]),
        name=NAME,
    )
    def change_relation(self, which: int, other: int, what: str, name: str) -> None:
        """Relate codes, with evidence for and against."""

        def work(session: Session) -> None:
            codes, offered = tree.all_codes(session), kinds.kinds(session)
            kind = offered[other % len(offered)]
            relation = pick(session.exec(select(Relation)).all(), which)
            chosen = [row.id for row in session.exec(select(Quotation))][: 1 + other % 3]
            who = passes.ensure_coder(session, "Sanne").id
            if what == "relate" and codes:
                relations.relate(
                    session, codes[which % len(codes)].id, codes[other % len(codes)].id, kind.id, who
                )
            elif what == "own kind":
                kinds.add_kind(session, name, nests=which % 2 > 0)
            elif relation is None:
                return
            elif what == "kind":
                relations.change_kind(session, relation.id, kind.id)
            elif what == "turn":
                relations.turn_round(session, relation.id)
            elif what == "off":
                relations.remove_evidence(session, relation.id, chosen)
            elif what == "remove":
                relations.remove(session, relation.id)
            else:
                relations.add_evidence(session, relation.id, chosen, who, against=what == "against")

        self.do(what, work)

    @rule(
        which=NUMBER,
        other=NUMBER,
        what=st.sampled_from(["add", "place", "off", "remove", "dimension", "stand", "leave"]),
        name=NAME,
    )
    def change_diagram(self, which: int, other: int, what: str, name: str) -> None:
        """Put codes in diagrams, and quotations on dimensions."""

        def work(session: Session) -> None:
            code = pick(tree.all_codes(session), which)
            diagram = pick(diagrams.diagrams(session), other)
            dimension = pick(session.exec(select(Dimension)).all(), which)
            quotation = pick(session.exec(select(Quotation)).all(), other)
            who = passes.ensure_coder(session, "Sanne").id
            if what == "add":
                diagrams.add(session, name)
            elif what == "place" and code is not None and diagram is not None:
                diagrams.place(session, diagram.id, code.id, (which, other), PLACES[other % len(PLACES)])
            elif what == "off" and code is not None and diagram is not None:
                diagrams.take_off(session, diagram.id, [code.id])
            elif what == "remove" and diagram is not None:
                diagrams.remove(session, diagram.id)
            elif what == "dimension" and code is not None:
                dimensions.add(session, code.id, name, "low", "high")
            elif what == "stand" and dimension is not None and quotation is not None:
                dimensions.place(session, dimension.id, quotation.id, which / 10_000, who)
            elif what == "leave" and dimension is not None:
                dimensions.remove(session, dimension.id)

        self.do(what, work)

    @rule(
        which=NUMBER,
        other=NUMBER,
        what=st.sampled_from(["ask", "reword", "move", "delete", "answer", "withdraw"]),
        name=NAME,
    )
    def change_question(self, which: int, other: int, what: str, name: str) -> None:
        """Ask research questions, arrange them, and have things answer them."""

        def work(session: Session) -> None:
            asked = session.exec(select(ResearchQuestion)).all()
            question, second = pick(asked, which), pick([None, *asked], other)
            above = second.id if second else None
            targets = [
                (kind, row.id)
                for kind, model in (("code", Code), ("relation", Relation), ("memo", Memo))
                for row in session.exec(select(model))
            ]
            target = pick(targets, other)
            if what == "ask":
                questions.add(session, name, above, which % 3)
            elif question is None:
                return
            elif what == "reword":
                questions.reword(session, question.id, name)
            elif what == "move":
                questions.move(session, question.id, above, which % 3)
            elif what == "delete":
                questions.delete(session, question.id)
            elif target is not None:
                (answers.answer if what == "answer" else answers.withdraw)(session, question.id, target)

        self.do(what, work)

    @rule(which=NUMBER, what=st.sampled_from(["choose", "let go", "tell"]), reason=NAME)
    def change_core_category(self, which: int, what: str, reason: str) -> None:
        """Choose the core category and its storyline, and let it go."""

        def work(session: Session) -> None:
            code, memo = pick(tree.all_codes(session), which), pick(memos.all_memos(session), which)
            if what == "choose" and code is not None:
                who = passes.ensure_coder(session, "Sanne").id
                core_category.choose(session, code.id, reason, who)
            elif what == "let go":
                core_category.let_go(session)
            elif what == "tell":
                core_category.tell_story(session, memo.id if memo else None)

        self.do(what, work)

    @rule(
        which=NUMBER,
        other=NUMBER,
        what=st.sampled_from(["ask", "answer", "decline", "change", "remove", "participant", "judge"]),
        text=NAME,
    )
    def change_check(self, which: int, other: int, what: str, text: str) -> None:
        """Ask participants about themes, keep what they say, let participants go."""

        def work(session: Session) -> None:
            code, someone = pick(tree.all_codes(session), which), pick(participants.everyone(session), other)
            theme = pick(session.exec(select(CheckedTheme)).all(), which)
            check = pick(session.exec(select(MemberCheck)).all(), other)
            if what == "judge" and code is not None:
                who = passes.ensure_coder(session, "Sanne").id
                judge(session, code.id, BY[other % len(BY)], VERDICTS[which % len(VERDICTS)], text, who)
            elif what == "participant" and someone is not None:
                participants.delete(session, someone.id)
            elif what == "ask" and code is not None and someone is not None:
                seen = own_words.offered(session, someone.id, code.id, others=True)
                asked = member_checks.Asked(code.id, text, [each.id for each in seen])
                who = passes.ensure_coder(session, "Sanne").id
                member_checks.ask(session, someone.id, [asked], who, text, others=True)
            elif what == "answer" and theme is not None:
                member_checks.answer(session, theme.id, RESPONSES[other % len(RESPONSES)], text)
            elif what == "change" and theme is not None:
                member_checks.note_change(session, theme.id, text)
            elif what == "decline" and check is not None:
                member_checks.decline(session, check.id, declined=which % 2 > 0)
            elif what == "remove" and check is not None:
                member_checks.remove(session, check.id)

        self.do(what, work)

    @rule(start=NUMBER, length=st.integers(0, 30), typed=st.text("ab😅ع \n", max_size=8))
    def correct(self, start: int, length: int, typed: str) -> None:
        """Corrects a transcript, with codings on it."""

        def work(session: Session) -> None:
            document = pick(session.exec(select(Document)).all(), start)
            if document is not None:
                at = start % len(document.text)
                new = document.text[:at] + typed + document.text[at + length :]
                editing.correct(session, editing.plan(session, document.id, new or "x"), lose=True)

        self.do("Correct", work)

    @rule(
        which=NUMBER,
        what=st.sampled_from(["import", "delete", "rename", "speaker", "participant"]),
        name=NAME,
    )
    def change_document(self, which: int, what: str, name: str) -> None:
        """Transcripts come and go."""

        def work(session: Session) -> None:
            document = pick(session.exec(select(Document)).all(), which)
            if what == "import":
                documents.add(session, interview(name, INTERVIEW + name))
            elif what == "participant":
                participants.ensure(session, name, "Mentors")
            elif document is not None and what == "delete":
                documents.delete(session, document.id)
            elif document is not None and what == "rename":
                documents.rename(session, document.id, name)
            elif (speaker := pick(session.exec(select(Speaker)).all(), which)) is not None:
                speaker_edits.rename_speaker(session, speaker.id, name)

        self.do(what, work)

    @rule(
        which=NUMBER,
        place=NUMBER,
        what=st.sampled_from(["merge", "split", "rule", "role", "who"]),
        name=NAME,
    )
    def change_turns(self, which: int, place: int, what: str, name: str) -> None:
        """Turns are merged, split and found anew; speakers get another role."""

        def work(session: Session) -> None:
            document = pick(session.exec(select(Document)).all(), which)
            speaker = pick(session.exec(select(Speaker)).all(), which)
            if document is None or speaker is None:
                return
            if what == "merge":
                turn_edits.merge_turns(session, document.id, 1 + place % 4, 2 + which % 4)
            elif what == "split":
                turn_edits.split_turn(
                    session, document.id, place % len(document.text), name if which % 2 else ""
                )
            elif what == "rule":
                redrafting.use_rule(session, document.id, RULES[place % len(RULES)])
            elif what == "role":
                speaker_edits.set_role(session, speaker.id, ROLES[place % len(ROLES)])
            else:
                someone = pick(participants.everyone(session), place)
                speaker_edits.set_participant(session, speaker.id, someone.id if someone else None)

        self.do(what, work)

    @rule()
    def close_and_open(self) -> None:
        """The program is closed and started again."""
        self.project.close()
        assert [path.name for path in self.path.parent.iterdir()] == ["study.qcode"]
        self.project = open_project(self.path, back_up=False)

    @rule()
    def undo_and_redo(self) -> None:
        """The last change is taken back and made again."""
        if len(self.states) > 1:
            assert self.project.undo() is not None
            assert tables(self.project) == self.states[-2]
            assert self.project.redo() is not None
            assert tables(self.project) == self.states[-1]

    @invariant()
    def quotations_hold_their_words(self) -> None:
        """After every operation each quotation is what stands at its position."""
        if hasattr(self, "project"):
            assert misplaced(self.project) == []

    @invariant()
    def turns_are_in_order_and_numbered(self) -> None:
        """Turns never overlap, lie within the text, and those somebody says are numbered from 1."""
        if not hasattr(self, "project"):
            return
        with self.project.read() as session:
            for document in session.exec(select(Document)):
                turns = documents.turns(session, document.id)
                assert all(a.end <= b.start for a, b in pairwise(turns))
                assert all(0 <= a.start <= a.body <= a.end <= len(document.text) for a in turns)
                numbers = [turn.number for turn in turns if turn.number is not None]
                assert numbers == list(range(1, len(numbers) + 1))

    @invariant()
    def memos_are_linked_to_what_is_there(self) -> None:
        """No memo points to a quotation or code that went."""
        if hasattr(self, "project"):
            with self.project.read() as session:
                there = {
                    row.id for model in (Code, Quotation, Document) for row in session.exec(select(model))
                }
                links = [
                    link for memo in session.exec(select(Memo)) for link in memos.links_of(session, memo.id)
                ]
            assert {link.target_id for link in links} <= there

    @invariant()
    def questions_are_answered_by_what_is_there(self) -> None:
        """Every question is reached from a main one; what answers it is there, and so is the core category."""
        if hasattr(self, "project"):
            with self.project.read() as session:
                models = (Code, Relation, Memo)
                there = {row.id for model in models for row in session.exec(select(model))}
                asked = {each.id for each in questions.questions(session)}
                assert asked == {row.id for row in session.exec(select(ResearchQuestion))}
                answered = [row for key in asked for row in answers.answers_of(session, key)]
                core = core_category.chosen(session)
            assert {row.target_id for row in answered} <= there
            assert core is None or {core.code_id, core.memo_id} - {None} <= there


SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)

Study.TestCase.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=SLOW
)
TestAnySequence = Study.TestCase
