"""Coders, coding passes, and who is done with what."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain, count

from sqlalchemy import select as sql_select
from sqlmodel import Session, col, func, select

from qcode.coding.filter import by_persons
from qcode.errors import ClosedPass, NotFound, Refused
from qcode.model import ChangeRow, Coder, Coding, CodingPass, Finished
from qcode.model.coding import PASS_KINDS
from qcode.model.columns import now
from qcode.model.names import called
from qcode.model.paths import clean_name, same_name
from qcode.model.row import table_of
from qcode.sentence import worded

FIRST_PASS = "Open coding 1"
AGREED = "Agreed"
KIND_MARKS = {"axial": ("axia", "assencod"), "selective": ("selecti",)}


def coders(session: Session) -> list[Coder]:
    """Every person who codes, by name; the layer of what was agreed is nobody."""
    persons = select(Coder).where(Coder.kind == "person")
    return list(session.exec(persons.order_by(func.lower(col(Coder.name)))))


def agreed_layer(session: Session) -> Coder | None:
    """The layer of what coders agreed upon, under the name it goes by; None while nothing was agreed."""
    return session.exec(select(Coder).where(Coder.kind == "agreed")).first()


def ensure_agreed_layer(session: Session, name: str = AGREED) -> Coder:
    """The layer of what coders agreed upon, made if new, under this name or, where a person has it, one with a number."""
    layer = agreed_layer(session)
    if layer is None:
        layer = Coder(name=_free(session, _named(name, worded("A coder"))), kind="agreed")
        session.add(layer)
        session.flush()
    return layer


def _free(session: Session, name: str) -> str:
    taken = {same_name(each.name) for each in coders(session)}
    numbered = (f"{name} {number}" for number in count(2))
    return next(each for each in chain([name], numbered) if same_name(each) not in taken)


def passes(session: Session) -> list[CodingPass]:
    """Every pass, in order."""
    order = (col(CodingPass.position), col(CodingPass.started_at), col(CodingPass.id))
    return list(session.exec(select(CodingPass).order_by(*order)))


def coder_named(session: Session, name: str) -> Coder:
    """The coder of that name, or the layer of what was agreed where that is its name; raises NotFound."""
    coder = _coder(session, name) or _layer(session, name)
    if coder is None:
        known = ", ".join(other.name for other in coders(session)) or worded("none yet")
        raise NotFound(
            worded(
                "There is no coder “{name}” (coders here: {known}); nothing was changed.",
                name=name,
                known=known,
            )
        )
    return coder


def pass_named(session: Session, name: str) -> CodingPass:
    """The pass of that name; raises NotFound."""
    coding_pass = _pass(session, name)
    if coding_pass is None:
        known = ", ".join(other.name for other in passes(session)) or worded("none yet")
        raise NotFound(
            worded(
                "There is no coding pass “{name}” (passes here: {known}); nothing was changed.",
                name=name,
                known=known,
            )
        )
    return coding_pass


def ensure_coder(session: Session, name: str) -> Coder:
    """The coder of that name, made if new. Raises Refused for the name of the layer of what was agreed."""
    name = _named(name, worded("A coder"))
    coder = _coder(session, name)
    if coder is None:
        _refuse_layer(_layer(session, name))
        coder = Coder(name=name)
        session.add(coder)
        session.flush()
    return coder


def ensure_pass(session: Session, name: str = "", kind: str = "", first: str = FIRST_PASS) -> CodingPass:
    """The pass of that name, made if new; without a name the first pass, called ``first`` where there is none yet.

    It is open coding unless its name or ``kind`` says otherwise.
    """
    if not name.strip():
        return next(iter(passes(session)), None) or ensure_pass(session, first)
    name = _named(name, worded("A coding pass"))
    if kind not in ("", *PASS_KINDS):
        raise Refused(
            worded(
                "A coding pass is {pass_kinds}, not “{kind}”; nothing was changed.",
                pass_kinds=", ".join(PASS_KINDS),
                kind=kind,
            )
        )
    coding_pass = _pass(session, name)
    if coding_pass is None:
        coding_pass = CodingPass(name=name, kind=kind or kind_from(name), position=len(passes(session)))
        session.add(coding_pass)
        session.flush()
    return coding_pass


def codings_by_pass(session: Session) -> dict[str, int]:
    """How many codings of people each pass holds, by its id; passes without any are left out."""
    query = select(Coding.pass_id, func.count()).where(by_persons(table_of(Coding).c.coder_id))
    query = query.group_by(col(Coding.pass_id))
    return dict(session.exec(query).all())


def codings_by_coder(session: Session) -> dict[str, int]:
    """How many codings of each coder there are, by id; coders without any are left out."""
    query = select(Coding.coder_id, func.count()).group_by(col(Coding.coder_id))
    return dict(session.exec(query).all())


def add_pass(session: Session, name: str, kind: str = "") -> CodingPass:
    """A new pass, of the kind its name speaks of unless ``kind`` says otherwise; raises Refused when there is one of that name."""
    there = same_name(_named(name, worded("A coding pass")))
    for other in passes(session):
        if same_name(other.name) == there:
            raise Refused(
                worded("There is a coding pass “{other}” already; nothing was changed.", other=other.name)
            )
    return ensure_pass(session, name, kind)


def close_pass(session: Session, pass_id: str) -> bool:
    """Ends a round of work, so that nothing can be coded in it any more; False when it was closed already."""
    closed = session.get_one(CodingPass, pass_id)
    if closed.closed_at is not None:
        return False
    closed.closed_at = now()
    session.add(closed)
    return True


def reopen_pass(session: Session, pass_id: str) -> bool:
    """Lets a round of work be coded in again; False when it was open."""
    reopened = session.get_one(CodingPass, pass_id)
    if reopened.closed_at is None:
        return False
    reopened.closed_at = None
    session.add(reopened)
    return True


def rename_pass(session: Session, pass_id: str, name: str) -> None:
    """Gives a pass another name; its kind stays. Raises Refused when another has the name."""
    name = _named(name, worded("A coding pass"))
    renamed = session.get_one(CodingPass, pass_id)
    other = next((each for each in passes(session) if same_name(each.name) == same_name(name)), renamed)
    if other.id != pass_id:
        raise Refused(
            worded("There is a coding pass “{other}” already; nothing was changed.", other=other.name)
        )
    renamed.name = name
    session.add(renamed)


def move_pass(session: Session, pass_id: str, position: int) -> bool:
    """Puts a pass at another place among the others, counted from 0; False when it stands there already."""
    row = passes(session)
    before = [each.id for each in row]
    moved = row.pop(before.index(pass_id))
    row.insert(max(0, position), moved)
    for place, each in enumerate(row):
        each.position = place
        session.add(each)
    return before != [each.id for each in row]


def refuse_closed(session: Session, pass_ids: Iterable[str]) -> None:
    """Raises ClosedPass when one of these passes is closed."""
    for pass_id in sorted(set(pass_ids)):
        each = session.get_one(CodingPass, pass_id)
        if each.closed_at is not None:
            raise closed(each.id, each.name)


def closed(pass_id: str, name: str) -> ClosedPass:
    """What is said when codings of a closed pass would change."""
    sentence = worded(
        "The coding pass “{each}” is closed, so its codings stay as they are; nothing was changed.", each=name
    )
    return ClosedPass(sentence, pass_id, name)


def kind_from(name: str) -> str:
    """The kind of pass a name speaks of: open, axial or selective."""
    folded = name.casefold()
    return next((kind for kind, marks in KIND_MARKS.items() if any(mark in folded for mark in marks)), "open")


def finish(session: Session, document_id: str, coder_id: str, pass_id: str) -> bool:
    """Notes that the coder is done with the transcript in this pass; False when that was noted already."""
    if _finished(session, document_id, coder_id, pass_id) is not None:
        return False
    session.add(Finished(document_id=document_id, coder_id=coder_id, pass_id=pass_id))
    return True


def reopen(session: Session, document_id: str, coder_id: str, pass_id: str) -> bool:
    """Takes the coder's word back; False when they were not done."""
    finished = _finished(session, document_id, coder_id, pass_id)
    if finished is not None:
        session.delete(finished)
    return finished is not None


