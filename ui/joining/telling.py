"""What joining would bring, change and take away, to read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtWidgets import QTextBrowser, QWidget

from qcode.joining.preview import Count, Deed, Listed, Preview
from ui.joining.words import JoiningWords
from ui.language import isolated, spoken
from ui.theme import scheme_of
from ui.theme.recolour import Recolour

MOST = 12
"""Names of one kind that are told one by one."""


class Telling(QTextBrowser):
    """Says exactly what comes, in the order in which one wants to know it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What joining does"))
        self.setTabChangesFocus(True)
        self.setProperty("panel", True)
        self._words = JoiningWords(self)
        self._told: Preview | None = None
        Recolour(self, self._show)

    def show_preview(self, told: Preview) -> None:
        """Tell of this one, from where one read."""
        bar = self.verticalScrollBar()
        place = bar.value()
        self._told = told
        self._show()
        bar.setValue(place)

    def _show(self) -> None:
        if self._told is not None:
            self.setHtml("".join(self._parts(self._told)))

    def _parts(self, told: Preview) -> Iterator[str]:
        deeds: Sequence[tuple[Deed, str]] = (
            ("new", self.tr("Comes")),
            ("changed", self.tr("Changes")),
            ("gone", self.tr("Goes")),
        )
        for deed, heading in deeds:
            lines = [line for count in told.counts for line in self._lines(told, count, deed)]
            if lines:
                yield self._part(heading, lines)
        if told.not_carried:
            yield self._part(self.tr("Cannot be carried over"), self._lost(told))
        if told.notes:
            yield self._part(self.tr("Good to know"), [escape(spoken(note)) for note in told.notes])
        if not told.counts:
            words = self.tr("Only what you choose is kept, so that it is not asked again.")
            yield f"<p>{escape(words)}</p>"

    @staticmethod
    def _part(heading: str, lines: Sequence[str]) -> str:
        return f'<p style="margin-bottom:4px"><b>{escape(heading)}</b></p>' + "".join(
            f'<p style="margin-top:0;margin-bottom:4px">{line}</p>' for line in lines
        )

    def _lines(self, told: Preview, count: Count, deed: Deed) -> Iterator[str]:
        number = int(getattr(count, deed))
        if not number:
            return
        line = escape(self._words.amount(count.kind, number))
        if count.kind == "coding":
            line += "".join(self._of_coders(told, deed))
        named = [each for each in told.listed if each.kind == count.kind and each.deed == deed]
        if named:
            line += self._quiet(f": {self._names(named)}")
        yield line

    def _of_coders(self, told: Preview, deed: Deed) -> Iterator[str]:
        for each in told.codings:
            number = each.new if deed == "new" else each.gone if deed == "gone" else 0
            if number:
                said = f"{isolated(each.coder)} · {isolated(each.coding_pass)}: {number}"
                if each.blind:
                    said += " · " + self.tr("coded blind")
                yield f"<br>{self._quiet(said)}"

    def _names(self, named: Sequence[Listed]) -> str:
        shown = ", ".join(isolated(each.name) for each in named[:MOST])
        left = len(named) - MOST
        return f"{shown} " + self.tr("and %n more", "", left) if left > 0 else shown

    def _lost(self, told: Preview) -> list[str]:
        why = self.tr("The words are not in the text that stands any more, so these quotations stay out:")
        lines = [escape(why)]
        for each in told.not_carried:
            words = f"“{each.words}”" if each.words else self.tr("coded blind")
            codes = f" ({', '.join(each.codes)})" if each.codes else ""
            lines.append(
                f"{escape(isolated(words))}{escape(codes)}<br>{self._quiet(self._words.place(each))}"
            )
        return lines

    def _quiet(self, said: str) -> str:
        return f'<span style="color:{scheme_of(self.palette()).quiet}">{escape(said)}</span>'
