"""Transcripts stand in the order they are put in."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import Session, col, select

from qcode import participants
from qcode.model import Document, Participant
from qcode.participants.interviews import groups, put_in_group
from qcode.transcripts import documents
from tests.qcode.study import Study

NAMES = ["R1", "M1", "Notities", "R2"]


def ordered(session: Session) -> list[str]:
    """The names as they were put, whatever groups they are shown in."""
    return list(session.exec(select(Document.name).order_by(col(Document.position), col(Document.name))))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(st.permutations(NAMES), st.integers(1, 4), st.integers(0, 4))
def test_some_are_put_before_another_and_the_others_keep_their_order(
    study: Study, shuffled: list[str], count: int, place: int
) -> None:
    moved = shuffled[:count]
    before = [*shuffled, ""][place]
    with study.project.change("Move") as session:
        ids = {each.name: each.id for each in session.exec(select(Document))}
        then = ordered(session)
        documents.arrange(session, [ids[name] for name in moved], ids.get(before, ""))
        now = ordered(session)
    others = [name for name in then if name not in moved]
    assert [name for name in now if name not in moved] == others
    at = others.index(before) if before in others else len(others)
    assert now == [*others[:at], *moved, *others[at:]]
    with study.project.read() as session:
        shown = documents.overviews(session)
    for group in {each.group for each in shown}:
        names = [each.name for each in shown if each.group == group]
        assert names == [name for name in now if name in names]


def test_a_group_is_that_of_the_participants(study: Study) -> None:
    with study.project.change("Group") as session:
        assert groups(session) == ["Jongeren", "Mentoren", ""]
        put_in_group(session, [documents.named(session, name).id for name in ("M1", "Notities")], " Team ")
        assert groups(session) == ["Jongeren", "Team"]
        assert participants.named(session, "Notities").group == "Team", "notes are of somebody of their name"
        put_in_group(session, [documents.named(session, "M1").id], "")
        assert groups(session) == ["Jongeren", "Team", ""]
        session.exec(select(Participant)).all()
