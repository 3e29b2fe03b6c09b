"""What a memo is about: a chip for each link, a cross to take it off, a button for another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from qcode.memo_list import ListedLink
from ui.flow_layout import FlowLayout, empty
from ui.memos.chips import SIGNS
from ui.theme import Chip, icon

MOST_NAME = 260


class MemoLinks(QWidget):
    """The links of one memo."""

    wished = Signal(str, str)
    taken_off = Signal(str, str)
    add_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._links: Sequence[ListedLink] | None = None
        self._writable = False
        self.add = QPushButton()

    def show_links(self, links: Sequence[ListedLink], *, writable: bool) -> None:
        """Show these links; where they are shown already the keyboard stays where it is."""
        if (list(links), writable) == (self._links, self._writable):
            return
        self._links, self._writable = list(links), writable
        empty(self._flow)
        for link in links:
            chip = LinkChip(link, removable=writable, parent=self)
            chip.name_button.clicked.connect(
                lambda _=False, each=link: self.wished.emit(each.target, each.target_id)
            )
            chip.close_button.clicked.connect(
                lambda _=False, each=link: self.taken_off.emit(each.target, each.target_id)
            )
            self._flow.addWidget(chip)
            chip.show()
        if writable:
            self._flow.addWidget(self._add_button(named=not links))
        self._flow.invalidate()
        self.updateGeometry()
        self.setVisible(bool(links) or writable)

    def _add_button(self, *, named: bool) -> QPushButton:
        self.add = QPushButton(icon("add"), self.tr("Link to…") if named else self.tr("link"), self)
        self.add.setProperty("plain", True)
        self.add.setStyleSheet("padding: 0 6px")
        self.add.setAccessibleName(self.tr("Link to…"))
        self.add.setToolTip(self.tr("Link this memo to a code, quotation, transcript or memo"))
        self.add.clicked.connect(lambda: self.add_wished.emit())
        self.add.show()
        return self.add

    def chips(self) -> list[LinkChip]:
        """The chips that are shown."""
        return [chip for chip in self.findChildren(LinkChip) if not chip.isHidden()]

    def place(self) -> QRect:
        """Where on the screen the button for another link is."""
        return QRect(self.add.mapToGlobal(self.add.rect().topLeft()), self.add.size())


class LinkChip(Chip):
    """Something a memo is about."""

    def __init__(self, link: ListedLink, *, removable: bool, parent: QWidget | None = None) -> None:
        middle = Qt.TextElideMode.ElideMiddle
        super().__init__(link.name, most=MOST_NAME, cut=middle, sign=SIGNS[link.target], parent=parent)
        self.link = link
        self.name_button.setToolTip(self.tr("Go to {name}").format(name=link.name))
        said = self.tr("Take off the link to {name}").format(name=link.name)
        self.let_go(possible=removable, tip=self.tr("Take this link off"), said=said)
