"""Tables and queries are kept under names, which people choose and change."""

from __future__ import annotations

import pytest

from qcode import views
from qcode.coding import passes
from qcode.errors import NotFound, Refused
from qcode.project import Project
from tests.qcode.study import Study


def keep(project: Project, kind: str, name: str, **spec: object) -> str:
    with project.change(f"Save {name}") as session:
        return views.keep(session, kind, name, spec, passes.ensure_coder(session, "Sanne").id).id


def names(project: Project, kind: str) -> list[str]:
    with project.read() as session:
        return [each.name for each in views.kept(session, kind)]


def test_what_is_kept_stands_in_order_by_kind(study: Study) -> None:
    keep(study.project, "query", "Zonder  doel", sentence="x")
    keep(study.project, "query", "Dichtbij")
    keep(study.project, "table", "Dichtbij", by="group")
    assert names(study.project, "query") == ["Zonder doel", "Dichtbij"]
    assert names(study.project, "table") == ["Dichtbij"]
    with study.project.read() as session:
        assert views.named(session, "table", "dichtbij").spec == {"by": "group"}


def test_a_name_is_given_once(study: Study) -> None:
    first, second = keep(study.project, "query", "Dichtbij"), keep(study.project, "query", "Ver")
    for name in ("dichtbij", " "):
        with pytest.raises(Refused, match="nothing was changed"):
            keep(study.project, "query", name)
        with pytest.raises(Refused, match="nothing was changed"), study.project.change("x") as session:
            views.rename(session, second, name)
    with study.project.change("Rename") as session:
        views.rename(session, first, "DICHTBIJ")
    assert names(study.project, "query") == ["DICHTBIJ", "Ver"]


def test_a_view_is_made_otherwise_let_go_and_put_back(study: Study) -> None:
    key = keep(study.project, "table", "Per groep", by="group")
    with study.project.change("Save again") as session:
        views.keep_again(session, key, {"by": "coder"})
    with study.project.change("Delete") as session:
        views.delete(session, key)
    assert names(study.project, "table") == []
    study.project.undo()
    study.project.undo()
    with study.project.read() as session:
        assert views.named(session, "table", "Per groep").spec == {"by": "group"}


@pytest.mark.parametrize("kind", ["table", "query"])
def test_an_unknown_name_is_told_with_those_there_are(study: Study, kind: str) -> None:
    with (
        study.project.read() as session,
        pytest.raises(NotFound, match=r"no saved .* “X” \(saved here: none yet\)"),
    ):
        views.named(session, kind, "X")
    keep(study.project, kind, "Per groep")
    with study.project.read() as session, pytest.raises(NotFound, match="saved here: Per groep"):
        views.named(session, kind, "X")
