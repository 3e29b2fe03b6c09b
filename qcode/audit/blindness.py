"""Until when passes were coded blind, as the trail tells it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from sqlalchemy import select
from sqlmodel import Session

from qcode.model import Change, ChangeRow, CodingPass
from qcode.model.row import table_of


class _Turn(NamedTuple):
    """A pass became blind or was lifted in a change."""

    change: int
    at: str
    blind: bool


def lifted(session: Session) -> dict[str, str]:
    """When blind coding was lifted last, by the ids of the passes that were blind and are not; what was taken back does not count."""
    change, row = table_of(Change).c, table_of(ChangeRow).c
    query = select(row.key, change.id, change.at, change.undoes, row.before, row.after)
    query = query.join_from(table_of(ChangeRow), table_of(Change)).where(
        row.table == table_of(CodingPass).name
    )
    turns: dict[str, list[_Turn]] = defaultdict(list)
    for key, number, at, undoes, before, after in session.connection().execute(query.order_by(change.id)):
        was, blind = _is_blind(before), _is_blind(after)
        if was == blind:
            continue
        standing = [turn for turn in turns[key] if turn.change != undoes]
        if len(standing) == len(turns[key]):
            standing.append(_Turn(number, at, blind))
        turns[key] = standing
    return {key: stood[-1].at for key, stood in turns.items() if stood and not stood[-1].blind}


def _is_blind(image: Mapping[str, object] | None) -> bool:
    return bool(image and image.get("blind"))
