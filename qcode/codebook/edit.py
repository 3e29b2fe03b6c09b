"""Change the codebook: add, rename, move, merge, split, delete codes."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session, col, func, select

from qcode import decided, judgements, memos, surveyed
from qcode.axial import following
from qcode.codebook.tree import code_path, descendants, siblings
from qcode.coding import blind
from qcode.coding.filter import by_persons
from qcode.coding.quotations import agreed_upon, drop_bare
from qcode.errors import Refused
from qcode.model import Code, Coding
from qcode.model.change import MERGED_INTO
from qcode.model.code_draft import ORIGINS
from qcode.model.colour import parse
from qcode.model.columns import new_id
from qcode.model.paths import clean_name, same_name
from qcode.model.row import table_of
from qcode.project import recorder_of
from qcode.sentence import worded

TEXT_FIELDS = ("definition", "use_when", "use_not", "example")


def add(
    session: Session, name: str, parent_id: str | None = None, code_id: str | None = None, **fields: object
) -> Code:
    """A new code under ``parent_id`` (None: a theme); ``fields`` as in `update`.

    ``code_id`` is the identity a file gave it.
    """
    name = _free_name(session, name, parent_id)
    position = len(siblings(session, parent_id))
    code = Code(id=code_id or new_id(), name=name, parent_id=parent_id, position=position)
    session.add(code)
    session.flush()
    return update(session, code.id, **fields)


def update(session: Session, code_id: str, **fields: object) -> Code:
    """Sets definition, use_when, use_not, example, colour, shortcut or origin of a code.

    A digit that another code had moves here.
    """
    code = session.get_one(Code, code_id)
    _refuse_values(fields)
    if fields.get("shortcut") is not None:
        _free_digit(session, fields["shortcut"], code_id)
    for field, value in fields.items():
        setattr(code, field, value)
    session.add(code)
    session.flush()
    return code


def _refuse_values(fields: dict[str, object]) -> None:
    unknown = set(fields) - {*TEXT_FIELDS, "colour", "shortcut", "origin"}
    if unknown:
        raise TypeError(f"a code has no {', '.join(sorted(unknown))}")
    if fields.get("origin", "data") not in ORIGINS:
        raise Refused(
            worded(
                "A code comes from {origins}, not “{fields}”; nothing was changed.",
                origins=", ".join(ORIGINS),
                fields=fields["origin"],
            )
        )
    if fields.get("shortcut") not in (None, *range(1, 10)):
        raise Refused(
            worded(
                "A shortcut is a digit from 1 to 9, not “{fields}”; nothing was changed.",
                fields=fields["shortcut"],
            )
        )
    if "colour" in fields and parse(str(fields["colour"])) != fields["colour"]:
        raise Refused(
            worded(
                "A colour is written #rrggbb, not “{fields}”; nothing was changed.", fields=fields["colour"]
            )
        )


def _free_digit(session: Session, digit: object, code_id: str) -> None:
    for other in session.exec(select(Code).where(Code.shortcut == digit, Code.id != code_id)):
        other.shortcut = None
        session.add(other)


def rename(session: Session, code_id: str, name: str) -> Code:
    """Gives a code another name; raises Refused when a sibling has it."""
    code = session.get_one(Code, code_id)
    code.name = _free_name(session, name, code.parent_id, besides=code_id)
    session.add(code)
    session.flush()
    return code


def move(session: Session, code_id: str, parent_id: str | None, position: int | None = None) -> Code:
    """Puts a code, with all below it, under another (None: among the themes), at ``position`` or last."""
    code = session.get_one(Code, code_id)
    if parent_id is not None and parent_id in {
        code_id,
        *(below.id for below in descendants(session, code_id)),
    }:
        raise Refused(worded("“{code}” cannot be moved under itself; nothing was changed.", code=code.name))
    _free_name(session, code.name, parent_id, besides=code_id)
    left = [each for each in siblings(session, code.parent_id) if each.id != code_id]
    joined = left if parent_id == code.parent_id else siblings(session, parent_id)
    code.parent_id = parent_id
    joined.insert(len(joined) if position is None else max(0, position), code)
    for row in {id(left): left, id(joined): joined}.values():
        _number(session, row)
    session.flush()
    return code


def _number(session: Session, row: Sequence[Code]) -> None:
    for position, code in enumerate(row):
        code.position = position
        session.add(code)


def merge(session: Session, code_id: str, into_id: str) -> Code:
    """Folds one code into another: codings, memos, relations and subcodes follow, doubles become one, the first code goes."""
    code, into = session.get_one(Code, code_id), session.get_one(Code, into_id)
    if code_id == into_id or into_id in {below.id for below in descendants(session, code_id)}:
        raise Refused(
            worded(
                "“{code}” cannot be merged into itself or a code below it; nothing was changed.",
                code=code.name,
            )
        )
    _move_codings(session, code_id, into_id)
    memos.redirect(session, ("code", code_id), ("code", into_id), into.name)
    following.merged(session, code_id, into_id)
    judgements.code_merged(session, code_id, into_id)
    decided.code_merged(session, code_id, into_id)
    surveyed.code_merged(session, code_id, into_id)
    _append_texts(session, code, into)
    children = siblings(session, code_id)
    recorder_of(session).note(Code, code_id, {MERGED_INTO: into_id})
    session.delete(code)  # first, for a child may be called as it was
    session.flush()
    for child in children:
        _adopt(session, child, into)
    _number(session, siblings(session, code.parent_id))
    session.flush()
    return into


def _adopt(session: Session, child: Code, into: Code) -> None:
    same = next(
        (each for each in siblings(session, into.id) if same_name(each.name) == same_name(child.name)), None
    )
    if same is not None:
        merge(session, child.id, same.id)
    else:
        move(session, child.id, into.id)


def _move_codings(session: Session, code_id: str, into_id: str) -> None:
    taken = {
        (c.quotation_id, c.pass_id): c.id
        for c in session.exec(select(Coding).where(Coding.code_id == into_id))
    }
    moved = session.exec(select(Coding).where(Coding.code_id == code_id)).all()
    doubled = {each.id: taken[key] for each in moved if (key := (each.quotation_id, each.pass_id)) in taken}
    decided.codings_replaced(session, doubled)
    for coding in moved:
        if coding.id in doubled:
            session.delete(coding)
        else:
            coding.code_id = into_id
            session.add(coding)


def _append_texts(session: Session, code: Code, into: Code) -> None:
    """Keeps what the merged code's definition said where the other has nothing to say."""
    for field in TEXT_FIELDS:
        if not getattr(into, field):
            setattr(into, field, getattr(code, field))
    session.add(into)


