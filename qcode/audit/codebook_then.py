"""The codebook as it stood at any moment: from how it is now, back through the images of the journal."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlmodel import Session

from qcode.audit.differences import Differences, differences
from qcode.audit.moments import last_change
from qcode.audit.of_codes import merges
from qcode.audit.touched import that_deleted_codes, touched
from qcode.codebook.tree import children_of, drafts
from qcode.model import ChangeRow, Code
from qcode.model.code_draft import CodebookDraft
from qcode.model.columns import before_it_came
from qcode.model.row import table_of
from qcode.project import study_of

Image = dict[str, Any]


def codebook_at(session: Session, moment: str) -> CodebookDraft:
    """The codes with their definitions as they were at a stored ``moment``; memos are not told."""
    return codebook_after(session, last_change(session, moment))


def codebook_after(session: Session, change: int) -> CodebookDraft:
    """The codebook as it was after the change of that number."""
    study = study_of(session)
    codes = [Code(**image) for image in _images_after(session, change).values()]
    codes.sort(key=lambda code: (code.position, code.created_at, code.id))
    return CodebookDraft(study.title, drafts(children_of(codes), None, {}), language=study.language)


def between(session: Session, first: str, last: str) -> Differences:
    """What became of the codebook between two stored moments."""
    numbers = last_change(session, first), last_change(session, last)
    session.flush()
    connection = session.connection()
    merged: dict[str, str] = {}
    for change in touched(connection, that_deleted_codes(connection, *numbers)):
        if change.entry.undoes is None and not change.undone:
            merged |= merges(change)
    before, after = (codebook_after(session, number) for number in numbers)
    return differences(before, after, merged)


def _images_after(session: Session, change: int) -> dict[str, Image]:
    """The rows of all codes after that change, by id."""
    session.flush()
    table, row = table_of(Code), table_of(ChangeRow).c
    images: dict[str, Image] = {
        each["id"]: dict(each) for each in session.connection().execute(select(table)).mappings()
    }
    query = select(row.key, row.before, row.after).where(row.table == table.name, row.change_id > change)
    for key, before, after in session.connection().execute(query.order_by(row.change_id.desc())).all():
        if before is None:
            images.pop(key, None)
        elif after is None:
            images[key] = _whole(before)
        elif key in images:
            images[key] |= before
    return images


def _whole(image: Image) -> Image:
    """The image with what columns that came later hold for rows of an earlier schema."""
    return {column.name: image.get(column.name, before_it_came(column)) for column in table_of(Code).columns}
