"""What may be meant by what is typed up to the cursor of a sentence: the names that go on from there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from qcode.model.folding import fold
from qcode.query.names import ALSO, FIELDS, Names
from qcode.query.parsing import KEYWORDS, SIGN
from qcode.query.wording import quoted

MOST = 12
_NAME = rf'(?:"(?:[^"]|"")*"|{SIGN}+)'
_COMPARED = re.compile(rf"(?P<subject>{_NAME}(?:[ ]+{SIGN}+)*)\s*(?:!=|=|~|≠)\s*$")
_BEGUN = re.compile(rf'"[^"]*$|(?:{SIGN}+[ ]+){{0,4}}{SIGN}*$')
_WORD = re.compile(rf"{SIGN}+")
_RESERVED = frozenset(KEYWORDS) | {"one", "of", "turns", "turn"}


class Completions(NamedTuple):
    """From where on the text is replaced, and by what it can be."""

    start: int
    words: tuple[str, ...]


def completions(names: Names, typed: str, cursor: int) -> Completions:
    """The names that begin with, or hold, what stands before the cursor, the likeliest first; none where nothing is begun."""
    before = typed[:cursor]
    begun = _BEGUN.search(before)
    if begun is None:
        return Completions(cursor, ())
    for start in _starts(before, begun.start()):
        values = _values(names, before[:start])
        text = before[start:].lstrip('"')
        if not text and values is None:
            continue
        found = _fitting(text, _askable(names) if values is None else values)
        if found:
            return Completions(start, found)
    return Completions(cursor, ())


def _starts(before: str, begin: int) -> Iterator[int]:
    """Where the name that is being typed may begin: the furthest back first, never before a word of the sentence."""
    if before[begin : begin + 1] == '"':
        yield begin
        return
    words = list(_WORD.finditer(before, begin))
    reserved = [
        at for at, word in enumerate(words) if word[0].casefold() in _RESERVED and word.end() < len(before)
    ]
    kept = words[reserved[-1] + 1 :] if reserved else words
    yield from (word.start() for word in kept)
    if not kept or kept[-1].end() < len(before):
        yield len(before)


def _values(names: Names, before: str) -> Mapping[str, str] | None:
    """What can be compared with here, None where nothing is compared."""
    compared = _COMPARED.search(before)
    if compared is None:
        return None
    subject = compared["subject"].strip('"')
    field = ALSO.get(subject.casefold(), subject.casefold())
    if field in FIELDS:
        return {quoted(name): name for _, name in names.values[field]}
    attribute = names.attribute(subject)
    return {quoted(each): each for each in attribute.values} if attribute is not None else None


def _askable(names: Names) -> dict[str, str]:
    """All that can begin a part of a question, as it is written, and what it is called."""
    codes = {quoted(names.code_word(node.id)): node.name for node in names.codes}
    known = {quoted(each.name): each.name for each in names.attributes}
    return {**codes, **{each: each for each in FIELDS}, **known, **{each.upper(): each for each in KEYWORDS}}


def _fitting(begun: str, known: Mapping[str, str]) -> tuple[str, ...]:
    sought = fold(begun.lstrip())
    ranked = [
        (0 if fold(name).startswith(sought) else 1, at, written)
        for at, (written, name) in enumerate(known.items())
        if any(
            f" {each}".find(f" {sought}") >= 0
            for each in (fold(name), fold(written.strip('"').replace("/", " ")))
        )
        and written != begun
    ]
    return tuple(written for _, _, written in sorted(ranked))[:MOST]
