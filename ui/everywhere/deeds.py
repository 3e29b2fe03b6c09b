"""What can be done with the places selected in the list: they are coded, as one change, or copied."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from qcode.coding import several
from qcode.model import Code
from qcode.nlp.everywhere import Extent, Place, whole
from ui.background import Background, Progress
from ui.codebook.matching import choices_of
from ui.codebook.new_code import ensure_path
from ui.codebook.picker import Offer, Picker
from ui.desk import Desk
from ui.everywhere.places_list import PlacesList
from ui.messages import Messages
from ui.on_demand import OnDemand
from ui.waiting import wait_for

FEW = 200
"""Places that are coded at once; more are coded off the window's thread."""
Coding = Callable[[Session], "Coded"]


class Coded(NamedTuple):
    """A code, and on how many places it is new."""

    code_id: str
    new: int


class PlaceDeeds(QObject):
    """Between the list of places and the picker."""

    told = Signal(str)  # what became of it

    def __init__(
        self,
        desk: Desk,
        panel: OnDemand[PlacesList],
        background: Background,
        messages: Messages,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._on_demand, self._background = desk, panel, background
        self._messages, self._window = messages, window
        self._places: Sequence[Place] = ()
        self._picker = OnDemand(self._build_picker)
        panel.then(self._listen)

    def _build_picker(self) -> Picker:
        picker = Picker(self._window)
        picker.code_chosen.connect(self._apply)
        picker.new_code_wished.connect(self._apply_new)
        picker.closed.connect(self._panel.table.setFocus)
        return picker

    @property
    def picker(self) -> Picker:
        """Where a code is chosen for the places."""
        return self._picker.get()

    @property
    def _panel(self) -> PlacesList:
        return self._on_demand.get()

    def close(self) -> None:
        """Take the picker off the window."""
        if self._picker.built is not None:
            self._picker.built.close_picker()
            self._picker.built.deleteLater()

    def _listen(self, panel: PlacesList) -> None:
        panel.bar.code_wished.connect(self.choose_code)
        panel.bar.copy_wished.connect(self.copy)

    def choose_code(self) -> None:
        """Offer codes for the selected places."""
        self._places = self._panel.chosen()
        if self._places and self._desk.may_code():
            button = self._panel.bar.code_button
            spot = QRect(button.mapToGlobal(button.rect().topLeft()), button.size())
            self.picker.open_at(spot, self._offer())

    def _offer(self) -> Offer:
        with self._desk.read() as session:
            return Offer(choices_of(session), self._desk.recent.ids)

    def _apply(self, code_id: str, stay: bool) -> None:
        with self._desk.read() as session:
            name = session.get_one(Code, code_id).name
        self._put(name, lambda _: code_id)
        if stay:
            self.picker.offer(self._offer())

    def _apply_new(self, path: str) -> None:
        self._put(path, lambda session: ensure_path(session, path).id)

    def _put(self, name: str, code_of: Callable[[Session], str]) -> None:
        places, extent = self._places, self._panel.bar.extent
        label = self.tr("Apply code {name} to %n place(s)", "", len(places)).format(name=name)

        def work(session: Session) -> Coded:
            return self._code(session, code_of(session), places, extent)

        if len(places) <= FEW:
            coded = self._desk.do(label, work)
            if coded is not None:
                self._tell(coded, name)
            return
        task = self._background.run(
            lambda progress: self._beside(label, work, progress),
            done=lambda coded: self._tell(coded, name),
            failed=self._messages.refuse,
        )
        wait_for(task, self._window, label)

    def _beside(self, label: str, work: Coding, progress: Progress) -> Coded:
        progress(0, 0, label)
        with self._desk.project.change(label) as session:
            return work(session)

    def _code(self, session: Session, code_id: str, places: Sequence[Place], extent: Extent) -> Coded:
        who = self._desk.who(session)
        spans = whole(session, places, extent)
        return Coded(code_id, several.code_places(session, spans, code_id, who.coder_id, who.pass_id))

    def _tell(self, coded: Coded, name: str) -> None:
        self._desk.recent.used(coded.code_id)
        self._desk.choose_code(coded.code_id)
        if coded.new:
            said = self.tr("%n quotation(s) coded with {name}.", "", coded.new)
        else:
            said = self.tr("All of these had the code {name} already.")
        self.told.emit(said.format(name=name))

    def copy(self) -> None:
        """Put the selected places on the clipboard, each on a line with what stands around it and its source."""
        names, model = self._panel.names, self._panel.model
        lines = [
            "\t".join((names[place.document_id], model.where(place), model.line(place)))
            for place in self._panel.chosen()
        ]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))
