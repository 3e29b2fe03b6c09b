"""Help that is one key away."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from qcode import __version__
from ui.messages import Messages


class Help(QObject):
    """Short texts about the program itself."""

    def __init__(self, messages: Messages) -> None:
        super().__init__(messages)
        self._messages = messages

    def show_keys(self) -> None:
        """The keys used while coding."""
        rows = "".join(
            f"<tr><td style='padding: 3px 24px 3px 0'><b>{escape(keys)}</b></td><td>{escape(text)}</td></tr>"
            for keys, text in self.keys()
        )
        self._messages.tell(self.tr("Keys for coding"), f"<table>{rows}</table>")

    def keys(self) -> list[tuple[str, str]]:
        """Pairs of a key, as it stands on the keyboard, and what it does."""
        return [(_shown(keys), text) for keys, text in self._keys()]

    def _keys(self) -> list[tuple[str, str]]:
        return [
            ("Shift+Right", self.tr("select; whole words when Shift is let go")),
            ("Alt+Shift+Right", self.tr("select single characters")),
            (
                "Ctrl+Shift+Right",
                self.tr("select by words; by sentences with Alt+Shift+Down, by turns with Ctrl+Shift+Down"),
            ),
            ("Return", self.tr("choose a code for the selected words; typing does too")),
            ("1 – 9", self.tr("put the code with that digit on the words")),
            ("Ctrl+J", self.tr("choose a code for the quotation in focus")),
            ("Ctrl+I", self.tr("make a code of the words themselves")),
            (
                "Ctrl+Return",
                self.tr("in the list: make a new code of what was typed; Theme/Name puts it under a theme"),
            ),
            ("Shift+Return", self.tr("in the list: put the code on and keep the list open")),
            ("Ctrl+PgDown", self.tr("read the next transcript; Ctrl+PgUp the one before")),
            ("Ctrl+Down", self.tr("go to the next turn; Ctrl+Up to the one before")),
            (
                "Alt+PgDown",
                self.tr("go to the next turn without a coding; Alt+PgUp to the one before"),
            ),
            ("Alt+Down", self.tr("go to the next coding; Alt+Up to the one before")),
            ("Del", self.tr("remove the coding; the quotation stays when it has another code or a memo")),
            ("Ctrl+Delete", self.tr("delete the quotation with its codes")),
            ("Ctrl+C", self.tr("copy the words; with their source with Ctrl+Shift+C")),
            ("Ctrl+Shift+L", self.tr("the codings of the transcript as a list")),
            ("F11", self.tr("the text alone on the screen; Esc or F11 brings the rest back")),
            ("Ctrl+M", self.tr("write a memo about the quotation; Esc goes back to the text")),
            ("Ctrl+Z", self.tr("undo, also after the project was closed")),
            ("F2", self.tr("rename the code or transcript in focus")),
        ]

    def show_about(self) -> None:
        """Name, version, licence."""
        self._messages.tell(
            self.tr("About qcode"),
            f"<p><b>qcode {escape(__version__)}</b></p><p>"
            + escape(self.tr("A workbench that turns interview transcripts into findings you can defend."))
            + "</p><p>"
            + escape(
                self.tr(
                    "Everything stays on this computer. Free software under the GNU General Public License 3."
                )
            )
            + "</p>",
        )


def _shown(keys: str) -> str:
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return keys if "–" in keys else shown
