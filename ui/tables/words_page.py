"""Words: how often each was said, by whom or about what, and which mark one column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QLocale, QPoint, QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QMenu, QWidget
from sqlmodel import Session

from qcode.codebook.tree import nodes
from qcode.model.table import Table
from qcode.nlp.everywhere import Found
from qcode.nlp.index import prepare
from qcode.reports.word_tables import LIMIT, behind_number, word_table
from qcode.tables.scope import scope_of
from qcode.words.counting import count
from qcode.words.places import found
from qcode.words.said import Said, said
from qcode.words.spec import WordSpec
from qcode.words.stop_words import keep_stop_words, own_stop_words
from ui.background import Progress
from ui.later import Later
from ui.tables.choices import choose, offer
from ui.tables.filter_words import choosable, told
from ui.tables.numbers_page import Counted, Counting, Gathering, NumbersPage
from ui.tables.page import Radios
from ui.tables.place import TablesPlace
from ui.theme import NumberBox, icon
from ui.theme.spacing import TIGHT

SHOWS = frozenset(
    {
        "document",
        "turn",
        "speaker",
        "participant",
        "coding",
        "quotation",
        "code",
        "coding_pass",
        "report_choice",
    }
)
TEXTS = frozenset({"document", "turn", "speaker"})
EVERY_WORD = 1_000_000
BOX_WIDTH, LEAST_MOST = 64, 999


class HeardWords:
    """Every word that was said, read once for as long as the transcripts are as they are."""

    def __init__(self) -> None:
        self._kept: Said | None = None
        self._state = 0

    def forget(self) -> None:
        """Transcripts are no longer as they were."""
        self._state += 1
        self._kept = None

    def of(self, session: Session) -> Said:
        """The words; may be called beside the window's own work."""
        kept, state = self._kept, self._state
        if kept is None:
            kept = said(session)
            assert kept is not None  # nobody was asked whether to go on
            if state == self._state:
                self._kept = kept
        return kept


