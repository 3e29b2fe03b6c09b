"""The method paragraph of a report, filled from what the project holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session

from qcode import survey
from qcode.coding.blind import blind_passes
from qcode.coding.filter import by_persons
from qcode.model import Code, Coder, Coding, CodingPass, Document, Finished, Memo, Participant, Quotation
from qcode.model.row import table_of
from qcode.project import at_work
from qcode.reports.wording import amount, day, listing, period
from qcode.reports.words import word


def method_sentences(session: Session, language: str) -> list[str]:
    """The sentences, in order; each only where the project has something to say."""
    parts = (
        material_sentence(session, language),
        codebook_sentence(session, language),
        _coding(session, language),
    )
    later = (
        passes_sentence(session, language),
        _finished(session, language),
        _memos(session, language),
        _left_out(session, language),
    )
    return [sentence for sentence in (*parts, *later) if sentence]


def material_sentence(session: Session, language: str) -> str:
    """Transcripts, their words, and who was interviewed."""
    document, participant = table_of(Document).c, table_of(Participant).c
    count, words = _one(
        session,
        select(func.count(), func.coalesce(func.sum(document.words), 0)).select_from(table_of(Document)),
    )
    if not count:
        return word(language, "no_material")
    query = (
        select(participant.id, participant.group)
        .join_from(table_of(Document), table_of(Participant))
        .distinct()
    )
    groups = [row[1] for row in session.connection().execute(query)]
    counted = sorted(Counter(group for group in groups if group).items())
    who = listing(language, [f"{name} ({members})" for name, members in counted])
    documents, said = amount(language, "documents", count), amount(language, "words", words)
    sentence = word(language, "material", documents=documents, words=said)
    people = amount(language, "participants", len(groups)) if groups else ""
    of_groups = word(language, "groups", groups=who) if who else ""
    return " ".join(part for part in (sentence, people, of_groups, _surveys(session, language)) if part)


def _surveys(session: Session, language: str) -> str:
    """The surveys with how many of those invited answered, and how many transcripts hold their open answers; "" for none."""
    kept = survey.surveys(session)
    if not kept:
        return ""
    written = sum(question.document_id is not None for each in kept for question in each.questions)
    said = word(language, "surveys", names=listing(language, [_answered(each, language) for each in kept]))
    texts = amount(language, "documents", written)
    return f"{said} {word(language, 'survey_texts', documents=texts)}" if written else said


def _answered(kept: survey.Kept, language: str) -> str:
    invited, answered = sum(kept.invited.values()), len(kept.respondents)
    if invited:
        return word(language, "survey_invited", title=kept.title, answered=answered, invited=invited)
    people = amount(language, "respondents", answered)
    return word(language, "survey_answered", title=kept.title, respondents=people)


def codebook_sentence(session: Session, language: str) -> str:
    """How many themes and subcodes there are, and where they come from; "" without codes."""
    code = table_of(Code).c
    themes, below = _one(
        session,
        select(func.count() - func.count(code.parent_id), func.count(code.parent_id)).select_from(
            table_of(Code)
        ),
    )
    origins = {
        row[0]: row[1]
        for row in session.connection().execute(select(code.origin, func.count()).group_by(code.origin))
    }
    if not themes:
        return ""
    said = [
        word(language, f"origin_{origin}", count=origins[origin])
        for origin in ("literature", "data", "in vivo")
        if origin in origins
    ]
    sizes = {"themes": amount(language, "themes", themes), "subcodes": amount(language, "subcodes", below)}
    return word(language, "codebook_size", **sizes, origins=listing(language, said))


def _coding(session: Session, language: str) -> str:
    coding, quotation = table_of(Coding), table_of(Quotation)
    by_people = by_persons(coding.c.coder_id)
    counted = select(func.count(), func.min(coding.c.created_at), func.max(coding.c.created_at))
    count, first, last = _one(session, counted.where(by_people))
    if not count:
        return word(language, "no_codings")
    span = (quotation.c.document_id, quotation.c.start, quotation.c.end)
    spans = select(*span).join_from(coding, quotation).where(by_people).distinct().subquery()
    quotations = _one(session, select(func.count()).select_from(spans))[0]
    query = (
        select(table_of(Coder).c.name)
        .join_from(coding, table_of(Coder))
        .where(by_people)
        .distinct()
        .order_by(table_of(Coder).c.name)
    )
    coders = [row[0] for row in session.connection().execute(query)]
    return word(
        language,
        "coding_by_one" if len(coders) == 1 else "coding",
        coders=listing(language, coders),
        codings=amount(language, "codings", count),
        quotations=amount(language, "quotations", quotations),
        period=period(language, first, last),
    )


def passes_sentence(session: Session, language: str) -> str:
    """The coding passes with kind and day; "" where there are none."""
    each = table_of(CodingPass).c
    rows = (
        session.connection()
        .execute(select(each.name, each.kind, each.started_at).order_by(each.position))
        .all()
    )
    said = [
        word(language, "pass", name=name, kind=word(language, f"kind_{kind}"), day=day(language, at))
        for name, kind, at in rows
    ]
    return word(language, "passes", passes=listing(language, said)) if said else ""


def _left_out(session: Session, language: str) -> str:
    """In which passes others code blind, so that the report is of the work of one; "" where none is blind."""
    names = [f"“{name}”" for name in blind_passes(session).values()]
    values = {"passes": listing(language, names), "coder": at_work(session)}
    return word(language, "left_out_blind", **values) if names else ""


def _finished(session: Session, language: str) -> str:
    done, coder = table_of(Finished), table_of(Coder)
    query = (
        select(coder.c.name, func.count(done.c.document_id.distinct()))
        .join_from(done, coder)
        .group_by(coder.c.name)
    )
    said = [
        word(language, "finished_by", coder=name, documents=amount(language, "documents", count))
        for name, count in session.connection().execute(query)
    ]
    return word(language, "finished", finished=listing(language, said)) if said else ""


def _memos(session: Session, language: str) -> str:
    memo = table_of(Memo).c
    rows = session.connection().execute(select(memo.kind, func.count()).group_by(memo.kind)).all()
    said = [_counted_memos(language, kind, count) for kind, count in rows]
    return word(language, "memos_written", memos=listing(language, said)) if said else ""


def _counted_memos(language: str, kind: str, count: int) -> str:
    return (
        f"1 {word(language, f'memo_{kind}')}" if count == 1 else word(language, f"memos_{kind}", count=count)
    )


def _one(session: Session, query: Any) -> Sequence[Any]:
    return session.connection().execute(query).one()
