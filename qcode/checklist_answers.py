"""What researchers say to the items of reporting checklists."""

from __future__ import annotations

from sqlmodel import Session, select

from qcode.model import ChecklistAnswer
from qcode.model.columns import now
from qcode.model.kept_text import kept


def answers(session: Session, checklist: str) -> dict[str, ChecklistAnswer]:
    """The answers that were written, by the key of their item."""
    rows = session.exec(select(ChecklistAnswer).where(ChecklistAnswer.checklist == checklist))
    return {row.item: row for row in rows}


def answer(session: Session, checklist: str, item: str, text: str, coder_id: str) -> ChecklistAnswer | None:
    """The answer to an item as it is now; without words the answer is taken away, and None is what remains."""
    there = answers(session, checklist).get(item)
    if not text.strip():
        if there is not None:
            session.delete(there)
            session.flush()
        return None
    row = there or ChecklistAnswer(checklist=checklist, item=item, text="", coder_id=coder_id)
    if row.text != kept(text):
        row.text, row.coder_id, row.changed_at = kept(text), coder_id, now()
        session.add(row)
        session.flush()
    return row
