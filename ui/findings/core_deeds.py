"""Choosing the core category and its storyline; each is one change that can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from qcode import core_category
from qcode.findings import storyline
from qcode.findings.core import Core, core_of
from qcode.memos import all_memos
from qcode.model import Code
from ui.chooser import choose_one
from ui.codebook.matching import Choice
from ui.desk import Desk
from ui.findings.reason_dialog import ask_reason

if TYPE_CHECKING:
    from ui.going import Going


class CoreDeeds(QObject):
    """Choose, let go, tell the story."""

    def __init__(self, desk: Desk, going: Going, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._going, self._window = desk, going, window

    def _core(self) -> Core | None:
        with self._desk.read() as session:
            return core_of(session)

    def choose(self, code_id: str) -> None:
        """Ask why a code is what everything turns about, and make it so."""
        with self._desk.read() as session:
            code, core = session.get(Code, code_id), core_of(session)
        if code is None or not self._desk.writable:
            return
        reason = core.reason if core is not None and core.code_id == code_id else ""
        ask_reason(self._window, code.name, reason, lambda said: self._choose(code_id, code.name, said))

    def _choose(self, code_id: str, name: str, reason: str) -> None:
        def work(session: Session) -> str:
            return core_category.choose(session, code_id, reason, self._desk.who(session).coder_id).id

        self._desk.do(self.tr("Choose core category {name}").format(name=name), work)

    def let_go(self) -> None:
        """No category is the core category any more; the storyline stays a memo."""
        core = self._core()
        if core is not None and self._desk.writable:
            label = self.tr("Let go of core category {name}").format(name=core.name)
            self._desk.do(label, core_category.let_go)

    def open_story(self) -> None:
        """Go to the storyline; where there is none yet, begin it."""
        core = self._core()
        if core is None:
            return
        if core.memo_id:
            self._going.show_memo(core.memo_id)
        elif begun := self._begin(core):
            self._going.write_on(begun)

    def _begin(self, core: Core) -> str:
        if not self._desk.writable:
            return ""
        title = self.tr("Storyline: {name}").format(name=core.name)

        def work(session: Session) -> str:
            return storyline.begin(session, title, self._desk.who(session).coder_id).id

        return self._desk.do(self.tr("Begin the storyline"), work) or ""

    def choose_story(self) -> None:
        """Choose a memo that is there already as the storyline."""
        core = self._core()
        if core is None or not self._desk.writable:
            return
        with self._desk.read() as session:
            choices = [
                Choice(memo.id, memo.title, "", "") for memo in all_memos(session) if memo.id != core.memo_id
            ]
        title, asked = self.tr("Storyline"), self.tr("Which memo tells the story?")
        choose_one(
            self._window, title, asked, self.tr("Tells the story"), choices,
            lambda choice: self._tell(choice.id), "memo",
        )  # fmt: skip

    def _tell(self, memo_id: str) -> None:
        label = self.tr("Choose the storyline")
        self._desk.do(label, lambda session: core_category.tell_story(session, memo_id).id)
