"""Several codes in one go."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from qcode.codebook import edit, several, tree
from qcode.errors import Refused
from qcode.project import Project, create_project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with create_project(tmp_path / "p.qcode", "P") as project:
        with project.change("Set up") as session:
            for name in ("A", "B", "C", "D"):
                theme = edit.add(session, name)
                edit.add(session, f"{name.lower()}1", theme.id)
        yield project


def ids(project: Project, *names: str) -> list[str]:
    with project.read() as session:
        by_name = {node.name: node.id for node in tree.nodes(session)}
    return [by_name[name] for name in names]


def paths(project: Project) -> list[str]:
    with project.read() as session:
        return [node.path for node in tree.nodes(session)]


def test_codes_that_stand_under_another_chosen_one_go_along_with_it(project: Project) -> None:
    with project.change("Move") as session:
        several.move(session, ids(project, "a1", "A", "B"), ids(project, "D")[0])
    assert paths(project) == ["C", "C/c1", "D", "D/d1", "D/A", "D/A/a1", "D/B", "D/B/b1"]
    project.undo()
    assert paths(project)[0] == "A", "one step"


def test_codes_keep_their_order_where_they_are_put(project: Project) -> None:
    with project.change("Move") as session:
        several.move(session, ids(project, "D", "C"), None, 0)
    assert [path for path in paths(project) if "/" not in path] == ["C", "D", "A", "B"]


def test_several_become_one_of_them(project: Project) -> None:
    with project.change("Merge") as session:
        several.merge(session, ids(project, "A", "B", "C"), ids(project, "B")[0])
    assert paths(project) == ["B", "B/b1", "B/a1", "B/c1", "D", "D/d1"]
    with pytest.raises(Refused, match="with another one"), project.change("Merge") as session:
        several.merge(session, ids(project, "B"), ids(project, "B")[0])


def test_a_theme_and_its_own_subcode_both_go(project: Project) -> None:
    with project.change("Merge") as session:
        several.merge(session, ids(project, "A", "a1"), ids(project, "A")[0])
    assert paths(project)[:2] == ["A", "B"], "into the theme itself"
    with project.change("Merge") as session:
        several.merge(session, ids(project, "B", "b1"), ids(project, "C")[0])
    assert paths(project) == ["A", "C", "C/c1", "D", "D/d1"], "into another one"


def test_all_of_them_go_with_what_is_below(project: Project) -> None:
    with project.change("Delete") as session:
        assert several.codings_under(session, ids(project, "A", "a1", "C")) == 0
        several.delete(session, ids(project, "A", "a1", "C"))
    assert paths(project) == ["B", "B/b1", "D", "D/d1"]
