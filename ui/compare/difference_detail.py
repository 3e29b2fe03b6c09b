"""Under the list: all that is known of the disagreement in focus, where its row has no room for it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTextBrowser

from ui.compare.difference_list import DifferenceList

SHARE, LEAST = 0.3, 52
"""How much of the panel it may take, and how many pixels at least; what is longer is scrolled."""


class DifferenceDetail(QTextBrowser):
    """Both codes with all that stands above them where the row cuts them, the whole reason, who decided; else it is hidden."""

    def __init__(self, rows: DifferenceList) -> None:
        super().__init__()
        self._rows = rows
        self.setProperty("panel", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the row says the same to who hears it
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setAccessibleName(self.tr("About the disagreement"))
        rows.gone_to.connect(lambda _: self._tell())
        rows.differences.modelReset.connect(self._tell)
        rows.resized.connect(self._tell)
        self.hide()

    def _tell(self) -> None:
        current = self._rows.current
        told = self._rows.differences.told(current, codes=self._rows.cuts_codes) if current else ()
        self.setHtml("".join(f'<p style="margin:0 0 4px 0">{escape(each)}</p>' for each in told))
        self.setVisible(bool(told))
        self._fit()

    def _fit(self) -> None:
        """As high as what it says, as far as there is room; else it is scrolled."""
        self.document().setTextWidth(self.viewport().width())
        whole = round(self.document().size().height()) + 2 * self.frameWidth() + 2
        panel = self.parentWidget()
        most = max(LEAST, round(SHARE * panel.height())) if panel else LEAST
        room = Qt.ScrollBarPolicy.ScrollBarAsNeeded if whole > most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(room)
        self.setFixedHeight(min(most, whole))

    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        if e.size().width() != e.oldSize().width():
            self._fit()

    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() == QEvent.Type.FontChange:
            self._fit()
