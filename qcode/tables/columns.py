"""The columns a table can have, which codings and which turns stand in each, and how much each column rests on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from qcode.table_columns import NONE
from qcode.tables.facts import NOBODY, Ints, Named
from qcode.tables.shown import Shown
from qcode.tables.spec import TableSpec

Key = tuple[str, str]
"""The key of a column and its head."""


@dataclass(frozen=True, eq=False)
class Columns:
    """The columns of a table in order: for each coding that counts, and each turn of the project, which it stands in.

    ``turn`` is None where columns are not made of who speaks: those of coders and passes. With ``by_turn`` a word stands in the column
    of its turn and not of its coding.
    """

    keys: tuple[str, ...]
    heads: tuple[str, ...]
    coding: Ints
    turn: Ints | None = None
    by_turn: bool = False


def columns_of(shown: Shown, spec: TableSpec) -> Columns:
    """The columns of a frequency table; what has no value stands in the last, NONE, which is there only where something does."""
    made = {
        "document": _documents,
        "participant": _participants,
        "group": _groups,
        "speaker": _speakers,
        "coder": _coders,
        "pass": _passes,
    }
    if spec.by == "attribute":
        return _values(shown, spec.attribute)
    return made[spec.by](shown)


def _documents(shown: Shown) -> Columns:
    facts = shown.facts
    place = np.where(shown.documents, np.cumsum(shown.documents) - 1, NOBODY)
    kept = [each for each, counts in zip(facts.documents, shown.documents, strict=True) if counts]
    turn = place[facts.turns.document]
    coding = place[shown.of(facts.codings.document)]
    return Columns(tuple(each.id for each in kept), tuple(each.name for each in kept), coding, turn)


def _participants(shown: Shown) -> Columns:
    people = shown.facts.people
    return _of_people(shown, [(each.id, each.name) for each in people], lambda keys: keys)


def _groups(shown: Shown) -> Columns:
    groups = [_twice(each.group) for each in shown.facts.people]
    return _of_people(shown, groups, lambda keys: sorted(keys, key=lambda key: (key[0].casefold(), key[0])))


def _values(shown: Shown, attribute_id: str) -> Columns:
    """The values of an attribute; of one that is gone nobody has any."""
    gone = Named(attribute_id, "")
    attribute = next((each for each in shown.facts.attributes if each.id == attribute_id), gone)
    values = [None if attribute is gone else each.values.get(attribute_id) for each in shown.facts.people]
    keys = [_twice("" if value is None else str(value)) for value in values]
    known = {key[0]: value for key, value in zip(keys, values, strict=True)}
    return _of_people(
        shown, keys, lambda found: sorted(found, key=lambda key: _order(attribute, known[key[0]]))
    )


def _twice(text: str) -> Key:
    return text or NONE, text or NONE


def _order(attribute: Named, value: object) -> tuple[float, str]:
    """Numbers by size, choices as they are offered, dates and texts by themselves."""
    text = str(value)
    if isinstance(value, int | float):
        return float(value), text
    if text in attribute.choices:
        return attribute.choices.index(text), text
    return len(attribute.choices), text.casefold()


def _of_people(shown: Shown, keys: Sequence[Key], ordered: Callable[[list[Key]], list[Key]]) -> Columns:
    """Columns made of something each person has; codings and turns of nobody stand in NONE."""
    turns = shown.facts.turns
    met: list[int] = turns.person[shown.turns_of_all].tolist()
    there = list(dict.fromkeys(met))
    found = [key for key in dict.fromkeys(keys[person] for person in there if person >= 0) if key[0] != NONE]
    columns = [*ordered(found), (NONE, NONE)]
    place = {key: at for at, key in enumerate(columns)}
    of_person = np.asarray([*(place.get(key, NOBODY) for key in keys), len(columns) - 1], np.int64)
    made = _made(columns, of_person[shown.person], of_person[turns.person])
    named = any(keys[person][0] == NONE for person in there if person >= 0)
    return made if named or _nobodys(shown) or _used(made) else without_last(made)


def _nobodys(shown: Shown) -> bool:
    """Whether a transcript has no participant, nor anybody who speaks in it."""
    turns = shown.facts.turns
    somebodys = np.bincount(turns.document[turns.person >= 0], minlength=len(shown.documents)) > 0
    return bool((shown.documents & ~somebodys).any())


def _speakers(shown: Shown) -> Columns:
    facts, roles = shown.facts, shown.filter.roles
    kept = [shown.documents[each.document] and (roles is None or each.role in roles) for each in facts.voices]
    names = dict.fromkeys(each.name for each, counts in zip(facts.voices, kept, strict=True) if counts)
    columns = [*((name, name) for name in names), (NONE, NONE)]
    place = {key: at for at, (key, _) in enumerate(columns)}
    of_voice = np.asarray(
        [*(place.get(each.name, NOBODY) for each in facts.voices), len(columns) - 1], np.int64
    )
    of_turn = of_voice[facts.turns.voice]
    coding = np.where(shown.turn >= 0, of_turn[shown.turn] if len(of_turn) else NOBODY, len(columns) - 1)
    return replace(_made(columns, coding, of_turn), by_turn=True)


def _coders(shown: Shown) -> Columns:
    ids = shown.filter.coders
    kept = [each.kind == "person" if ids is None else each.id in ids for each in shown.facts.coders]
    return _listed(shown.facts.coders, kept, shown.of(shown.facts.codings.coder))


def _passes(shown: Shown) -> Columns:
    ids = shown.filter.passes
    kept = [ids is None or each.id in ids for each in shown.facts.passes]
    return _listed(shown.facts.passes, kept, shown.of(shown.facts.codings.coding_pass))


def _listed(those: Sequence[Named], kept: Sequence[bool], coding: Ints) -> Columns:
    place = np.cumsum(np.asarray(kept, np.int64)) - 1
    columns = [(each.id, each.name) for each, counts in zip(those, kept, strict=True) if counts]
    return _made(columns, place[coding], None)


def _made(columns: Sequence[Key], coding: Ints, turn: Ints | None) -> Columns:
    return Columns(tuple(key for key, _ in columns), tuple(head for _, head in columns), coding, turn)


def _used(columns: Columns) -> bool:
    return bool((columns.coding == len(columns.keys) - 1).any())


def without_last(columns: Columns) -> Columns:
    """The same without the last column, in which nothing stands."""
    last = len(columns.keys) - 1
    turn = columns.turn
    if turn is not None:
        turn = np.where(turn == last, NOBODY, turn)
    return replace(columns, keys=columns.keys[:-1], heads=columns.heads[:-1], turn=turn)
