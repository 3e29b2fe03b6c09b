"""Makes PDF and pictures of diagrams and charts known to the reports; what draws them is loaded when the first one is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qcode.charts.picture import Picture as Chart
    from qcode.drawing.diagram import Drawing
    from qcode.reports.pictures import Picture
    from qcode.reports.report import Report


def register() -> None:
    """From now on reports can be written to files that end in ".pdf", and diagrams and charts be drawn."""
    # with the core, which the first page does without
    from qcode.reports.pictures import register_chart_painter, register_painter
    from qcode.reports.writers import register_report_writer

    register_report_writer(".pdf", _write)
    register_painter(_draw)
    register_chart_painter(_chart)


def _write(path: Path, report: Report) -> None:
    from ui.printing import write_pdf

    write_pdf(path, report)


def _draw(drawing: Drawing, language: str, suffix: str) -> Picture:
    from ui.axial.picture import picture_of

    return picture_of(drawing, language, suffix)


def _chart(chart: Chart) -> bytes:
    from ui.charts.files import png

    return png(chart)
