"""Every command of the program in one table: name, text, keys, when it can be used, what it calls.

Menus, shortcuts and tool tips are built from it; a new command is one row.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

if TYPE_CHECKING:
    from ui.app import App


@dataclass(frozen=True)
class Facts:
    """What is so at the moment, as far as it decides which commands can be used."""

    open: bool = False
    writable: bool = False
    screen: str = ""
    document: bool = False
    selection: bool = False
    quotation: bool = False
    coding: bool = False
    code: bool = False
    codes: int = 0
    memo: bool = False
    undo: str = ""  # what it would take back, "" for nothing
    redo: str = ""


When = Callable[[Facts], bool]


def always(_: Facts) -> bool:
    """At any time."""
    return True


def when_open(facts: Facts) -> bool:
    """A project is open."""
    return facts.open


def when_writable(facts: Facts) -> bool:
    """A project is open for writing."""
    return facts.writable


def when_code(facts: Facts) -> bool:
    """A code is in focus and may be changed."""
    return facts.writable and facts.code


def when_coding(facts: Facts) -> bool:
    """A coding is in focus and may be taken off."""
    return facts.writable and facts.coding


def when_words(facts: Facts) -> bool:
    """Words are selected, or a quotation is in focus, and may be coded."""
    return facts.writable and (facts.selection or facts.quotation)


@dataclass(frozen=True)
class Row:
    """One command. ``keys`` are pressed anywhere; ``hint`` is a key that means it in one place only."""

    name: str
    menu: str
    text: str
    keys: str
    when: When
    calls: Callable[[App], object]
    hint: str = ""


_T = QT_TRANSLATE_NOOP
LINE = None

MENUS = (
    ("file", _T("Actions", "&File")),
    ("edit", _T("Actions", "&Edit")),
    ("view", _T("Actions", "&View")),
    ("code", _T("Actions", "&Code")),
    ("memo", _T("Actions", "&Memo")),
    ("help", _T("Actions", "&Help")),
)

ROWS: tuple[Row | None, ...] = (
    Row("new", "file", _T("Actions", "New project…"), "Ctrl+N", always, lambda app: app.files.new()),
    Row("open", "file", _T("Actions", "Open…"), "Ctrl+O", always, lambda app: app.files.open()),
    Row("recent", "file", _T("Actions", "Open recent"), "", always, lambda app: None),
    Row(
        "sample",
        "file",
        _T("Actions", "Try the sample study"),
        "",
        always,
        lambda app: app.files.open_sample(),
    ),
    LINE,
    Row(
        "import",
        "file",
        _T("Actions", "Import transcripts…"),
        "Ctrl+Shift+I",
        when_writable,
        lambda app: app.study.imports.choose_transcripts(),
    ),
    Row(
        "import-codebook",
        "file",
        _T("Actions", "Import codebook…"),
        "",
        when_writable,
        lambda app: app.study.imports.choose_codebook(),
    ),
    LINE,
    Row(
        "save-memos",
        "file",
        _T("Actions", "Save memo report…"),
        "",
        when_open,
        lambda app: app.study.exports.save_memo_report(),
    ),
    Row(
        "save-frequencies",
        "file",
        _T("Actions", "Save code frequencies…"),
        "",
        when_open,
        lambda app: app.study.exports.save_frequencies(),
    ),
    LINE,
    Row("back-up", "file", _T("Actions", "Back up…"), "", when_open, lambda app: app.study.exports.back_up()),
    Row("close", "file", _T("Actions", "Close project"), "Ctrl+W", when_open, lambda app: app.files.close()),
    Row("quit", "file", _T("Actions", "Quit"), "Ctrl+Q", always, lambda app: app.window.close()),
    Row(
        "undo",
        "edit",
        _T("Actions", "Undo"),
        "Ctrl+Z",
        lambda facts: bool(facts.undo),
        lambda app: app.study.desk.undo(),
    ),
    Row(
        "redo",
        "edit",
        _T("Actions", "Redo"),
        "Ctrl+Shift+Z, Ctrl+Y",
        lambda facts: bool(facts.redo),
        lambda app: app.study.desk.redo(),
    ),
    LINE,
    Row("rename", "edit", _T("Actions", "Rename…"), "F2", when_writable, lambda app: app.study.rename()),
    Row(
        "screen-code",
        "view",
        _T("Actions", "Code"),
        "Ctrl+1",
        when_open,
        lambda app: app.study.show_screen("code"),
    ),
    Row(
        "screen-memos",
        "view",
        _T("Actions", "Memos"),
        "Ctrl+2",
        when_open,
        lambda app: app.study.show_screen("memos"),
    ),
    LINE,
    Row("whose", "view", _T("Actions", "Codings shown"), "", when_open, lambda app: None),
    Row("appearance", "view", _T("Actions", "Appearance"), "", always, lambda app: None),
    LINE,
    Row(
        "larger",
        "view",
        _T("Actions", "Larger text"),
        "Ctrl++, Ctrl+=",
        when_open,
        lambda app: app.study.zoom(1),
    ),
    Row(
        "smaller", "view", _T("Actions", "Smaller text"), "Ctrl+-", when_open, lambda app: app.study.zoom(-1)
    ),
    Row(
        "usual-size", "view", _T("Actions", "Usual size"), "Ctrl+0", when_open, lambda app: app.study.zoom(0)
    ),
    Row(
        "pick",
        "code",
        _T("Actions", "Choose a code for these words…"),
        "Ctrl+J",
        when_words,
        lambda app: app.study.picking.open_here(),
    ),
    Row(
        "in-vivo",
        "code",
        _T("Actions", "Code with the words themselves"),
        "Ctrl+I",
        when_words,
        lambda app: app.study.picking.code_in_vivo(),
    ),
    Row(
        "take-off",
        "code",
        _T("Actions", "Take code off"),
        "",
        when_coding,
        lambda app: app.study.coding.take_off(),
        hint="Del",
    ),
    Row(
        "delete-quotation",
        "code",
        _T("Actions", "Delete quotation"),
        "Ctrl+Delete",
        lambda facts: facts.writable and facts.quotation,
        lambda app: app.study.coding.delete_quotation(),
    ),
    LINE,
    Row(
        "next",
        "code",
        _T("Actions", "Next coding"),
        "",
        lambda facts: facts.document,
        lambda app: app.study.code_screen.reader.move_current(1),
        hint="Alt+Down",
    ),
    Row(
        "previous",
        "code",
        _T("Actions", "Previous coding"),
        "",
        lambda facts: facts.document,
        lambda app: app.study.code_screen.reader.move_current(-1),
        hint="Alt+Up",
    ),
    LINE,
    Row(
        "new-code",
        "code",
        _T("Actions", "New code…"),
        "Ctrl+Shift+N",
        when_writable,
        lambda app: app.study.codes.new(),
    ),
    Row(
        "new-subcode",
        "code",
        _T("Actions", "New subcode…"),
        "",
        when_code,
        lambda app: app.study.codes.new_below(),
    ),
    Row(
        "edit-code",
        "code",
        _T("Actions", "Edit code…"),
        "Ctrl+E",
        when_code,
        lambda app: app.study.codes.edit(),
    ),
    Row(
        "colour", "code", _T("Actions", "Colour…"), "", when_code, lambda app: app.study.codes.choose_colour()
    ),
    Row(
        "merge",
        "code",
        _T("Actions", "Merge into…"),
        "",
        lambda facts: when_code(facts) and facts.codes > 1,
        lambda app: app.study.codes.merge(),
    ),
    Row("move", "code", _T("Actions", "Move to…"), "", when_code, lambda app: app.study.codes.move()),
    Row(
        "delete-code",
        "code",
        _T("Actions", "Delete code…"),
        "",
        when_code,
        lambda app: app.study.codes.delete(),
    ),
    Row(
        "memo-here",
        "memo",
        _T("Actions", "Write about this quotation"),
        "Ctrl+M",
        when_words,
        lambda app: app.study.write_about_quotation(),
    ),
    Row(
        "new-memo",
        "memo",
        _T("Actions", "New memo"),
        "Ctrl+Shift+M",
        when_writable,
        lambda app: app.study.new_memo(),
    ),
    LINE,
    Row(
        "delete-memo",
        "memo",
        _T("Actions", "Delete memo…"),
        "",
        lambda facts: facts.writable and facts.memo and facts.screen == "memos",
        lambda app: app.study.delete_memo(),
    ),
    Row("keys", "help", _T("Actions", "Keys for coding"), "F1", always, lambda app: app.help.show_keys()),
    Row("about", "help", _T("Actions", "About qcode"), "", always, lambda app: app.help.show_about()),
)


def translated(text: str) -> str:
    """The text of a row in the language of the screen."""
    return QCoreApplication.translate("Actions", text)


class Actions(QObject):
    """The table brought to life for one window."""

    def __init__(self, app: App, menu_bar: QMenuBar) -> None:
        super().__init__(menu_bar)
        self._app = app
        self._rows = {row.name: row for row in ROWS if row is not None}
        self._actions = {row.name: self._made(row) for row in self._rows.values()}
        self._menus: dict[str, QMenu] = {}
        self._fill(menu_bar)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def submenu(self, name: str) -> QMenu:
        """The menu that opens from ``name``, made at first use."""
        menu = self._menus.get(name)
        if menu is None:
            menu = self._menus[name] = QMenu()
            self._actions[name].setMenu(menu)
        return menu

    def offer(
        self, name: str, choices: Mapping[str, str], chosen: str, choose: Callable[[str], object]
    ) -> None:
        """Fill the menu that opens from ``name`` with ``choices`` (a key and its text each), one of which is chosen."""
        menu = self.submenu(name)
        menu.clear()
        group = QActionGroup(menu)
        for key, text in choices.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(key == chosen)
            action.triggered.connect(lambda _=False, taken=key: choose(taken))
            group.addAction(action)

    def refresh(self, facts: Facts) -> None:
        """Offer what can be used now."""
        for name, row in self._rows.items():
            self._actions[name].setEnabled(row.when(facts))
        self._name_reversal("undo", self.tr("Undo"), facts.undo)
        self._name_reversal("redo", self.tr("Redo"), facts.redo)

    def context(self, *names: str) -> QMenu:
        """A menu of these commands, "" for a line; those that cannot be used are left out."""
        menu = QMenu()
        for name in names:
            if not name:
                menu.addSeparator()
            elif self._actions[name].isEnabled():
                menu.addAction(self._actions[name])
        return menu

    def _made(self, row: Row) -> QAction:
        text = translated(row.text)
        action = QAction(text + (f"\t{self._shown_key(row.hint)}" if row.hint else ""), self)
        action.setObjectName(row.name)
        action.setShortcuts([QKeySequence(keys) for keys in row.keys.split(", ") if keys])
        action.triggered.connect(lambda: self._app.messages.guarded(lambda: row.calls(self._app)))
        if row.keys or row.hint:
            shown = self._shown_key(row.keys.split(", ")[0] or row.hint)
            action.setToolTip(f"{text.rstrip('…')} ({shown})")
        return action

    @staticmethod
    def _shown_key(keys: str) -> str:
        return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)

    def _fill(self, menu_bar: QMenuBar) -> None:
        menus = {name: menu_bar.addMenu(translated(text)) for name, text in MENUS}
        menu = menus["file"]
        for row in ROWS:
            if row is None:
                menu.addSeparator()
            else:
                menu = menus[row.menu]
                menu.addAction(self._actions[row.name])

    def _name_reversal(self, name: str, verb: str, what: str) -> None:
        action = self._actions[name]
        keys = self._shown_key(self._rows[name].keys.split(", ")[0])
        action.setText(f"{verb}: {what}" if what else verb)
        action.setToolTip(
            f"{verb}: {what} ({keys})" if what else self.tr("{verb} ({keys})").format(verb=verb, keys=keys)
        )
