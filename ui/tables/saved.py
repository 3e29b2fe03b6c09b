"""Tables that are saved under a name: how they are made, so that they show what the project holds by then."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from qcode import views
from qcode.coding.passes import ensure_coder
from qcode.model import SavedView
from qcode.tables.spec import TableFilter
from ui.actions.tips import does
from ui.following import Following
from ui.name_dialog import ask_name
from ui.tables.saved_list import SavedList
from ui.theme import SectionHeading, icon
from ui.theme.spacing import TIGHT

if TYPE_CHECKING:
    from ui.tables.place import TablesPlace
    from ui.tables.screen import TablesScreen

KIND = "table"


class SavedTables(QObject):
    """Saves what is in front under a name, and shows what was saved; each deed is one change that can be taken back."""

    def __init__(self, screen: TablesScreen, place: TablesPlace) -> None:
        super().__init__(screen)
        self._screen, self._place, self._desk = screen, place, place.desk
        self._opened, self._spec = "", dict[str, object]()  # the id of what is in front, and how it was saved
        self.list = SavedList()
        self.save_button = QToolButton()
        self.save_button.setIcon(icon("add"))
        self.save_button.setAccessibleName(self.tr("Save this table under a name"))
        does(self.save_button, "save-table")
        self.save_button.setEnabled(place.desk.writable)
        self.box = self._box()
        self.save_button.clicked.connect(self.save)
        self.list.opened.connect(self.open)
        self.list.rename_wished.connect(self.rename)
        self.list.delete_wished.connect(self.delete)
        screen.told.connect(self._show)
        place.filtering.changed.connect(self._show)
        Following(self._desk, self.box, {"saved_view"}, self._show, behind=True)

    def _box(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        heading = SectionHeading(self.tr("Saved"))
        row = heading.layout()
        assert row is not None
        row.addWidget(self.save_button)
        column.addWidget(heading)
        column.addWidget(self.list)
        return box

    # what there is

    @property
    def opened(self) -> str:
        """The id of the saved table in front, "" for none."""
        return self._opened

    @property
    def chosen(self) -> str:
        """The saved table a command is about: the one in front, else the one in focus in the list."""
        return self._opened or self.list.key

    @property
    def changed(self) -> bool:
        """True when a saved table is in front and other things are chosen by now than it was saved with."""
        return bool(self._opened) and self._now() != self._spec

    def _now(self) -> dict[str, object]:
        """How what is in front is made."""
        screen = self._screen
        return {**screen.page.settings(), "kind": screen.key, "filter": screen.filtering.filter.as_json()}

    def _show(self) -> None:
        with self._desk.read() as session:
            known = [(each.id, each.name) for each in views.kept(session, KIND)]
        if self._opened not in dict(known):
            self._opened = ""
        self._call(dict(known).get(self._opened, ""))
        self.list.show_saved(known, self._opened, changed=self.changed)
        self.list.setVisible(bool(known))

    def _call(self, name: str) -> None:
        page = self._screen.page
        if page.called != name:
            page.called = name
            page.following.wish()

    def leave(self) -> None:
        """What is in front is no saved table any more."""
        self._opened = ""
        self._show()

    def open(self, view_id: str) -> None:
        """Show a saved table as the project is now."""
        with self._desk.read() as session:
            view = session.get(SavedView, view_id)
            spec: Mapping[str, object] = dict(view.spec) if view is not None else {}
        kind = str(spec.get("kind", ""))
        if not self._screen.has_page(kind):
            return  # it is gone, or a later version of the program made it
        self._opened = ""
        page = self._screen.show_page(kind)
        self._place.filtering.choose(TableFilter.from_json(spec.get("filter")))
        page.restore(spec)
        self._opened, self._spec = view_id, self._now()
        self._show()
        self._screen.enter()

    # deeds

    def save(self) -> None:
        """Ask for a name and save what is in front."""
        if not self._desk.writable:
            return
        title, question = self.tr("Save this table"), self.tr("Under which name?")
        suggestion = "" if self._opened else self._screen.page.title.text()
        ask_name(self._place.window, title, question, self.tr("Save"), suggestion, self._save, "save-table")

    def _save(self, name: str) -> None:
        spec, coder = self._now(), self._desk.coder
        label = self.tr("Save table {name}").format(name=name)
        made = self._desk.do(
            label, lambda session: views.keep(session, KIND, name, spec, ensure_coder(session, coder).id).id
        )
        if made:
            self._opened, self._spec = made, spec
            self._show()

    def save_again(self) -> None:
        """Let the saved table in front be made as it is now."""
        if self._opened and self._desk.writable:
            key, spec = self._opened, self._now()
            label = self.tr("Change table {name}").format(name=self._name(key))
            if self._desk.do(label, lambda session: views.keep_again(session, key, spec).id):
                self._spec = spec
                self._show()

    def rename(self, view_id: str = "") -> None:
        """Ask for another name."""
        key = view_id or self.chosen
        if not key or not self._desk.writable:
            return
        title, question = self.tr("Rename table"), self.tr("Which name should it have?")
        ask_name(
            self._place.window,
            title,
            question,
            self.tr("Rename"),
            self._name(key),
            lambda new: self._rename(key, new),
        )

    def _rename(self, key: str, name: str) -> None:
        label = self.tr("Rename table {name}").format(name=self._name(key))
        self._desk.do(label, lambda session: views.rename(session, key, name))

    def delete(self, view_id: str = "") -> None:
        """Let a saved table go; undo brings it back."""
        key = view_id or self.chosen
        if key and self._desk.writable:
            label = self.tr("Delete table {name}").format(name=self._name(key))
            self._desk.do(label, lambda session: views.delete(session, key))

    def _name(self, key: str) -> str:
        with self._desk.read() as session:
            return session.get_one(SavedView, key).name
