"""What speaks for each candidate for the core category, counted on paper."""

from __future__ import annotations

from qcode import core_category
from qcode.axial import kinds, relations
from qcode.codebook import tree
from qcode.coding import passes
from qcode.findings.core import Candidate, candidates, core_of
from qcode.findings.ground import Rests
from qcode.reports.findings_tables import candidates_table
from tests.qcode.study import Study


def related(study: Study, *pairs: tuple[str, str]) -> None:
    with study.project.change("Relate") as session:
        who = passes.ensure_coder(session, "Sanne").id
        kind = kinds.kind_named(session, "leads to").id
        for one, two in pairs:
            relations.relate(session, tree.code_at(session, one), tree.code_at(session, two), kind, who)


def by_path(study: Study) -> dict[str, Candidate]:
    with study.project.read() as session:
        return {each.path: each for each in candidates(session).codes}


def test_a_theme_has_the_figures_and_relations_of_its_subcodes(sound: Study) -> None:
    related(
        sound,
        ("Relatie/Nabijheid", "Doel"),
        ("Doel", "Relatie/Afstand"),
        ("Relatie/Nabijheid", "Relatie/Afstand"),
    )
    found = by_path(sound)
    assert list(found) == ["Relatie", "Relatie/Nabijheid", "Relatie/Afstand", "Doel"]
    assert found["Relatie"].rests == Rests(5, 4, 3, (3, 1, 1), (5, 0))
    assert found["Doel"].rests == Rests(2, 2, 2, (1, 1, 0), (1, 1))
    assert {path: len(each.related) for path, each in found.items()} == {
        "Relatie": 1, "Relatie/Nabijheid": 2, "Relatie/Afstand": 2, "Doel": 2
    }  # fmt: skip
    with sound.project.read() as session:
        table = candidates_table(candidates(session), "en")
    assert table.columns[:8] == (
        "Quotations", "Transcripts", "Participants", "Jongeren", "Mentoren", "No group", "Groups", "Related to"
    )  # fmt: skip
    assert table.columns[8:] == ("Open coding 1", "Open coding 2")
    assert table.rows[0].values == (5, 4, 3, 3, 1, 1, 3, 1, 5, 0)


def test_the_core_category_is_told_with_its_reason_and_storyline(sound: Study) -> None:
    story = sound.memo("Storyline")
    with sound.project.read() as session:
        assert core_of(session) is None
    with sound.project.change("Choose") as session:
        who = passes.ensure_coder(session, "Bram").id
        core_category.choose(session, tree.code_at(session, "Relatie/Nabijheid"), "All leads here.", who)
        core_category.tell_story(session, story)
    with sound.project.read() as session:
        core = core_of(session)
    assert core is not None
    assert (core.path, core.reason, core.memo, core.coder) == (
        "Relatie/Nabijheid", "All leads here.", "Storyline", "Bram"
    )  # fmt: skip
    assert [path for path, each in by_path(sound).items() if each.is_core] == ["Relatie/Nabijheid"]
