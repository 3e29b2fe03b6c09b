"""What the screen shows, read from the project at once: differences, the transcript, each side's codings, how codes look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlmodel import Session

from qcode.codebook.tree import CodeNode, nodes
from qcode.coding import coder_colours, passes
from qcode.compare.choice import Ids, labels
from qcode.compare.differences import Difference, Differences, InTranscript, differences
from qcode.compare.driving import Drivers, drivers
from qcode.compare.marks import Mark, marks
from qcode.compare.since import last_change
from qcode.compare.transcripts import transcripts
from qcode.model import Span
from ui.coding.contents import content_of
from ui.compare import sheet
from ui.compare.chosen import Chosen
from ui.compare.sheet import Looked
from ui.reader.content import ReaderContent
from ui.reader.marks import CodeStyle, CodingMarks


@dataclass(frozen=True)
class Seen:
    """Everything there is to see of one comparison: ``found`` in all its transcripts, the rest of the one in front.

    ``labels`` are what all sides are called, ``coders`` the ids of their coders, ``pair`` the numbers of the two that ``found`` is about; ``people`` are all coders
    by id, ``colours`` the names of their colours; ``open_in`` is how many disagreements of each transcript are not decided, of ``total`` in all.
    """

    found: Differences
    labels: tuple[str, ...]
    pair: tuple[int, int]
    drivers: Drivers
    open_in: Mapping[str, int]
    total: int
    change: int = 0
    codes: Sequence[CodeNode] = ()
    document_id: str = ""
    content: ReaderContent | None = None
    sides: Sequence[sheet.Side] = ()
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    people: Mapping[str, str] = field(default_factory=dict[str, str])
    colours: Mapping[str, str] = field(default_factory=dict[str, str])
    coders: tuple[str, ...] = ()

    @property
    def side_colours(self) -> tuple[str, ...]:
        """The name of each side's colour, "" for the layer of what was agreed."""
        return tuple(self.colours.get(each, "") for each in self.coders)

    @property
    def styles(self) -> dict[str, CodeStyle]:
        """How codes look, by id."""
        return {each.id: CodeStyle(each.name, each.colour) for each in self.codes}

    @property
    def in_front(self) -> tuple[Difference, ...]:
        """The disagreements of the transcript in front."""
        found = (each for each in self.found.transcripts if each.transcript.id == self.document_id)
        return next((each.differences for each in found), ())

    @property
    def open(self) -> int:
        """How many disagreements of all transcripts are not decided."""
        return sum(self.open_in.values())


@dataclass(frozen=True)
class Known:
    """What was seen of the same comparison; ``renewed`` are the transcripts in which something was decided since."""

    seen: Seen
    renewed: Ids = frozenset()


def seen(session: Session, chosen: Chosen, document_id: str, known: Known | None = None) -> Seen:
    """What there is to see, with that transcript in front, or the first where it is not compared."""
    made = _whole(session, chosen) if known is None else _renewed(session, chosen, known)
    ids = [each.transcript.id for each in made.found.transcripts]
    if not ids:
        return made
    shown = document_id if document_id in ids else ids[0]
    by_side = marks(session, chosen.choice, [shown])[shown]
    sides = [sheet.Side(label, _columns(each)) for label, each in zip(made.labels, by_side, strict=True)]
    return replace(made, document_id=shown, content=content_of(session, shown), sides=sides)


def _whole(session: Session, chosen: Chosen) -> Seen:
    """Everything but the transcript in front, of the two in question in the transcripts that all sides are compared in."""
    counted = transcripts(session, chosen.choice)
    found = differences(session, chosen.of_two, counted.ids)
    assert found is not None, "nobody stops it"
    codes = nodes(session)
    made = Seen(
        replace(found, left_out=counted.left_out),
        labels(session, chosen.choice),
        chosen.pair,
        drivers(found, [node.id for node in codes]),
        {each.transcript.id: _open(each) for each in found.transcripts},
        sum(len(each.differences) for each in found.transcripts),
        last_change(session),
    )
    names = {each.id: each.path for each in codes}
    people = {each.id: each.name for each in passes.coders(session)}
    colours, coders = coder_colours.colours(session), tuple(side.coder_id for side in chosen.choice.sides)
    return replace(made, codes=codes, names=names, people=people, colours=colours, coders=coders)


def _renewed(session: Session, chosen: Chosen, known: Known) -> Seen:
    """What is known, with transcripts in which something was decided read again; only what was decided is new there."""
    made = replace(known.seen, change=last_change(session))
    if not known.renewed:
        return made
    again = differences(session, chosen.of_two, known.renewed)
    assert again is not None, "nobody stops it"
    read = {each.transcript.id: each for each in again.transcripts}
    told = tuple(read.get(each.transcript.id, each) for each in made.found.transcripts)
    open_in = {**made.open_in, **{key: _open(each) for key, each in read.items()}}
    return replace(made, found=replace(made.found, transcripts=told), open_in=open_in)


def _open(transcript: InTranscript) -> int:
    return sum(each.state != "decided" for each in transcript.differences)


def _columns(side: Sequence[Mark]) -> CodingMarks:
    return CodingMarks(
        ids=[each.coding_id for each in side],
        quotation_ids=[each.quotation_id for each in side],
        code_ids=[each.code_id for each in side],
        starts=[each.start for each in side],
        ends=[each.end for each in side],
    )


def looked_at(seen: Seen, difference: Difference) -> Looked:
    """How a disagreement stands on the page: where a boundary differs only the words that one side has are underlined."""
    a, b = difference.a, difference.b
    span = Span(difference.start, difference.end)
    lanes = dict(zip(seen.pair, (mark.coding_id if mark else "" for mark in (a, b)), strict=True))
    ids = tuple(lanes.get(number) for number in range(len(seen.labels)))
    if a is None or b is None or a.code_id != b.code_id or difference.kind != "boundary":
        return Looked(span, (span,), ids)
    edges = sorted((a.start, b.start)), sorted((a.end, b.end))
    parts = tuple(Span(first, last) for first, last in edges if first < last)
    return Looked(span, parts, ids)
