"""A table on the clipboard: as a table for a text or a spreadsheet, and as lines with tabs for everything else."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QMimeData

from qcode.files.formulas import harmless


class CopiedCell(NamedTuple):
    """What a cell says; the number it stands for where it is one, and how that is written, one of FORMATS."""

    words: str
    number: float | None = None
    form: str = "count"


class CopiedRow(NamedTuple):
    """A row: its cells, the first of them its label, how deep that is nested, and whether it stands out."""

    cells: Sequence[CopiedCell]
    depth: int = 0
    strong: bool = False


CELL = "border-bottom: 1px solid #DEDBD4; padding: 3px 8px;"
SHAPES = {"count": "0", "share": "0.0%", "rate": "0.0", "number": "0.00"}
"""How a spreadsheet writes a number of one of FORMATS."""
AS_TEXT = "mso-number-format: '\\@';"
"""Lets a spreadsheet take a label as it is, also one it would calculate."""


def copied(title: str, head: Sequence[str], rows: Sequence[CopiedRow], notes: Sequence[str]) -> QMimeData:
    """The table for the clipboard, with its title above and its notes below it."""
    lines = [head, *([each.words for each in row.cells] for row in rows)]
    data = QMimeData()
    data.setText("\r\n".join("\t".join(map(_plain, line)) for line in lines))
    data.setHtml(_html(title, head, rows, notes))
    return data


def _plain(words: str) -> str:
    """On one line, as a spreadsheet takes it: no room before the sign of per cent, and nothing it would calculate."""
    return harmless(" ".join(words.replace("\N{NO-BREAK SPACE}%", "%").split()))


def _html(title: str, head: Sequence[str], rows: Sequence[CopiedRow], notes: Sequence[str]) -> str:
    heads = "".join(_cell("th", CopiedCell(words), at, strong=True) for at, words in enumerate(head))
    lines = [
        "".join(
            _cell("td", cell, at, strong=row.strong, depth=row.depth) for at, cell in enumerate(row.cells)
        )
        for row in rows
    ]
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    below = "".join(f"<p style='font-size: 9pt; color: #5F6673'>{escape(each)}</p>" for each in notes)
    caption = f"<p><b>{escape(title)}</b></p>"
    return (
        "<html xmlns:x='urn:schemas-microsoft-com:office:excel'><head><meta charset='utf-8'></head><body>"
        f"{caption}<table style='border-collapse: collapse'><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>{below}"
        "</body></html>"
    )


def _cell(kind: str, cell: CopiedCell, column: int, *, strong: bool, depth: int = 0) -> str:
    side = f"text-align: left; {AS_TEXT}" if column == 0 else "text-align: right;"
    indent = f" text-indent: {14 * depth}px; mso-char-indent-count: {depth};" if column == 0 and depth else ""
    weight = " font-weight: bold;" if strong else ""
    value = ""
    if cell.number is not None:
        shape = SHAPES[cell.form]
        value = f' x:num="{cell.number!r}" sdval="{cell.number!r}" sdnum="1033;0;{shape}"'
        side += f" mso-number-format: '{shape}';"
    return f'<{kind}{value} style="{CELL} {side}{indent}{weight}">{escape(cell.words)}</{kind}>'
