"""The only home of message boxes, notices and the exception hook."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from types import TracebackType

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget
from shiboken6 import isValid

from qcode.errors import QcodeError
from ui.dialog_buttons import plain
from ui.language import spoken
from ui.notices import Notices
from ui.theme import Notice
from ui.theme.notice import Kind

PASSING = "message"


class Messages(QObject):
    """Says what the user should know; only this class opens boxes."""

    def __init__(self, window: QWidget, notices: Notices) -> None:
        super().__init__(window)
        self._window, self.notices = window, notices
        self._told: QMessageBox | None = None

    def say(
        self,
        text: str,
        kind: Kind = "info",
        matter: str = PASSING,
        *,
        seconds: int = 0,
        here: bool | None = None,
    ) -> Notice:
        """A sentence above the page; after ``seconds`` it goes by itself, 0 for never.

        ``here``: it is about the screen in front, and goes with it; so is what has no ``matter`` of its own.
        """
        here = matter == PASSING if here is None else here
        return self.notices.add(text, kind, matter, seconds=seconds, here=here)

    def refuse(self, error: BaseException) -> None:
        """What could not be done, and that nothing was lost; anything but a QcodeError is a fault of the program."""
        if isinstance(error, QcodeError):
            self.notices.add(spoken(error.sentence), "warning", here=True)
        else:
            self.crash(error)

    def guarded(self, deed: Callable[[], object]) -> None:
        """Do it; when it cannot be done, say why."""
        try:
            deed()
        except QcodeError as error:
            self.refuse(error)

    def confirm(self, question: str, detail: str, yes: str, then: Callable[[], None]) -> QMessageBox:
        """Ask before something goes; ``then`` is called when the answer is ``yes``. Enter and Esc both leave things be."""
        box = QMessageBox(
            QMessageBox.Icon.NoIcon, "", question, QMessageBox.StandardButton.Cancel, self._window
        )
        box.setInformativeText(detail)
        button = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
        button.setProperty("danger", True)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        button.clicked.connect(lambda: then())
        return self._open(box)

    def choose(
        self, question: str, detail: str, answers: Sequence[tuple[str, Callable[[], None]]]
    ) -> QMessageBox:
        """Ask which of several things to do; Enter and Esc do none of them."""
        box = QMessageBox(
            QMessageBox.Icon.NoIcon, "", question, QMessageBox.StandardButton.Cancel, self._window
        )
        box.setInformativeText(detail)
        for label, then in answers:
            button = box.addButton(label, QMessageBox.ButtonRole.ActionRole)
            button.clicked.connect(lambda _=False, then=then: then())
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        return self._open(box)

    def tell(self, title: str, text: str) -> QMessageBox:
        """Something to read in peace."""
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, QMessageBox.StandardButton.Ok, self._window)
        box.setTextFormat(Qt.TextFormat.RichText)
        return self._open(box)

    def show_beside(self, kind: Callable[[QWidget], QDialog]) -> None:
        """A window beside this one; one that is open already comes to the front."""
        beside = next((each for each in self._window.findChildren(QDialog) if type(each) is kind), None)
        beside = beside or kind(self._window)
        beside.show()
        beside.raise_()
        beside.activateWindow()

    def crash(self, error: BaseException) -> QMessageBox:
        """The program went wrong: says what is kept and where the report is, which holds no word of an interview."""
        from qcode.store.crash import write_crash_report

        path = write_crash_report(error)
        if (
            self._told is not None and isValid(self._told) and self._told.isVisible()
        ):  # one mistake may be made over and over
            return self._told
        box = self._told = QMessageBox(
            QMessageBox.Icon.NoIcon,
            self.tr("Something went wrong"),
            self.tr("qcode made a mistake. Every finished change is saved; you can go on working."),
            QMessageBox.StandardButton.Ok,
            self._window,
        )
        box.setInformativeText(
            self.tr(
                "A report without any interview text is in {path}. Sending it helps to mend this."
            ).format(path=path)
        )
        return self._open(box)

    def _open(self, box: QMessageBox) -> QMessageBox:
        plain(box)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowModality(Qt.WindowModality.WindowModal)
        box.open()
        return box


def install_hook(messages: Messages) -> None:
    """From now on nothing that goes wrong ends the program silently."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if not isinstance(error, QcodeError):
            sys.__excepthook__(kind, error, trace)
        messages.refuse(error)

    sys.excepthook = hook
