"""While a pass is coded blind nobody sees what others do in it, whatever asks; and nobody removes it unseen."""

from __future__ import annotations

import pytest
from sqlmodel import select

from qcode import answers, memos
from qcode.audit.history import history
from qcode.audit.sought import Sought
from qcode.axial import kinds, relations
from qcode.checking import check
from qcode.codebook import edit, tree
from qcode.coding import blind, passes, quotations
from qcode.coding.copied_pass import copy_codings
from qcode.errors import Refused
from qcode.findings import questions
from qcode.findings.coverage import coverage
from qcode.model import Coding, Memo, MemoLink, Quotation
from qcode.progress import progress
from qcode.project import open_project
from qcode.reports.audit_report import trail_report
from qcode.reports.findings.report import findings_report
from qcode.store.history import entries
from qcode.store.veil import CODED_BLIND
from qcode.tables.frequencies import frequencies
from qcode.transcripts import documents, editing
from tests.qcode.study import Study

FIRST = "Open coding 1"


def begin(study: Study, name: str = FIRST) -> str:
    """Codes the pass blind, which the one who tests does not see through."""
    with study.project.change("Code blind", "Sanne") as session:
        pass_id = passes.pass_named(session, name).id
        assert blind.begin(session, pass_id)
        assert not blind.begin(session, pass_id)
    return pass_id


def lift(study: Study, pass_id: str) -> None:
    with study.project.change("Lift", "Sanne") as session:
        assert blind.lift(session, pass_id)


def mine(study: Study, coder: str) -> set[tuple[str, str, str, str, str]]:
    """The codings of the whole study that this coder may see in the first pass, blind: their own, and those of others passes."""
    study.project.coder = coder
    return study.codings()


def test_coders_see_their_own_codings_of_a_blind_pass_and_all_of_the_others(study: Study) -> None:
    everything = study.codings()
    pass_id = begin(study)
    for coder in ("Sanne", "Bram", "Ina's", ""):
        assert mine(study, coder) == {each for each in everything if each[3] == coder or each[4] != FIRST}, (
            coder
        )
    lift(study, pass_id)
    assert mine(study, "Ina's") == everything


def test_counts_progress_and_lists_tell_nothing_of_the_others(study: Study) -> None:
    own = {
        name: sum(each[3] == name or each[4] != FIRST for each in study.codings())
        for name in ("Sanne", "Bram")
    }
    assert all(count < len(study.codings()) for count in own.values())
    begin(study)
    for coder, count in own.items():
        study.project.coder = coder
        with study.project.read() as session:
            total = frequencies(session, rollup=False)
            assert sum(value or 0 for row in total.rows for value in row.values) == count
            assert sum(each.codings for each in documents.overviews(session)) == count
            assert sum(each.codings for each in progress(session)) == count
            assert sum(passes.codings_by_pass(session).values()) == count
            seen = set(session.exec(select(Coding.quotation_id)).all())
            others = [each for each in session.exec(select(Quotation)) if each.id not in seen]
            assert {each.coder_id for each in others} <= {passes.coder_named(session, coder).id}


def test_memos_on_what_others_coded_blind_are_not_seen_and_other_memos_are(study: Study) -> None:
    with study.project.read() as session:
        bram = passes.coder_named(session, "Bram").id
        first = passes.pass_named(session, FIRST).id
        theirs = session.exec(
            select(Coding.quotation_id).where(Coding.coder_id == bram, Coding.pass_id == first)
        ).first()
        assert theirs is not None
    with study.project.change("Add memo Geheim", "Bram") as session:
        secret = memos.add(
            session, "theoretical", "Geheim", "Over die zin.", bram, [("quotation", theirs)]
        ).id
        open_to_all = memos.add(session, "methodological", "Werkwijze", "Hoe ik werk.", bram).id
    pass_id = begin(study)
    study.project.coder = "Sanne"
    with study.project.read() as session:
        assert session.get(Memo, secret) is None
        assert session.get(Memo, open_to_all) is not None
        assert session.exec(select(MemoLink).where(MemoLink.memo_id == secret)).all() == []
        assert "Geheim" not in str(history(session).events)
        assert [each.label for each in entries(session.connection()) if "Geheim" in each.label] == []
    study.project.coder = "Bram"
    with study.project.read() as session:
        assert session.get(Memo, secret) is not None
        assert "Geheim" in str(history(session).events)
    lift(study, pass_id)
    study.project.coder = "Sanne"
    with study.project.read() as session:
        assert session.get(Memo, secret) is not None


def test_the_trail_and_what_can_be_undone_do_not_say_which_codes_others_chose(study: Study) -> None:
    pass_id = begin(study)
    study.project.coder = "Bram"
    told = {step.label for step in study.project.history.undoable if step.coder == "Sanne"}
    assert CODED_BLIND in told
    assert {label for label in told if label.startswith("Apply code")} == {"Apply code Doel"}  # not blind
    assert any(
        step.label.startswith("Apply code") for step in study.project.history.undoable if step.coder == "Bram"
    )
    lift(study, pass_id)
    assert CODED_BLIND not in {step.label for step in study.project.history.undoable}


def every_coding(study: Study) -> set[str]:
    """The ids of all codings, seen or not."""
    with study.project.read(everything=True) as session:
        return set(session.exec(select(Coding.id)).all())


