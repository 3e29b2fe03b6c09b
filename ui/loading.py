"""Loads code before anybody waits for it.

PySide reads the source of every module that is loaded after itself, so what has no Qt in it is loaded first where one knows that
it will be needed.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.background import Background

CORE = (
    "qcode.project",
    "qcode.nlp.everywhere",
    "qcode.progress",
    "qcode.transcripts.editing",
    "qcode.tables",
)
"""What every open project needs, without Qt."""
SCREENS = (
    "ui.axial.screen",
    "ui.axial.sides",
    "ui.memos.screen",
    "ui.participants.screen",
    "ui.keys.sheet",
    "ui.guide",
    "docx",
    "markdown_it",
    "qcode.reports.docx_package",
    "qcode.reports.findings.report",
    "qcode.reports.member_packet",
    "qcode.reports.coreq.checklist",
    "ui.findings.pages",
    "ui.findings.screen",
)
"""What is needed when something is first looked at."""
WHILE_BUSY = 200
"""Milliseconds after which it is tried again where work is under way."""


def load_core() -> None:
    """What every open project needs, on this thread."""
    from sqlalchemy.orm import configure_mappers

    for name in CORE:
        import_module(name)
    configure_mappers()


def load_ahead(
    background: Background, parent: QObject, busy: Callable[[], bool], done: Callable[[], object]
) -> None:
    """Load the rest beside the window, a module at a time and only while nothing else is ``busy``; then call ``done``."""
    from PySide6.QtCore import QTimer

    waiting = [load_core, *(partial(import_module, name) for name in ("ui.study", *SCREENS))]

    def go_on() -> None:
        if not waiting:
            done()
        elif background.busy or busy():
            QTimer.singleShot(WHILE_BUSY, parent, go_on)
        else:
            load = waiting.pop(0)
            background.run(lambda _: load(), done=lambda _: QTimer.singleShot(0, parent, go_on))

    go_on()
