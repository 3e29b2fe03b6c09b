"""What can be done to codings and quotations; each is one change that can be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from sqlmodel import Session, select

from qcode.codebook.tree import code_path
from qcode.coding import apply as codings
from qcode.model import Code, Quotation
from qcode.model.span import Span
from ui.codebook.new_code import ensure_in_vivo, ensure_path
from ui.coding.live import LiveReader
from ui.desk import Desk, Subject
from ui.reader import Mark

CodeOf = Callable[[Session], str]


class CodingDeeds(QObject):
    """Apply, take off and delete, for whoever works at the desk."""

    def __init__(self, desk: Desk, live: LiveReader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._live = desk, live

    # putting codes on

    def apply(self, span: Span, code_id: str) -> None:
        """Put a code on words of the transcript in front."""
        with self._desk.read() as session:
            name = session.get_one(Code, code_id).name
        self._put(self.tr("Apply code {name}").format(name=name), span, lambda _: code_id)

    def apply_number(self, span: Span, number: int) -> None:
        """Put the code with that number on the words; without such a code nothing happens."""
        with self._desk.read() as session:
            code_id = session.exec(select(Code.id).where(Code.shortcut == number)).first()
        if code_id is not None:
            self.apply(span, code_id)

    def apply_new(self, span: Span, path: str) -> None:
        """Make a code from what was typed and put it on the words."""
        label = self.tr("New code {name}").format(name=path)
        self._put(label, span, lambda session: ensure_path(session, path).id)

    def apply_in_vivo(self, span: Span, words: str) -> None:
        """Make a code of the words themselves and put it on them."""
        label = self.tr("In vivo code {name}").format(name=words if len(words) <= 40 else words[:40] + "…")
        self._put(label, span, lambda session: ensure_in_vivo(session, words).id)

    def _put(self, label: str, span: Span, code_of: CodeOf) -> None:
        document_id = self._desk.document_id

        def work(session: Session) -> tuple[str, str, str]:
            who = self._desk.who(session)
            code_id = code_of(session)
            coding = codings.apply(session, document_id, span, code_id, who.coder_id, who.pass_id)
            return coding.id, coding.quotation_id, code_id

        with self._desk.turning_once():  # the words are a quotation first, and its new coding after that
            done = self._desk.do(label, work)
            if done is not None:
                coding_id, quotation_id, code_id = done
                self._desk.recent.used(code_id)
                self._desk.choose_code(code_id)
                self._desk.choose_subject(Subject(document_id, span, quotation_id, coding_id))

    def resize(self, mark_id: str, span: Span) -> None:
        """Move the edges of a coding, or of a quotation without codes."""
        mark = self._live.mark(mark_id)
        if mark is None or not self._desk.writable:
            return

        def work(session: Session) -> tuple[str, str]:
            if not mark.code_id:
                codings.set_span(session, session.get_one(Quotation, mark.quotation_id), span)
                return "", mark.quotation_id
            coding = codings.resize(session, mark_id, span)
            return coding.id, coding.quotation_id

        label = self.tr("Move edge of {name}").format(
            name=self._name(mark) if mark.code_id else self.tr("quotation")
        )
        done = self._desk.do(label, work)
        if done is not None:
            coding_id, quotation_id = done
            self._desk.choose_subject(Subject(self._desk.document_id, span, quotation_id, coding_id))

    def replace(self, mark_id: str, code_id: str) -> None:
        """Put another code in the place of the one a coding carries; on a quotation without codes, its first."""
        mark = self._live.mark(mark_id)
        if mark is None or not self._desk.writable:
            return
        if not mark.code_id:
            self.apply(mark.span, code_id)
            return
        with self._desk.read() as session:
            name = session.get_one(Code, code_id).name
        label = self.tr("Replace code {old} by {new}").format(old=self._name(mark), new=name)
        done = self._desk.do(label, lambda session: codings.recode(session, [mark_id], code_id)[0].id)
        if done is not None:
            self._desk.recent.used(code_id)
            self._desk.choose_code(code_id)
            subject = Subject(self._desk.document_id, mark.span, mark.quotation_id, done)
            self._desk.choose_subject(subject)

    # taking codes off

    def take_off(self, coding_id: str = "") -> None:
        """Take the code off (of the coding in focus, unless one is named); the quotation stays."""
        coding_id = coding_id or self._coding_in_focus()
        mark = self._live.mark(coding_id)
        if mark is None:
            return
        if not mark.code_id:
            self.delete_quotation(mark.quotation_id)
            return
        label = self.tr("Take code {name} off, keep quotation").format(name=self._name(mark))
        self._desk.do(label, lambda session: codings.unlink(session, [coding_id]))
        self._stay_at(mark)

    def codes_on(self, span: Span) -> dict[str, str]:
        """The codes that whoever works here put on just these words in this pass: by code the coding."""
        with self._desk.read() as session:
            return codings.on_words(session, self._desk.document_id, span, *self._desk.seat)

    def take_off_words(self, span: Span, code_id: str) -> None:
        """Take a code off words, whether the page shows it or not; the quotation stays."""
        coding_id = self.codes_on(span).get(code_id)
        if coding_id is None:
            return
        with self._desk.read() as session:
            label = self.tr("Take code {name} off, keep quotation").format(name=code_path(session, code_id))
        done = self._desk.do(label, lambda session: codings.unlink(session, [coding_id])[0].id)
        if done is not None:
            self._desk.choose_subject(Subject(self._desk.document_id, span, done))

    def remove(self, coding_id: str = "") -> None:
        """Take the code off (of the coding in focus, unless one is named), and the quotation with it when it then carries nothing: no code and no memo."""
        coding_id = coding_id or self._coding_in_focus()
        mark = self._live.mark(coding_id)
        if mark is None:
            return
        if not mark.code_id:
            self.delete_quotation(mark.quotation_id)
            return
        label = self.tr("Take code {name} off").format(name=self._name(mark))
        self._desk.settle()
        self._desk.do(label, lambda session: codings.remove(session, [coding_id]))
        if self._live.marks_on(mark.quotation_id):
            self._stay_at(mark)
        else:
            self._desk.choose_subject(None)

    def _coding_in_focus(self) -> str:
        subject = self._desk.subject
        return subject.coding_id if subject else ""

    def _stay_at(self, mark: Mark) -> None:
        subject = self._desk.subject
        if subject is not None and subject.quotation_id == mark.quotation_id:
            self._desk.choose_subject(Subject(subject.document_id, subject.span, mark.quotation_id))

    def _name(self, mark: Mark) -> str:
        with self._desk.read() as session:
            return code_path(session, mark.code_id)

    def delete_quotation(self, quotation_id: str = "") -> None:
        """Remove a quotation with every code on it (the one in focus, unless one is named)."""
        subject = self._desk.subject
        quotation_id = quotation_id or (subject.quotation_id if subject else "")
        if not quotation_id:
            return
        self._desk.settle()
        done = self._desk.do(
            self.tr("Delete quotation"), lambda session: [codings.delete_quotations(session, [quotation_id])]
        )
        if done is not None and subject is not None and subject.quotation_id == quotation_id:
            self._desk.choose_subject(None)
