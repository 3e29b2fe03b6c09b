"""What the screen shows, read from the project at once: differences, the transcript, each side's codings, how codes look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from sqlalchemy import select
from sqlmodel import Session

from qcode.codebook.tree import nodes
from qcode.coding import passes
from qcode.coding.passes import agreed_layer
from qcode.compare.choice import Choice, Side
from qcode.compare.differences import Difference, Differences, differences
from qcode.compare.marks import Mark, marks
from qcode.model import Coding, Span
from qcode.model.row import table_of
from qcode.sentence import worded
from ui.coding.contents import content_of
from ui.compare import sheet
from ui.compare.sheet import Looked
from ui.reader.content import ReaderContent
from ui.reader.marks import CodeStyle, CodingMarks


@dataclass(frozen=True)
class Offer:
    """Something that can be compared, by the words a menu has for it."""

    label: str
    choice: Choice


def offers(session: Session) -> list[Offer]:
    """Every two coders, every two passes of a coder, and each coder beside what was agreed, as far as there are codings."""
    coding = table_of(Coding).c
    rows = session.connection().execute(select(coding.coder_id, coding.pass_id).distinct())
    worked: dict[str, set[str]] = {}
    for coder_id, pass_id in rows:
        worked.setdefault(coder_id, set()).add(pass_id)
    people = [each for each in passes.coders(session) if each.id in worked]
    rounds = [(each.id, each.name) for each in passes.passes(session)]
    found = [
        Offer(
            worded("{one} and {other}", one=one.name, other=other.name),
            Choice((Side(one.id), Side(other.id))),
        )
        for one, other in combinations(people, 2)
    ]
    for each in people:
        mine = [(key, name) for key, name in rounds if key in worked[each.id]]
        found += [
            Offer(
                worded("{coder}: {one} and {other}", coder=each.name, one=one[1], other=other[1]),
                Choice((Side(each.id, frozenset({one[0]})), Side(each.id, frozenset({other[0]})))),
            )
            for one, other in combinations(mine, 2)
        ]
    layer = agreed_layer(session)
    if layer is not None and layer.id in worked:
        found += [
            Offer(
                worded("{one} and {other}", one=each.name, other=layer.name),
                Choice((Side(each.id), Side(layer.id))),
            )
            for each in people
        ]
    return found


@dataclass(frozen=True)
class Seen:
    """Everything there is to see of one comparison: ``found`` in all its transcripts, the rest of the one in front."""

    found: Differences
    document_id: str = ""
    content: ReaderContent | None = None
    sides: Sequence[sheet.Side] = ()
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    styles: Mapping[str, CodeStyle] = field(default_factory=dict[str, CodeStyle])


def seen(session: Session, choice: Choice, document_id: str) -> Seen:
    """What two sides coded, with the transcript of that id in front, or the first one that is compared."""
    found = differences(session, choice)
    assert found is not None, "nobody cancels this"
    ids = [each.transcript.id for each in found.transcripts]
    styles = {each.id: CodeStyle(each.name, each.colour) for each in nodes(session)}
    names = {each.id: each.path for each in nodes(session)}
    if not ids:
        return Seen(found, names=names, styles=styles)
    shown = document_id if document_id in ids else ids[0]
    by_side = marks(session, choice, [shown])[shown]
    sides = [sheet.Side(label, _columns(each)) for label, each in zip(found.labels, by_side, strict=True)]
    return Seen(found, shown, content_of(session, shown), sides, names, styles)


def _columns(side: Sequence[Mark]) -> CodingMarks:
    return CodingMarks(
        ids=[each.coding_id for each in side],
        quotation_ids=[each.quotation_id for each in side],
        code_ids=[each.code_id for each in side],
        starts=[each.start for each in side],
        ends=[each.end for each in side],
    )


def looked_at(difference: Difference) -> Looked:
    """How a disagreement stands on the page: where a boundary differs only the words that one side has are underlined."""
    a, b = difference.a, difference.b
    span = Span(difference.start, difference.end)
    ids = tuple(mark.coding_id if mark else "" for mark in (a, b))
    if a is None or b is None or a.code_id != b.code_id or difference.kind != "boundary":
        return Looked(span, (span,), ids)
    edges = sorted((a.start, b.start)), sorted((a.end, b.end))
    parts = tuple(Span(first, last) for first, last in edges if first < last)
    return Looked(span, parts, ids)
