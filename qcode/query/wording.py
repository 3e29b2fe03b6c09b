"""From a question to the sentence that asks it; reading that sentence gives the question back."""

from __future__ import annotations

import re

from qcode.query.parsing import KEYWORDS, SIGN
from qcode.query.tree import All, Any, Code, Condition, Flag, Not, OneOf, Positioned, Query

_RESERVED = frozenset({*KEYWORDS, "one", "turn", "turns"})
_ONE_WORD = re.compile(f"{SIGN}+")


def sentence(query: Query) -> str:
    """The question in words, with brackets where it would be read otherwise, or where AND and OR meet."""
    if isinstance(query, Code):
        return f"{'=' if query.alone else ''}{quoted(query.name.text)}"
    if isinstance(query, Condition):
        return _condition(query)
    if isinstance(query, Flag):
        return query.name
    if isinstance(query, Not):
        return f"NOT {_bracketed(query.part, All, Any)}"
    if isinstance(query, Positioned):
        return _positioned(query)
    if isinstance(query, OneOf):
        return f"ONE OF ({', '.join(map(sentence, query.parts))})"
    joint = " AND " if isinstance(query, All) else " OR "
    return joint.join(_bracketed(part, All, Any) for part in query.parts)


def quoted(name: str) -> str:
    """The name as it can stand in a sentence: in quotation marks unless it is one word that means nothing else."""
    if _ONE_WORD.fullmatch(name) and name.casefold() not in _RESERVED and not name.isdigit():
        return name
    return _in_marks(name)


def _in_marks(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _condition(query: Condition) -> str:
    subject, value = query.subject.text, query.value.text
    said = _in_marks(subject) if query.quoted else quoted(subject)
    return f"{said} {query.comparison} {value if value.isdigit() else quoted(value)}"


def _positioned(query: Positioned) -> str:
    left = _bracketed(query.left, All, Any, Not)
    right = _bracketed(query.right, All, Any, Not, Positioned)
    turns = "" if query.turns is None else f" {query.turns} {'TURN' if query.turns == 1 else 'TURNS'}"
    return f"{left} {query.position.upper()}{turns} {right}"


def _bracketed(query: Query, *kinds: type[Query]) -> str:
    return f"({sentence(query)})" if isinstance(query, kinds) else sentence(query)
