"""The panel under "In": which transcripts, passes and codes are compared, tick by tick."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from sqlmodel import Session

from qcode.codebook.tree import CodeNode, nodes
from qcode.coding import passes
from qcode.compare.choice import seen_passes
from qcode.transcripts.documents import named_in_order
from ui.compare.chosen import Chosen
from ui.theme.spacing import LARGE, MEDIUM, SMALL, TIGHT, WIDE
from ui.top_bar.choices import Choices
from ui.top_bar.code_choices import CodeChoices

HIGHEST, LIST_WIDTH = 400, 262


@dataclass(frozen=True)
class Scope:
    """What there is to choose from: names by id, and the codebook."""

    documents: Mapping[str, str]
    passes: Mapping[str, str]
    codes: Sequence[CodeNode]


def scope_of(session: Session) -> Scope:
    """All transcripts and codes of the project, and the passes that are not coded blind."""
    seen = seen_passes(session)
    return Scope(
        dict(named_in_order(session)),
        {each.id: each.name for each in passes.passes(session) if seen is None or each.id in seen},
        nodes(session),
    )


class ScopePanel(QFrame):
    """Opens over the page; every tick counts at once: ``changed`` names the part of `Chosen` and what it is now."""

    changed = Signal(str, object)
    cleared = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("popup", True)
        self.setAccessibleName(self.tr("In what coders are compared"))
        self.documents = Choices(self.tr("Transcripts"), self.tr("Every transcript"))
        self.passes = Choices(self.tr("Passes"), self.tr("Every pass"))
        self.codes = CodeChoices(with_focus=False)
        self.unfinished = QCheckBox(self.tr("Those not finished by everyone too"))
        self.clear = QPushButton(self.tr("Compare in everything"))
        self.clear.clicked.connect(self.cleared)
        self.unfinished.clicked.connect(lambda on: self.changed.emit("unfinished", on))
        self._parts = {"documents": self.documents, "passes": self.passes, "codes": self.codes}
        for part, choices in self._parts.items():
            choices.changed.connect(lambda chosen, part=part: self.changed.emit(part, chosen))
        self._place()

    def _place(self) -> None:
        self._scroll = QScrollArea()
        self._inside = QFrame()
        self._inside.setProperty("page", True)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.documents)
        column.addWidget(self.unfinished)
        column.addSpacing(SMALL)
        column.addWidget(self.passes)
        column.addStretch(1)
        self._scroll.setWidget(self._inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setMinimumWidth(LIST_WIDTH)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout()
        row.setSpacing(WIDE)
        row.addWidget(self._scroll)
        row.addWidget(self.codes)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(LARGE, SMALL, LARGE, MEDIUM)
        whole.setSpacing(MEDIUM)
        whole.addLayout(row)
        whole.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignRight)

    def offer(self, scope: Scope, chosen: Chosen) -> None:
        """Show what is chosen, out of what there is; passes only where sides are not passes themselves."""
        self.documents.offer(scope.documents, chosen.documents)
        self.passes.offer(scope.passes, chosen.passes)
        self.passes.setVisible(
            len(scope.passes) > 1 and all(side.passes is None for side in chosen.offer.sides)
        )
        self.codes.offer(scope.codes, chosen.codes)
        self.unfinished.setChecked(chosen.unfinished)
        self.clear.setEnabled(chosen.narrowed)

    def open_below(self, widget: QWidget) -> None:
        """Open under a button."""
        self._scroll.setMinimumHeight(min(self._inside.sizeHint().height() + SMALL, HIGHEST))
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(0, widget.height() + TIGHT))
        right = widget.window().frameGeometry().right() - self.width() - SMALL
        self.move(min(corner.x(), right), corner.y())
        self.show()
        self.documents.everything.setFocus(Qt.FocusReason.PopupFocusReason)
