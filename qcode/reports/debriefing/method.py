"""The method paragraph of a debriefing: who coded what apart, how agreement was counted, what talking changed."""

from __future__ import annotations

from sqlmodel import Session

from qcode.audit.history import history
from qcode.coding.blind import blind_passes
from qcode.compare.choice import Choice
from qcode.compare.differences import Differences
from qcode.compare.sessions import talks
from qcode.model import Coder, CodingPass
from qcode.reports.debriefing.words import word
from qcode.reports.wording import day, listing


def method_sentences(
    session: Session, choice: Choice, found: Differences, unit: str, language: str
) -> list[str]:
    """The sentences in order, for the thesis; `words.REFERENCES` are the sources they cite. Without a unit no figure is spoken of."""
    figures = [word(language, "method_figures", unit=word(language, f"unit_{unit}"))] if unit else []
    return [
        _coders(session, choice, found, language),
        *_blindness(session, language),
        *figures,
        word(language, "method_matched"),
        _talk(session, found, language),
        *([word(language, "method_claim")] if unit else []),
    ]


def _coders(session: Session, choice: Choice, found: Differences, language: str) -> str:
    documents = _documents(len(found.transcripts), language)
    if len(choice.coders) > 1:
        return word(language, "method_coders", coders=listing(language, found.labels), documents=documents)
    coder = session.get_one(Coder, choice.sides[0].coder_id).name
    rounds = [session.get_one(CodingPass, key).name for side in choice.sides for key in side.passes or ()]
    return word(language, "method_passes", coder=coder, documents=documents, passes=listing(language, rounds))


def _documents(count: int, language: str) -> str:
    if not count:
        return word(language, "no_transcript")
    return word(language, "transcript") if count == 1 else word(language, "transcripts", count=count)


def _blindness(session: Session, language: str) -> list[str]:
    """Which passes are or were coded blind, and since when everybody sees what was coded."""
    now_blind = blind_passes(session).values()
    told = [word(language, "method_blind_still", name=name) for name in now_blind]
    lifted = {
        str(event.values["pass"]): event.at
        for event in history(session).events
        if event.deed == "pass_seen" and not event.undone
    }
    return told + [
        word(language, "method_blind", name=name, day=day(language, at))
        for name, at in lifted.items()
        if name not in now_blind
    ]


def _talk(session: Session, found: Differences, language: str) -> str:
    decided = [each for each in found.all if each.decided]
    held = len(talks(session))
    if held > 1:
        sessions = word(language, "session_count", count=held)
    else:
        sessions = word(language, "session_one" if held else "session_none")
    reasons = sum(bool(each.decided and each.decided.reason) for each in decided)
    return word(
        language, "method_talk", sessions=sessions, all=len(found.all), decided=len(decided), reasons=reasons
    )
