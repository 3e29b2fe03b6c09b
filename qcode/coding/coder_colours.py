"""Which colour each coder has, and another one for a coder."""

from __future__ import annotations

from sqlmodel import Session

from qcode.coding import passes
from qcode.errors import Refused
from qcode.model import Coder
from qcode.model.coder_palette import CODER_COLOURS, coder_colours
from qcode.sentence import worded


def colours(session: Session) -> dict[str, str]:
    """The name in `CODER_COLOURS` of every person's colour, by id: the one chosen, or the usual one."""
    return coder_colours([(each.id, each.colour) for each in passes.coders(session)])


def choose(session: Session, coder_id: str, colour: str) -> bool:
    """Gives a coder a colour by its name, "" for the usual one; False when they have it already.

    Raises Refused for what is not in the palette, and for the layer of what was agreed, which is nobody.
    """
    if colour and colour not in CODER_COLOURS:
        known = ", ".join(CODER_COLOURS)
        raise Refused(
            worded(
                "There is no colour “{colour}” for coders (there are: {known}); nothing was changed.",
                colour=colour,
                known=known,
            )
        )
    found = session.get_one(Coder, coder_id)
    if found.kind != "person":
        raise Refused(
            worded(
                "“{layer}” is what coders agreed upon and has no colour; nothing was changed.",
                layer=found.name,
            )
        )
    if found.colour == colour:
        return False
    found.colour = colour
    session.add(found)
    return True
