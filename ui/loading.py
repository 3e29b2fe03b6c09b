"""Loads code before anybody waits for it.

PySide reads the source of every module that is loaded after itself, so what has no Qt in it is loaded first where one knows that
it will be needed.
"""

from __future__ import annotations

from collections import deque
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
    "qcode.tables.making",
)
"""What every open project needs, without Qt."""
LATER = (
    "docx",
    "markdown_it",
    "qcode.reports.docx_package",
    "qcode.reports.findings.report",
    "qcode.reports.member_packet",
    "qcode.reports.coreq.checklist",
    "qcode.compare.reading",
    "qcode.reports.supervisor.writing",
    "qcode.query.completing",
    "qcode.query.examples",
    "qcode.query.freezing",
    "qcode.tables.line",
    "qcode.tables.scope",
    "qcode.charts.of_table",
    "qcode.words.places",
    "qcode.reports.survey_report",
    "qcode.reports.word_tables",
    "qcode.reports.words_on_words",
)
"""What reports and figures need, without Qt."""
WINDOW = (
    "ui.reader",
    "ui.codebook.view",
    "ui.quotations.panel",
    "ui.memos.panel",
    "ui.coding.screen",
    "ui.correcting.correcting",
    "ui.axial.screen",
    "ui.axial.sides",
    "ui.memos.screen",
    "ui.participants.screen",
    "ui.study_screens",
    "ui.finder.finder",
    "ui.imports.deeds",
    "ui.exports.deeds",
    "ui.history.deeds",
    "ui.codebook.deeds",
    "ui.everywhere.opening",
    "ui.transcripts.deeds",
    "ui.joining.deeds",
    "ui.people.pass_deeds",
    "ui.connections",
    "ui.study",
    "ui.keys.sheet",
    "ui.guide",
    "ui.findings.questions_page",
    "ui.findings.audit_page",
    "ui.findings.pages",
    "ui.findings.screen",
    "ui.queries.builder",
    "ui.queries.page",
    "ui.tables.grid",
    "ui.tables.halves",
    "ui.tables.numbers_page",
    "ui.tables.frequencies_page",
    "ui.tables.words_page",
    "ui.tables.survey_page",
    "ui.tables.pages",
    "ui.tables.screen",
    "ui.compare.sheet",
    "ui.compare.screen",
)
"""What is needed when a project or a screen is first looked at, in parts none of which takes long after those before it."""
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
    """Load the rest while nothing else is ``busy``, then call ``done``: what has no Qt in it beside the window, a module at a time.

    What has is loaded on the window's thread, a module a turn: to make classes of Qt's on another thread brings the program down.
    """
    from PySide6.QtCore import QTimer

    waiting = deque([load_core, *(partial(import_module, name) for name in LATER)])
    parts = deque(WINDOW)

    def go_on() -> None:
        if background.busy or busy():
            QTimer.singleShot(WHILE_BUSY, parent, go_on)
        elif waiting:
            load = waiting.popleft()
            background.run(lambda _: load(), done=lambda _: QTimer.singleShot(0, parent, go_on))
        elif parts:
            import_module(parts.popleft())
            QTimer.singleShot(0, parent, go_on)
        else:
            done()

    go_on()
