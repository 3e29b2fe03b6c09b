"""The form for a new pass."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from qcode.coding.passes import kind_from
from ui.dialog_buttons import add_buttons
from ui.people.pass_start import Earlier, PassStart
from ui.theme import Segmented
from ui.theme.spacing import LARGE, MEDIUM

WIDTH = 420


class PassDialog(QDialog):
    """Name, kind and start of a round of work. Until a name is typed it is made of the kind; what is typed may tell the kind."""

    def __init__(
        self,
        parent: QWidget,
        so_far: Sequence[tuple[str, str]],
        earlier: Sequence[Earlier] = (),
        coders: Mapping[str, str] | None = None,
    ) -> None:
        """``so_far``: the name and the kind of each pass there is, in order; ``earlier``: those that can be copied from."""
        super().__init__(parent)
        self._so_far = so_far
        self.setWindowTitle(self.tr("New pass"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Name"))
        self.kinds = Segmented(
            (("open", self.tr("Open")), ("axial", self.tr("Axial")), ("selective", self.tr("Selective")))
        )
        self.kinds.setAccessibleName(self.tr("Kind"))
        self.start = PassStart(self, earlier, coders or {})
        self.blind = QCheckBox(self.tr("Nobody sees what others code, until you lift that"))
        self._buttons, self.accept_button = add_buttons(self, self.tr("Begin"))
        self._kind_chosen = False
        self.line.textEdited.connect(self._follow_name)
        self.line.textChanged.connect(lambda _: self.accept_button.setEnabled(bool(self.name)))
        self.kinds.chosen.connect(self._choose_kind)
        self._suggest()
        self._place()

    def _place(self) -> None:
        words = QLabel(
            self.tr(
                "A pass is one round of work. What you code from here on belongs to it; earlier codings stay in theirs."
            )
        )
        words.setWordWrap(True)
        words.setProperty("quiet", True)
        form = QFormLayout()
        form.setSpacing(MEDIUM)
        form.addRow(self.tr("Name"), self.line)
        form.addRow(self.tr("Kind"), self.kinds)
        self.start.place(form)
        form.addRow(self.tr("Code blind"), self.blind)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(LARGE)
        column.addWidget(words)
        column.addLayout(form)
        column.addWidget(self._buttons)

    @property
    def name(self) -> str:
        """What the pass is called."""
        return " ".join(self.line.text().split())

    @property
    def kind(self) -> str:
        """Open, axial or selective."""
        return self.kinds.current

    def _suggest(self) -> None:
        names = {
            "open": self.tr("Open coding {number}"),
            "axial": self.tr("Axial coding {number}"),
            "selective": self.tr("Selective coding {number}"),
        }
        alike = [name for name, kind in self._so_far if kind == self.kind]
        usual = names[self.kind].format(number=len(alike) + 1)
        self.line.setText(_following(alike[-1], usual) if alike else usual)
        self.line.selectAll()

    def _choose_kind(self) -> None:
        self._kind_chosen = True
        if not self.line.isModified():
            self._suggest()

    def _follow_name(self, name: str) -> None:
        if not self._kind_chosen:
            self.kinds.set_current(kind_from(name))


def _following(name: str, usual: str) -> str:
    """The name with the next number at its end, or the ``usual`` name where it ends in none."""
    numbered = re.fullmatch(r"(.*\D)(\d{1,6})", name)
    return f"{numbered[1]}{int(numbered[2]) + 1}" if numbered else usual
