"""Diagrams: which codes stand where, by the paradigm around one phenomenon or as a free network."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlmodel import Session, col, select

from qcode.errors import NotFound, Refused
from qcode.model import Code, Diagram, Placement
from qcode.model.paths import clean_name, same_name
from qcode.model.relation import ROLES
from qcode.sentence import worded

PHENOMENON = "phenomenon"
Point = tuple[float, float]


def diagrams(session: Session) -> list[Diagram]:
    """Every diagram, in order."""
    return list(session.exec(select(Diagram).order_by(col(Diagram.position), col(Diagram.created_at))))


def add(session: Session, name: str, *, paradigm: bool = True) -> Diagram:
    """A new diagram, last in order. Raises Refused for a name that is taken or empty."""
    diagram = Diagram(name=_free_name(session, name), paradigm=paradigm, position=len(diagrams(session)))
    session.add(diagram)
    session.flush()
    return diagram


def rename(session: Session, diagram_id: str, name: str) -> Diagram:
    """Gives a diagram another name. Raises as `add` does."""
    diagram = diagram_of(session, diagram_id)
    diagram.name = _free_name(session, name, besides=diagram_id)
    session.add(diagram)
    session.flush()
    return diagram


def use_paradigm(session: Session, diagram_id: str, *, paradigm: bool) -> None:
    """Has a diagram follow the paradigm, or be a free network; codes keep their roles for when it follows it again."""
    diagram = diagram_of(session, diagram_id)
    diagram.paradigm = paradigm
    session.add(diagram)
    session.flush()


def remove(session: Session, diagram_id: str) -> None:
    """Takes a diagram away; its codes and their relations stay."""
    diagram = diagram_of(session, diagram_id)
    for each in placements(session, diagram_id):
        session.delete(each)
    session.delete(diagram)
    session.flush()


def diagram_of(session: Session, diagram_id: str) -> Diagram:
    """The diagram with this id; raises NotFound."""
    found = session.get(Diagram, diagram_id)
    if found is None:
        raise NotFound(worded("That diagram is not there any more; nothing was changed."))
    return found


def diagram_named(session: Session, name: str = "") -> Diagram:
    """The diagram of that name, "" for the first; raises NotFound."""
    known = diagrams(session)
    found = next((each for each in known if not name or same_name(each.name) == same_name(name)), None)
    if found is None and not known:
        raise NotFound(worded("This project has no diagram yet; nothing was written."))
    if found is None:
        raise NotFound(
            worded(
                "There is no diagram “{name}” (diagrams here: {known}); nothing was written.",
                name=name,
                known=", ".join(each.name for each in known),
            )
        )
    return found


def placements(session: Session, diagram_id: str) -> Sequence[Placement]:
    """Which codes stand in a diagram, and where."""
    return session.exec(select(Placement).where(Placement.diagram_id == diagram_id)).all()


def place(session: Session, diagram_id: str, code_id: str, at: Point, role: str = "") -> Placement:
    """Puts a code in a diagram, or elsewhere in it, with a role there.

    Raises Refused for what is not one of ROLES, and for a second phenomenon: that is another diagram's.
    """
    diagram_of(session, diagram_id)
    session.get_one(Code, code_id)
    _refuse_role(session, diagram_id, code_id, role)
    placed = _placed(session, diagram_id, code_id) or Placement(diagram_id=diagram_id, code_id=code_id)
    placed.x, placed.y = at
    placed.role = role
    session.add(placed)
    session.flush()
    return placed


def move(session: Session, diagram_id: str, places: Mapping[str, Point]) -> None:
    """Puts codes of a diagram elsewhere in it; their roles stay. Codes that are not in it are left out."""
    for placed in placements(session, diagram_id):
        if placed.code_id in places:
            placed.x, placed.y = places[placed.code_id]
            session.add(placed)
    session.flush()


def take_off(session: Session, diagram_id: str, code_ids: Iterable[str]) -> int:
    """Takes codes out of a diagram, and tells how many were in it; the codes and their relations stay."""
    wanted = set(code_ids)
    gone = [placed for placed in placements(session, diagram_id) if placed.code_id in wanted]
    for placed in gone:
        session.delete(placed)
    session.flush()
    return len(gone)


def _refuse_role(session: Session, diagram_id: str, code_id: str, role: str) -> None:
    if role not in ("", *ROLES):
        raise Refused(
            worded(
                "A code in a diagram is {roles}, not “{role}”; nothing was changed.",
                roles=", ".join(ROLES),
                role=role,
            )
        )
    if role != PHENOMENON:
        return
    query = select(Code).join(Placement, col(Placement.code_id) == Code.id)
    query = query.where(Placement.diagram_id == diagram_id, Placement.role == PHENOMENON)
    other = session.exec(query.where(Code.id != code_id)).first()
    if other is not None:
        raise Refused(
            worded(
                "“{code}” is the phenomenon of this diagram; make another diagram for a second one. "
                "Nothing was changed.",
                code=other.name,
            )
        )


def _placed(session: Session, diagram_id: str, code_id: str) -> Placement | None:
    query = select(Placement).where(Placement.diagram_id == diagram_id)
    return session.exec(query.where(Placement.code_id == code_id)).first()


def _free_name(session: Session, name: str, besides: str = "") -> str:
    name = clean_name(name)
    if not name:
        raise Refused(worded("A diagram needs a name; nothing was changed."))
    for other in diagrams(session):
        if other.id != besides and same_name(other.name) == same_name(name):
            raise Refused(
                worded("There is a diagram “{name}” already; nothing was changed.", name=other.name)
            )
    return name


# when codes come and go


def redirect(session: Session, code_id: str, into_id: str) -> None:
    """One code stands where another did; in a diagram that has both it stays where it is."""
    for placed in session.exec(select(Placement).where(Placement.code_id == code_id)).all():
        there = _placed(session, placed.diagram_id, into_id)
        if there is None:
            placed.code_id = into_id
            session.add(placed)
            continue
        there.role = there.role or placed.role
        session.add(there)
        session.delete(placed)
    session.flush()


def forget_codes(session: Session, code_ids: Collection[str]) -> None:
    """Takes codes that go out of every diagram."""
    for placed in session.exec(select(Placement).where(col(Placement.code_id).in_(code_ids))):
        session.delete(placed)
    session.flush()
