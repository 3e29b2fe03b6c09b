"""Saturation in the language of the screen: the heads of its tables and the sentence that answers."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from qcode.model.table import Table
from qcode.reports.saturation_tables import reached_table, steps_table
from qcode.saturation import Reached, Saturation

ENGLISH = "en"  # the words of a table are replaced by those of the screen


class SaturationWords(QObject):
    """What is said of a `Saturation`."""

    def steps(self, found: Saturation) -> Table:
        """A transcript a row."""
        themes = found.level == "themes"
        columns = (
            self.tr("Themes") if themes else self.tr("Codes"),
            self.tr("New"),
            self.tr("So far"),
            *self._spread(),
        )
        table = steps_table(found, ENGLISH)
        keys = ("codes", "new", "total", "low", "middle", "high")
        return replace(table, corner=self.tr("Transcript"), columns=columns, column_keys=keys)

    def rules(self, found: Saturation) -> Table:
        """A row for each base, run and threshold; its key is told by `key`."""
        columns = (self.tr("In base"), self.tr("Reached after"), self.tr("% of orders"), *self._spread())
        table = reached_table(found, ENGLISH)
        rows = tuple(
            replace(row, key=self.key(each), values=tuple(_whole(value) for value in row.values))
            for row, each in zip(table.rows, found.reached, strict=True)
        )
        return replace(table, corner=self.tr("Base + run, threshold"), columns=columns, rows=rows)

    def _spread(self) -> tuple[str, str, str]:
        return self.tr("Low"), self.tr("Middle"), self.tr("High")

    def key(self, each: Reached) -> str:
        """What tells a rule from others."""
        return f"{each.base}+{each.run}≤{each.threshold:.2f}"

    def answer(self, found: Saturation, of: Reached) -> str:
        """What the rule says, in a sentence or two."""
        coded, needed = len(found.steps), of.base + of.run
        rule = self.tr("Base {base}, run {run}, threshold {threshold} %:").format(
            base=of.base, run=of.run, threshold=round(of.threshold * 100)
        )
        if coded < needed:
            short = self.tr("this asks for at least {needed} coded transcripts; there are {coded}.")
            return f"{rule} {short.format(needed=needed, coded=coded)}"
        if of.at is None:
            said = self.tr("not reached; no run brought so little that was new.")
        else:
            said = self.tr("reached after %n transcript(s).", "", of.at)
        return " ".join([rule, said, *self._orders(of)])

    def _orders(self, of: Reached) -> list[str]:
        if of.orders_reached is None:
            return []
        share = self.tr("In {share} % of the shuffled orders it is reached").format(
            share=round(of.orders_reached * 100)
        )
        if of.low is None:
            return [f"{share}."]
        mostly = self.tr("mostly after {low} to {high} transcripts")
        mostly = self.tr("mostly after {low} transcripts") if of.low == of.high else mostly
        return [f"{share}, {mostly.format(low=of.low, high=of.high)}."]


def _whole(value: float | int | None) -> float | int | None:
    return round(value) if isinstance(value, float) else value
