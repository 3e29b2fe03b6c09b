"""The screen of the findings: its pages are built when looked at, read anew when something changed, and remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from qcode import checklist_answers, memos
from qcode.codebook import edit, tree
from tests.window import Sitting
from ui.findings.overview_page import OverviewPage
from ui.findings.page import FindingsPage
from ui.findings.pages import PageRow
from ui.findings.place import Workplace
from ui.findings.screen import FindingsScreen
from ui.study import Study


class CodesPage(FindingsPage):
    """Names the codes there are."""

    SHOWS = frozenset({"code"})

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, "Codes", "What the study speaks of.")
        self.names, self.read = QLabel(), 0
        self.names.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.body.setFocusProxy(self.names)
        QVBoxLayout(self.body).addWidget(self.names)

    def refresh(self) -> None:
        self.read += 1
        with self.desk.read() as session:
            names = list(tree.paths(session).values())
        self.names.setText(", ".join(names))
        self.empty.invite("No codes yet.", "add", "New code")
        (self.show_content if names else self.show_empty)()


ROWS = (PageRow("codes", "Codes", "tag", CodesPage), PageRow("more", "More codes", "tag", CodesPage))


def workplace(study: Study, sitting: Sitting) -> Workplace:
    app, dialogs, saving = sitting.app, sitting.dialogs, study.saving
    place = (study.desk, study.going, app.background, dialogs, saving, app.messages, sitting.preferences)
    return Workplace(*place, sitting.window)


@pytest.fixture
def screen(study: Study, sitting: Sitting) -> FindingsScreen:
    screen = FindingsScreen(workplace(study, sitting), ROWS)
    sitting.bot.addWidget(screen)
    screen.show()
    sitting.rest()
    return screen


def page(screen: FindingsScreen) -> CodesPage:
    assert isinstance(screen.page, CodesPage)
    return screen.page


def test_a_page_follows_what_changes_at_once_in_front_and_else_when_it_comes_back(
    screen: FindingsScreen, study: Study, sitting: Sitting
) -> None:
    first = page(screen)
    assert first.names.text().endswith("Reële kans")
    screen.show_page("more")
    study.desk.do("New code", lambda session: edit.add(session, "Trust"))
    sitting.rest()
    assert page(screen).names.text().endswith("Trust")
    assert (first.read, first.names.text().endswith("Trust")) == (1, False)
    screen.show_page("codes")
    assert (first.read, first.names.text().endswith("Trust")) == (2, True)


def test_the_page_in_front_is_remembered_and_reached_with_arrows(
    screen: FindingsScreen, study: Study, sitting: Sitting
) -> None:
    screen.list.setFocus()
    sitting.bot.keyClick(screen.list, Qt.Key.Key_Down)
    assert screen.key == "more"
    again = FindingsScreen(workplace(study, sitting), ROWS)
    sitting.bot.addWidget(again)
    assert again.key == "more"


def test_a_page_with_nothing_to_show_says_the_next_step(empty: Study, sitting: Sitting) -> None:
    screen = FindingsScreen(workplace(empty, sitting), ROWS)
    sitting.bot.addWidget(screen)
    screen.show()
    screen.enter()
    assert page(screen).empty.isVisible()
    assert page(screen).empty.words.text() == "No codes yet."
    empty.desk.do("New code", lambda session: edit.add(session, "Trust"))
    sitting.rest()
    assert page(screen).names.isVisible()


def overview(sitting: Sitting) -> OverviewPage:
    sitting.do("screen-findings")
    page = sitting.study.screens.findings.get().page
    assert isinstance(page, OverviewPage)
    return page


def test_the_overview_says_what_each_step_still_asks_for(study: Study, sitting: Sitting) -> None:
    page = overview(sitting)
    assert page.said["Open coding"].text() == "2 transcripts, 0 codings; 2 transcripts without a coding."
    assert page.said["Codebook"].text() == "5 codes, 3 of them themes."
    span = sitting.words("naast me zitten")
    study.coding.apply(span, next(iter(codes_of(study))))
    study.desk.do(
        "Memo",
        lambda session: memos.add(session, "theoretical", "Near", "", study.desk.who(session).coder_id),
    )
    sitting.rest()
    assert page.said["Open coding"].text() == "2 transcripts, 1 coding; 1 transcript without a coding."
    assert page.said["Memos"].text() == "1 memo; 0 quotations starred to be cited."


def test_the_overview_says_what_the_chapter_still_asks_for(study: Study, sitting: Sitting) -> None:
    page = overview(sitting)
    sitting.rest()
    assert page.said["Saturation"].text() == "No transcript is coded yet."
    first = page.said["Checklist (COREQ)"].text()
    assert page.said["Findings report"].text() == "11 parts chosen; no quotation starred to be cited yet."
    study.coding.apply(sitting.words("naast me zitten"), next(iter(codes_of(study))))
    study.desk.do(
        "Answer",
        lambda session: [
            checklist_answers.answer(session, "COREQ", "2", "PhD", study.desk.who(session).coder_id)
        ],
    )
    sitting.rest()
    assert page.said["Saturation"].text() == "The transcript coded last still brought 1 new code."
    assert page.said["Checklist (COREQ)"].text() != first
    page.buttons["Findings report"].setFocus()
    sitting.press(Qt.Key.Key_Return)
    assert study.screens.findings.get().key == "report"


def test_the_overview_leads_to_where_a_step_is_made(study: Study, sitting: Sitting) -> None:
    page = overview(sitting)
    assert sitting.focus() is page.buttons["Open coding"]
    sitting.window.resize(1280, 720)
    sitting.rest()
    last = page.buttons["Findings report"]
    assert last.height() >= last.sizeHint().height(), "where the window is low, the steps scroll"
    page.buttons["Checklist (COREQ)"].setFocus()
    sitting.press(Qt.Key.Key_Tab)
    assert last.hasFocus()
    assert not last.visibleRegion().isEmpty()
    page.buttons["Memos"].setFocus()
    sitting.press(Qt.Key.Key_Return)
    assert study.going.screen == "memos"


def codes_of(study: Study) -> dict[str, str]:
    with study.desk.read() as session:
        return tree.paths(session)
