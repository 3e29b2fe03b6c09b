"""What one does in a member check: write a packet, read packets back, note who declined, take a check away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from qcode.coding.passes import ensure_coder
from qcode.errors import QcodeError
from qcode.findings.member_answers import DECLINED, Standing
from qcode.findings.member_checks import Asked, ask, decline, remove
from qcode.findings.member_wording import wording
from qcode.findings.packet_file import read_packet
from qcode.findings.packets import packet_of
from qcode.findings.returned import Returned, take_in
from qcode.reports.member_packet import write_packet
from ui.background import Progress
from ui.findings.place import Workplace
from ui.language import spoken

Outcome = Returned | QcodeError
FORMAT = ".docx"


class MemberDeeds(QObject):
    """Each is one change that can be taken back; ``read_back`` names the member check of each packet that was read."""

    read_back = Signal(str)

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._saving, self._background = place.desk, place.saving, place.background
        self._dialogs, self._messages, self._window = place.dialogs, place.messages, place.window

    def save_packet(self, person: Standing, asked: Callable[[Session], list[Asked]], *, others: bool) -> None:
        """Ask where the packet goes, write it, and note that the participant was asked."""
        self._desk.settle()
        label = self.tr("Ask {participant} about the findings").format(participant=person.participant)
        coder, project = self._desk.coder, self._desk.project
        with self._desk.read() as session:
            themes = asked(session)

        def work(path: Path, progress: Progress) -> Sequence[str]:
            progress(0, 1)
            with project.change(label) as session:
                coder_id = ensure_coder(session, coder).id
                first = wording(session).introduction
                check = ask(session, person.participant_id, themes, coder_id, first, others=others)
                write_packet(path, packet_of(session, check.id))
            return ()

        what = self.tr("packet {participant}").format(participant=person.participant)
        kinds = ((self.tr("Word document"), FORMAT),)
        self._saving.save(self.tr("Save packet"), what, kinds, work)

    def choose_packets(self) -> None:
        """Ask for the packets that came back, and read them."""
        packets, everything = self.tr("Packets that came back"), self.tr("All files")
        filters = f"{packets} (*{FORMAT});;{everything} (*)"
        beside = self._desk.project.path.parent
        self.read(self._dialogs.open_many(self._window, self.tr("Read packets"), "members", filters, beside))

    def read(self, paths: Sequence[Path]) -> None:
        """Read packets that came back, each whole or not at all, and say what became of each."""
        if not paths or not self._desk.writable:
            return
        self._desk.settle()
        labels = [self.tr("Read packet {name}").format(name=path.name) for path in paths]
        self._background.run(
            lambda progress: [self._outcome(*each, progress) for each in zip(paths, labels, strict=True)],
            done=lambda outcomes: self._tell(paths, outcomes),
            failed=self._messages.refuse,
        )

    def _outcome(self, path: Path, label: str, progress: Progress) -> Outcome:
        progress.stop_if_cancelled()
        try:
            packet = read_packet(path)
            with self._desk.project.change(label) as session:
                return take_in(session, packet)
        except QcodeError as error:
            return error

    def _tell(self, paths: Sequence[Path], outcomes: Sequence[Outcome]) -> None:
        for path, outcome in zip(paths, outcomes, strict=True):
            if isinstance(outcome, QcodeError):
                self._messages.say(spoken(outcome.sentence), "warning", f"packet {path}")
                continue
            said = (
                self.tr("{name}: {participant} answered {answers} of {themes} themes.")
                if outcome.changed
                else self.tr("{name}: the answers of {participant} were read before; nothing changed.")
            )
            values = {"name": path.name, "participant": outcome.participant}
            words = said.format(**values, answers=outcome.answers, themes=outcome.themes)
            notices = " ".join(map(spoken, outcome.notices))
            kind = "info" if notices else "success"
            self._messages.say(f"{words} {notices}".strip(), kind, f"packet {path}")
            self.read_back.emit(outcome.check_id)

    def toggle_declined(self, person: Standing) -> None:
        """Note that the participant will not answer, or may after all."""
        declined = person.state != DECLINED
        label = self.tr("{participant} declined") if declined else self.tr("{participant} may still answer")
        self._desk.do(
            label.format(participant=person.participant),
            lambda session: decline(session, person.check_id, declined=declined),
        )

    def remove(self, person: Standing) -> None:
        """Take the newest member check of a participant away, after asking."""
        label = self.tr("Remove the member check of {participant}").format(participant=person.participant)
        self._messages.confirm(
            self.tr("Remove the member check of {participant}?").format(participant=person.participant),
            self.tr("What they were asked and what they answered goes. You can undo this."),
            self.tr("Remove"),
            lambda: self._desk.do(label, lambda session: remove(session, person.check_id)),
        )
