"""A program killed while it codes loses nothing that was done."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest
from sqlmodel import select

from qcode.checking import check
from qcode.codebook import edit
from qcode.model import Coding
from qcode.project import create_project, open_project
from tests.qcode.material import add_interview, misplaced

SCRIPT = Path(__file__).with_name("coding_process.py")
ROUNDS = 5
KILLS = 11


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL on Windows")
@pytest.mark.parametrize("seed", range(ROUNDS))
def test_every_coding_whose_call_returned_is_in_the_file(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "study.qcode"
    with create_project(path) as project:
        add_interview(project)
        with project.change("Add code") as session:
            edit.add(session, "Relatie")
    chance = random.Random(seed)
    done: set[str] = set()
    for _ in range(KILLS):
        done |= _codings_of_a_killed_process(path, chance.random() * 0.3)
        with open_project(path, back_up=False) as project:
            assert project.writable
            assert check(project).problems == ()
            assert misplaced(project) == []
            with project.read() as session:
                assert done <= {coding.id for coding in session.exec(select(Coding))}
    assert len(done) > KILLS


def _codings_of_a_killed_process(path: Path, patience: float) -> set[str]:
    """Starts coding, kills after the first codings at a random moment, and returns what was said to be done."""
    process = subprocess.Popen([sys.executable, str(SCRIPT), str(path)], stdout=subprocess.PIPE)
    assert process.stdout is not None
    first = process.stdout.readline()
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(patience)
    process.kill()
    rest = process.stdout.read()
    process.wait()
    process.stdout.close()
    lines = (first + rest).split(b"\n")[:-1]  # a last line without its end was still being written
    return {line.decode() for line in lines}
