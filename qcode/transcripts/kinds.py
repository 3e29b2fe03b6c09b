"""What a file holds, told by its first bytes: names lie, above all .doc."""

from __future__ import annotations

import re
from pathlib import Path

from qcode.errors import FileProblem
from qcode.sentence import worded

_LOOKED_AT = 4096
_OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HTML = re.compile(
    rb"(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html)\b", re.IGNORECASE | re.DOTALL
)
_NOT_PLAIN = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_DOC = frozenset([".doc", ".dot"])


def kind_of(path: Path) -> tuple[str, str] | None:
    """The reader for what is in the file, and what to call that; None when its first bytes do not tell.

    Raises FileProblem for a web archive, which no reader reads.
    """
    with path.open("rb") as file:
        head = file.read(_LOOKED_AT)
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    suffix = path.suffix.lower()
    if start.startswith(b"{\\rtf"):
        return "rtf", worded("rich text")
    if start.startswith(b"%PDF-"):
        return "pdf", "a PDF"
    if head.startswith(b"PK\x03\x04"):
        return _kind_of_archive(head)
    if suffix == ".txt":
        return None
    if _HTML.match(start):
        return "html", worded("a web page")
    if start.lower().startswith(b"mime-version:"):
        raise FileProblem(
            worded(
                "“{file}” is a web archive; open it in Word and save it as .docx. Nothing was imported.",
                file=path.name,
            )
        )
    if suffix in _DOC and not head.startswith(_OLD_WORD) and not _NOT_PLAIN.search(head):
        return "text", worded("plain text")
    return None


def _kind_of_archive(head: bytes) -> tuple[str, str] | None:
    if b"opendocument.text" in head[:200]:
        return "odt", worded("an OpenDocument text")
    if b"word/" in head or b"[Content_Types].xml" in head:
        return "docx", worded("a Word file")
    return None
