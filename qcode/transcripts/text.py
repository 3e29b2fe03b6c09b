"""Plain text files: their characters exactly, whatever the encoding."""

from __future__ import annotations

import re
from pathlib import Path

from qcode.errors import FileProblem
from qcode.files import encoding
from qcode.model.draft import Draft, Paragraph
from qcode.sentence import worded

_LINE = re.compile(r"[^\n]*\S[^\n]*")


def read(path: Path) -> Draft:
    """The file's characters; line ends become ``\\n`` and a byte order mark goes, nothing else changes."""
    text, notices = decode(path.read_bytes(), path)
    return Draft(path.stem, text, tuple(lines(text)), notices, path.name)


def lines(text: str) -> list[Paragraph]:
    """The lines that are not blank, as paragraphs."""
    return [Paragraph(match.start(), match.end()) for match in _LINE.finditer(text)]


def decode(data: bytes, path: Path) -> tuple[str, tuple[str, ...]]:
    """The text of a file with ``\\n`` line ends, and a notice when its encoding was guessed.

    Raises FileProblem for a file that is not text, or has none.
    """
    text, notices = encoding.decode(data, path.name)
    if not text.strip():
        raise FileProblem(worded("“{file}” has no text in it; nothing was imported.", file=path.name))
    return encoding.unix_lines(text), notices
