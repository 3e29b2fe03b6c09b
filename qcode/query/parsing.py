"""From the sentence somebody typed to a question, with the place of everything in it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Protocol, cast

from qcode.model.paths import clean_name
from qcode.model.span import Span
from qcode.query.amiss import misread, misspelt
from qcode.query.problem import QueryProblem
from qcode.query.tree import All, Any, Code, Condition, Flag, Named, Not, OneOf, Positioned, Query
from qcode.sentence import worded

if TYPE_CHECKING:
    from lark import Token, Tree

_QUOTES = '"“”„«»'
SIGN = rf"[^\s(),=<>~!≠≤≥{_QUOTES}]"
"""A character that names can be written with without quotation marks."""
KEYWORDS = (
    "and", "or", "not", "one of", "within", "encloses", "overlaps", "follows", "precedes", "near", "starred", "uncoded",
)  # fmt: skip
DEEPEST = 60
_ALIKE = {"≠": "!=", "≤": "<=", "≥": ">="}


def _word(keyword: str) -> str:
    return "/" + keyword.replace(" ", r"\s+") + f"(?!{SIGN})/i"


_GRAMMAR = rf"""
start: either
?either: both (_OR both)*
?both: unary (_AND unary)*
?unary: _NOT unary -> negation
      | position
?position: unit
         | position relation unit -> positioned
relation: (WITHIN | ENCLOSES | OVERLAPS)
        | (FOLLOWS | PRECEDES) (NUMBER _TURNS)?
        | NEAR NUMBER _TURNS?
?unit: name -> code
     | EQUALS name -> alone
     | name comparison name -> condition
     | (STARRED | UNCODED) -> flag
     | _ONE_OF _OPEN either (_COMMA either)+ _CLOSE -> one_of
     | _OPEN either _CLOSE
name: WORD+ | STRING
!comparison: EQUALS | UNEQUAL | TILDE | ORDERED

_AND.2: {_word("and")}
_OR.2: {_word("or")}
_NOT.2: {_word("not")}
_ONE_OF.2: {_word("one of")}
WITHIN.2: {_word("within")}
ENCLOSES.2: {_word("encloses")}
OVERLAPS.2: {_word("overlaps")}
FOLLOWS.2: {_word("follows")}
PRECEDES.2: {_word("precedes")}
NEAR.2: {_word("near")}
STARRED.2: {_word("starred")}
UNCODED.2: {_word("uncoded")}
_TURNS.2: {_word("turns?")}
NUMBER.2: /[0-9]{{1,4}}(?!{SIGN})/
STRING: /"(?:[^"]|"")*"|[“„”][^“„”]*[“”]|«[^«»]*»/
WORD: /(?!(?:{"|".join(KEYWORDS).replace(" ", "[ ]+")})(?!{SIGN})){SIGN}+/i
EQUALS: "="
UNEQUAL: "!=" | "≠"
TILDE: "~"
ORDERED: "<=" | ">=" | "<" | ">" | "≤" | "≥"
_OPEN: "("
_CLOSE: ")"
_COMMA: ","
%ignore /\s+/
"""


class _Reader(Protocol):
    """What reads a sentence by the rules."""

    def parse(self, text: str) -> Tree[Token]: ...


@lru_cache(maxsize=1)
def _reader() -> _Reader:
    """The rules of the sentence, made ready once."""
    from lark import Lark  # takes a moment, so only when something is asked

    return cast(_Reader, Lark(_GRAMMAR, parser="lalr", maybe_placeholders=False))


def parse(typed: str) -> Query:
    """The question a sentence asks; names are not looked up yet. Raises QueryProblem, which tells the place."""
    if not typed.strip():
        raise QueryProblem(
            worded("There is no question yet: name a code, such as Relation AND NOT Goal."),
            Span(0, len(typed)),
        )
    from lark.exceptions import UnexpectedCharacters, UnexpectedToken

    try:
        tree = _reader().parse(typed)
    except UnexpectedToken as error:
        raise misread(typed, error) from error
    except UnexpectedCharacters as error:
        raise misspelt(typed, error) from error
    return _query(_only(tree), typed, 0)


def _query(tree: Tree[Token], typed: str, depth: int) -> Query:
    if depth > DEEPEST:
        raise QueryProblem(
            worded("The question is put together in too many layers; split it and save its parts."),
            Span(0, len(typed)),
        )
    kind = str(tree.data)
    if kind in ("code", "alone"):
        return Code(_name(_only(tree)), alone=kind == "alone")
    if kind == "condition":
        return _condition(tree)
    if kind == "flag":
        return Flag(str(tree.children[0]).lower())
    if kind == "negation":
        return Not(_query(_only(tree), typed, depth + 1))
    if kind == "positioned":
        left, relation, right = _trees(tree)
        word, *number = (str(each) for each in relation.children)
        turns = int(number[0]) if number else None
        return Positioned(
            _query(left, typed, depth + 1), word.lower(), _query(right, typed, depth + 1), turns
        )
    several = tuple(_query(each, typed, depth + 1) for each in _trees(tree))
    return {"both": All, "either": Any, "one_of": OneOf}[kind](several)


def _condition(tree: Tree[Token]) -> Condition:
    subject, comparison, value = _trees(tree)
    sign = str(comparison.children[0])
    return Condition(
        _name(subject),
        _ALIKE.get(sign, sign),
        _name(value),
        quoted=_tokens(subject)[0].type == "STRING",
        place=Span(_place(subject).start, _place(value).end),
    )


def _name(tree: Tree[Token]) -> Named:
    tokens = _tokens(tree)
    text = " ".join(tokens)
    if tokens[0].type == "STRING":
        text = text[1:-1].replace('""', '"') if text[0] == '"' else text[1:-1]
    return Named(clean_name(text), place=_place(tree))


def _place(tree: Tree[Token]) -> Span:
    tokens = _tokens(tree)
    return Span(tokens[0].start_pos or 0, tokens[-1].end_pos or 0) if tokens else Span(0, 0)


def _tokens(tree: Tree[Token]) -> list[Token]:
    """The words and signs of a part, in order."""
    found = tree.scan_values(lambda each: isinstance(each, str))
    return sorted(found, key=lambda each: each.start_pos or 0)


def _trees(tree: Tree[Token]) -> list[Tree[Token]]:
    return [each for each in tree.children if not isinstance(each, str)]


def _only(tree: Tree[Token]) -> Tree[Token]:
    return _trees(tree)[0]
