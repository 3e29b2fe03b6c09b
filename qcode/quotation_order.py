"""Listed quotations in the order they are read in, and under headings."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

from qcode.quotation_list import ListedCode, ListedQuotation

ORDERS = ("place", "code", "length", "date", "coder", "star")
"""In the transcripts; by the codebook; longest first; newest first; by name; starred first."""
GROUPINGS = ("document", "group", "code")

Key = Callable[[ListedQuotation], int | str]


class Section(NamedTuple):
    """Quotations that belong together. ``key`` is the id (of a group its name) of what they share, "" for nothing."""

    key: str
    title: str
    colour: str
    quotations: tuple[ListedQuotation, ...]


def ordered(
    listed: Sequence[ListedQuotation], order: str, codebook: Mapping[str, int], *, backwards: bool = False
) -> list[ListedQuotation]:
    """Quotations, given in the order of the transcripts, in another of ORDERS; ``codebook`` tells each code's place."""
    if order == "place":
        return list(reversed(listed)) if backwards else list(listed)
    keys: dict[str, Key] = {
        "code": lambda each: min((codebook[code.id] for code in each.codes), default=len(codebook)),
        "length": lambda each: each.start - each.end,
        "date": lambda each: each.created_at,
        "coder": lambda each: each.coder.casefold(),
        "star": lambda each: not each.starred,
    }
    newest_first = order == "date"
    return sorted(listed, key=keys[order], reverse=newest_first != backwards)


def sections(
    listed: Sequence[ListedQuotation],
    by: str,
    codebook: Mapping[str, int],
    codes: Collection[str] = (),
) -> list[Section]:
    """Quotations, in the order they come in, under a heading for each of what one of GROUPINGS names.

    Under codes a quotation stands once for each of its codes, or of those among ``codes`` if any are given.
    """
    if by == "code":
        return _by_code(listed, codebook, codes)
    found: dict[str, list[ListedQuotation]] = {}
    titles: dict[str, str] = {}
    for each in listed:
        key, title = (each.document_id, each.document) if by == "document" else (each.group, each.group)
        titles[key] = title
        found.setdefault(key, []).append(each)
    keys = sorted(found, key=lambda key: (not key, titles[key].casefold())) if by == "group" else list(found)
    return [Section(key, titles[key], "", tuple(found[key])) for key in keys]


def _by_code(
    listed: Sequence[ListedQuotation], codebook: Mapping[str, int], codes: Collection[str]
) -> list[Section]:
    known: dict[str, ListedCode] = {}
    found: dict[str, list[ListedQuotation]] = {}
    for each in listed:
        meant = [code for code in each.codes if not codes or code.id in codes]
        for code in meant:
            known[code.id] = code
            found.setdefault(code.id, []).append(each)
        if not each.codes:
            found.setdefault("", []).append(each)
    return [
        Section(key, known[key].path if key else "", known[key].colour if key else "", tuple(found[key]))
        for key in sorted(found, key=lambda key: codebook.get(key, len(codebook)))
    ]
