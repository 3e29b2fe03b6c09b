"""XML inside zipped documents: parsed safely, typed for what the readers use."""

# lxml carries no types: this file gives a type to what the readers need of it.
# pyright: reportMissingTypeStubs=false, reportAttributeAccessIssue=false, reportUnknownVariableType=false
# pyright: reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol, cast
from zipfile import BadZipFile, ZipFile

from lxml import etree, html

from qcode.errors import FileProblem
from qcode.files import archive as archives
from qcode.sentence import worded

_LARGEST = 100_000_000  # bytes of one part: many times the longest interview with all its formatting
_DECLARED = 10_000  # bytes in which entities would be declared


class Element(Protocol):
    """An XML element, as far as the readers need it."""

    tag: str
    text: str | None
    tail: str | None

    def get(self, key: str, default: str | None = None) -> str | None: ...
    def find(self, path: str) -> Element | None: ...
    def findall(self, path: str) -> list[Element]: ...
    def iter(self, *tags: str) -> Iterator[Element]: ...
    def itertext(self, *tags: str) -> Iterator[str]: ...
    def getparent(self) -> Element | None: ...
    def __iter__(self) -> Iterator[Element]: ...
    def __len__(self) -> int: ...


def parse(data: bytes) -> Element:
    """The root element; entities are left alone and nothing is fetched. Raises lxml's XMLSyntaxError."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True, huge_tree=True
    )
    if b"<!ENTITY" in data[:_DECLARED]:
        raise ValueError("office files declare no entities")
    return cast(Element, etree.fromstring(data, parser))


def open_zip(path: Path, what: str) -> ZipFile:
    """The document's zip archive; raises FileProblem when ``path`` is not the ``what`` its name promises."""
    try:
        return ZipFile(path)
    except BadZipFile as error:
        raise FileProblem(_not_a_zip(path, what)) from error


def part(
    archive: ZipFile, name: str, path: Path, what: str, mend: Callable[[bytes], bytes] = bytes
) -> Element | None:
    """The root element of one part, None when the archive has no such part; ``mend`` sees its bytes first."""
    data = part_bytes(archive, name, path, what)
    if data is None:
        return None
    try:
        return parse(mend(data))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise FileProblem(damaged(path, what)) from error


def part_bytes(archive: ZipFile, name: str, path: Path, what: str) -> bytes | None:
    """The bytes of one part, None when the archive has no such part; raises FileProblem when it is damaged."""
    too_large = worded("“{file}” is too large to be a transcript; nothing was imported.", file=path.name)
    if name in archive.NameToInfo and archive.NameToInfo[name].file_size > _LARGEST:
        raise FileProblem(too_large)
    return archives.part_bytes(archive, name, damaged(path, what), too_large)


def whole(text: str | None, default: int = 0) -> int:
    """A whole number written in a file, or ``default`` when it is none."""
    try:
        return int(text or "")
    except ValueError:
        return default


def damaged(path: Path, what: str) -> str:
    """The sentence for a document whose parts do not hold together."""
    return worded("“{file}” is damaged or not {what}; nothing was imported.", file=path.name, what=what)


def _not_a_zip(path: Path, what: str) -> str:
    with path.open("rb") as file:
        head = file.read(8)
    if head == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        return worded(
            "“{file}” is locked with a password or is an old .doc file under a new name; open it "
            "in Word, save it as a .docx without a password, and import that. Nothing was "
            "imported.",
            file=path.name,
        )
    if head.startswith(b"{\\rtf"):
        return worded(
            "“{file}” is a rich text file under another name; rename it to end in .rtf. Nothing "
            "was imported.",
            file=path.name,
        )
    return damaged(path, what)


def parse_html(text: str) -> Element | None:
    """The root of a web page, however loosely it is written; None when there is nothing in it."""
    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True
    )
    source = text.encode("utf-8", "replace")
    try:
        return cast(Element, html.document_fromstring(source, parser=parser, ensure_head_body=True))
    except etree.ParserError:  # nothing in it
        return None
