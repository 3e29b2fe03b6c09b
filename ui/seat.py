"""Who sits at the desk, and in which pass they work."""

from __future__ import annotations

from typing import NamedTuple

from sqlmodel import Session

from qcode.coding import passes
from qcode.model import Coder, CodingPass
from qcode.model.names import called


class Who(NamedTuple):
    """The rows of the coder and the pass at work."""

    coder_id: str
    pass_id: str


class Seat:
    """The coder and the pass at work: by their rows, or by name until the first coding makes these."""

    def __init__(self, coder: str, coding_pass: str) -> None:
        self.coder, self.coding_pass = coder, coding_pass
        self.coder_id, self.pass_id = "", ""
        self.closed, self.blind = False, False
        self.names = frozenset({coder})  # all this coder has or had

    def sit(self, session: Session, coder: str) -> None:
        """``coder`` works from here on."""
        self.coder, self.coder_id = coder, ""
        self.look_up(session)

    def turn_to(self, session: Session, coding_pass: str) -> None:
        """Work goes on in the pass of that name."""
        self.coding_pass, self.pass_id = coding_pass, ""
        self.look_up(session)

    def look_up(self, session: Session) -> bool:
        """Follow what became of the two rows; True when one has another name now, was closed or opened,
        or is coded blind or not any more.

        A pass that is gone is left for the last one there is.
        """
        before = self._state
        coders = {each.id: each.name for each in passes.coders(session)}
        listed = passes.passes(session)
        rounds = {each.id: each.name for each in listed}
        if self.pass_id and self.pass_id not in rounds and rounds:
            self.pass_id = list(rounds)[-1]
        self.coder_id = _followed(self.coder_id, self.coder, coders)
        self.pass_id = _followed(self.pass_id, self.coding_pass, rounds)
        self.coder = coders.get(self.coder_id, self.coder)
        self.coding_pass = rounds.get(self.pass_id, self.coding_pass)
        at_work = next((each for each in listed if each.id == self.pass_id), None)
        self.closed = at_work is not None and at_work.closed_at is not None
        self.blind = at_work is not None and at_work.blind
        self.names = passes.names_had(session, self.coder_id) | {self.coder}
        return before != self._state

    @property
    def _state(self) -> tuple[str, str, bool, bool]:
        return self.coder, self.coding_pass, self.closed, self.blind

    def ensured(self, session: Session) -> Who:
        """The two rows, made if they are new."""
        coder = session.get(Coder, self.coder_id) or passes.ensure_coder(session, self.coder)
        coding_pass = session.get(CodingPass, self.pass_id) or passes.ensure_pass(session, self.coding_pass)
        return Who(coder.id, coding_pass.id)


def _followed(key: str, name: str, names: dict[str, str]) -> str:
    if key in names:
        return key
    return called(name, ((each, other) for other, each in names.items())) or ""
