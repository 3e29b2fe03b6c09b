"""Where in transcripts the codes fall: a lane a code, or one strip in which all colours of a transcript stand."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qcode.charts.axis import percentage
from qcode.charts.look import PAGE, Look
from qcode.charts.measure import widest
from qcode.charts.picture import Line, Picture, Rect
from qcode.charts.series import MARK, Fill
from qcode.charts.sheet import LETTERS, SMALL, Sheet, nothing
from qcode.charts.words import ENGLISH, Words
from qcode.model.characters import clean
from qcode.model.code_line import CodeLine, LineCode, LineTranscript, Stretch
from qcode.model.palette import readable_on

WIDTH = 900.0
LANE, BAR, HEAD, AFTER = 17.0, 11.0, 26.0, 14.0
STRIP, STRIP_ROW = 22.0, 32.0
THINNEST = 2.0
"""Pixels a stretch is wide at least, so that it can be seen."""
MOST_LANES = 30
"""Codes a transcript has a lane for; the others are counted below them."""
MOST_TRANSCRIPTS = 40
"""Transcripts that are drawn; the others are counted below them."""
MOST_KEYS = 16
INDENT, DEEPEST = 8.0, 3
MOST_OVER = 3
"""Codes that share the height of a strip; more of them could not be told apart."""
NARROWEST = 4.0
"""Pixels of the parts a strip is cut into where codes are too many to cut it exactly."""
MOST_LABEL = 0.26


@dataclass(frozen=True)
class Part:
    """A stretch of a strip in which the same codes lie over each other; each with a place in it that it covers."""

    start: int
    end: int
    codes: tuple[tuple[str, int], ...]


def lanes(
    data: CodeLine,
    title: str,
    language: str = "en",
    *,
    equal: bool = True,
    words: Words = ENGLISH,
    look: Look = PAGE,
    width: float = WIDTH,
) -> Picture:
    """For each transcript a lane for each of its codes; with ``equal`` all transcripts are drawn as long as each other.

    A mark's row is the transcript and its column the code and where the stretch begins, as `place_of` reads them.
    """
    drawn = [each for each in data.transcripts if each.stretches]
    if not drawn:
        return nothing(look, width, title, words.nothing)
    return _Lanes(data, drawn, _Said(words, language), look, width, equal=equal).picture(title)


def strips(
    data: CodeLine,
    title: str,
    language: str = "en",
    *,
    equal: bool = True,
    words: Words = ENGLISH,
    look: Look = PAGE,
    width: float = WIDTH,
) -> Picture:
    """A strip a transcript in the colours of its codes; where several lie over each other they share its height."""
    drawn = [each for each in data.transcripts if each.length]
    if not drawn or not any(each.stretches for each in drawn):
        return nothing(look, width, title, words.nothing)
    return _Strips(data, drawn, _Said(words, language), look, width, equal=equal).picture(title)


def column_of(stretch: Stretch) -> str:
    """The column key of a mark: which code, and where it begins."""
    return f"{stretch.code_id}@{stretch.start}"


def stretch_at(data: CodeLine, document_id: str, column: str) -> Stretch | None:
    """The stretch a mark of a picture stands for, by its keys of row and column; None where it is gone."""
    code_id, at = place_of(column)
    transcript = next((each for each in data.transcripts if each.document_id == document_id), None)
    there = transcript.stretches if transcript else ()
    return next((each for each in there if each.code_id == code_id and each.start <= at < each.end), None)


def place_of(column: str) -> tuple[str, int]:
    """The code and the position in the transcript that a mark's column key tells."""
    code_id, _, start = column.rpartition("@")
    return code_id, int(start or 0)


@dataclass(frozen=True)
class _Said:
    words: Words
    language: str

    def more(self, count: int) -> str:
        return self.words.more.format(count=count)

    def percent(self, part: int, whole: int) -> str:
        return percentage(round(part / max(whole, 1), 2), self.language)


