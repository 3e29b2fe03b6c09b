"""Member checking: participants are asked whether they recognise the findings, and what they say is kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlmodel import Session, col, select

from qcode.errors import NotFound, Refused
from qcode.findings.member_wording import keep_summary
from qcode.findings.own_words import Offered, offered_again
from qcode.model import CheckedQuotation, CheckedTheme, Code, MemberCheck, Participant
from qcode.model.columns import now
from qcode.model.findings import RESPONSES
from qcode.model.kept_text import kept
from qcode.sentence import worded


class Asked(NamedTuple):
    """A theme to ask a participant about, what they are told of it, and the quotations they see."""

    code_id: str
    summary: str = ""
    quotation_ids: Sequence[str] = ()


def ask(
    session: Session,
    participant_id: str,
    themes: Sequence[Asked],
    coder_id: str,
    introduction: str = "",
    *,
    others: bool = False,
) -> MemberCheck:
    """The member check of a participant about these themes, made unless the last one without an answer asks just this.

    What they are told of each theme is offered for the next participant. Raises Refused without a theme, and for words of
    others unless ``others`` is set: nobody's words reach another participant by accident.
    """
    session.get_one(Participant, participant_id)
    if not themes:
        raise Refused(worded("Choose at least one theme to ask about; nothing was written."))
    shown = _shown(session, participant_id, themes, others=others)
    for theme in themes:
        keep_summary(session, theme.code_id, theme.summary)
    there = _open(session, participant_id)
    wanted = _content(session, themes, shown)
    if there is not None and there.introduction == introduction and contents(session, there.id) == wanted:
        return there
    check = MemberCheck(participant_id=participant_id, introduction=kept(introduction), coder_id=coder_id)
    session.add(check)
    session.flush()
    for place, content in enumerate(wanted):
        _add_theme(session, check.id, place, content)
    return check


class _Content(NamedTuple):
    """What a participant sees of one theme."""

    code_id: str | None
    asked_as: str
    summary: str
    quotations: tuple[tuple[str | None, str], ...]


def contents(session: Session, check_id: str) -> list[_Content]:
    """What a participant saw, theme by theme."""
    return [
        _Content(
            theme.code_id,
            theme.asked_as,
            theme.summary,
            tuple((each.quotation_id, each.text) for each in quotations_of(session, theme.id)),
        )
        for theme in themes_of(session, check_id)
    ]


def _content(session: Session, themes: Sequence[Asked], shown: dict[str, Offered]) -> list[_Content]:
    return [
        _Content(
            theme.code_id,
            session.get_one(Code, theme.code_id).name,
            kept(theme.summary.strip()),
            tuple((key, shown[key].text) for key in theme.quotation_ids if key in shown),
        )
        for theme in themes
    ]


def _add_theme(session: Session, check_id: str, place: int, content: _Content) -> None:
    theme = CheckedTheme(
        check_id=check_id,
        code_id=content.code_id,
        position=place,
        asked_as=content.asked_as,
        summary=content.summary,
    )
    session.add(theme)
    session.flush()
    for at, (quotation_id, text) in enumerate(content.quotations):
        session.add(CheckedQuotation(theme_id=theme.id, quotation_id=quotation_id, position=at, text=text))
    session.flush()


def _shown(
    session: Session, participant_id: str, themes: Iterable[Asked], *, others: bool
) -> dict[str, Offered]:
    wanted = {key for theme in themes for key in theme.quotation_ids}
    found = offered_again(session, participant_id, wanted)
    strange = [each for each in found.values() if not each.own]
    if strange and not others:
        raise Refused(
            worded(
                "A quotation from “{document}” was said by somebody else than {participant}; words of others are only "
                "shown where you choose that. Nothing was written.",
                document=strange[0].document,
                participant=session.get_one(Participant, participant_id).pseudonym,
            )
        )
    return found


def _open(session: Session, participant_id: str) -> MemberCheck | None:
    """The newest check of a participant, when there is no answer to it yet."""
    newest = select(MemberCheck).where(MemberCheck.participant_id == participant_id)
    check = session.exec(newest.order_by(col(MemberCheck.made_at).desc(), col(MemberCheck.id))).first()
    return check if check is not None and check.answered_at is None and not check.declined else None


def check_of(session: Session, check_id: str) -> MemberCheck:
    """The member check with this id; raises NotFound."""
    found = session.get(MemberCheck, check_id)
    if found is None:
        raise NotFound(worded("That member check is not there any more; nothing was changed."))
    return found


def themes_of(session: Session, check_id: str) -> Sequence[CheckedTheme]:
    """The themes a participant was asked about, in order."""
    query = select(CheckedTheme).where(CheckedTheme.check_id == check_id)
    return session.exec(query.order_by(col(CheckedTheme.position), col(CheckedTheme.id))).all()


def quotations_of(session: Session, theme_id: str) -> Sequence[CheckedQuotation]:
    """The quotations a participant was shown under a theme, in order."""
    query = select(CheckedQuotation).where(CheckedQuotation.theme_id == theme_id)
    return session.exec(query.order_by(col(CheckedQuotation.position), col(CheckedQuotation.id))).all()


# what comes back


def answer(
    session: Session, theme_id: str, response: str, comment: str = "", *, at: str | None = None
) -> bool:
    """Keeps what a participant says of a theme (one of RESPONSES), answered now or ``at``; False when that was known."""
    if response not in RESPONSES:
        raise Refused(worded("An answer is yes, partly or no; nothing was changed."))
    theme = session.get_one(CheckedTheme, theme_id)
    comment = kept(comment.strip())
    if (theme.response, theme.comment) == (response, comment):
        return False
    theme.response, theme.comment = response, comment
    session.add(theme)
    answered(session, theme.check_id, at)
    return True


def answered(session: Session, check_id: str, at: str | None = None) -> None:
    """Has a member check be answered, now or ``at``, whatever was thought of it before."""
    check = check_of(session, check_id)
    check.answered_at, check.declined = at or check.answered_at or now(), False
    session.add(check)
    session.flush()


def set_remark(session: Session, check_id: str, text: str) -> bool:
    """Keeps what a participant says of the whole; False when that was known."""
    check = check_of(session, check_id)
    text = kept(text.strip())
    if check.remark == text:
        return False
    check.remark = text
    answered(session, check_id)
    return True


def decline(session: Session, check_id: str, *, declined: bool = True) -> None:
    """Notes that a participant will not answer; raises Refused when there is an answer. ``declined=False``: they may yet."""
    check = check_of(session, check_id)
    if declined and check.answered_at is not None:
        raise Refused(worded("There is an answer to that member check; nothing was changed."))
    check.declined = declined
    session.add(check)
    session.flush()


def note_change(session: Session, theme_id: str, text: str) -> None:
    """Keeps what was changed in the analysis because of an answer."""
    theme = session.get_one(CheckedTheme, theme_id)
    theme.change = kept(text.strip())
    session.add(theme)
    session.flush()


def remove(session: Session, check_id: str) -> None:
    """Takes a member check away with its answers."""
    check = check_of(session, check_id)
    for theme in themes_of(session, check_id):
        for each in quotations_of(session, theme.id):
            session.delete(each)
        session.delete(theme)
    session.delete(check)
    session.flush()
