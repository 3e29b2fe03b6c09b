"""Constant comparison: the quotations of two codes, or of one code by group, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QVBoxLayout
from sqlmodel import Session

from qcode import memos
from qcode.codebook.tree import nodes
from qcode.coding.filter import Filter
from qcode.model.reference import Reference
from qcode.table_columns import NONE, people_of
from ui.background import Progress
from ui.chooser import choose_one
from ui.codebook.matching import Choice, choices_of
from ui.findings.comparison_column import ComparisonColumn, places_of
from ui.findings.page import FindingsPage
from ui.findings.place import Workplace
from ui.flow_layout import FlowLayout
from ui.grouped.contexts import Contexts
from ui.quotations.listing import Listing, listing_of
from ui.quotations.sought import Arrangement, Sought
from ui.theme import Segmented, icon, swatch
from ui.theme.spacing import CONTROL_HEIGHT, LARGE, MEDIUM

SHOWS = frozenset({"coding", "quotation", "code", "document", "participant", "turn", "speaker"})
WORDS = frozenset({"document", "turn", "speaker"})
EVERYTHING = Filter()
Side = tuple[str, Sought]


class ComparisonPage(FindingsPage):
    """What is compared above, a column for each side below."""

    SHOWS = SHOWS

    def __init__(self, place: Workplace) -> None:
        super().__init__(
            place,
            self.tr("Constant comparison"),
            self.tr("What two codes, or one code in different groups, have in common and where they differ."),
        )
        self._place_ = place
        self._contexts = Contexts(place.desk)
        self._codes = ["", ""]  # the ids of what is compared
        self._choices: list[Choice] = []
        self.kind = Segmented([("codes", self.tr("Two codes")), ("groups", self.tr("One code by group"))])
        self.first, self.second = QPushButton(), QPushButton()
        for button in (self.first, self.second):
            button.setAutoDefault(True)
        self.both = QLabel()
        self.columns: list[ComparisonColumn] = []
        self.sides = QSplitter(Qt.Orientation.Horizontal)
        self._build()
        place.desk.changed.connect(self._forget)

    def _build(self) -> None:
        self.memo_button = QPushButton(icon("memo"), self.tr("Write a memo"))
        self.memo_button.setToolTip(self.tr("A memo about this comparison, linked to its codes"))
        self.memo_button.setEnabled(self.desk.writable)
        self.memo_button.clicked.connect(self.write)
        self.add_tool(self.memo_button)
        row = FlowLayout(spacing=MEDIUM)
        row.addWidget(self.kind)
        for at, button in enumerate((self.first, self.second)):
            button.setAutoDefault(True)
            button.clicked.connect(lambda _=False, at=at: self._choose(at))
            row.addWidget(button)
        self.both.setProperty("quiet", True)
        self.both.setMinimumHeight(CONTROL_HEIGHT)
        row.addWidget(self.both)
        self.kind.chosen.connect(lambda _: self._show())
        self.sides.setChildrenCollapsible(False)
        whole = QVBoxLayout(self.body)
        whole.setContentsMargins(0, 0, 0, LARGE)
        whole.setSpacing(MEDIUM)
        whole.addLayout(row)
        whole.addWidget(self.sides, 1)
        self.body.setFocusProxy(self.first)

    def _forget(self, tables: frozenset[str]) -> None:
        if tables & WORDS:
            self._contexts.forget()

    # what is compared

    def refresh(self) -> None:
        """Compare what there is now."""
        with self.desk.read() as session:
            self._choices = choices_of(session)
        if not self._choices:
            self.invite_to_code(
                self.tr("No codes yet.\n\nOnce there are codes, their quotations are compared here.")
            )
            return
        self.show_content()
        self._settle()
        self._show()

    def _settle(self) -> None:
        """Compare the code in focus with the next, until somebody chooses; a code that went makes way."""
        known = [each.id for each in self._choices]
        for at, kept in enumerate(self._codes):
            if kept not in known:
                themes = [each.id for each in self._choices if not each.above]
                others = [each for each in (*themes, *known) if each not in self._codes]
                focus = self.desk.code_id if not at and self.desk.code_id in others else ""
                self._codes[at] = focus or next(iter(others), known[0])

    def compare(self, first: str, second: str) -> None:
        """Compare these two codes."""
        self._codes = [first, second]
        self.kind.set_current("codes")
        self.refresh()

    def _choose(self, at: int) -> None:
        choose_one(
            self,
            self.tr("Compare"),
            self.tr("Which code is compared?"),
            self.tr("Compare"),
            [each for each in self._choices if each.id not in self._codes],
            lambda choice: self._take(at, choice.id),
        )

    def _take(self, at: int, code_id: str) -> None:
        self._codes[at] = code_id
        self._show()

    def _code(self, at: int) -> Choice:
        return next(each for each in self._choices if each.id == self._codes[at])

    def _sides(self) -> list[Side]:
        if self.kind.current == "codes":
            compared = [self._code(at) for at in (0, 1)]
            return [(each.name, Sought(codes=frozenset({each.id}), on_page=False)) for each in compared]
        with self.desk.read() as session:
            groups = sorted(set(people_of(session).group.values()), key=lambda group: (group == NONE, group))
        code = frozenset({self._codes[0]})
        return [
            (self.tr("No group") if group == NONE else group, Sought(codes=code, groups=frozenset({"" if group == NONE else group}), on_page=False))
            for group in groups
        ]  # fmt: skip

    # showing

    def _show(self) -> None:
        for at, button in enumerate((self.first, self.second)):
            choice = self._code(at)
            button.setText(choice.name)
            button.setIcon(swatch(choice.colour))
            said = self.tr("Compare another code than {name}").format(name=choice.name)
            button.setAccessibleName(said)
            button.setToolTip(said)
        self.second.setVisible(self.kind.current == "codes")
        self._ask(self._sides())

    def _ask(self, sides: Sequence[Side]) -> None:
        """Read all sides beside the window's own work: a code may have thousands of quotations."""

        def job(_: Progress) -> list[Listing]:
            return [listing_of(self.desk, sought, Arrangement(), EVERYTHING) for _, sought in sides]

        self.reading.beside(job, lambda found: self._show_sides([name for name, _ in sides], found))

    def _show_sides(self, names: Sequence[str], found: Sequence[Listing]) -> None:
        self._have_columns(len(found))
        for column, name, listing in zip(self.columns, names, found, strict=False):
            column.show_side(name, listing)
        self._say_both(found)

    def _have_columns(self, count: int) -> None:
        while len(self.columns) < count:
            column = ComparisonColumn(self._contexts)
            column.wished.connect(lambda key: self._place_.going.show("quotation", key))
            self.columns.append(column)
            self.sides.addWidget(column)
        for at, column in enumerate(self.columns):
            column.setVisible(at < count)
        self.sides.setSizes([1000] * len(self.columns))

    def _say_both(self, found: Sequence[Listing]) -> None:
        two = self.kind.current == "codes" and len(found) == 2
        self.both.setVisible(two)
        if two:
            first, second = (places_of(listing) for listing in found)
            self.both.setText(self.tr("%n quotation(s) carry both", "", len(first & second)))

    # writing about it

    def write(self) -> None:
        """Begin a memo about what is compared, linked to its codes, and go there."""
        codes = self._codes if self.kind.current == "codes" else self._codes[:1]
        with self.desk.read() as session:
            names = {node.id: node.name for node in nodes(session)}
        said = " – ".join(names[each] for each in codes)
        by_group = self.kind.current == "groups"
        title = self.tr("Comparison by group: {codes}") if by_group else self.tr("Comparison: {codes}")
        text = "\n".join(Reference("code", each, names[each]).written for each in codes)

        def work(session: Session) -> str:
            coder, links = self.desk.who(session).coder_id, [("code", each) for each in codes]
            return memos.add(session, "theoretical", title.format(codes=said), text, coder, links).id

        made = self.desk.do(self.tr("Memo about a comparison"), work)
        if made:
            self._place_.going.write_on(made)
