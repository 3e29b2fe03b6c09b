"""The audit trail read as a story: what still stands, and what going back to an earlier moment means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qcode.store.history import Entry


@dataclass(frozen=True)
class WayBack:
    """What lies between a moment and now: changes of one coder to take back, and what stays as it is."""

    own: int  # of this coder, made since and standing
    others: int  # of others, made since and standing
    gone: int  # of this coder, standing then and taken back since


def taken_back(entries: Sequence[Entry]) -> set[int]:
    """The numbers of the changes that were undone and do not stand."""
    standing = _standing(entries)
    return {entry.id for entry in entries if entry.rows and entry.undoes is None and entry.id not in standing}


def way_back(entries: Sequence[Entry], to: int, coder: str) -> WayBack:
    """How ``coder`` gets back to the moment after change ``to``; ``entries`` is the whole trail, oldest first."""
    now = _standing(entries)
    then = _standing([entry for entry in entries if entry.id <= to])
    since = [who for number, who in now.items() if number not in then]
    own = since.count(coder)
    gone = sum(number not in now for number, who in then.items() if who == coder)
    return WayBack(own, len(since) - own, gone)


def _origins(entries: Sequence[Entry]) -> dict[int, int]:
    """Of every change that touched something, the number of the change it makes, undoes or makes again."""
    origins: dict[int, int] = {}
    for entry in entries:
        if entry.rows:
            origins[entry.id] = entry.id if entry.undoes is None else origins.get(entry.undoes, entry.undoes)
    return origins


def _standing(entries: Sequence[Entry]) -> dict[int, str]:
    """The changes that stand after the last entry, and who made them."""
    origins = _origins(entries)
    makers = {entry.id: entry.coder for entry in entries}
    standing: dict[int, str] = {}
    for entry in entries:
        origin = origins.get(entry.id)
        if origin is None:
            continue
        if entry.undoes is not None and origin in standing:
            del standing[origin]
        else:
            standing[origin] = makers.get(origin, entry.coder)
    return standing
