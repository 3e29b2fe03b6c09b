"""A table on the clipboard: as a table for a text or a spreadsheet, and as lines with tabs for everything else."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QMimeData

from qcode.files.formulas import harmless


class CopiedRow(NamedTuple):
    """A row: its cells, the first of them its label, how deep that is nested, and whether it stands out."""

    cells: Sequence[str]
    depth: int = 0
    strong: bool = False


CELL = "border-bottom: 1px solid #DEDBD4; padding: 3px 8px;"
AS_TEXT = "mso-number-format: '\\@';"
"""Lets a spreadsheet take a label as it is, also one it would calculate."""


def copied(title: str, head: Sequence[str], rows: Sequence[CopiedRow], notes: Sequence[str]) -> QMimeData:
    """The table for the clipboard, with its title above and its notes below it."""
    data = QMimeData()
    data.setText("\r\n".join("\t".join(map(_plain, each)) for each in (head, *(row.cells for row in rows))))
    data.setHtml(_html(title, head, rows, notes))
    return data


def _plain(cell: str) -> str:
    return harmless(" ".join(cell.split()))


def _html(title: str, head: Sequence[str], rows: Sequence[CopiedRow], notes: Sequence[str]) -> str:
    heads = "".join(_cell("th", words, at, strong=True) for at, words in enumerate(head))
    lines = [
        "".join(
            _cell("td", words, at, strong=row.strong, depth=row.depth) for at, words in enumerate(row.cells)
        )
        for row in rows
    ]
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    below = "".join(f"<p style='font-size: 9pt; color: #5F6673'>{escape(each)}</p>" for each in notes)
    caption = f"<p><b>{escape(title)}</b></p>"
    return (
        "<html><head><meta charset='utf-8'></head><body>"
        f"{caption}<table style='border-collapse: collapse'><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>{below}"
        "</body></html>"
    )


def _cell(kind: str, words: str, column: int, *, strong: bool, depth: int = 0) -> str:
    side = f"text-align: left; {AS_TEXT}" if column == 0 else "text-align: right;"
    indent = f" padding-left: {8 + 14 * depth}px;" if column == 0 and depth else ""
    weight = " font-weight: bold;" if strong else ""
    return f'<{kind} style="{CELL} {side}{indent}{weight}">{escape(words)}</{kind}>'
