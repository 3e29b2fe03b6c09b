"""A project is one file: made, opened, closed, and told to those who listen."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from sqlmodel import select

from qcode.checking import check
from qcode.codebook import edit, tree
from qcode.errors import FileProblem, ReadOnlyError, Refused
from qcode.model import Code
from qcode.project import Project, create_project, open_project, study_of
from qcode.store.history import entries
from tests.qcode.material import add_interview, tables
from tests.qcode.store.places import anybody, folder_of_anybody, on_posix


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_closed_project_is_one_file(tmp_path: Path) -> None:
    with create_project(tmp_path / "study.qcode") as project:
        add_interview(project)
        assert "study.qcode.lock" in files(tmp_path)
    assert files(tmp_path) == ["study.qcode"]


def test_what_was_written_is_there_when_the_project_is_opened_again(tmp_path: Path) -> None:
    with create_project(tmp_path / "study.qcode", "  My  study ", language="nl") as project:
        add_interview(project)
        before = tables(project)
    with open_project(tmp_path / "study.qcode") as project:
        assert tables(project) == before
        assert project.writable
        assert project.held_by == ""
        with project.read() as session:
            assert (study_of(session).title, study_of(session).language) == ("My study", "nl")


def test_a_project_without_a_title_is_called_as_its_file(tmp_path: Path) -> None:
    with create_project(tmp_path / "Twaalf gesprekken.qcode") as project, project.read() as session:
        assert study_of(session).title == "Twaalf gesprekken"


def test_the_trail_says_who_made_the_project(tmp_path: Path) -> None:
    with create_project(tmp_path / "study.qcode", coder="Bram") as project, project.read() as session:
        found = [(each.coder, each.label, each.rows) for each in entries(session.connection())]
    assert found == [("Bram", "New project", 0)]
    assert project.coder == "Bram"


def test_a_project_is_recognised_from_its_first_moment(tmp_path: Path) -> None:
    with create_project(tmp_path / "study.qcode"):
        header = (tmp_path / "study.qcode").read_bytes()[:100]
    assert header.startswith(b"SQLite format 3\0")
    assert header[68:72] == b"qcod"


def test_an_existing_file_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "study.qcode"
    path.write_text("mine")
    with pytest.raises(Refused, match=r"study\.qcode exists already; it was left as it is"):
        create_project(path)
    assert path.read_text() == "mine"
    assert files(tmp_path) == ["study.qcode"]


def test_a_project_is_not_made_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match=r"There is no folder .*new; nothing was written"):
        create_project(tmp_path / "new" / "study.qcode")
    assert files(tmp_path) == []


def test_a_name_no_file_can_have_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="could not be reached"):
        create_project(tmp_path / ("x" * 300))
    with pytest.raises(FileProblem, match="could not be reached"):
        open_project(tmp_path / ("x" * 300))


def test_a_name_nearly_too_long_has_a_backup_too(tmp_path: Path) -> None:
    path = tmp_path / ("é" * 115 + ".qcode")
    create_project(path).close()
    with open_project(path) as project:
        assert project.backup_problem == ""
        assert project.writable


@pytest.mark.skipif(os.name != "posix", reason="file names of any bytes")
def test_a_file_name_of_bytes_that_are_no_letters_can_be_used(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"study \xff #1?.qcode")
    with create_project(path) as project:
        add_interview(project)
    with open_project(path) as project:
        assert check(project).counts["documents"] == 1
    assert files(tmp_path) == [path.name]


@on_posix
def test_a_project_cannot_be_made_where_one_may_not_write() -> None:
    with folder_of_anybody() as folder:
        folder.chmod(0o555)
        with (
            anybody(),
            pytest.raises(FileProblem, match=r"study\.qcode cannot be made in .*Permission denied"),
        ):
            create_project(folder / "study.qcode")
        assert files(folder) == []


def test_a_reading_session_cannot_write(project: Project) -> None:
    with project.read() as session:
        session.add(Code(name="Relation"))
        with pytest.raises(RuntimeError, match="does not write"):
            session.flush()
    with project.read() as session:
        assert tree.nodes(session) == []


def test_a_project_opened_for_reading_says_so_at_the_first_change(tmp_path: Path) -> None:
    create_project(tmp_path / "study.qcode").close()
    with open_project(tmp_path / "study.qcode", write=False) as project:
        assert not project.writable
        assert files(tmp_path) == ["study.qcode"]
        with (
            pytest.raises(ReadOnlyError, match=r"open for reading only; nothing was changed"),
            project.change("Add code") as session,
        ):
            edit.add(session, "Relation")
        with pytest.raises(ReadOnlyError), project.cache():
            pass


def test_listeners_hear_which_tables_changed_and_nothing_of_what_failed(project: Project) -> None:
    heard: list[set[str]] = []
    project.changed.connect(heard.append)
    with project.change("Add code") as session:
        edit.add(session, "Relation")
    with project.change("Nothing"):
        pass
    with pytest.raises(Refused), project.change("Again") as session:
        edit.add(session, "relation")
    project.undo()
    project.redo()
    project.changed.disconnect(heard.append)
    with project.change("Add code") as session:
        edit.add(session, "Goal")
    assert heard == [{"code"}, {"code"}, {"code"}]


def test_what_is_cached_leaves_no_trail(project: Project) -> None:
    with project.cache() as connection:
        connection.exec_driver_sql("INSERT INTO word_index VALUES ('x', '', '', '', x'', x'', x'')")
    with project.read() as session:
        assert len(entries(session.connection())) == 1
        assert session.connection().exec_driver_sql("SELECT count(*) FROM word_index").scalar() == 1


def test_a_change_that_breaks_a_rule_of_the_tables_is_refused(project: Project) -> None:
    told = r"does not fit what the project holds .*nothing was changed"
    with pytest.raises(Refused, match=told), project.change("Add") as session:
        session.add(Code(name="Subcode", parent_id="nobody"))
    with project.read() as session:
        assert session.exec(select(Code)).all() == []


def test_a_name_of_half_a_character_is_refused_in_a_sentence(project: Project) -> None:
    with pytest.raises(Refused, match="half a character"), project.change("Add") as session:
        session.add(Code(name="Relation \udcff"))
    with pytest.raises(Refused, match="half a character"), project.read() as session:
        session.exec(select(Code).where(Code.name == "\udcff")).all()


def test_closing_twice_and_after_the_file_went_is_no_fault(tmp_path: Path) -> None:
    project = create_project(tmp_path / "study.qcode")
    (tmp_path / "study.qcode").unlink()
    project.close()
    project.close()
    assert files(tmp_path) == []
