"""What every test stands on: nothing touches the data of whoever runs them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtWidgets import QApplication

from qcode.project import Project, create_project

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same examples every time where a run decides over a change; everywhere else new ones are looked for.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Backups, crash reports and settings go to a folder of this test."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    monkeypatch.setenv("LOGNAME", "Sanne")
    return home


@pytest.fixture(scope="session", autouse=True)
def one_application(qapp: QApplication) -> QApplication:
    """The process's one application object: a PDF report drawn before a window must not leave a lesser one behind."""
    return qapp


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A new, empty project, open for writing."""
    with create_project(tmp_path / "study.qcode", "Study") as made:
        yield made
