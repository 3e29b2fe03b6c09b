"""What is to be decided about two copies: what both changed, side by side, and what they have of one name."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from qcode.joining.choices import PREFERENCES
from qcode.joining.preview import Alike, Differing, Preview
from ui.joining.marked import side_by_side
from ui.joining.words import JoiningWords
from ui.language import spoken
from ui.theme.recolour import Recolour
from ui.theme.spacing import MEDIUM, SMALL, TIGHT
from ui.two_lines import BENEATH, TwoLines

LIST_HEIGHT = 168
Row = Differing | Alike


class Deciding(QWidget):
    """A list of what is open, and the two versions of the one in focus to choose from."""

    side_chosen = Signal(str, str)  # the key of what differs, "mine", "theirs" or "both"
    joined_chosen = Signal(str, bool)  # the key of two of one name, whether they become one
    preference_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = JoiningWords(self)
        self._rows: list[Row] = []
        self._name = ""
        self.heading = QLabel()
        self.heading.setProperty("title", True)
        self.prefer = QComboBox()
        self.prefer.setAccessibleName(self.tr("Taken where both changed the same"))
        self.prefer.setToolTip(self.tr("Taken where both changed the same and nothing else is chosen below"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What is to be decided"))
        self.list.setProperty("panel", True)
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choices = (QRadioButton(), QRadioButton())
        self.both = QRadioButton(self.tr("Both corrections, for they do not touch each other"))
        self.about = (QLabel(), QLabel())
        self.texts = (QTextBrowser(), QTextBrowser())
        self._group = QButtonGroup(self)
        self._place()
        self._connect()

    def _place(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SMALL)
        top.addWidget(self.heading, 1)
        top.addWidget(self.prefer)
        self._group.addButton(self.both)
        sides = QHBoxLayout()
        sides.setSpacing(MEDIUM)
        for choice, about, text in zip(self.choices, self.about, self.texts, strict=True):
            about.setProperty("quiet", True)
            about.setWordWrap(True)
            text.setTabChangesFocus(True)
            text.setFrameShape(QFrame.Shape.StyledPanel)
            text.setMinimumSize(QSize(160, 80))
            self._group.addButton(choice)
            side = QVBoxLayout()
            side.setSpacing(TIGHT)
            side.addWidget(choice)
            side.addWidget(about)
            side.addWidget(text, 1)
            sides.addLayout(side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(top)
        column.addWidget(self.list)
        column.addWidget(self.both)
        column.addLayout(sides, 1)
        in_order = (self.prefer, self.list, self.both, *self.choices, *self.texts)
        for before, after in pairwise(in_order):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda _: self._show_versions())
        self.prefer.activated.connect(lambda _: self.preference_chosen.emit(self.prefer.currentData()))
        for place, choice in enumerate(self.choices):
            choice.clicked.connect(lambda _=False, place=place: self._choose(place))
        self.both.clicked.connect(self._choose_both)
        Recolour(self, self._show_versions)

    @property
    def current(self) -> Row | None:
        """What is in focus."""
        place = self.list.currentRow()
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def show_preview(self, told: Preview) -> None:
        """List what is open in this one, with the same in focus as before."""
        before = self.current.key if self.current is not None else ""
        self._rows, self._name = [*told.alike, *told.differing], told.name
        self.heading.setText(self.tr("%n thing(s) to decide", "", len(self._rows)))
        self._offer_preferences(differing=bool(told.differing))
        self.list.blockSignals(True)
        self.list.clear()
        for each in self._rows:
            self.list.addItem(self._item(each))
        keys = [each.key for each in self._rows]
        self.list.setCurrentRow(keys.index(before) if before in keys else 0)
        self.list.blockSignals(False)
        self.list.setFixedHeight(min(LIST_HEIGHT, self.list.sizeHintForRow(0) * len(keys) + 2 * TIGHT))
        self._show_versions()

    def _offer_preferences(self, *, differing: bool) -> None:
        self.prefer.setVisible(differing)
        kept = self.prefer.currentIndex()
        self.prefer.clear()
        for which, said in zip(
            PREFERENCES,
            (
                self.tr("Take the later one"),
                self.tr("Take mine"),
                self.tr("Take {name}’s").format(name=self._name),
            ),
            strict=True,
        ):
            self.prefer.addItem(said, which)
        self.prefer.setCurrentIndex(max(kept, 0))

    def _item(self, each: Row) -> QListWidgetItem:
        if isinstance(each, Alike):
            first, second = each.name, self._words.one_of(each) if each.joined else self._words.both_of(each)
        else:
            what = self._words.what_differs(each)
            first, second = each.name or what, f"{what} · {self._taken(each)}"
        item = QListWidgetItem(first)
        item.setData(BENEATH, second)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{first}, {second}")
        return item

    def _taken(self, each: Differing) -> str:
        if each.chosen == "both":
            return self.tr("both corrections")
        said = self.tr("mine") if each.chosen == "mine" else self._theirs()
        return self.tr("{which}, the later one").format(which=said) if each.chosen == each.later else said

    def _theirs(self) -> str:
        return self.tr("{name}’s").format(name=self._name)

    def _show_versions(self) -> None:
        each = self.current
        for widget in (*self.choices, *self.about, *self.texts):
            widget.setVisible(each is not None)
        self.both.setVisible(isinstance(each, Differing) and each.both)
        if isinstance(each, Differing):
            self._show_differing(each)
        elif isinstance(each, Alike):
            self._show_alike(each)
        for choice in self._group.buttons():  # Tab comes to what is chosen, the arrows go to the others
            policy = Qt.FocusPolicy.StrongFocus if choice.isChecked() else Qt.FocusPolicy.ClickFocus
            choice.setFocusPolicy(policy)

    def _show_differing(self, each: Differing) -> None:
        self.choices[0].setText(self.tr("Mine"))
        self.choices[1].setText(_begun(self._theirs()))
        for label, by, at in (
            (self.about[0], each.mine_by, each.mine_at),
            (self.about[1], each.their_by, each.their_at),
        ):
            label.setText(" · ".join(part for part in (by, self._words.moment(at)) if part))
        self._fill(side_by_side(spoken(each.mine), spoken(each.theirs)))
        chosen = self.both if each.chosen == "both" else self.choices[each.chosen != "mine"]
        chosen.setChecked(True)

    def _show_alike(self, each: Alike) -> None:
        self.choices[0].setText(self._words.one_of(each))
        self.choices[1].setText(self._words.both_of(each))
        for label, whose, codings in (
            (self.about[0], self.tr("Mine"), each.my_codings),
            (self.about[1], _begun(self._theirs()), each.their_codings),
        ):
            counted = self._words.amount("coding", codings) if each.kind == "code" else ""
            label.setText(" · ".join(part for part in (whose, counted) if part))
        self._fill(side_by_side(each.mine, each.theirs))
        self.choices[not each.joined].setChecked(True)

    def _fill(self, both: Sequence[str]) -> None:
        nothing = self.tr("Nothing is written here.")
        for text, words, choice in zip(self.texts, both, self.choices, strict=True):
            text.setHtml(words or f"<i>{nothing}</i>")
            text.setAccessibleName(choice.text())

    def _choose_both(self) -> None:
        if self.current is not None:
            self.side_chosen.emit(self.current.key, "both")

    def _choose(self, place: int) -> None:
        each = self.current
        if isinstance(each, Differing):
            self.side_chosen.emit(each.key, ("mine", "theirs")[place])
        elif isinstance(each, Alike):
            self.joined_chosen.emit(each.key, place == 0)


def _begun(words: str) -> str:
    """The words as they begin a line."""
    return words[:1].upper() + words[1:]
