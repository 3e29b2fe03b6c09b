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
from qcode.model.draft import Draft
from qcode.transcripts import importing, origin
from qcode.transcripts.importing import Arrival, Reading
from qcode.transcripts.readers import SUFFIXES
from ui.background import Background, Progress, Task
from ui.desk import Desk
from ui.file_dialogs import FileDialogs
from ui.imports.codebook_dialog import CodebookDialog
from ui.imports.dialog import ImportDialog
from ui.imports.incoming import Incoming, fitting
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
        """Read these files, show what they hold, and bring them in when that is wanted."""
        with self._desk.read() as session:
            people = {each.pseudonym: each.group for each in participants.everyone(session)}
            group, kept = importing.last_group(session), importing.kept_readings(session)
            methods = origin.methods(session)
        dialog = ImportDialog(self._window, people, group, kept, methods)
        dialog.start_wished.connect(lambda: self._run(dialog))
        dialog.reuse_wished.connect(lambda reading, others: self._reuse(dialog, reading, others))
        dialog.stop_wished.connect(self.stop)
        dialog.open()
        self._task = self._background.run(
            lambda progress: _opened(paths, progress),
            progress=dialog.show_progress,
            done=dialog.show_incoming,
            cancelled=dialog.give_up,
            failed=lambda error: self._give_up(dialog, error),
        )
        return dialog

    def _give_up(self, dialog: ImportDialog, error: BaseException) -> None:
        dialog.give_up()
        self._messages.refuse(error)

    def _reuse(self, dialog: ImportDialog, reading: Reading, others: Sequence[Incoming]) -> None:
        self._task = self._background.run(
            lambda progress: _reread(reading, others, progress),
            progress=dialog.show_progress,
            done=lambda read: dialog.show_reused(reading, read),
            cancelled=dialog.stand_still,
            failed=lambda error: self._stand_still(dialog, error),
        )

    def _stand_still(self, dialog: ImportDialog, error: BaseException) -> None:
        dialog.stand_still()
        self._messages.refuse(error)

    def _run(self, dialog: ImportDialog) -> None:
        self._arrivals = []
        wanted = [each for each in dialog.incoming if each.comes_in or each.error]
        self._task = self._background.run(
            lambda progress: self._import(wanted, progress),
            progress=dialog.show_progress,
            done=lambda _: self._finish(dialog),
            cancelled=lambda: self._finish(dialog, self._left_of(wanted)),
            failed=lambda error: self._fail(dialog, self._left_of(wanted), error),
        )

    def _left_of(self, wanted: Sequence[Incoming]) -> list[str]:
        """The transcripts whose turn had not come."""
        return [each.draft.name for each in wanted[len(self._arrivals) :]]

    def _import(self, wanted: Sequence[Incoming], progress: Progress) -> None:
        for place, each in enumerate(wanted):
            progress(place, len(wanted), each.draft.name)
            self._arrivals.append(self._bring_in(each))

    def _bring_in(self, each: Incoming) -> Arrival:
        if each.error:
            return Arrival(each.file, error=each.error)
        group = each.group if each.participant else ""
        try:
            return importing.import_draft(
                self._desk.project,
                each.file,
                each.draft,
                group=group,
                participant=each.participant,
                coder=self._desk.coder,
                kind=each.kind,
                method=each.method,
            )
        except QcodeError as error:
            return Arrival(each.file, document=each.draft.name, error=error.sentence)

    def stop(self) -> None:
        """Do no more after what is at hand."""
        if self._task is not None:
            self._task.cancel()

    def _finish(self, dialog: ImportDialog, left: Sequence[str] = ()) -> None:
        self._task = None
        dialog.show_arrivals(self._arrivals, left)
        first = next((each.document_id for each in self._arrivals if not each.error), "")
        if first and not self._desk.document_id:
            self._desk.open_document(first)

    def _fail(self, dialog: ImportDialog, left: Sequence[str], error: BaseException) -> None:
        self._finish(dialog, left)
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


def _opened(paths: Sequence[Path], progress: Progress) -> list[Incoming]:
    """Every transcript in the files, split into turns by the rule that fits it best."""
    found: list[Incoming] = []
    for place, path in enumerate(paths):
        progress(place, len(paths), path.name)
        for each in importing.opened(path):
            found.append(Incoming(each))
            progress.stop_if_cancelled()
    return found


def _reread(
    reading: Reading, others: Sequence[Incoming], progress: Progress
) -> list[tuple[Incoming, Draft | None]]:
    """What ``reading`` makes of each of the others; None where it finds nobody."""
    read: list[tuple[Incoming, Draft | None]] = []
    for place, each in enumerate(others):
        progress(place, len(others), each.draft.name)
        read.append((each, fitting(reading, each)))
    return read
