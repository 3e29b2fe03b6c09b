"""The transcript as a Qt document: one block a paragraph, nothing folded."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCursor, QTextDocument, QTextOption

from qcode.reading import Paragraph
from ui.reader.columns import TEXT_PAD
from ui.reader.content import ReaderContent
from ui.reader.positions import PositionMap, displayable
from ui.reader.spacing import Gap, gaps
from ui.theme.fonts import line_height

TOP, BOTTOM = 28, 96
"""Room above the first line and below the last."""


def build(content: ReaderContent, paragraphs: list[Paragraph], font: QFont, owner: QObject) -> QTextDocument:
    """A document with a block for each of ``paragraphs``; a block's state is its place in the list.

    Raises RuntimeError when Qt kept other characters than it was given: positions would be wrong.
    """
    document = QTextDocument(owner)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    _fill(document, content, paragraphs)
    _frame(document)
    _check(document, content.text, paragraphs)
    return document


def _fill(document: QTextDocument, content: ReaderContent, paragraphs: list[Paragraph]) -> None:
    height = line_height(document.defaultFont())
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for place, (paragraph, gap) in enumerate(zip(paragraphs, gaps(content, paragraphs), strict=True)):
        shape = _shape(height, gap)
        if place:
            cursor.insertBlock(shape)
        else:
            cursor.setBlockFormat(shape)
        cursor.insertText(displayable(content.text[paragraph.start : paragraph.end]))
        cursor.block().setUserState(place)
    cursor.endEditBlock()


def _check(document: QTextDocument, text: str, paragraphs: list[Paragraph]) -> None:
    places = PositionMap(text, [(paragraph.start, paragraph.end) for paragraph in paragraphs])
    if document.characterCount() - 1 != places.length:
        raise RuntimeError(f"The page holds {document.characterCount() - 1} characters, not {places.length}.")


def _shape(height: int, gap: Gap) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    shape.setTopMargin(height * gap // 4)
    return shape


def _frame(document: QTextDocument) -> None:
    frame = document.rootFrame()
    shape = frame.frameFormat()
    shape.setTopMargin(TOP)
    shape.setBottomMargin(BOTTOM)
    shape.setRightMargin(TEXT_PAD)
    frame.setFrameFormat(shape)


def resize(document: QTextDocument, content: ReaderContent, paragraphs: list[Paragraph], font: QFont) -> None:
    """Set the whole document in ``font``, lines and spaces in proportion."""
    document.setDefaultFont(font)
    space(document, content, paragraphs, 0, len(paragraphs))


def space(
    document: QTextDocument, content: ReaderContent, paragraphs: list[Paragraph], first: int, last: int
) -> None:
    """Set lines, and the room above them, of the paragraphs ``[first, last)`` as the whole asks for it."""
    height, before = line_height(document.defaultFont()), max(0, first - 1)
    wished = gaps(content, paragraphs[before:last])[first - before :]
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for place, gap in enumerate(wished, first):
        shape, block = _shape(height, gap), document.findBlockByNumber(place)
        if block.blockFormat() != shape:
            cursor.setPosition(block.position())
            cursor.setBlockFormat(shape)
    cursor.endEditBlock()
