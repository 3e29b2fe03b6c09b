"""Links of a memo made and taken off by hand, each one step that can be taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from qcode import memos
from qcode.memo_list import ListedLink, ListedMemo
from qcode.memo_words import known
from qcode.memos import Target
from ui.desk import Desk
from ui.memos.links import MemoLinks
from ui.memos.offering import Offering
from ui.memos.reference_picker import ReferencePicker


class Linking(QObject):
    """Between the desk and the chips of one memo."""

    def __init__(self, desk: Desk, links: MemoLinks) -> None:
        super().__init__(links)
        self._desk, self._links = desk, links
        self._memo: ListedMemo | None = None
        self.picker: ReferencePicker | None = None
        links.add_wished.connect(self.choose)
        links.taken_off.connect(self._take_off)

    def show(self, memo: ListedMemo) -> None:
        """Show what a memo is about."""
        self._memo = memo
        self._links.show_links(memo.links, writable=self._desk.writable)

    def show_begun(self, about: Sequence[Target]) -> None:
        """Show what a memo that is not there yet will be about."""
        self._memo = None
        with self._desk.read() as session:
            there = known(session, about)
        named = [ListedLink(*target, there[target].name) for target in about if target in there]
        self._links.show_links(named, writable=False)

    def choose(self) -> None:
        """Offer what the memo can be linked to."""
        if self._memo is None:
            return
        if self.picker is None:
            self.picker = ReferencePicker(self._links.window())
            self.picker.chosen.connect(self._link)
            self._links.destroyed.connect(self.picker.deleteLater)
        linked = [(link.target, link.target_id) for link in self._memo.links]
        self.picker.open_at(self._links.place(), Offering(self._desk, [*linked, ("memo", self._memo.id)]))

    def _link(self, target: str, target_id: str) -> None:
        if self._memo is not None:
            memo_id = self._memo.id
            self._desk.do(
                self.tr("Link memo"), lambda session: memos.link(session, memo_id, (target, target_id))
            )
            self._links.add.setFocus()

    def _take_off(self, target: str, target_id: str) -> None:
        if self._memo is not None:
            memo_id = self._memo.id
            self._desk.do(
                self.tr("Take link off memo"),
                lambda session: [memos.unlink(session, memo_id, (target, target_id))],
            )
