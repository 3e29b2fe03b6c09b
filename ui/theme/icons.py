"""The program's icons: one set (Phosphor), coloured by the scheme they are shown in, also after it changes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap

from ui.theme.coders import CODER, coder_colour
from ui.theme.colours import scheme_of
from ui.theme.glyphs import character, glyph_font

NAMES: dict[str, str] = {
    "undo": "arrow-counter-clockwise",
    "redo": "arrow-clockwise",
    "search": "magnifying-glass",
    "edit": "pencil-simple",
    "memo": "note-pencil",
    "add": "plus",
    "remove": "minus",
    "delete": "trash",
    "close": "x",
    "check": "check",
    "caret-down": "caret-down",
    "caret-right": "caret-right",
    "caret-up": "caret-up",
    "caret-left": "caret-left",
    "link": "link",
    "unlink": "link-break",
    "coder": "user",
    "coders": "users",
    "transcript": "file-text",
    "import": "download-simple",
    "export": "export",
    "open": "folder-open",
    "save": "floppy-disk",
    "tag": "tag",
    "quotation": "quotes",
    "named": "bookmark-simple",
    "more": "dots-three",
    "history": "clock-counter-clockwise",
    "show": "eye",
    "hide": "eye-slash",
    "copy": "copy",
    "split": "scissors",
    "merge": "git-merge",
    "relation": "flow-arrow",
    "dimension": "sliders-horizontal",
    "suggest": "sparkle",
    "list": "list-bullets",
    "table": "table",
    "fit": "corners-out",
    "tree": "tree-structure",
    "chart": "chart-bar",
    "compare": "scales",
    "columns": "columns",
    "filter": "funnel",
    "sort": "sort-ascending",
    "settings": "gear-six",
    "help": "question",
    "keyboard": "keyboard",
    "guide": "book-open",
    "lock": "lock-simple",
    "info": "info",
    "warning": "warning",
    "error": "warning-circle",
    "success": "check-circle",
    "bold": "text-bolder",
    "italic": "text-italic",
    "numbered": "list-numbers",
    "heading-1": "text-h-one",
    "heading-2": "text-h-two",
    "heading-3": "text-h-three",
    "reference": "brackets-square",
    "flag": "flag",
    "star": "star",
    "starred": "star-fill",
    "comment": "chat-text",
    "exchange": "swap",
    "groups": "rows",
    "pin": "push-pin",
    "arrow-right": "arrow-right",
    "arrow-left": "arrow-left",
    "arrow-up": "arrow-up",
    "arrow-down": "arrow-down",
}
"""What an icon is for, and its name in the set."""


def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.WindowText) -> QIcon:
    """The icon for ``name`` in the palette's colour for ``role``; it follows light and dark by itself."""
    return QIcon(_GlyphEngine(NAMES[name], role))


def coloured_icon(name: str, colour: str) -> QIcon:
    """The icon for ``name`` in one fixed colour."""
    return QIcon(_GlyphEngine(NAMES[name], QPalette.ColorRole.WindowText, colour))


def swatch(colour: str, size: int = 12) -> QIcon:
    """A small rounded square in a code's colour."""
    return QIcon(_SwatchEngine(colour, size))


def coder_sign(colour: str) -> QIcon:
    """The sign of a coder in a colour of `CODER_COLOURS`, "" for the layer that is nobody; it follows light and dark by itself."""
    return QIcon(_CoderEngine(colour))


class _GlyphEngine(QIconEngine):
    """Draws one character of the icon font in the palette's colour of the moment."""

    def __init__(self, glyph: str, role: QPalette.ColorRole, colour: str | None = None) -> None:
        super().__init__()
        self._glyph, self._role, self._colour = glyph, role, colour

    def clone(self) -> QIconEngine:
        return _GlyphEngine(self._glyph, self._role, self._colour)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(glyph_font(round(rect.height() * 0.92)))
        painter.setPen(self._pen(mode))
        painter.drawText(
            QRectF(_at_the_left(rect)), int(Qt.AlignmentFlag.AlignCenter), character(self._glyph)
        )
        painter.restore()

    def _pen(self, mode: QIcon.Mode) -> QColor:
        palette = QGuiApplication.palette()
        if mode == QIcon.Mode.Disabled:
            return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
        return QColor(self._colour) if self._colour else palette.color(self._role)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _painted(self, size, mode, state)


class _CoderEngine(QIconEngine):
    """Draws somebody in a disc, round and filled as no code is; where that coder is ticked, a tick."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def clone(self) -> QIconEngine:
        return _CoderEngine(self._name)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        palette = QGuiApplication.palette()
        scheme, disc = scheme_of(palette), QRectF(_at_the_left(rect)).adjusted(0.5, 0.5, -0.5, -0.5)
        disc.setHeight(disc.width())
        disc.moveCenter(QRectF(_at_the_left(rect)).center())
        off = mode == QIcon.Mode.Disabled
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.disabled if off else coder_colour(self._name, scheme)))
        painter.drawEllipse(disc)
        painter.setFont(glyph_font(round(disc.width() * 0.72)))
        painter.setPen(QColor(scheme.page))
        inside = "check-bold" if state == QIcon.State.On else CODER
        painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), character(inside))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _painted(self, size, mode, state)


class _SwatchEngine(QIconEngine):
    """Draws a rounded square of one colour, no larger than asked for."""

    def __init__(self, colour: str, size: int) -> None:
        super().__init__()
        self._colour, self._size = colour, size

    def clone(self) -> QIconEngine:
        return _SwatchEngine(self._colour, self._size)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        side = min(self._size, rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(_at_the_left(rect)).center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colour))
        painter.drawRoundedRect(square, side / 4, side / 4)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _painted(self, size, mode, state)


def _at_the_left(rect: QRect) -> QRect:
    """The square in which an icon is drawn; buttons make the place of an icon wider to keep words at a distance."""
    return QRect(rect.topLeft(), QSize(min(rect.width(), rect.height()), rect.height()))


def _painted(engine: QIconEngine, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
    pixmap = QPixmap(size)
    if pixmap.isNull():
        return pixmap  # a button that is laid out yet may have no room for its icon
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    engine.paint(painter, QRect(QPoint(0, 0), size), mode, state)
    painter.end()
    return pixmap