def split(
    session: Session, code_id: str, name: str, quotation_ids: Sequence[str], *, below: bool = False
) -> Code:
    """A new code beside this one, or ``below`` it, which takes the chosen quotations' codings over.

    What was agreed about the words of these quotations goes along.
    """
    code = session.get_one(Code, code_id)
    parent_id = code_id if below else code.parent_id
    new = add(session, name, parent_id, colour=code.colour, origin=code.origin)
    chosen = {*quotation_ids, *agreed_upon(session, quotation_ids)}
    for coding in session.exec(select(Coding).where(Coding.code_id == code_id)):
        if coding.quotation_id in chosen:
            coding.code_id = new.id
            session.add(coding)
    session.flush()
    return new


def codings_under(session: Session, code_id: str) -> int:
    """How many codings of people would go if the code, with all below it, were deleted."""
    ids = [code_id, *(below.id for below in descendants(session, code_id))]
    query = select(func.count()).select_from(Coding).where(col(Coding.code_id).in_(ids))
    return session.exec(query.where(by_persons(table_of(Coding).c.coder_id))).one()


def delete(session: Session, code_id: str) -> int:
    """Removes a code with all below it and their codings, and tells how many codings of people went.

    Quotations that then carry nothing go too; memos stay, without that link.
    """
    code, by_people = session.get_one(Code, code_id), codings_under(session, code_id)
    gone = [*descendants(session, code_id), code]
    blind.refuse_unseen(session, code_ids=[each.id for each in gone])
    codings = session.exec(select(Coding).where(col(Coding.code_id).in_([each.id for each in gone]))).all()
    quotations = {coding.quotation_id for coding in codings}
    memos.forget(session, {("code", each.id): each.name for each in gone})
    following.gone(session, [each.id for each in gone])
    judgements.codes_gone(session, [each.id for each in gone])
    decided.codes_gone(session, [each.id for each in gone])
    surveyed.codes_gone(session, [each.id for each in gone])
    decided.codings_gone(session, [coding.id for coding in codings])
    for row in [*codings, *gone]:
        session.delete(row)
    session.flush()
    drop_bare(session, quotations)
    _number(session, siblings(session, code.parent_id))
    session.flush()
    return by_people


def _free_name(session: Session, name: str, parent_id: str | None, besides: str = "") -> str:
    name = clean_name(name)
    if not name:
        raise Refused(worded("A code needs a name; nothing was changed."))
    for sibling in siblings(session, parent_id):
        if sibling.id != besides and same_name(sibling.name) == same_name(name):
            raise Refused(
                worded(
                    "There is a code “{code_path}” already; nothing was changed.",
                    code_path=code_path(session, sibling.id),
                )
            )
    return name
