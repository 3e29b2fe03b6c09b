"""Names that statistics programs take for variables: R, SPSS and jamovi, without quotation marks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

LONGEST = 32
_RESERVED = frozenset(
    [
        "all",
        "and",
        "by",
        "eq",
        "ge",
        "gt",
        "le",
        "lt",
        "ne",
        "not",
        "or",
        "to",
        "with",
        "if",
        "else",
        "repeat",
        "while",
        "function",
        "for",
        "next",
        "break",
        "true",
        "false",
        "null",
        "inf",
        "nan",
        "na",
        "in",
    ]
)


def variable_names(labels: Iterable[str]) -> list[str]:
    """A name for each label: a letter first, then letters of English, digits and underscores, at most LONGEST; none twice, capitals aside."""
    taken = set(_RESERVED)
    found: list[str] = []
    for number, label in enumerate(labels, start=1):
        base = _plain(label) or f"v{number}"
        name, count = base[:LONGEST].rstrip("_"), 2
        while name.casefold() in taken:
            mark = f"_{count}"
            name, count = base[: LONGEST - len(mark)].rstrip("_") + mark, count + 1
        taken.add(name.casefold())
        found.append(name)
    return found


def _plain(label: str) -> str:
    """The label in letters of English, without accents; "" where nothing is left of it."""
    letters = unicodedata.normalize("NFKD", label.replace("ß", "ss").replace("ø", "o").replace("Ø", "O"))
    words = re.sub(r"[^A-Za-z0-9]+", "_", re.sub(r"[̀-ͯ'’]", "", letters)).strip("_")
    return f"v_{words}" if words[:1].isdigit() else words
