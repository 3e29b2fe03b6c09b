"""Fills in the Word packets of member checks, as the programs of participants would."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
from docx.oxml.ns import qn

W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"


def fields(document: Any) -> dict[str, Any]:
    """The form fields of a packet by their tag, such as ``yes:1``: the code is left out."""
    found: dict[str, Any] = {}
    for field in document.element.body.iter(qn("w:sdt")):
        name, _, place = field.find(f"{qn('w:sdtPr')}/{qn('w:tag')}").get(qn("w:val")).partition(":")
        found[f"{name}:{place.rpartition('-')[2]}"] = field
    return found


def filled(packet: Path, target: Path, work: Callable[[Any], None]) -> Path:
    """A copy of a packet that ``work`` filled in."""
    shutil.copy(packet, target)
    document = docx.Document(str(target))
    work(document)
    document.save(str(target))
    return target


def tick(document: Any, *names: str) -> None:
    """Ticks boxes as Word does."""
    for name in names:
        field = fields(document)[name]
        field.find(f".//{W14}checked").set(f"{W14}val", "1")
        field.find(f".//{qn('w:t')}").text = "☒"


def write(document: Any, number: int, text: str) -> None:
    """Writes into the room below the boxes as Word does: the invitation goes, lines are breaks."""
    field = fields(document)[f"write:{number}"]
    properties = field.find(qn("w:sdtPr"))
    properties.remove(properties.find(qn("w:showingPlcHdr")))
    run = field.find(f".//{qn('w:r')}")
    for each in run.findall(qn("w:t")):
        run.remove(each)
    for at, line in enumerate(text.split("\n")):
        if at:
            run.append(run.makeelement(qn("w:br"), {}))
        words = run.makeelement(qn("w:t"), {})
        words.text = line
        run.append(words)


def type_beside(document: Any, name: str, mark: str) -> None:
    """Types a mark behind the box, in a run of its own."""
    paragraph = fields(document)[name].getparent()
    run = paragraph.makeelement(qn("w:r"), {})
    words = run.makeelement(qn("w:t"), {})
    words.text = mark
    run.append(words)
    paragraph.append(run)


def take_fields_apart(document: Any) -> None:
    """Leaves the text of form fields and takes the fields away, as programs do that do not know them."""
    for field in list(document.element.body.iter(qn("w:sdt"))):
        parent, at = field.getparent(), field.getparent().index(field)
        for child in reversed(list(field.find(qn("w:sdtContent")))):
            parent.insert(at, child)
        parent.remove(field)


def forget_properties(document: Any) -> None:
    """Takes away what the file says about itself, as programs do that keep only the text."""
    package = document.part.package
    for key, relation in list(package.rels.items()):
        if relation.reltype.endswith("custom-properties"):
            package.rels.pop(key)
