"""What a cell of a survey says: an option, several of them, words, or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from qcode.model.paths import same_name

MISSING = (
    *("", "n.v.t.", "n.v.t", "nvt", "n/a", "#n/a", "#n/b", "-", "–", "—", "--", "."),
    *("geen antwoord", "no answer", "niet ingevuld", "not answered"),
)
"""Cells that are no answer, in small letters. A number such as 99 is one only where somebody says so."""
_TICKED = frozenset(
    {"1", "x", "yes", "ja", "y", "j", "true", "waar", "selected", "checked", "aangevinkt", "quoted"}
)
_NOT_TICKED = frozenset(
    {"0", "no", "nee", "n", "false", "onwaar", "not selected", "unchecked", "niet aangevinkt", "not quoted"}
)


LONG = 40  # code points beyond which a cell is hardly said twice


def folded(cell: str) -> str:
    """What is equal for cells people take for the same; the few short answers of a survey come back many times."""
    return _remembered(cell) if len(cell) <= LONG else same_name(cell)


@lru_cache(maxsize=5_000)
def _remembered(cell: str) -> str:
    return same_name(cell)


class Missing:
    """Knows which cells are no answer: MISSING, and what else was said to be none."""

    def __init__(self, more: Iterable[str] = ()) -> None:
        self._none = {*MISSING, *(folded(each) for each in more)}

    def __call__(self, cell: str) -> bool:
        return folded(cell) in self._none

    def answers(self, cells: Iterable[str]) -> list[str]:
        """The cells that are answers."""
        return [cell for cell in cells if not self(cell)]


def split_cell(cell: str, separator: str, options: Sequence[str] = ()) -> list[str]:
    """The options named in a cell; one that holds the separator itself is known by ``options``."""
    pieces = [piece.strip() for piece in cell.split(separator)]
    known = {folded(option): option for option in options}
    return list(_put_together([piece for piece in pieces if piece], separator, known))


def _put_together(pieces: Sequence[str], separator: str, known: Mapping[str, str]) -> Iterator[str]:
    at = 0
    while at < len(pieces):
        long = (
            end
            for end in range(len(pieces), at + 1, -1)
            if folded(f"{separator} ".join(pieces[at:end])) in known
        )
        end = next(long, at + 1)
        yield f"{separator} ".join(pieces[at:end])
        at = end


def separator_in(cells: Iterable[str]) -> str:
    """What stands between the options in these cells: “;” where it occurs, else a comma."""
    return ";" if any(";" in cell for cell in cells) else ","


def is_ticked(cell: str, option: str) -> bool | None:
    """Whether a cell of an option's own column says that it was chosen; None when it says something else."""
    said = folded(cell)
    if said in _TICKED or said == folded(option):
        return True
    return False if not said or said in _NOT_TICKED else None
