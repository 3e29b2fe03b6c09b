"""A file that is no project, or a damaged one, is refused in a sentence and left exactly as it was."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import event

from qcode.checking import check
from qcode.codebook import edit, tree
from qcode.errors import (
    DamagedProject,
    FileProblem,
    NewerProject,
    NotAProject,
    QcodeError,
    ReadOnlyError,
)
from qcode.project import create_project, open_project
from qcode.store import backups
from tests.qcode.material import add_interview, tables
from tests.qcode.store.places import anybody, folder_of_anybody, on_posix


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A study of some size, closed, in a folder of its own."""
    folder = tmp_path / "studies"
    folder.mkdir()
    with create_project(folder / "study.qcode") as project:
        for number in range(30):
            add_interview(project, f"R{number}", f"I: Vraag {number}?\nR1: Antwoord {number}.\n" * 40)
    return folder / "study.qcode"


def refused(path: Path, error: type[QcodeError], told: str) -> QcodeError:
    """The error of opening the file, for writing and for reading; nothing in its folder changes."""
    before = {each.name: each.read_bytes() for each in path.parent.iterdir()}
    for write in (False, True):
        with pytest.raises(error, match=told) as caught:
            open_project(path, write=write)
    assert {each.name: each.read_bytes() for each in path.parent.iterdir()} == before
    return caught.value


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def cut_to_a_few_bytes(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:50])


def overwrite_header(path: Path) -> None:
    path.write_bytes(b"\0" * 512 + path.read_bytes()[512:])


def overwrite_after_the_magic(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[:16] + b"\xff" * 84 + data[100:])


def flip_bytes_in_the_middle(path: Path) -> None:
    data = bytearray(path.read_bytes())
    chance = random.Random(1)
    for _ in range(2000):
        data[chance.randrange(4096, len(data))] ^= 0xFF
    path.write_bytes(bytes(data))


def empty(path: Path) -> None:
    path.write_bytes(b"")


DAMAGES = [
    truncate,
    cut_to_a_few_bytes,
    overwrite_header,
    overwrite_after_the_magic,
    flip_bytes_in_the_middle,
    empty,
]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_project_is_refused_and_its_newest_good_backup_named(
    path: Path, damage: Callable[[Path], None]
) -> None:
    good, spoilt = backups.make(path), backups.make(path)
    damage(spoilt)
    damage(path)
    error = refused(path, DamagedProject, r"study\.qcode is damaged \(.*\) and was left as it is")
    assert isinstance(error, DamagedProject)
    assert error.backup == good
    assert f"The newest good backup is {good}." in str(error)


@pytest.mark.parametrize("damage", [truncate, flip_bytes_in_the_middle])
def test_damage_without_a_backup_is_told_too(path: Path, damage: Callable[[Path], None]) -> None:
    damage(path)
    error = refused(path, DamagedProject, "There is no backup of it on this computer")
    assert isinstance(error, DamagedProject)
    assert error.backup is None


def test_a_file_without_a_version_is_damaged(path: Path) -> None:
    execute(path, "DELETE FROM alembic_version")
    refused(path, DamagedProject, "it does not say its version")


def test_any_flipped_byte_is_refused_or_does_no_harm(path: Path) -> None:
    """Whatever one byte becomes, the project opens and can be read, or is refused in a sentence."""
    data = path.read_bytes()
    chance = random.Random(7)
    refusals: set[type[QcodeError]] = set()
    filled = [at for at, byte in enumerate(data) if byte]  # most of a small project is empty pages
    for at in chance.sample(filled, 80):
        path.write_bytes(data[:at] + bytes([data[at] ^ (1 << chance.randrange(8))]) + data[at + 1 :])
        try:
            with open_project(path, write=False) as project:
                check(project)
        except QcodeError as error:
            refusals.add(type(error))
    assert refusals <= {DamagedProject, NotAProject, NewerProject, FileProblem}
    assert DamagedProject in refusals


def test_a_damaged_name_of_a_table_is_told_as_damage(path: Path) -> None:
    data = path.read_bytes()
    at = data.index(b"tablequotationquotation") + len("table")
    broken = data[:at] + b"\xff" + data[at + 1 :]
    path.write_bytes(broken.replace(b"CREATE TABLE quotation (", b"CREATE TABLE quotation )"))
    refused(path, DamagedProject, r"study\.qcode is damaged \(its list of tables is damaged\)")


