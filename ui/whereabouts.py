"""Where somebody is at work, noted on disk as they go: after a crash the next start can lead back there."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QSaveFile

from ui.later import Later

if TYPE_CHECKING:
    from ui.study import Study

SOON = 400
"""Milliseconds after which another place is noted: leafing through transcripts writes one note."""


@dataclass(frozen=True)
class Where:
    """A place in a project: its path, a screen and an id; never a word of anybody."""

    project: str
    screen: str = "code"
    memo: str = ""


class Logbook:
    """One note, kept by the one program that runs and torn up when it ends well; ``found`` is what a crash left."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / "sitting.json"
        self._lock = QLockFile(str(folder / "sitting.lock"))
        self._lock.setStaleLockTime(0)
        self._mine = self._lock.tryLock(0)
        self.found = self._read() if self._mine else None
        self._noted: Where | None = None  # what stands in it

    def _read(self) -> Where | None:
        with suppress(OSError, ValueError, TypeError):  # a note nobody can read leads nowhere
            return Where(**json.loads(self._path.read_text(encoding="utf-8")))
        return None

    def note(self, where: Where) -> None:
        """This is where one is now. A note that cannot be written is no reason to stop anybody."""
        if where == self._noted:
            return
        file = QSaveFile(str(self._path))
        if self._mine and file.open(QSaveFile.OpenModeFlag.WriteOnly):
            file.write(json.dumps(asdict(where)).encode())
            self._noted = where if file.commit() else None

    def tear_up(self) -> None:
        """There is nothing to go back to."""
        self._noted = None
        if self._mine:
            with suppress(OSError):
                self._path.unlink(missing_ok=True)

    def close(self) -> None:
        """The program ends well."""
        self.tear_up()
        self._lock.unlock()
        self._mine = False


class Whereabouts(QObject):
    """Notes where one is in an open project, from its opening on."""

    def __init__(self, study: Study, logbook: Logbook) -> None:
        super().__init__(study)
        self._study, self._logbook = study, logbook
        self._later = Later(self.note, self, SOON)
        for signal in (
            study.desk.document_chosen,
            study.desk.people_changed,
            study.going.arrived,
            study.code_screen.reader.page.verticalScrollBar().valueChanged,
            study.code_screen.reader.page.cursorPositionChanged,
        ):
            signal.connect(self._later.soon)
        study.screens.memos.then(lambda memos: memos.chosen.connect(self._later.soon))
        self.note()

    def note(self) -> None:
        """Note where one is now; transcript, place in it, coder and pass are remembered with the choices."""
        study = self._study
        study.remember()
        screen = study.going.screen
        memo = study.memos_screen.memo_id if screen == "memos" else ""
        self._logbook.note(Where(str(study.desk.project.path.resolve()), screen, memo))

    def stop(self) -> None:
        """The project is being closed."""
        self._later.cancel()
        self._logbook.tear_up()
