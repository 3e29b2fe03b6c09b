"""COREQ: 32 items, filled from the project with their source, or for the researchers to write."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlmodel import select

from qcode import checklist_answers
from qcode.axial.kinds import kinds
from qcode.axial.relations import add_evidence, relate
from qcode.coding import passes, quotations
from qcode.errors import NotFound
from qcode.model import Coding, MemberCheck, Participant
from qcode.project import create_project
from qcode.reports.coreq.checklist import Standing, checklist_report, item_key, standing
from qcode.reports.coreq.items import DOMAINS, ITEMS, NAME
from qcode.reports.report import TextTable
from qcode.reports.writers import write_report
from tests.qcode.study import Study


def items(study: Study, language: str = "en") -> dict[int, Standing]:
    with study.project.read() as session:
        return {each.number: each for each in standing(session, language)}


def facts(item: Standing) -> str:
    return " ".join(fact.text for fact in item.facts)


def answer(study: Study, item: int, text: str) -> None:
    with study.project.change("Answer", "Sanne") as session:
        who = passes.ensure_coder(session, "Sanne").id
        checklist_answers.answer(session, NAME, str(item), text, who)


def test_there_are_32_items_in_three_parts_in_both_languages() -> None:
    assert [item.number for item in ITEMS] == list(range(1, 33))
    assert [sum(item.domain == domain for item in ITEMS) for domain in DOMAINS] == [8, 15, 9]
    for item in ITEMS:
        assert all((*item.title, *item.asks))
    assert len({item.title for item in ITEMS}) == 32


def test_an_empty_project_leaves_everything_to_write_but_the_program(empty: Study) -> None:
    states = {number: item.state for number, item in items(empty).items()}
    assert states.pop(27) == "filled"
    assert set(states.values()) == {"open"}


def test_what_the_project_knows_is_told_with_its_source(study: Study) -> None:
    found = items(study)
    assert facts(found[12]).startswith("This report rests on 4 transcripts of 46 words. 3 participants")
    assert found[12].facts[0].source == "transcripts"
    assert facts(found[24]) == "2 coders: Bram (4 codings) and Sanne (5 codings)."
    assert "0 of 4 codes have a definition." in facts(found[25])
    assert facts(found[21]) == "Unknown: the transcripts carry no times."
    assert facts(found[31]) == "Relatie (5 quotations) and Doel (2 quotations)."
    assert facts(found[29]).startswith("0 of 8 coded quotations are starred")
    assert {number for number, item in found.items() if item.state == "filled"} == {
        12,
        24,
        25,
        26,
        27,
        29,
        31,
    }
    assert found[4].state == "open"


def test_stars_relations_and_member_checks_are_counted(study: Study) -> None:
    with study.project.change("Axial") as session:
        rows = session.exec(select(Coding)).all()
        coder = passes.coder_named(session, "Sanne").id
        ids = {row.code_id for row in rows}
        first, second = sorted(ids)[:2]
        relation = relate(session, first, second, kinds(session)[0].id, coder)
        add_evidence(session, relation.id, [rows[0].quotation_id], coder)
        add_evidence(session, relation.id, [rows[1].quotation_id], coder, against=True)
        quotations.star(session, [rows[0].quotation_id])
        for who in session.exec(select(Participant)).all()[:2]:
            session.add(MemberCheck(participant_id=who.id, coder_id=coder, declined=who.pseudonym == "R1"))
    found = items(study)
    assert facts(found[29]).startswith("1 of 8 coded quotations")
    assert facts(found[30]) == "1 of 1 relations rest on quotations."
    assert "1 quotation against relations" in facts(found[32])
    assert facts(found[28]) == "Findings were put to 2 participants; 0 answered, 1 declined."
    assert "1 relation between codes" in facts(found[9])


def test_what_researchers_write_is_kept_undone_and_taken_away(study: Study) -> None:
    answer(study, 8, "Zelf mentor geweest. 🙂 محمد")
    written = items(study)[8]
    assert (written.state, written.answer, written.coder) == (
        "written",
        "Zelf mentor geweest. 🙂 محمد",
        "Sanne",
    )
    study.project.undo()
    assert items(study)[8].state == "open"
    study.project.redo()
    answer(study, 8, "Anders.")
    assert items(study)[8].answer == "Anders."
    answer(study, 8, "  ")
    assert items(study)[8].state == "open"


def test_the_same_answer_again_is_no_change(study: Study) -> None:
    answer(study, 8, "Anders.")
    steps = study.project.history.undoable
    answer(study, 8, "Anders.")
    assert study.project.history.undoable == steps


@pytest.mark.parametrize("wrong", ["0", "33", "x", "", "-1"])
def test_an_item_that_does_not_exist_is_named(wrong: str) -> None:
    with pytest.raises(NotFound, match="COREQ has items 1 to 32"):
        item_key(wrong)
    assert item_key(" 08 ") == "8"


@pytest.mark.parametrize("language", ["en", "nl"])
def test_the_checklist_is_a_report_of_its_own(tmp_path: Path, language: str) -> None:
    with create_project(tmp_path / "s.qcode", "Leerhuis", language=language) as project:
        with project.read() as session:
            report = checklist_report(session)
        tables = [block for block in report.blocks if isinstance(block, TextTable)]
        assert [len(table.rows) for table in tables] == [8, 15, 9]
        for suffix in (".html", ".docx"):
            write_report(tmp_path / f"c{suffix}", report)
