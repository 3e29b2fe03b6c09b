"""Another speaker rule for a transcript that is in the project already."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from sqlmodel import Session

from qcode.errors import NotFound, Refused
from qcode.model import Document, Speaker, Turn
from qcode.model.draft import Draft, Paragraph
from qcode.model.names import called
from qcode.sentence import worded
from qcode.transcripts import documents
from qcode.transcripts.emphasis import EMPHASISED, emphasis_names
from qcode.transcripts.importing import Reading
from qcode.transcripts.rules import RULES, Kind, SpeakerRule
from qcode.transcripts.text import lines


def rule_of_document(session: Session, document_id: str) -> SpeakerRule | None:
    """The rule that made a transcript's turns; None where none did, or one this version does not know."""
    stored = session.get_one(Document, document_id).rule
    if stored.startswith("{"):
        try:
            return SpeakerRule.from_json(stored)
        except Refused:
            return None
    return next((rule for rule in RULES if rule.name == stored), None)


def rule_named(name: str) -> SpeakerRule:
    """The rule of that name, as the import and the guide call it; raises NotFound."""
    known = [(each.name, each) for each in RULES] + [(each.kind.value, each) for each in RULES]
    found = called(name, known)
    if found is None:
        names = "; ".join(each.name for each in RULES)
        raise NotFound(
            worded(
                "There is no speaker rule “{name}” (rules: {names}); nothing was changed.",
                name=name,
                names=names,
            )
        )
    return found


def redraft(session: Session, document_id: str) -> Draft:
    """The transcript as a draft, as it was read: a paragraph a line, for `turns.candidates` and `turns.apply_rule`.

    What the file showed besides its letters (bold lead-ins, bold questions, speakers of its own) is made again from the turns it
    led to, where the transcript's rule relied on it.
    """
    document, rule = session.get_one(Document, document_id), rule_of_document(session, document_id)
    found = list(documents.turns(session, document_id))
    everybody = {each.id: each for each in documents.speakers(session, document_id)}
    paragraphs = tuple(_dressed(document.text, found, everybody, rule))
    asking = frozenset(each.name for each in everybody.values() if each.role == "interviewer")
    return Draft(
        name=document.name,
        text=document.text,
        paragraphs=paragraphs,
        source=document.source,
        rule=document.rule,
        interviewers=asking,
    )


def _dressed(
    text: str, found: list[Turn], everybody: dict[str, Speaker], rule: SpeakerRule | None
) -> Iterator[Paragraph]:
    """The lines of the text, each as the rule needs it.

    The lines of a turn are one paragraph where nobody says them, and where the file itself told who does.
    """
    from_file = rule is not None and rule.kind == Kind.FILE
    for turn, some in groupby(lines(text), _Finder(found)):
        who = everybody[turn.speaker_id].name if turn and turn.speaker_id else None
        if turn is not None and (from_file or who is None):
            together = list(some)
            yield Paragraph(together[0].start, together[-1].end, speaker=who, seconds=turn.seconds)
            continue
        yield from (_as_needed(text, line, turn, who, rule) for line in some)


class _Finder:
    """Tells the turn a line stands in; asked line by line, in order."""

    def __init__(self, found: list[Turn]) -> None:
        self._left = deque(found)

    def __call__(self, line: Paragraph) -> Turn | None:
        while self._left and self._left[0].end <= line.start:
            self._left.popleft()
        return self._left[0] if self._left and self._left[0].start < line.end else None


def _as_needed(
    text: str, line: Paragraph, turn: Turn | None, who: str | None, rule: SpeakerRule | None
) -> Paragraph:
    """The line with the lead-in that stood out, if the rule went by that."""
    if rule is None or turn is None or who is None:
        return line
    if rule.kind == Kind.EMPHASIS:
        return replace(line, lead=line.end) if who == emphasis_names(rule)[EMPHASISED] else line
    if rule.kind == Kind.LEAD and line.start <= turn.start:
        return replace(line, lead=turn.start + len(text[turn.start : turn.body].rstrip()))
    return line


def use_rule(
    session: Session, document_id: str, rule: SpeakerRule, interviewers: frozenset[str] | None = None
) -> Draft:
    """Splits a transcript anew by this rule, and tells what came of it; codings stay where they are.

    ``interviewers`` are those who interview, None for whoever seems to. Speakers who were there before keep their role and
    participant. Raises Refused when the rule finds nobody who speaks, unless it is the one without speakers.
    """
    read = Reading(rule, interviewers).of(redraft(session, document_id))
    if rule.kind != Kind.NONE and not read.speakers:
        raise Refused(
            worded("“{rule}” finds nobody who speaks here; the turns were left as they were.", rule=rule.name)
        )
    before = {
        each.name: (each.role, each.participant_id) for each in documents.speakers(session, document_id)
    }
    documents.set_turns(session, document_id, read)
    for speaker in documents.speakers(session, document_id):
        role, participant_id = before.get(speaker.name, (speaker.role, speaker.participant_id))
        speaker.role = role if interviewers is None else speaker.role
        speaker.participant_id = participant_id
        session.add(speaker)
    session.flush()
    return read
