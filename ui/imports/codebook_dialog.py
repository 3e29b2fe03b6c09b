"""What a codebook file would add and change, before it is done."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QTextBrowser, QVBoxLayout, QWidget

from qcode.codebook.plan import Action, CodebookPlan, PlanEntry
from qcode.model.code_draft import CodebookDraft
from ui.dialog_buttons import add_buttons
from ui.language import spoken
from ui.theme import scheme_of
from ui.theme.recolour import Recolour
from ui.theme.spacing import LARGE, MEDIUM

WIDTH, HEIGHT = 560, 480


class CodebookDialog(QDialog):
    """Accepted when the codebook is to be taken in."""

    def __init__(self, parent: QWidget, draft: CodebookDraft, plan: CodebookPlan) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import codebook"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(WIDTH, HEIGHT)
        title = QLabel(draft.title)
        title.setProperty("title", True)
        title.setWordWrap(True)
        self.summary = QLabel(self._summary(plan))
        self.summary.setWordWrap(True)
        self.list = QTextBrowser()
        self.list.setAccessibleName(self.tr("What the import does"))
        self.list.setHtml(self._told(draft, plan))
        Recolour(self.list, lambda: self.list.setHtml(self._told(draft, plan)))
        buttons, self.accept_button = add_buttons(self, self.tr("Import"))
        self.accept_button.setEnabled(not plan.is_empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        for part in (title, self.summary, self.list, buttons):
            column.addWidget(part, 1 if part is self.list else 0)

    def _summary(self, plan: CodebookPlan) -> str:
        if plan.is_empty:
            return self.tr("The project already says all this codebook says. There is nothing to import.")
        parts = [self.tr("%n code(s) will be added", "", len(plan.of(Action.ADD)))]
        if changed := len(plan.of(Action.CHANGE)):
            parts.append(self.tr("%n changed", "", changed))
        if moved := len(plan.of(Action.MOVE)):
            parts.append(self.tr("%n moved", "", moved))
        kept = self.tr("Nothing is removed, and you can undo this.")
        return f"{', '.join(parts)}. {kept}"

    def _told(self, draft: CodebookDraft, plan: CodebookPlan) -> str:
        parts = [f"<p>{escape(spoken(notice))}</p>" for notice in draft.notices]
        for action, heading in (
            (Action.ADD, self.tr("Added")),
            (Action.CHANGE, self.tr("Changed")),
            (Action.MOVE, self.tr("Moved")),
        ):
            entries = plan.of(action)
            if entries:
                parts.append(f"<p><b>{heading}</b><br>{'<br>'.join(self._lines(entries))}</p>")
        return "".join(parts)

    def _lines(self, entries: Iterable[PlanEntry]) -> Iterable[str]:
        quiet = scheme_of(self.palette()).quiet
        for entry in entries:
            names = self._field_names()
            said = ", ".join(names.get(field, field) for field in entry.changes)
            where = (
                self.tr("was {path}").format(path=" / ".join(entry.was))
                if entry.action == Action.MOVE
                else ""
            )
            beside = " · ".join(part for part in (where, said) if part)
            yield f'{escape(" / ".join(entry.path))} <span style="color:{quiet}">{escape(beside)}</span>'

    def _field_names(self) -> dict[str, str]:
        return {
            "name": self.tr("name"),
            "definition": self.tr("definition"),
            "use_when": self.tr("when to use"),
            "use_not": self.tr("when not to use"),
            "example": self.tr("example"),
            "colour": self.tr("colour"),
            "shortcut": self.tr("digit"),
            "origin": self.tr("origin"),
            "memo": self.tr("memo"),
        }
