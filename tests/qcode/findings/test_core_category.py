"""The core category: chosen with a reason, changed, and what becomes of it when its code or storyline goes."""

from __future__ import annotations

import pytest
from sqlmodel import select

from qcode import core_category, memos
from qcode.codebook import edit, tree
from qcode.coding import passes
from qcode.errors import Refused, UndoConflict
from qcode.model import CoreCategory
from qcode.project import Project
from tests.qcode.study import Study


def choose(
    project: Project, path: str, reason: str = "It comes back everywhere.", coder: str = "Sanne"
) -> None:
    with project.change(f"Choose core category {path}", coder) as session:
        who = passes.ensure_coder(session, coder).id
        core_category.choose(session, tree.code_at(session, path), reason, who)


def core(project: Project) -> tuple[str, str, str] | None:
    """Path, reason and coder of the core category."""
    with project.read() as session:
        row = core_category.chosen(session)
        who = {each.id: each.name for each in passes.coders(session)}
        return (tree.code_path(session, row.code_id), row.reason, who[row.coder_id]) if row else None


def test_one_category_is_the_core_and_another_takes_its_place(sound: Study) -> None:
    choose(sound.project, "Relatie")
    choose(sound.project, "Doel", " The goal decides. ", "Bram")
    assert core(sound.project) == ("Doel", "The goal decides.", "Bram")
    with sound.project.read() as session:
        assert len(session.exec(select(CoreCategory)).all()) == 1
    with sound.project.change("Let go") as session:
        assert core_category.let_go(session)
        assert not core_category.let_go(session)
    assert core(sound.project) is None


def test_the_choice_follows_a_merged_code_and_goes_with_a_deleted_one(sound: Study) -> None:
    choose(sound.project, "Relatie/Nabijheid")
    with sound.project.change("Merge") as session:
        edit.merge(session, tree.code_at(session, "Relatie/Nabijheid"), tree.code_at(session, "Doel"))
    assert core(sound.project) == ("Doel", "It comes back everywhere.", "Sanne")
    with sound.project.change("Delete code") as session:
        edit.delete(session, tree.code_at(session, "Doel"))
    assert core(sound.project) is None


def test_a_theme_deleted_with_the_core_below_it_takes_the_choice_along(sound: Study) -> None:
    choose(sound.project, "Relatie/Afstand")
    with sound.project.change("Delete theme") as session:
        edit.delete(session, tree.code_at(session, "Relatie"))
    assert core(sound.project) is None


def test_the_storyline_is_a_memo_that_may_go(sound: Study) -> None:
    story = sound.memo("Storyline")
    with (
        pytest.raises(Refused, match="There is no core category yet"),
        sound.project.change("Tell") as session,
    ):
        core_category.tell_story(session, story)
    choose(sound.project, "Relatie")
    with sound.project.change("Tell") as session:
        assert core_category.tell_story(session, story).memo_id == story
    choose(sound.project, "Doel")
    with sound.project.read() as session:
        row = core_category.chosen(session)
        assert row is not None
        assert row.memo_id == story
    with sound.project.change("Delete memo") as session:
        memos.delete(session, story)
    with sound.project.read() as session:
        row = core_category.chosen(session)
        assert row is not None
        assert row.memo_id is None


def test_a_choice_somebody_made_since_is_not_undone_from_under_them(project: Project, study: Study) -> None:
    choose(project, "Relatie")
    with project.change("Let go", "Sanne") as session:
        core_category.let_go(session)
    choose(study.project, "Doel", coder="Bram")
    with pytest.raises(UndoConflict, match="Bram has since done"):
        project.undo(of="Sanne")
    assert core(project) == ("Doel", "It comes back everywhere.", "Bram")
