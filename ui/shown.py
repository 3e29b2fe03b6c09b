"""What is shown: whose codings, of which passes, with which codes, in the transcripts of which groups."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from qcode.coding.filter import Filter

Chosen = frozenset[str]
ME = "me"
"""Among coders: whoever is at work."""
THIS_PASS = "this pass"
"""Among passes: the one being worked in."""
IN_FOCUS = "in focus"
"""Among codes: the one in focus; while none is, every code is shown."""


@dataclass(frozen=True)
class Shown:
    """What one wants to see, by ids and by words that stand for what lies in front; None for all."""

    coders: Chosen | None = frozenset({ME})
    passes: Chosen | None = None
    codes: Chosen | None = None
    groups: Chosen | None = None

    def filter(self, coder_id: str, pass_id: str, code_id: str) -> Filter:
        """The codings meant while that coder, pass and code lie in front."""
        codes = None if self.codes == {IN_FOCUS} and not code_id else _meant(self.codes, IN_FOCUS, code_id)
        return Filter(
            _meant(self.coders, ME, coder_id), _meant(self.passes, THIS_PASS, pass_id), codes, self.groups
        )

    def settled(self, coder_id: str, pass_id: str) -> Shown:
        """The same with the coder and the pass at work called so."""
        coders, in_passes = _meant(self.coders, coder_id, ME), _meant(self.passes, pass_id, THIS_PASS)
        return replace(self, coders=coders, passes=in_passes)

    def widened(self, parts: Collection[str], coder_id: str, pass_id: str, code_id: str) -> Shown:
        """The same with what these ``parts`` leave out of a coding by that coder in that pass with that code."""
        added = {"coders": coder_id, "passes": pass_id, "codes": code_id}
        return replace(self, **{part: getattr(self, part) | {added[part]} for part in parts})


def _meant(chosen: Chosen | None, said: str, meant: str) -> Chosen | None:
    return None if chosen is None else frozenset(meant if each == said else each for each in chosen)


MINE = Shown()
MINE_IN_PASS = Shown(passes=frozenset({THIS_PASS}))
EVERYONES = Shown(coders=None)
