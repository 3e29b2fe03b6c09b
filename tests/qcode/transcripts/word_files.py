"""Word files for tests, written as the XML that Word writes."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_NAMES = (
    f'xmlns:w="{_W}" xmlns:r="{_R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"'
)
_ROOTS = {"header1": "hdr", "footer1": "ftr"}


def word_file(path: Path, body: str, **parts: str) -> Path:
    """A .docx with this body; ``parts`` are the insides of styles, numbering, footnotes, comments, header1 …"""
    relations = "".join(
        f'<Relationship Id="r{n}" Type="{_R}/{name.rstrip("1")}" Target="{name}.xml"/>'
        for n, name in enumerate(parts)
    )
    with ZipFile(path, "w") as archive:
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="d" Type="{_R}/officeDocument" '
            'Target="/word/document.xml"/></Relationships>',
        )
        archive.writestr("word/document.xml", f"<w:document {_NAMES}><w:body>{body}</w:body></w:document>")
        archive.writestr(
            "word/_rels/document.xml.rels", f'<Relationships xmlns="{_PACKAGE}">{relations}</Relationships>'
        )
        for name, inside in parts.items():
            root = _ROOTS.get(name, name)
            archive.writestr(f"word/{name}.xml", f"<w:{root} {_NAMES}>{inside}</w:{root}>")
    return path


def run(text: str, look: str = "") -> str:
    """A run, with properties such as ``<w:b/>``."""
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*inside: str, properties: str = "") -> str:
    """A paragraph of runs; plain text becomes a run."""
    runs = "".join(part if part.startswith("<") else run(part) for part in inside)
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"


def in_list(text: str, level: int = 0, number: int = 1) -> str:
    """A paragraph in list ``number`` at ``level``."""
    return paragraph(
        text, properties=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    )


def table(*rows: tuple[str, ...]) -> str:
    """A table; a cell that is XML is taken as it is."""
    cells = (
        "".join(f"<w:tc>{cell if cell.startswith('<') else paragraph(cell)}</w:tc>" for cell in row)
        for row in rows
    )
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"
