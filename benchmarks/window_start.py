"""One start of the window, timed from outside: a process of its own that loads nothing but the program.

python -m benchmarks.window_start BEGUN [PROJECT]
"""

from __future__ import annotations

import gc
import json
import sys
import tempfile
import time
from pathlib import Path


def started(begun: float, project: Path | None) -> None:
    """In a new process: prints the seconds since ``begun`` until the window, with the project, was painted."""
    gc.disable()  # as the program does while it is loaded
    if project is not None:
        from ui.loading import load_core

        load_core()
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from ui import language
    from ui.app import App
    from ui.preferences import Preferences

    qt = QApplication([])
    language.install(qt)
    with tempfile.TemporaryDirectory() as folder:
        app = App(qt, Preferences(QSettings(str(Path(folder) / "s.ini"), QSettings.Format.IniFormat)))
        app.show()
        qt.processEvents()
        if project is not None:
            app.files.open_path(project)
            while not app.has_study:
                qt.processEvents()
        app.window.repaint()
        qt.processEvents()
        print(json.dumps({"seconds": time.time() - begun, "memory": memory()}), flush=True)
        app.window.close()
        qt.processEvents()


def memory() -> float:
    """Megabytes this process holds now."""
    for line in (
        Path("/proc/self/status").read_text().splitlines() if Path("/proc/self/status").exists() else ()
    ):
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


if __name__ == "__main__":
    started(float(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
