"""Pictures on the screen and in files: painted, walked through, opened, saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QHelpEvent, QImage, QPalette
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from qcode.charts.bars import bars, bars_of
from qcode.charts.heat import heat_map
from qcode.charts.look import PAGE, Look
from qcode.charts.picture import Picture
from qcode.reports.pictures import chart_figure, write_chart
from qcode.reports.report import Report
from qcode.reports.writers import write_report
from tests.qcode.charts.samples import GROUPS
from ui.charts.files import FINE, png
from ui.charts.view import ChartArea
from ui.pdf import register


def drawn(look: Look, width: float, height: float) -> Picture:
    return bars(bars_of(GROUPS), GROUPS.title, look=look, width=width)


@pytest.fixture
def area(qtbot: QtBot) -> ChartArea:
    area = ChartArea("Bars")
    qtbot.addWidget(area)
    area.resize(700, 200)
    area.show_chart(drawn)
    with qtbot.waitActive(area):
        area.show()
    return area


def shot(area: ChartArea) -> QImage:
    return area.chart.grab().toImage()


def middle(area: ChartArea, row: str, column: str) -> QPoint:
    picture = area.chart.picture
    assert picture is not None
    mark = picture.mark_of(row, column)
    assert mark is not None
    return area.chart.place_of(mark).center()


def test_a_segment_that_is_clicked_opens_what_it_counts(area: ChartArea, qtbot: QtBot) -> None:
    with qtbot.waitSignal(area.chart.opened) as told:
        qtbot.mouseClick(area.chart, Qt.MouseButton.LeftButton, pos=middle(area, "i", "l"))
    assert told.args == ["i", "l"]
    qtbot.mouseMove(area.chart, middle(area, "i", "m"))
    assert area.chart.cursor().shape() is Qt.CursorShape.PointingHandCursor
    at = middle(area, "a", "y")
    QApplication.sendEvent(area.chart, QHelpEvent(QEvent.Type.ToolTip, at, area.chart.mapToGlobal(at)))
    assert QToolTip.text() == "Alliance · Young people (2): 12"
    assert area.chart.mark_at(QPointF(area.chart.width() - 1.0, area.chart.height() - 1.0)) is None


def test_the_arrow_keys_go_through_it_and_say_where_one_is(area: ChartArea, qtbot: QtBot) -> None:
    chart = area.chart
    chart.clearFocus()
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    assert chart.mark is not None
    assert (chart.mark.row, chart.mark.column) == ("a", "")
    walked: list[tuple[str, str]] = []
    for key in (
        Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Home,
    ):  # fmt: skip
        qtbot.keyClick(chart, key)
        walked.append((chart.mark.row, chart.mark.column))
    assert walked == [("a", "m"), ("a", "l"), ("i", "y"), ("i", "l"), ("a", "m"), ("i", "y"), ("a", "")]
    assert chart.accessibleDescription() == "Alliance: 61"
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    with qtbot.waitSignal(chart.opened) as told:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert told.args == ["a", "m"]
    interface = QAccessible.queryAccessibleInterface(chart)
    assert interface.role() is QAccessible.Role.Chart
    assert interface.text(QAccessible.Text.Name) == "Bars"


def test_it_is_painted_in_the_colours_of_the_screen(area: ChartArea) -> None:
    at = middle(area, "i", "m") - QPoint(20, 0)
    light = shot(area).pixelColor(at)
    assert light == QColor("#20655F")
    palette = QPalette(area.palette())
    palette.setColor(QPalette.ColorRole.ToolTipBase, QColor("#202020"))
    area.chart.setPalette(palette)
    dark = shot(area).pixelColor(at)
    assert dark.lightness() > light.lightness()


def test_larger_letters_make_a_larger_picture(area: ChartArea) -> None:
    before = area.chart.height()
    font = QFont(area.chart.font())
    font.setPixelSize(26)
    area.chart.setFont(font)
    area.show_chart(drawn)
    assert area.chart.height() > 1.7 * before


def test_a_picture_too_large_for_its_place_is_scrolled_to_where_the_keyboard_is(
    area: ChartArea, qtbot: QtBot
) -> None:
    area.resize(320, 90)
    area.show_chart(lambda look, width, _: heat_map(GROUPS, look=look, width=width))
    area.chart.setFocus()
    qtbot.keyClick(area.chart, Qt.Key.Key_End)
    assert area.verticalScrollBar().value() > 0
    assert area.viewport().rect().contains(area.chart.mapTo(area.viewport(), middle(area, "n", "y")))
    area.show_chart(None)
    assert area.chart.picture is None
    assert area.chart.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_files_hold_the_picture_on_paper(area: ChartArea, tmp_path: Path) -> None:
    register()
    picture = area.chart.for_paper(700)
    assert picture is not None
    for name in ("bars.png", "bars.svg"):
        write_chart(tmp_path / name, picture)
    image = QImage(str(tmp_path / "bars.png"))
    assert image.width() == round((picture.width + 32) * FINE)
    assert image.pixelColor(2, 2) == QColor("#FFFFFF")
    assert image.text("Title") == GROUPS.title
    tree = etree.parse(str(tmp_path / "bars.svg"))
    assert tree.getroot().get("width") == "732"
    assert "Leaders (2)" in {each.text for each in tree.iter("{*}text")}


def test_reports_hold_the_picture_as_svg_or_png(tmp_path: Path) -> None:
    register()
    picture = drawn(PAGE, 720, 0)
    figure = chart_figure(picture, "Wie wat zei")
    assert figure is not None
    assert figure.png == png(picture)
    report = Report("Klein", blocks=(figure,), contents=False)
    write_report(tmp_path / "a.html", report)
    write_report(tmp_path / "a.docx", report)
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "<svg" in page
    assert "data:image/png" not in page
    assert (tmp_path / "a.docx").stat().st_size > len(figure.png)
