"""A check finds what does not hold together, and says where."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from qcode.checking import check
from qcode.findings import questions
from qcode.project import open_project
from tests.qcode.study import Study


def problems_after(study: Study, *statements: str) -> str:
    """What the check says when the file was changed behind the program's back."""
    study.project.close()
    with closing(sqlite3.connect(study.project.path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    with open_project(study.project.path, write=False) as project:
        return "\n".join(check(project).problems)


def test_a_sound_study_has_no_problems_and_its_things_are_counted(study: Study) -> None:
    study.memo("Memo")
    found = check(study.project)
    assert found.problems == ()
    assert found.counts == {"documents": 4, "codes": 4, "codings": 9, "memos": 1, "changes": 16, "agreed": 0}


def test_an_empty_project_is_sound(empty: Study) -> None:
    assert check(empty.project).problems == ()


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE quotation SET start = start + 1 WHERE text LIKE 'De ene%'", "“R1”: the quotation at 66–85 does not hold the words"),
        ("UPDATE quotation SET \"end\" = 9999 WHERE text LIKE 'De ene%'", "the quotation at 65–9999 does not hold"),
        ("UPDATE quotation SET start = -1 WHERE text LIKE 'De ene%'", "the quotation at -1–85 does not hold"),
        ("UPDATE document SET text = replace(text, 'keuken', 'kamer') WHERE name = 'R1'", "“R1”"),
        ("UPDATE turn SET \"end\" = 9999 WHERE number = 4", "“R1”: the turn at"),
        ("UPDATE turn SET body = start - 1 WHERE number = 2 AND start < 40", "lies outside the text"),
        ("DELETE FROM quotation", "coding: a row points to nothing"),
        ("DELETE FROM coder", "a row points to nothing"),
        ("UPDATE coding SET document_id = (SELECT id FROM document WHERE name = 'M1')", "codings do not agree with their quotation"),
        ("UPDATE coding SET coder_id = (SELECT id FROM coder WHERE name = 'Bram')", "codings do not agree with their quotation"),
        ("UPDATE code SET parent_id = id WHERE name = 'Doel'", "The code “Doel” stands under itself"),
        ("INSERT INTO memo_link VALUES ('x', (SELECT id FROM memo), 'code', 'nothing')", "The memo “Memo” is linked to a code that is not there"),
        ("INSERT INTO memo_link VALUES ('x', (SELECT id FROM memo), 'document', 'nothing')", "linked to a document that is not there"),
        ("INSERT INTO memo_link VALUES ('x', (SELECT id FROM memo), 'rumour', 'nothing')", "linked to a rumour that is not there"),
        ("INSERT INTO answer VALUES ('x', (SELECT id FROM research_question), 'code', 'nothing')", "“How usable is it?” is answered by a code that is not there"),
        ("UPDATE research_question SET parent_id = id", "The research question “How usable is it?” stands under itself"),
        ("INSERT INTO core_category (id, code_id, reason, coder_id, chosen_at) SELECT 'core' || name, (SELECT id FROM code LIMIT 1), '', id, '' FROM coder", "There are 2 core categories"),
        ("INSERT INTO checked_theme (id, check_id, position, asked_as, summary, response, comment, change) VALUES ('x', 'nothing', 0, '', '', '', '', '')", "checked_theme: a row points to nothing"),
    ],
)  # fmt: skip
def test_a_planted_fault_is_found(study: Study, statement: str, told: str) -> None:
    study.memo("Memo")
    with study.project.change("Ask") as session:
        questions.add(session, "How usable is it?")
    assert told in problems_after(study, statement)


def test_emoji_before_a_quotation_are_no_fault(empty: Study) -> None:
    empty.document("R1", "R1: 😅😅😅 ja\u0301 hoor.")
    empty.codes("Relatie")
    empty.code("R1", "ja\u0301 hoor", "Relatie")
    assert check(empty.project).problems == ()
