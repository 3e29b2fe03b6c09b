"""What can be done to the attributes of participants; each is one change that can be taken back."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from qcode import participants
from qcode.model import Attribute
from ui.desk import Desk
from ui.messages import Messages
from ui.on_demand import OnDemand
from ui.participants.attribute_form import AttributeForm, ask_attribute
from ui.participants.listing import Column
from ui.participants.screen import ParticipantsScreen


class AttributeDeeds(QObject):
    """Add an attribute; change or delete that of the column in focus."""

    def __init__(
        self, desk: Desk, screen: OnDemand[ParticipantsScreen], messages: Messages, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk, self._on_demand, self._messages, self._window = desk, screen, messages, window

    @property
    def _screen(self) -> ParticipantsScreen:
        return self._on_demand.get()

    def add(self) -> None:
        """Fill in a new attribute."""
        title, verb = self.tr("Add attribute"), self.tr("Add")
        ask_attribute(self._window, title, verb, AttributeForm(), self._add)

    def _add(self, form: AttributeForm) -> None:
        label = self.tr("Add attribute {name}").format(name=form.name)
        made = self._desk.do(
            label, lambda session: participants.add_attribute(session, form.name, form.kind, form.choices).id
        )
        place = self._screen.table.place()
        if made and place is not None:
            self._screen.table.go_to((place[0], made))
            self._screen.table.setFocus()

    def edit(self) -> None:
        """Change the name, the kind or the choices."""
        column = self._screen.attribute
        if column is not None:
            form = AttributeForm(column.name, column.kind, column.choices)
            title, verb = self.tr("Edit attribute"), self.tr("Save")
            ask_attribute(self._window, title, verb, form, lambda filled: self._edit(column, filled))

    def _edit(self, column: Column, form: AttributeForm) -> None:
        def work(session: Session) -> None:
            participants.rename_attribute(session, column.key, form.name)
            participants.set_kind(session, column.key, form.kind, form.choices)

        self._desk.do(self.tr("Edit attribute {name}").format(name=form.name), work)

    def move(self, attribute_id: str, place: int) -> None:
        """Put it in another place among the attributes."""
        with self._desk.read() as session:
            name = session.get_one(Attribute, attribute_id).name
        label = self.tr("Move attribute {name}").format(name=name)
        self._desk.do(label, lambda session: participants.move_attribute(session, attribute_id, place))

    def move_in_focus(self, step: int) -> None:
        """Put the attribute of the column in focus one place to the left (-1) or to the right (1)."""
        self._screen.table.move_column(step)

    def delete(self) -> None:
        """Remove it, after saying how much is known of it."""
        column = self._screen.attribute
        if column is None:
            return
        with self._desk.read() as session:
            known = participants.values_known(session, column.key)
        loss = self.tr("What is known of %n participant(s) goes with it.", "", known)
        undo = self.tr("You can undo this.")
        self._messages.confirm(
            self.tr("Delete the attribute “{name}”?").format(name=column.name),
            f"{loss} {undo}",
            self.tr("Delete attribute"),
            lambda: self._delete(column),
        )

    def _delete(self, column: Column) -> None:
        label = self.tr("Delete attribute {name}").format(name=column.name)
        self._desk.do(label, lambda session: participants.delete_attribute(session, column.key))
