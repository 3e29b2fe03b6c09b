"""Bringing transcripts and codebooks in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qcode import participants
from qcode.codebook import adopt, files
from qcode.errors import QcodeError
from qcode.model.code_draft import CodebookDraft
from qcode.transcripts.importing import Arrival, import_file
from qcode.transcripts.readers import SUFFIXES
from ui.background import Background, Progress, Task
from ui.desk import Desk
from ui.file_dialogs import FileDialogs
from ui.imports.codebook_dialog import CodebookDialog
from ui.imports.dialog import ImportDialog
from ui.messages import Messages


class ImportDeeds(QObject):
    """Asks for files, brings them in off the window's thread, and shows what came of them."""

    def __init__(
        self, desk: Desk, background: Background, dialogs: FileDialogs, messages: Messages, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk, self._background, self._dialogs = desk, background, dialogs
        self._messages, self._window = messages, window
        self._arrivals: list[Arrival] = []
        self._task: Task | None = None

    # transcripts

    def choose_transcripts(self) -> None:
        """Ask which files, then bring them in."""
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        transcripts, everything = self.tr("Transcripts"), self.tr("All files")
        filters = f"{transcripts} ({kinds});;{everything} (*)"
        paths = self._dialogs.open_many(self._window, self.tr("Import transcripts"), "import", filters)
        if paths:
            self.import_transcripts(paths)

    def import_transcripts(self, paths: Sequence[Path]) -> ImportDialog:
        """Bring these files in, after asking for the group."""
        with self._desk.read() as session:
            groups = sorted({each.group for each in participants.everyone(session) if each.group})
        dialog = ImportDialog(self._window, paths, groups)
        dialog.start_wished.connect(lambda group: self._run(dialog, paths, group))
        dialog.stop_wished.connect(self.stop)
        dialog.open()
        return dialog

    def _run(self, dialog: ImportDialog, paths: Sequence[Path], group: str) -> None:
        self._arrivals = []
        self._task = self._background.run(
            lambda progress: self._import(paths, group, progress),
            progress=dialog.show_progress,
            done=lambda _: self._finish(dialog, stopped=False),
            cancelled=lambda: self._finish(dialog, stopped=True),
            failed=lambda error: self._fail(dialog, error),
        )

    def _import(self, paths: Sequence[Path], group: str, progress: Progress) -> None:
        for place, path in enumerate(paths):
            progress(place, len(paths), path.name)
            for arrival in import_file(self._desk.project, path, group=group, coder=self._desk.coder):
                self._arrivals.append(arrival)
                progress.stop_if_cancelled()

    def stop(self) -> None:
        """Bring no more files in after the one at hand."""
        if self._task is not None:
            self._task.cancel()

    def _finish(self, dialog: ImportDialog, *, stopped: bool) -> None:
        self._task = None
        dialog.show_arrivals(self._arrivals, stopped=stopped)
        first = next((each.document_id for each in self._arrivals if not each.error), "")
        if first and not self._desk.document_id:
            self._desk.open_document(first)

    def _fail(self, dialog: ImportDialog, error: BaseException) -> None:
        self._finish(dialog, stopped=True)
        self._messages.refuse(error)

    # codebooks

    def choose_codebook(self) -> None:
        """Ask for a codebook file, then show what it would add and change."""
        kinds = " ".join(f"*{suffix}" for suffix in files.FORMATS)
        codebooks = self.tr("Codebooks")
        title = self.tr("Import codebook")
        path = self._dialogs.open_one(self._window, title, "codebook", f"{codebooks} ({kinds})")
        if path is not None:
            self.import_codebook(path)

    def import_codebook(self, path: Path) -> CodebookDialog | None:
        """Show what the codebook would add and change, and do it when that is wanted."""
        try:
            draft = files.read(path)
            with self._desk.read() as session:
                planned = adopt.planned(session, draft)
        except QcodeError as error:
            self._messages.refuse(error)
            return None
        dialog = CodebookDialog(self._window, draft, planned)
        dialog.accepted.connect(lambda: self._adopt(draft))
        dialog.open()
        return dialog

    def _adopt(self, draft: CodebookDraft) -> None:
        label = self.tr("Import codebook {title}").format(title=draft.title)
        self._desk.do(label, lambda session: adopt.import_draft(session, draft, self._desk.coder))
