"""The window as a test uses it: real keys and clicks, answers for the file dialogs, settings of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from qcode.model.coder_palette import CODER_COLOURS
from qcode.model.span import Span
from ui import language
from ui.app import App
from ui.file_dialogs import FileDialogs
from ui.preferences import Preferences
from ui.study import Study
from ui.theme import scheme_of

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class Answers(FileDialogs):
    """File dialogs that answer by themselves with what the test put in ``paths``."""

    def __init__(self, preferences: Preferences, folder: Path) -> None:
        super().__init__(preferences)
        self.paths: list[Path] = []
        self._folder = folder
        self.offered: Sequence[tuple[str, str]] = ()
        self.begun_at = Path()  # the folder, and for saving the name, last offered

    def open_one(
        self, parent: QWidget, title: str, purpose: str, filters: str, beside: Path | None = None
    ) -> Path | None:
        self.begun_at = Path(super().folder(purpose, beside))
        return self.paths.pop(0) if self.paths else None

    def open_many(
        self, parent: QWidget, title: str, purpose: str, filters: str, beside: Path | None = None
    ) -> list[Path]:
        paths, self.paths = self.paths, []
        return paths

    def save(
        self,
        parent: QWidget,
        title: str,
        purpose: str,
        name: str,
        filters: Sequence[tuple[str, str]],
        beside: Path | None = None,
    ) -> Path | None:
        self.offered = filters
        self.begun_at = Path(super().folder(purpose, beside)) / name
        return self._kept(purpose, [str(self.paths.pop(0))])[0] if self.paths else None

    def choose_folder(self, parent: QWidget, title: str, purpose: str, beside: Path) -> Path | None:
        return self.paths.pop(0) if self.paths else None

    def folder(self, purpose: str, beside: Path | None = None) -> str:
        return str(self._folder)


class Sitting:
    """One run of the program: the window, and hands on keyboard and mouse."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, folder: Path) -> None:
        self.bot, self.folder = qtbot, folder
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.preferences = Preferences(settings)
        self.dialogs = Answers(self.preferences, folder)
        self.app = App(qapp, self.preferences, self.dialogs)
        self.window = self.app.window
        qtbot.addWidget(self.window)
        self.app.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def study(self) -> Study:
        return self.app.study

    def open(self, path: Path) -> Study:
        """The project at ``path``, opened in the window."""
        self.app.files.open_path(path)
        self.rest()
        return self.study

    def rest(self) -> None:
        """Wait until everything under way has reached the screen."""
        self.bot.waitUntil(lambda: not (self.app.background.busy or self.app.opening), timeout=20_000)
        QApplication.processEvents()
        QApplication.processEvents()

    def do(self, name: str) -> None:
        """Choose a command from the menu; it must be on offer."""
        self.rest()
        action = self.app.actions[name]
        assert action.isEnabled(), f"{name} is not on offer"
        action.trigger()
        self.rest()

    def offers(self, name: str) -> bool:
        """True when a command can be chosen now."""
        self.rest()
        return self.app.actions[name].isEnabled()

    def focus(self) -> QWidget:
        """Where keys go; without a window manager the window has to be asked to the front after a dialog."""
        if QApplication.focusWidget() is None:
            self.window.activateWindow()
            self.bot.waitUntil(lambda: QApplication.focusWidget() is not None)
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        return widget

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key wherever the keyboard is."""
        self.bot.keyClick(self.focus(), key, modifiers)
        self.rest()

    def type(self, text: str) -> None:
        """Type text wherever the keyboard is; a key may move it."""
        for letter in text:
            self.bot.keyClicks(self.focus(), letter)
        self.rest()

    def click(self, widget: QWidget) -> None:
        """Click in the middle of a widget."""
        self.bot.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.rest()

    def dialog(self, kind: type[QDialog]) -> QDialog:
        """The dialog of that kind that is open."""
        found: list[QDialog] = []

        def look() -> bool:
            found[:] = [each for each in self.window.findChildren(kind) if each.isVisible()]
            return bool(found)

        self.bot.waitUntil(look, timeout=5_000)
        return found[-1]

    def answer_box(self, text: str) -> None:
        """Press the button that says so in the question that is asked."""
        box = self.dialog(QMessageBox)
        assert isinstance(box, QMessageBox)
        [button] = [each for each in box.buttons() if each.text() == text]
        self.click(button)
        self.rest()

    def drop_files(self, *paths: Path) -> None:
        """Drop files on the window."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(each)) for each in paths])
        hands = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        action = Qt.DropAction.CopyAction
        QApplication.sendEvent(self.window, QDragEnterEvent(QPoint(20, 20), action, *hands))
        QApplication.sendEvent(self.window, QDropEvent(QPointF(20, 20), action, *hands))
        self.rest()

    # reading

    def words(self, words: str) -> Span:
        """Where ``words`` stand in the transcript in front."""
        start = self.study.code_screen.reader.content().text.index(words)
        return Span(start, start + len(words))

    def select(self, words: str) -> Span:
        """Select words of the transcript in front."""
        span = self.words(words)
        reader = self.study.code_screen.reader
        reader.setFocus()
        reader.select(span)
        self.rest()
        return span

    def marks(self) -> list[tuple[str, str]]:
        """The codings on the page, in order: the words and the code."""
        screen = self.study.code_screen
        text, styles = screen.reader.content().text, screen.live.styles
        shown = sorted(screen.live.marks(), key=lambda mark: (mark.start, mark.end))
        return [(mark.span.of(text), styles[mark.code_id].name) for mark in shown]

    def notices(self) -> str:
        """What is said above the page."""
        return "\n".join(self.window.notices.texts())


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """The program speaks English."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    installed = language.install(qapp, QLocale(QLocale.Language.English))
    yield
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture
def sitting(qtbot: QtBot, qapp: QApplication, tmp_path: Path, english: None) -> Iterator[Sitting]:
    """The program, started, with no project open."""
    sitting = Sitting(qtbot, qapp, tmp_path)
    yield sitting
    sitting.window.close()


@pytest.fixture
def second_sitting(qtbot: QtBot, qapp: QApplication, tmp_path: Path, english: None) -> Iterator[Sitting]:
    """The program started once more on the same computer."""
    other = Sitting(qtbot, qapp, tmp_path)
    yield other
    other.window.close()


def shows(widget: QWidget, colour: str) -> bool:
    """Whether a colour of coders, by its name, is to be seen in some part of the window."""
    shades = CODER_COLOURS[colour]
    shade = QColor(shades.dark if scheme_of(widget.palette()).dark else shades.light)
    image = widget.grab().toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return any(image.pixelColor(x, y) == shade for x, y in points)
