"""Only transcripts that all are done with are compared; of the others one is told why they are not."""

from __future__ import annotations

import pytest
from sqlmodel import Session

from qcode.coding import passes
from qcode.compare.choice import Choice, Side, chosen
from qcode.compare.transcripts import transcripts
from qcode.project import Project
from tests.qcode.compare.pair import decided, finish, of_kind, two_coders
from tests.qcode.study import Study

OTHER = "I: Hoi 😅.\nR2: Samen wandelen.\n"


@pytest.fixture
def study(project: Project) -> Study:
    """R1 is done; R2 was begun by Sanne alone; nobody began R3."""
    made = two_coders(project)
    made.document("R2", OTHER)
    made.document("R3", OTHER)
    made.code("R2", "wandelen", "Doel")
    return made


def told(project: Project, choice: Choice) -> tuple[list[str], list[tuple[str, str]]]:
    """The names of those compared, and name and reason of the others."""
    with project.read() as session:
        found = transcripts(session, choice)
    return [each.name for each in found.compared], [(each.name, each.why) for each in found.left_out]


def choice(project: Project, *coders: str, **how: object) -> Choice:
    """The comparison of these."""
    with project.read() as session:
        return chosen(session, coders, **how)  # pyright: ignore[reportArgumentType]


def test_those_not_done_are_left_out_by_name(study: Study, project: Project) -> None:
    finish(study, "R2", "Sanne")
    assert told(project, choice(project, "Sanne", "Bram")) == (
        ["R1"],
        [("R2", "Bram is not done with R2"), ("R3", "Sanne is not done with R3; Bram is not done with R3")],
    )


def test_what_is_not_finished_is_compared_on_request_where_somebody_began(
    study: Study, project: Project
) -> None:
    found = told(project, choice(project, "Sanne", "Bram", include_unfinished=True))
    assert found == (["R1", "R2"], [("R3", "nobody has begun R3")])


def test_only_the_transcripts_chosen_are_told_of(study: Study, project: Project) -> None:
    with project.read() as session:
        chosen_ones = frozenset([study.span(session, "R2", "")[0]])
    found = told(project, choice(project, "Sanne", "Bram", documents=chosen_ones))
    assert found == ([], [("R2", "Sanne is not done with R2; Bram is not done with R2")])


def test_over_all_passes_a_coder_is_done_with_each_they_coded_in(study: Study, project: Project) -> None:
    everything = choice(project, "Sanne", "Bram")
    study.code("R1", "Samen", "Doel", in_pass="Open coding 2")
    assert told(project, everything)[0] == []
    assert told(project, choice(project, "Sanne", "Bram", passes=["Open coding 1"]))[0] == ["R1"]
    finish(study, "R1", "Sanne", "Open coding 2")
    assert told(project, everything)[0] == ["R1"]


def test_each_pass_of_a_coder_has_to_be_finished(study: Study, project: Project) -> None:
    study.code("R1", "Samen", "Doel", in_pass="Open coding 2")
    two = choice(project, "Sanne", passes=["Open coding 1", "Open coding 2"])
    assert told(project, two)[1][0] == ("R1", "Sanne (Open coding 2) is not done with R1")
    finish(study, "R1", "Sanne", "Open coding 2")
    assert told(project, two)[0] == ["R1"]


def test_characters_are_code_points(study: Study, project: Project) -> None:
    with project.read() as session:
        everything = chosen(session, ["Sanne", "Bram"], include_unfinished=True)
        assert transcripts(session, everything).compared[1].characters == len(OTHER)


def test_what_was_agreed_is_done_as_soon_as_there_is_any(study: Study, project: Project) -> None:
    decided(project, of_kind(project, "label"), "difference")
    with_layer = choice(project, "Sanne", "Agreed")
    assert told(project, with_layer)[0] == ["R1"]
    assert told(project, with_layer)[1][0][1] == "Sanne is not done with R2; nothing was agreed about R2 yet"


def test_a_side_may_be_made_of_ids(study: Study, project: Project) -> None:
    def ids(session: Session) -> tuple[Side, ...]:
        return tuple(Side(passes.coder_named(session, name).id) for name in ("Sanne", "Bram"))

    with project.read() as session:
        made = Choice(ids(session))
    assert made == choice(project, "Sanne", "Bram")
