"""A question built piece by piece: parts put in, changed and taken out, each by its path.

A path has, from the outermost in, which part of a part is meant; () is the whole.
"""

from __future__ import annotations

from dataclasses import replace

from qcode.query.tree import All, Any, Not, OneOf, Positioned, Query, parts

Path = tuple[int, ...]
Group = All | Any | OneOf
JOINTS: dict[str, type[All] | type[Any] | type[OneOf]] = {"all": All, "any": Any, "one": OneOf}


def part_at(query: Query, path: Path) -> Query:
    """The part at a path."""
    for at in path:
        query = parts(query)[at]
    return query


def put(query: Query, path: Path, new: Query) -> Query:
    """The question with ``new`` in the place of what is at the path."""
    if not path:
        return new
    at, *rest = path
    return _with_part(query, at, put(parts(query)[at], tuple(rest), new))


def _with_part(query: Query, at: int, new: Query) -> Query:
    if isinstance(query, Not):
        return Not(new)
    if isinstance(query, Positioned):
        return replace(query, left=new) if at == 0 else replace(query, right=new)
    assert isinstance(query, All | Any | OneOf)
    return replace(query, parts=(*query.parts[:at], new, *query.parts[at + 1 :]))


def take_out(query: Query, path: Path) -> Query | None:
    """The question without what is at the path, None when nothing is left.

    A group of one part is that part; of two that stand to each other so the other one is left.
    """
    if not path:
        return None
    above, at = path[:-1], path[-1]
    around = part_at(query, above)
    if isinstance(around, Not):
        return take_out(query, above)
    left = tuple(part for number, part in enumerate(parts(around)) if number != at)
    if isinstance(around, All | Any | OneOf) and len(left) > 1:
        return put(query, above, replace(around, parts=left))
    return put(query, above, next(iter(left)))


def join(query: Query | None, path: Path, new: Query, joint: str = "all") -> Query:
    """The question with ``new`` as the last part of the group at the path; what is no group yet becomes one by ``joint``."""
    if query is None:
        return new
    there = part_at(query, path)
    if isinstance(there, All | Any | OneOf):
        return put(query, path, replace(there, parts=(*there.parts, new)))
    return put(query, path, JOINTS[joint]((there, new)))


def bracket(query: Query, path: Path, new: Query) -> Query:
    """The question with what is at the path put in brackets with ``new``: joined by OR within AND, and by AND elsewhere."""
    around = part_at(query, path[:-1]) if path else None
    joint = Any if isinstance(around, All) or around is None else All
    return put(query, path, joint((part_at(query, path), new)))


def rejoin(query: Query, path: Path, joint: str) -> Query:
    """The question with the parts of a group joined otherwise: by one of JOINTS."""
    group = part_at(query, path)
    return put(query, path, JOINTS[joint](parts(group)))


def joint_of(query: Query) -> str:
    """Which of JOINTS joins the parts of a group, "" for what is none."""
    return next((name for name, kind in JOINTS.items() if type(query) is kind), "")


def turn_round(query: Query, path: Path) -> Query:
    """The question with NOT before what is at the path, or without it."""
    there = part_at(query, path)
    return put(query, path, there.part if isinstance(there, Not) else Not(there))


def place(query: Query, path: Path, position: str, right: Query, turns: int | None = None) -> Query:
    """The question with what is at the path standing so to ``right``."""
    return put(query, path, Positioned(part_at(query, path), position, right, turns))