class _Base:
    """What both pictures share: how far a position lies to the right."""

    def __init__(
        self,
        data: CodeLine,
        drawn: Sequence[LineTranscript],
        said: _Said,
        look: Look,
        width: float,
        *,
        equal: bool,
        labels: float,
    ) -> None:
        self._codes = {code.id: code for code in data.codes}
        self._order = {code.id: at for at, code in enumerate(data.codes)}
        self._drawn, self._words, self._equal = drawn[:MOST_TRANSCRIPTS], said, equal
        self._left_out = len(drawn) - len(self._drawn)
        self._fills: dict[str, str] = {}
        self._sheet = Sheet(look, width)
        self._left = min(labels, width * MOST_LABEL) + 12
        self._room = width - self._left - 2
        self._longest = max(each.length for each in drawn) or 1

    def _width(self, transcript: LineTranscript) -> float:
        return self._room if self._equal else self._room * transcript.length / self._longest

    def _span(self, transcript: LineTranscript, start: int, end: int) -> tuple[float, float]:
        """Where it begins and how wide it is, never beyond the end of the transcript."""
        whole, length = self._width(transcript), max(transcript.length, 1)
        left, right = (min(max(at, 0), length) / length * whole for at in (start, end))
        wide = min(max(right - left, THINNEST), whole)
        return self._left + min(left, whole - wide), wide

    def _fill(self, code: LineCode) -> str:
        found = self._fills.get(code.id)
        if found is None:
            found = self._fills[code.id] = readable_on(self._sheet.look.ground, code.colour, MARK)
        return found

    def _said(self, transcript: LineTranscript, code: LineCode, start: int, end: int) -> str:
        first, last = (self._words.percent(at, transcript.length) for at in (start, end))
        return f"{transcript.name} · {code.path or code.name}: {first} – {last}"

    def _axis(self, top: float) -> float:
        """Tenths of a transcript; the height after them."""
        sheet = self._sheet
        for tenth in range(0, 11, 2 if self._room < 400 else 1):
            x = self._left + self._room * tenth / 10
            anchor = {0: "start", 10: "end"}.get(tenth, "middle")
            sheet.say(
                x, top + 8, self._words.percent(tenth, 10), colour=sheet.look.quiet, size=SMALL, anchor=anchor
            )
        return top + 22

    def _more(self, count: int, left: float, top: float) -> float:
        """Says how many more there are, where there are; the height after it."""
        if not count:
            return top
        said = self._words.more(count)
        self._sheet.say(left, top + 8, said, colour=self._sheet.look.quiet, size=SMALL)
        self._sheet.tell(said)
        return top + 22

    def _guides(self, top: float, bottom: float) -> None:
        for tenth in range(11):
            x = self._left + self._room * tenth / 10
            self._sheet.add(Line(x, top, x, bottom, self._sheet.look.line, 0.8))


class _Lanes(_Base):
    def __init__(
        self,
        data: CodeLine,
        drawn: Sequence[LineTranscript],
        said: _Said,
        look: Look,
        width: float,
        *,
        equal: bool,
    ) -> None:
        deepest = max((min(code.depth, DEEPEST) for code in data.codes), default=0)
        labels = widest((code.name for code in data.codes), SMALL) + 22 + INDENT * deepest
        super().__init__(data, drawn, said, look, width, equal=equal, labels=labels)

    def picture(self, title: str) -> Picture:
        top = self._axis(0) if self._equal else 0.0
        for transcript in self._drawn:
            top = self._block(transcript, top)
        top = self._more(self._left_out, 0, top)
        return self._sheet.finished(top, title)

    def _block(self, transcript: LineTranscript, top: float) -> float:
        """The lanes of a transcript below its name; the height after them."""
        sheet = self._sheet
        of_code: dict[str, list[Stretch]] = defaultdict(list)
        for stretch in transcript.stretches:
            if stretch.code_id in self._codes:
                of_code[stretch.code_id].append(stretch)
        shown = _most_used(of_code, self._order)
        sheet.say(0, top + HEAD / 2, transcript.name, room=sheet.width, bold=True)
        sheet.mark((0, top, sheet.width, HEAD), transcript.document_id, "", clean(transcript.name))
        top += HEAD
        bottom = top + len(shown) * LANE
        if self._equal:
            self._guides(top, bottom)
        sheet.add(Rect(self._left, top, self._width(transcript), bottom - top, "", sheet.look.line))
        for at, code_id in enumerate(shown):
            self._lane(transcript, self._codes[code_id], of_code[code_id], top + at * LANE)
        return self._more(len(of_code) - len(shown), self._left, bottom) + AFTER

    def _lane(
        self, transcript: LineTranscript, code: LineCode, stretches: Sequence[Stretch], top: float
    ) -> None:
        sheet, middle = self._sheet, top + LANE / 2
        colour = self._fill(code)
        left = INDENT * min(code.depth, DEEPEST)
        sheet.add(Rect(left, middle - 5, 10, 10, colour))
        room = self._left - left - 26
        sheet.say(left + 16, middle, code.name, room=room, colour=sheet.look.quiet, size=SMALL)
        sheet.add(
            Line(self._left, middle, self._left + self._width(transcript), middle, sheet.look.line, 0.8)
        )
        for stretch in stretches:
            x, wide = self._span(transcript, stretch.start, stretch.end)
            sheet.add(Rect(x, middle - BAR / 2, wide, BAR, colour))
            said = self._said(transcript, code, stretch.start, stretch.end)
            sheet.mark((x, top, wide, LANE), transcript.document_id, column_of(stretch), said, tell=False)
        sheet.tell(f"{transcript.name} · {code.path or code.name}: {len(stretches)}")


