"""How the quotation in focus is linked to others, both ways, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from ui.actions.tips import does
from ui.flow_layout import empty
from ui.inspector.about import LinkTo
from ui.inspector.link_words import link_words
from ui.inspector.rows import CrossedRow, TwoLineRow
from ui.theme import SectionHeading, icon


class LinksView(QWidget):
    """A row for each link: a click goes to the other quotation, the cross takes the link away."""

    wished = Signal(str)  # the other quotation
    removed = Signal(str)  # the link
    link_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = SectionHeading(self.tr("Links"))
        self.add = QToolButton(heading)
        self.add.setIcon(icon("add"))
        self.add.setAccessibleName(self.tr("Link this quotation"))
        does(self.add, "link-quotation")
        self.add.clicked.connect(lambda: self.link_wished.emit())
        layout = heading.layout()
        assert layout is not None
        layout.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        self._inside = QVBoxLayout()
        column.addLayout(self._inside)
        self._shown: tuple[Sequence[LinkTo], bool] | None = None

    def show_links(self, links: Sequence[LinkTo], *, writable: bool) -> None:
        """Show these links; without any the part is hidden. Where they are shown already the keyboard stays."""
        if (links, writable) == self._shown:
            return
        self._shown = (links, writable)
        empty(self._inside)
        for link in links:
            self._inside.addWidget(self._row(link, removable=writable))
        self.add.setVisible(writable)
        self.setVisible(bool(links))

    def _row(self, link: LinkTo, *, removable: bool) -> CrossedRow:
        said = link_words(link.kind, leads_there=link.leads_there)
        row = TwoLineRow("link", said, link.name or link.place, f"“{link.words}”", self)
        where = f"{link.name} · {link.place}" if link.name else link.place
        row.setToolTip(f"{said} {where}\n“{link.words}”")
        row.clicked.connect(lambda: self.wished.emit(link.quotation_id))
        tip = self.tr("Remove this link; both quotations stay")
        spoken = self.tr("Remove the link: {link}").format(link=f"{said} {where}")
        crossed = CrossedRow(row, tip, spoken, removable=removable)
        crossed.cross.clicked.connect(lambda: self.removed.emit(link.id))
        return crossed

    def rows(self) -> list[TwoLineRow]:
        """The rows that are shown."""
        return [row for row in self.findChildren(TwoLineRow) if row.isVisible()]

    def crosses(self) -> list[QToolButton]:
        """The crosses beside them."""
        return [row.cross for row in self.findChildren(CrossedRow) if row.isVisible()]
