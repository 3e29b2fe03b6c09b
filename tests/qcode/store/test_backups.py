"""Backups are made without being asked, while somebody writes, and only the last ten stay."""

from __future__ import annotations

import os
import shutil
import stat
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from qcode.checking import check
from qcode.codebook import edit, tree
from qcode.errors import FileProblem
from qcode.project import Project, create_project, open_project
from qcode.store import backups
from tests.qcode.material import add_interview, tables


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with create_project(tmp_path / "study.qcode") as project:
        add_interview(project)
    return tmp_path / "study.qcode"


def age(backup: Path, hours: float) -> None:
    moment = (datetime.now() - timedelta(hours=hours)).timestamp()
    os.utime(backup, (moment, moment))


def test_opening_makes_a_backup_once_a_day(path: Path) -> None:
    open_project(path).close()
    [first] = backups.backups_of(path)
    open_project(path).close()
    assert backups.backups_of(path) == [first]
    age(first, 23.9)
    open_project(path).close()
    assert backups.backups_of(path) == [first]
    age(first, 24.1)
    open_project(path).close()
    assert len(backups.backups_of(path)) == 2


def test_reading_makes_no_backup(path: Path) -> None:
    open_project(path, write=False).close()
    assert backups.backups_of(path) == []


def test_the_last_ten_stay(path: Path) -> None:
    made = [backups.make(path) for _ in range(backups.KEEP + 3)]
    assert backups.backups_of(path) == sorted(made, reverse=True)[: backups.KEEP]


def test_a_backup_is_a_whole_project_made_while_somebody_writes(project: Project) -> None:
    add_interview(project)
    with project.change("Add code") as session:
        edit.add(session, "Relation")
        session.flush()
        backup = backups.make(project.path)
    assert sorted(each.name for each in backup.parent.iterdir()) == [backup.name]
    with open_project(backup) as copy:
        assert copy.writable
        assert check(copy).problems == ()
        assert check(copy).counts["documents"] == 1
        with copy.read() as session:
            assert tree.nodes(session) == [], "a change that is not done is not in it"


def test_only_its_owner_may_read_a_backup(path: Path) -> None:
    backup = backups.make(path)
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert stat.S_IMODE(backup.parent.stat().st_mode) == 0o700


def test_projects_of_one_name_have_backups_of_their_own(path: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = tmp_path / "other" / "study.qcode"
    create_project(other).close()
    backups.make(path)
    assert len(backups.backups_of(path)) == 1
    assert backups.backups_of(other) == []


def test_undo_works_in_a_copy(path: Path, tmp_path: Path) -> None:
    backups.copy(path, tmp_path / "copy.qcode")
    with open_project(tmp_path / "copy.qcode") as copy:
        assert copy.undo() is not None
        assert tables(copy)["document"] == {}


def test_a_copy_that_cannot_be_made_leaves_nothing(path: Path, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        backups.copy(path, tmp_path / "missing" / "copy.qcode")
    (tmp_path / "folder.qcode").mkdir()
    with pytest.raises(OSError, match="directory"):
        backups.copy(path, tmp_path / "folder.qcode")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["folder.qcode", "study.qcode"]


def test_a_backup_that_cannot_be_written_keeps_nobody_from_their_work(path: Path, own_folders: Path) -> None:
    (own_folders / "xdg_data_home").mkdir()
    (own_folders / "xdg_data_home" / "qcode").write_text("a file where the folder should be")
    with open_project(path) as project:
        assert project.writable
        assert project.backup_problem.startswith("A backup of study.qcode could not be written")
        with pytest.raises(FileProblem, match="the project itself is as it was"):
            project.back_up()


def test_a_day_with_many_copies_does_not_push_out_the_days_before(project: Project) -> None:
    folder = backups.folder_for(project.path)
    folder.mkdir(parents=True)
    for day in range(1, 10):
        shutil.copy(project.path, folder / f"2026-01-0{day} 09.00.00.000000.qcode")
    for _ in range(5):
        backups.make(project.path)
    kept = [path.name[:10] for path in backups.backups_of(project.path)]
    assert len(kept) == backups.KEEP
    assert [f"2026-01-0{day}" for day in range(9, 0, -1)] == kept[1:]
