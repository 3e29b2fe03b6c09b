"""How a new pass begins: blank, or with a copy of codings of an earlier one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget
from sqlmodel import Session

from qcode.coding import passes
from qcode.coding.copied_pass import codings_of_coders
from ui.theme import Segmented


@dataclass(frozen=True)
class Earlier:
    """A pass whose codings can be copied: how many each coder has in it, by the coder's id."""

    id: str
    name: str
    codings: Mapping[str, int]


@dataclass(frozen=True)
class Copied:
    """Codings to be copied: of which pass, of which coder ("" for all), and how many they are."""

    pass_id: str
    coder_id: str
    codings: int


def earlier_passes(session: Session) -> list[Earlier]:
    """The passes something was coded in, in order."""
    counts = codings_of_coders(session)
    found = [
        Earlier(
            each.id, each.name, {coder: count for (key, coder), count in counts.items() if key == each.id}
        )
        for each in passes.passes(session)
    ]
    return [each for each in found if each.codings]


class PassStart(QObject):
    """The rows of a form that ask for it; there are none while nothing was coded yet."""

    def __init__(self, parent: QWidget, offered: Sequence[Earlier], coders: Mapping[str, str]) -> None:
        """``coders``: the name of each by id."""
        super().__init__(parent)
        self._offered, self._coders = offered, coders
        self.begin = Segmented((("blank", self.tr("Blank")), ("copy", self.tr("With a copy"))))
        self.begin.setAccessibleName(self.tr("Begins"))
        self.source, self.whose = QComboBox(), QComboBox()
        self.source.setAccessibleName(self.tr("Pass to copy from"))
        self.whose.setAccessibleName(self.tr("Whose codings to copy"))
        for each in offered:
            self.source.addItem(each.name, each.id)
        self.source.setCurrentIndex(len(offered) - 1)
        self.source.currentIndexChanged.connect(self._offer_coders)
        self.begin.chosen.connect(self._allow)
        self._offer_coders()
        self._allow()

    def place(self, form: QFormLayout) -> None:
        """Add the rows to a form."""
        if self._offered:
            form.addRow(self.tr("Begins"), self.begin)
            form.addRow(self.tr("Of pass"), self.source)
            form.addRow(self.tr("Codings of"), self.whose)

    @property
    def copied(self) -> Copied | None:
        """What is to be copied; None for a blank start."""
        if not self._offered or self.begin.current == "blank":
            return None
        earlier, coder = self._offered[self.source.currentIndex()], self.whose.currentData()
        count = earlier.codings[coder] if coder else sum(earlier.codings.values())
        return Copied(earlier.id, coder, count)

    def _allow(self) -> None:
        for each in (self.source, self.whose):
            each.setEnabled(self.begin.current == "copy")

    def _offer_coders(self) -> None:
        chosen = self.whose.currentData()
        self.whose.clear()
        if not self._offered:
            return
        counts = self._offered[self.source.currentIndex()].codings
        words = self.tr("{name} ({count})")
        self.whose.addItem(words.format(name=self.tr("Everyone"), count=sum(counts.values())), "")
        for key, name in sorted(self._coders.items(), key=lambda each: each[1].casefold()):
            if key in counts:
                self.whose.addItem(words.format(name=name, count=counts[key]), key)
        self.whose.setCurrentIndex(max(0, self.whose.findData(chosen)))
