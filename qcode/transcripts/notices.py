"""Sentences about what an import left out, worded alike for every format."""

from __future__ import annotations

from qcode.sentence import worded


def comments_left_out(number: int) -> str:
    """How many comments in the margin did not come along."""
    if number == 1:
        return worded("1 comment was left out.")
    return worded("{number:,} comments were left out.", number=number)


def tracked(insertions: int, deletions: int) -> str:
    """What became of tracked changes."""
    return worded(
        "The file holds tracked changes; insertions taken over: {insertions:,}, deletions left out: {deletions:,}.",
        insertions=insertions,
        deletions=deletions,
    )
