"""The parts of a Word file, found by their relationships as Word finds them."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from posixpath import normpath
from zipfile import ZipFile

from qcode.errors import FileProblem
from qcode.sentence import worded
from qcode.transcripts import xml
from qcode.transcripts.xml import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
VAL = f"{W}val"

_WHAT = worded("a Word file")
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_DOCUMENT = "officeDocument"


class WordFile:
    """An open Word file: its body, and the parts the body refers to."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._archive: ZipFile = xml.open_zip(path, _WHAT)
        documents = self._targets("", _DOCUMENT) or ["word/document.xml"]
        self._main = documents[0]
        self._related: dict[str, list[str]] = {}

    def body(self) -> Element:
        """The body of the text; raises FileProblem for a file without one."""
        document = self._part(self._main)
        body = None if document is None else document.find(f"{W}body")
        if body is None:
            raise FileProblem(xml.damaged(self._path, _WHAT))
        return body

    def parts(self, kind: str) -> list[Element]:
        """The parts of one kind: styles, numbering, footnotes, endnotes, comments, header, footer."""
        found = (self._part(name) for name in self._targets(self._main, kind))
        return [element for element in found if element is not None]

    def first(self, kind: str) -> Element | None:
        """The part of one kind that a file has once, None when it has none."""
        return next(iter(self.parts(kind)), None)

    def own_properties(self) -> dict[str, str]:
        """What programs noted in the file about itself, by name."""
        found: dict[str, str] = {}
        for name in self._targets("", "custom-properties"):
            part = self._part(name)
            for each in part if part is not None else ():
                found[each.get("name") or ""] = "".join(each.itertext())
        return found

    def close(self) -> None:
        """Lets go of the file."""
        self._archive.close()

    def _targets(self, source: str, kind: str) -> list[str]:
        folder, name = PurePosixPath(source).parent, PurePosixPath(source).name
        relations = self._part(str(folder / "_rels" / f"{name}.rels"))
        if relations is None:
            return []
        return [
            normpath(str(folder / (relation.get("Target") or ""))).lstrip("/")
            for relation in relations.iter(_RELATIONSHIP)
            if (relation.get("Type") or "").rpartition("/")[2] == kind
            and relation.get("TargetMode") != "External"
        ]

    def _part(self, name: str) -> Element | None:
        return xml.part(self._archive, name, self._path, _WHAT, strict_to_plain)


def strict_to_plain(data: bytes) -> bytes:
    """The part in the namespaces of transitional documents, when it was saved as strict Open XML."""
    if _STRICT not in data:
        return data
    plain = data.replace(_STRICT, W[1:-1].encode())
    return plain.replace(
        b"http://purl.oclc.org/ooxml/officeDocument/math",
        b"http://schemas.openxmlformats.org/officeDocument/2006/math",
    )


def value(parent: Element | None, name: str) -> str | None:
    """The ``w:val`` of a child element, None when there is no such child."""
    child = None if parent is None else parent.find(f"{W}{name}")
    return None if child is None else child.get(VAL)
