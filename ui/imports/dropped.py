"""Files that were dropped on the window: packets of a member check and surveys are told from transcripts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qcode.errors import QcodeError
from qcode.files.tables import SUFFIXES
from qcode.findings.packet_file import is_packet
from qcode.model.document import SURVEY
from qcode.transcripts import readers
from ui.background import Background, Progress
from ui.desk import Desk
from ui.findings.place import Workplace
from ui.imports.deeds import ImportDeeds
from ui.messages import Messages
from ui.survey.deeds import SurveyDeeds


class DroppedFiles(QObject):
    """Offers to read packets back, and to import surveys as such; everything else comes in as transcripts."""

    def __init__(
        self,
        desk: Desk,
        background: Background,
        imports: ImportDeeds,
        surveys: SurveyDeeds,
        workplace: Callable[[], Workplace],
        messages: Messages,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._background = desk, background
        self._imports, self._surveys = imports, surveys
        self._workplace, self._messages, self._window = workplace, messages, window

    def take(self, paths: Sequence[Path]) -> None:
        """Look what these are, and ask where there are packets or surveys among them."""
        if not paths or not self._desk.writable:
            return
        self._background.run(
            lambda progress: _told_apart(paths, progress),
            done=lambda found: self._offer(paths, *found),
            failed=self._messages.refuse,
        )

    def _offer(self, paths: Sequence[Path], packets: Sequence[Path], surveys: Sequence[Path]) -> None:
        others = [path for path in paths if path not in packets]
        if surveys and not packets:
            self._offer_surveys(paths, surveys)
            return
        if not packets:
            self._import(paths)
            return
        if len(packets) == 1:
            asked = self.tr("“{name}” is a packet of a member check.").format(name=packets[0].name)
        else:
            asked = self.tr("%n of these files are packets of a member check.", "", len(packets))
        detail = self.tr("Read what the participants filled in?")
        if others:
            detail += " " + self.tr("%n other file(s) come in as transcripts.", "", len(others))
        self._messages.choose(
            asked,
            detail,
            [
                (self.tr("Read the answers"), lambda: self._read(packets, others)),
                (self.tr("Import as transcripts"), lambda: self._import(paths)),
            ],
        )

    def _offer_surveys(self, paths: Sequence[Path], surveys: Sequence[Path]) -> None:
        others = [path for path in paths if path not in surveys]
        if len(surveys) == 1:
            asked = self.tr("“{name}” looks like a survey.").format(name=surveys[0].name)
        else:
            asked = self.tr("%n of these files look like surveys.", "", len(surveys))
        detail = self.tr("As a survey, its closed questions are counted and its open answers coded.")
        if others:
            detail += " " + self.tr("%n other file(s) come in as transcripts.", "", len(others))
        self._messages.choose(
            asked,
            detail,
            [
                (self.tr("Import as survey"), lambda: self._take_surveys(surveys, others)),
                (self.tr("Import as transcripts"), lambda: self._import(paths)),
            ],
        )

    def _take_surveys(self, surveys: Sequence[Path], others: Sequence[Path]) -> None:
        if others:
            dialog = self._imports.import_transcripts(others)
            dialog.finished.connect(lambda _: self._surveys.import_several(surveys))
        else:
            self._surveys.import_several(surveys)

    def _read(self, packets: Sequence[Path], others: Sequence[Path]) -> None:
        from ui.findings.member_deeds import MemberDeeds  # with what writes Word files

        MemberDeeds(self._workplace(), self._window).read(packets)
        if others:
            self._import(others)

    def _import(self, paths: Sequence[Path]) -> None:
        self._imports.import_transcripts(paths)


def _told_apart(paths: Sequence[Path], progress: Progress) -> tuple[list[Path], list[Path]]:
    """The packets and the surveys among these files."""
    packets: list[Path] = []
    surveys: list[Path] = []
    for path in paths:
        progress.stop_if_cancelled()
        if is_packet(path):
            packets.append(path)
        elif _is_survey(path):
            surveys.append(path)
    return packets, surveys


def _is_survey(path: Path) -> bool:
    """True for a table without speakers, a row a respondent."""
    if path.suffix.lower() not in SUFFIXES:
        return False
    try:
        return any(draft.kind == SURVEY for draft in readers.read_all(path))
    except QcodeError:
        return False
