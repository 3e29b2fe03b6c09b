"""A codebook outside a project: what a file or a shipped codebook says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

ORIGINS = ("literature", "data", "in vivo")


@dataclass(frozen=True)
class CodeDraft:
    """One code with its subcodes, as a codebook file describes it.

    ``None`` means "the file does not say", so that a file with fewer columns never empties a field.
    ``id`` is the code's identity where the format carries one.
    """

    name: str
    definition: str | None = None
    use_when: str | None = None
    use_not: str | None = None
    example: str | None = None
    colour: str | None = None  # "#rrggbb"
    shortcut: int | None = None  # 1 … 9
    origin: str | None = None  # one of ORIGINS
    memo: str | None = None
    id: str | None = None
    children: tuple[CodeDraft, ...] = ()


@dataclass(frozen=True)
class CodebookDraft:
    """A codebook file's contents: title, description, themes, and what was left out."""

    title: str
    codes: tuple[CodeDraft, ...]
    description: str = ""
    language: str = ""
    source: str = ""  # literature reference
    notices: tuple[str, ...] = ()

    def walk(self) -> Iterator[tuple[tuple[str, ...], CodeDraft]]:
        """Every code with its path of names, parents before children."""
        return _walk((), self.codes)


def _walk(path: tuple[str, ...], codes: tuple[CodeDraft, ...]) -> Iterator[tuple[tuple[str, ...], CodeDraft]]:
    for code in codes:
        here = (*path, code.name)
        yield here, code
        yield from _walk(here, code.children)
