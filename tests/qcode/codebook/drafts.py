"""Codebooks to test with: any that a file can hold."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from hypothesis import strategies as st

from qcode.codebook.characters import clean
from qcode.model.code_draft import ORIGINS, CodebookDraft, CodeDraft
from qcode.model.paths import clean_name, same_name

_TRICKY = st.sampled_from(
    [
        "=1+1",
        "@x",
        "-3",
        "no",
        "1979",
        "null",
        "a: b",
        "# c",
        "a/b",
        "a\\b",
        "Totaal",
        "x, y; z",
        "“Ja”",
        "é\tö",
    ]
)
_LETTERS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Co", "Cn"]), max_size=30)
_LINES = st.lists(_LETTERS | _TRICKY, max_size=4).map("\n".join)

NAMES = (_LETTERS | _TRICKY).map(clean_name).filter(lambda name: bool(name))
TEXTS = st.none() | _LINES.map(clean).map(lambda text: text or None)
_UNIQUE = {"unique_by": lambda code: same_name(code.name)}


def _codes(children: st.SearchStrategy[tuple[CodeDraft, ...]]) -> st.SearchStrategy[CodeDraft]:
    return st.builds(
        CodeDraft,
        name=NAMES,
        definition=TEXTS,
        use_when=TEXTS,
        use_not=TEXTS,
        example=TEXTS,
        colour=st.none() | st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}"),
        origin=st.none() | st.sampled_from(ORIGINS),
        memo=TEXTS,
        children=children,
    )


def _below(inner: st.SearchStrategy[tuple[CodeDraft, ...]]) -> st.SearchStrategy[tuple[CodeDraft, ...]]:
    return st.lists(_codes(inner), max_size=3, **_UNIQUE).map(tuple)


TREES = st.recursive(st.just(()), _below, max_leaves=8).filter(bool)


def numbered(codes: tuple[CodeDraft, ...], ids: list[int], digits: list[int]) -> tuple[CodeDraft, ...]:
    """The codes with ids and shortcuts of their own, as long as there are any left."""
    return tuple(
        replace(
            code,
            id=str(UUID(int=ids.pop())) if ids else None,
            shortcut=digits.pop() if digits else None,
            children=numbered(code.children, ids, digits),
        )
        for code in codes
    )


@st.composite
def codebooks(draw: st.DrawFn) -> CodebookDraft:
    """A codebook with every field a code can have."""
    ids = draw(st.lists(st.integers(1, 2**100), max_size=6, unique=True))
    digits = draw(st.lists(st.integers(1, 9), max_size=4, unique=True))
    return CodebookDraft(
        title=draw(NAMES),
        codes=numbered(draw(TREES), ids, digits),
        description=draw(_LINES.map(clean)),
        language=draw(st.sampled_from(["", "nl", "en"])),
        source=draw(_LINES.map(clean)),
    )