def _most_used(of_code: dict[str, list[Stretch]], order: dict[str, int]) -> list[str]:
    """The codes that get a lane, in the order of the codebook."""
    best = sorted(of_code, key=lambda code: (-len(of_code[code]), order[code]))[:MOST_LANES]
    return sorted(best, key=lambda code: order[code])


class _Strips(_Base):
    def __init__(
        self,
        data: CodeLine,
        drawn: Sequence[LineTranscript],
        said: _Said,
        look: Look,
        width: float,
        *,
        equal: bool,
    ) -> None:
        labels = widest((each.name for each in drawn), LETTERS)
        super().__init__(data, drawn, said, look, width, equal=equal, labels=labels)
        used = Counter(stretch.code_id for each in drawn for stretch in each.stretches)
        named = [code for code, _ in used.most_common(MOST_KEYS) if code in self._codes]
        self._named = sorted(named, key=lambda code: self._order[code])
        self._used = len([code for code in used if code in self._codes])
        self._number = {code: str(at + 1) for at, code in enumerate(self._named)}

    def picture(self, title: str) -> Picture:
        sheet = self._sheet
        top = self._axis(0) if self._equal else 4.0
        for transcript in self._drawn:
            self._strip(transcript, top)
            top += STRIP_ROW
        top = self._more(self._left_out, 0, top)
        entries = [
            (f"{self._number[code]} {self._codes[code].name}", Fill(self._fill(self._codes[code])))
            for code in self._named
        ]
        top = sheet.legend(entries, self._left, top + 4)
        top = self._more(self._used - len(self._named), self._left, top)
        return sheet.finished(top + 2, title)

    def _strip(self, transcript: LineTranscript, top: float) -> None:
        sheet, middle = self._sheet, top + STRIP_ROW / 2
        sheet.say(0, middle, transcript.name, room=self._left - 12)
        whole = self._width(transcript)
        label = (0.0, top, self._left, STRIP_ROW)
        sheet.mark(label, transcript.document_id, "", clean(transcript.name), tell=False)
        strip = (self._left, middle - STRIP / 2, whole, STRIP)
        sheet.add(Rect(*strip, sheet.look.line))
        for part in parts(transcript, self._order, int(whole / NARROWEST)):
            self._part(transcript, part, middle - STRIP / 2)
        sheet.add(Rect(*strip, "", sheet.look.quiet, 0.8))
        counted = Counter(stretch.code_id for stretch in transcript.stretches)
        told = [f"{self._codes[code].name} {counted[code]}" for code in self._order if code in counted]
        sheet.tell(f"{transcript.name}: {', '.join(told)}")

    def _part(self, transcript: LineTranscript, part: Part, top: float) -> None:
        sheet, ground = self._sheet, self._sheet.look.ground
        x, wide = self._span(transcript, part.start, part.end)
        shown = part.codes[:MOST_OVER]
        high = STRIP / len(shown)
        for at, (code_id, place) in enumerate(shown):
            code = self._codes[code_id]
            fill = Fill(self._fill(code))
            box = (x, top + at * high, wide, high)
            sheet.add(Rect(*box, fill.colour, ground, 0.6))
            if high >= SMALL:
                sheet.number(box, self._number.get(code_id, ""), fill)
            said = self._said(transcript, code, part.start, part.end)
            key = column_of(Stretch(code_id, place, part.end))
            sheet.mark(box, transcript.document_id, key, said, tell=False)


def parts(transcript: LineTranscript, order: dict[str, int], most: int = 1_000_000) -> list[Part]:
    """A transcript cut where a code begins or ends; what no code of ``order`` covers is left out.

    Where that would be more than ``most`` pieces, places are rounded outwards to as many steps.
    """
    stretches = [each for each in transcript.stretches if each.code_id in order and each.start < each.end]
    ends = {each.start for each in stretches} | {each.end for each in stretches}
    step = -(-transcript.length // most) if len(ends) > most else 1
    begin: dict[int, list[Stretch]] = defaultdict(list)
    end: dict[int, list[Stretch]] = defaultdict(list)
    for stretch in stretches:
        begin[stretch.start // step * step].append(stretch)
        end[min(-(-stretch.end // step) * step, transcript.length)].append(stretch)
    return list(_between(begin, end, order))


def _between(
    begin: dict[int, list[Stretch]], end: dict[int, list[Stretch]], order: dict[str, int]
) -> Iterator[Part]:
    there: dict[str, list[Stretch]] = defaultdict(list)
    before = 0
    for at in sorted({*begin, *end}):
        codes = sorted((code for code, over in there.items() if over), key=lambda code: order[code])
        if codes:
            yield Part(before, at, tuple((code, max(before, there[code][-1].start)) for code in codes))
        for stretch in end[at]:
            there[stretch.code_id].remove(stretch)
        for stretch in begin[at]:
            there[stretch.code_id].append(stretch)
        before = at
