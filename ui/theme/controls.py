"""The few controls Qt does not have: segmented choice, section heading, key cap, line, meter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QWidget,
)

from ui.theme.colours import scheme_of
from ui.theme.fonts import small_caps
from ui.theme.icons import icon
from ui.theme.spacing import SMALL


class Segmented(QFrame):
    """One choice out of a few, side by side; ``chosen`` tells the key of the one picked by the user."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """``choices``: pairs of a key and the text shown for it; the first is chosen."""
        super().__init__(parent)
        self.setProperty("segmented", True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._buttons = {key: self._add(key, text, row) for key, text in choices}
        if choices:
            self.set_current(choices[0][0])

    def _add(self, key: str, text: str, row: QHBoxLayout) -> QPushButton:
        button = QPushButton(text, self)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        row.addWidget(button)
        return button

    @property
    def current(self) -> str:
        """The key of the choice that is on."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Show ``key`` as chosen, without a signal."""
        self._buttons[key].setChecked(True)

    def button(self, key: str) -> QPushButton:
        """The button of ``key``, to give it a tip or a shortcut."""
        return self._buttons[key]


class CutLabel(QLabel):
    """A line that is cut short where there is no room for all of it, and never asks for more room.

    ``cut`` is where: at its end, or in the middle where its end says what matters.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._whole = text
        self.cut = Qt.TextElideMode.ElideRight
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_whole(self, text: str) -> None:
        """Show as much of ``text`` as there is room for; the tool tip says all."""
        self._whole = text
        self._cut()

    @property
    def whole(self) -> str:
        """All of what is to be shown."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, self.cut, self.width())
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class YieldingLabel(CutLabel):
    """A line as wide as its words where there is room, and cut short before anything beside it is."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        width = self.fontMetrics().horizontalAdvance(self.whole) + margins.left() + margins.right() + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())


def close_button(tip: str, name: str) -> QToolButton:
    """A cross that closes a panel: what it does in its tool tip, and its name for who does not see it."""
    button = QToolButton()
    button.setIcon(icon("close"))
    button.setToolTip(tip)
    button.setAccessibleName(name)
    return button


class SectionHeading(QWidget):
    """A quiet heading in spaced capitals, with a figure or a word at its right."""

    def __init__(self, text: str, right: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SMALL, 0, SMALL // 2)
        self._text, self._right = CutLabel(text, self), QLabel(right, self)
        for label, stretch in ((self._text, 1), (self._right, 0)):
            label.setProperty("quiet", True)
            row.addWidget(label, stretch)
        self._set_fonts()
        self.setAccessibleName(text)

    def set_text(self, text: str) -> None:
        """Show ``text`` as the heading."""
        self._text.show_whole(text)
        self.setAccessibleName(text)

    def cut_in_the_middle(self) -> None:
        """Where there is no room for all of the heading, keep its end in sight."""
        self._text.cut = Qt.TextElideMode.ElideMiddle

    def set_right(self, text: str) -> None:
        """Show ``text`` (often a count) at the right end."""
        self._right.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_right"):
            self._set_fonts()

    def _set_fonts(self) -> None:
        for label in (self._text, self._right):
            label.setFont(small_caps(self.font()))


class KeyCap(QLabel):
    """A key as it stands on the keyboard, beside what it does."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("keycap", True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class NumberBox(QSpinBox):
    """A box for a whole number, with the room before the figures that style sheets cannot give."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(SMALL - 2, 0, 0, 0)


class Line(QFrame):
    """A hair line between two parts."""

    def __init__(self, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("line", True)
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


class Meter(QWidget):
    """A thin bar that shows a share between 0 and 1."""

    def __init__(self, share: float = 0.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = share
        self.setFixedSize(46, 4)
        self.set_share(share)

    def set_share(self, share: float) -> None:
        """Fill the bar to ``share``."""
        self._share = min(max(share, 0.0), 1.0)
        self.setAccessibleDescription(f"{round(self._share * 100)} %")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        scheme = scheme_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, share in ((scheme.line, 1.0), (scheme.accent, self._share)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(0, 0, self.width() * share, self.height()), 2, 2)
