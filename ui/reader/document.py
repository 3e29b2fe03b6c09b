"""The transcript as a Qt document: one block a paragraph, nothing folded."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCursor, QTextDocument, QTextOption

from ui.reader.columns import TEXT_PAD
from ui.reader.content import Paragraph
from ui.reader.positions import PositionMap, displayable
from ui.theme.fonts import line_height

TOP, BOTTOM = 28, 96
"""Room above the first line and below the last."""


def build(text: str, paragraphs: list[Paragraph], font: QFont, owner: QObject) -> QTextDocument:
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
    _fill(document, text, paragraphs)
    _frame(document)
    _check(document, text, paragraphs)
    return document


def _fill(document: QTextDocument, text: str, paragraphs: list[Paragraph]) -> None:
    height = line_height(document.defaultFont())
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for place, paragraph in enumerate(paragraphs):
        shape = _shape(height, opens_turn=paragraph.first and place > 0)
        if place:
            cursor.insertBlock(shape)
        else:
            cursor.setBlockFormat(shape)
        cursor.insertText(displayable(text[paragraph.start : paragraph.end]))
        cursor.block().setUserState(place)
    cursor.endEditBlock()


def _check(document: QTextDocument, text: str, paragraphs: list[Paragraph]) -> None:
    places = PositionMap(text, [(paragraph.start, paragraph.end) for paragraph in paragraphs])
    if document.characterCount() - 1 != places.length:
        raise RuntimeError(f"The page holds {document.characterCount() - 1} characters, not {places.length}.")


def _shape(height: int, *, opens_turn: bool) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    shape.setTopMargin(height if opens_turn else height // 4)
    return shape


def _frame(document: QTextDocument) -> None:
    frame = document.rootFrame()
    shape = frame.frameFormat()
    shape.setTopMargin(TOP)
    shape.setBottomMargin(BOTTOM)
    shape.setRightMargin(TEXT_PAD)
    frame.setFrameFormat(shape)


def resize(document: QTextDocument, font: QFont) -> None:
    """Set the whole document in ``font``, lines and spaces in proportion."""
    document.setDefaultFont(font)
    height = line_height(font)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.firstBlock()
    old = block.blockFormat().lineHeight()
    while block.isValid():
        cursor.setPosition(block.position())
        cursor.setBlockFormat(_shape(height, opens_turn=block.blockFormat().topMargin() >= old))
        block = block.next()
    cursor.endEditBlock()
