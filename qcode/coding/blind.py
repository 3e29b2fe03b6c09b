"""Passes that are coded blind: nobody sees what others code in them, and nobody can remove it unseen."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import ColumnElement, Select, exists, select
from sqlmodel import Session

from qcode.errors import Refused
from qcode.model import Coder, Coding, CodingPass, Quotation
from qcode.model.row import table_of
from qcode.project import at_work
from qcode.sentence import worded


def begin(session: Session, pass_id: str) -> bool:
    """From now on nobody sees what others code in the pass; False when that was so already."""
    return _set(session, pass_id, blind=True)


def lift(session: Session, pass_id: str) -> bool:
    """Lets everybody see what was coded in the pass; False when they could already."""
    return _set(session, pass_id, blind=False)


def _set(session: Session, pass_id: str, *, blind: bool) -> bool:
    found = session.get_one(CodingPass, pass_id)
    if found.blind == blind:
        return False
    found.blind = blind
    session.add(found)
    return True


def blind_passes(session: Session) -> dict[str, str]:
    """The names of the passes that are coded blind, by id."""
    each = table_of(CodingPass).c
    query = select(each.id, each.name).where(each.blind).order_by(each.position)
    return {row[0]: row[1] for row in session.connection().execute(query)}


def unseen_quotations(session: Session, document_id: str) -> set[str]:
    """The quotations of a transcript that whoever works does not see: others', with codings of blind passes alone."""
    if not blind_passes(session):
        return set()
    quotation, coding = table_of(Quotation).c, table_of(Coding).c
    seen = exists().where(coding.quotation_id == quotation.id, coding.pass_id.not_in(_blind()))
    query = select(quotation.id).where(
        quotation.document_id == document_id, _by_others(session, quotation.coder_id), ~seen
    )
    return set(session.connection().execute(query).scalars())


def refuse_unseen(session: Session, *, code_ids: Collection[str] = (), document_id: str = "") -> None:
    """Raises Refused when codings with these codes, or in this transcript, would go that whoever works does not see."""
    coding = table_of(Coding).c
    here = coding.document_id == document_id if document_id else coding.code_id.in_(code_ids)
    query = (
        select(table_of(CodingPass).c.name)
        .join_from(table_of(Coding), table_of(CodingPass))
        .where(here, coding.pass_id.in_(_blind()), _by_others(session, coding.coder_id))
    )
    name = session.connection().execute(query.limit(1)).scalar()
    if name is not None:
        raise unseen(name)


def refuse_copying(session: Session, pass_id: str, coder_id: str) -> None:
    """Raises Refused when a copy of the pass, of this coder or ("") of all, would show what others code blind in it."""
    name = blind_passes(session).get(pass_id)
    me = select(table_of(Coder).c.id).where(table_of(Coder).c.name == at_work(session))
    if name is not None and coder_id not in session.connection().execute(me).scalars().all():
        raise Refused(
            worded(
                "“{name}” is coded blind, so only your own codings of it can be copied; nothing was changed.",
                name=name,
            )
        )


def unseen(name: str) -> Refused:
    """What is said when others' codings of a blind pass would go."""
    return Refused(
        worded(
            "Others have coded there in “{name}”, which is coded blind, so their work would go unseen. "
            "Wait until that is lifted; nothing was changed.",
            name=name,
        )
    )


def _blind() -> Select[tuple[str]]:
    each = table_of(CodingPass).c
    return select(each.id).where(each.blind)


def _by_others(session: Session, coder_id: ColumnElement[str]) -> ColumnElement[bool]:
    coder = table_of(Coder).c
    return coder_id.not_in(select(coder.id).where(coder.name == at_work(session)))
