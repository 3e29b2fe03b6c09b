"""What a comparison was before it was discussed is kept, whatever is done afterwards."""

from __future__ import annotations

import pytest
from sqlmodel import Session, select

from qcode import checking
from qcode.agreement.values import UNITS
from qcode.codebook import edit, tree
from qcode.coding import apply, blind, passes
from qcode.compare.choice import chosen
from qcode.compare.freezing import Standing, before, freeze, frozen, settled, standing
from qcode.compare.transcripts import transcripts
from qcode.errors import Refused
from qcode.model import FrozenComparison
from qcode.project import Project
from qcode.transcripts import documents
from tests.qcode.compare.pair import both, decided, finish, of_kind, read, two_coders
from tests.qcode.study import Study


@pytest.fixture(autouse=True)
def study(project: Project) -> Study:
    """Two coders who differ."""
    return two_coders(project)


def stood(project: Project) -> Standing:
    """How Sanne and Bram compare now."""
    with project.read() as session:
        found = standing(session, both(session))
    assert found is not None
    return found


def keep(project: Project, title: str = "Before") -> FrozenComparison:
    """Freezes how Sanne and Bram compare now."""
    now = stood(project)
    with project.change("Freeze", "Bram") as session:
        return freeze(session, title, now, passes.coder_named(session, "Bram").id)


def kept(project: Project) -> list[FrozenComparison]:
    """Everything that was kept."""
    with project.read() as session:
        return frozen(session)


def test_the_figures_of_every_unit_with_and_without_subcodes_are_kept(project: Project) -> None:
    keep(project)
    [found] = kept(project)
    assert found.title == "Before"
    assert set(found.figures) == set(UNITS)
    by_turn = found.figures["turn"]
    assert by_turn["rollup"]["overall"]["pairs"]["Sanne|Bram"]["dice"] == pytest.approx(6 / 7)
    uses = {each["code"]: each["uses"] for each in by_turn["direct"]["codes"]}
    assert uses["Relatie"] == {"Sanne": 1, "Bram": 0}
    assert by_turn["rollup"]["codes"][0]["code"] == "Relatie"
    assert found.differences == {
        "Sanne|Bram": {"exact": 1, "boundary": 1, "parent_child": 1, "label": 1, "only": 2}
    }
    assert found.compared["coders"] == ["Sanne", "Bram"]
    assert found.compared["passes"] == ["Open coding 1"]
    assert [each["name"] for each in found.compared["documents"]] == ["R1"]


def test_nothing_done_later_alters_it(project: Project) -> None:
    keep(project)
    [before] = kept(project)
    decided(project, of_kind(project, "label"), "a")
    with project.change("Recode", "Bram") as session:
        one = of_kind(project, "boundary").b
        assert one is not None
        apply.remove(session, [one.coding_id])
        edit.merge(session, tree.code_at(session, "Doel"), tree.code_at(session, "Relatie"))
    with project.change("Delete") as session:
        documents.delete(session, documents.named(session, "R1").id)
    [after] = kept(project)
    assert after == before
    assert checking.check(project).problems == ()


def test_before_and_after_are_two(project: Project) -> None:
    keep(project)
    decided(project, of_kind(project, "label"), "a")
    decided(project, of_kind(project, "only"), "difference")
    done = settled(read(project))
    assert (done.differences, done.open, done.changed) == (5, 3, 0)
    assert {verdict: times for verdict, times in done.by_verdict.items() if times} == {
        "a": 1,
        "difference": 1,
    }
    [found] = kept(project)
    assert stood(project).figures == found.figures  # deciding makes no coder agree


def test_only_freezing_itself_is_undone(project: Project) -> None:
    keep(project)
    project.undo()
    assert kept(project) == []
    project.redo()
    assert len(kept(project)) == 1


def found_of(project: Project, *passes: str) -> list[tuple[str, tuple[str, ...]]]:
    """The title of what was kept of Bram and Sanne, and which passes it is of where these are not those compared."""
    with project.read() as session:
        choice = chosen(session, ["Bram", "Sanne"], passes)
        ids = transcripts(session, choice).ids
        return [(each.kept.title, each.over) for each in before(session, choice, ids)]


def test_what_was_kept_is_found_by_its_coders_in_any_order(project: Project) -> None:
    keep(project, "First")
    keep(project, "Second")
    assert found_of(project) == [("First", ()), ("Second", ())]
    assert found_of(project, "Open coding 1") == [("First", ()), ("Second", ())], "there is no other"


