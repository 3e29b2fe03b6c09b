"""One line of the sheet of keys, painted: what keys do, and the keys at the right end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.keys.listed import KeyRow
from ui.theme import scheme_of
from ui.theme.key_cap import KEY_HEIGHT, key_width, paint_key
from ui.theme.spacing import HAIR, TIGHT

WORDS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
LEAST_WORDS = 120
TALLEST = 1000


class KeyLine(QWidget):
    """Long words go on below, beside their keys."""

    def __init__(self, row: KeyRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self._for_keys, self._heights = (
            0,
            dict[int, int](),
        )  # pixels, measured once: layouts ask a dozen times
        self.setAccessibleName(f"{row.text}: {', '.join(row.keys)}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _keys_width(self) -> int:
        if not self._for_keys:
            self._for_keys = sum(key_width(key, self.font()) + TIGHT for key in self._row.keys)
        return self._for_keys

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._for_keys = 0
            self._heights.clear()

    def sizeHint(self) -> QSize:
        width = LEAST_WORDS + self._keys_width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_WORDS, KEY_HEIGHT + HAIR)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            room = QRect(0, 0, max(LEAST_WORDS, width - self._keys_width()), TALLEST)
            words = self.fontMetrics().boundingRect(room, WORDS, self._row.text)
            self._heights[width] = max(KEY_HEIGHT + HAIR, words.height())
        return self._heights[width]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scheme = scheme_of(self.palette())
        words = QRect(0, 0, max(LEAST_WORDS, self.width() - self._keys_width()), self.height())
        painter.setPen(scheme.ink)
        painter.drawText(words, WORDS, self._row.text)
        right = float(self.width() - 1)
        for key in reversed(self._row.keys):
            right = paint_key(painter, right, (KEY_HEIGHT + HAIR) / 2 - 0.5, key, scheme) - TIGHT
