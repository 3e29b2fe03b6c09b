"""What disagreements, decisions and figures are called on the screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, QObject

from qcode.agreement.figures import FIGURES
from qcode.compare.differences import Difference
from ui.compare.seen import Seen
from ui.language import isolated, spoken
from ui.memos.dates import day_of

SHORT = {
    "krippendorff_alpha": "α",
    "fleiss_kappa": "κ",
    "cohen_kappa": "κ",
    "scott_pi": "π",
    "u_alpha": "u-α",
    "bar_u_alpha": "|u-α",
    "iou_f1": "F1",
    "gwet_ac1": "AC1",
    "brennan_prediger": "B–P",
    "percent_agreement": "%",
}
"""Figures in a letter or two, as they stand over a column; others have a name that is short itself."""


def short(name: str) -> str:
    """A figure as it stands over a column."""
    return SHORT.get(name) or spoken(FIGURES[name].name)


class Words(QObject):
    """Kinds, codes and verdicts in a few words."""

    def kind(self, difference: Difference, sides: Sequence[str]) -> str:
        """The kind in a word or two: Label, Boundary, Only Bram."""
        return self.kind_named(difference.kind, sides[0] if difference.a else sides[1])

    def kind_named(self, kind: str, alone: str) -> str:
        """A kind in a word or two; ``alone`` is who coded where only one did."""
        if kind == "only":
            return self.tr("Only {coder}").format(coder=alone)
        return {
            "label": self.tr("Label"),
            "boundary": self.tr("Boundary"),
            "parent_child": self.tr("Theme and subcode"),
        }[kind]

    def differs(self, difference: Difference, names: Mapping[str, str]) -> str:
        """The codes that stand against each other, or by how much a boundary differs."""
        a, b = difference.a, difference.b
        codes = [isolated(names.get(mark.code_id, "").rpartition("/")[2]) for mark in (a, b) if mark]
        if a is None or b is None:
            return codes[0]
        if difference.kind != "boundary":
            return f"{codes[0]} ⇄ {codes[1]}"
        longer = abs((a.end - a.start) - (b.end - b.start))
        if longer == 0:
            return self.tr("{code}, shifted").format(code=codes[0])
        return self.tr("{code}, %n character(s) longer", "", longer).format(code=codes[0])

    def verdict(self, difference: Difference, sides: Sequence[str]) -> str:
        """What was decided, in a few words; "" while it is open."""
        decided = difference.decided
        said = self.verdict_named(
            decided.verdict if decided else "", sides, (difference.a is None, difference.b is None)
        )
        return f"{said} “{' '.join(decided.words.split())}”" if decided and decided.words else said

    def verdict_named(self, verdict: str, sides: Sequence[str], empty: tuple[bool, ...]) -> str:
        """A verdict in a few words; ``empty`` says of which sides there was no coding."""
        if verdict in ("a", "b"):
            at = 0 if verdict == "a" else 1
            return self.tr("left uncoded") if empty[at] else self.tr("kept {coder}").format(coder=sides[at])
        return {
            "": "",
            "both": self.tr("kept both"),
            "neither": self.tr("kept neither"),
            "span": self.tr("other words"),
            "difference": self.tr("left as it is"),
            "codebook": self.tr("change the codebook"),
        }[verdict]

    def in_short(self, seen: Seen) -> str:
        """How many transcripts are compared, and how far deciding has come; "" where none is."""
        found = seen.found
        if not found.transcripts:
            return ""
        every = len(found.transcripts) + len(found.left_out)
        words = self.tr(
            "Compared {compared} of %n transcript(s) · {open} open · {decided} decided", "", every
        )
        decided = seen.total - seen.open
        return words.format(compared=len(found.transcripts), open=seen.open, decided=decided)

    def noted(self, difference: Difference, people: Mapping[str, str]) -> str:
        """Who decided, together or alone, who noted it and when; "" while it is open."""
        ruled = difference.decided
        if ruled is None:
            return ""
        unknown = self.tr("somebody who is gone")
        values = {"coder": people.get(ruled.coder_id, unknown), "day": day_of(ruled.decided_at)}
        if ruled.adjudicator_id is None:
            return self.tr("Decided together; noted by {coder} on {day}.").format(**values)
        alone = people.get(ruled.adjudicator_id, unknown)
        return self.tr("Decided by {alone}; noted by {coder} on {day}.").format(alone=alone, **values)


def figure(value: float | None) -> str:
    """A figure of agreement with two decimals and no zero before them, as journals print it; a dash where undefined."""
    if value is None:
        return "–"
    point = QLocale().decimalPoint()
    written = f"{round(value, 2) + 0.0:.2f}".replace(".", point)  # no minus before a zero
    return written.replace(f"0{point}", point, 1) if abs(value) < 1 else written
