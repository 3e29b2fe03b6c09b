"""Which words are agreed upon instead of either coding: those selected, or those that were agreed upon before."""

from __future__ import annotations

from qcode.compare.decisions import Agreed
from qcode.compare.differences import Difference
from qcode.model.span import Span

SPANS = ("span", "other-span")
"""The verdicts about words of their own: with the code of the first side, with that of the other."""


class AgreedWords:
    """Of one disagreement. What was agreed before stays until the verdict is chosen ``anew``."""

    def __init__(self) -> None:
        self.difference: Difference | None = None
        self.selected: Span | None = None
        self.anew = False

    @property
    def kept(self) -> Agreed | None:
        """The words that were agreed upon before, and their code."""
        ruled = self.difference.decided if self.difference else None
        return ruled.agreed if ruled else None

    @property
    def some(self) -> bool:
        """Whether there are any."""
        return self.selected is not None or self.kept is not None

    @property
    def staying(self) -> str:
        """The words that stay as they were agreed upon, "" where it is those that are selected."""
        ruled = self.difference.decided if self.difference else None
        stay = self.kept is not None and not (self.anew and self.selected is not None)
        return " ".join(ruled.words.split()) if ruled and stay else ""

    def verdict(self, *, offered: bool) -> str:
        """Which of SPANS was decided, or else the verdict as it is; ``offered``: the code of the other side can be chosen."""
        ruled, other = (self.difference.decided, self.difference.b) if self.difference else (None, None)
        same = self.kept is not None and other is not None and self.kept.code_id == other.code_id
        return "other-span" if same and offered else ruled.verdict if ruled else ""

    def chosen(self, verdict: str) -> tuple[Span | None, str | None]:
        """Which words are agreed upon, with which code; no code for that of the first side."""
        if self.kept is not None and not self.anew:
            return self.kept
        other = self.difference.b if self.difference else None
        code_id = other.code_id if verdict == "other-span" and other else None
        return self.selected or (self.kept.span if self.kept else None), code_id
