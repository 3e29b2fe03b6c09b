"""Whose words, or about what: the columns words are counted in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from sqlalchemy import select
from sqlmodel import Session

from qcode.codebook.tree import CodeNode
from qcode.model import Document
from qcode.model.row import table_of
from qcode.table_columns import NONE
from qcode.tables.facts import Facts, facts_of
from qcode.tables.shown import shown_of
from qcode.tables.spec import TableFilter
from qcode.words.said import Ints, Said
from qcode.words.whose import whose

BY = ("all", "group", "participant", "document", "speaker", "code")


class WordColumn(NamedTuple):
    """A column: its key, its head, and which of the words said stand in it, by number; a word counts once."""

    key: str
    head: str
    words: Ints


class Covered(NamedTuple):
    """Codings: the place of the code in the codebook, the first word each covers, and the first after it."""

    code: Ints
    first: Ints
    last: Ints


def word_columns(
    session: Session, said: Said, by: str, only: TableFilter, code_id: str = ""
) -> list[WordColumn]:
    """The columns ``by`` one of BY; by code those under ``code_id``, or the themes, each with what its subcodes cover.

    ``only`` says which codings cover words. Columns without a word are left out, but for codes.
    """
    if by == "code":
        return _by_code(session, said, only, code_id)
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


def _by_code(session: Session, said: Said, only: TableFilter, code_id: str) -> list[WordColumn]:
    facts = facts_of(session)
    wanted = [node for node in facts.codes if (node.above[-1] if node.above else "") == code_id]
    covered = _covered(facts, said, only)
    return [
        WordColumn(node.id, node.name, _words_of(node, facts.codes, covered, len(said))) for node in wanted
    ]


def _words_of(node: CodeNode, known: Sequence[CodeNode], covered: Covered, size: int) -> Ints:
    """The words any quotation of the code or of one below it covers, each once."""
    branch = [at for at, each in enumerate(known) if each.id == node.id or node.id in each.above]
    inside = np.isin(covered.code, branch)
    steps = np.bincount(covered.first[inside], minlength=size + 1).astype(np.int64)
    steps -= np.bincount(covered.last[inside], minlength=size + 1)
    return np.flatnonzero(np.cumsum(steps[:size]) > 0)


def _covered(facts: Facts, said: Said, only: TableFilter) -> Covered:
    """Where in the words each coding that counts begins and where it has ended."""
    counting = TableFilter(coders=only.coders, passes=only.passes, codes=only.codes)
    which = shown_of(facts, counting).which
    place = {key: at for at, key in enumerate(said.documents)}
    document = np.array([place.get(each.id, -1) for each in facts.documents], np.int64)
    codings = facts.codings
    number = document[codings.document[which]] if len(document) else which
    which = which[number >= 0]
    at = number[number >= 0] * facts.stride
    begun, ended = said.document * facts.stride + said.start, said.document * facts.stride + said.end
    first = np.searchsorted(ended, at + codings.start[which], side="right")
    last = np.searchsorted(begun, at + codings.end[which], side="left")
    return Covered(codings.code[which], first, np.maximum(first, last))
