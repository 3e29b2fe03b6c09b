"""The guide that comes with the program, to read beside the work."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QImageReader,
    QPainter,
    QPen,
    QPixmap,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from qcode.shipped import guide
from ui.theme import icon, scheme_of
from ui.theme.recolour import Recolour
from ui.theme.spacing import LARGE, SMALL, WIDE
from ui.turns import Turns

SIZE = QSize(720, 780)
LINE_HEIGHT = 130
PICTURE = "\ufffc"
"""Stands for a picture in the text of a block."""
FIRST_PAGE, CONTENTS = "first-hour.md", "index.md"


class GuidePages(QTextBrowser):
    """Pages written in Markdown, their pictures no wider than the page; links lead from one to another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Guide"))
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(WIDE)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._wanted: dict[Path, QUrl] = {}  # pictures whose room is left free yet
        self._drawing = Turns(self)
        Recolour(self, self._reload)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        path = Path(self.source().resolved(QUrl(name)).toLocalFile())
        if kind == QTextDocument.ResourceType.MarkdownResource.value:
            return _for_the_window(path.read_text(encoding="utf-8"))
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return self._room_for(path, QUrl(name))
        return super().loadResource(kind, name)

    def _room_for(self, path: Path, name: QUrl) -> QPixmap:
        """A ground as large as the picture will be: the words can be read before the pictures are there."""
        self._wanted[path] = name
        if not self._drawing.under_way:
            self._drawing.begin(self._draw())
        return self._framed(self._ground(self._size_of(path)))

    def _draw(self) -> Iterator[None]:
        """The pictures, one a turn."""
        while self._wanted:
            path, name = next(iter(self._wanted.items()))
            del self._wanted[path]
            size, picture = self._size_of(path), QPixmap(str(path))
            if picture.size() != size:
                ratio, smooth = (
                    Qt.AspectRatioMode.IgnoreAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
                picture = picture.scaled(size, ratio, smooth)
            self.document().addResource(
                QTextDocument.ResourceType.ImageResource.value, name, self._framed(picture)
            )
            self.viewport().update()
            yield

    def _size_of(self, path: Path) -> QSize:
        """Pixels of the screen the picture takes: no wider than the page."""
        room = round((self.viewport().width() - 2 * WIDE - SMALL) * self.devicePixelRatioF())
        size = QImageReader(str(path)).size()
        return size if size.width() <= room else QSize(room, round(room * size.height() / size.width()))

    def _ground(self, size: QSize) -> QPixmap:
        ground = QPixmap(size)
        ground.fill(scheme_of(self.palette()).sunken)
        return ground

    def _framed(self, picture: QPixmap) -> QPixmap:
        ratio = self.devicePixelRatioF()
        painter = QPainter(picture)
        painter.setPen(QPen(QColor(scheme_of(self.palette()).line), 2 * ratio))
        painter.drawRect(picture.rect())
        painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture

    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        if e.size().width() != e.oldSize().width():
            self._reload()

    def _reload(self) -> None:
        """The same page once more, at the same place."""
        if not self.source().isEmpty():
            place = self.verticalScrollBar().value()
            self.reload()
            self.verticalScrollBar().setValue(place)

    def doSetSource(
        self,
        name: QUrl | str,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,  # noqa: A002
    ) -> None:
        super().doSetSource(self.source().resolved(QUrl(name)), type)
        self._set_apart()

    def _set_apart(self) -> None:
        """Air between paragraphs and lines, as on paper."""
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            look = block.blockFormat()
            if PICTURE not in block.text():
                look.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            look.setTopMargin(LARGE if look.headingLevel() else 0)
            look.setBottomMargin(SMALL)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(look)
            block = block.next()


class GuideDialog(QDialog):
    """The guide in a window of its own, which stays open beside the work."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(SIZE.boundedTo(self.screen().availableSize()))
        self.pages = GuidePages()
        self.back = self._button("arrow-left", self.tr("Back"))
        self.back.setEnabled(False)
        self.back.clicked.connect(self.pages.backward)
        self.contents = self._button("list", self.tr("All pages"))
        self.contents.clicked.connect(lambda: self.show_page(CONTENTS))
        self.pages.backwardAvailable.connect(self.back.setEnabled)
        row = QHBoxLayout()
        row.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        row.setSpacing(SMALL)
        row.addWidget(self.back)
        row.addWidget(self.contents)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.pages, 1)
        self.show_page(FIRST_PAGE)
        self.pages.setFocus()

    def _button(self, sign: str, text: str) -> QPushButton:
        button = QPushButton(icon(sign), text)
        button.setAutoDefault(False)
        return button

    def show_page(self, name: str) -> None:
        """Turn to a page by the name of its file."""
        self.pages.setSource(QUrl.fromLocalFile(str(guide() / name)))


def _for_the_window(text: str) -> str:
    """The page without what only a web page can fold away."""
    return re.sub(r"<details>.*?</details>", "", text, flags=re.DOTALL)