def test_a_check_counts_what_is_seen_and_looks_at_everything(study: Study) -> None:
    begin(study)
    study.project.coder = "Sanne"
    assert check(study.project).counts["codings"] == len(study.codings()) < len(every_coding(study))


def test_what_hangs_on_others_blind_work_is_not_seen_either_nor_told(study: Study) -> None:
    """A memo that answers a question, evidence, a remark, a link: reports and the trail are as if they were not there."""
    project = study.project
    pass_id = begin(study)
    with project.change("Ask", "Sanne") as session:
        question = questions.add(session, "Wat helpt?").id
        codes = [tree.code_at(session, path) for path in ("Relatie", "Doel")]
        relation = relations.relate(
            session, codes[0], codes[1], kinds.kinds(session)[0].id, passes.coder_named(session, "Sanne").id
        ).id
    with project.change("Zin SECRET", "Bram") as session:
        bram = passes.coder_named(session, "Bram").id
        theirs = session.exec(select(Quotation).where(Quotation.coder_id == bram)).first()
        assert theirs is not None
        quotations.comment(session, theirs.id, "SECRET")
    with project.change("Evidence SECRET", "Bram") as session:
        relations.add_evidence(session, relation, [theirs.id], bram)
    with project.change("Memo SECRET", "Bram") as session:
        memo = memos.add(session, "theoretical", "SECRET", "SECRET", bram, [("quotation", theirs.id)]).id
        answers.answer(session, question, ("memo", memo))
        gone = memos.add(session, "theoretical", "SECRET", "SECRET", bram, [("quotation", theirs.id)]).id
    with project.change("Delete SECRET", "Bram") as session:
        memos.delete(session, gone)
    project.coder = "Sanne"
    with project.read() as session:
        told = [
            str(findings_report(session)),
            str(trail_report(session, Sought(), history(session))),
            str(coverage(session)),
            str(history(session)),
        ]
        told += [entry.label for entry in entries(session.connection())]
        assert "Coding is blind in “Open coding 1”: what others than Sanne coded there is left out" in told[0]
        assert answers.answers_of(session, question) == []
        assert relations.evidence_of(session, relation) == []
    assert "SECRET" not in "\n".join(told)
    project.coder = "Bram"
    with project.read() as session:
        assert "SECRET" in str(coverage(session))
        assert len(relations.evidence_of(session, relation)) == 1
    lift(study, pass_id)


def test_nobody_removes_unseen_what_others_coded_blind(study: Study) -> None:
    begin(study)
    with study.project.read(everything=True) as session:
        bram = passes.coder_named(session, "Bram").id
        of_bram = session.exec(select(Coding).where(Coding.coder_id == bram)).all()[0]
        code_id, document_id, quotation_id = of_bram.code_id, of_bram.document_id, of_bram.quotation_id
        words = session.get_one(Quotation, quotation_id).text
        text = documents.named(session, "R1").text
    before = every_coding(study)
    for deed in (
        lambda session: edit.delete(session, code_id),
        lambda session: documents.delete(session, document_id),
        lambda session: copy_codings(
            session, of_bram.pass_id, passes.add_pass(session, "Tweede ronde").id, ""
        ),
        lambda session: editing.plan(session, document_id, text.replace(words, "")),
    ):
        with pytest.raises(Refused, match="coded blind"), study.project.change("Remove", "Sanne") as session:
            deed(session)
    assert every_coding(study) == before
    with study.project.change("Copy", "Bram") as session:
        copied = copy_codings(session, of_bram.pass_id, passes.add_pass(session, "Derde ronde").id, bram)
    assert copied > 0


def test_a_correction_carries_what_others_coded_blind_along_without_showing_it(study: Study) -> None:
    begin(study)
    study.project.coder = "Sanne"
    with study.project.read(everything=True) as session:
        found = documents.named(session, "R1")
        plan = editing.plan(session, found.id, found.text.replace("keuken", "kleine keuken"))
        told = editing.changed_quotations(session, plan)
        names = {each.coder for each in told}
    with study.project.change("Correct R1") as session:
        editing.correct(session, plan)
    assert "Bram" not in names
    assert check(study.project).problems == ()


def test_a_reader_of_a_file_that_is_only_read_sees_no_more(study: Study) -> None:
    begin(study)
    mine_now = mine(study, "Sanne")
    with open_project(study.project.path, write=False) as other:
        other.coder = "Sanne"
        assert Study(other).codings() == mine_now
        with pytest.raises(Exception, match="cannot be written"), other.read() as session:
            session.connection().exec_driver_sql("DELETE FROM main.coding")


def test_it_is_recorded_who_lifted_it_and_can_be_undone(study: Study) -> None:
    pass_id = begin(study)
    lift(study, pass_id)
    with study.project.read() as session:
        deeds = [(each.deed, each.coder) for each in history(session).events]
    assert ("pass_blind", "Sanne") in deeds
    assert ("pass_seen", "Sanne") in deeds
    study.project.undo()
    with study.project.read() as session:
        assert blind.blind_passes(session) == {pass_id: FIRST}
    study.project.undo()
    with study.project.read() as session:
        assert blind.blind_passes(session) == {}
