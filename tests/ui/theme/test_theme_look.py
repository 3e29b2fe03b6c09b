"""The controls look and answer as they should, in light and in dark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from ui.findings.day_edit import DayEdit
from ui.theme import (
    DARK,
    LIGHT,
    Look,
    Meter,
    Notice,
    Pill,
    Scheme,
    SectionHeading,
    Segmented,
    apply,
    icon,
    scheme_of,
    swatch,
)
from ui.theme.gallery import Gallery
from ui.theme.icons import NAMES
from ui.theme.stylesheet import IMAGES, stylesheet


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    yield apply(qapp, "light")
    apply(qapp, "system")


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def colours_of(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())
    }


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=lambda scheme: scheme.name)
def test_every_name_in_the_style_sheet_is_filled_in(scheme: Scheme) -> None:
    sheet = stylesheet(scheme)
    assert "@" not in sheet.split("*/", 1)[1]
    images = re.findall(r'url\("([^"]+)"\)', sheet)
    assert images
    assert [image for image in images if not (IMAGES / image.rsplit("/", 1)[1]).exists()] == []


def test_the_scheme_changes_while_the_program_runs(qtbot: QtBot, look: Look) -> None:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    edit.show()
    assert LIGHT.page in colours_of(picture(edit))
    look.choose("dark")
    assert DARK.page in colours_of(picture(edit))
    assert scheme_of(edit.palette()) is DARK


def test_the_system_decides_unless_the_user_chose(look: Look) -> None:
    look.choose("dark")
    assert look.scheme is DARK
    look.choose("system")
    assert look.choice == "system"
    assert look.scheme in (LIGHT, DARK)


def test_applying_twice_keeps_one_look(qapp: QApplication, look: Look) -> None:
    assert apply(qapp, "light") is look


def test_the_focus_is_seen_on_a_button(qtbot: QtBot, look: Look) -> None:
    window, button = QWidget(), QPushButton("Copy")
    qtbot.addWidget(window)
    button.setParent(window)
    other = QLineEdit(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    assert LIGHT.focus not in colours_of(picture(button))
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    assert LIGHT.focus in colours_of(picture(button))


def test_a_pill_names_its_setting_and_value(qtbot: QtBot, look: Look) -> None:
    pill = Pill("Coder", "Sanne")
    qtbot.addWidget(pill)
    narrow = pill.sizeHint().width()
    assert pill.accessibleName() == "Coder Sanne"
    pill.set_value("Sanne and Bram")
    assert pill.accessibleName() == "Coder Sanne and Bram"
    assert pill.sizeHint().width() > narrow


def test_only_the_user_choosing_is_told(qtbot: QtBot, look: Look) -> None:
    choice = Segmented([("code", "Code"), ("axial", "Axial")])
    qtbot.addWidget(choice)
    with qtbot.assertNotEmitted(choice.chosen):
        choice.set_current("axial")
    assert choice.current == "axial"
    with qtbot.waitSignal(choice.chosen) as told:
        qtbot.mouseClick(choice.button("code"), Qt.MouseButton.LeftButton)
    assert told.args == ["code"]
    assert choice.current == "code"


def test_every_day_of_a_calendar_can_be_read(qtbot: QtBot, look: Look) -> None:
    day = DayEdit("At the end of")
    qtbot.addWidget(day)
    calendar = day.calendarWidget()
    calendar.setDateRange(QDate(2026, 1, 1), QDate(2026, 12, 31))
    calendar.setSelectedDate(QDate(2026, 11, 1))
    calendar.show()
    view = calendar.findChild(QTableView)
    assert isinstance(view, QTableView)
    cells = [
        view.viewport().grab(view.visualRect(view.model().index(row, column))).toImage()
        for row in range(3, 5)
        for column in range(7)
    ]
    assert all(one != other for one, other in combinations(cells, 2)), "each cell shows a day of its own"


def test_a_heading_is_read_out_as_written(qtbot: QtBot, look: Look) -> None:
    heading = SectionHeading("Transcripts", "9")
    qtbot.addWidget(heading)
    heading.set_text("Codebook")
    assert heading.accessibleName() == "Codebook"


def test_a_message_can_be_answered_and_put_away(qtbot: QtBot, look: Look) -> None:
    notice = Notice("Nothing was lost.", "error", closable=True)
    qtbot.addWidget(notice)
    notice.show()
    button = notice.add_action("again", "Try again")
    with qtbot.waitSignal(notice.action_chosen) as told:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told.args == ["again"]
    assert LIGHT.notice_ground("error") in colours_of(picture(notice))
    notice.show_message("Saved.", "success")
    assert LIGHT.notice_ground("success") in colours_of(picture(notice))
    assert notice.accessibleName() == "Saved."


def test_a_meter_fills_as_far_as_it_should(qtbot: QtBot, look: Look) -> None:
    meter = Meter(0.5)
    qtbot.addWidget(meter)
    image = picture(meter)
    assert image.pixelColor(10, 2).name().upper() == LIGHT.accent
    assert image.pixelColor(40, 2).name().upper() == LIGHT.line
    meter.set_share(7)
    assert meter.accessibleDescription() == "100 %"


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_in_the_set_and_draws_something(qapp: QApplication, look: Look, name: str) -> None:
    image = icon(name).pixmap(QSize(24, 24)).toImage()
    inked = sum(image.pixelColor(x, y).alpha() > 60 for x in range(24) for y in range(24))
    assert 8 < inked < 400


def test_an_icon_follows_the_scheme(qapp: QApplication, look: Look) -> None:
    sign = icon("flag", QPalette.ColorRole.WindowText)

    def darkest() -> int:
        image = sign.pixmap(QSize(32, 32)).toImage()
        solid = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
        return min(colour.lightness() for colour in solid if colour.alpha() > 240)

    light = darkest()
    look.choose("dark")
    assert darkest() > light + 100
    assert sign.pixmap(QSize(16, 16), QIcon.Mode.Disabled).width() == 16


def test_a_swatch_is_of_its_colour(qapp: QApplication) -> None:
    assert swatch("#C0646B").pixmap(QSize(16, 16)).toImage().pixelColor(8, 8).name() == "#c0646b"


def test_the_gallery_shows_everything(qtbot: QtBot, look: Look) -> None:
    gallery = Gallery(look)
    qtbot.addWidget(gallery)
    gallery.resize(1200, 820)
    light = colours_of(picture(gallery))
    assert {LIGHT.paper, LIGHT.page, LIGHT.accent} <= light
    look.choose("dark")
    assert {DARK.paper, DARK.page, DARK.accent} <= colours_of(picture(gallery))
