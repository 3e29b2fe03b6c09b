"""The pages of the findings in the order in which a study comes to them, each built when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ui.findings.members_page import MembersPage
from ui.findings.overview_page import OverviewPage
from ui.findings.page import FindingsPage
from ui.findings.place import Workplace
from ui.findings.questions_page import QuestionsPage
from ui.findings.triangulation_page import TriangulationPage
from ui.language import tr


class PageRow(NamedTuple):
    """A page in the list: what it is remembered by, its name (to be translated), its sign, and how it is built."""

    key: str
    name: str
    sign: str
    build: Callable[[Workplace], FindingsPage]


def _comparison(place: Workplace) -> FindingsPage:
    from ui.findings.comparison_page import ComparisonPage

    return ComparisonPage(place)


def _saturation(place: Workplace) -> FindingsPage:
    from ui.findings.saturation_page import SaturationPage

    return SaturationPage(place)


def _core(place: Workplace) -> FindingsPage:
    from ui.findings.core_page import CorePage

    return CorePage(place)


def _trail(place: Workplace) -> FindingsPage:
    from ui.findings.audit_page import AuditPage

    return AuditPage(place)


def _checklist(place: Workplace) -> FindingsPage:
    from ui.findings.checklist_page import ChecklistPage

    return ChecklistPage(place)


def _chapter(place: Workplace) -> FindingsPage:
    from ui.findings.chapter_page import ChapterPage

    return ChapterPage(place)


PAGES: tuple[PageRow, ...] = (
    PageRow(
        "overview",
        tr("Overview"),
        "list",
        lambda place: OverviewPage(place, [row.key for row in PAGES]),
    ),
    PageRow("questions", tr("Research questions"), "help", QuestionsPage),
    PageRow("core", tr("Core category"), "flag", _core),
    PageRow("comparison", tr("Constant comparison"), "compare", _comparison),
    PageRow("saturation", tr("Saturation"), "chart", _saturation),
    PageRow("members", tr("Member checking"), "coders", MembersPage),
    PageRow("triangulation", tr("Triangulation"), "compare", TriangulationPage),
    PageRow("trail", tr("Audit trail"), "history", _trail),
    PageRow("checklist", tr("Checklist"), "check", _checklist),
    PageRow("report", tr("Findings report"), "guide", _chapter),
)
