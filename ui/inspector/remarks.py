"""What its coder calls a quotation and says of it, written in place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget
from sqlmodel import Session

from qcode.coding import quotations
from qcode.model import Quotation
from qcode.model.paths import clean_name
from ui.actions.tips import does
from ui.desk import Desk
from ui.flow_layout import FlowLayout
from ui.inspector.about import NOTHING_SAID, Remarked
from ui.inspector.fields import CommentBox, NameLine
from ui.theme.spacing import TIGHT


class Remarks(QObject):
    """A line for the name, a box for the comment, and a quiet row that offers what is not there yet."""

    left = Signal()  # the keyboard may go back to where one was
    link_wished = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown, self._writable = NOTHING_SAID, False
        self.name = NameLine(parent)
        self.name.setAccessibleName(self.tr("Name of the quotation"))
        self.name.setPlaceholderText(self.tr("What do you call it?"))
        self.name.setToolTip(self.tr("The name of this quotation. Enter keeps it, Esc leaves it as it was"))
        self.comment = CommentBox(self.tr("Comment on the quotation"), parent)
        self.comment.setPlaceholderText(self.tr("What do you say of it?"))
        self.comment.setToolTip(self.tr("Your comment. Saved as you write; Esc goes back to the text"))
        self.offers = QWidget(parent)
        row = FlowLayout(self.offers, TIGHT)
        self.add_name = self._offer(
            self.tr("Name…"), self.tr("Add a name"), "name-quotation", self.begin_name
        )
        self.add_comment = self._offer(
            self.tr("Comment…"), self.tr("Add a comment"), "comment-quotation", self.begin_comment
        )
        self.add_link = self._offer(
            self.tr("Link…"), self.tr("Add a link"), "link-quotation", self.link_wished.emit
        )
        for button in (self.add_name, self.add_comment, self.add_link):
            row.addWidget(button)
        for field, save in ((self.name, self._save_name), (self.comment, self._save_comment)):
            field.written.connect(save)
            field.left.connect(self.left)
            field.ended.connect(self._refresh)
            desk.settling.connect(field.settle)
            desk.unsaved.watch(lambda field=field: field.unsaved, field.textChanged, field.written)

    def _offer(self, text: str, spoken: str, command: str, begin: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self.offers)
        button.setProperty("plain", True)
        button.setProperty("offer", True)
        button.setAccessibleName(spoken)
        does(button, command)
        button.clicked.connect(lambda: begin())
        return button

    def show(self, remarked: Remarked, *, writable: bool) -> None:
        """Show what is said of a quotation; what is being written about the same one stays."""
        same = remarked.quotation_id == self._shown.quotation_id
        self._shown, self._writable = remarked, writable
        for field, text in ((self.name, remarked.name), (self.comment, remarked.comment)):
            if not (same and field.unsaved):
                field.show_text(text)
            field.setReadOnly(not writable)
            field.setVisible(bool(text) or (same and (field.hasFocus() or field.unsaved)))
        self._offer_rest()

    def _refresh(self) -> None:
        self.show(self._shown, writable=self._writable)

    def _offer_rest(self) -> None:
        possible = self._writable and bool(self._shown.quotation_id)
        self.add_name.setVisible(possible and self.name.isHidden())
        self.add_comment.setVisible(possible and self.comment.isHidden())
        self.add_link.setVisible(possible and not self._shown.linked)
        offered = (self.add_name, self.add_comment, self.add_link)
        self.offers.setVisible(not all(button.isHidden() for button in offered))
        self.offers.updateGeometry()

    def begin_name(self) -> None:
        """Put the keyboard in the name."""
        self._begin(self.name)
        self.name.selectAll()

    def begin_comment(self) -> None:
        """Put the keyboard in the comment."""
        self._begin(self.comment)

    def _begin(self, field: NameLine | CommentBox) -> None:
        if self._writable and self._shown.quotation_id:
            field.show()
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._offer_rest()

    def _save_name(self) -> None:
        name = clean_name(self.name.text())
        label = (
            self.tr("Name quotation {name}").format(name=name) if name else self.tr("Take name off quotation")
        )
        if name == self._shown.name or self._save(label, quotations.rename, name):
            self._shown = replace(self._shown, name=name)
            self.name.show_text(name)

    def _save_comment(self) -> None:
        text = self.comment.toPlainText()
        text = text if text.strip() else ""
        label = self.tr("Comment on quotation") if text else self.tr("Delete comment on quotation")
        if text == self._shown.comment or self._save(label, quotations.comment, text):
            self._shown = replace(self._shown, comment=text)
            self.comment.kept()

    def _save(self, label: str, deed: Callable[[Session, str, str], Quotation], text: str) -> bool:
        key = self._shown.quotation_id
        if not key or not self._desk.writable:
            return False
        return self._desk.do(label, lambda session: deed(session, key, text)) is not None
