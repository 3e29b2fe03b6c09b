"""What stands together on the page, and what stands apart."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtGui import QFont

from ui.reader.content import ReaderContent, ReaderTurn, paragraphs
from ui.reader.document import build, resize
from ui.reader.spacing import Gap, gaps
from ui.theme.fonts import line_height, transcript_font

HEAD = ("Interview J1", "Date: 16 September 2026", "Place: the library", "Remark: all of this is invented.")


def told(*turns: tuple[str, str], head: tuple[str, ...] = ()) -> ReaderContent:
    """A document of lines nobody says, then turns of a speaker and words."""
    text, made = "", []
    for line in head:
        made.append(ReaderTurn(None, None, None, len(text), len(text), len(text) + len(line)))
        text += line + "\n"
    for number, (speaker, words) in enumerate(turns, 1):
        start = len(text)
        text += f"{speaker}: {words}\n"
        made.append(ReaderTurn(number, speaker, None, start, start + len(speaker) + 2, len(text) - 1))
    return ReaderContent(text, tuple(made))


def gaps_of(content: ReaderContent) -> list[Gap]:
    return gaps(content, paragraphs(content))


def test_lines_nobody_says_stand_together_under_their_title() -> None:
    content = told(("I", "Welcome."), ("J1", "Hello."), head=HEAD)
    assert gaps_of(content) == [Gap.LINE, Gap.HEADING, Gap.LINE, Gap.LINE, Gap.TURN, Gap.TURN]


def test_the_lines_of_one_turn_stand_together() -> None:
    assert gaps_of(told(("I", "One.\nTwo."), ("J1", "Three."))) == [Gap.LINE, Gap.LINE, Gap.TURN]


def test_words_that_are_in_no_turn_at_all_stand_together_too() -> None:
    content = ReaderContent("Date: today\nPlace: here\nI: Hello\n", (ReaderTurn(1, "I", None, 24, 27, 32),))
    assert gaps_of(content) == [Gap.LINE, Gap.LINE, Gap.TURN]


def test_a_turn_with_a_number_but_without_a_name_stands_clear() -> None:
    turns = (ReaderTurn(1, None, None, 0, 0, 3), ReaderTurn(2, None, None, 4, 4, 7))
    assert gaps_of(ReaderContent("One\nTwo", turns)) == [Gap.LINE, Gap.TURN]


def test_larger_text_keeps_the_same_spaces_in_proportion(qapp: object) -> None:
    content = told(("I", "Welcome."), head=HEAD)
    shown = paragraphs(content)
    document = build(content, shown, transcript_font(1.0), qapp)  # type: ignore[arg-type]
    large: QFont = transcript_font(2.0)
    resize(document, content, shown, large)
    margins = [document.findBlockByNumber(at).blockFormat().topMargin() for at in range(len(shown))]
    assert margins[4] == line_height(large)
    assert margins[1] == line_height(large) // 2
    assert margins[2] == margins[3] == line_height(large) // 4
    tops = [
        document.documentLayout().blockBoundingRect(document.findBlockByNumber(at)).top() for at in range(5)
    ]
    steps = [after - before for before, after in pairwise(tops)]
    assert steps[3] > steps[0] > steps[1]
