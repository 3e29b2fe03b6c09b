"""Transcripts on their way in: which files, into which group, how far it is, and what came of each."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from qcode.transcripts.importing import Arrival
from ui.theme import scheme_of
from ui.theme.spacing import LARGE, MEDIUM, SMALL

WIDTH, HEIGHT = 620, 460


class ImportDialog(QDialog):
    """Asks for the group, then shows progress, then the outcome of each file."""

    start_wished = Signal(str)
    stop_wished = Signal()

    def __init__(self, parent: QWidget, files: Sequence[Path], groups: Sequence[str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import transcripts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(WIDTH, HEIGHT)
        self._running = False
        self.title = QLabel(self.tr("%n file(s) to import", "", len(files)))
        self.title.setProperty("title", True)
        self.group = self._group_choice(groups)
        self.outcome = QTextBrowser()
        self.outcome.setAccessibleName(self.tr("What becomes of each file"))
        self.outcome.setHtml("".join(f"<p>{escape(file.name)}</p>" for file in files))
        self.bar = QProgressBar()
        self.bar.setRange(0, len(files))
        self.bar.hide()
        self.start = QPushButton(self.tr("Import"))
        self.start.setProperty("primary", True)
        self.start.setDefault(True)
        self.start.clicked.connect(self._start)
        self.stop = QPushButton(self.tr("Cancel"))
        self.stop.clicked.connect(self._stop)
        self._place()

    def _group_choice(self, groups: Sequence[str]) -> QComboBox:
        choice = QComboBox()
        choice.setEditable(True)
        choice.addItems(["", *groups])
        line = choice.lineEdit()
        assert line is not None
        line.setPlaceholderText(self.tr("none, or such as: Mentors"))
        choice.setAccessibleName(self.tr("Group of the respondents"))
        return choice

    def _place(self) -> None:
        self._form = QWidget()
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Group of the respondents"), self.group)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addStretch(1)
        buttons.addWidget(self.stop)
        buttons.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        for part in (self.title, self._form, self.outcome, self.bar):
            column.addWidget(part, 1 if part is self.outcome else 0)
        column.addLayout(buttons)

    def _start(self) -> None:
        if self.start.property("over"):
            self.accept()
            return
        self._running = True
        self._form.hide()
        self.bar.show()
        self.start.setEnabled(False)
        self.start_wished.emit(" ".join(self.group.currentText().split()))

    def _stop(self) -> None:
        if self._running:
            self.stop.setEnabled(False)
            self.stop_wished.emit()
        else:
            self.reject()

    def accept(self) -> None:
        """Nothing closes the dialog while files come in."""
        if not self._running:
            super().accept()

    def reject(self) -> None:
        """Closing while files come in stops after the file at hand."""
        if self._running:
            self._stop()
        else:
            super().reject()

    def show_progress(self, done: int, total: int, what: str) -> None:
        """``done`` of ``total`` files are in, and ``what`` is being read."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.title.setText(self.tr("Reading {name}").format(name=what))

    def show_arrivals(self, arrivals: Sequence[Arrival], *, stopped: bool = False) -> None:
        """Say what came in, how speakers were recognised, what was left out, and what failed and why."""
        self._running = False
        arrived = sum(not each.error for each in arrivals)
        title = self.tr("%n transcript(s) imported", "", arrived)
        failed = len(arrivals) - arrived
        if failed:
            title += " · " + self.tr("%n not imported", "", failed)
        if stopped:
            title += " · " + self.tr("stopped")
        self.title.setText(title)
        self.outcome.setHtml("".join(self._told(each) for each in arrivals))
        self.bar.hide()
        self.stop.hide()
        self.start.setText(self.tr("Done"))
        self.start.setProperty("over", True)
        self.start.setEnabled(True)
        self.start.setFocus()

    def _told(self, each: Arrival) -> str:
        scheme = scheme_of(self.palette())
        quiet = f'style="color:{scheme.quiet}"'
        if each.error:
            return f'<p><b>{escape(each.file.name)}</b><br><span style="color:{scheme.error}">{escape(each.error)}</span></p>'
        turns, words = self.tr("%n turn(s)", "", each.turns), self.tr("%n word(s)", "", each.words)
        figures = f"{turns} · {words}"
        lines = [f"<b>{escape(each.document)}</b> <span {quiet}>{figures}</span>", self._speakers(each)]
        lines += [f"<span {quiet}>{escape(notice)}</span>" for notice in each.notices]
        return f"<p>{'<br>'.join(lines)}</p>"

    def _speakers(self, each: Arrival) -> str:
        if not each.speakers:
            return self.tr("No speakers recognised: each paragraph stands on its own.")
        asks = self.tr("interviewer")
        named = [escape(name) + (f" ({asks})" if name in each.interviewers else "") for name in each.speakers]
        said = self.tr("Speakers: {names}").format(names=", ".join(named))
        if not each.rule:
            return said
        return self.tr("{speakers} · recognised by: {rule}").format(speakers=said, rule=escape(each.rule))
