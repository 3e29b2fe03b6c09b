"""A report before it has a format: headings, prose, quotations, tables.

Builders make a `Report`; `docx.py`, `html.py` … write it. A writer needs to know nothing about projects.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from qcode.model.table import Table

_CM_PER_PIXEL = 2.54 / 96
_HIGHEST = 20.0  # cm


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 to 4. ``colour`` is the "#rrggbb" of a code's chip beside it, if any."""

    text: str
    level: int = 1
    colour: str | None = None


@dataclass(frozen=True)
class Prose:
    """A paragraph of plain text.

    ``style`` is "body", "ahead" (stays on the page of what follows), "definition", "quiet" (small, grey) or "lead".
    """

    text: str
    style: str = "body"


@dataclass(frozen=True)
class Markdown:
    """Text a person wrote in Markdown (a memo): paragraphs, lists, emphasis, headings, links."""

    text: str


@dataclass(frozen=True)
class Facts:
    """Label and value pairs, drawn as a compact two-column list."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Quote:
    """A quotation: pieces of (speaker, words) — the speaker None inside one turn — and its source line.

    ``key`` is what it is called in the report ("Q7"): a place that links can lead to.
    """

    pieces: tuple[tuple[str | None, str], ...]
    source: str
    key: str = ""


@dataclass(frozen=True)
class TextTable:
    """A table of words, such as the code list of a thesis appendix. ``widths`` are shares of the page.

    One with a ``title`` is numbered among the tables. ``places`` name for each row the place its first cell leads to.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...] = ()
    indents: tuple[int, ...] = ()  # nesting depth of each row's first cell
    colours: tuple[str | None, ...] = ()
    title: str = ""
    places: tuple[str, ...] = ()


@dataclass(frozen=True)
class NumberTable:
    """A table of numbers, with a bar chart of its rows' totals where ``chart`` is set."""

    table: Table
    chart: bool = False


@dataclass(frozen=True)
class Figure:
    """A picture with a title, numbered among the figures; ``told`` says in words what is to be seen in it.

    ``png`` has more pixels than ``width`` and ``height``, which are those of a screen. A page of HTML shows the element ``svg``
    instead where there is one.
    """

    png: bytes
    width: float
    height: float
    title: str
    told: str = ""
    svg: str = ""

    def size_within(self, page_width: float) -> tuple[float, float]:
        """Width and height in cm: as on a screen, smaller where the page is too small for that with the title below."""
        width, height = max(self.width, 1) * _CM_PER_PIXEL, max(self.height, 1) * _CM_PER_PIXEL
        share = min(1.0, page_width / width, _HIGHEST / height)
        return width * share, height * share


@dataclass(frozen=True)
class PageBreak:
    """What follows starts on a new page."""


Block = Heading | Prose | Markdown | Facts | Quote | TextTable | NumberTable | Figure | PageBreak


@dataclass(frozen=True)
class Report:
    """A whole report: title page, contents list, blocks. ``language`` is a code such as "nl"."""

    title: str
    subtitle: str = ""
    details: tuple[tuple[str, str], ...] = ()  # title page facts: date, coders …
    blocks: tuple[Block, ...] = ()
    language: str = "en"
    contents: bool = True
    note: str = field(default="")  # a confidentiality line on the title page and in the foot
