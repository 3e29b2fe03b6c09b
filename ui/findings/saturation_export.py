"""Saturation as files: its tables for a report or a spreadsheet, its curve as a picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from qcode.project import study_of
from qcode.reports.made import made_of
from qcode.saturation import Saturation
from ui.background import Progress
from ui.findings.place import Workplace
from ui.findings.saturation_curve import SaturationCurve

TABLES = (("Word", ".docx"), ("Excel", ".xlsx"), ("CSV", ".csv"), ("HTML", ".html"), ("PDF", ".pdf"))
ROWS = (".xlsx", ".csv")
PICTURES = (("PNG", ".png"), ("SVG", ".svg"))
SIZE = (928.0, 448.0)


class SaturationExport(QObject):
    """Asks where to, and writes."""

    def __init__(self, place: Workplace, curve: SaturationCurve) -> None:
        super().__init__(curve)
        self._place, self._curve = place, curve

    def save_table(self, found: Saturation | None) -> None:
        """Both tables with their notes; a spreadsheet has the transcripts."""
        if found is None:
            return
        with self._place.desk.read() as session:
            language, made = study_of(session).language, made_of(session)

        def work(path: Path, progress: Progress) -> Sequence[str]:
            from qcode.reports.report import NumberTable, Report
            from qcode.reports.saturation_tables import reached_table, steps_table
            from qcode.reports.words import word
            from qcode.reports.writers import write_report, write_table

            progress(0, 1, path.name)
            steps, rules = steps_table(found, language), reached_table(found, language)
            if path.suffix.lower() in ROWS:
                write_table(path, steps, language, made)
            else:
                blocks = (NumberTable(steps), NumberTable(rules))
                title = word(language, "saturation")
                write_report(path, Report(title, blocks=blocks, language=language, contents=False))
            return ()

        from qcode.reports.writers import report_suffixes

        known = (*report_suffixes(), *ROWS)
        kinds = [kind for kind in TABLES if kind[1] in known]
        self._place.saving.save(self.tr("Export saturation"), self.tr("saturation"), kinds, work)

    def save_picture(self) -> None:
        """The curve on white, as it is printed."""
        picture = self._curve.for_paper(*SIZE)
        if picture is None:
            return

        def work(path: Path, progress: Progress) -> Sequence[str]:
            from qcode.reports.pictures import write_chart

            progress(0, 1, path.name)
            write_chart(path, picture)
            return ()

        self._place.saving.save(self.tr("Save the curve"), self.tr("saturation"), PICTURES, work)