def test_what_was_kept_of_other_passes_says_which(study: Study, project: Project) -> None:
    keep(project, "First")
    for coder in ("Sanne", "Bram"):
        study.code("R1", "Samen koken", "Doel", coder, "Axial")
        finish(study, "R1", coder, "Axial")
    assert found_of(project) == [("First", ("Open coding 1",))]
    keep(project, "Second")
    assert found_of(project) == [("Second", ()), ("First", ("Open coding 1",))]
    assert found_of(project, "Axial") == [
        ("First", ("Open coding 1",)),
        ("Second", ("Open coding 1", "Axial")),
    ]
    assert found_of(project, "Open coding 1")[0] == ("First", ())


def test_what_was_kept_while_another_pass_was_blind_is_found_when_that_is_lifted(
    study: Study, project: Project
) -> None:
    with project.change("Begin blind") as session:
        hidden = passes.ensure_pass(session, "Hidden").id
        blind.begin(session, hidden)
    keep(project, "Before")
    with project.change("Lift") as session:
        blind.lift(session, hidden)
    assert found_of(project) == [("Before", ())]


def test_what_was_kept_is_found_when_coders_and_passes_are_called_otherwise(project: Project) -> None:
    keep(project, "First")
    with project.change("Rename") as session:
        passes.rename_pass(session, passes.pass_named(session, "Open coding 1").id, "Round one")
    assert found_of(project) == [("First", ())]
    with project.change("As a joined copy has it") as session:
        [row] = session.exec(select(FrozenComparison)).all()
        row.compared = row.compared | {"pass_ids": ["other"], "sides": [], "passes": ["Round one"]}
        session.add(row)
    assert found_of(project) == [("First", ())]


def test_what_was_kept_of_a_pass_that_is_blind_now_is_not_told(project: Project) -> None:
    keep(project)
    with project.change("Begin blind") as session:
        blind.begin(session, passes.pass_named(session, "Open coding 1").id)
    assert kept(project) == []
    project.undo()
    assert len(kept(project)) == 1


def test_three_coders_keep_the_counts_of_each_pair(study: Study, project: Project) -> None:
    study.code("R1", "😅", "Doel", "Noor")
    finish(study, "R1", "Noor")
    with project.read() as session:
        found = standing(session, chosen(session, ["Sanne", "Bram", "Noor"]))
    assert found is not None
    assert {pair: counts["exact"] for pair, counts in found.differences.items()} == {
        "Sanne|Bram": 1,
        "Sanne|Noor": 1,
        "Bram|Noor": 0,
    }


def test_of_three_coders_every_two_are_counted_in_what_all_three_are_done_with(
    study: Study, project: Project
) -> None:
    study.document("R2", "R2: Dat weet ik niet.\n")
    for coder in ("Sanne", "Bram"):
        study.code("R2", "weet ik niet", "Doel", coder)
        finish(study, "R2", coder)
    finish(study, "R1", "Noor")
    with project.read() as session:
        found = standing(session, chosen(session, ["Sanne", "Bram", "Noor"]))
    assert found is not None
    assert [each["name"] for each in found.compared["documents"]] == ["R1"]
    assert found.differences["Sanne|Bram"]["exact"] == 1


def test_nothing_is_kept_where_nothing_is_compared(project: Project) -> None:
    with project.change("Reopen") as session:
        who, which = passes.coder_named(session, "Bram").id, passes.ensure_pass(session).id
        passes.reopen(session, documents.named(session, "R1").id, who, which)
    with pytest.raises(Refused, match="no transcript that all of them are done with, so nothing was kept"):
        stood(project)


def stopped_at(session: Session, stop: int) -> list[int]:
    """What is told until it is stopped, when it was told so often."""
    told: list[int] = []
    found = standing(session, both(session), lambda done, _: not told.append(done) and len(told) < stop)
    assert (found is None) == (len(told) == stop)
    return told


def test_it_needs_a_title_and_can_be_stopped(project: Project) -> None:
    with pytest.raises(Refused, match="needs a title"):
        keep(project, " ")
    with project.read() as session:
        assert standing(session, both(session), lambda done, _: done < 3) is None
        asked: list[int] = []
        assert standing(session, both(session), lambda done, _: asked.append(done) is not None) is None
        assert asked == [0], "within the first of them already"
        steps = stopped_at(session, 10_000)
        assert steps == sorted(steps)
        within_the_last = len(steps) - 1
        for stop in (steps.index(2) + 1, within_the_last):
            assert len(stopped_at(session, stop)) == stop, "nothing is read on"
        assert session.exec(select(FrozenComparison)).all() == []
