"""The screen on which transcripts are read and coded: places its panels and passes on what the reader tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from qcode.memos import Target
from qcode.model.span import Span
from ui.background import Background
from ui.codebook.view import CodebookPanel
from ui.coding.codings_list import CodingsList
from ui.coding.first_steps import FirstSteps
from ui.coding.in_focus import InFocus
from ui.coding.live import LiveReader
from ui.coding.right_side import RightSide
from ui.coding.side_panels import SidePanels
from ui.desk import Desk
from ui.everywhere.panel import EverywherePanel
from ui.inspector.panel import Inspector
from ui.memos.panel import MemoPanel
from ui.preferences import Preferences
from ui.quotations.link_panel import LinkPanel
from ui.quotations.panel import QuotationsPanel
from ui.quotations.sought import Sought
from ui.reader import Reader
from ui.transcripts.view import TranscriptsPanel

LEFT, RIGHT = 261, 300
SMALLEST_PANEL = 200


class CodeScreen(QSplitter):
    """Transcripts and codebook left, the transcript in the middle, the inspector right."""

    menu_wished = Signal(QPoint)
    side_wished = Signal()  # something is shown in a panel beside the text

    def __init__(self, desk: Desk, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._desk, self._preferences = desk, preferences
        # each part is made where it will stand: Qt dresses it again for every parent it is given
        self._left = self._made_left()
        above, below = _panel(self._left), _panel(self._left)
        self.beside = Background(self)  # reads what the panels at the left and the line at the bottom say
        self.transcripts = TranscriptsPanel(desk, preferences, self.beside, above)
        self.codebook = CodebookPanel(desk, preferences, self.beside, below)
        self.middle = QStackedWidget(self)  # the page, to read or to be corrected
        self.reader = Reader(self.middle)
        self.first_steps = FirstSteps(desk, self.reader)
        self.live = LiveReader(desk, self.reader)
        self.right = RightSide(self)
        self.inspector = Inspector(desk, self.right)
        self.codings = CodingsList(desk, self.reader, self.right)
        self.linking = LinkPanel(self.right)
        self.right.begin(self.inspector)
        for panel in (self.codings, self.linking):
            self.right.addWidget(panel)
        self.panels = SidePanels(desk, preferences, self.right)
        for frame, panel in ((above, self.transcripts), (below, self.codebook)):
            column = QVBoxLayout(frame)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(panel)
            self._left.addWidget(frame)
        self._place()
        self._share()
        self._connect()
        self.in_focus = InFocus(desk, self.reader, self.live)

    def fill(self) -> Iterator[None]:
        """Read the transcripts, then the codes."""
        self.transcripts.refresh()
        yield
        self.codebook.refresh()

    def _made_left(self) -> QSplitter:
        left = QSplitter(Qt.Orientation.Vertical, self)
        left.setChildrenCollapsible(False)
        return left

    def _place(self) -> None:
        self._left.setStretchFactor(0, 2)
        self._left.setStretchFactor(1, 3)
        self._left.setSizes([300, 500])
        self.middle.addWidget(self.reader)
        for part in (self._left, self.middle, self.right):
            self.addWidget(part)

    def _share(self) -> None:
        for place, stretch in enumerate((0, 1, 0)):
            self.setStretchFactor(place, stretch)
        self.setCollapsible(1, False)
        self._left.setMinimumWidth(SMALLEST_PANEL)
        self.right.setMinimumWidth(SMALLEST_PANEL + 40)
        self.setSizes([LEFT, 1440 - LEFT - RIGHT, RIGHT])
        self.restoreState(self._preferences.layout("code"))
        self._left.restoreState(self._preferences.layout("code-left"))

    def keep_layout(self) -> None:
        """Remember the sizes of the panels."""
        self.right.turn_to(self.inspector)
        self._preferences.keep_layout("code", self.saveState())
        self._preferences.keep_layout("code-left", self._left.saveState())

    def _connect(self) -> None:
        reader = self.reader
        reader.coding_activated.connect(self._show_codes)
        reader.context_requested.connect(self._open_menu)
        self.codings.closed.connect(self.show_inspector)
        self.panels.quotations.then(self._connect_quotations)
        self.panels.everywhere.then(lambda places: places.closed.connect(self.show_inspector))
        self.panels.memo.then(self._connect_memo)
        self.codebook.quotations_wished.connect(self.show_quotations)
        self._desk.code_chosen.connect(lambda code_id: reader.set_selected_code(code_id or None))
        self.inspector.shown.connect(self._order_tabs)
        self.codebook.tree.clicked.connect(lambda _: self.inspector.explain_code())

    def _connect_quotations(self, panel: QuotationsPanel) -> None:
        panel.quotation_wished.connect(self.in_focus.show_quotation)
        panel.text_wished.connect(self.focus_text)
        panel.closed.connect(self.show_inspector)

    def _connect_memo(self, panel: MemoPanel) -> None:
        panel.editor.text.left.connect(self.focus_text)
        panel.closed.connect(self.show_inspector)

    @property
    def quotations(self) -> QuotationsPanel:
        """The list of quotations, built now if nobody saw it yet."""
        return self.panels.quotations.get()

    @property
    def everywhere(self) -> EverywherePanel:
        """The list of places, built now if nobody saw it yet."""
        return self.panels.everywhere.get()

    @property
    def memo(self) -> MemoPanel:
        """The memo one writes beside the text, built now if nobody saw it yet."""
        return self.panels.memo.get()

    def _order_tabs(self) -> None:
        """Tab goes from the margin to the codes of the quotation."""
        before: QWidget = self.reader.page.margin
        for chip in self.inspector.quotation.chips():
            for button in (chip.name_button, chip.close_button):
                QWidget.setTabOrder(before, button)
                before = button

    def _open_menu(self, place: QPoint, span: Span | None, mark_ids: list[str]) -> None:
        """The menu is about the selected words, or else about the coding under the mouse."""
        if span is None and mark_ids:
            self.reader.focus_coding(mark_ids[0])
            self.in_focus.choose_coding(mark_ids[0])
        self.menu_wished.emit(place)

    def show_quotations(self, code_id: str) -> None:
        """List every quotation of a code at the right."""
        self.list_quotations(Sought(codes=frozenset({code_id})))

    def list_quotations(self, sought: Sought, about: str = "") -> None:
        """List quotations at the right; ``about`` names what they are of."""
        self.show_right(self.quotations)
        self.quotations.show_list(sought, about)
        self.quotations.take_focus()

    def show_codings(self) -> None:
        """List every coding of the transcript at the right."""
        self.show_right(self.codings)
        self.codings.open()

    def show_alone(self, alone: bool) -> None:
        """Show the text without panels beside it, or with them."""
        self._left.setVisible(not alone)
        self.right.setVisible(not alone)

    def focus_text(self) -> None:
        """Put the keyboard on the page."""
        page = self.middle.currentWidget()
        if page is not None:
            page.setFocus()

    def show_right(self, panel: QWidget) -> None:
        """Put a panel at the right in front, also where it was hidden or there was no room left for one."""
        self.right.turn_to(panel)
        self.right.show()
        self.side_wished.emit()
        left, middle, right = self.sizes()
        if not right:
            self.setSizes([left, middle - RIGHT, RIGHT])

    @property
    def listed(self) -> int:
        """How many quotations or places the list holds that is in front; 0 while none is."""
        front = self.right.currentWidget()
        if isinstance(front, EverywherePanel):
            return front.count
        return len(front.listing.quotations) if isinstance(front, QuotationsPanel) else 0

    def step_list(self, steps: int) -> None:
        """Show the next of the list that is in front, or the one before."""
        front = self.right.currentWidget()
        if isinstance(front, QuotationsPanel | EverywherePanel):
            front.step(steps)

    def edit_definition(self) -> None:
        """Let what the codebook says of the code in focus be written in place."""
        self.show_inspector()
        self.inspector.edit_definition()

    def name_quotation(self) -> None:
        """Put the keyboard in the name of the quotation in focus."""
        self.show_inspector()
        self.inspector.quotation.remarks.begin_name()

    def comment_quotation(self) -> None:
        """Put the keyboard in the comment on the quotation in focus."""
        self.show_inspector()
        self.inspector.quotation.remarks.begin_comment()

    def focus_memo(self) -> None:
        """Put the keyboard in the memo about the words in focus."""
        self.show_inspector()
        self.inspector.focus_memo()

    def write_memo(self, kind: str, about: Sequence[Target]) -> None:
        """Begin a memo at the right, about these; the transcript stays in front."""
        self.show_right(self.memo)
        self.memo.begin(kind, about)

    def show_inspector(self) -> None:
        """Put what is known of the words in focus at the right, and the keyboard on the page."""
        self.show_right(self.inspector)
        self.focus_text()

    def _show_codes(self, mark_id: str) -> None:
        self.in_focus.choose_coding(mark_id)
        self.show_inspector()
        self.inspector.focus_codes()


def _panel(parent: QWidget) -> QFrame:
    frame = QFrame(parent)
    frame.setProperty("panel", True)
    return frame
