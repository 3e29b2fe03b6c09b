"""Debriefing sessions on the Compare screen: follows what is on record of them, and notes decisions in the one that goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qcode.compare.sessions import Talk, talks
from ui.background import Progress
from ui.compare.talk_deeds import TalkDeeds
from ui.compare.talk_form import TalkForm
from ui.compare.talk_record import TalkRecord, people, talk_record
from ui.compare.talks_panel import TalksPanel
from ui.findings.place import Workplace
from ui.following import Following
from ui.reading import Reading

if TYPE_CHECKING:
    from ui.compare.screen import CompareScreen

SHOWS = frozenset({"debriefing_session", "decision", "decision_side", "coder"})
TRAIL = SHOWS | {"code"}


class Talks(QObject):
    """Adds the sessions to the Compare screen; ``changed``: other things can be done with them."""

    changed = Signal()

    def __init__(self, screen: CompareScreen, place: Workplace) -> None:
        super().__init__(screen)
        self._screen, self._desk, self._going = screen, place.desk, place.going
        self._messages = place.messages
        self._reading = Reading(place.desk, place.background, self)
        self._deeds = TalkDeeds(place.desk, self)
        self._talks: list[Talk] = []
        self._wanted = ""
        self.panel = TalksPanel(TalkForm(place.desk, self._deeds))
        form = self.panel.form
        self.panel.begin_wished.connect(self.begin)
        self.panel.chosen.connect(self._choose)
        form.end_wished.connect(self.end)
        form.reopen_wished.connect(self.reopen)
        form.delete_wished.connect(self.delete)
        self.panel.delete_wished.connect(self.delete)
        form.code_wished.connect(lambda code: self._going.show("code", code))
        form.decision_wished.connect(screen.in_focus.go_to_decision)
        Following(place.desk, screen, SHOWS, self.refresh, behind=True)
        Following(place.desk, form, TRAIL, self._read_record, behind=True)

    @property
    def goes_on(self) -> Talk | None:
        """The session that goes on."""
        return next((each for each in reversed(self._talks) if each.goes_on), None)

    @property
    def some(self) -> bool:
        """Whether there is any session."""
        return bool(self._talks)

    @property
    def told_in(self) -> str:
        """The title of the session in which changes of the codebook are told from now on, "" while there is none."""
        return max(self._talks, key=lambda talk: talk.began_at).title if self._talks else ""

    # what is shown

    def refresh(self) -> None:
        """Show what is on record now."""
        with self._desk.read() as session:
            self._talks, coders = talks(session), people(session)
        self.panel.show_talks(self._talks, self._wanted, coders, writable=self._desk.writable)
        self._screen.bar.show_talk(self.goes_on.title if self.goes_on else "")
        self.changed.emit()

    def _choose(self, talk_id: str) -> None:
        if talk_id != self.panel.form.talk_id:
            self._wanted = talk_id
            self._desk.settle()
            self.refresh()
            self._read_record()

    def _read_record(self) -> None:
        """What was decided and what followed: beside the window, for the whole trail is read."""
        talk_id = self.panel.form.talk_id
        if not talk_id:
            return

        def job(_: Progress) -> TalkRecord:
            with self._desk.read() as session:
                return talk_record(session, talk_id)

        self._reading.beside(job, self.panel.form.show_record)

    # what is done

    def begin(self) -> None:
        """Begin a session with those who are compared, and let its title be written."""
        self._screen.show_sessions()
        made = self._deeds.begin(self._compared())
        if made is not None:
            self._wanted = made
            self.refresh()
            self._read_record()
            self.panel.form.title.setFocus()
            self.panel.form.title.selectAll()

    def _compared(self) -> tuple[str, ...]:
        """The names of those who are compared."""
        chosen, found = self._screen.compared.chosen, self._screen.compared.seen
        if chosen is None or found is None:
            return ()
        sides = (found.people.get(side.coder_id, "") for side in chosen.choice.sides)
        return tuple(dict.fromkeys(name for name in sides if name))

    def end(self) -> None:
        """End the session that goes on."""
        if self.goes_on is not None:
            self._deeds.end(self.goes_on.id)

    @property
    def shown(self) -> Talk | None:
        """The session in focus."""
        return next((each for each in self._talks if each.id == self.panel.form.talk_id), None)

    def reopen(self) -> None:
        """Let the session in focus go on."""
        if self.shown is not None and not self.shown.goes_on:
            self._deeds.reopen(self.shown.id)

    def delete(self) -> None:
        """Ask, and delete the session in focus."""
        talk = self.shown
        if talk is None or not self._desk.writable:
            return
        stays = self.tr(
            "What was written about it goes. %n decision(s) made in it stay, in no session.",
            "",
            talk.decisions,
        )
        goes = self.tr("What was written about it goes.")
        undo = self.tr("Undo brings it back.")
        self._messages.confirm(
            self.tr("Delete the session “{title}”?").format(title=talk.title),
            f"{stays if talk.decisions else goes} {undo}",
            self.tr("Delete session"),
            lambda: self._delete(talk),
        )

    def _delete(self, talk: Talk) -> None:
        self._deeds.delete(talk.id, talk.title)
        self.panel.enter()
