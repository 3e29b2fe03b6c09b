"""Who was asked about the findings, who answered, what they said of each theme, and what that changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from qcode.codebook.tree import paths
from qcode.model import CheckedQuotation, CheckedTheme, MemberCheck, Participant, Quotation
from qcode.participants import everyone

NOT_ASKED, ASKED, ANSWERED, DECLINED = STATES = ("not asked", "asked", "answered", "declined")


@dataclass(frozen=True)
class ShownQuotation:
    """A quotation a participant was shown: its words then, and its id while it is there."""

    text: str
    quotation_id: str | None


@dataclass(frozen=True)
class Response:
    """What one participant was told of a theme and said to it; ``response`` is "", yes, partly or no."""

    theme_id: str
    check_id: str
    participant_id: str
    participant: str
    group: str
    code_id: str | None  # None when the code is gone
    asked_as: str
    summary: str
    response: str
    comment: str
    change: str
    asked_at: str
    answered_at: str | None
    quotations: tuple[ShownQuotation, ...]

    @property
    def says_something(self) -> bool:
        """True when a box was ticked or something written."""
        return bool(self.response or self.comment)


@dataclass(frozen=True)
class Standing:
    """How far the member check of one participant is; the newest one counts. ``state`` is one of STATES.

    Who is asked again has answered nevertheless: ``answered_before`` is when, by an older check; "" for never.
    """

    participant_id: str
    participant: str
    group: str
    state: str = NOT_ASKED
    check_id: str = ""
    asked_at: str = ""
    answered_at: str = ""
    remark: str = ""
    checks: int = 0
    answered_before: str = ""

    @property
    def has_answered(self) -> bool:
        """True for who answered, whether asked again since or not."""
        return self.state == ANSWERED or bool(self.answered_before)

    @property
    def asked_again(self) -> bool:
        """True while somebody who was asked before is asked anew and has not answered that yet."""
        return self.state == ASKED and self.checks > 1


@dataclass(frozen=True)
class ThemeResponses:
    """What participants said of one theme, in the order they were asked."""

    code_id: str | None
    name: str
    responses: tuple[Response, ...]

    @property
    def counts(self) -> Mapping[str, int]:
        """How many said yes, partly and no."""
        return Counter(each.response for each in self.responses if each.response)


@dataclass(frozen=True)
class MemberAnswers:
    """The member check of a study as a whole."""

    standings: tuple[Standing, ...]
    themes: tuple[ThemeResponses, ...]

    def having(self, *states: str) -> list[Standing]:
        """The participants whose check is in one of these states."""
        return [each for each in self.standings if each.state in states]

    @property
    def asked(self) -> list[Standing]:
        """Everybody who was asked, whether they answered or not."""
        return self.having(ASKED, ANSWERED, DECLINED)

    @property
    def changes(self) -> list[Response]:
        """The answers that changed something."""
        return [each for theme in self.themes for each in theme.responses if each.change]


def member_answers(session: Session) -> MemberAnswers:
    """Who was asked, who answered, what they said per theme, what changed."""
    found = responses(session)
    return MemberAnswers(tuple(standings(session)), tuple(_by_theme(found, paths(session))))


def responses(session: Session, code_ids: Collection[str] | None = None) -> list[Response]:
    """What participants were asked and said, of every theme or of these, in the order they were asked."""
    return _responses(session, () if code_ids is None else (col(CheckedTheme.code_id).in_(list(code_ids)),))


def _responses(session: Session, wanted: Iterable[ColumnElement[bool]]) -> list[Response]:
    query = (
        select(CheckedTheme, MemberCheck, Participant)
        .join(MemberCheck, col(MemberCheck.id) == CheckedTheme.check_id)
        .join(Participant, col(Participant.id) == MemberCheck.participant_id)
        .order_by(col(MemberCheck.made_at), col(MemberCheck.id), col(CheckedTheme.position))
    )
    rows = session.exec(query.where(*wanted)).all()
    shown = _shown(session) if rows else {}
    return [_response(*row, shown.get(row[0].id, ())) for row in rows]


def said_by_participants(session: Session, code_ids: Collection[str]) -> list[Response]:
    """The answers participants gave about these themes, to show where their evidence is shown."""
    return [each for each in responses(session, code_ids) if each.says_something]


def said_of_words(session: Session, quotation_id: str) -> list[Response]:
    """The answers of participants who were shown the words of a quotation, whoever marked these."""
    here = session.get(Quotation, quotation_id)
    if here is None:
        return []
    query = select(CheckedQuotation.theme_id).join(
        Quotation, col(Quotation.id) == CheckedQuotation.quotation_id
    )
    same = (
        Quotation.document_id == here.document_id,
        Quotation.start == here.start,
        Quotation.end == here.end,
    )
    themes = session.exec(query.where(*same)).all()
    found = _responses(session, [col(CheckedTheme.id).in_(themes)])
    return [each for each in found if each.says_something]


def standings(session: Session) -> list[Standing]:
    """How far the member check of each participant is, by group and pseudonym."""
    checks: dict[str, list[MemberCheck]] = {}
    for check in session.exec(select(MemberCheck).order_by(col(MemberCheck.made_at), col(MemberCheck.id))):
        checks.setdefault(check.participant_id, []).append(check)
    return [_standing(each, checks.get(each.id, [])) for each in everyone(session)]


def _standing(participant: Participant, checks: list[MemberCheck]) -> Standing:
    if not checks:
        return Standing(participant.id, participant.pseudonym, participant.group)
    newest = checks[-1]
    state = ANSWERED if newest.answered_at else DECLINED if newest.declined else ASKED
    return Standing(
        participant.id,
        participant.pseudonym,
        participant.group,
        state,
        newest.id,
        newest.made_at,
        newest.answered_at or "",
        newest.remark,
        len(checks),
        max((each.answered_at or "" for each in checks[:-1]), default=""),
    )


def _by_theme(found: list[Response], known: Mapping[str, str]) -> list[ThemeResponses]:
    """The answers by theme, in the order of the codebook; of codes that are gone last, by the name they were asked by."""
    by_theme: dict[str, list[Response]] = {}
    for each in found:
        by_theme.setdefault(each.code_id or f"“{each.asked_as}”", []).append(each)
    place = {key: at for at, key in enumerate(known)}
    return [
        ThemeResponses(rows[0].code_id, known.get(key, rows[0].asked_as), tuple(rows))
        for key, rows in sorted(by_theme.items(), key=lambda item: place.get(item[0], len(place)))
    ]


def _shown(session: Session) -> dict[str, tuple[ShownQuotation, ...]]:
    found: dict[str, list[ShownQuotation]] = {}
    query = select(CheckedQuotation.theme_id, CheckedQuotation.text, CheckedQuotation.quotation_id)
    for theme_id, text, quotation_id in session.exec(query.order_by(col(CheckedQuotation.position))):
        found.setdefault(theme_id, []).append(ShownQuotation(text, quotation_id))
    return {key: tuple(rows) for key, rows in found.items()}


def _response(
    theme: CheckedTheme, check: MemberCheck, participant: Participant, shown: tuple[ShownQuotation, ...]
) -> Response:
    return Response(
        theme.id,
        check.id,
        participant.id,
        participant.pseudonym,
        participant.group,
        theme.code_id,
        theme.asked_as,
        theme.summary,
        theme.response,
        theme.comment,
        theme.change,
        check.made_at,
        check.answered_at,
        shown,
    )
