"""Files that were dropped on the window: packets of a member check are told from transcripts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qcode.findings.packet_file import is_packet
from ui.background import Background, Progress
from ui.desk import Desk
from ui.findings.place import Workplace
from ui.imports.deeds import ImportDeeds
from ui.messages import Messages


class DroppedFiles(QObject):
    """Offers to read packets back; everything else comes in as transcripts."""

    def __init__(
        self,
        desk: Desk,
        background: Background,
        imports: ImportDeeds,
        workplace: Callable[[], Workplace],
        messages: Messages,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._background, self._imports = desk, background, imports
        self._workplace, self._messages, self._window = workplace, messages, window

    def take(self, paths: Sequence[Path]) -> None:
        """Look what these are, and ask where there are packets among them."""
        if not paths or not self._desk.writable:
            return
        self._background.run(
            lambda progress: _packets(paths, progress),
            done=lambda packets: self._offer(paths, packets),
            failed=self._messages.refuse,
        )

    def _offer(self, paths: Sequence[Path], packets: Sequence[Path]) -> None:
        others = [path for path in paths if path not in packets]
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

    def _read(self, packets: Sequence[Path], others: Sequence[Path]) -> None:
        from ui.findings.member_deeds import MemberDeeds  # with what writes Word files

        MemberDeeds(self._workplace(), self._window).read(packets)
        if others:
            self._import(others)

    def _import(self, paths: Sequence[Path]) -> None:
        self._imports.import_transcripts(paths)


def _packets(paths: Sequence[Path], progress: Progress) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        progress.stop_if_cancelled()
        if is_packet(path):
            found.append(path)
    return found
