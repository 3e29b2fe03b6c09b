"""A transcript while it is corrected: the lines one sees, what stands hidden between them, and what was changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate, chain
from typing import NamedTuple

from qcode.model.draft import TurnDraft
from qcode.model.kept_text import kept
from qcode.transcripts.moves import Edit
from qcode.transcripts.typed import refined, with_one_more

NO_TURN = -1


class ShownLine(NamedTuple):
    """A line one sees: its words ``[start, end)``, the place of its turn, and whether it is the first of it."""

    start: int
    end: int
    turn: int
    first: bool


@dataclass(frozen=True)
class Line:
    """The words of a line, and what stands before them and is not shown: line ends, a label, a time.

    ``opens``: with this line a turn begins (or, outside turns, a stretch of lines nobody says). Its label stands in
    ``before`` from ``label`` to ``body``. ``silent`` are turns without words that stand there too, and where.
    """

    words: str
    turn: int = NO_TURN
    before: str = ""
    opens: bool = False
    label: int = 0
    body: int = 0
    silent: tuple[tuple[int, int], ...] = ()

    @property
    def empty(self) -> bool:
        """True when there is nothing to read."""
        return not self.words.strip()

    @property
    def gap(self) -> int:
        """How much white space stands at the beginning of what is hidden before it."""
        return len(self.before) - len(self.before.lstrip())

    @property
    def size(self) -> int:
        """How much of the text it is, hidden and shown."""
        return len(self.before) + len(self.words)


@dataclass(frozen=True)
class Manuscript:
    """One moment of a transcript being corrected. It never changes; each deed gives the next.

    ``turns`` are those of the text it began with, ``made`` the edits of that text, none touching another.
    """

    old: str
    turns: tuple[TurnDraft, ...]
    lines: tuple[Line, ...]
    tail: str = ""
    silent: tuple[tuple[int, int], ...] = ()
    made: tuple[Edit, ...] = ()

    @classmethod
    def of(cls, text: str, turns: Sequence[TurnDraft], shown: Sequence[ShownLine]) -> Manuscript:
        """The transcript as it is, with the lines that are shown of it, in order."""
        spoken = {each.turn for each in shown}
        quiet = [(turn.start, at) for at, turn in enumerate(turns) if at not in spoken]
        lines: list[Line] = []
        done = 0
        for each in shown:
            before = text[done : each.start]
            label, body = _label(turns[each.turn], done) if each.first and each.turn != NO_TURN else (0, 0)
            silent = tuple((at, start - done) for start, at in quiet if done <= start < each.start)
            lines.append(
                Line(text[each.start : each.end], each.turn, before, each.first, label, body, silent)
            )
            done = each.end
        silent = tuple((at, start - done) for start, at in quiet if start >= done)
        return cls(text, tuple(turns), tuple(lines) or (Line("", opens=True),), text[done:], silent)

    # what it is now

    @cached_property
    def text(self) -> str:
        """The whole text as it is by now."""
        return "".join([*chain.from_iterable((line.before, line.words) for line in self.lines), self.tail])

    @cached_property
    def starts(self) -> list[int]:
        """Where the words of each line begin in the text."""
        lengths = accumulate((line.size for line in self.lines), initial=0)
        return [at + len(line.before) for at, line in zip(lengths, self.lines, strict=False)]

    @property
    def shown(self) -> list[ShownLine]:
        """The lines one sees."""
        return [
            ShownLine(start, start + len(line.words), line.turn, line.opens)
            for start, line in zip(self.starts, self.lines, strict=True)
        ]

    @cached_property
    def edits(self) -> tuple[Edit, ...]:
        """What was changed of the text it began with, as quotations are carried by it."""
        return tuple(refined(self.made, self.old))

    @cached_property
    def turns_now(self) -> list[TurnDraft | None]:
        """Each turn it began with as it stands by now; None for one that has become part of another, or is gone."""
        found: list[TurnDraft | None] = [None] * len(self.turns)
        for start, line in zip(self.starts, self.lines, strict=True):
            if line.turn == NO_TURN:
                continue
            at, end = start - len(line.before), start + len(line.words.rstrip())
            known = found[line.turn] or replace(
                self.turns[line.turn], start=at + line.label, body=at + line.body
            )
            found[line.turn] = replace(known, end=max(end, known.body))
        for turn, start in self._silent():
            by = start - self.turns[turn].start
            before = self.turns[turn]
            found[turn] = replace(before, start=start, body=before.body + by, end=before.end + by)
        return found

    def _silent(self) -> list[tuple[int, int]]:
        tail = len(self.text) - len(self.tail)
        places = [
            (turn, start - len(line.before) + offset)
            for start, line in zip(self.starts, self.lines, strict=True)
            for turn, offset in line.silent
        ]
        return places + [(turn, tail + offset) for turn, offset in self.silent]

    def joins(self, number: int) -> bool:
        """True when a line may be joined to the one before it: both are in one turn, or in turns nobody is known to say."""
        line, before = self.lines[number], self.lines[number - 1]
        if not line.opens:
            return True
        return not line.before.strip() and self._speaker(line) is None and self._speaker(before) is None

    def _speaker(self, line: Line) -> str | None:
        return self.turns[line.turn].speaker if line.turn != NO_TURN else None

    @property
    def line_end(self) -> str:
        """What ends a line in this text."""
        return "\r\n" if "\r\n" in self.old else "\r" if "\r" in self.old and "\n" not in self.old else "\n"

    # what is done to it

    def rewritten(self, first: int, last: int, words: Sequence[str], at: int | None = None) -> Manuscript:
        """The lines from ``first`` to ``last`` with other words, in as many lines as there are ``words``.

        ``at`` is where in the first of them the change begins, if that is known: of equal letters side by side it
        tells which one was typed. Where there are as many lines as before each keeps what is hidden before it.
        """
        words = [kept(each) for each in words]
        before = [line.words for line in self.lines[first : last + 1]]
        if len(words) != len(before):
            return self._rewrapped(first, before, words, at)
        done = self
        for number in reversed(range(len(words))):
            if words[number] != before[number]:
                done = done._retyped(first + number, words[number], at if number == 0 else None)
        return done

    def _retyped(self, number: int, words: str, at: int | None) -> Manuscript:
        line = self.lines[number]
        start, end = differing(line.words, words, at)
        typed = words[start : len(words) - (len(line.words) - end)]
        made = with_one_more(self.made, self.old, self.starts[number] + start, end - start, typed)
        return self._with(number, number, (replace(line, words=words),), made)

    def _rewrapped(self, first: int, before: list[str], words: list[str], at: int | None) -> Manuscript:
        old, new = "\n".join(before), "\n".join(words)
        start, end = differing(old, new, at)
        typed = new[start : len(new) - (len(old) - end)].split("\n")
        (i, a), (j, b) = place_in(before, start), place_in(before, end)
        return self._replaced(first + i, a, first + j, b, typed)

    def _replaced(self, i: int, a: int, j: int, b: int, typed: Sequence[str]) -> Manuscript:
        """What stands from ``a`` in line ``i`` to ``b`` in line ``j`` replaced by ``typed``, line by line."""
        head, tail = self.lines[i], self.lines[j]
        at = self.starts[i] + a
        text = self.line_end.join(typed)
        made = with_one_more(self.made, self.old, at, self.starts[j] + b - at, text)
        parts = [*typed]
        parts[0] = head.words[:a] + parts[0]
        parts[-1] += tail.words[b:]
        lines = [replace(head, words=parts[0])]
        lines += [Line(part, head.turn, self.line_end) for part in parts[1:]]
        return self._with(i, j, tuple(lines), made)

    def _with(self, first: int, last: int, lines: tuple[Line, ...], made: tuple[Edit, ...]) -> Manuscript:
        """Other lines in place of some; the rest of a turn whose beginning went belongs to the turn before."""
        rest = self.lines[last + 1 :]
        turn, into = self.lines[last].turn, lines[-1].turn
        if turn != into:
            size = next((n for n, line in enumerate(rest) if line.opens), len(rest))
            rest = (*(replace(line, turn=into) for line in rest[:size]), *rest[size:])
        return replace(self, lines=(*self.lines[:first], *lines, *rest), made=made)

    def tidied(self) -> Manuscript:
        """Without lines nothing can be read on; a turn without any goes with its label."""
        done = self
        for number in reversed(range(len(self.lines))):
            if done.lines[number].empty and len(done.lines) > 1:
                done = done._without(number)
        return done

    def _without(self, number: int) -> Manuscript:
        line = self.lines[number]
        following = self.lines[number + 1] if number + 1 < len(self.lines) else None
        if line.opens and following is not None and not following.opens:
            return self._handed_on(number, line, following)
        left = line.before[: line.label] if line.silent else ""
        start = self.starts[number] - len(line.before) + len(left)
        gap = following.gap if following is not None and number == 0 and not left else 0
        made = with_one_more(self.made, self.old, start, line.size - len(left) + gap, "")
        rest = self.lines[number + 1 :]
        if gap:
            rest = (_without_gap(rest[0]), *rest[1:])
        done = replace(self, lines=(*self.lines[:number], *rest), made=made)
        return done._with_hidden(number, left, line.silent) if left else done

    def _with_hidden(self, number: int, left: str, silent: tuple[tuple[int, int], ...]) -> Manuscript:
        """More that is hidden before a line, or at the end."""
        by = len(left)
        if number == len(self.lines):
            return replace(self, tail=left + self.tail, silent=(*silent, *_later(self.silent, by)))
        line = self.lines[number]
        heir = replace(
            line,
            before=left + line.before,
            label=line.label + by,
            body=line.body + by,
            silent=(*silent, *_later(line.silent, by)),
        )
        return replace(self, lines=(*self.lines[:number], heir, *self.lines[number + 1 :]))

    def _handed_on(self, number: int, line: Line, following: Line) -> Manuscript:
        """The empty line that opens a turn goes; the next opens it."""
        size = len(line.words) + len(following.before)
        made = with_one_more(self.made, self.old, self.starts[number], size, "")
        heir = replace(line, words=following.words)
        return replace(self, lines=(*self.lines[:number], heir, *self.lines[number + 2 :]), made=made)


def _without_gap(line: Line) -> Line:
    """The line without the line ends before it, to stand at the very top."""
    by = line.gap
    return replace(
        line,
        before=line.before[by:],
        label=max(0, line.label - by),
        body=max(0, line.body - by),
        silent=_later(line.silent, -by),
    )


def _later(silent: tuple[tuple[int, int], ...], by: int) -> tuple[tuple[int, int], ...]:
    return tuple((turn, offset + by) for turn, offset in silent)


def _label(turn: TurnDraft, done: int) -> tuple[int, int]:
    """Where in what is hidden since ``done`` the label of a turn begins and ends."""
    label = max(0, turn.start - done)
    return label, max(label, turn.body - done)


def differing(old: str, new: str, at: int | None) -> tuple[int, int]:
    """The stretch of ``old`` that is not the same in ``new``; it begins at ``at`` or before."""
    shorter = min(len(old), len(new))
    most = shorter if at is None else min(at, shorter)
    start = next((n for n in range(most) if old[n] != new[n]), most)
    same = shorter - start
    back = next((n for n in range(same) if old[-1 - n] != new[-1 - n]), same)
    return start, len(old) - back


def place_in(lines: Sequence[str], at: int) -> tuple[int, int]:
    """Which of ``lines`` holds a place of all of them joined, and where in it."""
    number = 0
    while at > len(lines[number]):
        at -= len(lines[number]) + 1
        number += 1
    return number, at
