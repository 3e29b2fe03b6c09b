"""Several codes moved, merged, deleted or coloured in one go."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session

from qcode.codebook import edit
from qcode.codebook.tree import descendants, nodes
from qcode.errors import Refused
from qcode.model.palette import subcode_colour
from qcode.sentence import worded


def topmost(session: Session, code_ids: Sequence[str]) -> list[str]:
    """The codes among these that stand under none of the others, in reading order."""
    chosen = set(code_ids)
    return [node.id for node in nodes(session) if node.id in chosen and chosen.isdisjoint(node.above)]


def move(
    session: Session, code_ids: Sequence[str], parent_id: str | None, position: int | None = None
) -> None:
    """Puts codes, each with all below it, under another (None: among the themes), from ``position`` on or last."""
    for place, code_id in enumerate(topmost(session, code_ids)):
        edit.move(session, code_id, parent_id, None if position is None else position + place)


def merge(session: Session, code_ids: Sequence[str], into_id: str) -> None:
    """Folds codes into another, which may be one of them; the deepest first, so that none of them is only moved along.

    Raises Refused when there is no other one, or when one of them stands above the code they go into.
    """
    others = [node for node in nodes(session) if node.id in code_ids and node.id != into_id]
    if not others:
        raise Refused(worded("A code is merged with another one; nothing was changed."))
    for node in sorted(others, key=lambda each: -each.depth):
        edit.merge(session, node.id, into_id)


def delete(session: Session, code_ids: Sequence[str]) -> int:
    """Removes codes with all below them, and tells how many codings went."""
    return sum(edit.delete(session, code_id) for code_id in topmost(session, code_ids))


def codings_under(session: Session, code_ids: Sequence[str]) -> int:
    """How many codings would go with these codes and all below them."""
    return sum(edit.codings_under(session, code_id) for code_id in topmost(session, code_ids))


def colour(session: Session, code_ids: Sequence[str], value: str, *, below: bool = False) -> None:
    """Gives codes a colour; ``below``: and all codes under them tints of it, level by level."""
    for code_id in code_ids:
        edit.update(session, code_id, colour=value)
        under = [node for node in nodes(session) if code_id in node.above] if below else []
        for place, node in enumerate(under):
            edit.update(session, node.id, colour=subcode_colour(value, place, len(under)))


def below(session: Session, code_ids: Sequence[str]) -> set[str]:
    """The ids of these codes and of all below them."""
    return {*code_ids, *(each.id for code_id in code_ids for each in descendants(session, code_id))}
