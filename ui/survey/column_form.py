"""What one column is, and its correction: kind, options in order, short name, what it explains."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from qcode.survey import columns as kinds
from qcode.survey.columns import Column
from ui.language import spoken
from ui.survey.coming import Coming
from ui.survey.options_list import Options
from ui.survey.words import kind_name
from ui.theme.spacing import MEDIUM, SMALL

MOST_SAMPLES = 200


class ColumnForm(QWidget):
    """Shows one column of a `Coming` and corrects it; ``changed`` says that it was."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._coming: Coming | None = None
        self._at = -1
        self.question = QLabel()
        self.question.setWordWrap(True)
        self.question.setProperty("title", True)
        self.kind = QComboBox()
        for kind in kinds.KINDS:
            self.kind.addItem(kind_name(kind), kind)
        self.why = QLabel()
        self.why.setWordWrap(True)
        self.why.setProperty("quiet", True)
        self.short = QLineEdit()
        self.short.setPlaceholderText(self.tr("for figures and lists"))
        self.explains = QComboBox()
        for box in (self.kind, self.explains):
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.setMinimumContentsLength(12)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scale = QCheckBox(self.tr("A scale: the order is one of degree"))
        self.options = Options()
        self.samples = QPlainTextEdit()
        self.samples.setReadOnly(True)
        self.samples.setTabChangesFocus(True)
        self._place()
        self._connect()

    def _place(self) -> None:
        form = self._form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(SMALL)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for label, part in (
            (self.tr("What it is"), self.kind),
            (self.tr("Short name"), self.short),
            (self.tr("Explains"), self.explains),
        ):
            part.setAccessibleName(label)
            form.addRow(label, part)
        self.samples.setAccessibleName(self.tr("Answers"))
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.question)
        column.addLayout(form)
        column.addWidget(self.why)
        column.addWidget(self.scale)
        column.addWidget(self.options, 1)
        column.addWidget(self.samples, 1)

    def _connect(self) -> None:
        self.kind.activated.connect(lambda _: self._tell("kind"))
        self.short.textEdited.connect(lambda _: self._tell("short"))
        self.explains.activated.connect(lambda _: self._tell("explains"))
        self.scale.clicked.connect(lambda _: self._tell("scale"))
        self.options.changed.connect(self._order)

    def show_column(self, coming: Coming, at: int) -> None:
        """Show the column at this place."""
        self._coming, self._at = coming, at
        column = coming.columns[at]
        parts = (self.kind, self.short, self.explains, self.scale)
        blocked = [QSignalBlocker(part) for part in parts]
        self.question.setText(f"{column.text} – {column.option}" if column.option else column.text)
        self.kind.setCurrentIndex(self.kind.findData(column.kind))
        self.why.setText(spoken(column.why))
        self.why.setVisible(bool(column.why))
        if self.short.text().strip() != column.short:
            self.short.setText(column.short)
        self.scale.setChecked(column.scale)
        self._show_explained(coming, column)
        for each in blocked:
            each.unblock()
        self._show_answers(coming, column)

    def _show_explained(self, coming: Coming, column: Column) -> None:
        self.explains.clear()
        self.explains.addItem(self.tr("no other question"), None)
        for other in coming.explained(column.at):
            self.explains.addItem(other.text, other.at)
        place = self.explains.findData(column.explains) if column.explains is not None else 0
        self.explains.setCurrentIndex(max(place, 0))
        self._form.setRowVisible(self.explains, column.kind == kinds.OPEN)
        self._form.setRowVisible(self.short, column.kind in kinds.ASKED)

    def _show_answers(self, coming: Coming, column: Column) -> None:
        optional = column.kind in (kinds.CLOSED, kinds.MULTIPLE) and not column.option
        self.scale.setVisible(column.kind == kinds.CLOSED)
        self.options.setVisible(optional)
        self.samples.setVisible(not optional)
        if optional:
            self.options.show_options(column.options, coming.chosen(column.at))
        else:
            samples = coming.samples(column.at)
            self.samples.setPlainText("\n".join(" ".join(each.split()) for each in samples[:MOST_SAMPLES]))

    def _tell(self, what: str) -> None:
        if self._coming is None:
            return
        if what == "kind":
            self._coming.set_kind(self._at, self.kind.currentData())
        elif what == "short":
            self._coming.set_short(self._at, self.short.text())
        elif what == "explains":
            self._coming.set_explains(self._at, self.explains.currentData())
        else:
            self._coming.set_scale(self._at, self.scale.isChecked())
        self.changed.emit()

    def _order(self, options: list[str]) -> None:
        if self._coming is not None:
            self._coming.set_options(self._at, options)
            self.changed.emit()
