"""What drives the disagreements: two codes that are confused with their definitions, who draws wider, and which transcripts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
)

from qcode.agreement.drivers import Confusion, TextDifferences, Width
from qcode.compare.driving import Drivers
from ui.compare.seen import Seen
from ui.inspector.about import CodeCard
from ui.inspector.definition import DefinitionView
from ui.language import isolated
from ui.theme import SectionHeading
from ui.theme.controls import CutLabel, close_button
from ui.theme.spacing import LARGE, SMALL, TIGHT

MOST_PAIRS, MOST_TRANSCRIPTS = 12, 6
DOCUMENT = Qt.ItemDataRole.UserRole
Cards = Callable[[str], CodeCard | None]


class DrivesView(QFrame):
    """Asks ``cards`` what the codebook says of a code; ``described`` tells what was written of it, ``document_wished`` which
    transcript is to be in front, ``closed`` that it may be put away."""

    described = Signal(str, dict)
    document_wished = Signal(str)
    closed = Signal()

    def __init__(self, cards: Cards) -> None:
        super().__init__()
        self._cards, self._writable = cards, True
        self._every: tuple[Confusion, ...] = ()
        self._confused: tuple[Confusion, ...] = ()
        self._asked: Confusion | None = None  # what was asked for by itself
        self._seen: Seen | None = None
        self.setAccessibleName(self.tr("What drives it"))
        self.heading = SectionHeading(self.tr("What drives it"))
        self.close_button = close_button(self.tr("Close (Esc)"), self.tr("Close what drives it"))
        self.close_button.clicked.connect(self.closed)
        row = self.heading.layout()
        assert row is not None
        row.addWidget(self.close_button)
        self.pairs = QComboBox()
        self.pairs.setAccessibleName(self.tr("Codes that are confused"))
        self.pairs.currentIndexChanged.connect(lambda _: self._show_definitions())
        self.definitions = (DefinitionView(), DefinitionView())
        for view in self.definitions:
            view.saved.connect(self.described)
            view.left.connect(self.pairs.setFocus)
        self.told = CutLabel("")
        self.told.setProperty("quiet", True)
        self.width_words = self._label()
        self.transcripts_words = self._label()
        self.transcripts = QListWidget()
        self.transcripts.setProperty("panel", True)
        self.transcripts.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.transcripts.setAccessibleName(self.tr("Transcripts by how much differs in them"))
        self.transcripts.itemActivated.connect(lambda item: self.document_wished.emit(item.data(DOCUMENT)))
        self._place()

    @staticmethod
    def _label() -> QLabel:
        label = QLabel()
        label.setProperty("quiet", True)
        label.setWordWrap(True)
        return label

    def _place(self) -> None:
        codes, sources = QVBoxLayout(), QVBoxLayout()
        for column in (codes, sources):
            column.setSpacing(SMALL)
        beside = QHBoxLayout()
        beside.setSpacing(SMALL)
        for view in self.definitions:
            beside.addWidget(view, 1, Qt.AlignmentFlag.AlignTop)
        codes.addWidget(self.pairs)
        codes.addWidget(self.told)
        codes.addLayout(beside)
        codes.addStretch(1)
        for part in (self.width_words, self.transcripts_words, self.transcripts):
            sources.addWidget(part)
        sources.addStretch(1)
        inside = QFrame()
        inside.setProperty("panel", True)
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, TIGHT, 0)
        row.setSpacing(LARGE)
        row.addLayout(codes, 3)
        row.addLayout(sources, 2)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setProperty("panel", True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        whole.setSpacing(TIGHT)
        whole.addWidget(self.heading)
        whole.addWidget(scroll, 1)

    def show_drivers(self, found: Drivers, seen: Seen, *, writable: bool) -> None:
        """Show what drives the disagreements that are seen; the pair of codes in front stays in front."""
        self._writable, self._every, self._seen = writable, found.confusions, seen
        self._list_pairs(self._pair())
        self.width_words.setText(self.drawn(found.width))
        self.width_words.setVisible(bool(self.width_words.text()))
        self._list_transcripts(found.transcripts, seen)

    def look_at(self, one: str, other: str) -> None:
        """Put two codes in front, or one alone ("" for the other), however often they stood against each other."""
        if self._seen is not None:
            pairs = ((one, other), (other, one))
            known = (each for each in self._every if _codes(each) in pairs)
            self._asked = next(known, Confusion(one, other, "label", 0))
            self._list_pairs(self._asked)

    def put_away(self) -> None:
        """What is being written is kept; the next time what is confused the most often stands in front."""
        self.settle()
        self._asked = None
        self._list_pairs(None)

    def _list_pairs(self, front: Confusion | None) -> None:
        if self._seen is None:
            return
        asked = [self._asked] if self._asked and self._asked not in self._every[:MOST_PAIRS] else []
        self._confused = (*asked, *self._every[:MOST_PAIRS])
        self.pairs.blockSignals(True)
        self.pairs.clear()
        for each in self._confused:
            self.pairs.addItem(self.between(each, self._seen))
        same = [at for at, each in enumerate(self._confused) if front and _codes(each) == _codes(front)]
        self.pairs.setCurrentIndex(same[0] if same else 0)
        self.pairs.blockSignals(False)
        self.pairs.setVisible(bool(self._confused))
        self._show_definitions()

    def between(self, each: Confusion, seen: Seen) -> str:
        """Two codes and how often they stood against each other."""
        one, other = (isolated(seen.names.get(key, "").rpartition("/")[2]) for key in (each.one, each.other))
        if not each.other:
            return one
        return self.tr("{one} ↔ {other}, %n time(s)", "", each.times).format(one=one, other=other)

    def drawn(self, width: Width | None) -> str:
        """Who draws wider spans; "" where boundaries never differ."""
        if width is None:
            return ""
        first, second = (isolated(name) for name in width.coders)
        if width.median == 0:
            return self.tr("Neither draws wider: %n boundary difference(s) even out.", "", width.spans)
        wider, other = (first, second) if width.median > 0 else (second, first)
        words = self.tr(
            "{wider} draws wider than {other}: {characters} characters, the middle of %n boundary difference(s).",
            "",
            width.spans,
        )
        return words.format(wider=wider, other=other, characters=f"{abs(width.median):g}")

    def _pair(self) -> Confusion | None:
        at = self.pairs.currentIndex()
        return self._confused[at] if 0 <= at < len(self._confused) else None

    def _show_definitions(self) -> None:
        pair = self._pair()
        for view, key in zip(self.definitions, _codes(pair) if pair else ("", ""), strict=True):
            card = self._cards(key) if key else None
            view.setVisible(card is not None)
            if card is not None:
                view.show_card(card, writable=self._writable)
                view.memo_button.hide()

    def _list_transcripts(self, found: tuple[TextDifferences, ...], seen: Seen) -> None:
        names = {each.transcript.id: each.transcript.name for each in seen.found.transcripts}
        differing = [each for each in found if each.different][:MOST_TRANSCRIPTS]
        self.transcripts_words.setText(self.tr("Transcripts in which most differs; Enter opens one."))
        self.transcripts.clear()
        for each in differing:
            words = self.tr("{name}: {share} % of %n coding(s) differ", "", each.same + each.different)
            said = words.format(name=isolated(names[each.text]), share=round(100 * each.share))
            item = QListWidgetItem(said)
            item.setData(DOCUMENT, each.text)
            self.transcripts.addItem(item)
        rows = self.transcripts.sizeHintForRow(0) * len(differing)
        self.transcripts.setFixedHeight(rows + LARGE)
        for part in (self.transcripts, self.transcripts_words):
            part.setVisible(bool(differing))

    def sharpen(self) -> None:
        """Let the definition of the first of the two be written."""
        self.definitions[0].begin()

    def settle(self) -> None:
        """What is being written is kept now."""
        for view in self.definitions:
            view.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


def _codes(pair: Confusion) -> tuple[str, str]:
    return pair.one, pair.other
