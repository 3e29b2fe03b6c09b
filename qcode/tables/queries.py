"""Saved queries as rows of a table: what one finds counts as a code does, but is no part of any total."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from sqlmodel import Session

from qcode.codebook.tree import CodeNode
from qcode.query.asking import Answer, Asking, read_asking
from qcode.query.ground import NONE, Ground
from qcode.query.keeping import KeptQuery, kept_by_id
from qcode.sentence import worded
from qcode.tables.facts import Codings, Facts, Ints, turn_at

COLOUR = "#808080"


def with_queries(
    session: Session, facts: Facts, ids: Sequence[str], *, codings: bool, in_passes: bool
) -> Facts:
    """The facts with a code more for each saved query of these that can be asked, on all that it finds.

    Where ``codings`` are counted, or what counts depends on the pass (``in_passes``), quotations without a code do not count.
    """
    asking = read_asking(session)
    for kept in _askable(session, ids, asking):
        answer = asking.answer(session, kept.query)
        facts = with_query(facts, asking.ground, (kept.id, kept.name), answer, coded=codings or in_passes)
    return facts


def queries_gone(session: Session, ids: Sequence[str]) -> list[str]:
    """What is to be said of saved queries that cannot be asked any more."""
    names = read_asking(session).names
    found = (kept_by_id(session, key, names) for key in ids)
    return [kept.gone for kept in found if kept is not None and kept.gone]


def _askable(session: Session, ids: Sequence[str], asking: Asking) -> list[KeptQuery]:
    found = (kept_by_id(session, key, asking.names) for key in ids)
    return [kept for kept in found if kept is not None and not kept.gone]


def with_query(
    facts: Facts, ground: Ground, called: tuple[str, str], answer: Answer, *, coded: bool
) -> Facts:
    """The facts with a code more, of this id and name, on all that was found; ``coded``: only where it carries a code."""
    marks = answer.marks()
    if coded:
        marks = marks[ground.marks.code[marks] != NONE]
    place = {key: at for at, key in enumerate(facts.quotations)}
    coders = {each.id: at for at, each in enumerate(facts.coders)}
    passes = {each.id: at for at, each in enumerate(facts.passes)}
    span = ground.marks.span[marks]
    document, start, end = (
        each[span] for each in (ground.spans.document, ground.spans.start, ground.spans.end)
    )
    quotation = np.asarray(
        [place[ground.quotations[int(at)]] for at in ground.marks.quotation[marks]], np.int64
    )
    found = Codings(
        document,
        np.full(len(marks), len(facts.codes), np.int64),
        _places(ground.coders, coders)[ground.marks.coder[marks]],
        _places(ground.passes, passes)[ground.marks.coding_pass[marks]],
        quotation,
        span,  # the spans of both are those of all quotations, in one order
        start,
        end,
        turn_at(facts.turns, document, start, end, facts.stride),
    )
    key, name = called
    node = CodeNode(key, worded("Query: {name}", name=name), (name,), (), COLOUR, None)
    return replace(
        facts, codes=(*facts.codes, node), queries=facts.queries + 1, codings=_joined(facts.codings, found)
    )


def _places(numbers: Mapping[str, int], known: Mapping[str, int]) -> Ints:
    """For each number of the ground the place among the facts; the first for none, where what has none does not count."""
    return np.asarray([*(known[key] for key in numbers), 0], np.int64)


def _joined(one: Codings, other: Codings) -> Codings:
    parts = (
        np.concatenate([getattr(one, name), getattr(other, name)])
        for name in ("document", "code", "coder", "coding_pass", "quotation", "span", "start", "end", "turn")
    )
    return Codings(*parts)
