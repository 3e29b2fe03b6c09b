"""A diagram is drawn from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from qcode.axial import diagrams
from qcode.codebook import tree
from qcode.drawing.diagram import Drawing
from qcode.project import open_project
from qcode.reports import pictures
from qcode.reports.pictures import Picture
from tests.qcode.cli.conftest import Qcode


@pytest.fixture(autouse=True)
def told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Diagrams are drawn as the names of their codes."""

    def draw(drawing: Drawing, language: str, suffix: str) -> Picture:
        names = ", ".join(node.name for node in drawing.nodes)
        return Picture(f"{drawing.name} {suffix} {language}: {names}".encode(), 1, 1)

    monkeypatch.setattr(pictures, "_registered", [draw])


@pytest.fixture
def diagrammed(path: Path) -> Path:
    """A project with two diagrams."""
    with open_project(path) as project, project.change("Diagrams") as session:
        diagrams.add(session, "Silence")
        second = diagrams.add(session, "Trust").id
        for at, code in enumerate(tree.nodes(session)[:2]):
            diagrams.place(session, second, code.id, (at * 300, 0))
    return path


def test_a_diagram_is_drawn_by_its_name(qcode: Qcode, diagrammed: Path, tmp_path: Path) -> None:
    target = tmp_path / "trust.svg"
    assert qcode("diagram", str(diagrammed), "-o", str(target), "--diagram", "trust").status == 0
    assert target.read_text().startswith("Trust .svg ")


def test_what_is_not_there_is_said(qcode: Qcode, path: Path, tmp_path: Path) -> None:
    target = str(tmp_path / "trust.png")
    assert "has no diagram yet" in qcode("diagram", str(path), "-o", target).err
    with open_project(path) as project, project.change("Diagram") as session:
        diagrams.add(session, "Silence")
    assert "(diagrams here: Silence)" in qcode("diagram", str(path), "-o", target, "--diagram", "X").err
    assert "has no codes to draw yet" in qcode("diagram", str(path), "-o", target).err
