"""Matching spans one to one: as many as can be, or those that have most in common."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import igraph  # pyright: ignore[reportMissingTypeStubs]
import numpy as np

from qcode.agreement.values import Flags, Floats, Ints

EPSILON = 1e-9  # shares that differ by less are taken for the same


def most(one: Ints, other: Ints) -> Flags:
    """Which of the edges from ``one`` to ``other`` match as many ends as can be, each of them once."""
    chosen = _alone(one, other)
    left = np.flatnonzero(~chosen)
    if len(left):
        chosen[left] = _matched(one[left], other[left])
    return chosen


def best(one: Ints, other: Ints, weight: Floats) -> Flags:
    """Which of the edges match each end once at most, with the largest sum of weights.

    Where several are as good it depends on the order of edges and ends, and on nothing else.
    """
    chosen = _alone(one, other)
    left = np.flatnonzero(~chosen)
    for part in _parts(one[left], other[left]):
        edges = left[part]
        chosen[edges] = _matched(one[edges], other[edges], weight[edges].tolist())
    return chosen


def _alone(one: Ints, other: Ints) -> Flags:
    """Which edges share no end with another."""
    if not len(one):
        return np.zeros(0, bool)
    return (np.bincount(one)[one] == 1) & (np.bincount(other)[other] == 1)


def _matched(one: Ints, other: Ints, weights: Sequence[float] | None = None) -> Flags:
    graph, first, second = _graph(one, other)
    ones = int(first.max()) + 1
    sides = [False] * ones + [True] * (int(second.max()) + 1 - ones)
    found: Any = graph.maximum_bipartite_matching(sides, weights=weights, eps=EPSILON)
    return np.array(found.matching, np.int64)[first] == second


def _parts(one: Ints, other: Ints) -> list[Ints]:
    """The edges by connected part, each part in their order."""
    if not len(one):
        return []
    graph, first, _ = _graph(one, other)
    parts: Any = graph.connected_components()
    part = np.array(parts.membership, np.int64)[first]
    order = np.argsort(part, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(part[order])) + 1)


def _graph(one: Ints, other: Ints) -> tuple[Any, Ints, Ints]:
    """The edges as a graph, and the numbers of their ends in it."""
    ones, first = np.unique(one, return_inverse=True)
    others, second = np.unique(other, return_inverse=True)
    second = second + len(ones)
    edges = np.stack([first, second], axis=1).tolist()
    return igraph.Graph(n=len(ones) + len(others), edges=edges), first, second
