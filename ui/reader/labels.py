"""Places for labels beside brackets: below each other, never over each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass
class Label:
    """The label of anchor ``anchor`` with its top at ``top``; ``hidden`` anchors found no room of their own."""

    anchor: int
    top: float
    hidden: list[int] = field(default_factory=list)


def place(
    tops: Sequence[float], bottoms: Sequence[float], height: float, floor: float, ceiling: float = 0.0
) -> list[Label]:
    """Labels for brackets that reach from ``tops`` to ``bottoms``, in order of their tops.

    A label stands at the top of its bracket or as close below as the one before allows. It may slip at most
    to the end of its bracket or one label's height, and never past ``floor``; ``ceiling`` is the first free
    height. A bracket without room is counted with the label above it.
    """
    labels: list[Label] = []
    free = ceiling
    for anchor, (top, bottom) in enumerate(zip(tops, bottoms, strict=True)):
        wanted = max(top, free)
        latest = min(max(bottom, top + 2 * height), floor)
        if labels and wanted + height > latest:
            labels[-1].hidden.append(anchor)
            continue
        labels.append(Label(anchor, wanted))
        free = wanted + height
    return labels


def lead(labels: Sequence[Label], anchor: int) -> None:
    """Where ``anchor`` found no room, it takes the place of the label it is counted with, which is counted instead."""
    for label in labels:
        if anchor in label.hidden:
            label.hidden[label.hidden.index(anchor)] = label.anchor
            label.anchor = anchor
