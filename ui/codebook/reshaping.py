"""What is done to the shape of the codebook, to one code or to several at once; each is one change that can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget
from sqlmodel import Session

from qcode.codebook import adopt, edit, several
from qcode.model import Code
from ui.beside import Beside
from ui.chooser import choose_one
from ui.codebook.colours import ColourMenu
from ui.codebook.matching import Choice, choices_of
from ui.codebook.split_dialog import Split, ask_split
from ui.desk import Desk
from ui.messages import Messages

TOP = ""
"""Stands for "among the themes" where a code is chosen to move under."""


class CodebookReshaping(QObject):
    """Move, merge, split, colour and delete; where nothing else is said, the codes that are selected."""

    def __init__(
        self,
        desk: Desk,
        beside: Beside,
        selected: Callable[[], list[str]],
        place_of: Callable[[str], QPoint],
        messages: Messages,
        window: QWidget,
    ) -> None:
        """``selected`` gives the codes selected in the codebook, ``place_of`` where on the screen one of them stands."""
        super().__init__(window)
        self._desk, self._beside, self._selected, self._place_of = desk, beside, selected, place_of
        self._messages, self._window = messages, window
        self.menu: QMenu | None = None

    def _meant(self) -> list[str]:
        """The selected codes when the one in focus is among them, else that one alone."""
        selected = self._selected()
        return selected if self._desk.code_id in selected else [self._desk.code_id]

    def _names(self, code_ids: Sequence[str]) -> str:
        """The name of one code, or how many they are."""
        with self._desk.read() as session:
            if len(code_ids) == 1:
                return "“" + session.get_one(Code, code_ids[0]).name + "”"
        return self.tr("%n code(s)", "", len(code_ids))

    # moving

    def move(self) -> None:
        """Put codes under another, or among the themes."""
        meant = self._meant()
        top = Choice(TOP, self.tr("(no code above it: a theme)"), "", "#8A8D93")
        question = self.tr("Under which code does this belong: {names}?").format(names=self._names(meant))
        title, verb = self.tr("Move code"), self.tr("Move")
        choices = [top, *self._others(meant)]
        choose_one(
            self._window, title, question, verb, choices, lambda chosen: self.move_to(meant, chosen.id, -1)
        )

    def move_to(self, code_ids: Sequence[str], parent_id: str, place: int) -> None:
        """Put codes under another ("" for among the themes) from ``place`` on (-1 for last)."""

        def work(session: Session) -> None:
            tinted = [each for each in code_ids if not parent_id and adopt.has_starting_tint(session, each)]
            several.move(session, code_ids, parent_id or None, None if place < 0 else place)
            for code_id in tinted:
                edit.update(session, code_id, colour=adopt.starting_colour(session, None))

        self._desk.do(self.tr("Move code {name}").format(name=self._plain(code_ids)), work)

    def drop_on(self, code_ids: Sequence[str], target_id: str, place: QPoint) -> None:
        """Codes were dropped on another: ask whether they go under it or into it."""
        with self._desk.read() as session:
            target = session.get_one(Code, target_id).name
            inside = target_id in several.below(session, code_ids)
            above = {session.get_one(Code, each).parent_id for each in code_ids}
        if inside:
            return
        names = self._names(code_ids)
        menu = self.menu = QMenu(self._window)
        if above != {target_id}:
            under = (
                self.tr("Make {names} a subcode of “{target}”")
                if len(code_ids) == 1
                else self.tr("Make {names} subcodes of “{target}”")
            )
            menu.addAction(under.format(names=names, target=target)).triggered.connect(
                lambda: self.move_to(code_ids, target_id, -1)
            )
        into = self.tr("Merge {names} into “{target}”").format(names=names, target=target)
        menu.addAction(into).triggered.connect(lambda: self.merge_into(code_ids, target_id))
        menu.addSeparator()
        menu.addAction(self.tr("Leave it as it is"))
        menu.popup(place)

    # merging and splitting

    def merge(self) -> None:
        """Fold codes into another, or several into one of them."""
        meant = self._meant()
        question = self.tr(
            "Into which code does this go: {names}? Codings, memos and subcodes move along, and the name goes."
        ).format(names=self._names(meant))
        among = self._others(meant) if len(meant) == 1 else self._not_below(meant)
        title, verb = self.tr("Merge code"), self.tr("Merge")
        choose_one(
            self._window, title, question, verb, among, lambda chosen: self.merge_into(meant, chosen.id)
        )

    def merge_into(self, code_ids: Sequence[str], into_id: str) -> None:
        """Fold codes into one that is known."""
        others = [each for each in code_ids if each != into_id]
        label = self.tr("Merge code {name} into {other}").format(
            name=self._plain(others), other=self._plain([into_id])
        )
        with self._desk.read() as session:
            codings = several.codings_under(session, others)
        self._beside.do(
            codings,
            label,
            lambda session: [several.merge(session, code_ids, into_id)],
            lambda _: self._desk.choose_code(into_id),
        )

    def split(self) -> None:
        """Choose quotations of a code that become those of a new one."""
        code_id = self._desk.code_id
        ask_split(self._window, self._desk, code_id, lambda made: self._split(code_id, made))

    def _split(self, code_id: str, made: Split) -> None:
        label = self.tr("Split code {name}, new code {new}").format(
            name=self._plain([code_id]), new=made.name
        )

        def work(session: Session) -> str:
            return edit.split(session, code_id, made.name, made.quotations, below=made.below).id

        new = self._desk.do(label, work)
        if new is not None:
            self._desk.choose_code(new)

    def _others(self, code_ids: Sequence[str]) -> list[Choice]:
        """Every code that is none of these and not below one."""
        with self._desk.read() as session:
            below = several.below(session, code_ids)
            return [choice for choice in choices_of(session) if choice.id not in below]

    def _not_below(self, code_ids: Sequence[str]) -> list[Choice]:
        """Every code, these too, that is not below one of these."""
        with self._desk.read() as session:
            below = several.below(session, code_ids) - set(several.topmost(session, code_ids))
            return [choice for choice in choices_of(session) if choice.id not in below]

    # colouring and deleting

    def choose_colour(self) -> None:
        """Give codes another colour."""
        meant = self._meant()
        with self._desk.read() as session:
            current = session.get_one(Code, self._desk.code_id).colour
            has_subcodes = len(several.below(session, meant)) > len(meant)
        menu = ColourMenu(current, self._window, tints=has_subcodes)
        menu.chosen.connect(lambda colour, tints: self._colour(meant, colour, tints))
        menu.popup(self._place_of(self._desk.code_id))
        self.menu = menu

    def _colour(self, code_ids: Sequence[str], colour: str, tints: bool) -> None:
        label = self.tr("Colour of code {name}").format(name=self._plain(code_ids))
        self._desk.do(label, lambda session: several.colour(session, code_ids, colour, below=tints))

    def delete(self) -> None:
        """Remove codes, after saying how much goes with them."""
        meant = self._meant()
        with self._desk.read() as session:
            codings = several.codings_under(session, meant)
            below = len(several.below(session, meant)) - len(meant)
        self._messages.confirm(
            self.tr("Delete {names}?").format(names=self._names(meant)),
            self._loss(codings, below),
            self.tr("Delete code") if len(meant) == 1 else self.tr("Delete codes"),
            lambda: self._delete(meant, codings),
        )

    def _loss(self, codings: int, below: int) -> str:
        parts = [self.tr("%n coding(s) will be taken off.", "", codings)]
        if below:
            parts.append(self.tr("%n subcode(s) will go too.", "", below))
        parts.append(self.tr("The transcripts stay as they are, and you can undo this."))
        return " ".join(parts)

    def _delete(self, code_ids: Sequence[str], codings: int) -> None:
        label = self.tr("Delete code {name}").format(name=self._plain(code_ids))
        self._beside.do(
            2 * codings,
            label,
            lambda session: several.delete(session, code_ids),
            lambda _: self._desk.choose_code(""),
        )

    def _plain(self, code_ids: Sequence[str]) -> str:
        """The names of codes, as a change is called by them."""
        with self._desk.read() as session:
            names = [session.get_one(Code, each).name for each in code_ids]
        return ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
