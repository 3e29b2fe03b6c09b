"""Bringing a survey in: asks for the file, shows what it holds, and brings it in as one change."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qcode import survey
from qcode.files.tables import SUFFIXES
from ui.background import Background, Task
from ui.desk import Desk
from ui.file_dialogs import FileDialogs
from ui.messages import Messages
from ui.survey.coming import Coming, Surroundings
from ui.survey.dialog import SurveyDialog


class SurveyDeeds(QObject):
    """Surveys come in off the window's thread."""

    def __init__(
        self, desk: Desk, background: Background, dialogs: FileDialogs, messages: Messages, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk, self._background, self._dialogs = desk, background, dialogs
        self._messages, self._window = messages, window
        self._task: Task | None = None

    def choose(self) -> None:
        """Ask which file, then show what it holds."""
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        tables, everything = self.tr("Tables"), self.tr("All files")
        filters = f"{tables} ({kinds});;{everything} (*)"
        path = self._dialogs.open_one(self._window, self.tr("Import survey"), "survey", filters)
        if path is not None:
            self.import_survey(path)

    def import_several(self, paths: Sequence[Path]) -> None:
        """One after the other: the next is read when the one before it is done with."""
        if paths:
            dialog = self.import_survey(paths[0])
            dialog.finished.connect(lambda _: self.import_several(paths[1:]))

    def import_survey(self, path: Path) -> SurveyDialog:
        """Read this file, show what it holds, and bring it in when that is wanted."""
        with self._desk.read() as session:
            around = Surroundings.of(session)
        dialog = SurveyDialog(self._window)
        dialog.start_wished.connect(lambda: self._bring_in(dialog))
        dialog.stop_wished.connect(self._stop)
        dialog.open()
        self._task = self._background.run(
            lambda _: self._read(path, around),
            done=dialog.show_coming,
            cancelled=dialog.give_up,
            failed=lambda error: self._give_up(dialog, error),
        )
        return dialog

    def _read(self, path: Path, around: Surroundings) -> Coming:
        coming = Coming(survey.read(path), around)
        with self._desk.read() as session:
            coming.again = survey.again(session, coming.grid, coming.plan)
        return coming

    def _give_up(self, dialog: SurveyDialog, error: BaseException) -> None:
        dialog.give_up()
        self._messages.refuse(error)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _bring_in(self, dialog: SurveyDialog) -> None:
        coming = dialog.coming
        if coming is None:
            return
        label = self.tr("Import survey {title}").format(title=coming.title)
        self._task = self._background.run(
            lambda _: self._written(label, coming),
            done=lambda report: self._show(dialog, report),
            cancelled=dialog.stand_still,
            failed=lambda error: self._refuse(dialog, error),
        )

    def _written(self, label: str, coming: Coming) -> survey.Imported:
        with self._desk.project.change(label) as session:
            return coming.bring_in(session)

    def _show(self, dialog: SurveyDialog, report: survey.Imported) -> None:
        dialog.show_imported(report)
        with self._desk.read() as session:
            asked = survey.survey(session, report.survey_id).questions
        first = next((each.document_id for each in asked if each.document_id), None)
        if first is not None and not self._desk.document_id:
            self._desk.open_document(first)

    def _refuse(self, dialog: SurveyDialog, error: BaseException) -> None:
        dialog.stand_still()
        self._messages.refuse(error)
