"""Random questions about the invented projects."""

from __future__ import annotations

from hypothesis import strategies as st

from qcode.query.tree import POSITIONS, All, Any, Code, Condition, Flag, Named, Not, OneOf, Positioned, Query
from tests.qcode.query.invented import CODES

_VALUES = {
    "group": ("Jongeren", "Mentoren"),
    "document": ("R1", "Groep", "Notities"),
    "role": ("interviewer", "participant"),
    "speaker": ("I", "R1"),
    "coder": ("Sanne", "Bram", "Agreed"),
    "pass": ("Open coding 1", "Axiaal"),
}


def _code(path: str, alone: bool) -> Code:
    return Code(Named(path.rpartition("/")[2]), alone)


def _condition(field: str, comparison: str, value: str) -> Condition:
    return Condition(Named(field), comparison, Named(value))


leaves: st.SearchStrategy[Query] = st.one_of(
    st.builds(_code, st.sampled_from(CODES), st.booleans()),
    st.sampled_from([Flag("starred"), Flag("uncoded")]),
    st.sampled_from(sorted(_VALUES)).flatmap(
        lambda field: st.builds(
            _condition, st.just(field), st.sampled_from(["=", "!="]), st.sampled_from(_VALUES[field])
        )
    ),
    st.sampled_from(
        [
            _condition("words", "~", "vertrouwen"),
            _condition("words", "=", "vertrouw"),
            _condition("Leeftijd", ">", "15"),
            _condition("Leeftijd", "=", "17"),
            _condition("Leeftijd", "=", ""),
        ]
    ),
)


def _positioned(left: Query, right: Query, position: str, turns: int, limited: bool) -> Positioned:
    counts = position == "near" or (limited and position in ("follows", "precedes"))
    return Positioned(left, position, right, turns if counts else None)


def _put_together(part: st.SearchStrategy[Query]) -> st.SearchStrategy[Query]:
    several = st.lists(part, min_size=2, max_size=3).map(tuple)
    return st.one_of(
        st.builds(All, several),
        st.builds(Any, several),
        st.builds(OneOf, several),
        st.builds(Not, part),
        st.builds(_positioned, part, part, st.sampled_from(POSITIONS), st.integers(0, 3), st.booleans()),
    )


questions = st.recursive(leaves, _put_together, max_leaves=8)