def test_a_file_of_another_kind_is_not_a_project(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("Notes of the interviews, " * 50)
    refused(tmp_path / "notes.txt", NotAProject, r"notes\.txt is not a qcode project; it was left as it is")
    (tmp_path / "empty.qcode").touch()
    refused(tmp_path / "empty.qcode", NotAProject, "is not a qcode project")


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_the_database_of_another_program_is_left_alone(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "photos.db"
    execute(path, f"PRAGMA journal_mode = {mode}", "CREATE TABLE photo (name)")
    refused(path, NotAProject, "is a database of another program")


def test_a_project_of_a_newer_version_is_left_alone(path: Path) -> None:
    execute(path, "UPDATE alembic_version SET version_num = '9999'")
    refused(path, NewerProject, r"newer version of qcode \(schema 9999, .* Update qcode to open it")


def test_what_is_not_there_and_what_is_a_folder(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match=r"There is no file .*study\.qcode"):
        open_project(tmp_path / "study.qcode")
    with pytest.raises(FileProblem, match="There is no file"):
        open_project(tmp_path / "missing" / "study.qcode")
    with pytest.raises(NotAProject, match="is a folder, not a qcode project"):
        open_project(tmp_path)
    assert list(tmp_path.iterdir()) == []


@on_posix
@pytest.mark.parametrize("protected", ["file", "folder"])
def test_a_project_one_may_not_write_is_opened_for_reading(
    protected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with folder_of_anybody() as folder:
        path = folder / "study.qcode"
        monkeypatch.setenv("XDG_DATA_HOME", str(folder))
        with anybody():
            with create_project(path) as made:
                add_interview(made)
                before = tables(made)
            (path.chmod(0o444) if protected == "file" else folder.chmod(0o555))
            with open_project(path) as project:
                assert not project.writable
                assert tables(project) == before
                told = "cannot be written to; nothing was changed"
                with pytest.raises(ReadOnlyError, match=told), project.change("Add code") as session:
                    edit.add(session, "Relation")
            assert [each.name for each in folder.iterdir()] == ["study.qcode"]


@on_posix
def test_a_file_one_may_not_read_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with folder_of_anybody() as folder, anybody():
        (folder / "hidden").mkdir()
        create_project(folder / "study.qcode").close()
        create_project(folder / "hidden" / "study.qcode").close()
        (folder / "study.qcode").chmod(0)
        (folder / "hidden").chmod(0)
        with pytest.raises(FileProblem, match="could not be read: Permission denied"):
            open_project(folder / "study.qcode")
        with pytest.raises(FileProblem, match="could not be reached: Permission denied"):
            open_project(folder / "hidden" / "study.qcode")


def test_a_full_disk_keeps_every_change_that_was_made(path: Path) -> None:
    with open_project(path, back_up=False) as project:
        full = project._engine  # pyright: ignore[reportPrivateUsage] - the one place a small disk can be had
        event.listen(full, "checkout", lambda connection, *_: connection.execute("PRAGMA max_page_count = 1"))
        with pytest.raises(
            FileProblem, match=r"disk that holds study\.qcode is full; the last change was not made"
        ):
            add_interview(project, "R99", "R1: Veel woorden.\n" * 9000)
    with open_project(path, back_up=False) as project:
        assert check(project).problems == ()
        assert check(project).counts["documents"] == 30


FILL = """
import resource, sys
from pathlib import Path
from qcode.errors import FileProblem
from qcode.project import open_project
from tests.qcode.material import add_interview
size = Path(sys.argv[1]).stat().st_size + 100_000
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
with open_project(sys.argv[1], back_up=False) as project:
    for number in range(1000):
        try:
            add_interview(project, f"X{number}", f"R{number}: Veel woorden.\\n" * 400)
        except FileProblem as error:
            print(number, error)
            break
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such limits on Windows")
def test_a_file_that_may_not_grow_keeps_every_change_that_was_made(path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", FILL, str(path)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    count, _, sentence = done.stdout.partition(" ")
    assert "the last change was not made" in sentence
    assert int(count) > 0
    with open_project(path, back_up=False) as project:
        assert check(project).problems == ()
        assert check(project).counts["documents"] == 30 + int(count)


def test_a_project_that_breaks_while_it_is_open_says_so(path: Path) -> None:
    with open_project(path, write=False) as project:
        flip_bytes_in_the_middle(path)
        with pytest.raises(DamagedProject, match=r"study\.qcode is damaged"):
            tables(project)


def test_words_in_the_file_that_are_no_words_any_more_is_damage(path: Path) -> None:
    with open_project(path, write=False) as project:
        raw = path.read_bytes()
        assert b"Antwoord" in raw
        path.write_bytes(raw.replace(b"Antwoord", b"\xb1\xfftwoord"))
        with pytest.raises(DamagedProject, match=r"study\.qcode is damaged") as caught:
            tables(project)
        assert "twoord" not in str(caught.value), "nothing that was said in an interview is told"


def test_the_rest_works_on_after_a_change_failed_on_a_full_disk(path: Path) -> None:
    with open_project(path, back_up=False) as project:
        limit = {"pages": 1}

        def small(connection: sqlite3.Connection, *_: object) -> None:
            connection.execute(f"PRAGMA max_page_count = {limit['pages']}")

        event.listen(project._engine, "checkout", small)  # pyright: ignore[reportPrivateUsage]
        with pytest.raises(FileProblem):
            add_interview(project, "R99", "R1: Veel woorden.\n" * 9000)
        limit["pages"] = 1_000_000
        with project.change("Add code") as session:
            edit.add(session, "Relation")
        with project.read() as session:
            assert [node.name for node in tree.nodes(session)] == ["Relation"]


def execute(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
