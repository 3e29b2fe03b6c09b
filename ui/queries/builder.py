"""A question as rows one clicks together: what is asked for, how it is joined, where it stands to something else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qcode.query import building
from qcode.query.building import Path
from qcode.query.names import Names
from qcode.query.tree import POSITIONS, All, Any, Code, Condition, Flag, Not, OneOf, Positioned, Query, parts
from ui.language import translated
from ui.queries.labels import JOINT_TIPS, JOINT_WORDS, POSITION_TIPS, POSITION_WORDS
from ui.queries.offers import Offers
from ui.queries.part_chip import PartChip
from ui.queries.picker import pick
from ui.tab_order import keyboard_kept, stops
from ui.theme import NumberBox, icon
from ui.theme.spacing import SMALL, TIGHT

JOINT_WIDTH = 76
MOST_TURNS = 99
GROUP = All | Any | OneOf


class Builder(QFrame):
    """``changed`` carries the question somebody clicked together, None for nothing."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("The question in parts"))
        self._query: Query | None = None
        self._names: Names | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        self._rows.setSpacing(TIGHT)
        self.add_button = QPushButton()

    def show_query(self, query: Query | None, names: Names) -> None:
        """Show another question; the keyboard stays in the row it is in."""
        if (query, names) == (self._query, self._names):
            return
        self._query, self._names = query, names
        with keyboard_kept(self._rows):
            self._clear()
            if query is not None:
                self._show(query, (), 0, None)
            self.add_button = self._adder(())
            self._rows.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _clear(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.setParent(None)  # it is no part of this any more, also before it is let go
                row.deleteLater()

    @property
    def stops(self) -> list[QWidget]:
        """What Tab goes to, in order."""
        return stops(self._rows)

    @property
    def chips(self) -> list[PartChip]:
        """What is asked for, in order."""
        return self.findChildren(PartChip, options=Qt.FindChildOption.FindChildrenRecursively)

    # rows

    def _show(self, query: Query, path: Path, depth: int, joint: QWidget | None) -> None:
        negated = isinstance(query, Not)
        inner, inside = (query.part, (*path, 0)) if isinstance(query, Not) else (query, path)
        if isinstance(inner, GROUP):
            self._show_group(inner, inside, depth, joint, path, negated=negated)
            return
        if not isinstance(inner, Positioned):
            self._row(depth, joint, self._not(path, negated), self._chip(inner, inside), self._more(inside))
            return
        left, right = (*inside, 0), (*inside, 1)
        position = (self._position(inner, inside), *self._turns(inner, inside))
        simple = not isinstance(inner.left, GROUP | Not | Positioned)
        if simple:
            ahead = (self._not(path, negated), self._chip(inner.left, left), *position)
        else:
            self._show(inner.left, left, depth + (1 if negated else 0), joint)
            ahead, joint = (self._not(path, negated), *position), None
        if isinstance(inner.right, GROUP | Not | Positioned):
            self._row(depth, joint, *ahead, self._more(inside))
            self._show(inner.right, right, depth + 1, None)
        else:
            self._row(depth, joint, *ahead, self._chip(inner.right, right), self._more(inside))

    def _show_group(
        self, group: Query, path: Path, depth: int, joint: QWidget | None, outer: Path, *, negated: bool
    ) -> None:
        nested = bool(outer) or negated
        if nested:
            bracket = QLabel(self.tr("in brackets"))
            bracket.setProperty("quiet", True)
            self._row(depth, joint, self._not(outer, negated), bracket, self._more(path))
        for at, part in enumerate(parts(group)):
            joined = self._joint(group, path, first=at == 0)
            self._show(part, (*path, at), depth + (1 if nested else 0), joined)
        if nested:
            self._row(depth + 1, None, self._adder(path))

    def _row(self, depth: int, joint: QWidget | None, *parts: QWidget) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(depth * (JOINT_WIDTH + SMALL), 0, 0, 0)
        line.setSpacing(SMALL)
        if joint is None:
            joint = QLabel()
        joint.setFixedWidth(JOINT_WIDTH)
        for part in (joint, *parts):
            line.addWidget(part)
        line.addStretch(1)
        self._rows.addWidget(row)

    # what stands in a row

    def _joint(self, group: Query, path: Path, *, first: bool) -> QWidget:
        joint = building.joint_of(group)
        if first:
            label = QLabel(self.tr("one of") if joint == "one" else "")
            label.setProperty("quiet", True)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            return label
        menu = QMenu(self)
        for key, words in JOINT_WORDS.items():
            action = self._action(menu, translated(JOINT_TIPS[key]), self._rejoining(path, key))
            action.setCheckable(True)
            action.setChecked(key == joint)
            action.setIconText(translated(words))
        return _choice(translated(JOINT_WORDS[joint]), translated(JOINT_TIPS[joint]), menu)

    def _rejoining(self, path: Path, joint: str) -> Callable[[], None]:
        return lambda: self._tell(building.rejoin(self._known, path, joint))

    def _not(self, path: Path, negated: bool) -> QWidget:
        button = QToolButton()
        button.setText(self.tr("not") if negated else self.tr("+ not"))
        button.setProperty("chip", True)
        button.setProperty("unsaid", not negated)  # no part of the question yet, and must not be read as one
        button.setCheckable(True)
        button.setChecked(negated)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolTip(self.tr("Everything but this (NOT)"))
        button.clicked.connect(lambda: self._tell(building.turn_round(self._known, path)))
        return button

    def _chip(self, leaf: Query, path: Path) -> PartChip:
        assert isinstance(leaf, Code | Condition | Flag)
        assert self._names is not None
        chip = PartChip(leaf, self._names, self)
        chip.other_wished.connect(lambda: self._replace(path))
        chip.changed.connect(lambda new: self._tell(building.put(self._known, path, new)))
        chip.removed.connect(lambda: self._tell(building.take_out(self._known, path)))
        return chip

    def _position(self, query: Positioned, path: Path) -> QWidget:
        menu = QMenu(self)
        for key in POSITIONS:
            words = f"{translated(POSITION_WORDS[key])} – {translated(POSITION_TIPS[key])}"
            self._action(menu, words, self._placing(query, path, key))
        words, tip = POSITION_WORDS[query.position], POSITION_TIPS[query.position]
        return _choice(translated(words), translated(tip), menu)

    def _placing(self, query: Positioned, path: Path, position: str) -> Callable[[], None]:
        turns = (query.turns or 1) if position == "near" else None
        new = Positioned(query.left, position, query.right, turns)
        return lambda: self._tell(building.put(self._known, path, new))

    def _turns(self, query: Positioned, path: Path) -> tuple[QWidget, ...]:
        """How many turns apart, where that can be said; -1 is any number."""
        if query.position not in ("near", "follows", "precedes"):
            return ()
        box = NumberBox()
        box.setRange(0 if query.position == "near" else -1, MOST_TURNS)
        box.setSpecialValueText(self.tr("any turn") if query.position != "near" else "")
        box.setSuffix(" " + (self.tr("turn") if query.turns == 1 else self.tr("turns")))
        box.setValue(-1 if query.turns is None else query.turns)
        box.setAccessibleName(self.tr("How many turns apart at most"))
        box.setToolTip(box.accessibleName())
        box.valueChanged.connect(lambda turns: self._count_turns(path, turns))
        return (box,)

    def _count_turns(self, path: Path, turns: int) -> None:
        there = building.part_at(self._known, path)
        assert isinstance(there, Positioned)
        new = Positioned(there.left, there.position, there.right, None if turns < 0 else turns)
        self._tell(building.put(self._known, path, new))

    def _more(self, path: Path) -> QWidget:
        button = QToolButton()
        button.setIcon(icon("more"))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(self.tr("What can be done with this part"))
        button.setToolTip(button.accessibleName())
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        self._action(menu, self.tr("Put in brackets with…"), lambda: self._bracket(path))
        places = menu.addMenu(self.tr("Only where it stands"))
        for key in POSITIONS:
            words = f"{translated(POSITION_WORDS[key])}… – {translated(POSITION_TIPS[key])}"
            self._action(places, words, self._standing(path, key))
        menu.addSeparator()
        self._action(menu, self.tr("Take out"), lambda: self._tell(building.take_out(self._known, path)))
        button.setMenu(menu)
        return button

    def _standing(self, path: Path, position: str) -> Callable[[], None]:
        turns = 1 if position == "near" else None
        question = self.tr("Where it stands to which other quotations?")
        return lambda: self._pick(
            question, lambda new: building.place(self._known, path, position, new, turns)
        )

    def _adder(self, path: Path) -> QPushButton:
        empty_yet = self._query is None
        button = QPushButton(
            icon("add"), self.tr("Choose a code or something else…") if empty_yet else self.tr("Add…")
        )
        button.setProperty("plain", True)
        button.setAutoDefault(True)
        button.setToolTip(self.tr("Put in a code, a person, words…"))
        button.clicked.connect(lambda: self._add(path))
        return button

    @staticmethod
    def _action(menu: QMenu, words: str, deed: Callable[[], None]) -> QAction:
        action = menu.addAction(words)
        action.triggered.connect(lambda: deed())
        return action

    # deeds

    @property
    def _known(self) -> Query:
        assert self._query is not None
        return self._query

    def _tell(self, query: Query | None) -> None:
        self.changed.emit(query)

    def add(self) -> None:
        """Let something be chosen that is put in last."""
        self._add(())

    def _add(self, path: Path) -> None:
        self._pick(self.tr("What is put in?"), lambda new: building.join(self._query, path, new))

    def _replace(self, path: Path) -> None:
        self._pick(self.tr("What comes in its place?"), lambda new: building.put(self._known, path, new))

    def _bracket(self, path: Path) -> None:
        self._pick(self.tr("In brackets with what?"), lambda new: building.bracket(self._known, path, new))

    def _pick(self, question: str, made: Callable[[Query], Query]) -> None:
        assert self._names is not None
        pick(self, self.tr("Query"), question, Offers(self._names), lambda new: self._tell(made(new)))


def _choice(words: str, tip: str, menu: QMenu) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setProperty("chip", True)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu.setParent(button, menu.windowFlags())
    button.setMenu(menu)
    return button
