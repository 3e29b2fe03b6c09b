"""The supervisor's pack on its way out: asked for in a dialog, written beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qcode.languages import is_dutch
from qcode.project import study_of
from ui.background import Progress
from ui.desk import Desk
from ui.exports.saving import Saving
from ui.file_dialogs import FileDialogs
from ui.language import spoken
from ui.start.new_project import file_name

if TYPE_CHECKING:
    from ui.exports.pack_dialog import PackDialog


class PackDeeds(QObject):
    """Asks what goes in and where to, and writes."""

    def __init__(self, desk: Desk, saving: Saving, dialogs: FileDialogs, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._saving, self._dialogs, self._window = desk, saving, dialogs, window

    def ask(self) -> None:
        """Ask for a pack; written when that is accepted."""
        from ui.exports.pack_dialog import PURPOSE, PackDialog  # with all that counts agreement

        with self._desk.read() as session:
            language = "nl" if is_dutch(study_of(session).language) else "en"
        project = self._desk.project.path
        beside = Path(self._dialogs.folder(PURPOSE, project.parent))
        whose = self.tr("for the supervisor")
        folder = beside / f"{project.stem} {file_name(whose)}"
        dialog = PackDialog(self._window, self._dialogs, folder, language)
        dialog.accepted.connect(lambda: self._write(dialog))
        dialog.open()

    def _write(self, dialog: PackDialog) -> None:
        choice, place = dialog.choice, dialog.place

        def work(_: Path, progress: Progress) -> Sequence[str]:
            from qcode.reports.supervisor.writing import write_pack

            def told(done: int, of: int) -> bool:
                progress(done, of, place.name)  # raises where it is cancelled
                return True

            told(0, 1)
            found = write_pack(self._desk.project, place, choice, told)
            assert found is not None, "what is cancelled raises"
            said = [spoken(each) for each in found.said]
            if found.replaced:
                names = ", ".join(
                    self.tr("{pseudonym} ({count}×)").format(
                        pseudonym=each.stands, count=each.turns + each.said + each.written
                    )
                    for each in found.replaced
                )
                said.append(self.tr("Names were replaced: {names}.").format(names=names))
            return said

        self._desk.settle()
        self._saving.write(place, self.tr("Supervisor’s pack"), work)
