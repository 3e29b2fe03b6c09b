"""What participants said of themes and quotations, and verdicts about sources, when these come and go."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from sqlmodel import Session, col, select

from qcode.errors import Refused
from qcode.model import CheckedQuotation, CheckedTheme, MemberCheck, Participant, Verdict
from qcode.sentence import worded

CHUNK = 500


def code_merged(session: Session, code_id: str, into_id: str) -> None:
    """What was said of one code is said of the one it is merged into; a verdict of the latter goes first."""
    for theme in session.exec(select(CheckedTheme).where(CheckedTheme.code_id == code_id)):
        theme.code_id = into_id
        session.add(theme)
    there = {each.by: each for each in session.exec(select(Verdict).where(Verdict.code_id == into_id))}
    for verdict in session.exec(select(Verdict).where(Verdict.code_id == code_id)).all():
        _move(session, verdict, into_id, there.get(verdict.by))
    session.flush()


def _move(session: Session, verdict: Verdict, into_id: str, there: Verdict | None) -> None:
    if there is None:
        verdict.code_id = into_id
        session.add(verdict)
        return
    there.reason = there.reason or verdict.reason
    session.add(there)
    session.delete(verdict)


def codes_gone(session: Session, code_ids: Collection[str]) -> None:
    """Answers stay, under the name they were asked by; verdicts about codes that go, go with them."""
    for some in _chunks(code_ids):
        for theme in session.exec(select(CheckedTheme).where(col(CheckedTheme.code_id).in_(some))):
            theme.code_id = None
            session.add(theme)
        for verdict in session.exec(select(Verdict).where(col(Verdict.code_id).in_(some))):
            session.delete(verdict)
    session.flush()


def quotations_gone(session: Session, quotation_ids: Collection[str]) -> None:
    """What participants were shown stays, in the words it had."""
    for row in shown_to_participants(session, quotation_ids):
        row.quotation_id = None
        session.add(row)
    session.flush()


def shown_to_participants(session: Session, quotation_ids: Collection[str]) -> list[CheckedQuotation]:
    """What says that these quotations were shown to somebody."""
    column = col(CheckedQuotation.quotation_id)
    return [
        row
        for some in _chunks(quotation_ids)
        for row in session.exec(select(CheckedQuotation).where(column.in_(some)))
    ]


def refuse_asked(session: Session, participant: Participant) -> None:
    """Raises Refused when the participant was asked about the findings: their answer would be nobody's."""
    if session.exec(select(MemberCheck.id).where(MemberCheck.participant_id == participant.id)).first():
        raise Refused(
            worded(
                "“{participant}” was asked about the findings, and the answer would be nobody’s; remove that "
                "member check first. Nothing was changed.",
                participant=participant.pseudonym,
            )
        )


def _chunks(ids: Iterable[str]) -> Iterator[Sequence[str]]:
    once = list(dict.fromkeys(ids))
    return (once[at : at + CHUNK] for at in range(0, len(once), CHUNK))
