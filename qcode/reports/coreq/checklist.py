"""COREQ as it stands for a project: what is filled, what is written, what is still to write; and as parts of a report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session

from qcode.checklist_answers import answers
from qcode.errors import NotFound
from qcode.model import Coder
from qcode.model.columns import now
from qcode.model.row import table_of
from qcode.project import study_of
from qcode.reports.coreq.facts import Fact, Facts
from qcode.reports.coreq.items import DOMAINS, ITEMS, NAME, SOURCE
from qcode.reports.coreq.words import word
from qcode.reports.report import Block, Heading, Prose, Report, TextTable
from qcode.reports.wording import day
from qcode.reports.words import said
from qcode.reports.words import word as report_word
from qcode.sentence import worded

STATES = ("open", "partly", "filled", "written")


@dataclass(frozen=True)
class Standing:
    """One item as it stands: one of STATES, what the project knows, and what the researchers wrote."""

    number: int
    domain: str
    title: str
    asks: str
    state: str
    facts: tuple[Fact, ...]
    answer: str
    coder: str
    at: str

    def as_json(self) -> dict[str, object]:
        """The item as ``qcode checklist --json`` prints it."""
        facts = [{"text": fact.text, "source": fact.source} for fact in self.facts]
        return {**vars(self), "facts": facts}


def standing(session: Session, language: str = "") -> list[Standing]:
    """All items in order, in ``language`` (that of the study where none is given)."""
    language = language or study_of(session).language
    facts, written = Facts(session, language), answers(session, NAME)
    coder = table_of(Coder).c
    names = {row.id: row.name for row in session.connection().execute(select(coder.id, coder.name))}
    found: list[Standing] = []
    for item in ITEMS:
        row, known = written.get(item.key), facts.of(item.number)
        found.append(
            Standing(
                item.number,
                said(language, DOMAINS[item.domain]),
                said(language, item.title),
                said(language, item.asks),
                _state(written=row is not None, known=bool(known), whole=item.whole),
                known,
                row.text if row else "",
                names.get(row.coder_id, "") if row else "",
                row.changed_at if row else "",
            )
        )
    return found


def _state(*, written: bool, known: bool, whole: bool) -> str:
    if written:
        return "written"
    if known:
        return "filled" if whole else "partly"
    return "open"


def item_key(item: str) -> str:
    """The key of the item that is meant by its number; raises NotFound."""
    key = item.strip().lstrip("0")
    if key not in {each.key for each in ITEMS}:
        raise NotFound(
            worded(
                "COREQ has items 1 to {last}, not “{item}”; nothing was changed.", last=len(ITEMS), item=item
            )
        )
    return key


def counts_of(items: list[Standing], language: str) -> str:
    """How many items are written, filled, to complete, and to write."""
    count = Counter(each.state for each in items)
    return word(language, "states", **{state: count[state] for state in STATES})


def checklist_report(session: Session) -> Report:
    """The checklist as a report of its own."""
    study = study_of(session)
    language = study.language
    return Report(
        study.title,
        word(language, "checklist"),
        ((report_word(language, "date"), day(language, now())),),
        (Heading(word(language, "checklist")), *checklist_blocks(session, language)),
        language,
        contents=False,
    )


def checklist_blocks(session: Session, language: str) -> Iterator[Block]:
    """The checklist as a table for each of its three parts."""
    items = standing(session, language)
    yield Prose(word(language, "intro", source=SOURCE))
    yield Prose(counts_of(items, language), "quiet")
    for domain in DOMAINS.values():
        name = said(language, domain)
        yield Heading(name, 2)
        yield _table([each for each in items if each.domain == name], language)


def _table(items: list[Standing], language: str) -> TextTable:
    head = (word(language, "item"), word(language, "filled"), word(language, "state"))
    rows = tuple(
        (
            f"{each.number}. {each.title}\n{each.asks}",
            answer_of(each, language),
            word(language, f"state_{each.state}"),
        )
        for each in items
    )
    return TextTable(head, rows, (0.32, 0.5, 0.18))


def answer_of(item: Standing, language: str) -> str:
    """What is said to an item: what the researchers wrote, then what the project knows with its source."""
    lines = [item.answer] if item.answer else []
    lines += [f"{fact.text} ({word(language, 'source', source=fact.source)})" for fact in item.facts]
    if item.state == "open":
        lines.append(word(language, "to_write"))
    return "\n".join(lines)
