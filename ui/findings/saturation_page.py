"""Saturation: how new codes came in over the transcripts, and when they stopped coming, by the rule one chooses."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget
from sqlmodel import Session

from qcode.charts.curve import CurveWords
from qcode.coding.filter import Filter
from qcode.coding.passes import coders, passes
from qcode.saturation import RULES, Reached, Rule, Saturation, saturation
from qcode.table_columns import NONE, people_of
from ui.background import Progress
from ui.findings.figures_table import FiguresTable, fixed_head
from ui.findings.halves import FittedHalves
from ui.findings.page import FindingsPage
from ui.findings.place import Workplace
from ui.findings.saturation_curve import SaturationCurve
from ui.findings.saturation_export import SaturationExport
from ui.findings.saturation_words import SaturationWords
from ui.flow_layout import FlowLayout
from ui.quotations.sought import Sought
from ui.theme import NumberBox, Segmented, icon
from ui.theme.spacing import LARGE, MEDIUM, SMALL, TIGHT

SHOWS = frozenset({"coding", "quotation", "code", "document", "participant", "coder", "coding_pass"})
FIRST: Rule = (4, 2, 0.05)
MOST = 99
BOX_WIDTH = 68
TABLES_HEIGHT = 160


class SaturationPage(FindingsPage):
    """What counts above, the curve in the middle, its figures below."""

    SHOWS = SHOWS

    def __init__(self, place: Workplace) -> None:
        super().__init__(
            place,
            self.tr("Saturation"),
            self.tr("How many new codes each transcript brought, and when new ones stopped coming."),
        )
        self._place_ = place
        self._found: Saturation | None = None
        self.words = SaturationWords()
        self.level = Segmented([("codes", self.tr("Codes")), ("themes", self.tr("Themes"))])
        self.coder, self.coding_pass, self.group = (self._choice(name) for name in self._names())
        self.base, self.run, self.threshold = (self._box(*each) for each in self._boxes())
        self.curve = SaturationCurve(self.tr("Curve of saturation"))
        self.answer = QLabel()
        self.steps = FiguresTable(self.tr("Transcripts in the order of coding"))
        self.rules = FiguresTable(self.tr("Base, run and threshold"))
        self.export = SaturationExport(place, self.curve)
        self._build()
        self._connect()

    # building

    def _names(self) -> tuple[str, str, str]:
        return self.tr("Coder"), self.tr("Pass"), self.tr("Group")

    def _choice(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.currentIndexChanged.connect(lambda _: self._ask())
        return box

    def _boxes(self) -> tuple[tuple[str, int, int, int, str], ...]:
        return (
            (self.tr("Base"), 1, MOST, FIRST[0], self.tr("How many transcripts the share is taken of")),
            (
                self.tr("Run"),
                1,
                MOST,
                FIRST[1],
                self.tr("How many transcripts in a row must bring little that is new"),
            ),
            (
                self.tr("Threshold"),
                0,
                50,
                round(FIRST[2] * 100),
                self.tr("How large a share of the base may still be new"),
            ),
        )

    def _box(self, name: str, least: int, most: int, value: int, tip: str) -> NumberBox:
        box = NumberBox()
        box.setRange(least, most)
        box.setValue(value)
        box.setAccessibleName(name)
        box.setToolTip(tip)
        box.setFixedWidth(BOX_WIDTH)
        box.setKeyboardTracking(False)
        box.valueChanged.connect(lambda _: self._ask())
        return box

    def _build(self) -> None:
        self.threshold.setSuffix(" %")
        self.table_button = QPushButton(icon("export"), self.tr("Export table…"))
        self.picture_button = QPushButton(icon("export"), self.tr("Save picture…"))
        for button in (self.table_button, self.picture_button):
            button.setAutoDefault(True)
            self.add_tool(button)
        self.answer.setWordWrap(True)
        self.note = QLabel(
            self.tr(
                "After Guest, Namey and Chen (2020). It depends on the order of coding and is a claim to weigh, not a proof: "
                "the band shows nine of ten shuffled orders."
            )
        )
        self.note.setProperty("quiet", True)
        self.note.setWordWrap(True)
        fixed_head(self.steps)
        fixed_head(self.rules)
        self.tables = QSplitter(Qt.Orientation.Horizontal)
        for table, left, right in ((self.steps, 0, SMALL), (self.rules, SMALL, 0)):
            room = QVBoxLayout(half := QWidget())
            room.setContentsMargins(left, 0, right, 0)
            room.addWidget(table)
            self.tables.addWidget(half)
        self.tables.setSizes([560, 560])
        self.tables.setChildrenCollapsible(False)
        self.halves = FittedHalves(self.curve, self.tables, self._left_by_tables, TABLES_HEIGHT)
        whole = QVBoxLayout(self.body)
        whole.setContentsMargins(0, 0, 0, LARGE)
        whole.setSpacing(MEDIUM)
        whole.addLayout(self._controls())
        whole.addWidget(self.answer)
        whole.addWidget(self.halves, 1)
        whole.addWidget(self.note)
        self.body.setFocusProxy(self.level.button("codes"))

    def _left_by_tables(self) -> int:
        """How high the curve can be with all rows of both tables in sight."""
        return self.halves.height() - max(table.whole_height for table in (self.steps, self.rules))

    def _controls(self) -> FlowLayout:
        row = FlowLayout(spacing=MEDIUM)
        row.addWidget(self.level)
        for box in (self.coder, self.coding_pass, self.group):
            row.addWidget(box)
        for name, box in zip(self._boxes(), (self.base, self.run, self.threshold), strict=True):
            row.addWidget(_labelled(name[0], box))
        return row

    def _connect(self) -> None:
        self.level.chosen.connect(lambda _: self._ask())
        self.steps.opened.connect(self._open)
        self.rules.opened.connect(lambda key, _: self._use(key))
        self.curve.opened.connect(lambda key, _: self._open(key, "new"))
        self.table_button.clicked.connect(lambda: self.export.save_table(self._found))
        self.picture_button.clicked.connect(self.export.save_picture)

    # what counts

    def refresh(self) -> None:
        """Offer who, which pass and which group counts, and work it out anew."""
        with self.desk.read() as session:
            self._offer(session)
        self._ask()

    def _offer(self, session: Session) -> None:
        groups = [each for each in dict.fromkeys(people_of(session).group.values()) if each != NONE]
        for box, all_of, rows in (
            (self.coder, self.tr("All coders"), [(each.id, each.name) for each in coders(session)]),
            (self.coding_pass, self.tr("All passes"), [(each.id, each.name) for each in passes(session)]),
            (self.group, self.tr("All groups"), [(each, each) for each in groups]),
        ):
            kept = box.currentData()
            box.blockSignals(True)
            box.clear()
            box.addItem(all_of, "")
            for key, name in rows:
                box.addItem(name, key)
            box.setCurrentIndex(max(box.findData(kept), 0))
            box.blockSignals(False)

    def _filter(self) -> Filter:
        chosen = [box.currentData() for box in (self.coder, self.coding_pass, self.group)]
        some = [frozenset({str(each)}) if each else None for each in chosen]
        return Filter(coders=some[0], passes=some[1], groups=some[2])

    @property
    def rule(self) -> Rule:
        """The base, run and threshold that are chosen."""
        return self.base.value(), self.run.value(), self.threshold.value() / 100

    def _use(self, key: str) -> None:
        """Choose the rule of a row of the table."""
        reached = self._found.reached if self._found else ()
        rule = next((each for each in reached if self.words.key(each) == key), None)
        if rule is None:
            return
        chosen = (rule.base, rule.run, round(rule.threshold * 100))
        for box, value in zip((self.base, self.run, self.threshold), chosen, strict=True):
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)
        self._ask()

    # working it out beside the window

    def _ask(self) -> None:
        level, of, rules = self.level.current, self._filter(), tuple(dict.fromkeys([self.rule, *RULES]))

        def job(_: Progress) -> Saturation:
            with self.desk.read() as session:
                return saturation(session, level, of=of, rules=rules)

        self.reading.beside(job, self._arrive)

    def _arrive(self, found: Saturation) -> None:
        self._found = found
        if not found.steps:
            self.invite_to_code(
                self.tr(
                    "Nothing is coded yet.\n\nOnce transcripts are coded, this page shows how many new codes each brought."
                )
            )
            return
        self.show_content()
        self._show(found)

    def _show(self, found: Saturation) -> None:
        reached = next(each for each in found.reached if (each.base, each.run, each.threshold) == self.rule)
        said = self.words.answer(found, reached)
        self.answer.setText(said)
        self.curve.show_found(found, reached.at, self._legend(reached), said)
        self.steps.show_table(self.words.steps(found))
        key = self.words.key(reached)
        self.rules.show_table(self.words.rules(found), lit=key, keep=key)
        self.halves.fit()

    def _legend(self, reached: Reached) -> CurveWords:
        themes = self.level.current == "themes"
        return CurveWords(
            self.tr("new themes") if themes else self.tr("new codes"),
            self.tr("themes so far") if themes else self.tr("codes so far"),
            self.tr("middle of shuffled orders"),
            self.tr("nine of ten of them"),
            self.tr("reached after {count}").format(count=reached.at),
        )

    def _open(self, document_id: str, counted: str) -> None:
        """The quotations of a transcript; those of its new codes alone where that number is opened."""
        step = (
            next((each for each in self._found.steps if each.document_id == document_id), None)
            if self._found
            else None
        )
        codes = frozenset(step.new) if step is not None and counted == "new" and step.new else None
        self._place_.going.list_quotations(
            Sought(codes=codes, documents=frozenset({document_id}), on_page=False)
        )


def _labelled(name: str, box: QWidget) -> QWidget:
    label = QLabel(name)
    label.setProperty("quiet", True)
    label.setBuddy(box)
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(TIGHT)
    row.addWidget(label)
    row.addWidget(box)
    return both
