"""Questions that are saved under a name, in the column at the left: asked anew each time, and kept by ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from sqlmodel import Session

from qcode import views
from qcode.coding.passes import ensure_coder
from qcode.query.keeping import KeptQuery, keep, keep_again, kept_by_id
from qcode.query.names import read_names
from ui.actions.tips import does
from ui.language import spoken
from ui.name_dialog import ask_name
from ui.tables.saved_list import SavedList
from ui.theme import icon
from ui.theme.spacing import TIGHT

if TYPE_CHECKING:
    from ui.queries.page import QueriesPage


class SavedQueries(QObject):
    """Saves what is asked, and asks what was saved; each deed is one change that can be taken back."""

    def __init__(self, page: QueriesPage) -> None:
        super().__init__(page)
        self._page, self._desk, self._place = page, page.desk, page.place
        self._opened = ""  # the id of the question in front
        self.list = SavedList()
        self.list.setAccessibleName(self.tr("Saved queries"))
        self.save_button = self._button("star", self.tr("Save this query…"), "save-table")
        self.again_button = self._button("save", self.tr("Save the change"), "save-table-again")
        buttons = QWidget()
        column = QVBoxLayout(buttons)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        for button in (self.save_button, self.again_button):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        page.controls.add(self.tr("Saved queries"), self.list, buttons)
        self.save_button.clicked.connect(self.save)
        self.again_button.clicked.connect(self.save_again)
        self.list.opened.connect(self.open)
        self.list.rename_wished.connect(self.rename)
        self.list.delete_wished.connect(self.delete)
        self.list.menu_wished.connect(page.saved_menu_wished)
        self.list.currentItemChanged.connect(lambda *_: page.told.emit())

    @staticmethod
    def _button(sign: str, words: str, command: str) -> QPushButton:
        button = QPushButton(icon(sign), words)
        button.setProperty("plain", True)
        button.setAutoDefault(True)
        does(button, command, words)
        return button

    # what there is

    @property
    def all(self) -> list[KeptQuery]:
        """Every saved question, in order."""
        return list(self._page.asked.saved) if self._page.asked is not None else []

    @property
    def opened(self) -> KeptQuery | None:
        """The saved question in front."""
        return next((each for each in self.all if each.id == self._opened), None)

    @property
    def name(self) -> str:
        """What the question in front is saved as, as long as it is the same; "" for nothing."""
        opened = self.opened
        return opened.name if opened is not None and not self.changed else ""

    @property
    def changed(self) -> bool:
        """True when another question is asked than the one in front was saved as."""
        opened = self.opened
        return opened is not None and opened.query != self._page.query

    @property
    def chosen(self) -> str:
        """The saved question a command is about: the one in focus in the list, else the one in front."""
        return self.list.key or self._opened

    def show_saved(self) -> None:
        """List what is saved by now."""
        opened = self.opened
        if opened is None:
            self._opened = ""
        self.list.show_saved([(each.id, each.name) for each in self.all], self._opened, changed=self.changed)
        self.list.setVisible(bool(self.all))
        asked, writable = self._page.query is not None, self._desk.writable
        self.save_button.setEnabled(asked and writable)
        self.again_button.setVisible(self.changed)
        self.again_button.setEnabled(asked and writable)
        title = opened.name if opened is not None else self.tr("Queries")
        self._page.say(title, spoken(self._said(opened)))

    def _said(self, opened: KeptQuery | None) -> str:
        if opened is None:
            return self.tr("Quotations by their codes, where they stand, people, transcripts and words")
        if opened.gone:
            return opened.gone
        return self.tr("Saved query, changed since") if self.changed else self.tr("Saved query")

    def open(self, key: str) -> None:
        """Ask a saved question."""
        with self._desk.read() as session:
            kept = kept_by_id(session, key, read_names(session))
        if kept is not None:
            self._opened = key
            self._page.ask_query(kept.query)

    # deeds

    def save(self) -> None:
        """Ask for a name and save what is asked."""
        if not self._desk.writable:
            return
        if self._page.query is None:
            self._page.remarked.emit(self.tr("Ask something first; then it can be saved."))
            return
        ask_name(
            self._place.window,
            self.tr("Save this query"),
            self.tr("Under which name?"),
            self.tr("Save"),
            "",
            self._save,
            "save-table",
        )

    def _save(self, name: str) -> None:
        query, coder = self._page.query, self._desk.coder
        assert query is not None

        def work(session: Session) -> str:
            return keep(session, name, query, ensure_coder(session, coder).id).id

        made = self._desk.do(self.tr("Save query {name}").format(name=name), work)
        if made is not None:
            self._opened = made
            self.show_saved()

    def save_again(self) -> None:
        """Let the name in front stand for what is asked now."""
        opened, query = self.opened, self._page.query
        if opened is not None and query is not None and self._desk.writable:
            label = self.tr("Change query {name}").format(name=opened.name)
            self._desk.do(label, lambda session: keep_again(session, opened.id, query).id)

    def rename(self, key: str = "") -> None:
        """Ask for another name."""
        kept = self._called(key or self.chosen)
        if kept is None or not self._desk.writable:
            return
        label = self.tr("Rename query {name}").format(name=kept.name)
        ask_name(
            self._place.window,
            self.tr("Rename query"),
            self.tr("Which name should it have?"),
            self.tr("Rename"),
            kept.name,
            lambda name: self._desk.do(label, lambda session: views.rename(session, kept.id, name)),
        )

    def delete(self, key: str = "") -> None:
        """Let a saved question go; undo brings it back."""
        kept = self._called(key or self.chosen)
        if kept is not None and self._desk.writable:
            label = self.tr("Delete query {name}").format(name=kept.name)
            self._desk.do(label, lambda session: views.delete(session, kept.id))

    def _called(self, key: str) -> KeptQuery | None:
        return next((each for each in self.all if each.id == key), None)
