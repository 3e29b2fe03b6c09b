"""The audit trail in the window: the history with its filters, the codebook of a day, what became of it, the report."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QTreeWidget, QTreeWidgetItem
from sqlalchemy import update

from qcode.codebook import edit, tree
from qcode.model import Change
from qcode.model.row import table_of
from tests.window import Sitting
from ui import language
from ui.findings.audit_events import EventModel
from ui.findings.audit_page import AuditPage
from ui.history.rows import Column
from ui.study import Study

Key = Qt.Key
NEAR = "naast me zitten 🙂"


def code(sitting: Sitting, words: str, digit: str) -> None:
    sitting.select(words)
    sitting.type(digit)


@pytest.fixture
def worked(sitting: Sitting, study: Study) -> Study:
    """A study in which codes were renamed, defined and merged, by two, over some days."""
    code(sitting, NEAR, "1")
    desk = study.desk
    desk.do("Rename", lambda session: edit.rename(session, tree.code_at(session, "Alliance/Goal"), "Goals"))
    desk.do("Add", lambda session: [edit.add(session, "Nearness", definition="How near")])
    desk.choose_coder("Bram")
    desk.do(
        "Define",
        lambda session: edit.update(session, tree.code_at(session, "Alliance/Goals"), definition="Where to"),
    )
    desk.do(
        "Merge",
        lambda session: edit.merge(
            session, tree.code_at(session, "Nearness"), tree.code_at(session, "Alliance/Goals")
        ),
    )
    desk.do("Name", lambda session: edit.rename(session, tree.code_at(session, "Alliance/Relation"), "Bond"))
    assert desk.steps.undo() is not None
    desk.choose_coder("Sanne")
    _spread(study)
    return study


def _spread(study: Study) -> None:
    """Puts the changes so far in January 2026, a day each."""
    change = table_of(Change)
    with study.desk.project.cache() as connection:
        for number in connection.execute(change.select().with_only_columns(change.c.id)).scalars().all():
            at = f"2026-01-{number:02d}T12:00:00.000Z"
            connection.execute(update(change).where(change.c.id == number).values(at=at))


def opened(sitting: Sitting, study: Study) -> AuditPage:
    sitting.do("audit-trail")
    page = study.screens.findings.get().page
    assert isinstance(page, AuditPage)
    return page


def lines(page: AuditPage) -> list[str]:
    model = page.history.model
    return [model.index(row, Column.WHAT).data() for row in range(model.rowCount())]


def rows(view: QTreeWidget) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []

    def walk(item: QTreeWidgetItem) -> None:
        found.append(tuple(item.text(at) for at in range(view.columnCount())))
        for at in range(item.childCount()):
            below = item.child(at)
            assert below is not None
            walk(below)

    for at in range(view.topLevelItemCount()):
        top = view.topLevelItem(at)
        assert top is not None
        walk(top)
    return found


def wait_for(sitting: Sitting, page: AuditPage, sentences: list[str]) -> None:
    sitting.bot.waitUntil(lambda: lines(page) == sentences, timeout=5_000)


def test_the_history_is_told_newest_first_and_filtered(sitting: Sitting, worked: Study) -> None:
    page = opened(sitting, worked)
    assert lines(page)[:4] == [
        "“Nearness” was merged into “Goals”.",
        "“Goals” was defined (definition).",
        "“Nearness” was made.",
        "“Goal” was renamed to “Goals”.",
    ]
    filters = page.history.filters
    everything = lines(page)
    filters.coder.setCurrentIndex(filters.coder.findData("Bram"))
    wait_for(sitting, page, everything[:2])
    filters.coder.setCurrentIndex(0)
    filters.kind.setCurrentIndex(filters.kind.findData("coding"))
    sitting.bot.waitUntil(lambda: len(lines(page)) == 1)
    assert lines(page)[0].startswith("1 coding were made in") or "1 coding" in lines(page)[0]
    filters.kind.setCurrentIndex(0)
    filters.words.setFocus()
    sitting.type("NEARNESS merg")
    wait_for(sitting, page, everything[:1])
    filters.words.clear()
    filters.undone.click()
    sitting.bot.waitUntil(lambda: "“Relation” was renamed to “Bond”." in lines(page))
    index = page.history.model.index(0, Column.WHAT)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "“Relation” was renamed to “Bond”. (taken back)"
    filters.undone.click()
    gone = next(at for at in range(filters.code.count()) if filters.code.itemText(at) == "Nearness (gone)")
    filters.code.setCurrentIndex(gone)
    wait_for(sitting, page, [everything[0], "“Nearness” was made."])
    filters.code.setCurrentIndex(0)
    filters.since.setDate(QDate(2026, 1, 6))
    wait_for(sitting, page, everything[:2])


def test_all_of_an_event_is_read_below_and_enter_goes_to_its_code(sitting: Sitting, worked: Study) -> None:
    page = opened(sitting, worked)
    page.history.list.setFocus()
    page.history.list.setCurrentIndex(page.history.model.index(1, 0))
    assert page.history.about.text() == "“Goals” was defined (definition).\nDefinition: “Where to”"
    sitting.press(Key.Key_Return)
    assert worked.going.screen == "code"
    with worked.desk.read() as session:
        assert worked.desk.code_id == tree.code_at(session, "Alliance/Goals")


def test_the_codebook_of_a_day_is_what_it_was(sitting: Sitting, worked: Study) -> None:
    page = opened(sitting, worked)
    sitting.click(page.views.button("codebook"))
    now = [name for name, *_ in rows(page.codebook.tree)]
    assert now == ["Alliance", "Relation", "Goals", "Instrument", "Reële kans"]
    page.codebook.days[0].setDate(QDate(2026, 1, 5))
    sitting.bot.waitUntil(lambda: ("Nearness", "How near") in rows(page.codebook.tree))
    page.codebook.days[0].setDate(QDate(2026, 1, 3))
    sitting.bot.waitUntil(lambda: "Goal" in [name for name, *_ in rows(page.codebook.tree)])
    page.codebook.days[0].setDate(QDate(2026, 1, 1))
    sitting.bot.waitUntil(lambda: page.codebook.said.text() == "There were no codes yet.")


def test_what_became_of_the_codebook_between_two_days(sitting: Sitting, worked: Study) -> None:
    page = opened(sitting, worked)
    sitting.click(page.views.button("differences"))
    first, _ = page.differences.days
    first.setDate(QDate(2026, 1, 5))
    sitting.bot.waitUntil(
        lambda: ("Nearness", "", "merged into Alliance / Goals") in rows(page.differences.tree)
    )
    assert rows(page.differences.tree) == [
        ("Gone (1)", "", ""),
        ("Nearness", "", "merged into Alliance / Goals"),
        ("Defined anew (1)", "", ""),
        ("Alliance / Goals · definition", "–", "Where to"),
    ]
    first.setDate(QDate.currentDate())
    sitting.bot.waitUntil(lambda: "was the same on both days" in page.differences.said.text())


def test_the_page_follows_what_is_done(sitting: Sitting, worked: Study) -> None:
    page = opened(sitting, worked)
    worked.desk.do("Add", lambda session: [edit.add(session, "Trust")])
    sitting.rest()
    assert lines(page)[0] == "“Trust” was made."
    sitting.do("undo")
    assert lines(page)[0] == "“Nearness” was merged into “Goals”."


@pytest.mark.parametrize("view", ["history", "codebook", "differences"])
def test_each_view_has_its_report_to_look_at_and_to_save(
    sitting: Sitting, worked: Study, tmp_path: Path, view: str
) -> None:
    page = opened(sitting, worked)
    sitting.click(page.views.button(view))
    sitting.click(page.preview)
    assert page.pages.sheet.pictures, "there are pages to look at"
    assert "page" in page.said.text()
    sitting.dialogs.paths = [tmp_path / f"{view}.html"]
    sitting.click(page.save)
    written = (tmp_path / f"{view}.html").read_text(encoding="utf-8")
    assert {"history": "Goals", "codebook": "Where to", "differences": "Goal"}[view] in written
    assert NEAR not in written
    sitting.click(page.preview)
    assert page.view.isVisible()


def test_the_report_holds_what_is_listed(sitting: Sitting, worked: Study, tmp_path: Path) -> None:
    page = opened(sitting, worked)
    filters = page.history.filters
    filters.words.setText("merged")
    wait_for(sitting, page, ["“Nearness” was merged into “Goals”."])
    sitting.dialogs.paths = [tmp_path / "trail.html"]
    sitting.click(page.save)
    written = (tmp_path / "trail.html").read_text(encoding="utf-8")
    assert "“Nearness” was merged into “Goals”." in written
    assert "was renamed to" not in written


def test_the_days_are_known_whichever_view_is_looked_at_first(sitting: Sitting, worked: Study) -> None:
    worked.going.show_findings("trail")
    page = worked.screens.findings.get().page
    assert isinstance(page, AuditPage)
    page.views.button("codebook").click()
    sitting.rest()
    sitting.bot.waitUntil(lambda: page.codebook.tree.topLevelItemCount() > 0)
    assert page.codebook.days[0].minimumDate() == QDate(2026, 1, 1)


def test_an_empty_project_has_a_trail_too(sitting: Sitting, study: Study) -> None:
    page = opened(sitting, study)
    assert lines(page)[-1] == "The project was made."


def test_the_model_of_events_is_sound(worked: Study, sitting: Sitting) -> None:
    page = opened(sitting, worked)
    model = page.history.model
    QAbstractItemModelTester(model)
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    assert EventModel().at(0) is None
    assert model.data(QModelIndex()) is None


def test_it_is_told_in_dutch(sitting: Sitting, worked: Study, qapp: QApplication) -> None:
    dutch = QLocale(QLocale.Language.Dutch)
    QLocale.setDefault(dutch)
    installed = language.install(qapp, dutch)
    try:
        page = opened(sitting, worked)
        assert lines(page)[0] == "“Nearness” is samengevoegd met “Goals”."
    finally:
        for translator in installed:
            qapp.removeTranslator(translator)
