"""The two sizes of type the program uses, in the system's own font."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

INTERFACE_SIZE = 13
TRANSCRIPT_SIZE = 15
TRANSCRIPT_LINE_HEIGHT = 1.6

_UNNAMED = {"Sans Serif", "Sans", "sans-serif", "Sans-Serif", ""}
_PREFERRED = ("Inter", "Cantarell", "Ubuntu", "Noto Sans", "Open Sans", "Roboto", "DejaVu Sans")


def interface_font(size: int = INTERFACE_SIZE) -> QFont:
    """The system's interface font at ``size`` pixels with figures of equal width.

    Where a bare Linux names no font of its own the first good one that is installed is taken.
    """
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.family() in _UNNAMED:
        installed = set(QFontDatabase.families())
        font = QFont(next((name for name in _PREFERRED if name in installed), font.family()))
    font.setPixelSize(size)
    return tabular(font)


def transcript_font(zoom: float = 1.0) -> QFont:
    """The font transcripts are read in, enlarged by ``zoom``."""
    return interface_font(max(6, round(TRANSCRIPT_SIZE * zoom)))


def line_height(font: QFont) -> int:
    """The distance between two lines of a transcript set in ``font``, in whole pixels."""
    return max(round(font.pixelSize() * TRANSCRIPT_LINE_HEIGHT), round(QFontMetricsF(font).height()))


def tabular(font: QFont) -> QFont:
    """``font`` with figures that line up in columns, where the font has them."""
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def resized(font: QFont, size: int, *, bold: bool = False) -> QFont:
    """A copy of ``font`` at ``size`` pixels."""
    copy = QFont(font)
    copy.setPixelSize(max(6, size))
    copy.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return copy


def small_caps(font: QFont) -> QFont:
    """``font`` as section headings are set: small, bold capitals, spaced out."""
    copy = resized(font, font.pixelSize() - 2, bold=True)
    copy.setCapitalization(QFont.Capitalization.AllUppercase)
    copy.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.7)
    return copy
