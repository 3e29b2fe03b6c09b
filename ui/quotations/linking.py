"""Links between quotations: made, gone along and removed; each change is one step that can be taken back."""

from __future__ import annotations

from PySide6.QtCore import QObject
from sqlmodel import Session

from qcode.coding import quotations
from qcode.model import Quotation
from ui.coding.screen import CodeScreen
from ui.desk import Desk
from ui.inspector.link_words import link_words
from ui.quotations.linkable import offer_of


class QuotationLinking(QObject):
    """Asks for the other quotation in the panel at the right, where a click on a bracket answers too."""

    def __init__(self, desk: Desk, screen: CodeScreen) -> None:
        super().__init__(desk)
        self._desk, self._screen = desk, screen
        self._from = ""  # the quotation that is linked
        self.panel = screen.linking
        self.panel.taken.connect(self._link)
        self.panel.closed.connect(self._leave)
        screen.reader.coding_clicked.connect(self._take_clicked)
        screen.reader.left.connect(self._leave)
        desk.changed.connect(self._follow)
        desk.document_chosen.connect(lambda _: self.active and self.panel.refresh())

    @property
    def active(self) -> bool:
        """True while the other quotation is asked for."""
        return bool(self._from) and self._screen.right.currentWidget() is self.panel

    def begin(self) -> None:
        """Ask what the quotation in focus is linked to."""
        subject = self._desk.subject
        with self._desk.read() as session:
            found = session.get(Quotation, subject.quotation_id) if subject else None
        if found is not None and self._desk.writable:
            self._from = found.id
            self._screen.show_right(self.panel)
            self.panel.begin(found.text, offer_of(self._desk, found.id))

    def _take_clicked(self, mark_id: str) -> None:
        mark = self._screen.live.mark(mark_id)
        if self.active and mark is not None and mark.quotation_id != self._from:
            self._link(mark.quotation_id)

    def _link(self, other: str) -> None:
        first, kind = self._from, self.panel.kind

        def work(session: Session) -> str:
            return quotations.link(session, first, other, kind, self._desk.who(session).coder_id).id

        label = self.tr("Link quotations: {kind}").format(kind=link_words(kind))
        if self._desk.do(label, work) is not None:
            self._leave()

    def _leave(self) -> None:
        """Nothing is asked any more; one is at the quotation again that it was asked for."""
        if not self.active:
            return
        first, self._from = self._from, ""
        self._screen.in_focus.show_quotation(first)
        self._screen.show_inspector()

    def _follow(self, tables: frozenset[str]) -> None:
        """The quotation that is linked may be gone."""
        if self.active and "quotation" in tables:
            with self._desk.read() as session:
                there = session.get(Quotation, self._from) is not None
            if there:
                self.panel.refresh()
            else:
                self._from = ""
                self._screen.show_inspector()

    def remove(self, link_id: str) -> None:
        """Take a link away; both quotations stay."""
        self._desk.do(self.tr("Remove link"), lambda session: [quotations.unlink(session, link_id)])
