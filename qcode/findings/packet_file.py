"""A packet that came back, read from its Word file: which boxes are ticked and what was written.

Boxes count as ticked by Word or LibreOffice, and by an x, v or tick typed beside them. Where a program took the form
apart, the codes that are printed beside the boxes still say which theme they belong to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from qcode.errors import FileProblem
from qcode.findings.packet_words import in_all_languages
from qcode.sentence import worded
from qcode.transcripts.docx_package import VAL, W, WordFile
from qcode.transcripts.xml import Element

CHECK_PROPERTY, STUDY_PROPERTY = "qcode member check", "qcode study"
WORD = (".docx", ".docm")
BOXES = ("yes", "partly", "no")

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_CODE = re.compile(r"\b([0-9A-F]{8})-(\d{1,3})\b")
_TICK = re.compile(r"[☒☑✓✔✗✘✅❌🗷🗹🗸]|(?<!\w)[xXvV](?!\w)")
_TICK_SYMBOLS = {"F0FE", "F0FC", "F0FD", "F052", "F053", "F0FB"}  # ticks and crosses of Word's symbol fonts
_LEFT_OUT = {f"{W}del", f"{W}moveFrom"}
_TRUE = {"1", "true", "on"}


@dataclass(frozen=True)
class FilledTheme:
    """What came back under one code: the boxes that are ticked and what was written. ``number`` 0 is the whole."""

    number: int
    ticked: frozenset[str]
    boxes: int
    comment: str


@dataclass(frozen=True)
class FilledPacket:
    """A packet as it came back; identities are "" where the file does not hold them any more."""

    name: str
    study_id: str
    check_id: str
    codes: frozenset[str]
    themes: dict[int, FilledTheme]


def is_packet(path: Path) -> bool:
    """True for a Word file that still says which member check it belongs to; what it cannot open is no packet to it."""
    if path.suffix.lower() not in WORD:
        return False
    try:
        word = WordFile(path)
        try:
            return bool(word.own_properties().get(CHECK_PROPERTY))
        finally:
            word.close()
    except (FileProblem, OSError):
        return False  # whoever opens it next says what is wrong with it


def read_packet(path: Path) -> FilledPacket:
    """What came back in a Word file. Raises FileProblem for what is no packet; who sent it is not looked at here."""
    body, known = _opened(path)
    forms = [form for table in body.iter(f"{W}tbl") if (form := _form(table)) is not None]
    codes = frozenset(code for code, _ in forms)
    check_id = known.get(CHECK_PROPERTY, "")
    if not forms and not check_id:
        raise FileProblem(
            worded("“{file}” is not a packet of a member check; nothing was read.", file=path.name)
        )
    themes: dict[int, FilledTheme] = {}
    for _, form in forms:
        if form.number in themes and len(codes) == 1:
            raise FileProblem(
                worded(
                    "In “{file}” the boxes of one theme stand twice; take out the second ones and read it again. "
                    "Nothing was read.",
                    file=path.name,
                )
            )
        themes[form.number] = form
    return FilledPacket(path.name, known.get(STUDY_PROPERTY, ""), check_id, codes, themes)


def _opened(path: Path) -> tuple[Element, dict[str, str]]:
    if path.suffix.lower() not in WORD:
        raise FileProblem(
            worded(
                "“{file}” is not a Word file; open it where it was filled in, save it as .docx and read that. "
                "Nothing was read.",
                file=path.name,
            )
        )
    try:
        word = WordFile(path)
        try:
            return word.body(), word.own_properties()
        finally:
            word.close()
    except (FileProblem, OSError) as error:
        raise FileProblem(
            worded(
                "“{file}” cannot be read as a Word file: it is damaged, locked or something else. Nothing was read.",
                file=path.name,
            )
        ) from error


def _form(table: Element) -> tuple[str, FilledTheme] | None:
    """The code of a table of boxes and what is filled in there; None for any other table."""
    rows = [list(row.iter(f"{W}tc")) for row in table.iter(f"{W}tr")]
    for at, cells in enumerate(rows):
        match = next((found for cell in cells if (found := _CODE.search(_text(cell)))), None)
        if match is None:
            continue
        number = int(match[2])
        options = [cell for cell in cells if not _CODE.search(_text(cell))][: len(BOXES)]
        boxes = dict(zip(BOXES, options, strict=False)) if number else {}
        ticked = frozenset(name for name, cell in boxes.items() if _is_ticked(cell, name))
        below = [cell for row in rows[at + 1 :] for cell in row]
        comment = "\n".join(filter(None, (_comment(cell) for cell in below)))
        return match[1], FilledTheme(number, ticked, len(boxes), comment)
    return None


def _is_ticked(cell: Element, name: str) -> bool:
    boxes = cell.iter(f"{_W14}checked")
    if any((box.get(f"{_W14}val") or "1").lower() in _TRUE for box in boxes):
        return True
    if any((sign.get(f"{W}char") or "").upper() in _TICK_SYMBOLS for sign in cell.iter(f"{W}sym")):
        return True
    text = _text(cell)
    for label in in_all_languages(name):
        text = text.replace(label, " ")
    return _TICK.search(text) is not None


def _comment(cell: Element) -> str:
    """What was written in a cell, without the question above it and the invitation to write."""
    printed = {*in_all_languages("comment"), *in_all_languages("remark")}
    invitations = in_all_languages("write_here")
    lines: list[str] = []
    for line in _text(cell).splitlines():
        for invitation in invitations:
            line = line.replace(invitation, "")
        if line.strip() not in printed:
            lines.append(line.rstrip())
    return "\n".join(lines).strip()


def _text(element: Element) -> str:
    """The text of a cell as it reads now: what tracked changes took away and what a form invites to is left out."""
    return "".join(_pieces(element)).strip("\n")


def _pieces(element: Element) -> Iterator[str]:
    if element.tag in _LEFT_OUT or _is_invitation(element):
        return
    if element.tag == f"{W}t":
        yield element.text or ""
    elif element.tag in (f"{W}br", f"{W}cr"):
        yield "\n"
    elif element.tag == f"{W}tab":
        yield "\t"
    else:
        for child in element:
            yield from _pieces(child)
        if element.tag == f"{W}p":
            yield "\n"


def _is_invitation(element: Element) -> bool:
    if element.tag != f"{W}sdt":
        return False
    shown = element.find(f"{W}sdtPr/{W}showingPlcHdr")
    return shown is not None and (shown.get(VAL) or "1").lower() in _TRUE
