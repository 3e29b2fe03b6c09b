"""What became of a comparison since it was read: whether anything but decisions was made, and in which transcripts."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, cast

from sqlalchemy import func, select
from sqlmodel import Session

from qcode.coding.passes import agreed_layer
from qcode.model import Change, ChangeRow, Coder, Decision
from qcode.model.row import table_of

MOST = 2_000
"""Rows of the trail that are looked through; where more was done, all of it is read again."""
SHOWN = frozenset({
    "coding", "quotation", "document", "turn", "speaker", "code", "coder", "coding_pass", "finished",
    "decision", "decision_side", "decided_coding",
})  # fmt: skip
"""The tables a comparison is read from."""
OF_DECISIONS = frozenset({"decision_side", "decided_coding"})
Image = Mapping[str, Any]
_CODER = table_of(Coder).name


def last_change(session: Session) -> int:
    """The number of the last entry of the trail, 0 where there is none."""
    return session.connection().execute(select(func.max(table_of(Change).c.id))).scalar() or 0


def decided_since(session: Session, change: int) -> frozenset[str] | None:
    """The transcripts in which something was decided, or taken back, after that change; None where anything else was done to
    what is compared, or more than can be looked through."""
    row = table_of(ChangeRow).c
    query = select(row.table, row.key, row.before, row.after)
    query = query.where(row.change_id > change, row.table.in_(SHOWN)).limit(MOST + 1)
    found = session.connection().execute(query).all()
    if len(found) > MOST:
        return None
    rows: list[tuple[str, str, Image]] = [
        (str(table), str(key), cast(Image, before or after or {})) for table, key, before, after in found
    ]
    layer = agreed_layer(session)
    layers = {key for table, key, image in rows if table == _CODER and image.get("kind") == "agreed"}
    layers |= {layer.id} if layer else set()
    documents: set[str] = set()
    for each in rows:
        where = _decided_in(session, *each, layers)
        if where is None:
            return None
        documents |= {where} - {""}
    return frozenset(documents)


def _decided_in(session: Session, table: str, key: str, image: Image, layers: Collection[str]) -> str | None:
    """The transcript of a row that tells of a decision, "" where another row says which; None for any other row."""
    if table in OF_DECISIONS:
        return ""
    if table == table_of(Decision).name:
        decision = session.get(Decision, key)
        return decision.document_id if decision else image.get("document_id")
    if table == _CODER:
        return "" if key in layers and "kind" in image else None
    return image.get("document_id") if image.get("coder_id") in layers else None
