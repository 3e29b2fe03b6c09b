"""All quotations of some codes, code by code."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import select
from sqlmodel import Session

from qcode.codebook.tree import CodeNode, nodes
from qcode.model import Code, Coding
from qcode.model.columns import now
from qcode.model.row import table_of
from qcode.project import study_of
from qcode.quoting import quoted
from qcode.reports.report import Block, Heading, Prose, Quote, Report
from qcode.reports.wording import day, number, source
from qcode.reports.words import word


def quotation_report(session: Session, code_ids: Sequence[str]) -> Report:
    """The quotations of these codes, each with its source, in the order of the transcripts."""
    study = study_of(session)
    chosen = [node for node in nodes(session) if node.id in set(code_ids)]
    return Report(
        title=study.title,
        subtitle=word(study.language, "quotation_report"),
        details=((word(study.language, "date"), day(study.language, now())),),
        blocks=tuple(block for node in chosen for block in _code(session, node, study.language)),
        language=study.language,
        note=word(study.language, "confidential"),
    )


def _code(session: Session, node: CodeNode, language: str) -> Iterator[Block]:
    coding = table_of(Coding).c
    ids = (
        session.connection()
        .execute(select(coding.quotation_id).where(coding.code_id == node.id).distinct())
        .scalars()
    )
    found = quoted(session, ids)
    yield Heading(node.path.replace("/", " / "), 1, node.colour)
    definition = session.get_one(Code, node.id).definition
    if definition:
        yield Prose(definition, "definition")
    yield Prose(f"{number(language, len(found))} {word(language, 'quotations').lower()}", "quiet")
    for quotation in found:
        yield Quote(quotation.pieces, source(language, quotation))
