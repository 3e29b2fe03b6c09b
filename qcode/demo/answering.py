"""Fills in the packet of a member check as somebody does who has it open in Word."""

# python-docx gives its XML without types, here as everywhere it is touched.
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false, reportUnknownArgumentType=false
# pyright: reportUnknownParameterType=false, reportAttributeAccessIssue=false

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from docx import Document
from docx.oxml.ns import qn

from qcode.findings.packets import WHOLE

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
TICKED = "☒"


def fill_in(path: Path, answers: Sequence[tuple[str, str]], remark: str = "") -> None:
    """Ticks one box a theme ("" for none), writes the comments and what is said of the whole, and saves the file."""
    document = Document(str(path))
    fields = _fields(document)
    for number, (response, comment) in enumerate(answers, start=1):
        if response:
            _tick(fields[f"{response}:{number}"])
        if comment:
            _write(fields[f"write:{number}"], comment)
    if remark:
        _write(fields[f"write:{WHOLE}"], remark)
    document.save(str(path))


def _fields(document: Any) -> dict[str, Any]:
    """The form fields by what they are for and the number of their theme, such as ``yes:1``."""
    found: dict[str, Any] = {}
    for field in document.element.body.iter(qn("w:sdt")):
        name, _, place = field.find(f"{qn('w:sdtPr')}/{qn('w:tag')}").get(qn("w:val")).partition(":")
        found[f"{name}:{place.rpartition('-')[2]}"] = field
    return found


def _tick(field: Any) -> None:
    field.find(f".//{_W14}checked").set(f"{_W14}val", "1")
    field.find(f".//{qn('w:t')}").text = TICKED


def _write(field: Any, text: str) -> None:
    properties = field.find(qn("w:sdtPr"))
    invitation = properties.find(qn("w:showingPlcHdr"))
    if invitation is not None:
        properties.remove(invitation)
    field.find(f".//{qn('w:t')}").text = text
