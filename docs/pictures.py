"""Takes the pictures of the guide from the program itself, without a screen: ``python docs/pictures.py``.

The sample study is built anew in a folder of its own, so that nothing of whoever runs this gets into a picture.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEvent, QLocale, QSettings
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from qcode.demo import build
from qcode.memo_list import listed
from qcode.model.span import Span
from qcode.shipped import sample_study
from qcode.transcripts import documents
from ui import language
from ui.app import App
from ui.preferences import Appearance, Preferences

PICTURES = Path(__file__).resolve().parent / "pictures"
WIDTH, HEIGHT = 1440, 900
QUIET = 400  # milliseconds in which the window comes to rest
DOCUMENT = "R1 mentor"
CODED = "Als de band er niet is dan kun je doelen opschrijven"  # begins a quotation that carries codes
SELECTED, TYPED = "Hoe het nu is in huis… wisselend", "doe"
MEMO = "Dichtbij genoeg"
LOOKS: tuple[tuple[Appearance, dict[str, str]], ...] = (
    (
        "light",
        {"start": "start", "code": "code", "edit-code": "edit-code", "picker": "picker", "memos": "memos"},
    ),
    ("dark", {"code": "code-dark"}),
)
"""For each look the moments that go into the guide, and the names of their files."""


class Camera:
    """One window on the sample study, and the moments worth a picture."""

    def __init__(self, qt: QApplication, settings: Path, project: Path, appearance: Appearance) -> None:
        preferences = Preferences(QSettings(str(settings), QSettings.Format.IniFormat))
        preferences.appearance = appearance
        self._qt, self._project = qt, project
        self._app = App(qt, preferences)
        self._app.window.resize(WIDTH, HEIGHT)
        self._app.show()

    def moments(self) -> Iterator[tuple[str, QPixmap]]:
        """The name of each picture, and the picture."""
        yield "start", self._window()
        self._app.files.open_path(self._project, "Sanne")
        self._wait()
        self._choose_coding()
        yield "code", self._window()
        self._app.study.edit_code()
        yield "edit-code", self._window()
        self._app.study.code_screen.inspector.definition.settle()
        self._select(SELECTED)
        self._app.study.picking.open_for(self._span(SELECTED), TYPED)
        yield "picker", self._window()
        self._app.study.picking.picker.close_picker()
        self._show_memo()
        yield "memos", self._window()
        self._app.window.close()
        self._wait()

    def _choose_coding(self) -> None:
        study = self._app.study
        with study.desk.read() as session:
            study.desk.open_document(documents.named(session, DOCUMENT).id)
        self._wait()
        start = self._span(CODED).start
        mark = next(mark for mark in study.code_screen.live.marks() if mark.span.start == start)
        study.code_screen.reader.set_current_coding(mark.id, reveal=True)

    def _select(self, words: str) -> None:
        self._app.study.code_screen.reader.set_current_coding(None)
        self._app.study.code_screen.reader.select(self._span(words))
        self._wait()

    def _span(self, words: str) -> Span:
        start = self._app.study.code_screen.reader.content().text.index(words)
        return Span(start, start + len(words))

    def _show_memo(self) -> None:
        study = self._app.study
        with study.desk.read() as session:
            found = next(memo for memo in listed(session) if memo.title == MEMO)
        study.going.show_memo(found.id)

    def _window(self) -> QPixmap:
        self._wait()
        return self._app.window.grab()

    def _wait(self) -> None:
        """What is on its way to the screen has arrived."""
        timer = QElapsedTimer()
        timer.start()
        while timer.elapsed() < QUIET:
            self._qt.processEvents()
        self._qt.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main() -> None:
    """Take every picture anew and say where each is."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        for kept in ("DATA", "CONFIG", "CACHE", "STATE"):
            os.environ[f"XDG_{kept}_HOME"] = str(place / kept.lower())
        build(sample_study(), place / "Leerhuis.qcode")
        qt = QApplication([])
        language.install(qt, QLocale("en_GB"))
        for appearance, wanted in LOOKS:
            camera = Camera(qt, place / f"{appearance}.ini", place / "Leerhuis.qcode", appearance)
            for name, picture in camera.moments():
                if name in wanted:
                    path = PICTURES / f"{wanted[name]}.png"
                    picture.save(str(path))
                    print(path)


if __name__ == "__main__":
    main()
