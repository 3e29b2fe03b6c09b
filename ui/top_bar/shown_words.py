"""How what is shown is called, and what goes into it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from sqlmodel import Session

from qcode.codebook.tree import nodes
from qcode.coding import passes
from qcode.participants.interviews import groups
from ui.desk import Desk
from ui.shown import IN_FOCUS, ME, THIS_PASS, Chosen, Shown

Names = Mapping[str, str]


class ShownWords(QObject):
    """Reads coders, passes, codes and groups by name, and says what is shown in their names."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.coders: Names = {}
        self.passes: Names = {}
        self.codes: Names = {}
        self.groups: Names = {}

    def read(self, session: Session) -> None:
        """Learn the names as they are now."""
        seat = self._desk.seat
        me = self.tr("{name} (you)").format(name=self._desk.coder)
        here = self.tr("{name} (this pass)").format(name=self._desk.coding_pass)
        self.coders = {ME: me, **{c.id: c.name for c in passes.coders(session) if c.id != seat.coder_id}}
        layer = passes.agreed_layer(session)
        if layer is not None:
            self.coders = {**self.coders, layer.id: layer.name}
        rounds = {each.id: each.name for each in passes.passes(session)} | {seat.pass_id: here}
        self.passes = {THIS_PASS if key == seat.pass_id else key: name for key, name in rounds.items()}
        self.codes = {node.id: node.name for node in nodes(session)}
        self.groups = {name: name or self.tr("No group") for name in groups(session)}

    def short(self, shown: Shown) -> str:
        """What is shown, in as few words as will do."""
        parts = [self._short_coders(shown.coders), self._short_passes(shown.passes)]
        parts += [self._short_codes(shown.codes), self._short_groups(shown.groups)]
        return " · ".join(part for part in parts if part)

    def _short_coders(self, chosen: Chosen | None) -> str:
        if chosen is None:
            return self.tr("Everyone's")
        if chosen == {ME}:
            return self.tr("Mine")
        return _only(chosen, self.coders) or self.tr("%n coder(s)", "", len(chosen))

    def _short_passes(self, chosen: Chosen | None) -> str:
        if chosen is None:
            return ""
        if chosen == {THIS_PASS}:
            return self.tr("this pass")
        return _only(chosen, self.passes) or self.tr("%n pass(es)", "", len(chosen))

    def _short_codes(self, chosen: Chosen | None) -> str:
        if chosen is None:
            return ""
        if chosen == {IN_FOCUS}:
            return self.codes.get(self._desk.code_id, self.tr("code in focus"))
        return _only(chosen, self.codes) or self.tr("%n code(s)", "", len(chosen))

    def _short_groups(self, chosen: Chosen | None) -> str:
        if chosen is None:
            return ""
        return _only(chosen, self.groups) or self.tr("%n group(s)", "", len(chosen))

    def long(self, shown: Shown) -> str:
        """All that goes into what is shown, a line a part."""
        focus = self.tr("the code in focus")
        parts = (
            (self.tr("Coders"), shown.coders, self.coders, self.tr("everyone")),
            (self.tr("Passes"), shown.passes, self.passes, ""),
            (self.tr("Codes"), shown.codes, {**self.codes, IN_FOCUS: focus}, ""),
            (self.tr("Groups"), shown.groups, self.groups, ""),
        )
        lines: list[str] = []
        for heading, chosen, names, everything in parts:
            said = everything if chosen is None else ", ".join(_names(chosen, names))
            if said:
                lines.append(f"{heading}: {said}")
        return "\n".join(lines)


def _only(chosen: Chosen, names: Names) -> str:
    return names.get(next(iter(chosen)), "") if len(chosen) == 1 else ""


def _names(chosen: Chosen, names: Names) -> list[str]:
    return [name for key, name in names.items() if key in chosen]
