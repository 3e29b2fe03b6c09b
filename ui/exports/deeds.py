"""Reports, tables and copies on their way out."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QObject, Qt
from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from qcode.axial import diagrams
from qcode.codebook import files, tree
from qcode.errors import FileProblem, Refused
from qcode.model import Code
from qcode.project import study_of
from ui.background import Progress
from ui.desk import Desk
from ui.exports.saving import STEPS, Saving

if TYPE_CHECKING:
    from qcode.reports.memo_report import Chosen

TABLE_KINDS = (("Excel", ".xlsx"), ("Word", ".docx"), ("CSV", ".csv"), ("HTML", ".html"))
CODEBOOK_KINDS = (("YAML", ".yaml"), ("CSV", ".csv"), ("Excel", ".xlsx"), ("Word", ".docx"))
PICTURE_KINDS = (("PNG", ".png"), ("SVG", ".svg"), ("PDF", ".pdf"))
ROW_KINDS = (("Excel", ".xlsx"), ("CSV", ".csv"))


class ExportDeeds(QObject):
    """What can be taken out of a project, each as a file in the format that is chosen."""

    def __init__(self, desk: Desk, saving: Saving, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._saving = desk, saving

    # reports

    def save_memo_report(self, chosen: Chosen | None = None) -> None:
        """Write the memo report, of the memos that are chosen or of all."""
        from qcode.reports.memo_report import memo_report

        title, what = self.tr("Save memo report"), self.tr("memo report")
        self._saving.save_report(title, what, lambda session: memo_report(session, chosen))

    def save_findings_report(self) -> None:
        """Write the results chapter as it was chosen last."""
        from qcode.reports.findings.report import findings_report

        self._saving.save_report(self.tr("Save findings report"), self.tr("findings report"), findings_report)

    def save_checklist(self) -> None:
        """Write the reporting checklist as it stands."""
        from qcode.reports.coreq.checklist import checklist_report

        self._saving.save_report(self.tr("Save checklist"), self.tr("checklist"), checklist_report)

    def save_codebook_report(self) -> None:
        """Write the codebook as the appendix of a thesis."""
        from qcode.reports.codebook_report import codebook_report

        self._saving.save_report(self.tr("Save codebook report"), self.tr("codebook report"), codebook_report)

    def save_quotations_of_code(self) -> None:
        """Write the quotations of the code in focus."""
        code_id = self._desk.code_id
        with self._desk.read() as session:
            name = session.get_one(Code, code_id).name
        self._save_quotations(self.tr("quotations of {code}").format(code=name), lambda _: [code_id])

    def save_all_quotations(self) -> None:
        """Write the quotations of every code."""
        everything = self.tr("quotations")
        self._save_quotations(everything, lambda session: [node.id for node in tree.nodes(session)])

    def _save_quotations(self, what: str, codes: Callable[[Session], Sequence[str]]) -> None:
        from qcode.reports.quotation_report import quotation_report

        title = self.tr("Save quotations")
        self._saving.save_report(title, what, lambda session: quotation_report(session, codes(session)))

    def save_diagram(self, diagram_id: str) -> None:
        """Write a diagram as a picture."""
        with self._desk.read() as session:
            name = diagrams.diagram_of(session, diagram_id).name

        def work(path: Path, progress: Progress) -> Sequence[str]:
            from qcode.drawing.diagram import drawing
            from qcode.reports.pictures import write_picture

            self._begin(progress)
            with self._desk.read() as session:
                drawn, language = drawing(session, diagram_id), study_of(session).language
            self._go_on(path, progress)
            write_picture(path, drawn, language)
            return ()

        self._saving.save(self.tr("Save diagram"), name, PICTURE_KINDS, work)

    # tables

    def save_frequencies(self) -> None:
        """Write how often each code occurs in each transcript."""
        title, what = self.tr("Save code frequencies"), self.tr("code frequencies")
        self._saving.save(title, what, TABLE_KINDS, self._write_frequencies)

    def _write_frequencies(self, path: Path, progress: Progress) -> Sequence[str]:
        from qcode.reports.made import made_of
        from qcode.reports.table_words import write_frequencies
        from qcode.tables.frequencies import frequencies

        self._begin(progress)
        with self._desk.read() as session:
            table, language, made = frequencies(session), study_of(session).language, made_of(session)
        self._go_on(path, progress)
        write_frequencies(path, table, language, made)
        return ()

    def save_codings(self) -> None:
        """Write one row a coding."""
        self._save_rows(self.tr("Save codings"), self.tr("codings"), "codings")

    def save_quotation_rows(self) -> None:
        """Write one row a quotation, its codes side by side."""
        self._save_rows(self.tr("Save quotations"), self.tr("quotations"), "quotations")

    def save_matrix(self) -> None:
        """Write one row a quotation, and a column of ones and noughts for each code."""
        self._save_rows(self.tr("Save for statistics"), self.tr("ones and noughts"), "matrix")

    def _save_rows(self, title: str, what: str, layout: str) -> None:
        def work(path: Path, progress: Progress) -> Sequence[str]:
            from qcode.reports.coding_layouts import layout_rows
            from qcode.reports.writers import write_sheets

            self._begin(progress)
            with self._desk.read() as session:
                sheets = layout_rows(session, layout)
            self._go_on(path, progress)
            _, *beside = write_sheets(path, sheets)
            key = self.tr("What the columns mean stands in “{name}”.")
            return [key.format(name=each.name) for each in beside]

        self._saving.save(title, what, ROW_KINDS, work)

    # the codebook and the project, to be read in again

    def save_codebook(self) -> None:
        """Write the codebook as a file that can be imported."""
        self._saving.save(self.tr("Save codebook"), self.tr("codebook"), CODEBOOK_KINDS, self._write_codebook)

    def _write_codebook(self, path: Path, progress: Progress) -> Sequence[str]:
        self._begin(progress)
        with self._desk.read() as session:
            study = study_of(session)
            draft = tree.as_draft(session, study.title, study.language)
        self._go_on(path, progress)
        return files.write(path, draft)

    def back_up(self) -> None:
        """Write a copy of the project."""
        kinds = [(self.tr("qcode project"), ".qcode")]
        what = self.tr("copy of {day}").format(day=QDate.currentDate().toString(Qt.DateFormat.ISODate))
        self._saving.save(self.tr("Back up"), what, kinds, self._copy)

    def _copy(self, path: Path, progress: Progress) -> Sequence[str]:
        from qcode.store import backups

        if path.resolve() == self._desk.project.path.resolve():
            sentence = self.tr("{name} is the project itself; choose another name. Nothing was written.")
            raise Refused(sentence.format(name=path.name))
        progress.stop_if_cancelled()
        try:
            backups.copy(self._desk.project.path, path)
        except (OSError, sqlite3.Error) as error:
            sentence = self.tr("{name} could not be written ({why}); nothing was written.")
            raise FileProblem(sentence.format(name=path.name, why=error)) from error
        return ()

    # how far it is; telling also stops what was cancelled

    def _begin(self, progress: Progress) -> None:
        progress(0, STEPS, self.tr("gathering"))

    def _go_on(self, path: Path, progress: Progress) -> None:
        progress(1, STEPS, path.name)
