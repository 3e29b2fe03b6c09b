"""One program writes a project at a time; the others read, and are told who writes."""

from __future__ import annotations

import getpass
import json
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from qcode.codebook import edit, tree
from qcode.errors import ReadOnlyError
from qcode.project import create_project, open_project
from tests.qcode.store.other_process import open_elsewhere, said

QCODE = "import sys; from qcode.cli import run; sys.exit(run())"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    create_project(tmp_path / "study.qcode").close()
    return tmp_path / "study.qcode"


def names(path: Path, *, write: bool = False) -> list[str]:
    with open_project(path, write=write, back_up=False) as project, project.read() as session:
        return [node.name for node in tree.nodes(session)]


def test_who_opens_it_second_reads_and_is_told_who_writes(path: Path) -> None:
    told = (
        rf"study\.qcode is open for writing by {getpass.getuser()} on {socket.gethostname()} since \d\d:\d\d"
    )
    with open_elsewhere(path) as other:
        assert other.stdin is not None
        with open_project(path, back_up=False) as project:
            assert not project.writable
            with (
                pytest.raises(ReadOnlyError, match=told + "; nothing was changed"),
                project.change("Add code") as session,
            ):
                edit.add(session, "Goal")
            assert names(path) == ["Elders"]
            other.stdin.write("Relation\n")
            other.stdin.flush()
            assert said(other.stdout) == "added Relation"
            with project.read() as session:
                assert [node.name for node in tree.nodes(session)] == ["Elders", "Relation"]


def test_a_reading_command_works_while_another_program_writes(path: Path) -> None:
    with open_elsewhere(path):
        command = [sys.executable, "-c", QCODE, "codebook", "show", str(path), "--json"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert [code["name"] for code in json.loads(done.stdout)] == ["Elders"]


def test_the_right_to_write_ends_with_the_program_however_it_ends(path: Path) -> None:
    with open_elsewhere(path) as other:
        other.kill()
        other.wait()
        assert names(path) == ["Elders"]
        with open_project(path, back_up=False) as project:
            assert project.writable
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_snapshot_does_not_change_while_somebody_writes(path: Path) -> None:
    with open_project(path, back_up=False) as writer, open_project(path, write=False) as reader:
        with reader.read() as session:
            before = tree.nodes(session)
            with writer.change("Add code") as changing:
                edit.add(changing, "Goal")
            assert tree.nodes(session) == before == []
        with reader.read() as session:
            assert [node.name for node in tree.nodes(session)] == ["Goal"]


def test_closing_while_somebody_reads_puts_all_work_into_the_file(path: Path, tmp_path: Path) -> None:
    writer = open_project(path, back_up=False)
    with open_project(path, write=False) as reader:
        with writer.change("Add code") as session:
            edit.add(session, "Goal")
        with reader.read() as session:
            assert len(tree.nodes(session)) == 1
        writer.close()
        copy = tmp_path / "copy.qcode"
        copy.write_bytes(path.read_bytes())
        assert names(copy, write=True) == ["Goal"]
    assert names(path, write=True) == ["Goal"]


def test_one_thread_may_open_and_another_close(path: Path) -> None:
    with ThreadPoolExecutor(1) as worker:
        project = worker.submit(open_project, path, back_up=False).result()
    project.close()
    with open_project(path, back_up=False) as again:
        assert again.writable


def test_a_lock_file_nobody_can_understand_still_holds(path: Path) -> None:
    with open_project(path, back_up=False) as first:
        path.with_name(path.name + ".lock").write_bytes(b"\xff{")
        with open_project(path, back_up=False) as second:
            assert not second.writable
            assert second.held_by == "study.qcode is open for writing by another program"
        assert first.writable
