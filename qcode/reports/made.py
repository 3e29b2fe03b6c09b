"""Which state of a project something was made of: what a table says of itself wherever it goes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlmodel import Session

from qcode.model import Change
from qcode.model.columns import now
from qcode.model.row import table_of
from qcode.model.table import Table
from qcode.project import study_of
from qcode.reports.report import NumberTable, Report
from qcode.reports.wording import day, number
from qcode.reports.words import word


@dataclass(frozen=True)
class Made:
    """The study, the number and moment of the last change of its trail (0 and "" before the first), and when this was made."""

    study: str
    change: int
    changed_at: str
    made_at: str

    def facts(self, language: str) -> tuple[tuple[str, str], ...]:
        """Label and value of each, in words."""
        state = word(language, "state_none")
        if self.change:
            state = word(
                language,
                "state_change",
                change=number(language, self.change),
                day=day(language, self.changed_at),
            )
        return (
            (word(language, "study"), self.study),
            (word(language, "made_on"), day(language, self.made_at)),
            (word(language, "state"), state),
        )

    def note(self, language: str) -> str:
        """All of it in one sentence."""
        if not self.change:
            return word(language, "made_note_new", study=self.study, day=day(language, self.made_at))
        return word(
            language,
            "made_note",
            study=self.study,
            day=day(language, self.made_at),
            change=number(language, self.change),
            changed=day(language, self.changed_at),
        )

    def as_json(self) -> dict[str, object]:
        """The same for programs."""
        return {
            "study": self.study,
            "change": self.change,
            "changed_at": self.changed_at,
            "made_at": self.made_at,
        }


def made_of(session: Session) -> Made:
    """The state this session reads."""
    change = table_of(Change).c
    last = select(change.id, change.at).order_by(change.id.desc()).limit(1)
    row = session.connection().execute(last).first()
    number_, at = (int(row[0]), str(row[1])) if row else (0, "")
    return Made(study_of(session).title, number_, at, now())


def alone(table: Table, language: str, made: Made | None) -> Report:
    """A report of nothing but the table, with its caption, chart and notes, and the state it was made of."""
    if made is None:
        block = NumberTable(replace(table, title=""), chart=True)
        return Report(table.title, blocks=(block,), language=language, contents=False)
    told = replace(table, notes=(*table.notes, made.note(language)))
    block = NumberTable(told, chart=True)
    return Report(made.study, blocks=(block,), language=language, contents=False)
