"""Which files can be joined: what is refused in one sentence, and that the file of the other is left alone."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from sqlmodel import select

from qcode.errors import DamagedProject, FileProblem, NewerProject, NotAProject, ReadOnlyError, Refused
from qcode.joining.choices import Decided
from qcode.joining.plan import joining
from qcode.joining.reading import read_copy
from qcode.joining.write import join
from qcode.model import Study as StudyRow
from qcode.project import create_project, open_project
from tests.old_projects.build import FOLDER
from tests.qcode.joining.pair import Pair, take_in
from tests.qcode.material import tables
from tests.qcode.study import Study


def test_another_study_is_refused(study: Study, tmp_path: Path) -> None:
    create_project(tmp_path / "another.qcode").close()
    with pytest.raises(Refused, match=r"another study, not a copy of this one.*nothing was changed"):
        take_in(study.project, tmp_path / "another.qcode")


def test_the_project_itself_is_refused(study: Study, tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    for path in (study.project.path, tmp_path / "below" / ".." / study.project.path.name):
        with pytest.raises(Refused, match="is this project itself, not a copy of it; nothing was changed"):
            take_in(study.project, path)


def test_a_copy_somebody_works_in_is_refused_with_their_name(pair: Pair) -> None:
    with pytest.raises(
        ReadOnlyError, match=r"bram\.qcode is open for writing by Sanne .*once it is closed there"
    ):
        take_in(pair.mine.project, pair.theirs.project.path)
    pair.close()
    assert not take_in(pair.mine.project, pair.theirs.project.path)


def test_files_that_cannot_be_opened_are_refused(pair: Pair, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("Some notes. " * 50)
    newer, damaged = pair.saved(pair.theirs), tmp_path / "damaged.qcode"
    shutil.copy(newer, damaged)
    with closing(sqlite3.connect(newer)) as file:
        file.execute("UPDATE alembic_version SET version_num = '9999'")
        file.commit()
    with damaged.open("r+b") as file:
        file.seek(4096)
        file.write(b"\0" * 8192)
    for path, error in (
        (tmp_path / "gone.qcode", FileProblem),
        (tmp_path, NotAProject),
        (tmp_path / "notes.txt", NotAProject),
        (newer, NewerProject),
        (damaged, DamagedProject),
    ):
        with pytest.raises(error):
            take_in(pair.mine.project, path)


def test_the_copy_is_never_changed(pair: Pair) -> None:
    pair.theirs.code("R2", "Hoi.", "Relatie", "Bram")
    path = pair.saved(pair.theirs)
    before, beside = path.read_bytes(), sorted(path.parent.iterdir())
    assert take_in(pair.mine.project, path)
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == beside


def test_a_copy_of_an_older_version_is_read_without_changing_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    private = tmp_path / "private"
    private.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(private))
    old, mine = tmp_path / "old.qcode", tmp_path / "mine.qcode"
    for path in (old, mine):
        shutil.copy(FOLDER / "0003.qcode", path)
    before = old.read_bytes()
    with open_project(mine) as project:
        with project.change("Rename") as session:
            session.exec(select(StudyRow)).one().title = "Anders"
        found = read_copy(project, old)
        assert not join(project, joining(found.copies, Decided()), found.name)
    assert old.read_bytes() == before
    assert list(private.iterdir()) == []


def test_what_was_worked_out_before_the_project_changed_is_not_written(pair: Pair) -> None:
    pair.theirs.code("R2", "Hoi.", "Relatie", "Bram")
    path = pair.saved(pair.theirs)
    found = read_copy(pair.mine.project, path)
    planned = joining(found.copies, Decided())
    pair.mine.codes("Nieuw")
    before = tables(pair.mine.project)
    with pytest.raises(Refused, match="has changed meanwhile"):
        join(pair.mine.project, planned, found.name)
    assert tables(pair.mine.project) == before


def test_a_project_open_for_reading_only_is_left_as_it_is(pair: Pair) -> None:
    pair.theirs.code("R2", "Hoi.", "Relatie", "Bram")
    with (
        open_project(pair.mine.project.path, write=False) as reading,
        pytest.raises(ReadOnlyError, match="nothing was changed"),
    ):
        take_in(reading, pair.saved(pair.theirs))
