"""A reader on the screen, with an invented interview in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.reader import Reader, ReaderContent
from ui.reader.sample import STYLES, sample_content, sample_marks
from ui.theme import apply


@pytest.fixture
def look(qapp: QApplication) -> Iterator[None]:
    apply(qapp, "light")
    yield
    apply(qapp, "system")


@pytest.fixture
def content() -> ReaderContent:
    return sample_content()


@pytest.fixture
def reader(qtbot: QtBot, look: None, content: ReaderContent) -> Reader:
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(880, 860)
    reader.set_content(content)
    reader.set_marks(sample_marks(content), STYLES)
    with qtbot.waitExposed(reader):
        reader.show()
    reader.activateWindow()
    reader.setFocus()
    qtbot.waitUntil(reader.page.hasFocus)
    return reader
