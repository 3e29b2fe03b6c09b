"""What participants are told of the themes: kept from one packet to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import cast

from sqlmodel import Session, col, select

from qcode.model import CheckedTheme, Code, MemberCheck, ReportChoice
from qcode.model.kept_text import kept

REPORT = "member check"


@dataclass(frozen=True)
class Wording:
    """The introduction, the themes that are asked about, and what was written of each, by the code's id."""

    introduction: str = ""
    themes: tuple[str, ...] = ()
    summaries: dict[str, str] = field(default_factory=dict[str, str])


def wording(session: Session) -> Wording:
    """What is written so far; themes that are gone are left out."""
    row = _row(session)
    if row is None:
        return Wording()
    there = set(session.exec(select(Code.id)))
    themes = cast("list[str]", row.choice.get("themes", []))
    summaries = cast("dict[str, str]", row.choice.get("summaries", {}))
    return Wording(
        str(row.choice.get("introduction", "")),
        tuple(key for key in themes if key in there),
        {key: text for key, text in summaries.items() if key in there},
    )


def keep_introduction(session: Session, text: str) -> None:
    """Keeps the words a packet begins with; "" gives those it begins with by itself."""
    _keep(session, replace(wording(session), introduction=kept(text.strip())))


def keep_themes(session: Session, code_ids: Sequence[str]) -> None:
    """Keeps which themes participants are asked about, in this order."""
    _keep(session, replace(wording(session), themes=tuple(dict.fromkeys(code_ids))))


def keep_summary(session: Session, code_id: str, text: str) -> None:
    """Keeps what participants are told of a theme."""
    session.get_one(Code, code_id)
    written = wording(session)
    _keep(session, replace(written, summaries={**written.summaries, code_id: kept(text.strip())}))


def summary_of(session: Session, code_id: str) -> str:
    """What was last written of a theme for participants; its definition where nothing was."""
    written = wording(session).summaries.get(code_id)
    if written is not None:
        return written
    query = select(CheckedTheme.summary).join(MemberCheck, col(MemberCheck.id) == CheckedTheme.check_id)
    newest = query.where(CheckedTheme.code_id == code_id).order_by(col(MemberCheck.made_at).desc())
    asked = session.exec(newest).first()
    return asked if asked is not None else session.get_one(Code, code_id).definition


def _keep(session: Session, written: Wording) -> None:
    row = _row(session) or ReportChoice(report=REPORT)
    choice: dict[str, object] = {
        "introduction": written.introduction,
        "themes": list(written.themes),
        "summaries": dict(written.summaries),
    }
    if row.choice != choice:
        row.choice = choice
        session.add(row)
        session.flush()


def _row(session: Session) -> ReportChoice | None:
    return session.exec(select(ReportChoice).where(ReportChoice.report == REPORT)).first()
