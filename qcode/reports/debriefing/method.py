"""The method paragraph of a debriefing: who coded what apart, how agreement was counted, what talking changed."""

from __future__ import annotations

from sqlmodel import Session

from qcode.audit.blindness import lifted
from qcode.coding.blind import blind_passes
from qcode.coding.passes import passes
from qcode.compare.choice import Choice
from qcode.compare.differences import Differences
from qcode.compare.passes_coded import passes_coded
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
        *_blindness(session, choice, found, language),
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


def _blindness(session: Session, choice: Choice, found: Differences, language: str) -> list[str]:
    """Which of the passes compared are coded blind, or were until after coding in them began."""
    documents = [each.transcript.id for each in found.transcripts]
    compared = passes_coded(session, choice, documents)
    names = {each.id: each.name for each in passes(session)}
    now_blind = compared & blind_passes(session).keys()
    until = {key: at for key, at in lifted(session).items() if key in compared - now_blind}
    told = [word(language, "method_blind_still", name=names[key]) for key in names if key in now_blind]
    return told + [
        word(language, "method_blind", name=names[key], day=day(language, until[key]))
        for key in names
        if key in until and key in passes_coded(session, choice, documents, until[key])
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
