"""Saturation: how many codes each transcript brought that were not there before, and when new ones stopped coming.

The table of base, run and threshold is that of Guest, Namey and Chen (2020), "A simple method to assess and report thematic
saturation in qualitative research", PLOS ONE 15(5): e0232076. As its answer depends on the order in which transcripts
were coded, the same is worked out for many shuffled orders. It is a claim to weigh, not a proof.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import func, select
from sqlmodel import Session

from qcode.codebook.tree import nodes
from qcode.coding.filter import Filter
from qcode.errors import Refused
from qcode.model import Coding, Document
from qcode.model.row import table_of
from qcode.sentence import worded

LEVELS = ("codes", "themes")
BASES, RUNS, THRESHOLDS = (4, 5, 6), (2, 3), (0.05, 0.0)
Rule = tuple[int, int, float]
"""How many transcripts are in the base, how many in a run, and what share of the base may still be new."""
RULES: tuple[Rule, ...] = tuple(product(BASES, RUNS, THRESHOLDS))
ORDERS = 1000
SEED = 2020
BATCH = 200  # shuffled orders worked out at a time, which bounds the memory a large study takes
ALL = Filter()

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Step:
    """A transcript in the order of coding: its codes, those no transcript before it had, and all codes so far."""

    document_id: str
    name: str
    at: str  # when its first coding was made
    codes: int
    new: tuple[str, ...]  # ids, in the order of the codebook
    total: int


@dataclass(frozen=True)
class Run:
    """New codes in the transcripts ``first`` to ``last`` (counted from 1), and their share of the codes in the base."""

    first: int
    last: int
    new: int
    share: float


@dataclass(frozen=True)
class Reached:
    """Whether new information stopped, for one base, run length and threshold.

    ``at`` is how many transcripts had been coded when the first run that stays within the threshold began, None where none
    does. Of the shuffled orders, ``orders_reached`` is the share in which there is such a run, and ``low``, ``middle`` and
    ``high`` are between which number of transcripts it came in nine of ten of them.
    """

    base: int
    run: int
    threshold: float
    codes_in_base: int
    runs: tuple[Run, ...]
    at: int | None
    orders_reached: float | None = None
    low: int | None = None
    middle: int | None = None
    high: int | None = None


@dataclass(frozen=True)
class Curve:
    """How many codes there are after each number of transcripts, over shuffled orders: middle, and nine of ten between."""

    low: tuple[float, ...]
    middle: tuple[float, ...]
    high: tuple[float, ...]


@dataclass(frozen=True)
class Saturation:
    """The whole of it, for codes or for themes; ``uncoded`` are transcripts that do not count, for nothing is coded there."""

    level: str
    steps: tuple[Step, ...]
    reached: tuple[Reached, ...]
    curve: Curve
    orders: int
    uncoded: tuple[str, ...]


def saturation(
    session: Session,
    level: str = "codes",
    *,
    of: Filter = ALL,
    orders: int = ORDERS,
    seed: int = SEED,
    rules: Sequence[Rule] = RULES,
) -> Saturation:
    """How new codes came in, transcript by transcript, at ``level`` one of LEVELS. Raises Refused for another level.

    The order is that of each transcript's first coding. The same ``seed`` shuffles alike, so that a report made again says
    the same.
    """
    if level not in LEVELS:
        raise Refused(worded("Saturation is that of codes or of themes, not of “{level}”.", level=level))
    used, began = _used(session, of, _themes(session) if level == "themes" else None)
    order = _in_order(session, began)
    steps = _steps(session, order, used, began)
    at = _places(order, used)
    shuffled = _shuffled(at, orders, seed)
    return Saturation(
        level,
        steps,
        tuple(_reached(at, shuffled, *each) for each in rules),
        _curve(shuffled, len(order)),
        len(shuffled),
        _uncoded(session, of, order),
    )


def _themes(session: Session) -> dict[str, str]:
    """The theme each code belongs to."""
    return {node.id: node.above[0] if node.above else node.id for node in nodes(session)}


def _used(
    session: Session, of: Filter, themes: Mapping[str, str] | None
) -> tuple[dict[str, set[str]], dict[str, str]]:
    """The codes used in each transcript, and when coding began there."""
    coding = table_of(Coding).c
    query = select(coding.document_id, coding.code_id, func.min(coding.created_at))
    query = query.where(*of.conditions()).group_by(coding.document_id, coding.code_id)
    used: dict[str, set[str]] = defaultdict(set)
    began: dict[str, str] = {}
    for document_id, code_id, at in session.connection().execute(query):
        used[document_id].add(themes[code_id] if themes else code_id)
        began[document_id] = min(at, began.get(document_id, at))
    return used, began


def _in_order(session: Session, began: Mapping[str, str]) -> list[str]:
    """The coded transcripts by when coding began; those begun at once as the project lists them."""
    document = table_of(Document).c
    listed = session.connection().execute(select(document.id).order_by(document.position, document.name))
    return sorted((row.id for row in listed if row.id in began), key=lambda each: began[each])


def _uncoded(session: Session, of: Filter, order: Sequence[str]) -> tuple[str, ...]:
    document = table_of(Document).c
    query = select(document.id, document.name).where(*of.in_groups(document.id))
    rows = session.connection().execute(query.order_by(document.position, document.name))
    coded = set(order)
    return tuple(row.name for row in rows if row.id not in coded)


def _steps(
    session: Session, order: Sequence[str], used: Mapping[str, set[str]], began: Mapping[str, str]
) -> tuple[Step, ...]:
    document = table_of(Document).c
    names = {row.id: row.name for row in session.connection().execute(select(document.id, document.name))}
    codebook = [node.id for node in nodes(session)]
    seen: set[str] = set()
    steps: list[Step] = []
    for each in order:
        new = used[each] - seen
        seen |= new
        in_order = tuple(code for code in codebook if code in new)
        steps.append(Step(each, names[each], began[each], len(used[each]), in_order, len(seen)))
    return tuple(steps)


def _places(order: Sequence[str], used: Mapping[str, set[str]]) -> Flags:
    """Which code (column) is used in which transcript (row, in order)."""
    codes = sorted({code for each in used.values() for code in each})
    column = {code: at for at, code in enumerate(codes)}
    places = np.zeros((len(order), len(codes)), bool)
    for row, document in enumerate(order):
        places[row, [column[code] for code in used[document]]] = True
    return places


def _shuffled(places: Flags, orders: int, seed: int) -> Ints:
    """For each shuffled order (row) the codes that are new in each transcript (column)."""
    documents = len(places)
    if documents < 2:
        return np.zeros((0, documents), np.int64)
    random = np.random.default_rng(seed)
    return np.concatenate(
        [_shuffle(places, min(BATCH, orders - at), random) for at in range(0, orders, BATCH)]
    )


def _shuffle(places: Flags, orders: int, random: np.random.Generator) -> Ints:
    documents, codes = places.shape
    in_order: Ints = np.arange(orders * documents, dtype=np.int64).reshape(orders, documents) % documents
    rank = random.permuted(in_order, axis=1)
    first = np.full((orders, codes), documents)
    for document, used in enumerate(places):
        first[:, used] = np.minimum(first[:, used], rank[:, [document]])
    flat = first + documents * np.arange(orders)[:, None]
    return np.bincount(flat.ravel(), minlength=orders * documents).reshape(orders, documents)


def _curve(new: Ints, documents: int) -> Curve:
    if not len(new):
        return Curve((), (), ())
    low, middle, high = np.percentile(new.cumsum(axis=1), (5, 50, 95), axis=0)
    assert len(low) == documents
    return Curve(tuple(low.tolist()), tuple(middle.tolist()), tuple(high.tolist()))


def _reached(places: Flags, shuffled: Ints, base: int, run: int, threshold: float) -> Reached:
    new = _new(places)
    in_base, sums = _runs(new[None, :], base, run)
    shares = sums / np.maximum(in_base, 1)[:, None]
    runs = tuple(
        Run(base + at + 1, base + at + run, int(count), float(share))
        for at, (count, share) in enumerate(zip(sums[0], shares[0], strict=True))
        if in_base[0]
    )
    at = next((each.first - 1 for each in runs if each.share <= threshold), None)
    return Reached(base, run, threshold, int(in_base[0]), runs, at, *_spread(shuffled, base, run, threshold))


def _new(places: Flags) -> Ints:
    """How many codes are new in each transcript, in order."""
    if not places.size:
        return np.zeros(len(places), np.int64)
    return np.bincount(places.argmax(axis=0), minlength=len(places))


def _runs(new: Ints, base: int, run: int) -> tuple[Ints, Ints]:
    """For each order the codes in the base, and the new codes in each run after it, each begun one transcript later."""
    total = np.concatenate([np.zeros((len(new), 1), np.int64), new.cumsum(axis=1)], axis=1)
    if new.shape[1] < base + run:
        return total[:, min(base, new.shape[1])], np.zeros((len(new), 0), np.int64)
    return total[:, base], total[:, base + run :] - total[:, base:-run]


def _spread(
    shuffled: Ints, base: int, run: int, threshold: float
) -> tuple[float | None, int | None, int | None, int | None]:
    in_base, sums = _runs(shuffled, base, run)
    if not sums.size:
        return None, None, None, None
    within = (sums <= threshold * in_base[:, None]) & (in_base[:, None] > 0)
    reached = within.any(axis=1)
    share = float(reached.mean())
    if not reached.any():
        return share, None, None, None
    at = base + within[reached].argmax(axis=1)
    low, middle, high = np.percentile(at, (5, 50, 95), method="nearest")
    return share, int(low), int(middle), int(high)
