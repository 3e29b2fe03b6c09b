"""Participants from a table: a row each, a column for their pseudonym, perhaps one for their group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import time, timedelta
from pathlib import Path

from sqlmodel import Session

from qcode.errors import FileProblem, Refused
from qcode.files.tables import Sheet, read_sheets, text
from qcode.model import Attribute, Participant
from qcode.participants.attributes import ensure_attribute, ensure_choice, put
from qcode.participants.people import by_name, one_line
from qcode.sentence import worded

PSEUDONYM_HEADS = (
    "pseudonym",
    "participant",
    "respondent",
    "deelnemer",
    "pseudoniem",
    "naam",
    "name",
    "code",
    "id",
)
GROUP_HEADS = ("group", "groep")
_HEAD_WITHIN = 20  # rows above the head may hold a title


@dataclass
class Imported:
    """What a table of participants brought: names added, names that were there and got values, attributes made.

    ``choices`` holds, by attribute, the choices that came to those it had; ``notices`` what was guessed.
    """

    added: list[str] = field(default_factory=list[str])
    changed: list[str] = field(default_factory=list[str])
    attributes: list[str] = field(default_factory=list[str])
    choices: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    notices: tuple[str, ...] = ()


def import_file(session: Session, path: Path) -> Imported:
    """Adds and fills in participants from the first sheet of a .csv or Excel file with a pseudonym column.

    As ``import_rows``; raises FileProblem for a file that cannot be read or holds no such table.
    """
    for sheet in read_sheets(path):
        at = _head(sheet)
        if at is not None:
            head = [text(cell) for cell in sheet.rows[at]]
            report = import_rows(session, head, sheet.rows[at + 1 :], sheet.lines[at + 1 :])
            report.notices = sheet.notices
            return report
    raise FileProblem(
        worded(
            "“{file}” has no column that says who each row is about, such as pseudonym or "
            "participant. Nothing was imported.",
            file=path.name,
        )
    )


def _head(sheet: Sheet) -> int | None:
    """Which row names the columns."""
    for at, row in enumerate(sheet.rows[:_HEAD_WITHIN]):
        if _column([text(cell).strip() for cell in row], PSEUDONYM_HEADS) is not None:
            return at
    return None


def import_rows(
    session: Session,
    head: Sequence[str],
    rows: Sequence[Sequence[object]],
    lines: Sequence[int] | None = None,
) -> Imported:
    """Adds and fills in participants: a pseudonym column, perhaps a group, every other column an attribute.

    A new attribute gets the kind its values have: number, date, choice (a few short texts that come back, see
    ``attributes.kind_of``) or text. An attribute of choices gains the choices it lacks, and the report says so:
    a later table may bring what the first did not. An empty cell says nothing. ``lines`` are the places of the
    rows in their file, from 2 unless given. Raises Refused with the line, and nothing is imported.
    """
    names = [one_line(str(cell)) for cell in head]
    who = _column(names, PSEUDONYM_HEADS)
    if who is None:
        raise Refused(
            worded(
                "No column of the table says who it is about (such as “pseudonym”); its columns are "
                "{names}. Nothing was imported.",
                names=", ".join(names),
            )
        )
    group = _column(names, GROUP_HEADS)
    plain = [tuple(map(_plain, row)) for row in rows]
    report = Imported()
    known = _ensure_attributes(session, names, (who, group), plain, report)
    people = by_name(session)
    for line, row in zip(lines or range(2, len(rows) + 2), plain, strict=True):
        if any(cell != "" for cell in row):
            pseudonym = _pseudonym(line, row, who)
            participant = _person(people, pseudonym, _cell(row, group), report)
            _fill(session, line, participant, [(known[at], _cell(row, at)) for at in known], report)
    session.flush()
    return report


def _plain(value: object) -> object:
    """The value without blank rim, "" where there is none; what attributes do not know of as text."""
    if isinstance(value, bool | time | timedelta):
        return text(value)
    return "" if value is None else value.strip() if isinstance(value, str) else value


def _cell(row: Sequence[object], at: int | None) -> object:
    return row[at] if at is not None and at < len(row) else ""


def _column(names: Sequence[str], heads: Sequence[str]) -> int | None:
    folded = [name.casefold() for name in names]
    return next((folded.index(head) for head in heads if head in folded), None)


def _ensure_attributes(
    session: Session,
    names: Sequence[str],
    taken: tuple[int | None, ...],
    rows: Sequence[Sequence[object]],
    report: Imported,
) -> Mapping[int, Attribute]:
    """The attribute of each column but those taken."""
    known: dict[int, Attribute] = {}
    for at, name in enumerate(names):
        if not name or at in taken:
            continue
        values = [cell for row in rows if (cell := _cell(row, at)) != ""]
        attribute, made = ensure_attribute(session, name, values)
        if attribute in known.values():
            raise Refused(
                worded("Two columns of the table are called “{name}”; nothing was imported.", name=name)
            )
        report.attributes += [attribute.name] if made else []
        known[at] = attribute
    return known


def _pseudonym(line: int, row: Sequence[object], who: int) -> str:
    pseudonym = one_line(str(_cell(row, who)))
    if not pseudonym:
        raise Refused(worded("Line {line} does not say who it is about; nothing was imported.", line=line))
    return pseudonym


def _person(people: dict[str, Participant], pseudonym: str, group: object, report: Imported) -> Participant:
    """The participant of that pseudonym, made if new, in the group where the row names one."""
    new = pseudonym.casefold() not in people
    participant = people.setdefault(pseudonym.casefold(), Participant(pseudonym=pseudonym))
    participant.group = one_line(str(group)) or participant.group
    (report.added if new else report.changed).append(participant.pseudonym)
    return participant


def _fill(
    session: Session,
    line: int,
    participant: Participant,
    values: Sequence[tuple[Attribute, object]],
    report: Imported,
) -> None:
    """Sets what a row says of a participant."""
    for attribute, value in values:
        if value == "":
            continue
        if ensure_choice(attribute, str(value)):
            report.choices.setdefault(attribute.name, []).append(str(value))
        try:
            put(participant, attribute, value)
        except Refused as error:
            raise Refused(worded("Line {line}: {problem}", line=line, problem=error.sentence)) from error
        session.add(attribute)
    session.add(participant)
