"""Codings going out: one row a coding, as they can be imported again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlmodel import Session

from qcode.codebook.tree import CodeNode, nodes
from qcode.coding.filter import by_persons
from qcode.coding.passes import coder_named
from qcode.model import Coder, Coding, CodingPass, Document, Participant, Quotation
from qcode.model.row import table_of
from qcode.project import study_of
from qcode.reports.remarks import remarks_on
from qcode.speech import Speech, speech_of
from qcode.transcript_order import transcript_order

Cell = str | int | float | None
HEAD = (
    "document",
    "participant",
    "group",
    "turn",
    "speaker",
    "start",
    "end",
    "quotation",
    "code",
    "theme",
    "subcode",
)
TAIL = ("name", "comment", "starred", "links", "coder", "pass", "date")


def coding_rows(session: Session, coder: str = "") -> tuple[tuple[str, ...], list[tuple[Cell, ...]]]:
    """The head and one row a coding, in the order of the transcripts; what is exported can be imported again.

    They are those of every person, or of the ``coder`` of that name, which may be the layer of what was agreed (raises NotFound).
    ``code`` is the whole path; ``theme``, ``subcode`` (and ``subcode 2`` … for deeper codebooks) are its names one by one.
    ``links`` says, in the language of the study, what the quotation is to others; an import passes it over.
    """
    by_id = {node.id: node for node in nodes(session)}
    levels = max(2, *(len(node.names) for node in by_id.values())) if by_id else 2
    deeper = tuple(f"subcode {level}" for level in range(2, levels))
    found = _codings(session, coder)
    speech = speech_of(session, set(_different(found, "document_id")))
    remarks = remarks_on(session, _different(found, "quotation_id"), study_of(session).language)
    rows = [
        _exported(row, by_id[str(row["code_id"])], levels, speech, remarks.in_one(str(row["quotation_id"])))
        for row in found
    ]
    return (*HEAD, *deeper, *TAIL), rows


def _different(rows: Sequence[Mapping[str, Cell]], column: str) -> list[str]:
    return list(dict.fromkeys(str(row[column]) for row in rows))


def _codings(session: Session, by: str) -> Sequence[dict[str, Cell]]:
    coding, quotation, document = table_of(Coding), table_of(Quotation), table_of(Document)
    participant, coder, coding_pass = table_of(Participant), table_of(Coder), table_of(CodingPass)
    query = (
        select(
            document.c.name.label("document"),
            participant.c.pseudonym,
            participant.c.group,
            quotation.c.id.label("quotation_id"),
            quotation.c.document_id,
            quotation.c.start,
            quotation.c.end,
            quotation.c.text,
            quotation.c.name.label("called"),
            quotation.c.comment,
            quotation.c.starred,
            coding.c.code_id,
            coder.c.name.label("coder"),
            coding_pass.c.name.label("pass"),
            coding.c.created_at,
        )
        .select_from(coding)
        .join(quotation, quotation.c.id == coding.c.quotation_id)
        .join(document, document.c.id == coding.c.document_id)
        .join(coder, coder.c.id == coding.c.coder_id)
        .join(coding_pass, coding_pass.c.id == coding.c.pass_id)
        .outerjoin(participant, participant.c.id == document.c.participant_id)
        .where(coding.c.coder_id == coder_named(session, by).id if by else by_persons(coding.c.coder_id))
        .order_by(
            *transcript_order(),
            quotation.c.start,
            quotation.c.end,
            coder.c.name,
            coding.c.id,
        )
    )
    return [dict(row) for row in session.connection().execute(query).mappings()]


def _exported(
    row: dict[str, Cell], node: CodeNode, levels: int, speech: dict[str, Speech], links: str
) -> tuple[Cell, ...]:
    turn = speech[str(row["document_id"])].first(int(str(row["start"])), int(str(row["end"])))
    names = (*node.names, *[""] * (levels - len(node.names)))
    moment = datetime.fromisoformat(str(row["created_at"])).astimezone().strftime("%Y-%m-%d %H:%M")
    return (
        row["document"],
        row["pseudonym"] or "",
        row["group"] or "",
        turn.number if turn else None,
        (turn.speaker if turn else None) or "",
        row["start"],
        row["end"],
        row["text"],
        node.path,
        *names,
        row["called"],
        row["comment"],
        1 if row["starred"] else 0,
        links,
        row["coder"],
        row["pass"],
        moment,
    )
