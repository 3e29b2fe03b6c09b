"""What came in of each file, how its speakers were recognised, what was left out, and what failed and why."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QTextBrowser, QWidget

from qcode.transcripts.importing import Arrival
from ui.imports.rule_words import rule_name
from ui.language import isolated, spoken
from ui.theme import scheme_of
from ui.theme.recolour import Recolour


class Outcome(QTextBrowser):
    """Tells the outcome of each file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What becomes of each file"))
        self.setTabChangesFocus(True)
        self._arrivals: Sequence[Arrival] = ()
        self._left: Sequence[str] = ()
        Recolour(self, self._show)

    def show_arrivals(self, arrivals: Sequence[Arrival], left: Sequence[str] = ()) -> None:
        """One paragraph for each, what did not come in first; above them what was ``left`` when it was stopped."""
        self._left = left
        self._arrivals = sorted(arrivals, key=lambda each: not each.error)
        self._show()

    def _show(self) -> None:
        told = [self._told(each) for each in self._arrivals]
        self.setHtml("".join([self._not_reached(), *told] if self._left else told))

    def _not_reached(self) -> str:
        names = ", ".join(escape(isolated(name)) for name in self._left)
        said = self.tr("Not imported, since you stopped: {names}").format(names=names)
        return f"<p>{said}</p>"

    def _told(self, each: Arrival) -> str:
        scheme = scheme_of(self.palette())
        quiet = f'style="color:{scheme.quiet}"'
        if each.error:
            name = escape(each.document or each.file.name)
            why = f'<span style="color:{scheme.error}">{escape(spoken(each.error))}</span>'
            return f"<p><b>{name}</b><br>{why}</p>"
        turns, words = self.tr("%n turn(s)", "", each.turns), self.tr("%n word(s)", "", each.words)
        words = words.replace(str(each.words), QLocale().toString(each.words), 1)
        figures = f"{turns} · {words}"
        lines = [
            f"<b>{escape(isolated(each.document))}</b> <span {quiet}>{figures}</span>",
            self._speakers(each),
        ]
        lines += [f"<span {quiet}>{escape(spoken(notice))}</span>" for notice in each.notices]
        return f"<p>{'<br>'.join(lines)}</p>"

    def _speakers(self, each: Arrival) -> str:
        if not each.speakers:
            return self.tr("No speakers recognised: each paragraph stands on its own.")
        asks = self.tr("interviewer")
        named = [
            escape(isolated(name))
            + (f" ({asks})" if name in each.interviewers and name.casefold() != asks.casefold() else "")
            for name in each.speakers
        ]
        said = self.tr("Speakers: {names}").format(names=", ".join(named))
        if not each.rule:
            return said
        rule = escape(rule_name(each.rule))
        return self.tr("{speakers} · recognised by: {rule}").format(speakers=said, rule=rule)
