"""A round of work that starts where another one stands."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import ColumnElement, func, select
from sqlmodel import Session

from qcode.coding.blind import refuse_copying
from qcode.coding.filter import by_persons
from qcode.coding.passes import refuse_closed
from qcode.model import Coding
from qcode.model.columns import new_id, now
from qcode.model.row import table_of
from qcode.project import recorder_of


def copy_codings(session: Session, from_pass: str, to_pass: str, coder_id: str = "") -> int:
    """Puts every coding of one pass, of one coder or ("") of all, into another too, and tells how many came.

    They are codings of their own on the same quotations: what is done to them leaves those they were copied from as they
    are. What the pass holds already is not doubled. What was agreed is copied only where it is the coder.
    """
    refuse_closed(session, [to_pass])
    refuse_copying(session, from_pass, coder_id)
    held = _held(session, to_pass)
    whose = table_of(Coding).c.coder_id
    meant = whose == coder_id if coder_id else by_persons(whose)
    at = now()
    made = [
        {
            "id": new_id(),
            "quotation_id": quotation,
            "document_id": document,
            "code_id": code,
            "coder_id": coder,
            "pass_id": to_pass,
            "created_at": at,
        }
        for quotation, document, code, coder in _rows(session, from_pass, meant)
        if (quotation, code) not in held
    ]
    recorder_of(session).insert_rows(Coding, made)
    return len(made)


def codings_of_coders(session: Session) -> dict[tuple[str, str], int]:
    """How many codings each coder has in each pass, by the ids of pass and coder."""
    coding = table_of(Coding).c
    query = select(coding.pass_id, coding.coder_id, func.count()).group_by(coding.pass_id, coding.coder_id)
    return {(in_pass, coder): count for in_pass, coder, count in session.connection().execute(query)}


def _rows(
    session: Session, pass_id: str, *meant: ColumnElement[bool]
) -> Collection[tuple[str, str, str, str]]:
    session.flush()
    coding = table_of(Coding).c
    query = select(coding.quotation_id, coding.document_id, coding.code_id, coding.coder_id)
    query = query.where(coding.pass_id == pass_id, *meant).order_by(coding.created_at, coding.id)
    return [(row[0], row[1], row[2], row[3]) for row in session.connection().execute(query)]


def _held(session: Session, pass_id: str) -> set[tuple[str, str]]:
    return {(quotation, code) for quotation, _, code, _ in _rows(session, pass_id)}
