"""Opens the list of all places for the words that are looked for or selected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from qcode.model.span import Span
from qcode.nlp.everywhere import Place, Sought
from ui.coding.screen import CodeScreen
from ui.everywhere.panel import EverywherePanel
from ui.going import Going
from ui.reader.finding import WORDS_MOST, Finding


class Everywhere(QObject):
    """Between what one is at and the list of places."""

    def __init__(self, screen: CodeScreen, going: Going, finding: Callable[[], Finding]) -> None:
        super().__init__(screen)
        self._screen, self._going, self._finding = screen, going, finding
        screen.panels.everywhere.then(self._listen)

    def _listen(self, panel: EverywherePanel) -> None:
        panel.place_wished.connect(self._show_place)
        panel.text_wished.connect(self._screen.focus_text)

    @property
    def panel(self) -> EverywherePanel:
        """The list."""
        return self._screen.everywhere

    def open(self) -> None:
        """List every place of the words in the find bar, or of those selected; else ask for words."""
        sought = self._wanted()
        if sought is None and self._screen.right.currentWidget() is self.panel:
            self._screen.show_right(self.panel)
            self.panel.question.take_focus()
        else:
            self.show(sought or replace(self.panel.question.sought))

    def show(self, sought: Sought) -> None:
        """List every place of this."""
        self._going.show_screen("code")
        self._screen.show_right(self.panel)
        self.panel.show_places(sought)

    def show_words(self, words: str, all_forms: bool) -> None:
        """List every place of these letters, or of all forms of these words."""
        self.show(Sought(words, all_forms=all_forms))

    def _wanted(self) -> Sought | None:
        bar = self._finding().bar
        if not bar.isHidden() and bar.field.text().strip():
            return Sought(
                bar.field.text().strip(),
                whole_words=bar.whole_words.isChecked(),
                match_case=bar.match_case.isChecked(),
            )
        reader = self._screen.reader
        span = reader.selected_span()
        words = reader.shown_words(span).strip() if span is not None else ""
        fits = words and "\n" not in words and len(words) <= WORDS_MOST
        same = words.casefold() == self.panel.question.line.text().strip().casefold()
        return (
            replace(self.panel.question.sought, words=words, all_forms=False) if fits and not same else None
        )

    def _show_place(self, place: Place) -> None:
        """Show the words in their transcript; the keyboard stays in the list."""
        self._screen.in_focus.show_words(place.document_id, Span(place.start, place.end))
