"""Whose words, or about what: the columns words are counted in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select
from sqlmodel import Session

from qcode.codebook.tree import CodeNode, nodes
from qcode.coding.filter import Filter
from qcode.model import Coding, Document, Quotation
from qcode.model.row import table_of
from qcode.table_columns import NONE
from qcode.words.said import Ints, Said
from qcode.words.whose import whose

BY = ("all", "group", "participant", "document", "speaker", "code")


class WordColumn(NamedTuple):
    """A column: its key, its head, and which of the words said stand in it, by number; a word counts once."""

    key: str
    head: str
    words: Ints


def word_columns(session: Session, said: Said, by: str, shown: Filter, code_id: str = "") -> list[WordColumn]:
    """The columns ``by`` one of BY; by code those under ``code_id``, or the themes, each with what its subcodes cover.

    ``shown`` says which codings cover words. Columns without a word are left out, but for codes.
    """
    if by == "code":
        return _by_code(session, said, shown, code_id)
    if by == "all":
        return [WordColumn("", "", np.arange(len(said)))]
    if by == "document":
        keys: Sequence[str] = said.documents
        return _parted(said.document, keys, _names_of(session, said))
    if by == "speaker":
        names = [each.name or NONE for each in said.speakers]
        return _parted(said.speaker, names, {name: name for name in names})
    people = whose(session, said)
    if by == "participant":
        return _parted(said.speaker, [each or NONE for each in people.participants], people.names)
    groups = [each or NONE for each in people.groups]
    return _parted(said.speaker, groups, {each: each for each in groups})


def _parted(numbers: Ints, keys: Sequence[str], heads: Mapping[str, str]) -> list[WordColumn]:
    """Words by the key of their number; what has none comes last."""
    order = sorted(dict.fromkeys(keys), key=lambda key: (key == NONE, heads.get(key, key)))
    place = {key: at for at, key in enumerate(order)}
    column_of = np.array([place[key] for key in keys], np.int64)
    columns = column_of[numbers] if len(keys) else numbers
    found = (np.flatnonzero(columns == at) for at in range(len(order)))
    return [
        WordColumn(key, heads.get(key, key), words)
        for key, words in zip(order, found, strict=True)
        if len(words)
    ]


def _names_of(session: Session, said: Said) -> dict[str, str]:
    document = table_of(Document).c
    rows = session.connection().execute(select(document.id, document.name))
    known = set(said.documents)
    return {key: name for key, name in rows if key in known}


def _by_code(session: Session, said: Said, shown: Filter, code_id: str) -> list[WordColumn]:
    known = nodes(session)
    wanted = [node for node in known if (node.above[-1] if node.above else "") == code_id]
    covered = _covered(session, said, shown)
    return [WordColumn(node.id, node.name, _words_of(node, known, covered, len(said))) for node in wanted]


def _words_of(
    node: CodeNode, known: Sequence[CodeNode], covered: Mapping[str, tuple[Ints, Ints]], size: int
) -> Ints:
    """The words any quotation of the code or of one below it covers, each once."""
    branch = [each.id for each in known if each.id == node.id or node.id in each.above]
    steps = np.zeros(size + 1, np.int64)
    for key in branch:
        if key in covered:
            first, last = covered[key]
            np.add.at(steps, first, 1)
            np.add.at(steps, last, -1)
    return np.flatnonzero(np.cumsum(steps[:-1]) > 0)


def _covered(session: Session, said: Said, shown: Filter) -> dict[str, tuple[Ints, Ints]]:
    """By code, where in the words each of its quotations begins and where it has ended."""
    coding, quotation = table_of(Coding).c, table_of(Quotation).c
    query = select(coding.code_id, quotation.document_id, quotation.start, quotation.end)
    query = query.join_from(table_of(Coding), table_of(Quotation), coding.quotation_id == quotation.id)
    rows = session.connection().execute(query.where(*shown.conditions())).all()
    if not rows or not said.documents:
        return {}
    codes, documents, starts, ends = zip(*rows, strict=True)
    place = {key: at for at, key in enumerate(said.documents)}
    number = np.fromiter((place.get(key, -1) for key in documents), np.int64, len(rows))
    inside = number >= 0
    start, end = np.array(starts, np.int64)[inside], np.array(ends, np.int64)[inside]
    span = int(max(said.end.max(initial=0), end.max(initial=0))) + 1
    at = number[inside] * span
    first = np.searchsorted(said.document * span + said.end, at + start, side="right")
    last = np.searchsorted(said.document * span + said.start, at + end, side="left")
    return _split(np.array(codes)[inside], first, np.maximum(first, last))


def _split(codes: NDArray[np.str_], first: Ints, last: Ints) -> dict[str, tuple[Ints, Ints]]:
    keys, which = np.unique(codes, return_inverse=True)
    order = np.argsort(which, kind="stable")
    edges = np.searchsorted(which[order], np.arange(len(keys) + 1))
    parts = (order[edges[at] : edges[at + 1]] for at in range(len(keys)))
    return {str(key): (first[part], last[part]) for key, part in zip(keys, parts, strict=True)}
