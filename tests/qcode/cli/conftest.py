"""Commands run in this process, as from a shell."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from qcode.cli import run
from qcode.project import create_project
from tests.qcode.study import small


class Done(NamedTuple):
    """How a command ended and what it said."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What stands on standard output, which must be one JSON document and nothing else."""
        return json.loads(self.out)


Qcode = Callable[..., Done]


@pytest.fixture
def qcode(capfd: pytest.CaptureFixture[str]) -> Qcode:
    """Runs one command line; no traceback is ever printed."""

    def command(*arguments: object) -> Done:
        capfd.readouterr()
        status = run([str(each) for each in arguments])
        said = capfd.readouterr()
        assert "Traceback" not in said.out + said.err
        return Done(status, said.out, said.err)

    return command


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small study, made once."""
    path = tmp_path_factory.mktemp("made") / "study.qcode"
    with create_project(path, "Leerhuis", coder="Sanne") as project:
        small(project)
    return path


@pytest.fixture
def path(made: Path, tmp_path: Path) -> Path:
    """A copy of the small study, closed."""
    return Path(shutil.copy(made, tmp_path / "study.qcode"))
