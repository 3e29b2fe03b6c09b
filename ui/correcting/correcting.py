"""Correcting the transcript in front: begun, left with or without saving, and never lost in between."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qcode.model import Document
from qcode.model.draft import TurnDraft
from qcode.model.span import Span
from qcode.transcripts import editing
from qcode.transcripts.manuscript import Manuscript, ShownLine
from ui.coding.live import MARKED
from ui.coding.screen import CodeScreen
from ui.correcting.drafts import Drafts
from ui.correcting.editor import CorrectingEditor
from ui.correcting.reviewing import Reviewing
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
        self.editor = CorrectingEditor()
        screen.middle.addWidget(self.editor)
        self.reviewing = Reviewing(desk, screen, self)
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
        review = self.reviewing.panel
        review.saved.connect(self.save)
        review.kept_on.connect(self.keep_on)
        review.discarded.connect(self.discard)
        review.place_wished.connect(self.editor.show_place)
        self.drafts.wished.connect(self._go_on)
        reader.selection_changed.connect(self._go_along)
        reader.current_changed.connect(
            lambda mark_id: self._go_along(getattr(self._screen.live.mark(mark_id or ""), "span", None))
        )
        self._desk.document_chosen.connect(self._follow_choice)
        self._desk.changed.connect(self._follow_project)
        self._desk.people_changed.connect(self._show_marks)
        self._desk.settling.connect(self.drafts.settle)
        self._desk.unsaved.watch(lambda: self.can_undo, self.changed)

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
        self._screen.inspector.invite(
            self.tr(
                "You correct the transcript: what you type is text, and Enter begins a new line.\n\n"
                "Ctrl+Enter shows what changed, to be saved. Esc leaves it as it was."
            )
        )
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
        if self.reviewing.active:
            self.keep_on()
        self.changed.emit()

    def _go_along(self, span: Span | None) -> None:
        """Somebody went to words of the transcript: they are shown where they stand by now."""
        if self.active and span is not None:
            self.editor.show_words(span)

    def _show_marks(self) -> None:
        if self.active:
            live = self._screen.live
            self.editor.sheet.typed.set_marks(CodingMarks.of(live.marks()), live.styles)

    def _follow_choice(self, document_id: str) -> None:
        """Another transcript is in front: what was typed into the last one waits."""
        if self.active and document_id != self._document_id:
            self._leave()

    def _follow_project(self, tables: frozenset[str]) -> None:
        if not self.active or self.reviewing.saving:
            return
        with self._desk.read() as session:
            fits = editing.fits(session, self._document_id, self.editor.manuscript)
        if not fits:
            self._leave()
        elif tables & (MARKED | {"code"}):
            self._show_marks()
            if self.reviewing.active:
                self._look_over()

    # leave

    def done(self) -> None:
        """Leave, after a look at what changed, if anything did."""
        if self.reviewing.active:
            self.save()
        elif self._is_changed:
            self._look_over()
        else:
            self._drop()

    def _look_over(self) -> None:
        self.reviewing.look_over(self._document_id, self._name(), self.editor.manuscript)
        self.editor.bar.set_reviewing(True)

    def keep_on(self) -> None:
        """Put the review away and go on typing."""
        self.reviewing.put_away()
        self.editor.bar.set_reviewing(False)
        self.editor.setFocus()

    def save(self) -> None:
        """Save the corrections as one change."""
        if self.reviewing.save():
            self._drop()

    def discard(self) -> None:
        """Leave the transcript as it was; what was typed goes, after a question."""
        if not self._is_changed:
            self._drop()
            return
        self._messages.confirm(
            self.tr("Discard your corrections?"),
            self.tr("The transcript stays as it was. What you typed cannot be brought back."),
            self.tr("Discard corrections"),
            self._drop,
        )

    def _drop(self) -> None:
        """Leave; nothing of what was typed is to be kept beside the project."""
        self.drafts.drop(self._document_id)
        self._leave()

    def _leave(self) -> None:
        """Show the transcript to be read again; what is typed and neither saved nor dropped waits in its draft."""
        self.drafts.settle()
        here, self._document_id = self._document_id, ""
        reader = self._screen.reader
        self.reviewing.put_away()
        self._screen.inspector.invite("")
        self.editor.bar.set_reviewing(False)
        held = Held.of(self.editor.sheet)
        self._screen.middle.setCurrentWidget(reader)
        if here == self._desk.document_id:
            held.carried(self.editor.manuscript.text, reader.content().text).show_in(reader.page)
            reader.setFocus()
        self.drafts.offer(here)
        self.changed.emit()
