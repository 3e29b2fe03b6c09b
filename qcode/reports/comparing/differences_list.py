"""Disagreements as a list: in a report, as rows, and as lines on a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from sqlalchemy import select
from sqlmodel import Session

from qcode.codebook.tree import paths
from qcode.compare.choice import Choice
from qcode.compare.decisions import Decided, SideThen
from qcode.compare.differences import STATES, Difference, Differences, InTranscript, differences
from qcode.compare.driving import drivers
from qcode.compare.marks import Mark
from qcode.model import Coder, CodingPass
from qcode.model.row import table_of
from qcode.reports.comparing.words import word
from qcode.reports.report import Heading, Prose, Report, TextTable
from qcode.reports.rows import Cell
from qcode.reports.wording import day, listing

HEAD = (
    "number",
    "document",
    "turn",
    "kind",
    *(f"{side} {part}" for side in "ab" for part in ("start", "end", "code", "words")),
    "state",
    "verdict",
    "reason",
    "decided by",
    "decided at",
)
WIDTHS = (0.05, 0.07, 0.13, 0.27, 0.27, 0.21)


@dataclass(frozen=True)
class Named:
    """The disagreements with what codes (their paths), coders and passes are called, by id."""

    found: Differences
    paths: Mapping[str, str]
    names: Mapping[str, str]

    def numbered(self) -> Iterator[tuple[InTranscript, list[tuple[int, Difference]]]]:
        """The disagreements by transcript, numbered through from 1."""
        numbers = count(1)
        for there in self.found.transcripts:
            yield there, [(next(numbers), each) for each in there.differences]

    def kind(self, each: Difference, language: str) -> str:
        """What kind it is; of an only one whose."""
        return self._kind(each.kind, language, at_left=each.a is not None)

    def kind_then(self, decided: Decided, language: str) -> str:
        """What kind it was when it was decided."""
        return self._kind(decided.kind, language, at_left=bool(decided.sides[0].code_name))

    def _kind(self, kind: str, language: str, *, at_left: bool) -> str:
        if kind != "only":
            return word(language, f"kind_{kind}")
        return word(language, "kind_only", coder=self.found.labels[0 if at_left else 1])

    def code_then(self, side: SideThen) -> str:
        """The code a side had when it was decided; where that is gone, by the name it had."""
        return self.paths.get(side.code_id or "", side.code_name)

    def verdict(self, decided: Decided, language: str) -> str:
        """What was decided."""
        a, b = self.found.labels
        return word(
            language, f"verdict_{decided.verdict}", a=a, b=b, words=decided.words, code=decided.code_name
        )

    def who(self, decided: Decided, language: str) -> str:
        """Who decided: one, or both together."""
        return self.names[decided.adjudicator_id] if decided.adjudicator_id else word(language, "together")


def named_in(session: Session, found: Differences) -> Named:
    """Disagreements with the names of all codes, coders and passes of their project."""
    coder, coding_pass = table_of(Coder).c, table_of(CodingPass).c
    run = session.connection().execute
    found_names = [*run(select(coder.id, coder.name)), *run(select(coding_pass.id, coding_pass.name))]
    return Named(found, paths(session), {row[0]: row[1] for row in found_names})


def named_differences(session: Session, choice: Choice) -> Named:
    """The disagreements of a comparison, with the names of all codes, coders and passes. Raises as `differences` does."""
    found = differences(session, choice)
    assert found is not None, "nobody cancels it"
    return named_in(session, found)


def rows(named: Named) -> tuple[tuple[str, ...], list[tuple[Cell, ...]]]:
    """The head and one row a disagreement, in English, for programs; last what was decided about and is none any more."""
    now = [
        _row(number, there.transcript.name, each, named)
        for there, numbered in named.numbered()
        for number, each in numbered
    ]
    return HEAD, now + [_past_row(document, each, named) for document, each in named.found.past]


def _row(number: int, document: str, each: Difference, named: Named) -> tuple[Cell, ...]:
    sides = [cell for mark in (each.a, each.b) for cell in _side(mark, named.paths)]
    return (number, document, each.turn, each.kind, *sides, each.state, *_decided(each.decided, named))


def _past_row(document: str, each: Decided, named: Named) -> tuple[Cell, ...]:
    """Places are left out: they are those of the text as it was then."""
    sides = [cell for side in each.sides for cell in (None, None, named.code_then(side), side.words)]
    return (None, document, None, each.kind, *sides, "past", *_decided(each, named))


def _decided(decided: Decided | None, named: Named) -> tuple[Cell, ...]:
    if decided is None:
        return "", "", "", ""
    by = named.names[decided.adjudicator_id] if decided.adjudicator_id else ""
    return decided.verdict, decided.reason, by, decided.decided_at


def _side(mark: Mark | None, paths: Mapping[str, str]) -> tuple[Cell, ...]:
    return (None, None, "", "") if mark is None else (mark.start, mark.end, paths[mark.code_id], mark.words)


def counts(found: Differences, language: str) -> str:
    """How many of each kind, in a line."""
    return word(language, "counts", **found.counts)


def states(found: Differences, language: str) -> str:
    """How many are open, decided, and changed since, in a line."""
    return word(
        language, "states", **{state: sum(each.state == state for each in found.all) for state in STATES}
    )


def lines(named: Named, language: str) -> Iterator[str]:
    """The disagreements for a terminal: number, place, kind, both sides, and what was decided."""
    found = named.found
    yield word(language, "differences", coders=listing(language, found.labels))
    yield f"{counts(found, language)} ({states(found, language)})"
    yield from driven(named, language)
    for there, numbered in named.numbered():
        yield from ["", there.transcript.name] if numbered else []
        for number, each in numbered:
            turn = f"{word(language, 'turn')} {each.turn}, " if each.turn is not None else ""
            yield f"{number:>4}  {turn}{named.kind(each, language)}: {_told(each, named)}"
            if each.decided:
                yield f"      → {decision(each, named, language)}"
    yield from _past_lines(named, language)
    if not found.transcripts:
        yield word(language, "nothing")
    elif not found.all:
        yield word(language, "none")
    for each in found.left_out:
        yield word(language, "left_out", documents=f"{each.name} ({', '.join(each.missing)})")


def _past_lines(named: Named, language: str) -> Iterator[str]:
    past = named.found.past
    if past:
        yield from ("", word(language, "past"))
    for document, each in past:
        sides = [f"{named.code_then(side)} “{_short(side.words)}”" for side in each.sides if side.code_name]
        yield f"      {document}, {named.kind_then(each, language)}: {' ⇄ '.join(sides)}"
        yield f"      → {_ruling(each, named, language)}"


def driven(named: Named, language: str) -> Iterator[str]:
    """What drives the disagreements, a sentence each: the codes most confused, whose boundaries are wider, the worst transcript."""
    found = named.found
    told = drivers(found, list(named.paths))
    for each in told.confusions[:1]:
        ends = {"one": named.paths[each.one], "other": named.paths[each.other]}
        yield word(language, "confused", **ends, times=each.times, of=told.of)
    if told.width is not None and told.width.median:
        coder = found.labels[0 if told.width.median > 0 else 1]
        characters = f"{abs(told.width.median):g}"
        yield word(language, "wider", coder=coder, characters=characters, spans=told.width.spans)
    names = {there.transcript.id: there.transcript.name for there in found.transcripts}
    for each in told.transcripts[: len(names) > 1]:
        if each.different:
            of = each.same + each.different
            yield word(language, "worst", document=names[each.text], different=each.different, all=of)


def _told(each: Difference, named: Named) -> str:
    sides = [f"{named.paths[mark.code_id]} “{_short(mark.words)}”" for mark in (each.a, each.b) if mark]
    return " ⇄ ".join(sides)


def _short(words: str, most: int = 60) -> str:
    line = " ".join(words.split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


def decision(each: Difference, named: Named, language: str) -> str:
    """What was decided, by whom, when and why; that it changed since."""
    return "" if each.decided is None else _ruling(each.decided, named, language)


def _ruling(decided: Decided, named: Named, language: str) -> str:
    who, when = named.who(decided, language), day(language, decided.decided_at)
    reason = f"“{decided.reason}”" if decided.reason else word(language, "no_reason")
    said = f"{named.verdict(decided, language)} ({who}, {when}): {reason}"
    return f"{said} — {word(language, 'state_changed')}" if decided.changed else said


def differences_report(named: Named, language: str, note: str) -> Report:
    """The disagreements as a report, a table for each transcript."""
    title = word(language, "differences", coders=listing(language, named.found.labels))
    blocks = tuple(difference_blocks(named, language))
    return Report(title, blocks=blocks, language=language, contents=False, note=note)


def difference_blocks(named: Named, language: str, level: int = 1) -> list[Heading | Prose | TextTable]:
    """How many there are, and a table for each transcript under a heading of that level."""
    found = named.found
    blocks: list[Heading | Prose | TextTable] = [
        Prose(counts(found, language), "lead"),
        Prose(states(found, language), "quiet"),
        *(Prose(each) for each in driven(named, language)),
    ]
    if found.left_out:
        documents = ", ".join(f"{each.name} ({', '.join(each.missing)})" for each in found.left_out)
        blocks.append(Prose(word(language, "left_out", documents=documents), "quiet"))
    for there, numbered in named.numbered():
        if numbered:
            blocks += [Heading(there.transcript.name, level), _table(numbered, named, language)]
    if not found.all:
        blocks.append(Prose(word(language, "none" if found.transcripts else "nothing"), "quiet"))
    if found.past:
        blocks += [Heading(word(language, "past"), level), _past_table(named, language)]
    return blocks


def _past_table(named: Named, language: str) -> TextTable:
    a, b = named.found.labels
    head = (word(language, key) for key in ("document", "kind"))
    return TextTable(
        (*head, a, b, word(language, "decision")),
        tuple(
            (
                document,
                named.kind_then(each, language),
                *(_cell_then(side, named) for side in each.sides),
                _ruling(each, named, language),
            )
            for document, each in named.found.past
        ),
        (0.12, *WIDTHS[2:]),
    )


def _cell_then(side: SideThen, named: Named) -> str:
    return f"{named.code_then(side)}\n“{' '.join(side.words.split())}”" if side.code_name else "–"


def _table(numbered: Sequence[tuple[int, Difference]], named: Named, language: str) -> TextTable:
    a, b = named.found.labels
    head = ("number", "turn", "kind")
    return TextTable(
        (*(word(language, key) for key in head), a, b, word(language, "decision")),
        tuple(
            (
                str(number),
                "" if each.turn is None else str(each.turn),
                named.kind(each, language),
                _cell(each.a, named.paths),
                _cell(each.b, named.paths),
                decision(each, named, language) or word(language, "state_open"),
            )
            for number, each in numbered
        ),
        WIDTHS,
    )


def _cell(mark: Mark | None, paths: Mapping[str, str]) -> str:
    return "–" if mark is None else f"{paths[mark.code_id]}\n“{' '.join(mark.words.split())}”"
