"""A look at what a correction changes, beside the text, and saving it as one change."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from qcode.transcripts import editing
from qcode.transcripts.affected import changed_places
from qcode.transcripts.manuscript import Manuscript
from ui.coding.screen import CodeScreen
from ui.correcting.review import Reviewed, ReviewPanel
from ui.desk import Desk


class Reviewing(QObject):
    """Puts the review where the inspector stands, and that back again."""

    def __init__(self, desk: Desk, screen: CodeScreen, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._right = desk, screen.right
        self._screen = screen
        self._before: QWidget = screen.inspector  # what stood where the review is
        self._was_hidden = False  # that nothing stood there
        self.saving = False
        self.panel = ReviewPanel()
        self._right.addWidget(self.panel)

    @property
    def active(self) -> bool:
        """True while what changed is looked at."""
        return self._right.currentWidget() is self.panel

    def look_over(self, document_id: str, name: str, manuscript: Manuscript) -> None:
        """Show what saving this would change. Raises Refused where the transcript has changed meanwhile."""
        with self._desk.read(everything=True) as session:
            correction = editing.plan_typed(session, document_id, manuscript)
            changed = editing.changed_quotations(session, correction)
        places = changed_places(manuscript.old, manuscript.edits)
        self._before, self._was_hidden = self._right.currentWidget() or self._before, self._right.isHidden()
        self.panel.show_correction(Reviewed(name, correction, places, changed))
        self._screen.show_right(self.panel)
        self.panel.take_focus()

    def put_away(self) -> None:
        """What stood there before stands there again."""
        if self.active:
            self._right.setCurrentWidget(self._before)
            self._right.setHidden(self._was_hidden)

    def save(self) -> bool:
        """Save what is shown as one change; False where it was refused, which is said."""
        reviewed = self.panel.reviewed
        if reviewed is None:
            return False
        label = self.tr("Correct transcript {name}").format(name=reviewed.name)

        def correct(session: Session) -> bool:
            editing.correct(session, reviewed.correction, lose=True)
            return True

        self.saving = True
        try:
            return bool(self._desk.do(label, correct))
        finally:
            self.saving = False
