"""Diagrams and charts as pictures. They are drawn by the window system's library, so what draws them is put in from outside."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from qcode.charts.picture import Picture as Chart
from qcode.charts.picture import described
from qcode.charts.svg import MARGIN, inline, svg
from qcode.drawing.diagram import Drawing
from qcode.errors import Refused
from qcode.reports.report import Figure
from qcode.reports.writers import in_place, known_suffix
from qcode.sentence import worded

SUFFIXES = (".png", ".svg", ".pdf")
CHART_SUFFIXES = (".svg", ".png")


class Picture(NamedTuple):
    """A drawing as the bytes of a file; ``width`` and ``height`` are in pixels at the usual size."""

    data: bytes
    width: float
    height: float


Painter = Callable[[Drawing, str, str], Picture]
"""Draws a diagram, in a language, as a file that ends in a suffix; a ``.png`` has twice the pixels."""
_registered: list[Painter] = []
ChartPainter = Callable[[Chart], bytes]
"""Draws a chart as a PNG on white."""
_charts: list[ChartPainter] = []


def register_painter(painter: Painter) -> None:
    """Lets ``painter`` draw the diagrams from now on."""
    _registered[:] = [painter]


def register_chart_painter(painter: ChartPainter) -> None:
    """Lets ``painter`` draw the charts from now on."""
    _charts[:] = [painter]


def chart_figure(chart: Chart, title: str = "") -> Figure | None:
    """A chart as a figure of a report, named ``title`` or as the chart is; None where pictures cannot be drawn.

    A page of HTML shows it as SVG; the others as a PNG. It is drawn as wide as the chart with its margin.
    """
    if not _charts:
        return None
    wide, high = chart.width + 2 * MARGIN, chart.height + 2 * MARGIN
    told = described(chart.told) or chart.description
    return Figure(_charts[0](chart), wide, high, title or chart.title, told, inline(chart))


def write_chart(path: Path, chart: Chart) -> None:
    """A chart in a file that ends in .svg or .png, whole or not at all.

    Raises Refused for another suffix, or for .png where pictures cannot be drawn, FileProblem where the file cannot be written.
    """
    if known_suffix(path, CHART_SUFFIXES, "A chart") == ".svg":
        data = svg(chart).encode()
    elif _charts:
        data = _charts[0](chart)
    else:
        raise Refused(worded("Pictures cannot be drawn in this program; nothing was written."))
    with in_place(path) as draft:
        draft.write_bytes(data)


def can_draw() -> bool:
    """True where pictures can be drawn."""
    return bool(_registered)


def picture(drawing: Drawing, language: str, suffix: str = ".png") -> Picture:
    """A diagram on white, with what stands in it in the language of the study. Raises Refused for an empty one."""
    if not drawing.nodes:
        raise Refused(
            worded("The diagram “{name}” has no codes to draw yet; nothing was written.", name=drawing.name)
        )
    if not _registered:
        raise Refused(worded("Pictures cannot be drawn in this program; nothing was written."))
    return _registered[0](drawing, language, suffix)


def write_picture(path: Path, drawing: Drawing, language: str) -> None:
    """A diagram in a file, whole or not at all.

    Raises Refused as `picture` does and for an unknown suffix, FileProblem where the file cannot be written.
    """
    suffix = known_suffix(path, SUFFIXES, "A diagram")
    drawn = picture(drawing, language, suffix).data
    with in_place(path) as draft:
        draft.write_bytes(drawn)
