"""The screen of the tables: what can be shown and how at the left, in the middle what was counted, at the right what a number is made of."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qcode.model.span import Span
from qcode.nlp.everywhere import Found
from ui.everywhere.deeds import PlaceDeeds
from ui.findings.place import Workplace
from ui.language import translated
from ui.on_demand import OnDemand
from ui.queries.page import QueriesPage
from ui.tab_order import stops
from ui.tables.filter_box import FilterBox
from ui.tables.filtering import Filtering
from ui.tables.kept import KeptPage
from ui.tables.left_column import LeftColumn
from ui.tables.numbers_page import NumbersPage
from ui.tables.page import Behind, Keeping, TablesPage
from ui.tables.pages import PAGES, PageRow
from ui.tables.people_panel import PeoplePanel, Person
from ui.tables.place import TablesPlace
from ui.tables.quotations_panel import BehindPanel
from ui.tables.saved import SavedTables
from ui.tables.word_places import WordPlaces
from ui.theme import Line, SectionHeading, icon
from ui.theme.spacing import LARGE, SMALL

KEY = Qt.ItemDataRole.UserRole
LEFT_WIDTH, LEAST_WIDTH, PANEL_WIDTH = 268, 200, 380
ROW_HEIGHT = 28
REMEMBERED = "tables-page"


class TablesScreen(QSplitter):
    """Shows one page at a time, with its controls; which one is remembered. ``told`` says that `in_short` may be something else."""

    told = Signal()
    wished = Signal(str)  # a command, by its name
    menu_wished = Signal(QPoint)  # about the cell in focus, at a point of the screen
    saved_menu_wished = Signal(QPoint)  # about what is in focus in the list of what is saved
    remarked = Signal(str)

    def __init__(self, place: Workplace, rows: Sequence[PageRow] = PAGES) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.filtering = Filtering(self)
        self._place = TablesPlace.of(place, self.filtering)
        self._rows = {row.key: row for row in rows}
        self._built: dict[str, TablesPage] = {}
        self._pages, self._controls = QStackedWidget(), QVBoxLayout()
        self.panel = BehindPanel(place.desk, place.background)
        self.places, self.people = OnDemand(self._build_places), OnDemand(self._build_people)
        self.filters = FilterBox(place.desk, self.filtering)
        self.saved = SavedTables(self, self._place)
        self.filters.setContentsMargins(LARGE + SMALL, 0, LARGE, 0)
        self.saved.box.setContentsMargins(LARGE, 0, SMALL, 0)
        self.panel.hide()
        self.list = self._list()
        for part in (self._left(), self._pages, self.panel):
            self.addWidget(part)
        self.setSizes([LEFT_WIDTH, 1440 - LEFT_WIDTH - PANEL_WIDTH, PANEL_WIDTH])
        self.setStretchFactor(1, 1)
        self.setChildrenCollapsible(False)
        self.list.currentItemChanged.connect(lambda item: self._choose(item.data(KEY)))
        self.list.activated.connect(self._activate)
        self.list.itemClicked.connect(self._activate)
        self.panel.closed.connect(self._close_panel)
        self.panel.place_wished.connect(self._go_to)
        self._away = False  # one went from the list of quotations to one of them
        kept = place.preferences.chosen_view(REMEMBERED)
        own = [row.key for row in rows if row.build]
        self.show_page(kept if kept in own else own[0])

    def _list(self) -> QListWidget:
        view = QListWidget()
        view.setProperty("panel", True)
        view.setIconSize(QSize(16, 16))
        view.setAccessibleName(self.tr("Tables"))
        view.setUniformItemSizes(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for row in self._rows.values():
            item = QListWidgetItem(icon(row.sign), translated(row.name), view)
            item.setData(KEY, row.key)
            item.setToolTip(item.text() if row.build else self.tr("Leads to its page in Findings"))
            item.setSizeHint(QSize(0, ROW_HEIGHT))
        view.setFixedHeight(ROW_HEIGHT * len(self._rows) + 2 * view.frameWidth())
        return view

    def _left(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("panel", True)
        frame.setMinimumWidth(LEAST_WIDTH)
        heading = SectionHeading(self.tr("Table"))
        heading.setContentsMargins(LARGE, 0, 0, 0)
        inside = QFrame()
        inside.setProperty("panel", True)
        within = QVBoxLayout(inside)
        within.setContentsMargins(SMALL, SMALL, SMALL, 0)
        within.setSpacing(SMALL)
        within.addWidget(heading)
        within.addWidget(self.list)
        within.addWidget(self.saved.box)
        within.addLayout(self._controls)
        within.addStretch(1)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(LeftColumn(inside), 1)
        column.addWidget(Line())
        column.addWidget(self.filters)
        return frame

    # pages

    @property
    def page(self) -> TablesPage:
        """The page in front."""
        page = self._pages.currentWidget()
        assert isinstance(page, TablesPage)
        return page

    def row_of(self, key: str) -> int:
        """Where a page stands in the list."""
        return list(self._rows).index(key)

    def has_page(self, key: str) -> bool:
        """True when there is a page of that key to be shown here."""
        return key in self._rows and self._rows[key].build is not None

    @property
    def key(self) -> str:
        """The key of the page in front."""
        return next(key for key, page in self._built.items() if page is self.page)

    @property
    def keeping(self) -> Keeping:
        """What keeps what is in front under a name."""
        return self.page.keeping or self.saved

    @property
    def query(self) -> QueriesPage | None:
        """The page of queries, where that is in front."""
        return self.page if isinstance(self.page, QueriesPage) else None

    @property
    def numbers(self) -> NumbersPage | None:
        """The page in front, where it shows a table."""
        return self.page if isinstance(self.page, NumbersPage) else None

    def show_page(self, key: str) -> TablesPage:
        """Put a page in front."""
        self.list.setCurrentRow(self.row_of(key))
        return self.page

    def _choose(self, key: str) -> None:
        if self._rows[key].build is None:
            return
        self._place.desk.settle()
        page = self.built(key)
        if page is not self._pages.currentWidget():
            self.saved.leave()
        self._pages.setCurrentWidget(page)
        for each in self._built.values():
            each.controls.setVisible(each is page)
        self.saved.box.setVisible(page.keeping is None)
        self.filters.setVisible(page.FILTERED)
        self._hide_panels()
        self._place.preferences.choose_view(REMEMBERED, key)
        self.told.emit()

    def built(self, key: str) -> TablesPage:
        """The page of that key, made now where nobody looked at it before."""
        build = self._rows[key].build
        if key not in self._built and build is not None:
            page = self._built[key] = build(self._place)
            self._pages.addWidget(page)
            self._controls.addWidget(page.controls)
            KeptPage(page, key, self._place)
            page.opened.connect(self._open)
            self._order_tabs(page)
            page.places_opened.connect(self._open_places)
            page.people_opened.connect(self._open_people)
            page.let_go.connect(self._hide_panels)
            page.wished.connect(self.wished)
            page.told.connect(self.told)
            page.remarked.connect(self.remarked)
            page.menu_wished.connect(self.menu_wished)
            page.saved_menu_wished.connect(self.saved_menu_wished)
        return self._built[key]

    def _order_tabs(self, page: TablesPage) -> None:
        """Tab goes from the lists to the controls, the filters, the tools and what is shown, to the list of quotations."""
        controls = page.controls.layout()
        way = [self.list, self.saved.save_button, self.saved.list]
        way += [*(stops(controls) if controls is not None else []), self.filters.button, self.filters.clear]
        way += [*page.tab_stops(), self.panel.table]
        for before, after in pairwise(way):
            QWidget.setTabOrder(before, after)

    def _activate(self) -> None:
        key = self.list.currentItem().data(KEY)
        if self._rows[key].build is None:
            self._back_to_page()
            self._place.going.show_findings(key)
        else:
            self.saved.leave()
            self.enter()

    def _back_to_page(self) -> None:
        """The list names the page in front, also after one went elsewhere from it."""
        self.list.setCurrentRow(self.row_of(self.key))

    def enter(self) -> None:
        """Put the keyboard where one works on the page in front, or in the list of quotations one comes back to."""
        back, self._away = self._away and self.panel.isVisibleTo(self), False
        (self.panel.table.take_focus if back else self.page.enter)()

    def _go_to(self, quotation_id: str) -> None:
        """Read a quotation where it stands."""
        self._place.going.show("quotation", quotation_id)
        self._away = True

    @property
    def in_short(self) -> str:
        """What the line at the bottom says."""
        return self.page.in_short

    # what a number is made of

    def _open(self, behind: Behind) -> None:
        """List them; while the list is open it follows the cell in focus."""
        self.panel.show_behind(behind.about, behind.quotations)
        self._show_panel(self.panel)
        self.page.show_behind(follow=True)

    def _open_places(self, about: str, found: Sequence[Found]) -> None:
        places = self.places.get()
        places.show_places(about, found)
        self._show_panel(places)
        self.page.show_behind(follow=True)

    def _build_places(self) -> WordPlaces:
        place = self._place
        places = WordPlaces(place.desk)
        self.addWidget(places)
        places.closed.connect(self._close_panel)
        places.go_wished.connect(lambda at: place.going.show_words(at.document_id, Span(at.start, at.end)))
        self._place_deeds = PlaceDeeds(
            place.desk, self.places, place.background, place.messages, place.window
        )
        self._place_deeds.told.connect(self.remarked)
        return places

    def _open_people(self, about: str, people: Sequence[Person]) -> None:
        panel = self.people.get()
        self._show_panel(panel)
        panel.show_people(about, people)
        self.page.show_behind(follow=True)

    def _build_people(self) -> PeoplePanel:
        people = PeoplePanel()
        self.addWidget(people)
        people.closed.connect(self._close_panel)
        people.person_wished.connect(self._show_person)
        return people

    def _show_person(self, key: str) -> None:
        self._place.going.way_back.leave("tables")
        self._place.going.show_participant(key)

    def _show_panel(self, panel: QWidget) -> None:
        """One list stands beside the table at a time."""
        for each in (self.panel, self.places.built, self.people.built):
            if each is not None:
                each.setVisible(each is panel)

    def _hide_panels(self) -> None:
        self.panel.hide()
        self.page.show_behind(follow=False)
        for panel in (self.places.built, self.people.built):
            if panel is not None:
                panel.hide()

    def _close_panel(self) -> None:
        self._hide_panels()
        self.page.enter()
