"""The program with a project open, settled as it is after its first moments."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.app import App


@contextmanager
def program_with(make: Callable[[Path], Path], coder: str = "") -> Iterator[App]:
    """The program at 1440×900 with the project that ``make`` puts into a folder; both are gone afterwards."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from benchmarks.window_bench import settle
    from ui.app import App
    from ui.preferences import Preferences

    qt = QApplication.instance() or QApplication([])
    assert isinstance(qt, QApplication)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        app = App(qt, Preferences(QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)))
        app.window.resize(1440, 900)
        app.show()
        app.files.open_path(make(folder), coder)
        while not app.has_study:
            settle()
        settle(0.5)
        app.tidying.begin()  # as the program does once it has loaded its core
        yield app
        app.window.close()
        settle(0.2)