class WordsPage(NumbersPage):
    """Rows are words; a number opens the places where the word stands."""

    SHOWS = SHOWS

    def __init__(self, place: TablesPlace) -> None:
        super().__init__(place, self.tr("Words"))
        self._heard = HeardWords()
        self._columns_there: Sequence[tuple[str, str]] = ()
        self.columns = Radios(self._columns())
        self.under = QComboBox()
        self.under.setAccessibleName(self.tr("Which codes"))
        self.target, self.against = self._sides()
        self.shown = Radios((("number", self.tr("How often")), ("rate", self.tr("Per 1,000 words"))))
        self.lemmas = QCheckBox(self.tr("All forms as one"))
        self.lemmas.setChecked(True)
        self.lemmas.setToolTip(self.tr("Forms of a word count together under its base form"))
        self.stop_words = QCheckBox(self.tr("Stop words too"))
        self.stop_words.setToolTip(self.tr("Small words such as “the” and “and” count too"))
        self.least = NumberBox()
        self.least.setRange(1, LEAST_MOST)
        self.least.setFixedWidth(BOX_WIDTH)
        self.least.setKeyboardTracking(False)
        self.least.setAccessibleName(self.tr("Said at least so often"))
        self.sought = QLineEdit()
        self.sought.setPlaceholderText(self.tr("Find a word in the table"))
        self.sought.setClearButtonEnabled(True)
        self.sought.setAccessibleName(self.tr("Find a word in the table"))
        self.own = QLineEdit()
        self.own.setPlaceholderText(self.tr("Words to leave out too"))
        self.own.setToolTip(
            self.tr("Words this study leaves out besides the stop words of the language, with spaces between")
        )
        self.own.setAccessibleName(self.tr("Words to leave out too"))
        self._add_controls()
        self._listen()
        self.desk.changed.connect(self._forget)

    def _columns(self) -> Sequence[tuple[str, str]]:
        return (
            ("all", self.tr("None")),
            ("group", self.tr("Group")),
            ("participant", self.tr("Participant")),
            ("document", self.tr("Transcript")),
            ("speaker", self.tr("Speaker")),
            ("code", self.tr("Code")),
        )

    def _sides(self) -> tuple[QComboBox, QComboBox]:
        target, against = QComboBox(), QComboBox()
        target.addItem(self.tr("Nothing"), "")
        against.addItem(self.tr("All others"), "")
        target.setAccessibleName(self.tr("What marks"))
        target.setToolTip(self.tr("Which words mark this column, beside another one"))
        against.setAccessibleName(self.tr("Compared with"))
        return target, against

    def _add_controls(self) -> None:
        self.with_ = QWidget()
        row = QHBoxLayout(self.with_)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        row.addWidget(QLabel(self.tr("beside")))
        row.addWidget(self.against, 1)
        self.with_.setAccessibleName(self.against.accessibleName())
        least = QWidget()
        row = QHBoxLayout(least)
        row.setContentsMargins(TIGHT, 0, 0, 0)
        row.setSpacing(TIGHT)
        for part in (QLabel(self.tr("at least")), self.least, QLabel(self.tr("times"))):
            row.addWidget(part)
        row.addStretch(1)
        least.setAccessibleName(self.least.accessibleName())
        for combo in (self.under, self.target, self.against):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(8)
        self.controls.add(self.tr("Columns"), self.columns, self.under)
        self.comparing = self.controls.add(self.tr("What marks"), self.target, self.with_)
        self.controls.add(
            self.tr("Show"), self.shown, self.lemmas, self.stop_words, *self.seeing(), least, self.sought
        )
        self.controls.add(self.tr("Left out"), self.own)
        self.without_empty.hide()

    def _listen(self) -> None:
        anew = self.refresh
        self._typed = Later(anew, self)
        self.columns.chosen.connect(lambda _: self._choose_columns())
        self.shown.chosen.connect(lambda _: anew())
        self.sought.textChanged.connect(self._typed.soon)
        for tick in (self.lemmas, self.stop_words):
            tick.toggled.connect(lambda _: anew())
        self.least.valueChanged.connect(lambda _: anew())
        for combo in (self.under, self.target, self.against):
            combo.activated.connect(lambda _: anew())
        self.own.editingFinished.connect(self._keep_own)
        self.grid.menu_wished.disconnect(self.menu_wished)  # a word has a menu of its own
        self.grid.menu_wished.connect(self._open_menu)

    def _choose_columns(self) -> None:
        """Other columns: what was compared is not there any more."""
        self.target.setCurrentIndex(0)
        self.against.setCurrentIndex(0)
        self.let_go.emit()
        self.refresh()

    def _forget(self, tables: frozenset[str]) -> None:
        if tables & TEXTS:
            self._heard.forget()

    # what is chosen

    def spec(self) -> WordSpec:
        """What is chosen, without the filter."""
        by = self.columns.current
        target = cast(str, self.target.currentData()) if by != "all" else ""
        return WordSpec(
            lemmas=self.lemmas.isChecked(),
            by=by,
            code_id=cast(str, self.under.currentData()) or "" if by == "code" else "",
            stop_words=self.stop_words.isChecked(),
            least=self.least.value(),
            show=self.shown.current,
            target=target,
            against=cast(str, self.against.currentData()) if target else "",
        )

    def settings(self) -> dict[str, object]:
        """The spec, without the filter."""
        plain = {**super().settings(), **self.spec().as_json()}
        del plain["filter"]
        return plain

    def restore(self, settings: Mapping[str, object]) -> None:
        """Choose what a spec was made of."""
        super().restore(settings)
        spec = WordSpec.from_json(settings)
        self.columns.set_current(spec.by)
        self.shown.set_current(spec.show)
        with QSignalBlocker(self.lemmas), QSignalBlocker(self.stop_words), QSignalBlocker(self.least):
            self.lemmas.setChecked(spec.lemmas)
            self.stop_words.setChecked(spec.stop_words)
            self.least.setValue(spec.least)
        for combo, key in (
            (self.under, spec.code_id),
            (self.target, spec.target),
            (self.against, spec.against),
        ):
            _choose(combo, key)
        self.following.wish()

    def _filtered(self) -> WordSpec:
        return replace(self.spec(), filter=self.place.filtering.filter)

    # counting

    def refresh(self) -> None:
        """Count anew, beside the window; the words of transcripts nobody counted yet are read in first."""
        self._show_what_applies()
        make, limits = self.counting(), self.place.filtering.filter
        project, read = self.desk.project, self.desk.read

        def job(progress: Progress) -> Counted:
            prepare(project, progress.goes_on)
            progress.stop_if_cancelled()
            with read() as session:
                return Counted(make(session), scope_of(session, limits), choosable(session))

        self.reading.beside(job, self._show)
        self.wait()

    def counting(self) -> Counting:
        """The words as they are chosen."""
        spec, sought, language = self._filtered(), self.sought.text().strip().casefold(), QLocale().name()
        heard = self._heard

        def make(session: Session) -> Table:
            counted = count(session, heard.of(session), spec)
            table = word_table(counted, spec, language, EVERY_WORD if sought else LIMIT)
            rows = tuple(row for row in table.rows if sought in row.label) if sought else table.rows
            return replace(table, rows=rows)

        return make

    def gathering(self, row: str, column: str) -> Gathering:  # noqa: ARG002
        """A number of words is made of places, not of quotations."""
        return lambda _: ()

    def _open(self, row: str, column: str) -> None:
        """List the places of a number; those of all words together would be all that was said."""
        if not row:
            return
        spec, heard, read = self._filtered(), self._heard, self.desk.read

        def places(_: Progress) -> list[Found]:
            with read() as session:
                return found(
                    session, behind_number(count(session, heard.of(session), spec), spec, row, column)
                )

        about = self.about(row, column)
        self.reading_behind.beside(places, lambda there: self.places_opened.emit(about, there))

    # showing

    def _show(self, counted: Counted) -> None:
        self._columns_there = cast("Sequence[tuple[str, str]]", counted.table.meta["columns"])
        self._offer_sides()
        super()._show(counted)

    def nothing_counted(self, counted: Counted) -> bool:  # noqa: ARG002
        """Words are counted whether anything is coded or not."""
        return False

    def _show_what_applies(self) -> None:
        by = self.columns.current
        self.under.setVisible(by == "code")
        self.comparing.setVisible(by != "all")
        self.with_.setVisible(bool(self.target.currentData()))
        for button in ("number", "rate"):
            self.shown.button(button).setEnabled(not (by != "all" and self.target.currentData()))
        with self.desk.read() as session:
            themes = [node for node in nodes(session) if node.depth == 0]
            own = " ".join(own_stop_words(session))
        offer(self.under, [("", self.tr("Themes")), *((node.id, node.name) for node in themes)])
        if not self.own.hasFocus():
            self.own.setText(own)
        self.own.setReadOnly(not self.desk.writable)

    def _offer_sides(self) -> None:
        there = self._columns_there
        offer(self.target, [("", self.tr("Nothing")), *there])
        target = self.target.currentData()
        offer(self.against, [("", self.tr("All others")), *(each for each in there if each[0] != target)])

    def titled(self) -> str:
        """Whose words, or what marks a column."""
        if self.columns.current != "all" and self.target.currentData():
            return self.tr("Words that mark {column}").format(column=self.target.currentText())
        return {
            "all": self.tr("Words"),
            "group": self.tr("Words by group"),
            "participant": self.tr("Words by participant"),
            "document": self.tr("Words by transcript"),
            "speaker": self.tr("Words by speaker"),
            "code": self.tr("Words by code"),
        }[self.columns.current]

    def counted_words(self, counted: Counted) -> str:
        """How many words of how many transcripts, and what is left out."""
        limits = ", ".join(words for words, _ in told(self.place.filtering.filter, counted.there))
        size = cast(int, counted.table.meta["found"])
        parts = (
            self.tr("%n transcript(s)", "", counted.scope.documents),
            self.tr("%n different word(s)", "", size),
            self.tr("only {what}").format(what=limits) if limits else "",
        )
        return " · ".join(part for part in parts if part)

    def invite(self) -> None:
        """No word is left, or none was said yet."""
        if self.sought.text().strip() or self.place.filtering.limits or self.least.value() > 1:
            self.empty.invite(
                self.tr("No word is left of what is chosen."),
                "filter",
                self.tr("Count all words"),
                self._widen,
            )
            self.show_empty()
        else:
            self.invite_to_code(
                self.tr("There are no transcripts yet. Once there are, their words are counted here.")
            )

    def _widen(self) -> None:
        self.sought.clear()
        self.least.setValue(1)
        self.place.filtering.clear()

    @property
    def busy(self) -> bool:
        """True until the table, and the places of a number, are those of what is chosen."""
        return self._typed.due or self.reading.under_way or self.reading_behind.under_way

    @property
    def in_short(self) -> str:
        """What the line at the bottom says while it is in front."""
        return self.tr("Click a number to read the places where the word stands")

    # stop words

    def _open_menu(self, at: QPoint) -> None:
        word = self.grid.row_key
        if not word:
            return
        menu = QMenu(self)
        leave = menu.addAction(icon("hide"), self.tr("Leave out “{word}”").format(word=word))
        leave.setEnabled(self.desk.writable)
        leave.triggered.connect(lambda: self._change_own([*self.own.text().split(), word]))
        menu.addAction(icon("copy"), self.tr("Copy"), self.copy)
        menu.popup(at)

    def _keep_own(self) -> None:
        typed = self.own.text().replace(",", " ").split()
        with self.desk.read() as session:
            before = own_stop_words(session)
        if sorted(set(typed)) != sorted(before):
            self._change_own(typed)

    def _change_own(self, words: Sequence[str]) -> None:
        self.desk.do(
            self.tr("Change the words left out"), lambda session: keep_stop_words(session, words) or True
        )


def _choose(combo: QComboBox, key: str) -> None:
    """Choose what has this key, also before it is offered."""
    if combo.findData(key) < 0:
        combo.addItem("", key)
    choose(combo, key)
