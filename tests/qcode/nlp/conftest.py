"""Small studies to search in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from qcode.model import Document, Turn
from qcode.project import Project, create_project, open_project

Add = Callable[..., str]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """An empty study in Dutch."""
    with create_project(tmp_path / "study.qcode", language="nl") as project:
        yield project


@pytest.fixture
def reopened(project: Project) -> Iterator[Callable[[], Project]]:
    """Opens the study once more, for reading only."""
    opened: list[Project] = []

    def reopen() -> Project:
        opened.append(open_project(project.path, write=False))
        return opened[-1]

    yield reopen
    for other in opened:
        other.close()


@pytest.fixture
def add(project: Project) -> Add:
    """Adds a transcript of turns, each a label and what was said; its id."""

    def add(*turns: tuple[str, str], name: str = "Interview", position: int = 0) -> str:
        text, rows = _laid_out(turns)
        with project.change("Import") as session:
            document = Document(name=name, text=text, position=position)
            session.add(document)
            for row in rows:
                session.add(Turn(document_id=document.id, **row))
        return document.id

    return add


def _laid_out(turns: Sequence[tuple[str, str]]) -> tuple[str, list[dict[str, Any]]]:
    """The text, and the turns; one without a label is a head nobody said."""
    pieces: list[str] = []
    rows: list[dict[str, Any]] = []
    at = count = 0
    for label, said in turns:
        lead = f"{label}: " if label else ""
        count += bool(label)
        end = at + len(lead) + len(said)
        rows.append({"number": count if label else None, "start": at, "body": at + len(lead), "end": end})
        pieces.append(lead + said)
        at = end + 1
    return "\n".join(pieces), rows
