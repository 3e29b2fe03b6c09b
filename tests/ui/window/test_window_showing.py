"""What is shown is chosen in the bar, and everything follows it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox
from sqlmodel import select

from qcode.coding import apply as codings
from qcode.coding import passes
from qcode.model import Code, Coding, Document
from tests.window import Sitting
from ui.study import Study
from ui.top_bar.shown_panel import ShownPanel

Key = Qt.Key
NEAR = "naast me zitten 🙂"
PLAN = "het plan niet zelf bedacht"
SIGN = "een handtekening"


def code(sitting: Sitting, words: str, digit: str) -> None:
    sitting.select(words)
    sitting.type(digit)


def bram_codes(sitting: Sitting, words: str, name: str) -> None:
    """Another coder's work comes in."""
    span, desk = sitting.words(words), sitting.study.desk

    def work(session) -> None:
        bram, coding_pass = passes.ensure_coder(session, "Bram"), passes.ensure_pass(session)
        goal = session.exec(select(Code).where(Code.name == name)).one()
        codings.apply(session, desk.document_id, span, goal.id, bram.id, coding_pass.id)

    desk.do("Bram codes", work)
    sitting.rest()


@pytest.fixture
def coded(sitting: Sitting, study: Study) -> Study:
    """Two codings of Sanne, one of Bram."""
    code(sitting, NEAR, "1")
    code(sitting, PLAN, "2")
    bram_codes(sitting, SIGN, "Instrument")
    return study


@pytest.fixture
def panel(sitting: Sitting, coded: Study) -> Iterator[ShownPanel]:
    """The panel, open."""
    sitting.click(coded.bar.showing.pill)
    yield coded.bar.showing.panel
    coded.bar.showing.panel.close()


def tick(sitting: Sitting, box: QCheckBox) -> None:
    box.setFocus()
    sitting.bot.keyClick(box, Key.Key_Space)
    sitting.rest()


def named(panel: ShownPanel, name: str) -> QCheckBox:
    boxes = [*panel.coders.boxes.values(), *panel.passes.boxes.values(), *panel.groups.boxes.values()]
    return next(box for box in boxes if box.accessibleName() == name)


def figure(study: Study, name: str) -> int:
    items = study.code_screen.codebook.model
    return next(
        item.data(Qt.ItemDataRole.UserRole + 2)
        for node in items.nodes
        if node.name == name
        and (item := items.itemFromIndex(study.code_screen.codebook.tree.row_of(node.id)))
    )


def test_one_sees_ones_own_codings_at_first(sitting: Sitting, coded: Study) -> None:
    assert sitting.marks() == [(NEAR, "Relation"), (PLAN, "Goal")]
    assert coded.bar.showing.pill.value == "Mine"
    assert not coded.bar.showing.pill.active
    assert not coded.bar.showing.reset.isVisible()
    sitting.bot.waitUntil(lambda: coded.status.hidden.text() == "1 coding of others hidden")


def test_coders_are_ticked_and_everything_follows(sitting: Sitting, coded: Study, panel: ShownPanel) -> None:
    tick(sitting, named(panel, "Bram"))
    assert sitting.marks() == [(NEAR, "Relation"), (PLAN, "Goal"), (SIGN, "Instrument")]
    tick(sitting, named(panel, "Sanne (you)"))
    assert sitting.marks() == [(SIGN, "Instrument")]
    assert (figure(coded, "Instrument"), figure(coded, "Goal")) == (1, 0)
    assert coded.bar.showing.pill.value == "Bram"
    assert coded.bar.showing.pill.active
    assert coded.status.document.text().endswith("1 coding")
    assert coded.status.hidden.text() == "2 codings hidden"
    tick(sitting, named(panel, "Bram"))
    assert coded.bar.showing.pill.value == "Mine", "nobody's codings would be an empty page"


def test_one_click_shows_ones_own_again(sitting: Sitting, coded: Study, panel: ShownPanel) -> None:
    tick(sitting, panel.coders.everything)
    assert panel.reset.isEnabled()
    panel.close()
    assert coded.bar.showing.pill.value == "Everyone's"
    sitting.click(coded.bar.showing.reset)
    assert sitting.marks() == [(NEAR, "Relation"), (PLAN, "Goal")]
    assert not coded.bar.showing.pill.active


