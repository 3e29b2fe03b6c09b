"""Paths of codes as people type them: ``Theme/Subcode``, with ``\\/`` for a slash inside a name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

# Escaped characters stay together, so a separator is a slash no backslash stands before.
_PIECES = re.compile(r"\\[\\/]|/|[^\\/]+|\\")


def join(names: Iterable[str]) -> str:
    """The path of these names, outermost first; ``split`` gives the names back exactly."""
    return "/".join(name.replace("\\", "\\\\").replace("/", "\\/") for name in names)


def split(path: str) -> tuple[str, ...]:
    """The names in a path, outermost first; none for an empty path.

    A backslash before anything but a slash or a backslash stands for itself. A name between two
    separators may come out empty: whoever reads the path says what is wrong with it.
    """
    if not path:
        return ()
    names = [""]
    for piece in _PIECES.findall(path):
        if piece == "/":
            names.append("")
        else:
            names[-1] += piece[1] if len(piece) == 2 and piece in ("\\\\", "\\/") else piece
    return tuple(names)


def clean_name(name: str) -> str:
    """The name as a project keeps it: one form of each letter, single spaces, no control or half characters."""
    printable = "".join(letter for letter in name if letter.isspace() or _is_printable(letter))
    return " ".join(unicodedata.normalize("NFC", printable).split())


def _is_printable(letter: str) -> bool:
    return unicodedata.category(letter) not in ("Cc", "Cs")


def same_name(name: str) -> str:
    """A key that is equal for names people take for the same: case, spacing and letter forms aside."""
    return unicodedata.normalize("NFC", clean_name(name).casefold())


def same_path(names: Iterable[str]) -> tuple[str, ...]:
    """A key that is equal for paths people take for the same."""
    return tuple(same_name(name) for name in names)
