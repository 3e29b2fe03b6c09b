"""Every key of the program, listed from the table of commands and the keys of single places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from qcode.model.folding import fold
from ui.actions import MENUS, Row
from ui.actions.tips import keys_of, shown_key
from ui.keys.places import DIGITS, PLACES, PlaceKeys
from ui.language import translated

ARROWS = {"Right": "→", "Left": "←", "Down": "↓", "Up": "↑"}


@dataclass(frozen=True)
class KeyRow:
    """Keys as they stand on the keyboard, and what they do."""

    keys: tuple[str, ...]
    text: str


@dataclass(frozen=True)
class KeyGroup:
    """The keys of one menu or one place."""

    title: str
    rows: tuple[KeyRow, ...]


def all_keys() -> list[KeyGroup]:
    """The keys of every menu, then those of every place, in the language of the screen."""
    menus = [
        KeyGroup(translated(title).replace("&", ""), tuple(_of_command(row) for row in rows if _has_key(row)))
        for title, rows in MENUS
    ]
    return [*(group for group in menus if group.rows), *(_of_place(place) for place in PLACES)]


def _has_key(row: Row | None) -> bool:
    return row is not None and bool(row.keys or row.hint)


def _of_command(row: Row | None) -> KeyRow:
    assert row is not None
    shown = dict.fromkeys(_drawn(key) for key in keys_of(row.name))
    return KeyRow(tuple(shown), translated(row.text).rstrip("…"))


def _of_place(place: PlaceKeys) -> KeyGroup:
    rows = tuple(KeyRow(_shown(keys), _capital(translated(text))) for keys, text in place.rows)
    return KeyGroup(translated(place.title), rows)


def _shown(keys: str) -> tuple[str, ...]:
    return (keys,) if keys == DIGITS else tuple(_drawn(key) for key in keys.split(", "))


def _drawn(key: str) -> str:
    """A key as it stands on the keyboard: arrows have no words there, and the large key for a new line is Enter."""
    key = key.replace("Return", "Enter")
    held, plus, last = key.rpartition("+")
    if last in ARROWS:
        return shown_key(f"{held}{plus}A").removesuffix("A") + ARROWS[last]
    return shown_key(key)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def fitting(groups: Sequence[KeyGroup], typed: str) -> list[KeyGroup]:
    """The keys that have every word typed in what they do or in the name of their menu or place, or begin with it."""
    words = fold(typed).split()
    fits = [
        replace(group, rows=tuple(row for row in group.rows if _fits(row, group.title, words)))
        for group in groups
    ]
    return [group for group in fits if group.rows]


def _fits(row: KeyRow, title: str, words: Sequence[str]) -> bool:
    said = fold(f"{row.text} {title}")
    return all(word in said or any(_begins(key, word) for key in row.keys) for word in words)


def _begins(key: str, word: str) -> bool:
    """True when a key, or one of those pressed together, begins with ``word``."""
    return any(part.startswith(word) for part in (fold(key), *fold(key).split("+")))
