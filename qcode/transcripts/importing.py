"""Files into a project: read, split into turns, and add each whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from sqlmodel import Session, col, select

from qcode import participants
from qcode.errors import NotFound, QcodeError, Refused
from qcode.model import Document, Participant
from qcode.model.draft import Draft
from qcode.model.kept_text import kept
from qcode.project import Project
from qcode.sentence import worded
from qcode.transcripts import documents, origin, readers, turns
from qcode.transcripts.rules import SpeakerRule, rule_of
from qcode.transcripts.turns import Candidate

NAMED = 6  # speakers a summary names


@dataclass(frozen=True)
class Arrival:
    """What became of one transcript of one file; ``error`` says why it did not come in."""

    file: Path
    document_id: str = ""
    document: str = ""
    turns: int = 0
    words: int = 0
    speakers: tuple[str, ...] = ()
    interviewers: tuple[str, ...] = ()
    rule: str = ""
    notices: tuple[str, ...] = ()
    error: str = ""

    @property
    def sentence(self) -> str:
        """One line for the user."""
        if self.error:
            return self.error
        more = f" and {len(self.speakers) - NAMED} more" if len(self.speakers) > NAMED else ""
        names = ", ".join(self.speakers[:NAMED]) + more
        speaking = f"speakers {names}" if names else "no speakers recognised"
        return f"{self.document}: {self.turns} turns, {self.words} words, {speaking}"


@dataclass(frozen=True)
class Reading:
    """How a transcript is read: by which rule, and who interviews; None for whoever seems to."""

    rule: SpeakerRule
    interviewers: frozenset[str] | None = None

    @property
    def is_corrected(self) -> bool:
        """True when somebody changed who speaks under the rule."""
        return self.rule != rule_of(self.rule.kind)

    def of(self, draft: Draft) -> Draft:
        """The draft split into turns this way; a corrected rule stands in it as JSON."""
        read = turns.apply_rule(draft, self.rule)
        stored = self.rule.to_json() if self.is_corrected and read.rule else read.rule
        return replace(read, rule=stored, interviewers=self._asking(read))

    def _asking(self, read: Draft) -> frozenset[str]:
        """Those named, where they speak; where none of them does, whoever seems to interview."""
        if self.interviewers is None:
            return read.interviewers
        here = self.interviewers.intersection(read.speakers)
        return here if here or not self.interviewers else read.interviewers


@dataclass(frozen=True)
class Opened:
    """A transcript that was read and is in no project yet; where a file could not be read ``error`` says why."""

    file: Path
    draft: Draft
    candidates: tuple[Candidate, ...] = ()  # the likeliest first
    error: str = ""


def opened(path: Path) -> Iterator[Opened]:
    """The transcripts in a file, each with what every rule makes of it; never raises for a bad file."""
    try:
        drafts = readers.read_all(path)
    except QcodeError as error:
        yield Opened(path, Draft(path.stem, "", source=path.name), error=error.sentence)
        return
    for draft in drafts:
        yield Opened(path, draft, tuple(turns.candidates(draft)))


def kept_readings(session: Session) -> list[tuple[str, Reading]]:
    """The corrected rules of transcripts in the project, newest first, each with the transcript's name."""
    query = select(Document.id, Document.name, Document.rule).where(col(Document.rule).startswith("{"))
    found: dict[str, tuple[str, Reading]] = {}
    for document_id, name, stored in session.exec(query.order_by(col(Document.imported_at).desc())):
        roles = documents.speakers(session, document_id)
        asking = frozenset(each.name for each in roles if each.role == "interviewer")
        try:
            rule = SpeakerRule.from_json(stored)
        except Refused:  # stored by a version that knows other rules
            continue
        found.setdefault(stored, (name, Reading(rule, asking or None)))
    return list(found.values())


def last_group(session: Session) -> str:
    """The group of the transcript that came in last, "" for none."""
    query = select(Participant.group).join(Document, col(Document.participant_id) == Participant.id)
    return session.exec(query.order_by(col(Document.imported_at).desc())).first() or ""


def rule_name(stored: str) -> str:
    """The name of a rule as it is stored with a transcript: by name, or as JSON when it was corrected."""
    return SpeakerRule.from_json(stored).name if stored.startswith("{") else stored


def drafts_of(path: Path, rule: SpeakerRule | None = None) -> list[Draft]:
    """The transcripts in a file, split into turns by ``rule`` or by the rule that fits best. Raises FileProblem."""
    return [
        turns.apply_rule(draft, rule) if rule else turns.recognise(draft) for draft in readers.read_all(path)
    ]


def import_file(
    project: Project,
    path: Path,
    *,
    group: str = "",
    participant: str = "",
    coder: str = "",
    rule: SpeakerRule | None = None,
    kind: str = "",
    method: str = "",
) -> Iterator[Arrival]:
    """Brings the transcripts of one file in, each as one change, and tells what came in; never raises for a bad file."""
    try:
        drafts = drafts_of(path, rule)
    except QcodeError as error:
        yield Arrival(path, error=error.sentence)
        return
    for draft in drafts:
        try:
            yield import_draft(
                project,
                path,
                draft,
                group=group,
                participant=participant,
                coder=coder,
                kind=kind,
                method=method,
            )
        except QcodeError as error:
            yield Arrival(path, document=draft.name, error=error.sentence)


def import_draft(
    project: Project,
    path: Path,
    draft: Draft,
    *,
    group: str = "",
    participant: str = "",
    coder: str = "",
    kind: str = "",
    method: str = "",
) -> Arrival:
    """Adds one transcript, of the participant named, or else of the one who is called as the transcript is.

    With a group that participant is made if new; without, a transcript nobody is called after has no participant. Without a
    ``kind`` it is what the draft seems to be.
    """
    with project.change(f"Import {draft.name}", coder or None) as session:
        _refuse_double(session, draft)
        document = documents.add(session, draft, _interviewed(session, draft, group, participant))
        origin.set_kind(session, [document.id], kind or draft.kind)
        origin.set_method(session, [document.id], method)
    numbered = [number for number in documents.numbering(draft.turns) if number is not None]
    return Arrival(
        file=path,
        document_id=document.id,
        document=document.name,
        turns=len(numbered),
        words=document.words,
        speakers=draft.speakers,
        interviewers=tuple(name for name in draft.speakers if name in draft.interviewers),
        rule=rule_name(draft.rule),
        notices=draft.notices,
    )


def _interviewed(session: Session, draft: Draft, group: str, participant: str) -> str | None:
    name = participant.strip() or documents.free_name(session, draft.name)
    if participant.strip() or group.strip():
        return participants.ensure(session, name, group).id
    try:
        return participants.named(session, name).id
    except NotFound:
        return None


def _refuse_double(session: Session, draft: Draft) -> None:
    same = session.exec(select(Document.name).where(Document.text == kept(draft.text))).first()
    if same is not None:
        raise Refused(
            worded(
                "{file} holds the same text as “{same}”, which is in the project already; it was "
                "not added again.",
                file=draft.source or draft.name,
                same=same,
            )
        )
