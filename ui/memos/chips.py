"""References as they are drawn in a memo: a name in a chip, or the words of a quotation with where they stand."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit

from qcode.memo_words import Meant, in_words
from qcode.memos import Target
from qcode.model.reference import Reference
from qcode.quoting import Quoted
from ui.language import tr, translated
from ui.memos.lines import SIGN
from ui.memos.script import reference_of
from ui.theme import icon, scheme_of
from ui.theme.fonts import resized

SIGNS = {
    "code": "tag",
    "quotation": "quotation",
    "document": "transcript",
    "memo": "memo",
    "relation": "relation",
}
SIDE, GAP, SWATCH = 7, 5, 9
LEFT, BAR, LINE = 14, 3, 1.4
LEAST_WIDTH = 120


def place_of(quotation: Quoted) -> str:
    """Where a quotation stands."""
    if quotation.turn is None:
        return quotation.document
    words = translated(tr("{document}, turn {turn}"))
    return words.format(document=quotation.document, turn=quotation.turn)


class Chips(QPyTextObject):
    """Draws references by what they stand for now; what is gone is struck out."""

    def __init__(self, box: QTextEdit) -> None:
        super().__init__(box)
        self._box = box
        self.known: Mapping[Target, Meant] = {}

    def meant(self, reference: Reference) -> Meant | None:
        """What a reference stands for; None when it is gone."""
        return self.known.get((reference.target, reference.id))

    def words_of(self, reference: Reference) -> str:
        """What the chip says."""
        meant = self.meant(reference)
        if meant is None:
            return reference.label
        return place_of(meant.quotation) if meant.quotation is not None else meant.name

    def explained(self, reference: Reference) -> str:
        """What is said of a reference one points at."""
        meant = self.meant(reference)
        if meant is None:
            return self.tr("“{name}” was deleted; its name stays here.").format(name=reference.label)
        words = meant.words or self.words_of(reference)
        how = self.tr("Ctrl+click to go there")
        return f"{words}\n{how}"

    def in_words(self, text: str) -> str:
        """A text with names and quoted words in the place of references."""
        return in_words(text, self.known, self.tr("{name} (deleted)"))

    # drawing

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:  # noqa: A002, N803
        reference = reference_of(format)
        if reference is None:
            return QSizeF()
        if self._stands_alone(doc, posInDocument, reference):
            layout, source = self._laid_out(reference)
            height = sum(layout.lineAt(at).height() for at in range(layout.lineCount()))
            return QSizeF(self._room(), height + QFontMetricsF(source).height() + 10)
        metrics = QFontMetricsF(self._font())
        wide = metrics.horizontalAdvance(self.words_of(reference)) + 2 * SIDE + SWATCH + GAP + 2
        return QSizeF(min(wide, self._room()), metrics.height() + 2)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,  # noqa: N803
        format: QTextFormat,  # noqa: A002
    ) -> None:
        reference = reference_of(format)
        if reference is None:
            return
        rect = QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._stands_alone(doc, posInDocument, reference):
            self._draw_quotation(painter, rect, reference)
        else:
            self._draw_chip(painter, rect, reference)
        painter.restore()

    def _stands_alone(self, document: QTextDocument, place: int, reference: Reference) -> bool:
        """True for a quotation with a line to itself: its words are shown."""
        return reference.target == "quotation" and document.findBlock(place).text().strip() == SIGN

    def _room(self) -> float:
        return max(LEAST_WIDTH, self._box.viewport().width() - 2 * self._box.document().documentMargin() - 4)

    def _font(self, *, gone: bool = False) -> QFont:
        font = resized(self._box.font(), self._box.font().pixelSize() - 1)
        font.setStrikeOut(gone)
        return font

    def _draw_chip(self, painter: QPainter, rect: QRectF, reference: Reference) -> None:
        scheme, meant = scheme_of(self._box.palette()), self.meant(reference)
        box = rect.adjusted(1.5, 0.5, -1.5, -0.5)
        painter.setPen(QPen(QColor(scheme.line), 1))
        painter.setBrush(QColor(scheme.sunken))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        sign = QRectF(box.left() + SIDE, box.center().y() - SWATCH / 2, SWATCH, SWATCH)
        if meant is not None and meant.colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(meant.colour))
            painter.drawRoundedRect(sign, 2.5, 2.5)
        else:
            icon(SIGNS[reference.target]).paint(painter, sign.adjusted(-2, -2, 2, 2).toRect())
        font = self._font(gone=meant is None)
        painter.setFont(font)
        painter.setPen(QColor(scheme.ink if meant is not None else scheme.quiet))
        words = QRectF(
            sign.right() + GAP, box.top(), box.right() - SIDE - sign.right() - GAP + 2, box.height()
        )
        shown = QFontMetricsF(font).elidedText(
            self.words_of(reference), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)

    def _laid_out(self, reference: Reference) -> tuple[QTextLayout, QFont]:
        """The words of a quotation broken into lines, and the font of its source."""
        meant = self.meant(reference)
        words = meant.words if meant is not None else reference.label
        font = QFont(self._box.font())
        font.setStrikeOut(meant is None)
        layout = QTextLayout(words.replace("\n", "\u2028"), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._room() - LEFT)
        layout.endLayout()
        return layout, self._font()

    def _draw_quotation(self, painter: QPainter, rect: QRectF, reference: Reference) -> None:
        scheme = scheme_of(self._box.palette())
        gone = self.meant(reference) is None
        layout, small = self._laid_out(reference)
        painter.fillRect(
            QRectF(rect.left(), rect.top() + 2, BAR, rect.height() - 4),
            QColor(scheme.line_strong if gone else scheme.accent),
        )
        painter.setPen(QColor(scheme.quiet if gone else scheme.ink))
        y = rect.top() + 2
        for at in range(layout.lineCount()):
            line = layout.lineAt(at)
            line.draw(painter, rect.topLeft() + QRectF(LEFT, y - rect.top() - line.y(), 0, 0).topLeft())
            y += line.height()
        painter.setFont(small)
        painter.setPen(QColor(scheme.quiet))
        source = self.tr("deleted") if gone else self.words_of(reference)
        place = QRectF(rect.left() + LEFT, y + 1, rect.width() - LEFT, QFontMetricsF(small).height() + 2)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), source)
