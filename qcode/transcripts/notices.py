"""Sentences about what an import left out, worded alike for every format."""

from __future__ import annotations


def count(number: int, thing: str) -> str:
    """``1 comment``, ``3 comments``."""
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"


def left_out(number: int, thing: str) -> str:
    """``3 comments were left out.``"""
    return f"{count(number, thing)} {'was' if number == 1 else 'were'} left out."


def comments_left_out(number: int) -> str:
    """How many comments in the margin did not come along."""
    return left_out(number, "comment")
