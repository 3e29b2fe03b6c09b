"""Another program that has a project open: it changes it, says so, and goes on when it is told to."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from qcode.codebook import edit
from qcode.project import open_project


@contextmanager
def open_elsewhere(path: Path) -> Generator[subprocess.Popen[str]]:
    """Meanwhile another process has the project open for writing, and has added a code."""
    command = [sys.executable, "-m", __name__, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert said(process.stdout) == "added Elders"
        try:
            yield process
        finally:
            process.kill()


def said(stream: IO[str] | None) -> str:
    """The next line the other process says."""
    assert stream is not None
    return stream.readline().strip()


def main(path: Path) -> None:
    """Adds one code now, and one more for each line that comes in."""
    with open_project(path, back_up=False) as project:
        name = "Elders"
        while name:
            with project.change(f"Add code {name}", "Bram") as session:
                edit.add(session, name)
            print("added", name, flush=True)
            name = sys.stdin.readline().strip()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
