"""Finds whatever is typed, and goes there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from qcode.finding import Kind, Thing, fitting, things_of
from qcode.matching import IN_NAME, rank, typed_words
from ui.desk import Desk
from ui.finder.box import ROWS_SHOWN, FinderField, FinderList
from ui.finder.entries import Entry, Wanted, entry_of, entry_of_all
from ui.finder.searching import MOST_COUNTED, TextSearch
from ui.finder.used import Used
from ui.going import Going
from ui.menus import Actions
from ui.preferences import Preferences

MOST_NAMES = 14
"""Rows of things with a name, above the places where words stand."""


class Finder(QObject):
    """One field for everything; ``field`` stands in the bar."""

    places_wished = Signal(str, bool)  # all places of these words; True: in all their forms

    def __init__(
        self,
        desk: Desk,
        actions: Actions,
        going: Going,
        preferences: Preferences,
        study: str,
        window: QWidget,
    ) -> None:
        super().__init__(desk)
        self._desk, self._actions, self._going = desk, actions, going
        self._used = Used(preferences, study)
        self._things: list[Thing] = []
        self._named: list[Entry] = []
        self._places: list[Entry] = []
        self._all: list[Entry] = []  # the row that lists every place
        self._came_from: QWidget | None = None
        self.field = FinderField()
        self.list = FinderList(self.field, window)
        self.search = TextSearch(desk.project, self)
        self.field.entered.connect(self._open)
        self.field.left.connect(self._put_away)
        self.field.textChanged.connect(self._filter)
        self.field.key_pressed.connect(self._leave_on_escape)
        self.list.taken.connect(self._take)
        self.search.found.connect(self._show_places)
        self.search.counted.connect(self._show_count)
        self.search.ended.connect(self._show)
        desk.document_chosen.connect(self._remember_document)

    # opening and leaving

    def open(self) -> None:
        """Put the keyboard in the field, what was typed last ready to be typed over."""
        if not self.field.hasFocus():
            self._came_from = QApplication.focusWidget()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._open()

    def _open(self) -> None:
        if not self.list.isHidden():
            return
        with self._desk.read() as session:
            self._things = things_of(session)
        self._things += self._commands()
        self.list.open()
        self._filter(self.field.text())

    def _commands(self) -> list[Thing]:
        return [
            Thing(Kind.COMMAND, name, text, above=menu, facts={"keys": keys})
            for name, text, menu, keys in self._actions.on_offer()
            if name != "find-anything"
        ]

    def leave(self) -> None:
        """Back to where one was."""
        self._put_away()
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._going.take_keyboard()

    def _put_away(self) -> None:
        self.search.stop()
        self.list.put_away()
        self.field.clear()

    def close(self) -> None:
        """Nothing reads the project any more when this returns."""
        self.search.close()
        self.list.put_away()
        self.list.deleteLater()

    def _leave_on_escape(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.leave()

    # finding

    def _filter(self, typed: str) -> None:
        if self.list.isHidden():
            if typed:
                self._open()
            return
        wanted = Wanted.of(typed)
        used = [*self._used.things, *((Kind.CODE, code) for code in self._desk.recent.ids)]
        recent = [each for each in used if each != (Kind.DOCUMENT, self._desk.document_id)]
        among = [thing for thing in self._things if thing.kind in wanted.kinds]
        if typed and not wanted.words:
            found = among[:MOST_NAMES]
        else:
            found = [each for each in fitting(among, wanted.words, recent) if _is_meant(each, wanted)]
        self._named = [entry_of(thing) for thing in found[:MOST_NAMES]]
        self._places, self._all = [], []
        self.list.forget_choice()
        if wanted.texts and wanted.words:
            self.search.ask(wanted.words, self._documents())
        else:
            self.search.stop()
        self._show()

    def _documents(self) -> list[str]:
        """The transcripts in the order they are searched: the one in front first."""
        ids = [thing.id for thing in self._things if thing.kind == Kind.DOCUMENT]
        return sorted(ids, key=lambda each: each != self._desk.document_id)

    def _show_places(self, _words: str, places: list[Entry]) -> None:
        self._places = places
        self._show()

    def _show_count(self, words: str, count: int, all_forms: bool) -> None:
        """A row for all of them, where there is more than one to list."""
        if count < 2:
            return
        if count > MOST_COUNTED:
            said = self.tr("more than %n place(s)", "", MOST_COUNTED)
        else:
            said = self.tr("%n place(s)", "", count)
        self._all = [entry_of_all(words, said, all_forms)]
        self._show()

    def _show(self) -> None:
        if not self.list.isHidden():
            entries = [*self._named, *self._places]
            entries[ROWS_SHOWN - 1 : ROWS_SHOWN - 1] = self._all  # the last that is in view
            self.list.show_entries(entries, self._nothing())

    def _nothing(self) -> str:
        if not self.field.text().strip():
            return self.tr("Type a word, or a part of a name. What you used last will stand here.")
        if self.search.busy:
            return self.tr("Looking in the transcripts…")
        return self.tr("Nothing found. Try fewer letters, or another form of the word.")

    # going

    def _take(self, entry: Entry, other: bool) -> None:
        words = Wanted.of(self.field.text()).words
        self._put_away()
        if entry.all_of or (other and entry.span is not None):
            forms = any(each.all_forms for each in (entry, *self._all))
            self.places_wished.emit(entry.all_of or words, forms)
            return
        if not entry.is_place:
            self._used.use(entry.kind, entry.id)
        match entry.kind:
            case Kind.COMMAND:
                self._came_back()
                self._actions[entry.id].trigger()
            case Kind.MEMO:
                self._going.show_memo(entry.id)
            case Kind.PARTICIPANT:
                self._going.show_participant(entry.id)
            case Kind.QUESTION:
                self._going.show_question(entry.id)
            case Kind.TABLE:
                self._going.show_saved_table(entry.id)
            case Kind.QUERY:
                self._going.show_saved_query(entry.id)
            case Kind.CODE if other:
                self._desk.choose_code(entry.id)
                self._going.show_quotations()
            case _ if entry.span is not None:
                self._going.show_words(entry.id, entry.span)
            case _:
                self._going.show(entry.kind, entry.id)

    def _came_back(self) -> None:
        """A command is about what had the keyboard before."""
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remember_document(self, document_id: str) -> None:
        if document_id:
            self._used.use(Kind.DOCUMENT, document_id)


def _is_meant(thing: Thing, wanted: Wanted) -> bool:
    """Commands are many and long: among other things only those whose name holds what was typed are meant."""
    if thing.kind != Kind.COMMAND or len(wanted.kinds) == 1:
        return True
    closeness = rank(typed_words(wanted.words), *thing.folded)
    return closeness is not None and closeness <= IN_NAME
