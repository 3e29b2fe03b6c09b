"""Correcting the transcript in front: begun, left with or without saving, and never lost in between."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from qcode.model import Document
from qcode.model.draft import TurnDraft
from qcode.model.span import Span
from qcode.transcripts import editing
from qcode.transcripts.affected import changed_places
from qcode.transcripts.manuscript import Manuscript, ShownLine
from ui.coding.live import MARKED, WORDS
from ui.coding.screen import CodeScreen
from ui.correcting.drafts import Drafts
from ui.correcting.editor import CorrectingEditor
from ui.correcting.review import Reviewed, ReviewPanel
from ui.desk import Desk
from ui.messages import Messages
from ui.reader import CodingMarks
from ui.reader.reader import ZOOM_STEP
from ui.reader.staying import Held


class Correcting(QObject):
    """One transcript at a time; ``changed`` tells that it was begun or left, or that there is more to take back."""

    changed = Signal()

    def __init__(self, desk: Desk, screen: CodeScreen, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._screen, self._messages = desk, screen, messages
        self._document_id = ""
        self._before: QWidget = screen.inspector  # what stood where the review is
        self._was_hidden = False  # that nothing stood there
        self._saving = False
        self.editor = CorrectingEditor()
        self.review = ReviewPanel()
        screen.middle.addWidget(self.editor)
        screen.right.addWidget(self.review)
        self.drafts = Drafts(desk, messages, self)
        self._connect()
        self.drafts.offer_all()

    def _connect(self) -> None:
        self.editor.changed.connect(self._follow_typing)
        self.editor.done.connect(lambda: self._messages.guarded(self.done))
        self.editor.discarded.connect(self.discard)
        reader = self._screen.reader
        self.editor.sheet.zoom_wished.connect(
            lambda steps: reader.set_zoom(reader.zoom() + ZOOM_STEP * steps)
        )
        reader.zoom_changed.connect(self.editor.sheet.set_zoom)
        self.editor.sheet.set_zoom(reader.zoom())
        self.review.saved.connect(self.save)
        self.review.kept_on.connect(self.keep_on)
        self.review.discarded.connect(self.discard)
        self.review.place_wished.connect(self.editor.show_place)
        self.drafts.wished.connect(self._go_on)
        reader.selection_changed.connect(self._go_along)
        reader.current_changed.connect(self._go_along_to_coding)
        self._desk.document_chosen.connect(self._follow_choice)
        self._desk.changed.connect(self._follow_project)
        self._desk.people_changed.connect(self._show_marks)
        self._desk.settling.connect(self.drafts.settle)

    # what is so

    @property
    def active(self) -> bool:
        """True while a transcript is corrected."""
        return bool(self._document_id)

    @property
    def can_undo(self) -> bool:
        """True when something typed can be taken back."""
        return self.active and self.editor.sheet.typed.history.can_undo

    @property
    def can_redo(self) -> bool:
        """True when something typed was taken back."""
        return self.active and self.editor.sheet.typed.history.can_redo

    @property
    def _is_changed(self) -> bool:
        return bool(self.editor.manuscript.tidied().made)

    def holds(self, document_id: str) -> bool:
        """True for a transcript with corrections that are not saved yet."""
        return self.drafts.holds(document_id)

    # begin

    def toggle(self) -> None:
        """Begin to correct the transcript in front, or be done with it."""
        if self.active:
            self.done()
        else:
            self.begin()

    def begin(self) -> None:
        """Make the page one to type in, where it is; what was typed and not saved before is on it."""
        reader, document_id = self._screen.reader, self._desk.document_id
        content = reader.content()
        turns = [
            TurnDraft(turn.start, turn.body, turn.end, turn.speaker, turn.seconds) for turn in content.turns
        ]
        fresh = Manuscript.of(
            content.text, turns, [ShownLine(*line) for line in reader.page.shown.paragraphs]
        )
        manuscript = self.drafts.taken_up(document_id, fresh)
        if manuscript is None:
            return
        held, live = Held.of(reader.page), self._screen.live
        reader.select(None)
        reader.set_current_coding(None)
        self._desk.choose_subject(None)
        self._document_id = document_id
        self.editor.begin(self._name(), manuscript, content.turns, CodingMarks.of(live.marks()), live.styles)
        self._screen.middle.setCurrentWidget(self.editor)
        self.editor.look_at(held.carried(content.text, manuscript.text))
        self.editor.setFocus()
        self.changed.emit()

    def _name(self) -> str:
        with self._desk.read() as session:
            return session.get_one(Document, self._document_id).name

    def _go_on(self, document_id: str) -> None:
        """Go on correcting a transcript that was left."""
        if self.active and self._document_id != document_id:
            self._leave()
        self._desk.open_document(document_id)
        if not self.active and self._desk.document_id == document_id:
            self.begin()

    # while it lasts

    def undo(self) -> None:
        """Take back what was typed last."""
        self.editor.sheet.undo()

    def redo(self) -> None:
        """Make what was taken back last again."""
        self.editor.sheet.redo()

    def _follow_typing(self) -> None:
        self.drafts.later(self._document_id, self.editor.manuscript)
        if self._reviewing:
            self.keep_on()
        self.changed.emit()

    def _go_along(self, span: Span | None) -> None:
        """Somebody went to words of the transcript: they are shown where they stand by now."""
        if self.active and span is not None:
            self.editor.show_words(span)

    def _go_along_to_coding(self, mark_id: str | None) -> None:
        mark = self._screen.live.mark(mark_id) if mark_id else None
        self._go_along(mark.span if mark is not None else None)

    def _show_marks(self) -> None:
        if self.active:
            live = self._screen.live
            self.editor.sheet.typed.set_marks(CodingMarks.of(live.marks()), live.styles)

    def _follow_choice(self, document_id: str) -> None:
        """Another transcript is in front: what was typed into the last one waits."""
        if self.active and document_id != self._document_id:
            self._leave()

    def _follow_project(self, tables: frozenset[str]) -> None:
        if not self.active or self._saving:
            return
        if tables & WORDS and not self._still_fits():
            self._leave()
        elif tables & (MARKED | {"code"}):
            self._show_marks()

    def _still_fits(self) -> bool:
        with self._desk.read() as session:
            document = session.get(Document, self._document_id)
            manuscript = self.editor.manuscript
            return (
                document is not None
                and document.text == manuscript.old
                and editing.turns_fit(session, document.id, manuscript)
            )

    # leave

    @property
    def _reviewing(self) -> bool:
        return self._screen.right.currentWidget() is self.review

    def done(self) -> None:
        """Leave, after a look at what changed, if anything did."""
        if self._reviewing:
            self.save()
        elif self._is_changed:
            self._review()
        else:
            self.drafts.drop(self._document_id)
            self._leave()

    def _review(self) -> None:
        now = self.editor.manuscript
        with self._desk.read() as session:
            correction = editing.plan_typed(session, self._document_id, now)
            changed = editing.changed_quotations(session, correction)
        name = self._name()
        right = self._screen.right
        self._before, self._was_hidden = right.currentWidget() or self._before, right.isHidden()
        self.review.show_correction(Reviewed(name, correction, changed_places(now.old, now.edits), changed))
        self._screen.show_right(self.review)
        self.editor.bar.set_reviewing(True)
        self.review.take_focus()

    def keep_on(self) -> None:
        """Put the review away and go on typing."""
        self._put_review_away()
        self.editor.setFocus()

    def _put_review_away(self) -> None:
        self.editor.bar.set_reviewing(False)
        if self._reviewing:
            self._screen.right.setCurrentWidget(self._before)
            self._screen.right.setHidden(self._was_hidden)

    def save(self) -> None:
        """Save the corrections as one change."""
        reviewed = self.review.reviewed
        if reviewed is None:
            return
        label = self.tr("Correct transcript {name}").format(name=reviewed.name)

        def correct(session: Session) -> bool:
            editing.correct(session, reviewed.correction, lose=True)
            return True

        self._saving = True
        try:
            saved = self._desk.do(label, correct)
        finally:
            self._saving = False
        if saved:
            self.drafts.drop(self._document_id)
            self._leave()

    def discard(self) -> None:
        """Leave the transcript as it was; what was typed goes, after a question."""
        if not self._is_changed:
            self.drafts.drop(self._document_id)
            self._leave()
            return
        self._messages.confirm(
            self.tr("Discard your corrections?"),
            self.tr("The transcript stays as it was. What you typed cannot be brought back."),
            self.tr("Discard corrections"),
            self._discard,
        )

    def _discard(self) -> None:
        self.drafts.drop(self._document_id)
        self._leave()

    def _leave(self) -> None:
        """Show the transcript to be read again; what is typed and neither saved nor dropped waits in its draft."""
        self.drafts.settle()
        here, self._document_id = self._document_id, ""
        reader = self._screen.reader
        self._put_review_away()
        held = Held.of(self.editor.sheet)
        self._screen.middle.setCurrentWidget(reader)
        if here == self._desk.document_id:
            held.carried(self.editor.manuscript.text, reader.content().text).show_in(reader.page)
            reader.setFocus()
        self.drafts.offer(here)
        self.changed.emit()
