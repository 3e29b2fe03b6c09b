"""What was done is in the file itself while it is open, and in a copy once it is closed."""

from __future__ import annotations

import shutil
from pathlib import Path

from qcode.codebook import edit, tree
from qcode.project import open_project
from qcode.store import backups
from tests.window import Sitting
from ui import safekeeping
from ui.study import Study


def names_in(path: Path) -> set[str]:
    with open_project(path, write=False) as project, project.read() as session:
        return {node.name for node in tree.nodes(session)}


def test_a_copy_of_the_open_file_holds_the_work(sitting: Sitting, study: Study, tmp_path: Path) -> None:
    study.desk.do("New code", lambda session: edit.add(session, "Vertrouwen"))
    project = study.desk.project
    copy = tmp_path / "stick.qcode"

    def is_in_the_file() -> bool:
        shutil.copy(project.path, copy)
        return "Vertrouwen" in names_in(copy)

    sitting.bot.waitUntil(is_in_the_file, timeout=5 * safekeeping.REST)


def test_closing_leaves_a_backup_of_what_was_done(sitting: Sitting, study: Study) -> None:
    path = study.desk.project.path
    for old in backups.backups_of(path):
        old.unlink()
    study.desk.do("New code", lambda session: edit.add(session, "Vertrouwen"))
    sitting.rest()
    sitting.app.close_study()
    newest = backups.newest_good(path)
    assert newest is not None
    assert "Vertrouwen" in names_in(newest)
