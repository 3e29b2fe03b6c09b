"""Where survey and interviews meet: each theme with what was said of it in interviews and in open answers, and its closed items."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from sqlalchemy import select
from sqlmodel import Session

from qcode.codebook.tree import CodeNode, nodes
from qcode.model import Document
from qcode.model.document import SURVEY
from qcode.model.row import table_of
from qcode.survey.figures import Item, items
from qcode.survey.records import Kept, answers, surveys
from qcode.tables.making import ANY, behind, make
from qcode.tables.spec import EVERYTHING, TableFilter, TableSpec

Wanted = Callable[[str], bool]


class Said(NamedTuple):
    """How much there is of a theme: quotations, and the participants who said it."""

    quotations: int
    participants: int


@dataclass(frozen=True)
class Asked:
    """A closed item about a theme, of which survey, and how it was answered."""

    survey: Kept
    item: Item


@dataclass(frozen=True)
class Met:
    """A code that questions are about or that was said: in interviews (every transcript but a survey's), in open answers, in items.

    A theme has what its subcodes have.
    """

    node: CodeNode
    interviews: Said
    answers: Said
    items: tuple[Asked, ...]


def meeting(session: Session, only: TableFilter = EVERYTHING) -> list[Met]:
    """Every code that items are about and every theme that was said, in the order of the codebook."""
    known = nodes(session)
    survey_documents = _of_surveys(session)
    interviews = _said(session, _within(session, only, lambda key: key not in survey_documents))
    words = _said(session, _within(session, only, lambda key: key in survey_documents))
    asked = _asked(session)
    found = [
        Met(
            node,
            interviews.get(node.id, Said(0, 0)),
            words.get(node.id, Said(0, 0)),
            tuple(asked.get(node.id, ())),
        )
        for node in known
    ]
    needed = {each.node.id for each in found if each.items}
    needed |= {above for each in found if each.items for above in each.node.above}
    return [
        each
        for each in found
        if each.node.id in needed
        or (each.node.depth == 0 and (each.interviews.quotations or each.answers.quotations))
    ]


def behind_theme(
    session: Session, code_id: str, column: str, only: TableFilter = EVERYTHING
) -> tuple[str, ...]:
    """The ids of the quotations a theme has in "interviews" or in "open" answers, whichever the key of a column begins with."""
    surveyed = _of_surveys(session)
    wanted = _within(session, only, lambda key: (key in surveyed) == column.startswith("open"))
    spec = TableSpec(by="document", count="quotations", rollup=True, filter=wanted)
    return behind(session, spec, code_id, ANY) if column.startswith(("open", "interview")) else ()


def _of_surveys(session: Session) -> frozenset[str]:
    document = table_of(Document).c
    return frozenset(
        session.connection().execute(select(document.id).where(document.kind == SURVEY)).scalars()
    )


def _within(session: Session, only: TableFilter, wanted: Wanted) -> TableFilter:
    """The filter with the transcripts that are wanted alone."""
    document = table_of(Document).c
    known = session.connection().execute(select(document.id)).scalars()
    inside = (key for key in known if only.documents is None or key in only.documents)
    return replace(only, documents=frozenset(key for key in inside if wanted(key)))


def _said(session: Session, only: TableFilter) -> Mapping[str, Said]:
    """By code, with its subcodes: how much was said of it in what the filter leaves."""
    totals: list[dict[str, int]] = []
    for count in ("quotations", "participants"):
        table = make(session, TableSpec(by="document", count=count, rollup=True, filter=only))
        totals.append({row.key: int(row.total or 0) for row in table.rows})
    quotations, participants = totals
    return {key: Said(number, participants.get(key, 0)) for key, number in quotations.items()}


def _asked(session: Session) -> Mapping[str, Sequence[Asked]]:
    found: dict[str, list[Asked]] = {}
    for kept in surveys(session):
        for item in items(kept, answers(session, kept.id)):
            for code_id in item.question.themes:
                found.setdefault(code_id, []).append(Asked(kept, item))
    return found
