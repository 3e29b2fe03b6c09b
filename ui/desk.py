"""The desk: the open project, who works on it, and what lies in front of them.

Screens read from here, write through here, and hear from here what changed; they never speak to each other.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal
from sqlmodel import Session

from qcode.coding import passes
from qcode.errors import QcodeError
from qcode.model.span import Span
from qcode.project import Project
from qcode.store.history import Step, last_of

T = TypeVar("T")
MOST_RECENT_CODES = 6


class Whose(StrEnum):
    """Whose codings are on the page."""

    MINE = "mine"
    PASS = "pass"
    EVERYONE = "everyone"


class Who(NamedTuple):
    """The rows of the coder and the pass at work."""

    coder_id: str
    pass_id: str


@dataclass(frozen=True)
class Subject:
    """What the inspector is about: a quotation, or words that are only selected yet (``quotation_id`` is "")."""

    document_id: str
    span: Span
    quotation_id: str = ""
    coding_id: str = ""


class Desk(QObject):
    """One open project with a person working on it."""

    changed = Signal(object)  # the set of tables that changed; always on the window's thread
    document_chosen = Signal(str)
    subject_changed = Signal()
    code_chosen = Signal(str)
    people_changed = Signal()  # coder, pass, or whose codings are shown
    refused = Signal(object)  # the QcodeError of something that could not be done
    reversed = Signal()  # something was undone or redone
    settling = Signal()  # whoever holds words that are not saved yet saves them now
    _heard = Signal(object)

    def __init__(self, project: Project, coder: str, coding_pass: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self._coder = project.coder = coder
        self._pass = coding_pass
        self._shown = Whose.MINE
        self._document_id = ""
        self._subject: Subject | None = None
        self._code_id = ""
        self.recent_codes: list[str] = []
        self._heard.connect(self._tell)
        project.changed.connect(self._hear)

    def _hear(self, tables: set[str]) -> None:
        """Called on whichever thread made the change."""
        self._heard.emit(frozenset(tables))

    def _tell(self, tables: frozenset[str]) -> None:
        self.changed.emit(tables)

    @property
    def writable(self) -> bool:
        """True when changes can be made here."""
        return self.project.writable

    def read(self) -> AbstractContextManager[Session]:
        """A session to look at the project with."""
        return self.project.read()

    def do(self, label: str, work: Callable[[Session], T]) -> T | None:
        """Carry ``work`` out as one change called ``label``; None when it was refused, which ``refused`` tells."""
        try:
            with self.project.change(label) as session:
                return work(session)
        except QcodeError as error:
            self.refused.emit(error)
            return None

    def who(self, session: Session) -> Who:
        """Coder and pass at work, made if they are new."""
        coder = passes.ensure_coder(session, self._coder)
        return Who(coder.id, passes.ensure_pass(session, self._pass).id)

    def settle(self) -> None:
        """Everything typed is saved when this returns."""
        self.settling.emit()

    # undo

    @property
    def undoable(self) -> Step | None:
        """The change of this coder that undo would take back."""
        return last_of(self.project.history.undoable, self._coder)

    @property
    def redoable(self) -> Step | None:
        """The change of this coder that redo would make again."""
        return last_of(self.project.history.redoable, self._coder)

    def undo(self) -> None:
        """Take back this coder's last change."""
        self.settle()
        self._reverse(self.project.undo)

    def redo(self) -> None:
        """Make this coder's change that was last taken back again."""
        self.settle()
        self._reverse(self.project.redo)

    def take_back(self, times: int, tell: Callable[[int], object]) -> None:
        """Take back this coder's last ``times`` changes off the window's thread; ``tell`` hears how many are back.

        The screens hear of it once, at the end. Raises what stands in the way; what is back by then stays so.
        """
        changed: set[str] = set()
        self.project.changed.disconnect(self._hear)
        self.project.changed.connect(changed.update)
        try:
            for done in range(times):
                tell(done)
                self.project.undo(self._coder)
            tell(times)
        finally:
            self.project.changed.disconnect(changed.update)
            self.project.changed.connect(self._hear)
            self._hear(changed)

    def _reverse(self, reverse: Callable[[str | None], Step | None]) -> None:
        try:
            reverse(self._coder)
            self.reversed.emit()
        except QcodeError as error:
            self.refused.emit(error)

    # who works

    @property
    def coder(self) -> str:
        """The name of the coder at work."""
        return self._coder

    @property
    def coding_pass(self) -> str:
        """The name of the pass being worked in."""
        return self._pass

    @property
    def shown(self) -> Whose:
        """Whose codings are on the page."""
        return self._shown

    def choose_coder(self, name: str) -> None:
        """``name`` codes from here on."""
        self.settle()
        self._coder = self.project.coder = name
        self.choose_subject(None)
        self.people_changed.emit()

    def choose_pass(self, name: str) -> None:
        """Work in the pass ``name`` from here on."""
        self.settle()
        self._pass = name
        self.people_changed.emit()

    def show(self, shown: Whose) -> None:
        """Put the codings of ``shown`` on the page."""
        self._shown = shown
        self.choose_subject(None)
        self.people_changed.emit()

    # what lies in front

    @property
    def document_id(self) -> str:
        """The transcript being read, "" for none."""
        return self._document_id

    def open_document(self, document_id: str) -> None:
        """Read another transcript."""
        if document_id == self._document_id:
            return
        self.choose_subject(None)
        self._document_id = document_id
        self.document_chosen.emit(document_id)

    @property
    def subject(self) -> Subject | None:
        """The words the inspector is about."""
        return self._subject

    def choose_subject(self, subject: Subject | None) -> None:
        """Put other words in the inspector; what was typed about the old ones is saved first."""
        if subject == self._subject:
            return
        self.settle()
        self._subject = subject
        self.subject_changed.emit()

    @property
    def code_id(self) -> str:
        """The code in focus, "" for none."""
        return self._code_id

    def choose_code(self, code_id: str) -> None:
        """Put a code in focus."""
        if code_id != self._code_id:
            self._code_id = code_id
            self.code_chosen.emit(code_id)

    def used(self, code_id: str) -> None:
        """A code was just applied: the picker offers it first the next time."""
        others = [each for each in self.recent_codes if each != code_id]
        self.recent_codes = [code_id, *others][:MOST_RECENT_CODES]

    def close(self) -> None:
        """Everything typed is saved and the file is let go."""
        self.settle()
        self.project.changed.disconnect(self._hear)
        self.project.close()
