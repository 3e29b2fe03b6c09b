"""Each disagreement is told with both sides, its kind and its place, and with what was decided about it."""

from __future__ import annotations

import pytest

from qcode.codebook import edit, tree
from qcode.coding import apply, passes
from qcode.compare.choice import chosen
from qcode.compare.deciding import Ruling
from qcode.compare.differences import counted, differences
from qcode.errors import Refused
from qcode.model import Document
from qcode.project import Project
from qcode.transcripts import editing
from tests.qcode.compare.pair import decided, finish, of_kind, read, two_coders
from tests.qcode.study import Study

CLOSE, FAR, GOAL = "Relatie/Nabijheid", "Relatie/Afstand", "Doel"


@pytest.fixture(autouse=True)
def study(project: Project) -> Study:
    """Two coders who differ."""
    return two_coders(project)


def told(project: Project, *coders: str) -> list[tuple[str, str | None, str | None, int | None, str]]:
    """Kind, words of both sides, turn and state."""
    return [
        (each.kind, each.a and each.a.words, each.b and each.b.words, each.turn, each.state)
        for each in read(project, *coders).all
    ]


def test_every_kind_is_told_in_the_order_of_the_text(project: Project) -> None:
    assert told(project) == [
        ("only", "😅", None, 1, "open"),
        ("boundary", "De ene komt naast me zitten in de keuken.", "komt naast me zitten", 2, "open"),
        ("parent_child", "En de doelen?", "En de doelen?", 3, "open"),
        ("label", "Wij bedenken vaak hóé", "Wij bedenken vaak hóé", 4, "open"),
        ("only", None, "Samen koken", 4, "open"),
    ]
    found = read(project)
    assert found.counts == {"exact": 1, "boundary": 1, "parent_child": 1, "label": 1, "only": 2}
    [transcript] = found.transcripts
    assert [(a.words, b.words) for a, b in transcript.agreed] == [("Dat verschilt per jongere.",) * 2]


def test_a_side_says_whose_coding_it_is_and_where(project: Project) -> None:
    one = of_kind(project, "only").a
    assert one is not None
    with project.read() as session:
        assert one.coder_id == passes.coder_named(session, "Sanne").id
        assert one.pass_id == passes.pass_named(session, "Open coding 1").id
        assert tree.paths(session)[one.code_id] == GOAL
    assert (one.start, one.end) == (17, 18)  # the face is one code point


def test_the_other_way_round_it_is_the_same_turned(project: Project) -> None:
    turned = [(kind, b, a, *rest) for kind, a, b, *rest in told(project)]
    assert told(project, "Bram", "Sanne") == turned


def test_of_a_branch_those_are_told_of_which_a_side_has_a_code_there(project: Project) -> None:
    with project.read() as session:
        goal = frozenset([tree.code_at(session, GOAL)])
        found = differences(session, chosen(session, ["Sanne", "Bram"], codes=goal))
    assert found is not None
    assert [each.kind for each in found.all] == ["only", "label"]
    assert found.agreed == 0


def test_a_theme_is_its_whole_branch(project: Project) -> None:
    with project.read() as session:
        relation = frozenset([tree.code_at(session, "Relatie")])
        found = differences(session, chosen(session, ["Sanne", "Bram"], codes=relation))
    assert found is not None
    assert [each.kind for each in found.all] == ["boundary", "parent_child", "label", "only"]
    assert found.agreed == 1


def test_the_same_code_on_the_same_words_in_two_passes_counts_once(study: Study, project: Project) -> None:
    before = read(project).counts
    study.code("R1", "Dat verschilt per jongere.", FAR, in_pass="Open coding 2")
    finish(study, "R1", "Sanne", "Open coding 2")
    assert read(project).counts == before


def test_two_passes_of_one_coder_are_compared(study: Study, project: Project) -> None:
    study.code("R1", "Samen koken", CLOSE, in_pass="Open coding 2")
    study.code("R1", "😅", GOAL, in_pass="Open coding 2")
    finish(study, "R1", "Sanne", "Open coding 2")
    with project.read() as session:
        found = differences(session, chosen(session, ["Sanne"], ["Open coding 1", "Open coding 2"]))
    assert found is not None
    assert found.labels == ("Sanne (Open coding 1)", "Sanne (Open coding 2)")
    assert found.agreed == 1
    assert [each.b.words for each in found.all if each.b] == ["Samen koken"]


