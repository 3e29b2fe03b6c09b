"""What is being filled in in a dialog: kept while one types, given back after a crash or where it could not be done."""

from __future__ import annotations

from hashlib import sha256

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from qcode.errors import FileProblem
from qcode.model import Code
from qcode.store.typed_drafts import TypedDrafts
from ui.desk import Desk
from ui.form_fields import FormFields
from ui.later import AT_LATEST, Later
from ui.menus import Actions
from ui.messages import Messages

PAUSE = 1000
"""Milliseconds without a key after which what was typed is kept."""
COMMAND, ABOUT = "typing-of-command", "typing-about"


def keep_typing(dialog: QDialog, command: str = "", about: str = "") -> None:
    """Let what is typed into ``dialog`` outlive a crash; ``command`` opens it again, with the code ``about`` in focus."""
    dialog.setProperty(COMMAND, command)
    dialog.setProperty(ABOUT, about)


class FormDrafts(QObject):
    """Keeps what is typed into the dialogs of one project that `keep_typing` was asked for."""

    def __init__(self, desk: Desk, messages: Messages, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._messages, self._actions = desk, messages, actions
        self._drafts = TypedDrafts(desk.project.path, "forms")
        self._refused = False
        desk.refused.connect(self._note_refusal)
        if desk.writable:
            for key in self._drafts.all_kept():
                self._offer(key)

    def _note_refusal(self) -> None:
        self._refused = True

    def welcome(self, dialog: QDialog) -> None:
        """Give ``dialog`` what was typed into it before, and keep what is typed from now on; called before it is seen."""
        if dialog.property(COMMAND) is None or not self._desk.writable:
            return
        self._refused = False
        fields = FormFields(dialog)
        key = _key(dialog, fields)
        pause = Later(lambda: self._keep(key, dialog, fields), fields, PAUSE, AT_LATEST)
        fields.typed.connect(pause.soon)
        dialog.finished.connect(pause.cancel)
        dialog.finished.connect(lambda result: self._end(key, dialog, fields, taken=bool(result)))
        fields.fill(_texts(self._drafts.kept(key)))
        self._messages.notices.remove(_matter(key))

    def _keep(self, key: str, dialog: QDialog, fields: FormFields) -> None:
        if fields.texts == fields.first:
            self._drafts.drop(key)
            return
        told = {
            "title": dialog.windowTitle(),
            "command": dialog.property(COMMAND),
            "about": dialog.property(ABOUT),
            "texts": fields.texts,
        }
        try:
            self._drafts.keep(key, told)
        except FileProblem as problem:
            self._messages.refuse(problem)

    def _end(self, key: str, dialog: QDialog, fields: FormFields, *, taken: bool) -> None:
        """It is in the project, or given up; what was refused stays within reach."""
        if taken and self._refused:
            self._keep(key, dialog, fields)
            self._offer(key)
        else:
            self._drafts.drop(key)

    # giving back

    def _offer(self, key: str) -> None:
        told = self._drafts.kept(key)
        if not any(_texts(told).values()):
            return
        said = self.tr("What you filled in under “{title}” is kept, but not in the project yet.")
        title = str(told.get("title", ""))
        notice = self._messages.say(said.format(title=title), "info", _matter(key))
        deeds = {"copy": lambda: self._copy(told), "discard": lambda: self._ask_to_discard(key, title)}
        if told.get("command"):
            deeds["go-on"] = lambda: self._go_on(told)
            notice.add_action("go-on", self.tr("Go on"))
        notice.add_action("copy", self.tr("Copy the words"))
        notice.add_action("discard", self.tr("Discard…"))
        notice.action_chosen.connect(lambda chosen: self._messages.guarded(deeds[chosen]))

    def _go_on(self, told: dict[str, object]) -> None:
        about = str(told.get("about") or "")
        with self._desk.read() as session:
            there = bool(about) and session.get(Code, about) is not None
        if there:
            self._desk.choose_code(about)
        self._actions.choose(str(told["command"]))

    def _copy(self, told: dict[str, object]) -> None:
        QGuiApplication.clipboard().setText("\n".join(words for words in _texts(told).values() if words))

    def _ask_to_discard(self, key: str, title: str) -> None:
        self._messages.confirm(
            self.tr("Discard what you filled in under “{title}”?").format(title=title),
            self.tr("The project stays as it is. What you typed cannot be brought back."),
            self.tr("Discard"),
            lambda: self._discard(key),
        )

    def _discard(self, key: str) -> None:
        self._drafts.drop(key)
        self._messages.notices.remove(_matter(key))


def _texts(told: dict[str, object]) -> dict[str, str]:
    texts = told.get("texts")
    return {str(name): str(words) for name, words in texts.items()} if isinstance(texts, dict) else {}


def _key(dialog: QDialog, fields: FormFields) -> str:
    """One and the same for a dialog that asks the same thing about the same thing."""
    parts = (type(dialog).__name__, dialog.windowTitle(), dialog.property(ABOUT), *sorted(fields.names))
    return sha256("\n".join(parts).encode()).hexdigest()[:16]


def _matter(key: str) -> str:
    return f"form-{key}"
