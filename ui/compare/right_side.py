"""At the right of the Compare screen: where the sides differ, or the debriefing sessions; and the way to the report."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui.actions.tips import does
from ui.theme import Segmented, icon
from ui.theme.spacing import LARGE, SMALL

DIFFERENCES, SESSIONS = "differences", "sessions"


class RightSide(QFrame):
    """One of two panels, by a tab; ``report_wished`` asks for the debriefing report, ``turned`` tells which panel came."""

    report_wished = Signal()
    turned = Signal(str)

    def __init__(self, differences: QWidget) -> None:
        super().__init__()
        self.setProperty("panel", True)
        self.compared = True
        self.tabs = Segmented(((DIFFERENCES, self.tr("Disagreements")), (SESSIONS, self.tr("Sessions"))))
        self.tabs.setAccessibleName(self.tr("What stands beside the transcript"))
        does(
            self.tabs.button(SESSIONS),
            "sessions",
            self.tr("Talks about the coding, and what was decided in them"),
        )
        self.report = QPushButton(icon("export"), self.tr("Debriefing report…"))
        self.report.setAutoDefault(True)
        self.report.setProperty("plain", True)
        does(
            self.report,
            "debriefing-report",
            self.tr(
                "Figures before and after, disagreements with reasons, sessions, and the method paragraph"
            ),
        )
        self._pages = QStackedWidget()
        self._by_key: dict[str, QWidget] = {}
        self.hold(DIFFERENCES, differences)
        row = QHBoxLayout()
        row.setContentsMargins(LARGE, SMALL, LARGE - SMALL, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.report)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._pages, 1)
        self.tabs.chosen.connect(self.turn_to)
        self.report.clicked.connect(lambda: self.report_wished.emit())

    def hold(self, key: str, panel: QWidget) -> None:
        """Let a panel stand behind its tab."""
        self._by_key[key] = panel
        self._pages.addWidget(panel)

    @property
    def current(self) -> str:
        """Which panel is in front."""
        return self.tabs.current

    def turn_to(self, key: str) -> None:
        """Put a panel in front."""
        self.tabs.set_current(key)
        self._pages.setCurrentWidget(self._by_key[key])
        self.turned.emit(key)

    def show_comparison(self, *, there: bool) -> None:
        """Whether anything is compared: where nothing is, there are sessions alone."""
        self.tabs.button(DIFFERENCES).setEnabled(there)
        self.report.setEnabled(there)
        if not there and self.current == DIFFERENCES:
            self.turn_to(SESSIONS)
        elif there and not self.compared:
            self.turn_to(DIFFERENCES)
        self.compared = there
