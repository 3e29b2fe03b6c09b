"""What is wrong with a question, and where in it."""

from __future__ import annotations

from qcode.errors import Refused
from qcode.model.span import Span
from qcode.sentence import joined, worded


class QueryProblem(Refused):
    """A question that cannot be asked as it stands: one sentence, the place in it, and what may have been meant instead.

    ``suggestions`` can be put in the place as they are.
    """

    def __init__(self, sentence: str, place: Span, suggestions: tuple[str, ...] = ()) -> None:
        super().__init__(sentence)
        self.place, self.suggestions = place, suggestions

    @property
    def told(self) -> str:
        """The sentence, and what may have been meant."""
        if not self.suggestions:
            return self.sentence
        return joined(
            [self.sentence, worded("Was this meant: {suggestions}?", suggestions=", ".join(self.suggestions))]
        )

    def pointed(self, typed: str) -> str:
        """The sentence, the line of ``typed`` it is about, and marks under the place: three lines for a terminal."""
        begin = typed.rfind("\n", 0, self.place.start) + 1
        line = typed[begin:].partition("\n")[0]
        room = max(1, min(self.place.length, len(line) - (self.place.start - begin)))
        return f"{self.told}\n  {line}\n  {' ' * (self.place.start - begin)}{'^' * room}"
