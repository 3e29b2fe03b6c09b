"""What stands in the packet of a participant, before it is written as a Word file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session

from qcode.findings.member_checks import Asked, check_of, quotations_of, themes_of
from qcode.findings.own_words import Offered, offered_again
from qcode.findings.packet_words import said
from qcode.model import Code, Participant
from qcode.project import study_of

WHOLE = 0  # the number under which the participant says something of the whole


@dataclass(frozen=True)
class PacketQuotation:
    """Words a participant is shown, and where they come from, "" where that is not known any more."""

    text: str
    source: str


@dataclass(frozen=True)
class PacketTheme:
    """A theme in a packet; ``number`` counts from 1 and comes back with the answer."""

    number: int
    name: str
    summary: str
    quotations: tuple[PacketQuotation, ...]


@dataclass(frozen=True)
class Packet:
    """Everything a participant gets to see. ``check_id`` and ``study_id`` are "" in a packet nobody was asked with yet."""

    check_id: str
    study_id: str
    study: str
    participant: str
    language: str
    introduction: str
    themes: tuple[PacketTheme, ...]
    others: bool  # whether words of others are among them

    @property
    def code(self) -> str:
        """The short code by which the packet is known on paper."""
        return code_of(self.check_id)


def code_of(check_id: str) -> str:
    """The short code of a member check: the beginning of its identity."""
    return (check_id[:8] or "0" * 8).upper()


def packet_of(session: Session, check_id: str) -> Packet:
    """The packet of a member check, as it was asked."""
    check = check_of(session, check_id)
    rows = [(theme, quotations_of(session, theme.id)) for theme in themes_of(session, check_id)]
    shown = {each.quotation_id for _, quotations in rows for each in quotations if each.quotation_id}
    sources = offered_again(session, check.participant_id, shown)
    language = study_of(session).language
    themes = [
        PacketTheme(
            number,
            theme.asked_as,
            theme.summary,
            tuple(
                PacketQuotation(each.text, _source(sources.get(each.quotation_id or ""), language))
                for each in quotations
            ),
        )
        for number, (theme, quotations) in enumerate(rows, start=1)
    ]
    others = any(not each.own for each in sources.values())
    return _packet(session, check.participant_id, check_id, check.introduction, themes, others=others)


def draft_packet(
    session: Session, participant_id: str, themes: Sequence[Asked], introduction: str = ""
) -> Packet:
    """What the packet would hold if the participant were asked this now; nothing is kept of it."""
    keys = {key for theme in themes for key in theme.quotation_ids}
    shown = offered_again(session, participant_id, keys)
    language = study_of(session).language
    drawn = [
        PacketTheme(
            number,
            session.get_one(Code, theme.code_id).name,
            theme.summary.strip(),
            tuple(
                PacketQuotation(shown[key].text, _source(shown[key], language))
                for key in theme.quotation_ids
                if key in shown
            ),
        )
        for number, theme in enumerate(themes, start=1)
    ]
    others = any(not each.own for each in shown.values())
    return _packet(session, participant_id, "", introduction, drawn, others=others)


def _packet(
    session: Session,
    participant_id: str,
    check_id: str,
    introduction: str,
    themes: Sequence[PacketTheme],
    *,
    others: bool,
) -> Packet:
    study = study_of(session)
    return Packet(
        check_id=check_id,
        study_id=study.id,
        study=study.title,
        participant=session.get_one(Participant, participant_id).pseudonym,
        language=study.language,
        introduction=introduction.strip() or said(study.language, "introduction"),
        themes=tuple(themes),
        others=others,
    )


def _source(shown: Offered | None, language: str) -> str:
    """Where words come from, as a participant may know it: their own interview, or a pseudonym and no more."""
    if shown is None:
        return ""
    if not shown.own:
        return shown.participant or said(language, "somebody_else")
    if shown.turn is None:
        return said(language, "own_source_no_turn")
    return said(language, "own_source", turn=shown.turn)
