"""The storyline begins with what is known, and follows when names change."""

from __future__ import annotations

import pytest

from qcode import core_category
from qcode.axial import kinds, relations
from qcode.codebook import edit, tree
from qcode.coding import passes
from qcode.errors import Refused
from qcode.findings import storyline
from qcode.memo_list import one
from tests.qcode.study import Study


def test_a_storyline_refers_to_the_core_category_and_its_relations(sound: Study) -> None:
    with sound.project.change("Choose") as session:
        who = passes.ensure_coder(session, "Sanne").id
        near, goal = (tree.code_at(session, path) for path in ("Relatie/Nabijheid", "Doel"))
        relations.relate(session, near, goal, kinds.kind_named(session, "leads to").id, who)
        core_category.choose(session, near, "All leads here.", who)
    with sound.project.change("Storyline") as session:
        memo = storyline.begin(session, "Storyline", who)
        assert memo.kind == "theoretical"
        key = memo.id
    with sound.project.change("Rename") as session:
        edit.rename(session, goal, "Plan")
    with sound.project.read() as session:
        told = one(session, key)
        row = core_category.chosen(session)
    assert told is not None
    assert row is not None
    assert row.memo_id == key
    assert told.words.startswith("Nabijheid\n\nAll leads here.\n\n- Nabijheid")
    assert "Plan" in told.words
    assert ("code", near) in [(link.target, link.target_id) for link in told.links]


def test_there_is_no_storyline_without_a_core_category(study: Study) -> None:
    with pytest.raises(Refused, match="no core category"), study.project.change("Storyline") as session:
        storyline.begin(session, "Storyline", passes.ensure_coder(session, "Sanne").id)
