"""The pages of the findings in the order in which a study comes to them, each built when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ui.findings.audit_page import AuditPage
from ui.findings.chapter_page import ChapterPage
from ui.findings.checklist_page import ChecklistPage
from ui.findings.comparison_page import ComparisonPage
from ui.findings.core_page import CorePage
from ui.findings.members_page import MembersPage
from ui.findings.overview_page import OverviewPage
from ui.findings.page import FindingsPage
from ui.findings.place import Workplace
from ui.findings.questions_page import QuestionsPage
from ui.findings.saturation_page import SaturationPage
from ui.findings.triangulation_page import TriangulationPage
from ui.language import tr


class PageRow(NamedTuple):
    """A page in the list: what it is remembered by, its name (to be translated), its sign, and how it is built."""

    key: str
    name: str
    sign: str
    build: Callable[[Workplace], FindingsPage]


PAGES: tuple[PageRow, ...] = (
    PageRow(
        "overview", tr("Overview"), "list", lambda place: OverviewPage(place, [row.key for row in PAGES])
    ),
    PageRow("questions", tr("Research questions"), "help", QuestionsPage),
    PageRow("core", tr("Core category"), "flag", CorePage),
    PageRow("comparison", tr("Constant comparison"), "columns", ComparisonPage),
    PageRow("saturation", tr("Saturation"), "chart", SaturationPage),
    PageRow("members", tr("Member checking"), "coders", MembersPage),
    PageRow("triangulation", tr("Triangulation"), "compare", TriangulationPage),
    PageRow("trail", tr("Audit trail"), "history", AuditPage),
    PageRow("checklist", tr("Checklist"), "check", ChecklistPage),
    PageRow("report", tr("Findings report"), "guide", ChapterPage),
)
