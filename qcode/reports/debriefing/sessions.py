"""The debriefing sessions in the report: who was there, what was questioned and decided, what changed in the codebook since."""

from __future__ import annotations

from collections.abc import Iterator

from sqlmodel import Session

from qcode.compare.differences import Difference
from qcode.compare.sessions import Talk, changes_after, talks
from qcode.reports.audit_report import said_whole, when
from qcode.reports.comparing.differences_list import Named, decision
from qcode.reports.debriefing.words import word
from qcode.reports.report import Block, Facts, Heading, Prose, TextTable
from qcode.reports.wording import day, listing


def session_blocks(session: Session, named: Named, language: str) -> Iterator[Block]:
    """A heading and what is on record for each session, with the changes of the codebook until the next one."""
    held = talks(session)
    if not held:
        yield Prose(word(language, "no_sessions"), "quiet")
    for each in held:
        yield Heading(each.title, 2)
        yield Facts(tuple(_facts(each, language)))
        yield from _decisions(each, named, language)
        yield from _codebook(session, each, language)


def _facts(each: Talk, language: str) -> Iterator[tuple[str, str]]:
    yield word(language, "held_on"), day(language, each.held_on)
    if each.present:
        yield word(language, "present"), listing(language, each.present)
    for key in ("looked_at", "challenges", "outcome"):
        text = str(getattr(each, key))
        if text:
            yield word(language, key), text


def _decisions(each: Talk, named: Named, language: str) -> Iterator[Block]:
    there = [one for one in named.found.all if one.decided and one.decided.session_id == each.id]
    if there:
        yield Prose(f"{word(language, 'in_session')}:", "ahead")
        yield TextTable(
            (word(language, "disagreement"), word(language, "verdict")),
            tuple((_place(one, named, language), decision(one, named, language)) for one in there),
            (0.45, 0.55),
        )


def _place(each: Difference, named: Named, language: str) -> str:
    """Where it is, of which kind, and which codes it is about."""
    found = named.found.transcripts
    name = next(one.transcript.name for one in found if one.transcript.id == each.document_id)
    turn = "" if each.turn is None else f", {word(language, 'turn', number=each.turn)}"
    codes = dict.fromkeys(named.paths[mark.code_id] for mark in (each.a, each.b) if mark)
    return f"{name}{turn}: {named.kind(each, language)}\n{' ⇄ '.join(codes)}"


def _codebook(session: Session, each: Talk, language: str) -> Iterator[Block]:
    changes = changes_after(session, each.id)
    yield Prose(f"{word(language, 'codebook_after')}:", "ahead")
    if not changes:
        yield Prose(word(language, "codebook_same"), "quiet")
        return
    yield TextTable(
        (word(language, "when"), word(language, "what")),
        tuple((when(event, language), said_whole(event, language)) for event in changes),
        (0.22, 0.78),
    )
