"""Packets that came back are taken into the project: whole, or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from qcode.errors import Refused
from qcode.findings.member_checks import answer, answered, set_remark, themes_of
from qcode.findings.packet_file import BOXES, FilledPacket, FilledTheme
from qcode.findings.packets import WHOLE, code_of
from qcode.model import CheckedTheme, MemberCheck, Participant
from qcode.project import study_of
from qcode.sentence import worded


@dataclass(frozen=True)
class Returned:
    """What became of a packet: whose it is, how many themes were answered, and what there is to know about it."""

    check_id: str
    participant: str
    answers: int
    themes: int
    changed: bool  # False for one that was read before
    notices: tuple[str, ...]


def take_in(session: Session, packet: FilledPacket, participant_id: str = "") -> Returned:
    """Keeps what a participant filled in with the themes they were asked about.

    Raises Refused, and keeps nothing, for the packet of another study or (where ``participant_id`` is given) of somebody
    else, for boxes both ticked, for a form that was taken apart, and when nothing is filled in.
    """
    check = _check(session, packet)
    who = session.get_one(Participant, check.participant_id).pseudonym
    if participant_id and participant_id != check.participant_id:
        raise Refused(
            worded(
                "“{file}” is the packet of {participant}, not of {wanted}; nothing was read.",
                file=packet.name,
                participant=who,
                wanted=session.get_one(Participant, participant_id).pseudonym,
            )
        )
    rows = themes_of(session, check.id)
    filled = [_filled(packet, number, theme) for number, theme in enumerate(rows, start=1)]
    remark = packet.themes[WHOLE].comment if WHOLE in packet.themes else ""
    if not remark and not any(each.ticked or each.comment for each in filled):
        raise Refused(worded("Nothing is filled in in “{file}”; nothing was read.", file=packet.name))
    changed = [
        answer(session, theme.id, next(iter(each.ticked), ""), each.comment)
        for theme, each in zip(rows, filled, strict=True)
    ]
    changed.append(set_remark(session, check.id, remark))
    if any(changed) or check.answered_at is None:
        answered(session, check.id)
    return Returned(
        check.id,
        who,
        sum(1 for each in filled if each.ticked or each.comment),
        len(rows),
        any(changed),
        tuple(_notices(rows, filled)),
    )


def _filled(packet: FilledPacket, number: int, theme: CheckedTheme) -> FilledTheme:
    found = packet.themes.get(number)
    if found is None or found.boxes < len(BOXES):
        raise Refused(
            worded(
                "The boxes of “{theme}” are not in “{file}” any more; nothing was read. Copy the answers into a fresh "
                "packet, or ask for it again.",
                theme=theme.asked_as,
                file=packet.name,
            )
        )
    if len(found.ticked) > 1:
        raise Refused(
            worded(
                "More than one box is ticked at “{theme}” in “{file}”; nothing was read. Ask which one is meant, leave "
                "that one ticked and read it again.",
                theme=theme.asked_as,
                file=packet.name,
            )
        )
    return found


def _notices(rows: Sequence[CheckedTheme], filled: Sequence[FilledTheme]) -> list[str]:
    empty = [theme.asked_as for theme, each in zip(rows, filled, strict=True) if not each.ticked]
    gone = [theme.asked_as for theme in rows if theme.code_id is None]
    notices: list[str] = []
    if empty:
        notices.append(worded("No box is ticked at: {themes}.", themes=", ".join(empty)))
    if gone:
        notices.append(
            worded(
                "Not in the codebook any more, the answer is kept under the name it was asked by: {themes}.",
                themes=", ".join(gone),
            )
        )
    return notices


def _check(session: Session, packet: FilledPacket) -> MemberCheck:
    """The member check a packet belongs to; raises Refused."""
    if packet.study_id and packet.study_id != study_of(session).id:
        raise Refused(worded("“{file}” is a packet of another project; nothing was read.", file=packet.name))
    if len(packet.codes) > 1 or (packet.check_id and packet.codes - {code_of(packet.check_id)}):
        raise Refused(
            worded("“{file}” holds parts of more than one packet; nothing was read.", file=packet.name)
        )
    found = session.get(MemberCheck, packet.check_id) if packet.check_id else _by_code(session, packet)
    if found is None:
        raise Refused(
            worded(
                "“{file}” belongs to no member check of this project; nothing was read. It may be of another project, or "
                "the member check was removed.",
                file=packet.name,
            )
        )
    return found


def _by_code(session: Session, packet: FilledPacket) -> MemberCheck | None:
    code = next(iter(packet.codes), "")
    if not code:
        return None
    begins = col(MemberCheck.id).startswith(code.lower(), autoescape=True)
    found = session.exec(select(MemberCheck).where(begins)).all()
    return found[0] if len(found) == 1 else None
