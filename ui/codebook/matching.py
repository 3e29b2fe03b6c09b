"""Which codes fit what was typed, the likeliest first."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from PySide6.QtCore import QObject
from sqlmodel import Session

from qcode.codebook.tree import nodes, said_of
from qcode.matching import rank, typed_words
from qcode.model.folding import fold
from ui.desk import Desk

MANY = 60
"""More than anybody reads through in a picker."""


@dataclass(frozen=True)
class Choice:
    """One code as the picker offers it."""

    id: str
    name: str
    above: str
    colour: str
    number: int | None = None
    definition: str = ""
    example: str = ""

    @cached_property
    def folded_name(self) -> str:
        """The name as it is searched."""
        return fold(self.name)

    @cached_property
    def folded_path(self) -> str:
        """The path as it is searched."""
        return fold(f"{self.above}/{self.name}" if self.above else self.name)

    @cached_property
    def folded_words(self) -> str:
        """What the code says, as it is searched."""
        return fold(f"{self.definition}\n{self.example}")


def choices_of(session: Session) -> list[Choice]:
    """Every code, in reading order."""
    said = said_of(session)
    return [
        Choice(node.id, node.name, " / ".join(node.names[:-1]), node.colour, node.shortcut, *said[node.id])
        for node in nodes(session)
    ]


class KnownChoices(QObject):
    """Every code of the desk's project as a choice; read when first asked for, and again when a code changed."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: list[Choice] | None = None
        desk.changed.connect(self._follow)

    def _follow(self, tables: frozenset[str]) -> None:
        if "code" in tables:
            self._known = None

    def all(self) -> list[Choice]:
        """Every code, in reading order."""
        if self._known is None:
            with self._desk.read() as session:
                self._known = choices_of(session)
        return self._known


def matches(
    choices: Sequence[Choice], typed: str, recent: Sequence[str] = (), ticked: Collection[str] = ()
) -> list[Choice]:
    """The choices that hold every word typed in name, path, definition or example, the likeliest first.

    With nothing typed: those that are ticked, those used lately, then those with a number, then the rest.
    """
    words = typed_words(typed)
    if not words:
        return _by_habit(choices, recent, ticked)
    ranked = [
        (rank(words, choice.folded_name, choice.folded_path, choice.folded_words), place, choice)
        for place, choice in enumerate(choices)
    ]
    fitting = sorted(
        (entry for entry in ranked if entry[0] is not None), key=lambda entry: (entry[0], entry[1])
    )
    return [choice for _, _, choice in fitting][:MANY]


def exact(choices: Sequence[Choice], typed: str) -> Choice | None:
    """The choice that is called just so, by name or path."""
    wanted = fold(" ".join(typed.split()))
    return next((choice for choice in choices if wanted in (choice.folded_path, choice.folded_name)), None)


def _by_habit(choices: Sequence[Choice], recent: Sequence[str], ticked: Collection[str]) -> list[Choice]:
    """The first of them; only the few that habit puts in front are sorted, of a thousand."""
    place = {code_id: at for at, code_id in enumerate(recent)}

    def habit(choice: Choice) -> tuple[int, int]:
        first = -1 if choice.id in ticked else place.get(choice.id, len(recent))
        return first, choice.number or 10

    first = [each for each in choices if each.number or each.id in place or each.id in ticked]
    known = {each.id for each in first}
    rest = (each for each in choices if each.id not in known)
    return [*sorted(first, key=habit), *islice(rest, max(0, MANY - len(first)))][:MANY]
