"""Where in each transcript the codes fall: the stretches they cover, and how many begin in each part."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import cast

from sqlmodel import Session

from qcode.codebook.tree import CodeNode
from qcode.model.code_line import CodeLine, LineCode, LineTranscript, Stretch
from qcode.model.table import Table, TableRow
from qcode.sentence import worded
from qcode.tables.facts import facts_of
from qcode.tables.notes import limits_told
from qcode.tables.shown import Shown, shown_of
from qcode.tables.spec import EVERYTHING, TableFilter

PARTS = 10
"""The parts of equal length in which the table counts."""
Marked = tuple[int, int, str]


def code_line(session: Session, limits: TableFilter = EVERYTHING, *, rollup: bool = False) -> CodeLine:
    """The stretches of each code in each transcript that counts; those that touch or overlap are one.

    With ``rollup`` only the outermost codes that count are told, each with what it and all below it cover.
    """
    shown = shown_of(facts_of(session), limits)
    facts = shown.facts
    told = _told(shown, rollup=rollup)
    covered = _covered(shown, told)
    codes = tuple(LineCode(*_about(facts.codes[at])) for at in sorted(set(told.values())))
    transcripts = tuple(
        LineTranscript(
            each.id, each.name, int(facts.lengths[at]), tuple(_stretches(facts.codes, covered.get(at, {})))
        )
        for at, each in enumerate(facts.documents)
        if shown.documents[at]
    )
    return CodeLine(codes, transcripts, tuple(limits_told(shown)))


def _about(node: CodeNode) -> tuple[str, str, str, str, int]:
    return node.id, node.name, node.path, node.colour, node.depth


def _told(shown: Shown, *, rollup: bool) -> dict[int, int]:
    """For each code that counts the one it is told as: itself, or the outermost above it that counts."""
    codes = shown.facts.codes
    at = {node.id: number for number, node in enumerate(codes)}
    counting = [number for number in range(len(codes)) if shown.codes[number]]
    if not rollup:
        return {number: number for number in counting}
    return {
        number: next((at[key] for key in codes[number].above if shown.codes[at[key]]), number)
        for number in counting
    }


def _covered(shown: Shown, told: dict[int, int]) -> dict[int, dict[int, list[Marked]]]:
    """By transcript and code what is marked: start, end and quotation, in the order of the text."""
    codings, quotations = shown.facts.codings, shown.facts.quotations
    documents, codes, starts, ends, places = (
        cast(list[int], shown.of(each).tolist())
        for each in (codings.document, codings.code, codings.start, codings.end, codings.quotation)
    )
    found: dict[int, dict[int, list[Marked]]] = defaultdict(lambda: defaultdict(list))
    for document, code, start, end, place in zip(documents, codes, starts, ends, places, strict=True):
        found[document][told[code]].append((start, end, quotations[place]))
    return found


def _stretches(codes: Sequence[CodeNode], covered: dict[int, list[Marked]]) -> Iterator[Stretch]:
    found = [
        Stretch(codes[code].id, *whole)
        for code in sorted(covered)
        for whole in _joined(sorted(covered[code]))
    ]
    yield from sorted(found, key=lambda stretch: stretch.start)


def _joined(marked: Iterable[Marked]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """What touches or overlaps as one, with its quotations in reading order."""
    start, end = -1, -1
    ids: dict[str, None] = {}
    for first, last, quotation in marked:
        if ids and first > end:
            yield start, end, tuple(ids)
            ids = {}
        if not ids:
            start, end = first, last
        end = max(end, last)
        ids[quotation] = None
    if ids:
        yield start, end, tuple(ids)


def line_table(line: CodeLine) -> Table:
    """How many stretches of each code begin in each tenth of the transcripts, all of them taken together."""
    counts = {code.id: [0] * PARTS for code in line.codes}
    for transcript in line.transcripts:
        for stretch in transcript.stretches:
            counts[stretch.code_id][part_of(stretch, transcript)] += 1
    rows = tuple(
        TableRow(code.name, tuple(counts[code.id]), sum(counts[code.id]), code.path, code.depth, code.id, code.colour)
        for code in line.codes
    )  # fmt: skip
    step = 100 // PARTS
    return Table(
        worded("Code line"),
        worded("Theme / subcode"),
        tuple(f"{at * step}–{(at + 1) * step}%" for at in range(PARTS)),
        rows,
        totals=tuple(sum(each[at] for each in counts.values()) for at in range(PARTS)),
        total_label=worded("Total"),
        column_keys=tuple(str(at) for at in range(PARTS)),
        notes=(
            worded("Counted: stretches, by the part of the transcript they begin in."),
            worded("A stretch is what one code covers without a gap, whoever marked it."),
            *line.notes,
        ),
        meta={"chart": False, "rollup": False},
    )


def part_of(stretch: Stretch, transcript: LineTranscript) -> int:
    """In which tenth of its transcript a stretch begins, counted from 0."""
    return min(stretch.start * PARTS // max(transcript.length, 1), PARTS - 1)


def quotations_of_line(line: CodeLine, code_id: str, part: str) -> tuple[str, ...]:
    """The quotations of the stretches behind a number of the table, by its keys; "" is any code, and any part."""
    return tuple(
        dict.fromkeys(
            quotation
            for transcript in line.transcripts
            for stretch in transcript.stretches
            if code_id in ("", stretch.code_id) and part in ("", str(part_of(stretch, transcript)))
            for quotation in stretch.quotation_ids
        )
    )
