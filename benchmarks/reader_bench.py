"""How fast the reader paints, scrolls, takes a coding in or out, and answers to keys and dragged codes.

``python -m benchmarks.reader_bench`` prints ``name: median ms (p95 … ms)`` for 500, 2,000 and 10,000 codings on
a transcript of 10,000 words.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import suppress

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from ui.reader import CODE_MIME, CodeStyle, CodingMarks, Mark, Reader, ReaderContent, ReaderTurn, Span
from ui.theme import apply

WORDS = 10_000
SIZES = (500, 2_000, 10_000)
CODES = 40
WORDS_PER_CODING = 31
_SYLLABLES = (
    "de",
    "het",
    "een",
    "wij",
    "jongeren",
    "vertrouwen",
    "samen",
    "plan",
    "weten",
    "gesprek",
    "altijd",
    "eigenlijk",
    "moeder",
    "keuken",
    "doel",
)
_HUES = ("#2F5D62", "#C0646B", "#D6A24A", "#5A6EA6", "#8A6FA8", "#7B9A5A", "#3F8F86", "#A6B2D6")

Timing = tuple[str, list[float]]


def transcript(words: int = WORDS, seed: int = 1) -> ReaderContent:
    """An interview of ``words`` words in turns of 20 to 130 words."""
    chance = random.Random(seed)
    text, turns, left, number = "", list[ReaderTurn](), words, 0
    while left > 0:
        number += 1
        size = min(left, chance.randint(20, 130))
        start = len(text)
        speaker = "R1" if number % 2 else "Interviewer"
        text += f"{speaker}: "
        body = len(text)
        text += " ".join(chance.choices(_SYLLABLES, k=size)).capitalize() + "."
        turns.append(ReaderTurn(number, speaker, number * 12.0, start, body, len(text)))
        text += "\n"
        left -= size
    return ReaderContent(text, tuple(turns))


def styles() -> dict[str, CodeStyle]:
    """``CODES`` codes."""
    return {f"c{i}": CodeStyle(f"Code number {i}", _HUES[i % len(_HUES)]) for i in range(CODES)}


def codings(content: ReaderContent, count: int, seed: int = 2) -> list[Mark]:
    """``count`` codings spread over the text, ``WORDS_PER_CODING`` words long."""
    chance = random.Random(seed)
    length = WORDS_PER_CODING * len(content.text) // WORDS
    places = sorted(chance.randrange(0, len(content.text) - length) for _ in range(count))
    return [
        Mark(f"m{i}", f"q{i}", f"c{chance.randrange(CODES)}", start, start + length, "Sanne", i % 9 == 0)
        for i, start in enumerate(places)
    ]


def timed(work: Callable[[], object]) -> float:
    """How many milliseconds ``work`` takes, with the painting it causes."""
    began = time.perf_counter()
    work()
    QApplication.processEvents()
    return (time.perf_counter() - began) * 1000


def opened(content: ReaderContent, marks: CodingMarks) -> tuple[Reader, float]:
    """A reader on the screen, and how long its first picture took from an empty window."""
    reader = Reader()
    reader.resize(900, 1000)
    reader.show()
    QApplication.processEvents()

    def fill() -> None:
        reader.set_content(content)
        reader.set_marks(marks, styles())

    return reader, timed(fill)


def measure(count: int, rounds: int = 60) -> Iterator[Timing]:
    """First paint, scroll step, add and remove, and what else one does while reading, with ``count`` codings."""
    content = transcript()
    marks = CodingMarks.of(codings(content, count))
    reader, _cold = opened(content, marks)
    paints: list[float] = []
    for _ in range(8):
        reader.close()
        reader, took = opened(content, marks)
        paints.append(took)
    yield f"first paint, {count} codings", paints
    yield f"scroll step, {count} codings", _scrolled(reader, rounds)
    reader.page.verticalScrollBar().setValue(reader.page.verticalScrollBar().maximum() // 2)
    QApplication.processEvents()
    added, removed = _changed(reader, content, rounds)
    yield f"add, {count} codings", added
    yield f"remove, {count} codings", removed
    yield f"next turn without a coding, {count} codings", _travelled(reader, rounds)
    yield f"select on by a sentence, {count} codings", _extended(reader, rounds)
    yield f"drag a code on, {count} codings", _dragged(reader, rounds)
    reader.close()


def _scrolled(reader: Reader, rounds: int) -> list[float]:
    bar = reader.page.verticalScrollBar()
    return [timed(lambda: bar.setValue(bar.value() + 60)) for _ in range(rounds)]


def _changed(reader: Reader, content: ReaderContent, rounds: int) -> tuple[list[float], list[float]]:
    view, added, removed = reader.visible_span(), list[float](), list[float]()
    for i in range(rounds):
        start = view.start + (i * 37) % max(1, view.length - 200)
        mark = Mark(f"new{i}", f"newq{i}", f"c{i % CODES}", start, min(start + 150, len(content.text)))
        added.append(timed(lambda mark=mark: reader.add_mark(mark)))
    for i in range(rounds):
        removed.append(timed(lambda i=i: reader.remove_mark(f"new{i}")))
    return added, removed


def _travelled(reader: Reader, rounds: int) -> list[float]:
    reader.page.verticalScrollBar().setValue(0)
    reader.select(Span(0, 0))
    return [timed(lambda: reader.travelling.uncoded(1)) for _ in range(rounds)]


def _extended(reader: Reader, rounds: int) -> list[float]:
    both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    press, kind = Qt.Key.Key_Down, QEvent.Type.KeyPress
    reader.select(Span(0, 0))
    return [
        timed(lambda: QApplication.sendEvent(reader.page, QKeyEvent(kind, press, both)))
        for _ in range(rounds)
    ]


def _dragged(reader: Reader, rounds: int) -> list[float]:
    data = QMimeData()
    data.setData(CODE_MIME, b"c1")
    view, button = reader.page.viewport(), Qt.MouseButton.LeftButton
    move = Qt.DropAction.CopyAction

    def drag(y: int) -> None:
        event = QDragEnterEvent(QPoint(200, y), move, data, button, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view, event)

    times = [timed(lambda step=step: drag(100 + step * 37 % 700)) for step in range(rounds)]
    QApplication.sendEvent(view, QDragLeaveEvent())
    return times


def report(timing: Timing) -> str:
    """One line for people and for a budget check."""
    name, times = timing
    p95 = statistics.quantiles(times, n=20)[-1]
    return f"{name}: {statistics.median(times):.1f} ms (p95 {p95:.1f} ms)"


def main() -> None:
    """Print every figure."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    apply(app, "light")
    with suppress(KeyboardInterrupt):
        for count in SIZES:
            for timing in measure(count):
                print(report(timing), flush=True)


if __name__ == "__main__":
    main()
