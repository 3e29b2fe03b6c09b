"""A sitting in a process of its own, which is killed while somebody writes: ``folder project words``."""

from __future__ import annotations

import sys
from pathlib import Path

from platformdirs import user_state_path
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from ui.app import App
from ui.going import Going
from ui.preferences import Preferences
from ui.study import Study


def write(study: Study, words: str) -> None:
    """Another coder and transcript than the first, then a memo of which the beginning is there."""
    going: Going = study.going
    study.desk.choose_coder("Bram")
    study.desk.open_document(study.code_screen.transcripts.model.listed[1].id)
    going.show_screen("memos")
    going.new_memo()
    study.memos_screen.editor.text.insertPlainText(words)


def main() -> None:
    """Opens the project, writes, and says so once the words can be trusted to be on disk."""
    folder, project, words = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    qt = QApplication([])
    app = App(qt, Preferences(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)))
    app.show()
    app.files.open_path(project)
    write(app.study, words)
    timer = QTimer()
    note = user_state_path("qcode", appauthor=False) / "sitting.json"

    def look() -> None:
        memo = app.study.memos_screen.model.memo(app.study.memos_screen.memo_id)
        noted = memo is not None and memo.id in note.read_text(encoding="utf-8")
        if memo is not None and memo.text == words and noted:
            print("memo is open", flush=True)
            timer.stop()

    timer.timeout.connect(look)
    timer.start(50)
    qt.exec()


if __name__ == "__main__":
    main()
