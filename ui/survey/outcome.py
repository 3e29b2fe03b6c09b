"""What came of a survey: respondents, texts to code, attributes, pairs, and what was left as it was."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtWidgets import QTextBrowser, QWidget

from qcode import survey
from ui.language import isolated, spoken
from ui.theme import scheme_of
from ui.theme.recolour import Recolour


class SurveyOutcome(QTextBrowser):
    """Tells it, a paragraph each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What came of the survey"))
        self.setTabChangesFocus(True)
        self._report: survey.Imported | None = None
        Recolour(self, self._show)

    def show_report(self, report: survey.Imported) -> None:
        """Show this one."""
        self._report = report
        self._show()

    def _show(self) -> None:
        if self._report is not None:
            self.setHtml("".join(f"<p>{each}</p>" for each in self._told(self._report)))

    def _told(self, report: survey.Imported) -> Iterator[str]:
        people = self.tr("%n respondent(s)", "", len(report.respondents))
        new = self.tr("%n of them new in the project", "", len(report.new))
        yield f"<b>{people}</b>, {new}: {self._names(report.respondents)}"
        if report.documents:
            texts = self.tr("Answers to code, a transcript a question: {names}")
            yield texts.format(names=self._names(report.documents))
        if report.attributes:
            yield self.tr("New of participants: {names}").format(names=self._names(report.attributes))
        if report.paired:
            yield self.tr("%n question(s) paired with the other version", "", report.paired)
        quiet = scheme_of(self.palette()).quiet
        for notice in report.notices:
            yield f'<span style="color:{quiet}">{escape(spoken(notice))}</span>'

    def _names(self, names: list[str]) -> str:
        return " · ".join(escape(isolated(name)) for name in names)
