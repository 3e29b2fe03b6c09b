"""Small studies for tests, made through the core as a user would."""

from __future__ import annotations

from sqlalchemy import select
from sqlmodel import SQLModel

from qcode.model import Change, ChangeRow, Document, Quotation
from qcode.model.draft import Draft, TurnDraft
from qcode.model.row import table_of
from qcode.project import Project
from qcode.transcripts import documents

INTERVIEW = (
    "I: Hoe gaat het met de relatie? 😅\n"
    "R1: Dat verschilt per jongere. De ene komt naast me zitten in de keuken.\n"
    "I: En de doelen?\n"
    "R1: Wij bedenken vaak hóé eraan gewerkt wordt. محمد tekent.\n"
)
TRAIL = {table_of(Change).name, table_of(ChangeRow).name}


def interview(name: str = "R1", text: str = INTERVIEW) -> Draft:
    """A draft of one interview, one turn a line, the label before the colon."""
    turns: list[TurnDraft] = []
    at = 0
    for line in text.splitlines():
        label, _, _ = line.partition(": ")
        turns.append(TurnDraft(at, at + min(len(label) + 2, len(line)), at + len(line), label))
        at += len(line) + 1
    return Draft(
        name=name, text=text, source=f"{name}.txt", turns=tuple(turns), interviewers=frozenset({"I"})
    )


def add_interview(project: Project, name: str = "R1", text: str = INTERVIEW) -> str:
    """The id of a transcript just added."""
    with project.change(f"Import {name}") as session:
        return documents.add(session, interview(name, text)).id


def tables(project: Project) -> dict[str, dict[str, tuple[object, ...]]]:
    """Every row of every table but the trail, by id."""
    with project.read() as session:
        run = session.connection().execute
        return {
            table.name: {str(row[0]): tuple(map(str, row)) for row in run(select(table))}
            for table in SQLModel.metadata.sorted_tables
            if table.name not in TRAIL
        }


def misplaced(project: Project) -> list[str]:
    """The quotations whose words are not those at their position."""
    with project.read() as session:
        texts = {each.id: each.text for each in session.scalars(select(Document))}
        return [
            q.text
            for q in session.scalars(select(Quotation))
            if texts[q.document_id][q.start : q.end] != q.text
        ]
