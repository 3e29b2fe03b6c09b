"""A coding in focus is seen, whatever was shown: what leaves it out is widened, and that is told."""

from __future__ import annotations

from PySide6.QtCore import QObject

from qcode.coding.filter import leaving_out
from qcode.model import Coding
from ui.coding.live import LiveReader
from ui.desk import Desk
from ui.notices import Notices
from ui.shown import Shown
from ui.top_bar.shown_words import ShownWords

MATTER = "widened"
SECONDS = 15


class Widening(QObject):
    """Watches what comes in focus on the page, such as a coding just made."""

    def __init__(self, desk: Desk, live: LiveReader, words: ShownWords, notices: Notices) -> None:
        super().__init__(desk)
        self._desk, self._live, self._words, self._notices = desk, live, words, notices
        desk.subject_changed.connect(self._look)

    def _look(self) -> None:
        subject = self._desk.subject
        if subject is None or not subject.coding_id or self._live.mark(subject.coding_id) is not None:
            return
        with self._desk.read() as session:
            coding = session.get(Coding, subject.coding_id)
            if coding is None or coding.document_id != self._desk.document_id:
                return
            parts = leaving_out(session, coding.id, self._desk.filter.on_page)
        before = self._desk.shown
        self._desk.show(before.widened(parts, coding.coder_id, coding.pass_id, coding.code_id))
        self._desk.choose_subject(subject)
        self._tell(before)

    def _tell(self, before: Shown) -> None:
        text = self.tr("The coding in focus was not among those shown. Shown now: {what}.")
        what = self._words.short(self._desk.shown)
        notice = self._notices.add(text.format(what=what), "info", MATTER, seconds=SECONDS)
        notice.add_action("before", self.tr("Show as before"))
        notice.action_chosen.connect(lambda _: self._go_back(before))

    def _go_back(self, before: Shown) -> None:
        self._notices.remove(MATTER)
        self._desk.show(before)
