"""What can be done to participants; each is one change that can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from sqlmodel import Session, col, select

from qcode import participants, surveyed
from qcode.files.tables import SUFFIXES
from qcode.model import Document, Participant
from qcode.participants import Cell, Imported
from qcode.participants.cells import GROUP, PSEUDONYM
from ui.desk import Desk
from ui.file_dialogs import FileDialogs
from ui.language import spoken
from ui.messages import Messages
from ui.name_dialog import ask_name
from ui.on_demand import OnDemand
from ui.participants.cells import pasted
from ui.participants.listing import TRANSCRIPTS, Person
from ui.participants.pasting import planned
from ui.participants.screen import ParticipantsScreen
from ui.participants.whose import Owned, TranscriptsDialog


class ParticipantDeeds(QObject):
    """Fill in, add, delete and import participants; where nothing else is said, those with a cell in focus."""

    def __init__(
        self,
        desk: Desk,
        screen: OnDemand[ParticipantsScreen],
        dialogs: FileDialogs,
        messages: Messages,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._on_demand, self._dialogs = desk, screen, dialogs
        self._messages, self._window = messages, window
        screen.then(self._listen)

    def _listen(self, screen: ParticipantsScreen) -> None:
        guarded = self._messages.guarded
        screen.model.edit_wished.connect(self.fill_in)
        screen.table.paste_wished.connect(lambda text: guarded(lambda: self.paste(text)))
        screen.table.clear_wished.connect(self.clear)
        screen.table.transcripts_wished.connect(self.choose_transcripts)

    @property
    def _screen(self) -> ParticipantsScreen:
        return self._on_demand.get()

    # cells

    def fill_in(self, person_id: str, key: str, text: str) -> None:
        """Write one cell; a value that does not fit leaves it as it was."""
        model = self._screen.model
        index = model.index_of((person_id, key))
        label = self.tr("Change {column} of {name}").format(
            column=model.columns[index.column()].name, name=model.people[index.row()].pseudonym
        )
        self._write(label, [Cell(person_id, key, text)])

    def paste(self, text: str) -> None:
        """Write a block of cells from the first chosen one on; raises Refused where there is no room for it."""
        target, model = self._screen.target, self._screen.model
        if target is None or not self._desk.writable:
            return
        paste = planned(model.people, model.columns, target, pasted(text))
        if paste.size:
            label = self.tr("Paste %n cell(s) of participants", "", paste.size)
            self._settled(self._desk.do(label, lambda session: [paste.write(session)]) is not None)

    def clear(self) -> None:
        """Empty the chosen cells; on pseudonyms alone, delete those participants."""
        if not self._desk.writable:
            return
        model = self._screen.model
        chosen = [index for row in self._screen.table.block() for index in row]
        if chosen and {model.columns[each.column()].key for each in chosen} == {PSEUDONYM}:
            self.delete()
            return
        places = [model.place_of(each) for each in chosen if each.data()]
        cells = [Cell(*each, "") for each in places if each and each[1] not in (PSEUDONYM, TRANSCRIPTS)]
        if cells:
            self._write(self.tr("Empty %n cell(s) of participants", "", len(cells)), cells)

    def _write(self, label: str, cells: Sequence[Cell]) -> None:
        done = self._desk.do(label, lambda session: [participants.write(session, cells)])
        self._settled(done is not None)

    def _settled(self, done: bool) -> None:
        """What was wrong with the value before is of no matter once one fits."""
        if done:
            self._messages.notices.remove("error")

    # people

    def add(self) -> None:
        """Ask for a pseudonym and add somebody."""
        title, verb = self.tr("Add participant"), self.tr("Add")
        question = self.tr("What is the pseudonym of the participant?")
        ask_name(self._window, title, question, verb, "", self._add, "add-participant")

    def _add(self, pseudonym: str) -> None:
        label = self.tr("Add participant {name}").format(name=pseudonym)
        made = self._desk.do(label, lambda session: participants.add(session, pseudonym).id)
        if made:
            self._screen.table.go_to((made, GROUP))
            self._screen.table.setFocus()

    def delete(self) -> None:
        """Remove those with a cell chosen, after saying what becomes of their transcripts."""
        people = self._screen.people
        if not people:
            return
        one = self.tr("Delete the participant “{name}”?").format(name=people[0].pseudonym)
        transcripts = sum(len(each.transcripts) for each in people)
        stay = self.tr("%n transcript(s) will stay, without a participant or group.", "", transcripts)
        undo = self.tr("What is known of them goes; you can undo this.")
        with self._desk.read() as session:
            if surveyed.answered(session, [each.id for each in people]):
                undo = self.tr(
                    "What is known of them and what they answered in surveys goes; you can undo this."
                )
        self._messages.confirm(
            one if len(people) == 1 else self.tr("Delete %n participant(s)?", "", len(people)),
            f"{stay} {undo}" if transcripts else undo,
            self.tr("Delete"),
            lambda: self._delete(people),
        )

    def _delete(self, people: Sequence[Person]) -> None:
        label = self.tr("Delete participant {name}").format(name=people[0].pseudonym)
        if len(people) > 1:
            label = self.tr("Delete %n participant(s)", "", len(people))
        self._desk.do(label, lambda session: [participants.delete(session, each.id) for each in people])

    # transcripts

    def choose_transcripts(self) -> TranscriptsDialog | None:
        """Ask which transcripts are those of the participant in focus."""
        place = self._screen.table.place()
        if place is None or not self._desk.writable:
            return None
        with self._desk.read() as session:
            person = session.get_one(Participant, place[0])
            owned = _owned(session, person.id)
        name = person.pseudonym
        if not owned:
            self._messages.say(self.tr("There are no transcripts yet; import some first."))
            return None
        dialog = TranscriptsDialog(self._window, name, owned)
        dialog.accepted.connect(lambda: self._assign(person.id, name, dialog.ticked))
        dialog.open()
        return dialog

    def _assign(self, person_id: str, name: str, chosen: set[str]) -> None:
        label = self.tr("Transcripts of {name}").format(name=name)
        self._desk.do(label, lambda session: participants.assign_all(session, person_id, chosen))

    # from a spreadsheet

    def choose_file(self) -> None:
        """Ask for a spreadsheet, and bring its participants in."""
        tables = self.tr("Tables")
        filters = f"{tables} ({' '.join(f'*{suffix}' for suffix in SUFFIXES)})"
        title = self.tr("Import participants")
        path = self._dialogs.open_one(self._window, title, "participants", filters)
        if path is not None:
            self.import_file(path)

    def import_file(self, path: Path) -> None:
        """Bring the participants of a spreadsheet in, and say what it did."""
        label = self.tr("Import participants from {name}").format(name=path.name)
        report = self._desk.do(label, lambda session: participants.import_file(session, path))
        if report is not None:
            self._messages.say(self._said(report), "success", "participants", here=True)

    def _said(self, report: Imported) -> str:
        added, changed = len(report.added), len(report.changed)
        parts = [self.tr("%n participant(s) added.", "", added)]
        parts += [self.tr("%n filled in further.", "", changed)] if changed else []
        if report.attributes:
            parts.append(self.tr("New attributes: {names}.").format(names=", ".join(report.attributes)))
        for name, choices in report.choices.items():
            brought = self.tr("New choices of {name}: {choices}.")
            parts.append(brought.format(name=name, choices=", ".join(choices)))
        return " ".join([*parts, *map(spoken, report.notices)])


def _owned(session: Session, person_id: str) -> list[Owned]:
    names = {each.id: each.pseudonym for each in participants.everyone(session)}
    rows = session.exec(
        select(Document.id, Document.name, Document.participant_id).order_by(
            col(Document.position), col(Document.name)
        )
    )
    return [Owned(key, name, names.get(owner or "", ""), owner == person_id) for key, name, owner in rows]
