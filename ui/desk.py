"""The desk: the open project, who works on it, and what lies in front of them.

Screens read from here, write through here, and hear from here what changed; they never speak to each other.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from sqlmodel import Session

from qcode.coding import passes
from qcode.coding.filter import Filter
from qcode.errors import QcodeError
from qcode.model.span import Span
from qcode.project import Project
from ui.recent_codes import RecentCodes
from ui.seat import Seat, Who
from ui.shown import IN_FOCUS, MINE, Shown
from ui.steps import Steps
from ui.unsaved import Unsaved

T = TypeVar("T")
SEATED = {"coder", "coding_pass"}


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
    people_changed = Signal()  # coder, pass, or what is shown
    refused = Signal(object)  # the QcodeError of something that could not be done
    settling = Signal()  # whoever holds words that are not saved yet saves them now
    _heard = Signal(object)

    def __init__(self, project: Project, coder: str, coding_pass: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self._seat = Seat(coder, coding_pass)
        self._shown = MINE
        self._document_id = ""
        self._subject: Subject | None = None
        self._turning = False  # other words are being chosen, and not told yet
        self._code_id = ""
        self.recent = RecentCodes()
        self.unsaved = Unsaved(self)
        self.steps = Steps(self, self._seat)
        self._look_up()
        self._heard.connect(self._tell)
        project.changed.connect(self.hear)

    def hear(self, tables: set[str]) -> None:
        """These tables changed; called on whichever thread changed them."""
        self._heard.emit(frozenset(tables))

    def _tell(self, tables: frozenset[str]) -> None:
        renamed = bool(tables & SEATED) and self._look_up()
        self.changed.emit(tables)
        if renamed:
            self.people_changed.emit()

    def _look_up(self) -> bool:
        with self.read() as session:
            renamed = self._seat.look_up(session)
        self.project.coder = self._seat.coder
        return renamed

    @property
    def writable(self) -> bool:
        """True when changes can be made here."""
        return self.project.writable

    def read(self, *, everything: bool = False) -> AbstractContextManager[Session]:
        """A session to look at the project with; ``everything`` is for what nobody is shown, as `Project.read` tells."""
        return self.project.read(everything=everything)

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
        return self._seat.ensured(session)

    def settle(self) -> None:
        """Everything typed is saved when this returns."""
        self.settling.emit()

    # who works

    @property
    def coder(self) -> str:
        """The name of the coder at work."""
        return self._seat.coder

    @property
    def coding_pass(self) -> str:
        """The name of the pass being worked in."""
        return self._seat.coding_pass

    @property
    def seat(self) -> Who:
        """The rows of coder and pass, "" for what the first coding has yet to make."""
        return Who(self._seat.coder_id, self._seat.pass_id)

    @property
    def pass_closed(self) -> bool:
        """True when nothing can be coded in the pass at work."""
        return self._seat.closed

    @property
    def pass_blind(self) -> bool:
        """True when nobody sees what others code in the pass at work."""
        return self._seat.blind

    def may_code(self) -> bool:
        """True when one can code here now; a closed pass is told by ``refused``."""
        if self.writable and self._seat.closed:
            self.refused.emit(passes.closed(self._seat.pass_id, self._seat.coding_pass))
        return self.writable and not self._seat.closed

    def choose_coder(self, name: str) -> None:
        """``name`` codes from here on."""
        self.settle()
        with self.read() as session:
            self._seat.sit(session, name)
        self.project.coder = self._seat.coder
        self.choose_subject(None)
        self.people_changed.emit()

    def choose_pass(self, name: str) -> None:
        """Work in the pass ``name`` from here on."""
        self.settle()
        with self.read() as session:
            self._seat.turn_to(session, name)
        self.people_changed.emit()

    # what is shown

    @property
    def shown(self) -> Shown:
        """What one wants to see."""
        return self._shown.settled(*self.seat)

    @property
    def filter(self) -> Filter:
        """Which codings that means now."""
        return self._shown.filter(*self.seat, self._code_id)

    def show(self, shown: Shown) -> None:
        """Let other codings be shown, on the page and wherever codings are counted."""
        if shown != self.shown:
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
        if not self._turning:
            self.subject_changed.emit()

    @contextmanager
    def turning_once(self) -> Generator[None]:
        """Other words may be chosen again and again in this block; the last of them are told when it ends."""
        before, self._turning = self._subject, True
        try:
            yield
        finally:
            self._turning = False
            if self._subject != before:
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
            if IN_FOCUS in (self._shown.codes or ()):
                self.people_changed.emit()

    def close(self) -> None:
        """Everything typed is saved and the file is let go."""
        self.settle()
        self.project.changed.disconnect(self.hear)
        self.project.close()
