"""How well what was typed fits a name: the one way codes, transcripts, memos, people and commands are found by typing."""

from __future__ import annotations

from collections.abc import Sequence

from qcode.model.folding import fold

BEGINS, BEGINS_WORDS, IN_NAME, IN_PATH, IN_WORDS = range(5)
"""How what was typed fits, the closest first; see `rank`."""


def typed_words(typed: str) -> list[str]:
    """What was typed, folded, word by word; a path falls apart into its names."""
    return fold(typed.replace("/", " ")).split()


def rank(words: Sequence[str], name: str, path: str, said: str) -> int | None:
    """How well ``words`` fit something of this name, path and further text, all folded; None when one is not there."""
    for word in words:  # asked of every code at every letter: most are through here
        if word not in path and word not in said:
            return None
    if name.startswith(" ".join(words)):
        return BEGINS
    if all(f" {word}" in f" {name}" for word in words):
        return BEGINS_WORDS
    if all(word in name for word in words):
        return IN_NAME
    return IN_PATH if all(word in path for word in words) else IN_WORDS
