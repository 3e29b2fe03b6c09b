"""What the screen Tables can show, in the order of its list; each page is built when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ui.language import tr
from ui.queries.page import QueriesPage
from ui.tables.code_line_page import CodeLinePage
from ui.tables.frequencies_page import FrequenciesPage
from ui.tables.page import TablesPage
from ui.tables.place import TablesPlace
from ui.tables.survey_page import SurveyPage
from ui.tables.together_page import TogetherPage
from ui.tables.words_page import WordsPage


class PageRow(NamedTuple):
    """An entry of the list: what it is remembered by, its name (to be translated), its sign, and how its page is built.

    One that is ``build`` by nobody leads to the page of that key among the findings.
    """

    key: str
    name: str
    sign: str
    build: Callable[[TablesPlace], TablesPage] | None = None


PAGES: tuple[PageRow, ...] = (
    PageRow("frequencies", tr("Code frequencies"), "list", FrequenciesPage),
    PageRow("together", tr("Codes that occur together"), "link", TogetherPage),
    PageRow("line", tr("Code line"), "groups", CodeLinePage),
    PageRow("words", tr("Words"), "quotation", WordsPage),
    PageRow("queries", tr("Queries"), "search", QueriesPage),
    PageRow("survey", tr("Survey"), "table", SurveyPage),
    PageRow("saturation", tr("Saturation"), "chart"),
    PageRow("triangulation", tr("Triangulation"), "compare"),
)
