"""Coders told apart in few letters, where codings of several are on the page."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session

from qcode.coding import coder_colours, passes
from qcode.coding.filter import Filter
from ui.reader.shown import Initials


def initials_shown(session: Session, shown: Filter) -> dict[str, Initials]:
    """Initials and colour of each coder by name, where codings of more than one are shown; none where it is clear who coded."""
    found = passes.coders(session)
    several = shown.coders is None or len(shown.coders) > 1
    if not several or len(found) < 2:
        return {}
    letters, colours = initials_of([each.name for each in found]), coder_colours.colours(session)
    return {each.name: Initials(letters[each.name], colours[each.id]) for each in found}


def initials_of(names: Sequence[str]) -> dict[str, str]:
    """The first letters of the words of each name; where two would be alike, as many letters as tell them apart."""
    found = {name: "".join(word[0] for word in name.split()).upper()[:3] for name in names}
    for name in names:
        alike = [other for other in names if other != name and found[other] == found[name]]
        if alike:
            found = {**found, **{each: _longer(each, [name, *alike]) for each in (name, *alike)}}
    return found


def _longer(name: str, among: Sequence[str]) -> str:
    """The shortest beginning of the name that no other has, or the whole of it."""
    whole = "".join(name.split())
    others = ["".join(each.split()).casefold() for each in among if each != name]
    for length in range(2, len(whole)):
        if not any(other.startswith(whole[:length].casefold()) for other in others):
            return whole[:length]
    return whole
