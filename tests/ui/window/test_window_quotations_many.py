"""The list of quotations of a large project: read beside the window's own work, and as good as one read at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.window import SHIFT, Sitting
from ui.quotations.panel import QuotationsPanel
from ui.study import Study

Key = Qt.Key
NEAR, WAITS, PLAN = "naast me zitten 🙂", "de ander wacht", "het plan niet zelf bedacht"


@pytest.fixture
def panel(sitting: Sitting, study: Study, monkeypatch: pytest.MonkeyPatch) -> QuotationsPanel:
    """The list, of which nothing is shown yet, in a project that has many quotations."""
    for words, digit in ((NEAR, "1"), (WAITS, "1"), (PLAN, "2")):
        sitting.select(words)
        sitting.type(digit)
    monkeypatch.setattr("ui.reading.MANY", 0)
    return study.code_screen.quotations


def settled(sitting: Sitting, panel: QuotationsPanel) -> list[str]:
    """What is listed once it is read."""
    sitting.bot.waitUntil(lambda: not panel.gathering.under_way)
    sitting.rest()
    return [each.text for each in panel.model.items()]


def test_all_quotations_come_beside_and_the_keyboard_is_in_the_list(
    sitting: Sitting, study: Study, panel: QuotationsPanel
) -> None:
    study.going.list_all_quotations()
    assert panel.gathering.under_way
    assert not list(panel.model.items())
    assert sorted(settled(sitting, panel)) == sorted([NEAR, WAITS, PLAN])
    assert sitting.focus() is panel.table
    assert panel.table.currentIndex().row() == 0
    sitting.press(Key.Key_Down)
    assert study.desk.subject is not None
    assert [study.desk.subject.span] == [sitting.words(each.text) for each in panel.chosen()]


def test_only_what_was_asked_for_last_is_listed(
    sitting: Sitting, study: Study, panel: QuotationsPanel
) -> None:
    study.going.list_all_quotations()
    goal = next(each.id for each in study.code_screen.codebook.codes if each.name == "Goal")
    study.code_screen.show_quotations(goal)
    assert settled(sitting, panel) == [PLAN]
    assert panel.title.whole.startswith("Goal")


def test_the_keyboard_stays_where_it_went_while_the_list_is_read(
    sitting: Sitting, study: Study, panel: QuotationsPanel
) -> None:
    study.going.list_all_quotations()
    study.code_screen.focus_text()
    settled(sitting, panel)
    assert study.code_screen.reader.isAncestorOf(sitting.focus())


def test_the_list_follows_a_change_and_keeps_what_is_selected(
    sitting: Sitting, study: Study, panel: QuotationsPanel
) -> None:
    study.going.list_all_quotations()
    settled(sitting, panel)
    sitting.press(Key.Key_Down, SHIFT)
    chosen = [each.text for each in panel.chosen()]
    sitting.do("undo")
    sitting.bot.waitUntil(lambda: len(settled(sitting, panel)) == 2)
    assert len(chosen) == 2
    assert [each.text for each in panel.chosen()] == [each for each in chosen if each != PLAN]


def test_closing_the_project_while_the_list_is_read_does_no_harm(
    sitting: Sitting, study: Study, panel: QuotationsPanel
) -> None:
    study.going.list_all_quotations()
    assert panel.gathering.under_way
    sitting.app.close_study()
    sitting.rest()
    assert not panel.gathering.under_way