def rename_coder(session: Session, coder_id: str, name: str) -> None:
    """Gives a coder another name; raises Refused when somebody has it."""
    name = _named(name, worded("A coder"))
    other = _coder(session, name)
    if other is not None and other.id != coder_id:
        raise Refused(worded("There is a coder “{other}” already; nothing was changed.", other=other.name))
    layer = _layer(session, name)
    _refuse_layer(layer if layer is not None and layer.id != coder_id else None)
    session.get_one(Coder, coder_id).name = name


def names_had(session: Session, coder_id: str) -> frozenset[str]:
    """Every name a coder has or had: the trail keeps calling them by the name of the time."""
    row = table_of(ChangeRow).c
    query = sql_select(row.before, row.after).where(row.table == table_of(Coder).name, row.key == coder_id)
    images = [image for pair in session.connection().execute(query) for image in pair if image]
    return frozenset(image["name"] for image in images if "name" in image)


def _finished(session: Session, document_id: str, coder_id: str, pass_id: str) -> Finished | None:
    query = select(Finished).where(Finished.document_id == document_id, Finished.coder_id == coder_id)
    return session.exec(query.where(Finished.pass_id == pass_id)).first()


def _coder(session: Session, name: str) -> Coder | None:
    return called(name, ((coder.name, coder) for coder in coders(session)))


def _layer(session: Session, name: str) -> Coder | None:
    layer = agreed_layer(session)
    return layer if layer is not None and same_name(layer.name) == same_name(name) else None


def _refuse_layer(layer: Coder | None) -> None:
    if layer is not None:
        raise Refused(
            worded(
                "“{layer}” is what coders agreed upon and not a person; choose another name. Nothing was changed.",
                layer=layer.name,
            )
        )


def _pass(session: Session, name: str) -> CodingPass | None:
    return called(name, ((each.name, each) for each in passes(session)))


def _named(name: str, what: str) -> str:
    name = clean_name(name)
    if not name:
        raise Refused(worded("{what} needs a name; nothing was changed.", what=what))
    return name