def test_only_the_code_in_focus(sitting: Sitting, coded: Study, panel: ShownPanel) -> None:
    tick(sitting, panel.codes.focus)
    assert sitting.marks() == [(PLAN, "Goal")], "the code last put on is in focus"
    assert coded.bar.showing.pill.value == "Mine · Goal"
    panel.close()
    relation = next(node for node in coded.code_screen.codebook.model.nodes if node.name == "Relation")
    coded.desk.choose_code(relation.id)
    assert sitting.marks() == [(NEAR, "Relation")]
    assert coded.bar.showing.pill.value == "Mine · Relation"


def test_a_theme_goes_with_its_subcodes(sitting: Sitting, coded: Study, panel: ShownPanel) -> None:
    bram_codes(sitting, "wacht", "Alliance")
    tick(sitting, panel.coders.everything)
    alliance, instrument = panel.codes.tree.topLevelItem(0), panel.codes.tree.topLevelItem(1)
    alliance.setCheckState(0, Qt.CheckState.Checked)
    assert sitting.marks() == [(NEAR, "Relation"), ("wacht", "Alliance"), (PLAN, "Goal")]
    assert alliance.child(0).checkState(0) == Qt.CheckState.Checked
    assert not alliance.child(0).flags() & Qt.ItemFlag.ItemIsEnabled
    instrument.setCheckState(0, Qt.CheckState.Checked)
    assert coded.bar.showing.pill.value == "Everyone's · 2 codes"
    alliance.setCheckState(0, Qt.CheckState.Unchecked)
    assert sitting.marks() == [(SIGN, "Instrument")]
    panel.codes.line.setText("real")
    assert panel.codes.tree.topLevelItem(0).isHidden()
    panel.codes.line.setText("goal")
    assert not panel.codes.tree.topLevelItem(0).isHidden()


def test_a_group_of_participants(sitting: Sitting, coded: Study, panel: ShownPanel) -> None:
    tick(sitting, named(panel, "No group"))
    listed = coded.code_screen.transcripts.model.listed
    assert [each.name for each in listed] == ["Notes"]
    assert figure(coded, "Goal") == 0, "counts are those of the group"
    assert sitting.marks() == [(NEAR, "Relation"), (PLAN, "Goal")], "the transcript in front stays as it is"
    assert coded.bar.showing.pill.value == "Mine · No group"
    tick(sitting, panel.groups.everything)
    assert figure(coded, "Goal") == 1


def test_a_new_coding_is_never_hidden(sitting: Sitting, coded: Study, panel: ShownPanel) -> None:
    tick(sitting, named(panel, "Bram"))
    tick(sitting, named(panel, "Sanne (you)"))
    panel.close()
    code(sitting, "Hoe gaat het", "2")
    assert ("Hoe gaat het", "Goal") in sitting.marks()
    assert coded.bar.showing.pill.value == "2 coders"
    assert "was not among those shown. Shown now: 2 coders" in sitting.notices()
    notice = next(
        each
        for each in sitting.window.notices.findChildren(type(coded.status.hidden))
        if each.text() == "Show as before"
    )
    sitting.click(notice)
    assert sitting.marks() == [(SIGN, "Instrument")]
    with coded.desk.read() as session:
        assert len(session.exec(select(Coding)).all()) == 4, "it is hidden, not gone"


def test_a_pass_to_come_back_to(sitting: Sitting, coded: Study, panel: ShownPanel) -> None:
    tick(sitting, named(panel, "Open coding 1 (this pass)"))
    panel.close()
    assert coded.bar.showing.pill.value == "Mine · this pass"
    coded.desk.choose_pass("Open coding 2")
    assert sitting.marks() == [], "this pass is another one now"
    code(sitting, NEAR, "2")
    assert sitting.marks() == [(NEAR, "Goal")]
    sitting.click(coded.bar.showing.reset)
    assert len(sitting.marks()) == 3


def test_whoever_sits_down_sees_their_own(sitting: Sitting, coded: Study) -> None:
    coded.desk.choose_coder("Bram")
    assert sitting.marks() == [(SIGN, "Instrument")]
    coded.desk.choose_coder("Nobody yet")
    assert sitting.marks() == []
    with coded.desk.read() as session:
        assert session.exec(select(Document)).first() is not None


def test_the_menu_offers_the_usual_choices(sitting: Sitting, coded: Study) -> None:
    menu = sitting.app.actions.submenu("whose")
    menu.aboutToShow.emit()
    next(each for each in menu.actions() if each.text() == "Everyone's").trigger()
    assert len(sitting.marks()) == 3
    menu.aboutToShow.emit()
    assert [each.text() for each in menu.actions() if each.isChecked()] == ["Everyone's"]