def test_three_have_to_be_taken_by_two(study: Study, project: Project) -> None:
    study.code("R1", "😅", GOAL, "Noor")
    with project.read() as session, pytest.raises(Refused, match="are between two"):
        differences(session, chosen(session, ["Sanne", "Bram", "Noor"]))


def test_what_was_decided_is_told_with_each_from_either_side(project: Project) -> None:
    decided(project, of_kind(project, "label"), Ruling("a", reason="Het gaat om het doel."))
    one = of_kind(project, "label").decided
    other = of_kind(project, "label", "Bram", "Sanne").decided
    assert one is not None
    assert other is not None
    assert (one.verdict, other.verdict, one.reason, one.changed) == ("a", "b", "Het gaat om het doel.", False)
    assert one.sides == other.sides[::-1]
    assert [side.code_name for side in one.sides] == ["Doel", "Nabijheid"]
    assert counted(read(project).all, "open") == {"boundary": 1, "parent_child": 1, "label": 0, "only": 2}
    assert counted(read(project).all, "decided")["label"] == 1


def test_one_that_somebody_recoded_since_is_flagged(project: Project) -> None:
    found = of_kind(project, "label")
    decided(project, found, "a")
    assert found.b is not None
    with project.change("Recode", "Bram") as session:
        apply.recode(session, [found.b.coding_id], tree.code_at(session, FAR))
    assert of_kind(project, "label").state == "changed"
    project.undo()
    assert of_kind(project, "label").state == "decided"


def test_one_of_which_a_side_was_taken_off_is_flagged(project: Project) -> None:
    found = of_kind(project, "label")
    decided(project, found, "a")
    assert found.b is not None
    with project.change("Remove", "Bram") as session:
        apply.remove(session, [found.b.coding_id])
    flagged = next(each for each in read(project).all if each.decided)
    assert (flagged.kind, flagged.state, flagged.key[0]) == ("only", "changed", found.key[0])


def test_what_both_agree_on_since_is_past(project: Project) -> None:
    found = of_kind(project, "label")
    decided(project, found, "a")
    assert found.a is not None
    assert found.b is not None
    with project.change("Recode", "Bram") as session:
        apply.recode(session, [found.b.coding_id], found.a.code_id)
    [transcript] = read(project).transcripts
    assert len(transcript.agreed) == 2
    assert [each.kind for each in transcript.past] == ["label"]
    assert not any(each.decided for each in transcript.differences)


def test_a_correction_elsewhere_only_moves_what_was_decided(project: Project) -> None:
    decided(project, of_kind(project, "label"), "a")
    with project.change("Correct") as session:
        found = transcript_id(project)
        text = "Kop 😅\n" + read_text(project, found)
        editing.correct(session, editing.plan(session, found, text))
    assert of_kind(project, "label").state == "decided"
    with project.change("Correct") as session:
        text = read_text(project, found).replace("bedenken", "verzinnen")
        editing.correct(session, editing.plan(session, found, text))
    assert of_kind(project, "label").state == "changed"


def transcript_id(project: Project) -> str:
    """The transcript's id."""
    return read(project).transcripts[0].transcript.id


def read_text(project: Project, document_id: str) -> str:
    """The transcript's text."""
    with project.read() as session:
        return session.get_one(Document, document_id).text


def test_codes_that_were_merged_or_renamed_since_change_nothing(project: Project) -> None:
    decided(project, of_kind(project, "label"), "a")
    decided(project, of_kind(project, "boundary"), "b")
    with project.change("Merge") as session:
        edit.merge(session, tree.code_at(session, FAR), tree.code_at(session, CLOSE))
        edit.rename(session, tree.code_at(session, CLOSE), "Dichtbij")
    assert of_kind(project, "label").state == "decided"
    assert of_kind(project, "boundary").state == "decided"


def test_only_the_transcripts_asked_for_are_read(study: Study, project: Project) -> None:
    study.document("R2", "R2: Samen 😅 wandelen.\n")
    study.code("R2", "Samen 😅", GOAL)
    for coder in ("Sanne", "Bram"):
        finish(study, "R2", coder)
    with project.read() as session:
        second = study.span(session, "R2", "")[0]
        found = differences(session, chosen(session, ["Sanne", "Bram"]), [second])
    assert found is not None
    assert [each.transcript.name for each in found.transcripts] == ["R2"]
    assert [each.a.words for each in found.all if each.a] == ["Samen 😅"]


def test_reading_can_be_stopped(project: Project) -> None:
    with project.read() as session:
        assert differences(session, chosen(session, ["Sanne", "Bram"]), progress=lambda _, __: False) is None
