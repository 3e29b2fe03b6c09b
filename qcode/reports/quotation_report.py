"""All quotations of some codes, code by code."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import select
from sqlmodel import Session

from qcode.codebook.tree import CodeNode, nodes
from qcode.coding.filter import by_persons
from qcode.model import Code, Coding
from qcode.model.columns import now
from qcode.model.row import table_of
from qcode.project import study_of
from qcode.quoting import Quoted, quoted
from qcode.reports.remarks import Remarks, remarks_on
from qcode.reports.report import Block, Heading, Prose, Quote, Report
from qcode.reports.wording import amount, day, source
from qcode.reports.words import word


def quotation_report(session: Session, code_ids: Sequence[str]) -> Report:
    """The quotations of these codes, each with its source, in the order of the transcripts."""
    study = study_of(session)
    chosen = [node for node in nodes(session) if node.id in set(code_ids)]
    carrying = _carrying(session, chosen)
    found = quoted(session, (quotation for ids in carrying.values() for quotation in ids))
    remarks = remarks_on(session, [each.id for each in found], study.language)
    return Report(
        title=study.title,
        subtitle=word(study.language, "quotation_report"),
        details=((word(study.language, "date"), day(study.language, now())),),
        blocks=tuple(
            block
            for node in chosen
            for block in _code(
                session,
                node,
                [each for each in found if each.id in carrying[node.id]],
                remarks,
                study.language,
            )
        )
        or (Prose(word(study.language, "no_codes"), "quiet"),),
        language=study.language,
        note=word(study.language, "confidential"),
    )


def _carrying(session: Session, codes: Sequence[CodeNode]) -> dict[str, set[str]]:
    """The quotations that carry each code."""
    coding = table_of(Coding).c
    carrying: dict[str, set[str]] = {node.id: set() for node in codes}
    query = select(coding.code_id, coding.quotation_id).where(coding.code_id.in_(carrying))
    query = query.where(by_persons(coding.coder_id))
    for code_id, quotation_id in session.connection().execute(query).all():
        carrying[code_id].add(quotation_id)
    return carrying


def _code(
    session: Session, node: CodeNode, found: Sequence[Quoted], remarks: Remarks, language: str
) -> Iterator[Block]:
    yield Heading(" / ".join(node.names), 1, node.colour)
    definition = session.get_one(Code, node.id).definition
    if definition:
        yield Prose(definition, "definition")
    yield Prose(amount(language, "quotations", len(found)), "quiet")
    for quotation in found:
        quote = Quote(quotation.pieces, source(language, quotation))
        yield from remarks.around(quote, quotation.id, quotation.name, quotation.comment)
