"""The debriefing report: figures before and after, what was settled, sessions, and the method paragraph."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from qcode.codebook import edit, tree
from qcode.coding import apply, blind, passes
from qcode.compare import sessions
from qcode.compare.deciding import Ruling
from qcode.compare.freezing import freeze, standing
from qcode.compare.values import differences_value
from qcode.errors import Refused
from qcode.project import Project, create_project
from qcode.reports.comparing.differences_list import lines, named_differences, rows
from qcode.reports.debriefing.report import Chosen, debriefing_report
from qcode.reports.report import Block, Facts, Heading, NumberTable, Prose, Report, TextTable
from qcode.reports.writers import write_report
from tests.qcode.compare.pair import both, decided, finish, of_kind, two_coders
from tests.qcode.study import Study

PAST = "Decided about what is no difference any more"


@pytest.fixture
def study(tmp_path: Path) -> Iterable[Study]:
    """Two coders who differ, in a study whose reports are English."""
    with create_project(tmp_path / "study.qcode", "Leerhuis", coder="Sanne", language="en") as project:
        yield two_coders(project)


def report(project: Project, chosen: Chosen | None = None) -> Report:
    with project.read() as session:
        return debriefing_report(session, both(session), chosen)


def after(made: Report, heading: str) -> list[Block]:
    """The blocks below a heading, up to the next one of its level."""
    start, level = next(
        (at, each.level)
        for at, each in enumerate(made.blocks)
        if isinstance(each, Heading) and each.text == heading
    )
    found: list[Block] = []
    for each in made.blocks[start + 1 :]:
        if isinstance(each, Heading) and each.level <= level:
            break
        found.append(each)
    return found


def prose(blocks: Iterable[Block]) -> str:
    return "\n".join(each.text for each in blocks if isinstance(each, Prose))


def keep(project: Project) -> None:
    """Freezes how the two compare."""
    with project.read() as session:
        now = standing(session, both(session))
    assert now is not None
    with project.change("Freeze", "Bram") as session:
        freeze(session, "Before we talked", now, passes.coder_named(session, "Bram").id)


def talk(project: Project) -> None:
    """A session with a decision in it, after which a code is defined anew."""
    with project.change("Begin", "Sanne") as session:
        who = passes.coder_named(session, "Sanne").id
        held = sessions.begin(
            session, "First talk", who, present=["Sanne", "Bram", "Ina"], held_on="2026-11-02"
        )
        sessions.edit(session, held.id, challenges="Is sitting beside somebody nearness?", outcome="Yes.")
    decided(project, of_kind(project, "label"), Ruling("a", "it is about the goal"))
    decided(project, of_kind(project, "boundary"), Ruling("both"))
    with project.change("Define", "Sanne") as session:
        edit.update(session, tree.code_at(session, "Doel"), definition="What somebody wants to reach.")


def test_before_and_after_are_two_figures_and_what_was_settled_is_neither(study: Study) -> None:
    keep(study.project)
    frozen = after(report(study.project), "Agreement before the discussion")
    with study.project.change("Recode", "Bram") as session:  # a coder changes their mind in the talk
        edit.merge(session, tree.code_at(session, "Doel"), tree.code_at(session, "Relatie/Nabijheid"))
    made = report(study.project)
    assert after(made, "Agreement before the discussion") == frozen
    [before] = [each.table for each in frozen if isinstance(each, NumberTable)]
    [now] = [
        each.table
        for each in after(made, "Agreement as the codings are now")
        if isinstance(each, NumberTable)
    ]
    assert before.columns == now.columns == ("Sanne", "Bram", "α", "from", "to")
    assert before.rows != now.rows
    assert "Doel" in [row.label for row in before.rows]
    assert "Doel" not in [row.label for row in now.rows]


def test_where_nothing_was_frozen_it_says_what_the_figures_are_worth(study: Study) -> None:
    told = prose(after(report(study.project), "Agreement before the discussion"))
    assert told.startswith("The state before the discussion was not frozen")


def test_sessions_hold_their_decisions_and_what_changed_in_the_codebook(study: Study) -> None:
    talk(study.project)
    blocks = after(report(study.project), "First talk")
    [facts] = [dict(each.pairs) for each in blocks if isinstance(each, Facts)]
    assert facts == {
        "Date": "2 November 2026",
        "Present": "Sanne, Bram and Ina",
        "Questioned": "Is sitting beside somebody nearness?",
        "Outcome": "Yes.",
    }
    decisions, changes = [each for each in blocks if isinstance(each, TextTable)]
    assert [row[0].splitlines()[1] for row in decisions.rows] == [
        "Relatie/Nabijheid",
        "Doel ⇄ Relatie/Nabijheid",
    ]
    assert "“it is about the goal”" in decisions.rows[1][1]
    assert "no reason given" in decisions.rows[0][1]
    assert [row[1].splitlines()[0] for row in changes.rows] == ["“Doel” was defined (definition)."]


def test_what_was_settled_is_counted_and_never_called_agreement(study: Study) -> None:
    talk(study.project)
    blocks = after(report(study.project), "What was resolved")
    assert prose(blocks).startswith("Of 5 disagreements 2 are decided (40 %), 3 are open, and 0 changed")
    [table] = [each.table for each in blocks if isinstance(each, NumberTable)]
    assert [(row.label, row.values) for row in table.rows] == [
        ("Sanne was kept", (1,)),
        ("both were kept", (1,)),
    ]
    assert table.totals == (2,)


def test_a_decision_stays_on_record_when_recoding_ended_the_disagreement(study: Study) -> None:
    project = study.project
    found = of_kind(project, "label")
    assert found.a is not None
    assert found.b is not None
    decided(project, found, Ruling("a", "it is about the bond"))
    with project.change("Recode", "Bram") as session:
        apply.recode(session, [found.b.coding_id], found.a.code_id)
    made = report(project)
    assert "about 1 more is no difference any more" in prose(after(made, "What was resolved"))
    [table] = [each for each in after(made, PAST) if isinstance(each, TextTable)]
    [(document, kind, one, other, verdict)] = table.rows
    assert (document, kind) == ("R1", "other code")
    assert one == f"Doel\n“{found.a.words}”"
    assert other.endswith(f"“{found.b.words}”")
    assert not other.startswith("Doel")
    assert "“it is about the bond”" in verdict
    with project.read() as session:
        named = named_differences(session, both(session))
    assert [row[1:4] + row[12:15] for row in rows(named)[1][-1:]] == [
        ("R1", None, "label", "past", "a", "it is about the bond")
    ]
    assert PAST in list(lines(named, "en"))
    told = json.dumps(differences_value(named.found, named.paths, named.names)["past"])
    assert "it is about the bond" in told


def test_the_method_paragraph_says_what_was_done_with_its_sources(study: Study) -> None:
    with study.project.change("Blind", "Sanne") as session:
        first = passes.passes(session)[0]
        name = first.name
        blind.begin(session, first.id)
    with study.project.change("Lift", "Sanne") as session:
        blind.lift(session, first.id)
    talk(study.project)
    made = report(study.project, Chosen("sentence"))
    told = prose(after(made, "How the coding was compared"))
    assert told.startswith("Sanne and Bram each coded one transcript.")
    assert f"In the pass “{name}” coding was blind until " in told
    assert "counted by sentence" in told
    assert "in one noted session. Of 5 disagreements 2 were decided, 1 of them with a written reason." in told
    sources = prose(after(made, "References"))
    for source in ("Krippendorff, K. (2019)", "Efron, B.", "Lincoln, Y. S."):
        assert source in sources


def test_independence_is_not_claimed_where_nobody_coded_blind(study: Study) -> None:
    told = prose(after(report(study.project), "How the coding was compared"))
    assert told.startswith("Sanne and Bram each coded one transcript.")
    assert "independent" not in told
    assert "blind" not in told


def test_blindness_is_told_of_passes_that_are_compared_and_were_coded_while_it_lasted(study: Study) -> None:
    project = study.project
    study.document("R2", "R2: Dat weet ik niet.\n")
    study.code("R2", "weet ik niet", "Doel", "Sanne", "Elsewhere")  # nobody is done with R2
    for name in ("Elsewhere", "Empty", "Taken back"):
        with project.change("Blind", "Sanne") as session:
            key = passes.ensure_pass(session, name).id
            blind.begin(session, key)
        if name != "Taken back":
            with project.change("Lift", "Sanne") as session:
                blind.lift(session, key)
    study.code("R1", "Samen koken", "Doel", "Sanne", "Empty")  # once it was lifted
    project.undo()
    study.code("R1", "Samen koken", "Doel", "Sanne", "Empty")
    with project.change("Blind", "Sanne") as session:
        blind.begin(session, passes.pass_named(session, "Open coding 1").id)
    project.undo()
    told = prose(after(report(project), "How the coding was compared"))
    assert "blind" not in told


def test_a_pass_is_told_of_by_the_name_it_has_now(study: Study) -> None:
    with study.project.change("Blind", "Sanne") as session:
        first = passes.passes(session)[0].id
        blind.begin(session, first)
    with study.project.change("Lift", "Sanne") as session:
        blind.lift(session, first)
    with study.project.change("Rename", "Sanne") as session:
        passes.rename_pass(session, first, "First round")
    told = prose(after(report(study.project), "How the coding was compared"))
    assert "In the pass “First round” coding was blind until " in told


def test_what_was_kept_of_other_passes_says_so(study: Study) -> None:
    keep(study.project)
    study.code("R1", "Samen koken", "Doel", "Sanne", "Axial")
    for coder in ("Sanne", "Bram"):
        finish(study, "R1", coder, "Axial")
    told = prose(after(report(study.project), "Agreement before the discussion"))
    assert "It is of other passes than those compared here: of Open coding 1." in told


def test_what_was_kept_of_a_pass_that_is_blind_now_is_not_shown_nor_denied(study: Study) -> None:
    keep(study.project)
    study.code("R1", "Samen koken", "Doel", "Sanne", "Axial")
    for coder in ("Sanne", "Bram"):
        finish(study, "R1", coder, "Axial")
    with study.project.change("Blind", "Sanne") as session:
        blind.begin(session, passes.pass_named(session, "Open coding 1").id)
    told = prose(after(report(study.project), "Agreement before the discussion"))
    assert told.startswith("What was frozen is of a pass that is coded blind now")


def test_a_team_that_wants_no_coefficient_gets_none(study: Study) -> None:
    made = report(study.project, Chosen(figures=False))
    headings = [each.text for each in made.blocks if isinstance(each, Heading)]
    assert "Agreement before the discussion" not in headings
    assert "α" not in str(made.blocks)
    assert "Krippendorff" not in str(made.blocks)
    assert "Every disagreement" in headings


def test_a_pass_that_is_coded_blind_is_not_reported_on(study: Study) -> None:
    with study.project.change("Blind", "Sanne") as session:
        blind.begin(session, passes.passes(session)[0].id)
    with pytest.raises(Refused, match="coded blind"):
        report(study.project)


@pytest.mark.parametrize("suffix", [".docx", ".html"])
@pytest.mark.parametrize("language", ["en", "nl"])
def test_it_is_written_in_both_languages(tmp_path: Path, language: str, suffix: str) -> None:
    with create_project(tmp_path / "s.qcode", coder="Sanne", language=language) as project:
        two_coders(project)
        talk(project)
        path = tmp_path / f"debriefing{suffix}"
        write_report(path, report(project))
    assert path.stat().st_size > 3000
