"""What correcting a transcript changes, beside the text, before it is saved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from qcode.transcripts.affected import Affected, ChangedPlace
from qcode.transcripts.editing import Correction
from ui.correcting.differences import exchanged, inline
from ui.theme.colours import Scheme, scheme_of
from ui.theme.controls import Line
from ui.theme.fonts import resized
from ui.theme.recolour import Recolour
from ui.theme.spacing import LARGE, MEDIUM, SMALL

MOST = 200
"""More places or quotations than this are counted, not listed."""


@dataclass(frozen=True)
class Reviewed:
    """A correction, the places changed on the page as it is, and the quotations whose words are others then."""

    name: str
    correction: Correction
    places: Sequence[ChangedPlace]
    changed: Sequence[Affected]


class ReviewPanel(QFrame):
    """Lists what changed; ``saved``, ``kept_on`` and ``discarded`` are what is wished, ``place_wished`` a place to look at."""

    saved = Signal()
    kept_on = Signal()
    discarded = Signal()
    place_wished = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.reviewed: Reviewed | None = None
        self.title = QLabel()
        self.title.setFont(resized(self.font(), self.font().pixelSize() + 1, bold=True))
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.summary = QLabel()
        self.summary.setProperty("quiet", True)
        self.list = self._made_list()
        self.save_button, self.keep_button, self.discard_button = (
            QPushButton(text) for text in (self.tr("Save"), self.tr("Keep correcting"), self.tr("Discard"))
        )
        self.save_button.setProperty("primary", True)
        self._place()
        Recolour(self, self._colour)

    def _made_list(self) -> QTextBrowser:
        view = QTextBrowser()
        view.setProperty("bare", True)
        view.document().setDocumentMargin(0)
        view.setOpenLinks(False)
        view.anchorClicked.connect(self._go)
        view.setAccessibleName(self.tr("What changed"))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return view

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, LARGE)
        column.setSpacing(SMALL)
        for label in (self.title, self.summary):
            label.setWordWrap(True)
        for part in (self.title, self.summary, Line()):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        for button, signal in (
            (self.save_button, self.saved),
            (self.keep_button, self.kept_on),
            (self.discard_button, self.discarded),
        ):
            button.setAutoDefault(True)
            button.clicked.connect(lambda _=False, wish=signal: wish.emit())
            column.addWidget(button)
        self.keep_button.setToolTip(self.tr("Back to the text (Esc)"))
        self.save_button.setToolTip(self.tr("Save the corrections as one change (Ctrl+Enter)"))
        QWidget.setTabOrder(self.save_button, self.keep_button)
        QWidget.setTabOrder(self.keep_button, self.discard_button)
        QWidget.setTabOrder(self.discard_button, self.list)

    def show_correction(self, reviewed: Reviewed) -> None:
        """List what this correction changes."""
        self.reviewed = reviewed
        correction = reviewed.correction
        self.title.setText(self.tr("Corrections of {name}").format(name=reviewed.name))
        carried = len(correction.quotation_ids) - len(correction.lost)
        said = [self.tr("%n quotation(s) go along with their words.", "", carried)]
        if correction.turns_gone:
            said.append(self.tr("%n turn(s) fewer.", "", correction.turns_gone))
        self.summary.setText(" ".join(said))
        self.save_button.setText(
            self.tr("Save, and let %n quotation(s) go", "", len(correction.lost))
            if correction.lost
            else self.tr("Save")
        )
        self._fill(reviewed)
        self.list.verticalScrollBar().setValue(0)

    def _colour(self) -> None:
        if self.reviewed is not None:
            bar = self.list.verticalScrollBar()
            place = bar.value()
            self._fill(self.reviewed)
            bar.setValue(place)

    def take_focus(self) -> None:
        """Put the keyboard on the button that saves."""
        self.save_button.setFocus()

    def _fill(self, reviewed: Reviewed) -> None:
        scheme, lost = scheme_of(self.palette()), reviewed.correction.lost
        parts: list[str] = []
        if lost:
            heading = self.tr("%n quotation(s) would have no words left", "", len(lost))
            parts += self._section(heading, self._quotations(lost, scheme), scheme.error)
        if reviewed.changed:
            heading = self.tr("%n quotation(s) with other words", "", len(reviewed.changed))
            parts += self._section(heading, self._quotations(reviewed.changed, scheme))
        heading = self.tr("%n place(s) changed", "", len(reviewed.places))
        parts += self._section(heading, [self._changed(each, scheme) for each in reviewed.places[:MOST]])
        left_out = len(reviewed.places) - MOST
        if left_out > 0:
            more = self.tr("and %n more", "", left_out)
            parts.append(f"<p>{escape(more)}</p>")
        self.list.setHtml("".join(parts))

    def _section(self, heading: str, items: Sequence[str], colour: str = "") -> list[str]:
        style = f' style="color:{colour}"' if colour else ""
        told = [f'<p style="margin-bottom:10px">{item}</p>' for item in items]
        return [f'<p style="margin-top:12px;margin-bottom:6px"><b{style}>{escape(heading)}</b></p>', *told]

    def _quotations(self, quotations: Sequence[Affected], scheme: Scheme) -> list[str]:
        """One item for those that have the same words and codes, whoever made them."""
        coders: dict[tuple[str, str, tuple[str, ...]], list[str]] = {}
        for each in quotations:
            coders.setdefault((each.words, each.now, each.codes), []).append(each.coder)
        told = [
            self._quotation(words, now, codes, who, scheme)
            for (words, now, codes), who in list(coders.items())[:MOST]
        ]
        left_out = len(coders) - MOST
        return [*told, escape(self.tr("and %n more", "", left_out))] if left_out > 0 else told

    def _quotation(
        self, words: str, now: str, codes: Sequence[str], coders: Sequence[str], scheme: Scheme
    ) -> str:
        beneath = " · ".join([", ".join(codes) or self.tr("no code"), ", ".join(coders)])
        said = inline(words, now, scheme) if now else inline(words, words, scheme)
        return f'“{said}”<br><span style="color:{scheme.quiet}">{escape(beneath)}</span>'

    @staticmethod
    def _changed(each: ChangedPlace, scheme: Scheme) -> str:
        words = exchanged(each.old, each.new, scheme)
        link = f'<a href="#{each.start}" style="color:{scheme.ink};text-decoration:none">{words}</a>'
        beside = [
            f'<span style="color:{scheme.quiet}">{escape(text)}</span>' for text in (each.before, each.after)
        ]
        return f"{beside[0]}{link}{beside[1]}"

    def _go(self, url: QUrl) -> None:
        self.place_wished.emit(int(url.fragment()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.kept_on.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.saved.emit()
        else:
            super().keyPressEvent(event)
