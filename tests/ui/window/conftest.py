"""A small study, and the window on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from qcode import participants
from qcode.codebook import edit
from qcode.model.draft import Draft, TurnDraft
from qcode.project import create_project
from qcode.transcripts import documents
from tests.window import Sitting, english, sitting
from ui.study import Study

__all__ = ["english", "sitting"]


def pytest_configure(config: pytest.Config) -> None:
    """The screen that is no screen cannot raise a menu or give it the keyboard, and says so each time."""
    for said in ("raise\\(\\)", "grabbing the keyboard"):
        config.addinivalue_line("qt_log_ignore", f"This plugin does not support {said}")


SAID = (
    ("I", "Hoe gaat het met de groep?"),
    ("R1", "De ene komt gewoon naast me zitten 🙂 en praat, de ander wacht."),
    ("I", "En het plan?"),
    ("R1", "Ik heb het plan niet zelf bedacht, maar ik zet wel een handtekening."),
)


def draft(name: str) -> Draft:
    """A short interview."""
    text, turns = "", []
    for speaker, words in SAID:
        start = len(text)
        text += f"{speaker}: {words}\n"
        turns.append(TurnDraft(start, start + len(speaker) + 2, len(text) - 1, speaker))
    return Draft(name, text, turns=tuple(turns), interviewers=frozenset({"I"}))


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A study with two transcripts and five codes, coded by nobody yet."""
    path = tmp_path / "small.qcode"
    with create_project(path, "Small study") as project:
        project.coder = "Sanne"
        with project.change("Set up") as session:
            mentor = participants.ensure(session, "R1", "Mentors")
            documents.add(session, draft("R1 mentor"), mentor.id)
            documents.add(session, Draft("Notes", "Veldnotitie.", turns=(TurnDraft(0, 0, 12),)))
            theme = edit.add(session, "Alliance", colour="#1D9977")
            edit.add(
                session, "Relation", theme.id, shortcut=1, definition="The emotional bond.", colour="#4FB193"
            )
            edit.add(session, "Goal", theme.id, shortcut=2, use_not="Agreement on the way.")
            edit.add(session, "Instrument", example="Een vragenlijst maakt het concreet.")
            edit.add(session, "Reële kans")
    return path


@pytest.fixture
def study(sitting: Sitting, small: Path) -> Study:
    """The small study, open in the window at its first transcript, with Sanne at work."""
    sitting.preferences.coder = "Sanne"
    return sitting.open(small)


@pytest.fixture
def empty(sitting: Sitting, tmp_path: Path) -> Study:
    """A study in which nothing is yet, open in the window."""
    path = tmp_path / "empty.qcode"
    create_project(path, "Empty study").close()
    sitting.preferences.coder = "Sanne"
    return sitting.open(path)
