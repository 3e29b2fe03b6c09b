"""What can be done about passes; what changes the project can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from qcode.coding import blind, passes
from qcode.coding.copied_pass import copy_codings
from qcode.errors import ClosedPass
from qcode.model import CodingPass
from ui.beside import Beside
from ui.desk import Desk
from ui.form_drafts import keep_typing
from ui.messages import Messages
from ui.name_dialog import NameDialog, ask_name
from ui.people.pass_form import PassDialog
from ui.people.pass_start import Copied, earlier_passes
from ui.people.passes_dialog import PassesDialog
from ui.shown import THIS_PASS
from ui.theme.notice import Kind

MATTER = "closed-pass"
BLIND = "blind-pass"


class PassDeeds(QObject):
    """A new pass, another name for one, closing and reopening; and what to do where one is closed."""

    def __init__(self, desk: Desk, beside: Beside, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._beside = desk, beside
        self._messages, self._window = messages, window
        desk.people_changed.connect(self._forget_closed)

    def new(self) -> PassDialog:
        """Ask for a new round of work, and go on in it."""
        desk = self._desk
        with desk.read() as session:
            so_far = {each.name: each.kind for each in passes.passes(session)}
            earlier = earlier_passes(session)
            coders = {each.id: each.name for each in passes.coders(session)}
        so_far.setdefault(desk.coding_pass, passes.kind_from(desk.coding_pass))
        dialog = PassDialog(self._window, list(so_far.items()), earlier, coders)
        keep_typing(dialog, "new-pass")
        dialog.accepted.connect(lambda: self._begin(dialog))
        dialog.open()
        return dialog

    def _begin(self, dialog: PassDialog) -> None:
        name, kind, copied = dialog.name, dialog.kind, dialog.start.copied
        before, unseen = self._desk.coding_pass, dialog.blind.isChecked()

        def work(session: Session) -> str:
            passes.ensure_pass(
                session, before
            )  # a first pass nothing was coded in comes before the second all the same
            made = passes.add_pass(session, name, kind)
            if copied is not None:
                copy_codings(session, copied.pass_id, made.id, copied.coder_id)
            if unseen:
                blind.begin(session, made.id)
            return made.name

        label = self.tr("New pass {name}").format(name=name)
        self._beside.do(
            copied.codings if copied else 1, label, work, lambda made: self._go_on_in(made, copied)
        )

    def _go_on_in(self, name: str, copied: Copied | None) -> None:
        self._desk.choose_pass(name)
        if copied is not None:  # else every code would be seen twice
            self._desk.show(replace(self._desk.shown, passes=frozenset({THIS_PASS})))

    def show_all(self) -> PassesDialog:
        """List the passes, to be put in order, renamed, closed and reopened."""
        dialog = PassesDialog(self._window, self._desk)
        dialog.moved.connect(self._move)
        dialog.named.connect(self._name)
        dialog.close_wished.connect(self._close)
        dialog.reopen_wished.connect(lambda key: self._reopen(key, self._called(key)))
        dialog.blind_wished.connect(self._begin_blind)
        dialog.lift_wished.connect(self._lift)
        dialog.open()
        return dialog

    def _called(self, pass_id: str) -> str:
        with self._desk.read() as session:
            return session.get_one(CodingPass, pass_id).name

    def _move(self, pass_id: str, place: int) -> None:
        label = self.tr("Move pass {name}").format(name=self._called(pass_id))
        self._desk.do(label, lambda session: passes.move_pass(session, pass_id, place))

    def _name(self, pass_id: str, name: str) -> None:
        old = self._called(pass_id)
        label = self.tr("Rename pass {old} to {new}").format(old=old, new=name)
        self._desk.do(label, lambda session: passes.rename_pass(session, pass_id, name))

    def _close(self, pass_id: str) -> None:
        label = self.tr("Close pass {name}").format(name=self._called(pass_id))
        self._desk.do(label, lambda session: passes.close_pass(session, pass_id))

    def rename(self) -> NameDialog:
        """Give the pass at work another name."""
        name = self._desk.coding_pass
        question = self.tr("New name of the pass “{name}”:").format(name=name)
        title, verb = self.tr("Rename pass"), self.tr("Rename")
        return ask_name(self._window, title, question, verb, name, self._rename)

    def _rename(self, name: str) -> None:
        pass_id = self._desk.seat.pass_id
        if not pass_id:  # nothing was coded in it yet
            self._desk.choose_pass(name)
            return

        self._name(pass_id, name)

    def close(self) -> None:
        """Let nothing be coded in the pass at work any more."""
        pass_id, name = self._desk.seat.pass_id, self._desk.coding_pass
        label = self.tr("Close pass {name}").format(name=name)
        if self._desk.do(label, lambda session: passes.close_pass(session, pass_id)):
            text = self.tr("“{name}” is closed: its codings stay as they are.").format(name=name)
            self._offer(text, pass_id, name, "success")

    def reopen(self) -> None:
        """Let the pass at work be coded in again."""
        self._reopen(self._desk.seat.pass_id, self._desk.coding_pass)

    def _reopen(self, pass_id: str, name: str) -> None:
        self._messages.notices.remove(MATTER)
        label = self.tr("Reopen pass {name}").format(name=name)
        self._desk.do(label, lambda session: passes.reopen_pass(session, pass_id))

    # coding blind

    def begin_blind(self) -> None:
        """Let nobody see what others code in the pass at work."""
        self._begin_blind(self._desk.seat.pass_id)

    def _begin_blind(self, pass_id: str) -> None:
        name = self._called(pass_id)
        label = self.tr("Code pass {name} blind").format(name=name)
        if self._desk.do(label, lambda session: blind.begin(session, pass_id)):
            text = self.tr("“{name}” is coded blind: you see your own codings of it alone, and their counts.")
            self._messages.say(text.format(name=name), "success", BLIND)

    def lift_blindness(self) -> None:
        """Let everybody see what was coded in the pass at work, once that was asked about."""
        self._lift(self._desk.seat.pass_id)

    def _lift(self, pass_id: str) -> None:
        name = self._called(pass_id)
        self._messages.confirm(
            self.tr("Show everybody what was coded in “{name}”?").format(name=name),
            self.tr(
                "The trail records that blind coding ended now. What was seen cannot be unseen, so lift it when all are done."
            ),
            self.tr("Lift blindness"),
            lambda: self._lifted(pass_id, name),
        )

    def _lifted(self, pass_id: str, name: str) -> None:
        self._messages.notices.remove(BLIND)
        label = self.tr("Lift blindness of pass {name}").format(name=name)
        self._desk.do(label, lambda session: blind.lift(session, pass_id))

    # what stands in the way

    def refuse(self, error: BaseException) -> None:
        """Say what could not be done; where a pass is closed, with what can be done about that."""
        if not isinstance(error, ClosedPass):
            self._messages.refuse(error)
            return
        text = self.tr("“{name}” is closed: its codings stay as they are. Nothing was changed.")
        self._offer(text.format(name=error.name), error.pass_id, error.name, "warning")

    def _offer(self, text: str, pass_id: str, name: str, kind: Kind) -> None:
        notice = self._messages.say(text, kind, MATTER, here=True)
        deeds: dict[str, Callable[[], object]] = {"reopen": lambda: self._reopen(pass_id, name)}
        notice.add_action("reopen", self.tr("Reopen"))
        if pass_id == self._desk.seat.pass_id:
            deeds["new"] = self.new
            notice.add_action("new", self.tr("Begin a new pass…"))
        notice.action_chosen.connect(lambda key: deeds[key]())

    def _forget_closed(self) -> None:
        """Another pass is at work, or it is open again."""
        if not self._desk.pass_closed:
            self._messages.notices.remove(MATTER)
