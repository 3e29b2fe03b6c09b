"""What is said of quotations in a report: their comments, and how they are linked, in the language of the study."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlmodel import Session

from qcode.coding.quotations import links_among
from qcode.quoting import Quoted, quoted
from qcode.reports.report import Block, Prose, Quote
from qcode.reports.wording import cited
from qcode.reports.words import word


@dataclass(frozen=True)
class Remarks:
    """How quotations are linked, a line for each link, by the id of the quotation."""

    links: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])

    def in_one(self, quotation_id: str) -> str:
        """All of its links as one cell of a table, "" without any."""
        return "; ".join(self.links.get(quotation_id, ()))

    def around(self, quote: Quote, quotation_id: str, name: str, comment: str) -> Iterator[Block]:
        """A quotation in a report, its name above it, its comment and links below."""
        if name:
            yield Prose(name, "lead")
        yield quote
        if comment:
            yield Prose(comment)
        for line in self.links.get(quotation_id, ()):
            yield Prose(line, "quiet")


def remarks_on(session: Session, quotation_ids: Sequence[str], language: str) -> Remarks:
    """How these quotations are linked, both ways, oldest first."""
    rows = sorted(links_among(session, quotation_ids), key=lambda row: (row.created_at, row.id))
    ends = {end for row in rows for end in (row.from_id, row.to_id)}
    known = {each.id: each for each in quoted(session, ends)}
    wanted = set(quotation_ids)
    lines: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        for own, other, way in ((row.from_id, row.to_id, "to"), (row.to_id, row.from_id, "from")):
            if own in wanted:
                lines[own].append(_line(language, f"{row.kind}_{way}", known[other]))
    return Remarks(dict(lines))


def _line(language: str, kind: str, other: Quoted) -> str:
    where = cited(language, other)
    return (
        f"{word(language, kind)} {other.name}: {where}" if other.name else f"{word(language, kind)} {where}"
    )
