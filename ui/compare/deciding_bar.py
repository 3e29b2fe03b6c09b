"""What is decided about the disagreement in front: whose coding is kept, why, and who decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qcode.compare.deciding import Ruling
from qcode.compare.differences import Difference
from qcode.model.span import Span
from ui.compare.agreed_words import SPANS, AgreedWords
from ui.compare.keyed_button import KeyedButton
from ui.compare.words import Words
from ui.language import isolated
from ui.memos.dates import day_of
from ui.theme import Pill, YieldingLabel, coder_sign
from ui.theme.spacing import LARGE, MEDIUM, SMALL

KEYS = {"a": "A", "b": "B", "both": "M", "neither": "X"}
OTHER_KEYS = {"span": "S", "other-span": "T", "difference": "L", "codebook": "C"}
REASON_KEY = "R"
TOGETHER = ""
LONGEST_NAME = 110
"""Pixels a name may take on a button."""


class DecidingBar(QFrame):
    """Tells by ``decided`` what was ruled, and by ``taken_back`` that the disagreement is open again."""

    decided = Signal(object)
    taken_back = Signal()
    sharpen_wished = Signal(object)  # the definitions of what stands against each other in a disagreement
    words_missed = Signal()  # other words were wished for while none are selected

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", True)
        self._difference: Difference | None = None
        self._words = AgreedWords()
        self._people: Mapping[str, str] = {}
        self._colours: Mapping[str, str] = {}
        self._sides: tuple[str, ...] = ("", "")
        self._begun: dict[tuple[str, ...], tuple[str, str]] = {}  # typed about others, not decided yet
        self._adjudicator = TOGETHER
        self.verdicts = QButtonGroup(self)
        self.verdicts.setExclusive(True)
        self.buttons = {each: self._button(each) for each in KEYS}
        self.more = self._more_button()
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why? Kept in the debriefing log"))
        self.reason.setToolTip(self.tr("Why so is decided ({key})").format(key=REASON_KEY))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.by = Pill(self.tr("Decided"), self.tr("together"))
        self.by.setMenu(QMenu(self))
        self.noted_in = YieldingLabel("")
        self.noted_in.setProperty("quiet", True)
        self.noted_in.hide()
        self.decide = QPushButton(self.tr("Decide, next"))
        self.decide.setProperty("primary", True)
        self.decide.setToolTip(self.tr("Note this decision and go on to the next open disagreement (Enter)"))
        self.decide.clicked.connect(self._rule)
        self.reason.returnPressed.connect(self._rule)
        self._place()
        self._allow()

    def _button(self, verdict: str) -> KeyedButton:
        button = KeyedButton(KEYS[verdict])
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.choose(verdict))
        self.verdicts.addButton(button)
        return button

    def _more_button(self) -> QPushButton:
        button = QPushButton()
        button.setText(self.tr("Otherwise"))
        button.setAccessibleName(self.tr("Decide otherwise"))
        button.setCheckable(True)
        menu = QMenu(button)
        group = QActionGroup(menu)
        self.otherwise = {
            "span": menu.addAction(""),
            "other-span": menu.addAction(""),
            "difference": menu.addAction(self.tr("Leave it as a legitimate difference")),
            "codebook": menu.addAction(self.tr("Change the codebook first")),
            "take-back": menu.addAction(self.tr("Take the decision back")),
        }
        for verdict in OTHER_KEYS:
            action = self.otherwise[verdict]
            action.setText(f"{action.text()}\t{OTHER_KEYS[verdict]}")
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _=False, verdict=verdict: self.choose(verdict))
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        self.sharpen = QAction(self.tr("Sharpen the definitions…"), menu)
        self.sharpen.triggered.connect(lambda: self.sharpen_wished.emit(self._difference))
        menu.insertAction(self.otherwise["take-back"], self.sharpen)
        menu.insertSeparator(self.sharpen)
        self.otherwise["take-back"].triggered.connect(lambda: self.taken_back.emit())
        button.setMenu(menu)
        return button

    def _place(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        for row in (above, below):
            row.setSpacing(SMALL)
        for button in self.buttons.values():
            above.addWidget(button)
        above.addWidget(self.more)
        above.addStretch(1)
        below.addWidget(self.reason, 1)
        below.addWidget(self.by)
        below.addWidget(self.decide)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        column.addLayout(above)
        column.addLayout(below)
        column.addWidget(self.noted_in)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes to, from the first to the last."""
        return (*self.buttons.values(), self.more, self.reason, self.by, self.decide)

    # what it is about

    def show_sides(
        self,
        names: Sequence[str],
        people: Mapping[str, str],
        signs: Sequence[str],
        colours: Mapping[str, str],
    ) -> None:
        """The two sides by name, and by the colours of ``signs``; ``people`` are who may decide alone, by id, with colours."""
        one, other = (self._cut(name) for name in names)
        texts = {
            "a": self.tr("Keep {coder}").format(coder=one),
            "b": self.tr("Keep {coder}").format(coder=other),
            "both": self.tr("Keep both"),
            "neither": self.tr("Neither"),
        }
        for verdict, button in self.buttons.items():
            button.setText(texts[verdict].replace("&", "&&"))
            button.setToolTip(f"{texts[verdict]} ({KEYS[verdict]})")
        for verdict, name in zip(("a", "b"), names, strict=True):
            said = self.tr("Keep {coder}").format(coder=name)
            self.buttons[verdict].setToolTip(f"{said} ({KEYS[verdict]})")
            self.buttons[verdict].setAccessibleName(said)
        for verdict, colour in zip(("a", "b"), signs, strict=True):
            self.buttons[verdict].setIcon(coder_sign(colour))
        self._people, self._sides, self._colours = people, tuple(names), colours
        self._offer_people()

    def _cut(self, name: str) -> str:
        return isolated(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, LONGEST_NAME))

    def _offer_people(self) -> None:
        menu = self.by.menu()
        assert menu is not None
        menu.clear()
        group = QActionGroup(menu)
        for key, name in ((TOGETHER, self.tr("Together")), *self._people.items()):
            text = name if key == TOGETHER else self.tr("By {coder} alone").format(coder=name)
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == self._adjudicator)
            action.setIcon(self._sign(key))
            action.triggered.connect(lambda _=False, key=key: self._choose_adjudicator(key))
            group.addAction(action)

    def _sign(self, coder_id: str) -> QIcon:
        return coder_sign(self._colours[coder_id]) if coder_id in self._colours else QIcon()

    def _choose_adjudicator(self, key: str) -> None:
        self._adjudicator = key if key in self._people else TOGETHER
        words = self._people.get(self._adjudicator, "")
        self.by.set_value(self.tr("by {coder}").format(coder=words) if words else self.tr("together"))
        self.by.set_sign(self._sign(self._adjudicator) if words else None)

    def show_difference(self, difference: Difference | None) -> None:
        """What is decided about; what was decided is shown as it is, and what was typed and not decided is there again."""
        self._keep_begun()
        self._difference = self._words.difference = difference
        self._offer_spans(difference)
        ruled = difference.decided if difference else None
        self._clear()
        if ruled is not None:
            self.choose(self._words.verdict(offered=self.otherwise["other-span"].isVisible()))
        self._words.anew = False
        self.reason.setText(ruled.reason if ruled else "")
        self.reason.setCursorPosition(0)  # its beginning is in sight
        self._go_on_with_begun()
        self._tell_who(difference)
        self._tell_otherwise()
        self._allow()

    def _keep_begun(self) -> None:
        """A reason that was typed outlives a look at another disagreement."""
        if self._difference is None:
            return
        ruled = self._difference.decided
        if self.reason.text().strip() not in ("", ruled.reason if ruled else ""):
            self._begun[self._difference.key] = (self.verdict if self._words.anew else "", self.reason.text())

    def _go_on_with_begun(self) -> None:
        verdict, reason = self._begun.pop(self._difference.key, ("", "")) if self._difference else ("", "")
        if verdict:
            self.choose(verdict)
        if reason:
            self.reason.setText(reason)

    def _tell_who(self, difference: Difference | None) -> None:
        """Who decides; of what was decided who did and when."""
        ruled = difference.decided if difference else None
        self._choose_adjudicator((ruled.adjudicator_id or TOGETHER) if ruled else self._adjudicator)
        noted = Words(self).noted(difference, self._people) if difference else ""
        self.by.setToolTip(noted)
        self.by.setAccessibleDescription(noted)
        if ruled is not None:
            self.by.set_value(f"{self.by.value} · {day_of(ruled.decided_at)}")

    def open_menu(self, place: QPoint) -> None:
        """Everything that can be decided, where one points; the reason comes next."""
        menu = QMenu(self)
        for verdict, button in self.buttons.items():
            action = menu.addAction(f"{button.text()}\t{KEYS[verdict]}")
            action.triggered.connect(lambda _=False, verdict=verdict: self._begin(verdict))
        menu.addSeparator()
        for verdict in OTHER_KEYS:
            action = menu.addAction(self.otherwise[verdict].text())
            action.setVisible(self.otherwise[verdict].isVisible())
            action.setEnabled(self.otherwise[verdict].isEnabled())
            action.triggered.connect(lambda _=False, verdict=verdict: self._begin(verdict))
        menu.addSeparator()
        menu.addAction(self.sharpen)
        menu.addAction(self.otherwise["take-back"])
        menu.popup(place)

    def _begin(self, verdict: str) -> None:
        self.choose(verdict)
        self.reason.setFocus()

    def _offer_spans(self, difference: Difference | None) -> None:
        """The selected words, with the code of either side where these differ."""
        a, b = (difference.a, difference.b) if difference else (None, None)
        two = a is not None and b is not None and a.code_id != b.code_id
        plain = self.tr("The words selected in the transcript")
        of_one = self.tr("The words selected, with the code of {coder}")
        for verdict, name in zip(SPANS, self._sides, strict=True):
            words = of_one.format(coder=name) if two else plain
            self.otherwise[verdict].setText(f"{words.replace('&', '&&')}\t{OTHER_KEYS[verdict]}")
        self.otherwise["other-span"].setVisible(two)

    def show_talk(self, title: str) -> None:
        """In which session decisions are noted, "" while none goes on."""
        self.noted_in.setVisible(bool(title))
        self.noted_in.show_whole(self.tr("noted in: {session}").format(session=title))
        self.noted_in.updateGeometry()

    def show_selected(self, span: Span | None) -> None:
        """The words that are selected in the transcript, which can be agreed upon."""
        self._words.selected = span
        self._tell_otherwise()
        self._allow()

    def _clear(self) -> None:
        self.verdicts.setExclusive(False)
        for button in self.buttons.values():
            button.setChecked(False)
        self.verdicts.setExclusive(True)
        for action in self.otherwise.values():
            action.setChecked(False)
        self._tell_otherwise()

    # what is ruled

    @property
    def verdict(self) -> str:
        """What is chosen, "" while nothing is."""
        chosen = [each for each, button in self.buttons.items() if button.isChecked()]
        chosen += [each for each, action in self.otherwise.items() if action.isChecked()]
        return chosen[0] if chosen else ""

    def choose(self, verdict: str) -> None:
        """Choose what to decide; it is noted when *Decide* is pressed."""
        if self._difference is None:
            return
        self._clear()
        if verdict in self.buttons:
            self.buttons[verdict].setChecked(True)
        else:
            self.otherwise[verdict].setChecked(True)
        self._words.anew = True
        self._tell_otherwise()
        self._allow()

    def _tell_otherwise(self) -> None:
        words = self._words.staying
        short = {
            **dict.fromkeys(
                SPANS,
                self.tr("“{words}”").format(words=self._cut(words)) if words else self.tr("Selected words"),
            ),
            "difference": self.tr("Left as it is"),
            "codebook": self.tr("Codebook"),
        }
        chosen = next((each for each in short if self.otherwise[each].isChecked()), "")
        self.more.setText(short.get(chosen, self.tr("Otherwise")))
        self.more.setChecked(bool(chosen))

    def _allow(self) -> None:
        some = self._difference is not None
        for button in (*self.buttons.values(), self.more, self.by):
            button.setEnabled(some)
        self.reason.setEnabled(some)
        ruled = self._difference is not None and self._difference.decided is not None
        self.otherwise["take-back"].setEnabled(ruled)
        for verdict in SPANS:
            self.otherwise[verdict].setEnabled(self._words.some or self.verdict == verdict)
        self.decide.setEnabled(
            some and bool(self.verdict) and (self.verdict not in SPANS or self._words.some)
        )

    def _rule(self) -> None:
        if not self.decide.isEnabled() or self._difference is None:
            return
        reason, alone = self.reason.text().strip(), self._adjudicator or None
        if self.verdict in SPANS:
            span, code_id = self._words.chosen(self.verdict)
            self.decided.emit(Ruling("span", reason, span, code_id, adjudicator_id=alone))
        else:
            self.decided.emit(Ruling(self.verdict, reason, adjudicator_id=alone))

    def answer(self, event: QKeyEvent) -> bool:
        """Choose by a letter, go on to the reason or decide by Enter; False for any other key."""
        if self.isHidden() or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        if event.text().upper() == REASON_KEY and self.reason.isEnabled():
            self.reason.setFocus()
            return True
        keys = KEYS | OTHER_KEYS
        verdict = next((each for each, key in keys.items() if event.text().upper() == key), "")
        if verdict:
            action = self.otherwise.get(verdict)
            if action is not None and not action.isVisible():
                return False
            if action is None or action.isEnabled():
                self.choose(verdict)
            else:
                self.words_missed.emit()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.verdict:
            self._rule()
            return True
        return False
