"""What can be done with the quotations selected in the list; each is one change that can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from qcode.coding import quotations, several
from qcode.model import Quotation
from qcode.quotation_list import ListedCode, ListedQuotation
from ui.background import Progress
from ui.chooser import choose_one
from ui.codebook.matching import Choice, choices_of
from ui.desk import Desk
from ui.exports.saving import Saving
from ui.on_demand import OnDemand
from ui.quotations.panel import QuotationsPanel

KINDS = (("Word", ".docx"), ("Excel", ".xlsx"), ("CSV", ".csv"), ("HTML", ".html"), ("PDF", ".pdf"))
ROWS = (".xlsx", ".csv")
STEPS = 2  # gathering, writing

Copied = Callable[[Session, Sequence[ListedQuotation]], tuple[str, str]]


class QuotationDeeds(QObject):
    """Code, star, copy and export what the list holds."""

    def __init__(self, desk: Desk, panel: OnDemand[QuotationsPanel], saving: Saving, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._on_demand, self._saving, self._window = desk, panel, saving, window
        panel.then(self._listen)

    @property
    def _panel(self) -> QuotationsPanel:
        return self._on_demand.get()

    def _listen(self, panel: QuotationsPanel) -> None:
        bar = panel.bar
        bar.code_wished.connect(self.add_code)
        bar.take_off_wished.connect(self.take_off)
        bar.exchange_wished.connect(self.exchange)
        bar.star_wished.connect(self.star)
        bar.copy_wished.connect(self.copy)
        bar.table_wished.connect(self.copy_as_table)
        bar.export_wished.connect(self.export)

    def _ids(self) -> list[str]:
        return [each.id for each in self._panel.chosen()]

    # codes

    def add_code(self) -> None:
        """Ask for a code and put it on the selected quotations."""
        ids = self._ids()
        if not ids or not self._desk.writable:
            return
        question = self.tr("Which code goes on %n quotation(s)?", "", len(ids))
        title, verb = self.tr("Put a code on"), self.tr("Put on")
        choose_one(self._window, title, question, verb, self._choices(), lambda code: self._add(ids, code))

    def _choices(self, without: str = "") -> list[Choice]:
        with self._desk.read() as session:
            return [each for each in choices_of(session) if each.id != without]

    def _add(self, ids: Sequence[str], code: Choice) -> None:
        label = self.tr("Put code {name} on %n quotation(s)", "", len(ids)).format(name=code.name)

        def work(session: Session) -> int:
            who = self._desk.who(session)
            return several.add_code(session, ids, code.id, who.coder_id, who.pass_id)

        if self._desk.do(label, work) is not None:
            self._desk.recent.used(code.id)

    def take_off(self, code: ListedCode) -> None:
        """Take a code off the selected quotations; they stay."""
        ids = self._with(code)
        label = self.tr("Take code {name} off %n quotation(s)", "", len(ids)).format(name=code.name)
        self._desk.do(label, lambda session: several.take_off(session, ids, code.id))

    def _with(self, code: ListedCode) -> list[str]:
        return [each.id for each in self._panel.chosen() if code in each.codes]

    def exchange(self, code: ListedCode) -> None:
        """Ask for a code that takes the place of ``code`` on the selected quotations."""
        ids = self._with(code)
        question = self.tr("Which code takes the place of “{name}” on %n quotation(s)?", "", len(ids))
        choose_one(
            self._window,
            self.tr("Exchange a code"),
            question.format(name=code.name),
            self.tr("Exchange"),
            self._choices(without=code.id),
            lambda other: self._exchange(ids, code, other),
        )

    def _exchange(self, ids: Sequence[str], code: ListedCode, other: Choice) -> None:
        label = self.tr("Exchange code {name} by {other} on %n quotation(s)", "", len(ids))
        label = label.format(name=code.name, other=other.name)
        if self._desk.do(label, lambda session: several.recode(session, ids, code.id, other.id)) is not None:
            self._desk.recent.used(other.id)

    # star

    def star(self) -> None:
        """Star the selected quotations, or take the star off where all have one."""
        chosen = self._panel.chosen()
        if chosen and self._desk.writable:
            self._star([each.id for each in chosen], all_starred=all(each.starred for each in chosen))

    def _star(self, ids: Sequence[str], *, all_starred: bool) -> None:
        if all_starred:
            label = self.tr("Take the star off %n quotation(s)", "", len(ids))
            self._desk.do(label, lambda session: quotations.unstar(session, ids))
        else:
            label = self.tr("Star %n quotation(s)", "", len(ids))
            self._desk.do(label, lambda session: quotations.star(session, ids))

    def star_in_focus(self) -> None:
        """Star what is selected in the list when the keyboard is there, else the quotation in focus."""
        panel = self._on_demand.built
        if panel is not None and panel.table.hasFocus() and panel.chosen():
            self.star()
            return
        subject = self._desk.subject
        with self._desk.read() as session:
            found = session.get(Quotation, subject.quotation_id) if subject else None
        if found is not None and self._desk.writable:
            self._star([found.id], all_starred=found.starred)

    # out

    def copy(self) -> None:
        """Put the words of the selected quotations on the clipboard, each with its source."""
        from qcode.reports.listed_quotations import words_with_source

        self._copy(words_with_source)

    def copy_as_table(self) -> None:
        """Put the selected quotations on the clipboard as a table of words, source and codes."""
        from qcode.reports.listed_quotations import words_as_table

        self._copy(words_as_table)

    def _copy(self, copied: Copied) -> None:
        chosen = self._panel.chosen()
        if chosen:
            with self._desk.read() as session:
                plain, marked = copied(session, chosen)
            data = QMimeData()
            data.setText(plain)
            data.setHtml(marked)
            QGuiApplication.clipboard().setMimeData(data)

    def export(self) -> None:
        """Write what is listed, in the order and under the headings of the list."""
        from qcode.reports.writers import report_suffixes

        known = (*report_suffixes(), *ROWS)
        kinds = [kind for kind in KINDS if kind[1] in known]
        what = self.tr("quotations of {what}").format(what=self._panel.about())
        self._saving.save(self.tr("Export the list"), what, kinds, self._writer())

    def _writer(self) -> Callable[[Path, Progress], Sequence[str]]:
        from qcode.reports import listed_quotations as going_out
        from qcode.reports.writers import write_report, write_rows

        listing, about = self._panel.listing, self._panel.title.whole

        def work(path: Path, progress: Progress) -> Sequence[str]:
            progress(0, STEPS, self.tr("gathering"))
            if path.suffix.lower() in ROWS:
                with self._desk.read() as session:
                    rows = going_out.listed_rows(session, listing.quotations)
                write_rows(path, going_out.COLUMNS, rows)
                return ()
            with self._desk.read() as session:
                report = going_out.listed_report(session, listing.sections, about)
            progress(1, STEPS, path.name)
            write_report(path, report)
            return ()

        return work
