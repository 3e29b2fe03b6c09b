"""What the column beside the diagram offers, read in one go beside the window."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session

from qcode.codebook.tree import nodes
from qcode.coding.filter import Filter
from qcode.grounding.gaps import Gap, gaps
from qcode.grounding.suggestions import Suggestion, suggestions
from qcode.grounding.ungrouped import Ungrouped, ungrouped


@dataclass(frozen=True)
class Offered:
    """Codes without a category, suggested links with the names of their codes, and what is still missing."""

    ungrouped: tuple[Ungrouped, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    gaps: tuple[Gap, ...] = ()
    names: tuple[tuple[str, str], ...] = ()
    coded: bool = False  # whether there are codes at all


def offered(session: Session, shown: Filter) -> Offered:
    """All that is offered, with the figures of what is shown."""
    known = nodes(session)
    return Offered(
        tuple(ungrouped(session, shown)),
        tuple(suggestions(session, shown=shown)),
        tuple(gaps(session)),
        tuple((node.id, node.name) for node in known),
        coded=bool(known),
    )
