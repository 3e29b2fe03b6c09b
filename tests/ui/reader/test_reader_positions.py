"""Positions on the page and in the document are the same characters, whatever the text is made of."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QTextCursor

from qcode.model.span import Span
from qcode.reading import words_of
from ui.reader.content import ReaderContent, ReaderTurn, paragraphs
from ui.reader.document import build
from ui.reader.positions import PositionMap, displayable

ODD = "aé e\u0301\u00a0\u2028\u2029\r\n\t.,'👩\u200d👧🇳🇱\ufe0f𐍈שע\u200f\ufdd0\ufffc\x00\u0085\x0b\ud800"
texts = st.text(st.sampled_from(ODD), max_size=60)


@st.composite
def contents(draw: st.DrawFn) -> ReaderContent:
    """A text with turns that have labels, gaps and odd characters."""
    text, turns = draw(texts), []
    for number in range(draw(st.integers(0, 4))):
        start = len(text)
        label = draw(st.sampled_from(["R1: ", "", "👩: ", "I\t"]))
        text += label
        body = len(text)
        text += draw(texts)
        turns.append(ReaderTurn(number + 1, "R1", None, start, body, len(text)))
        text += draw(st.sampled_from(["", "\n", "\r\n\r\n", "stray words\n"]))
    return ReaderContent(text, tuple(turns))


def mapped(content: ReaderContent) -> PositionMap:
    return PositionMap(content.text, [(p.start, p.end) for p in paragraphs(content)])


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(contents())
def test_every_displayed_character_comes_back_from_the_page(content: ReaderContent) -> None:
    places = mapped(content)
    for paragraph in paragraphs(content):
        points = np.arange(paragraph.start, paragraph.end)
        assert places.points(places.starts(points)).tolist() == points.tolist()
        assert places.points(places.ends(points + 1)).tolist() == (points + 1).tolist()


@given(contents())
def test_the_page_is_as_long_as_its_paragraphs_in_utf16(content: ReaderContent) -> None:
    shown = "\n".join(content.text[p.start : p.end] for p in paragraphs(content))
    assert mapped(content).length == utf16(shown)


@given(contents(), st.data())
def test_a_span_on_the_page_holds_the_words_of_the_span_in_the_document(
    content: ReaderContent, data: st.DataObject
) -> None:
    places = mapped(content)
    start = data.draw(st.integers(0, len(content.text)))
    end = data.draw(st.integers(start, len(content.text)))
    first, last = places.shown(Span(start, end))
    shown = displayable("\n".join(content.text[p.start : p.end] for p in paragraphs(content)))
    units = shown.encode("utf-16-le")[2 * first : 2 * last]
    wanted = displayable(words_of(content.text, paragraphs(content), Span(start, end)))
    assert units.decode("utf-16-le").strip("\n") == wanted.strip("\n")


@pytest.mark.usefixtures("qapp")
@given(contents())
def test_qt_keeps_every_character_where_it_is(content: ReaderContent) -> None:
    owner = QObject()
    shown = paragraphs(content)
    document = build(content, shown, QFont(), owner)
    places = mapped(content)
    for paragraph in shown:
        first, last = places.shown(Span(paragraph.start, paragraph.end))
        cursor = QTextCursor(document)
        cursor.setPosition(first)
        assert cursor.block().position() == first
        assert cursor.block().text() == displayable(content.text[paragraph.start : paragraph.end])
        assert cursor.block().length() - 1 == last - first


def test_the_middle_of_a_character_counts_as_its_start() -> None:
    places = PositionMap("a🙂b", [(0, 3)])
    assert places.span(1, 2) == Span(1, 1)
    assert places.span(1, 3) == Span(1, 2)


def test_hidden_labels_fall_to_the_words_beside_them() -> None:
    text = "R1: ja\nI: nee"
    places = PositionMap(text, [(4, 6), (10, 13)])
    assert places.shown(Span(0, 13)) == (0, 6)
    assert places.shown(Span(7, 10)) == (3, 3)
    assert places.span(3, 6).of(text) == "nee"


def test_nothing_to_show_is_no_error() -> None:
    places = PositionMap("", [])
    assert places.length == 0
    assert places.shown(Span(0, 5)) == (0, 0)
    assert places.span(0, 0) == Span(0, 0)


def test_words_outside_every_turn_are_shown() -> None:
    text = "Interview with R1\n\nI: Hoi\nR1: Dag\nend of tape"
    content = ReaderContent(
        text, (ReaderTurn(1, "I", None, 19, 22, 25), ReaderTurn(2, "R1", None, 26, 30, 33))
    )
    shown = [text[p.start : p.end] for p in paragraphs(content)]
    assert shown == ["Interview with R1", "Hoi", "Dag", "end of tape"]


def test_a_turn_keeps_its_paragraphs_apart_and_drops_blank_lines() -> None:
    text = "R1: een\r\n\r\n  twee \u2028 nog\r\ndrie"
    content = ReaderContent(text, (ReaderTurn(1, "R1", None, 0, 4, len(text)),))
    shown = paragraphs(content)
    assert [text[p.start : p.end] for p in shown] == ["een", "twee \u2028 nog", "drie"]
    assert [p.first for p in shown] == [True, False, False]


@given(contents(), st.data())
def test_the_words_of_a_span_are_those_of_its_paragraphs(content: ReaderContent, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(content.text)))
    end = data.draw(st.integers(start, len(content.text)))
    shown = paragraphs(content)
    each = (
        content.text[max(start, p.start) : min(end, p.end)] for p in shown if p.start < end and p.end > start
    )
    assert words_of(content.text, shown, Span(start, end)) == "\n".join(each)
