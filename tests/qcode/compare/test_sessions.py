"""A talk about the coding: what was decided while it went on belongs to it, and what changed since is told."""

from __future__ import annotations

import pytest

from qcode import checking
from qcode.codebook import edit, tree
from qcode.coding import passes
from qcode.compare.sessions import Talk, begin, changes_after, delete, end, going_on, reopen, talks
from qcode.compare.sessions import edit as edit_session
from qcode.errors import NotFound, Refused
from qcode.project import Project
from tests.qcode.compare.pair import decided, of_kind, two_coders
from tests.qcode.study import Study


@pytest.fixture(autouse=True)
def study(project: Project) -> Study:
    """Two coders who differ."""
    return two_coders(project)


def talk(project: Project, title: str = "Nabijheid", held_on: str = "2026-03-02") -> str:
    """Begins a session; its id."""
    with project.change("Begin", "Bram") as session:
        who = passes.coder_named(session, "Bram").id
        return begin(session, title, who, present=["Sanne", " Bram ", "Sanne", ""], held_on=held_on).id


def finish(project: Project, session_id: str) -> bool:
    """Ends it."""
    with project.change("End", "Bram") as session:
        return end(session, session_id)


def all_talks(project: Project) -> list[Talk]:
    """Every session."""
    with project.read() as session:
        return talks(session)


def test_it_says_when_it_was_and_who_was_there(project: Project) -> None:
    key = talk(project)
    with project.change("Write", "Bram") as session:
        edit_session(session, key, looked_at="R1 ", challenges="Wat is nabij?", outcome="Scherper.")
    [found] = all_talks(project)
    assert (found.title, found.held_on, found.present) == ("Nabijheid", "2026-03-02", ("Sanne", "Bram"))
    assert (found.looked_at, found.challenges, found.outcome) == ("R1", "Wat is nabij?", "Scherper.")
    assert found.goes_on
    assert finish(project, key)
    assert not finish(project, key)
    assert not all_talks(project)[0].goes_on
    assert checking.check(project).problems == ()


def test_one_that_was_ended_goes_on_again_unless_another_does(project: Project) -> None:
    first = talk(project)
    finish(project, first)
    with project.change("Reopen", "Bram") as session:
        assert reopen(session, first)
        assert not reopen(session, first)
    decided(project, of_kind(project, "label"), "a")
    [found] = all_talks(project)
    assert (found.goes_on, found.decisions) == (True, 1)
    finish(project, first)
    talk(project, "Tweede")
    with pytest.raises(Refused, match="“Tweede” goes on; end it first"), project.change("x") as session:
        reopen(session, first)


def test_one_that_is_deleted_leaves_its_decisions_and_comes_back_with_them(project: Project) -> None:
    key = talk(project)
    decided(project, of_kind(project, "label"), "a")
    decided(project, of_kind(project, "boundary"), "b")
    with project.change("Delete", "Bram") as session:
        assert delete(session, key) == 2
    assert all_talks(project) == []
    ruled = of_kind(project, "label").decided
    assert ruled is not None
    assert ruled.session_id is None
    assert checking.check(project).problems == ()
    with pytest.raises(NotFound), project.change("Again") as session:
        delete(session, key)
    project.undo()
    assert [each.decisions for each in all_talks(project)] == [2]


def test_decisions_made_while_it_goes_on_belong_to_it(project: Project) -> None:
    decided(project, of_kind(project, "only"), "a")
    key = talk(project)
    decided(project, of_kind(project, "label"), "a")
    finish(project, key)
    decided(project, of_kind(project, "boundary"), "a")
    assert [each.decisions for each in all_talks(project)] == [1]
    found = of_kind(project, "label").decided
    assert found is not None
    assert found.session_id == key
    decided(project, of_kind(project, "label"), "b")
    assert [each.decisions for each in all_talks(project)] == [0]


def test_what_changed_in_the_codebook_is_told_until_the_next_one(project: Project) -> None:
    with project.change("Define", "Sanne") as session:
        edit.update(session, tree.code_at(session, "Relatie"), definition="Vroeger.")
    first = talk(project)
    with project.change("Define", "Bram") as session:
        edit.update(session, tree.code_at(session, "Doel"), definition="Wat iemand wil.")
    finish(project, first)
    with project.change("Rename", "Sanne") as session:
        edit.rename(session, tree.code_at(session, "Relatie/Nabijheid"), "Dichtbij")
    with project.change("Rename", "Sanne") as session:
        edit.rename(session, tree.code_at(session, "Relatie/Afstand"), "Ver")
    project.undo()
    second = talk(project, "Later")
    with project.change("Add", "Sanne") as session:
        edit.add(session, "Nieuw")
    with project.read() as session:
        assert [each.deed for each in changes_after(session, first)] == ["code_defined", "code_renamed"]
        assert [each.deed for each in changes_after(session, second)] == ["code_made"]


def test_one_goes_on_at_a_time(project: Project) -> None:
    key = talk(project)
    with pytest.raises(Refused, match="The session “Nabijheid” goes on; end it first"):
        talk(project, "Tweede")
    finish(project, key)
    with project.read() as session:
        assert going_on(session) is None
    talk(project, "Tweede")


@pytest.mark.parametrize(
    ("title", "held_on", "said"), [("", "2026-03-02", "needs a title"), ("X", "2 maart", "not “2 maart”")]
)
def test_a_title_and_a_day_are_needed(project: Project, title: str, held_on: str, said: str) -> None:
    with pytest.raises(Refused, match=said):
        talk(project, title, held_on)
    assert all_talks(project) == []


def test_one_that_is_gone_is_told(project: Project) -> None:
    key = talk(project)
    project.undo()
    with project.change("Write") as session:
        for deed in (lambda: end(session, key), lambda: edit_session(session, key, title="X")):
            with pytest.raises(NotFound, match="not there any more"):
                deed()
