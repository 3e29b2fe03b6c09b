"""The kinds of relation of a study: a starter set in its language, and those people add."""

from __future__ import annotations

from uuid import NAMESPACE_URL, uuid5

from sqlmodel import Session, col, select

from qcode.errors import NotFound, Refused
from qcode.model import Relation, RelationKind, Study
from qcode.model.paths import clean_name, same_name
from qcode.sentence import worded

# English, Dutch, symbol, directed, nests
_STARTERS = (
    ("leads to", "leidt tot", "→", True, False),
    ("is part of", "is deel van", "⊂", True, True),
    ("is a kind of", "is een soort", "△", True, True),
    ("is a property of", "is een eigenschap van", "◇", True, True),
    ("is a condition for", "is een voorwaarde voor", "⇒", True, False),
    ("is a strategy for", "is een strategie voor", "↦", True, False),
    ("contradicts", "spreekt tegen", "≠", False, False),
    ("is associated with", "hangt samen met", "↔", False, False),
)


def kinds(session: Session) -> list[RelationKind]:
    """The kinds there are to choose from, in order: those of the study, or the starter set as long as it has none.

    Those of the starter set are not in the project before a relation needs them (`settle`).
    """
    there = _rows(session)
    return there or _starters(session)


def settle(session: Session) -> None:
    """Puts the starter set into a project that has no kinds yet. It has the same identities in every project."""
    if not _rows(session):
        session.add_all(_starters(session))
        session.flush()


def kind_named(session: Session, name: str) -> RelationKind:
    """The kind of that name; raises NotFound."""
    found = next((kind for kind in kinds(session) if same_name(kind.name) == same_name(name)), None)
    if found is None:
        known = ", ".join(kind.name for kind in kinds(session))
        raise NotFound(
            worded(
                "There is no kind of relation “{name}” (kinds here: {known}); nothing was changed.",
                name=name,
                known=known,
            )
        )
    return found


def add_kind(
    session: Session, name: str, symbol: str = "", *, directed: bool = True, nests: bool = False
) -> RelationKind:
    """A kind of one's own, last in the list. Raises Refused for a name that is taken or empty."""
    settle(session)
    kind = RelationKind(
        name=_free_name(session, name),
        symbol=clean_name(symbol),
        directed=directed,
        nests=nests and directed,
        position=len(_rows(session)),
    )
    session.add(kind)
    session.flush()
    return kind


def rename_kind(session: Session, kind_id: str, name: str, symbol: str | None = None) -> RelationKind:
    """Gives a kind another name, and another symbol where one is given; all relations of it are called so."""
    settle(session)
    kind = session.get_one(RelationKind, kind_id)
    kind.name = _free_name(session, name, besides=kind_id)
    kind.symbol = kind.symbol if symbol is None else clean_name(symbol)
    session.add(kind)
    session.flush()
    return kind


def remove_kind(session: Session, kind_id: str) -> None:
    """Takes a kind away; raises Refused while there are relations of it."""
    settle(session)
    kind = session.get_one(RelationKind, kind_id)
    used = len(session.exec(select(Relation.id).where(Relation.kind_id == kind_id)).all())
    if used:
        raise Refused(
            worded(
                "“{kind}” is what {count} relations are; give them another kind first. Nothing was changed.",
                kind=kind.name,
                count=used,
            )
        )
    if len(_rows(session)) == 1:
        raise Refused(worded("A study needs one kind of relation at least; nothing was changed."))
    session.delete(kind)
    session.flush()


def _rows(session: Session) -> list[RelationKind]:
    return list(session.exec(select(RelationKind).order_by(col(RelationKind.position))))


def _starters(session: Session) -> list[RelationKind]:
    dutch = session.exec(select(Study.language)).one() == "nl"
    return [
        RelationKind(
            id=str(uuid5(NAMESPACE_URL, f"qcode relation {english}")),
            name=in_dutch if dutch else english,
            symbol=symbol,
            directed=directed,
            nests=nests,
            position=at,
        )
        for at, (english, in_dutch, symbol, directed, nests) in enumerate(_STARTERS)
    ]


def _free_name(session: Session, name: str, besides: str = "") -> str:
    name = clean_name(name)
    if not name:
        raise Refused(worded("A kind of relation needs a name; nothing was changed."))
    for other in _rows(session):
        if other.id != besides and same_name(other.name) == same_name(name):
            raise Refused(
                worded("There is a kind of relation “{name}” already; nothing was changed.", name=other.name)
            )
    return name
