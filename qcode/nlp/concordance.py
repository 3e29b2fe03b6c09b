"""A concordance: every place some words were said, with the codes put there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from sqlalchemy import select as sql_select
from sqlmodel import Session, select

from qcode.coding.filter import Filter
from qcode.model import Code, Coding, Quotation
from qcode.model.paths import join
from qcode.model.row import table_of
from qcode.nlp.index import CHUNK, Numbers, prepare
from qcode.nlp.search import CONTEXT, Hit, search
from qcode.project import Project
from qcode.steps import Progress

EVERYTHING = Filter()


@dataclass(frozen=True)
class Line:
    """One place and the paths of the codes whose quotations overlap it, in the order of the alphabet."""

    hit: Hit
    codes: tuple[str, ...]

    def as_dict(self) -> dict[str, object]:
        """The line as other programs read it."""
        hit = self.hit
        return {
            "document": hit.document,
            "turn": hit.turn,
            "start": hit.start,
            "end": hit.end,
            "text": hit.text,
            "before": hit.before,
            "after": hit.after,
            "codes": list(self.codes),
        }


@dataclass(frozen=True)
class Coded:
    """The codings of one transcript, by their start."""

    starts: Numbers
    ends: Numbers
    codes: list[str]

    def over(self, start: int, end: int) -> set[str]:
        """The ids of the codes whose quotations share a letter with what stands between two places."""
        begun = int(np.searchsorted(self.starts, end, side="left"))
        return {self.codes[at] for at in np.flatnonzero(self.ends[:begun] > start)}


def concordance(
    project: Project,
    words: str,
    *,
    lemma: bool = False,
    context: int = CONTEXT,
    document_ids: list[str] | None = None,
    limit: int | None = None,
    progress: Progress | None = None,
) -> list[Line]:
    """`search` with the codes at each place; keeps the word index for the next time. Nothing when cancelled."""
    if lemma and not prepare(project, progress):
        return []
    with project.read() as session:
        hits = search(
            session,
            words,
            lemma=lemma,
            context=context,
            document_ids=document_ids,
            limit=limit,
            progress=progress,
        )
        return lines(session, hits)


def lines(session: Session, hits: Sequence[Hit]) -> list[Line]:
    """The hits with the paths of the codes at each of them."""
    coded = coded_in(session, sorted({hit.document_id for hit in hits}))
    paths = _paths(session)
    return [Line(hit, _codes_at(hit, coded.get(hit.document_id), paths)) for hit in hits]


def _codes_at(hit: Hit, coded: Coded | None, paths: dict[str, str]) -> tuple[str, ...]:
    return () if coded is None else tuple(sorted(paths[code] for code in coded.over(hit.start, hit.end)))


def coded_in(session: Session, document_ids: Sequence[str], shown: Filter = EVERYTHING) -> dict[str, Coded]:
    """The codings that are shown of those of these transcripts that have any."""
    quotation, coding = table_of(Quotation), table_of(Coding)
    rows: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for at in range(0, len(document_ids), CHUNK):
        query = sql_select(quotation.c.document_id, quotation.c.start, quotation.c.end, coding.c.code_id)
        query = query.join(coding, coding.c.quotation_id == quotation.c.id)
        query = query.where(quotation.c.document_id.in_(document_ids[at : at + CHUNK]))
        for document_id, *coded in session.connection().execute(query.where(*shown.conditions())):
            rows[document_id].append(tuple(coded))
    return {document_id: _coded(found) for document_id, found in rows.items()}


def _coded(rows: Iterable[tuple[int, int, str]]) -> Coded:
    ordered = sorted(rows)
    return Coded(
        np.array([start for start, _, _ in ordered], dtype=np.int64),
        np.array([end for _, end, _ in ordered], dtype=np.int64),
        [code for _, _, code in ordered],
    )


def _paths(session: Session) -> dict[str, str]:
    """The path of every code by its id."""
    codes = {code.id: code for code in session.exec(select(Code)).all()}
    return {code.id: join(_names(code, codes)) for code in codes.values()}


def _names(code: Code, codes: dict[str, Code]) -> tuple[str, ...]:
    parent = codes.get(code.parent_id or "")
    return (*(_names(parent, codes) if parent else ()), code.name)
