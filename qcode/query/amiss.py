"""A sentence that cannot be read: what is missing or too much, said at its place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from qcode.model.span import Span
from qcode.query.problem import QueryProblem
from qcode.sentence import worded

if TYPE_CHECKING:
    from lark import Token
    from lark.exceptions import UnexpectedCharacters, UnexpectedToken

_BEGIN = frozenset({"WORD", "STRING", "_OPEN"})  # a code or a condition can come here
_NUMBER, _TURNS = frozenset({"NUMBER"}), frozenset({"_TURNS"})
_TURNS_FOLLOW = re.compile(r"\s+turns?\b", re.IGNORECASE)
_BETWEEN = frozenset({"_AND", "_OR", "WITHIN"})  # two of them can be joined here


def misspelt(typed: str, error: UnexpectedCharacters) -> QueryProblem:
    """What is said of a sign that means nothing."""
    at = error.pos_in_stream
    sign = typed[at]
    if sign in '"“”„«»':
        return QueryProblem(worded("These quotation marks do not end."), Span(at, len(typed)))
    return QueryProblem(worded("“{sign}” means nothing here.", sign=sign), Span(at, at + 1))


def misread(typed: str, error: UnexpectedToken) -> QueryProblem:
    """What is said of a word or sign that cannot stand where it does."""
    expected, token = frozenset(error.expected), cast("Token", error.token)
    if token.type == "$END":
        return _ended(typed, expected)
    place = Span(token.start_pos or 0, token.end_pos or len(typed))
    said = place.of(typed)
    if token.type == "_CLOSE" and _open_bracket(typed[: place.start]) is None:
        return QueryProblem(worded("This bracket closes nothing."), place)
    if expected == _NUMBER:
        followed = _TURNS_FOLLOW.match(typed, place.end) is not None
        return QueryProblem(_how_many(), place, ("2" if followed else f"2 TURNS {said}",))
    if token.type == "_NOT" and expected >= _BEGIN:
        return QueryProblem(_not_in_brackets(), place)
    if expected == _TURNS:
        return QueryProblem(_turns(), place, (f"TURNS {said}",))
    if token.type == "_CLOSE" and "_COMMA" in expected:
        return QueryProblem(_too_few(), place)
    return QueryProblem(_said_of(said, expected), place)


def _how_many() -> str:
    return worded("NEAR needs to know how many turns, such as NEAR 2 TURNS.")


def _not_in_brackets() -> str:
    return worded("After WITHIN, NEAR and the like, NOT needs brackets around it, such as (NOT Goal).")


def _turns() -> str:
    return worded("After the number comes TURNS; a name that begins with a number needs quotation marks.")


def _too_few() -> str:
    return worded("ONE OF needs at least two things to choose from, with commas between them.")


def _bracket_after() -> str:
    return worded("After ONE OF comes a bracket, such as ONE OF (Relation, Goal).")


def _said_of(said: str, expected: frozenset[str]) -> str:
    if "_OPEN" in expected and not expected >= _BEGIN:
        return _bracket_after()
    if expected >= _BEGIN:
        return worded("Before “{said}” a code or a condition is missing.", said=said)
    if expected >= _BETWEEN:
        return worded(
            "Before “{said}” a word such as AND, OR or WITHIN is missing, or quotation marks around a name.",
            said=said,
        )
    if expected >= {"WORD", "STRING"}:
        return worded("Before “{said}” it is not said what to compare with.", said=said)
    return worded("“{said}” cannot stand here.", said=said)


def _ended(typed: str, expected: frozenset[str]) -> QueryProblem:
    end = len(typed.rstrip())
    last = Span(max(0, end - 1), end)
    bracket = _open_bracket(typed)
    if expected >= _BEGIN:
        return QueryProblem(worded("The question stops where a code or a condition should follow."), last)
    if expected == _NUMBER:
        return QueryProblem(_how_many(), last)
    if bracket is not None and "_COMMA" in expected and "_CLOSE" not in expected:
        return QueryProblem(_too_few(), Span(bracket, bracket + 1))
    if bracket is not None:
        return QueryProblem(worded("This bracket is not closed."), Span(bracket, bracket + 1))
    if "_OPEN" in expected:
        return QueryProblem(_bracket_after(), last)
    if expected == _TURNS:
        return QueryProblem(_turns(), last)
    return QueryProblem(worded("The question stops before it is said what to compare with."), last)


def _open_bracket(typed: str) -> int | None:
    """Where the last bracket stands that is not closed; those in quotation marks do not count."""
    opened: list[int] = []
    inside = ""
    closing = {'"': '"', "“": "”", "„": "”", "«": "»"}
    for at, sign in enumerate(typed):
        if inside:
            inside = "" if sign in (inside, "“" if inside == "”" else inside) else inside
        elif sign in closing:
            inside = closing[sign]
        elif sign == "(":
            opened.append(at)
        elif sign == ")" and opened:
            opened.pop()
    return opened[-1] if opened else None
