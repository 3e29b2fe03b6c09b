"""What is compared is said by names, and what makes no sense is refused."""

from __future__ import annotations

import pytest
from sqlmodel import select

from qcode.coding import passes
from qcode.compare.choice import chosen, labels
from qcode.errors import NotFound, Refused
from qcode.model import Coding, CodingPass
from qcode.project import Project
from tests.qcode.compare.pair import two_coders


@pytest.fixture(autouse=True)
def _study(project: Project) -> None:
    two_coders(project)
    with project.change("Pass") as session:
        passes.ensure_pass(session, "Open coding 2")
        passes.ensure_coder(session, "Noor")


@pytest.mark.parametrize(
    ("coders", "in_passes", "called"),
    [
        (["Sanne", "Bram"], [], ("Sanne", "Bram")),
        (["bram", "Sanne", "Noor"], [], ("Bram", "Sanne", "Noor")),
        (["Sanne", "Bram"], ["Open coding 1", "Open coding 2"], ("Sanne", "Bram")),
        (["Sanne"], ["Open coding 2", "Open coding 1"], ("Sanne (Open coding 2)", "Sanne (Open coding 1)")),
    ],
)
def test_coders_are_compared_in_the_passes_and_one_coder_pass_by_pass(
    project: Project, coders: list[str], in_passes: list[str], called: tuple[str, ...]
) -> None:
    with project.read() as session:
        assert labels(session, chosen(session, coders, in_passes)) == called


@pytest.mark.parametrize(
    ("coders", "in_passes", "said"),
    [
        ([], [], "takes two coders or more"),
        (["Sanne"], [], "takes two coders or more"),
        (["Sanne"], ["Open coding 1"], "takes two coders or more"),
        (["Sanne", "sanne"], [], "named twice"),
    ],
)
def test_fewer_than_two_are_refused(
    project: Project, coders: list[str], in_passes: list[str], said: str
) -> None:
    with project.read() as session, pytest.raises(Refused, match=said):
        chosen(session, coders, in_passes)


def test_names_that_are_not_there_are_refused(project: Project) -> None:
    with project.read() as session, pytest.raises(NotFound, match="There is no coder “Anna”"):
        chosen(session, ["Anna", "Bram"])
    with project.read() as session, pytest.raises(NotFound, match="There is no coding pass “3”"):
        chosen(session, ["Sanne", "Bram"], ["3"])


def test_a_pass_that_is_coded_blind_is_not_compared_until_that_is_lifted(project: Project) -> None:
    set_blind(project, blind=True)
    with project.read() as session:
        for in_passes in ([], ["Open coding 1", "Open coding 2"]):
            with pytest.raises(Refused, match="“Open coding 1” is coded blind: nobody sees"):
                chosen(session, ["Sanne", "Bram"], in_passes)
        chosen(session, ["Sanne", "Bram"], ["Open coding 2"])
        chosen(session, ["Sanne"], ["Open coding 1", "Open coding 2"])  # their own work hides nothing
    set_blind(project, blind=False)
    with project.read() as session:
        chosen(session, ["Sanne", "Bram"])


def test_other_passes_are_compared_while_one_is_coded_blind(project: Project) -> None:
    with project.change("Code") as session:
        which = passes.pass_named(session, "Open coding 2").id
        one = session.exec(select(Coding)).first()
        assert one is not None
        one.pass_id = which
    set_blind(project, blind=True)
    with project.read() as session:
        found = chosen(session, ["Sanne", "Bram"])
        assert [side.passes for side in found.sides] == [frozenset([which])] * 2
    set_blind(project, blind=False)
    with project.read() as session:
        assert [side.passes for side in chosen(session, ["Sanne", "Bram"]).sides] == [None, None]


def set_blind(project: Project, *, blind: bool) -> None:
    """Whether the first pass is coded blind."""
    with project.change("Blind") as session:
        session.get_one(CodingPass, passes.pass_named(session, "Open coding 1").id).blind = blind
