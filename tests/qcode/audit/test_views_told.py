"""The history tells which tables and queries were saved, and joined copies bring theirs."""

from __future__ import annotations

import pytest

from qcode import views
from qcode.audit.history import history
from qcode.audit.sought import Sought, fitting
from qcode.checking import check
from qcode.coding.passes import ensure_coder
from qcode.reports.audit_words import sentence
from qcode.tables.spec import TableSpec
from tests.qcode.joining.pair import Pair
from tests.qcode.study import Study


def save(study: Study, name: str, kind: str = "table") -> str:
    with study.project.change(f"Save {name}", "Sanne") as session:
        who = ensure_coder(session, "Sanne").id
        return views.keep(session, kind, name, TableSpec(by="group").as_json(), who).id


def deeds(study: Study) -> None:
    """One table through all that can happen to it, and a query."""
    key = save(study, "Groups")
    with study.project.change("Change", "Sanne") as session:
        views.keep_again(session, key, TableSpec(by="coder").as_json())
    with study.project.change("Rename", "Sanne") as session:
        views.rename(session, key, "Coders")
    save(study, "Near", "query")
    with study.project.change("Delete", "Sanne") as session:
        views.delete(session, key)


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "en",
            [
                "The table “Groups” was saved.",
                "The table “Groups” was saved otherwise.",
                "The table “Groups” was renamed to “Coders”.",
                "The query “Near” was saved.",
                "The table “Coders” was deleted.",
            ],
        ),
        ("nl", ["De tabel “Groups” is bewaard."]),
    ],
)
def test_what_became_of_saved_tables_is_told(study: Study, language: str, lines: list[str]) -> None:
    deeds(study)
    with study.project.read() as session:
        found = fitting(history(session), Sought(kinds=frozenset({"finding"})))
    assert [sentence(event, language) for event in found][: len(lines)] == lines


def test_every_deed_can_be_taken_back_and_made_again(study: Study) -> None:
    def saved() -> list[tuple[str, str]]:
        with study.project.read() as session:
            return [(each.name, str(each.spec["by"])) for each in views.kept(session, "table")]

    save(study, "Groups")
    states = [saved()]
    with study.project.read() as session:
        key = views.named(session, "table", "groups").id
    for deed in (
        lambda session: views.keep_again(session, key, TableSpec(by="coder").as_json()),
        lambda session: views.rename(session, key, "Coders"),
        lambda session: views.delete(session, key),
    ):
        with study.project.change("Deed") as session:
            deed(session)
        states.append(saved())
    assert states == [[("Groups", "group")], [("Groups", "coder")], [("Coders", "coder")], []]
    for state in reversed(states[:-1]):
        study.project.undo()
        assert saved() == state
    study.project.undo()
    assert saved() == []
    for state in states:
        study.project.redo()
        assert saved() == state


def test_a_joined_copy_brings_the_tables_that_were_saved_there(study: Study) -> None:
    save(study, "Groups")
    pair = Pair(study)
    save(pair.theirs, "Coders")
    assert pair.join()
    with study.project.read() as session:
        assert [each.name for each in views.kept(session, "table")] == ["Groups", "Coders"]
    pair.close()
    assert not check(study.project).problems
