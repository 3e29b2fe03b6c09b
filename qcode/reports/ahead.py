"""What still lies between a study and its results chapter, as far as it takes reckoning to know."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session

from qcode.reports.coreq.checklist import standing
from qcode.reports.findings.choice import choice_of
from qcode.saturation import saturation


@dataclass(frozen=True)
class Ahead:
    """``new_codes`` is how many codes each coded transcript brought, in the order of coding.

    ``to_write`` and ``to_complete`` are items of the checklist; ``parts`` are those the findings report has.
    """

    new_codes: tuple[int, ...]
    to_write: int
    to_complete: int
    items: int
    parts: int

    @property
    def quiet(self) -> int:
        """How many transcripts in a row, up to the last, brought no new code."""
        brought = [at for at, new in enumerate(self.new_codes, 1) if new]
        return len(self.new_codes) - max(brought, default=0)


def ahead(session: Session) -> Ahead:
    """What the whole study still asks for: every coder and every pass."""
    states = [each.state for each in standing(session)]
    steps = saturation(session, orders=1, rules=()).steps
    return Ahead(
        tuple(len(step.new) for step in steps),
        states.count("open"),
        states.count("partly"),
        len(states),
        len(choice_of(session).parts),
    )
