"""Questions that are kept under a name: by the ids of what they are about, so that they stay true when that is renamed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any as Anything
from typing import cast

from sqlalchemy import select
from sqlmodel import Session

from qcode import views
from qcode.errors import Refused
from qcode.model import ChangeRow, SavedView
from qcode.model import Code as CodeRow
from qcode.model.change import MERGED_INTO
from qcode.model.row import table_of
from qcode.query.binding import over_leaves, renamed
from qcode.query.names import Names
from qcode.query.tree import All, Any, Code, Condition, Flag, Leaf, Named, Not, OneOf, Positioned, Query
from qcode.query.wording import sentence
from qcode.sentence import worded

QUERY = "query"
Spec = Mapping[str, Anything]
_SEVERAL = {"all": All, "any": Any, "one of": OneOf}


@dataclass(frozen=True)
class KeptQuery:
    """A question under its name, in the words of now; ``gone`` says what it is about that is no longer there, "" for nothing."""

    id: str
    name: str
    query: Query
    gone: str

    @property
    def sentence(self) -> str:
        """The sentence that asks it."""
        return sentence(self.query)


def keep(session: Session, name: str, query: Query, coder_id: str) -> SavedView:
    """Keeps a bound question under a new name. Raises Refused where the name is empty or taken."""
    return views.keep(session, QUERY, name, as_spec(query), coder_id)


def keep_again(session: Session, view_id: str, query: Query) -> SavedView:
    """Lets a name stand for another bound question."""
    return views.keep_again(session, view_id, as_spec(query))


def kept_queries(session: Session, names: Names) -> list[KeptQuery]:
    """Every question that was kept, in order."""
    return [_kept(session, each, names) for each in views.kept(session, QUERY)]


def kept_query(session: Session, name: str, names: Names) -> KeptQuery:
    """The question of that name; raises NotFound."""
    return _kept(session, views.named(session, QUERY, name), names)


def kept_by_id(session: Session, view_id: str, names: Names) -> KeptQuery | None:
    """The question of that id; None when it is gone."""
    view = session.get(SavedView, view_id)
    return _kept(session, view, names) if view is not None else None


def refuse_gone(kept: KeptQuery) -> None:
    """Raises Refused, which says what is gone, for a question that cannot be asked any more."""
    if kept.gone:
        raise Refused(kept.gone)


def _kept(session: Session, view: SavedView, names: Names) -> KeptQuery:
    query, gone = renamed(_followed(session, from_spec(view.spec["query"]), names), names)
    if not gone:
        return KeptQuery(view.id, view.name, query, "")
    missing = ", ".join(f"“{each.text}”" for each in dict.fromkeys(gone))
    said = worded(
        "“{query}” asks about {missing}, which is no longer in the project; change the question or delete it.",
        query=view.name,
        missing=missing,
    )
    return KeptQuery(view.id, view.name, query, said)


def _followed(session: Session, query: Query, names: Names) -> Query:
    """The question about the codes that those it named were merged into."""

    def now(leaf: Leaf) -> Query:
        if not isinstance(leaf, Code) or leaf.name.id in names.by_id:
            return leaf
        heir = _heir(session, leaf.name.id, names)
        return replace(leaf, name=replace(leaf.name, id=heir)) if heir else leaf

    return over_leaves(query, now)


def _heir(session: Session, code_id: str, names: Names) -> str:
    """The code that one that is gone was merged into, and that into another perhaps; "" for one that was deleted."""
    row = table_of(ChangeRow).c
    seen: set[str] = set()
    while code_id and code_id not in names.by_id and code_id not in seen:
        seen.add(code_id)
        query = select(row.before).where(row.table == table_of(CodeRow).name, row.key == code_id)
        images = session.connection().execute(query.order_by(row.change_id.desc())).scalars()
        code_id = next((str(each[MERGED_INTO]) for each in images if each and MERGED_INTO in each), "")
    return code_id if code_id in names.by_id else ""


def as_spec(query: Query) -> dict[str, Anything]:
    """A question as it is kept, with the sentence it was for whoever reads the file otherwise."""
    return {"sentence": sentence(query), "query": _plain(query)}


def _plain(query: Query) -> dict[str, Anything]:
    if isinstance(query, Code):
        return {"code": query.name.id, "called": query.name.text, "alone": query.alone}
    if isinstance(query, Condition):
        return {
            "known": query.subject.text,
            "attribute": query.subject.id,
            "is": query.comparison,
            "value": query.value.text,
            "id": query.value.id,
        }
    if isinstance(query, Flag):
        return {"flag": query.name}
    if isinstance(query, Not):
        return {"not": _plain(query.part)}
    if isinstance(query, Positioned):
        sides = {"left": _plain(query.left), "right": _plain(query.right)}
        return {"position": query.position, **sides, "turns": query.turns}
    kind = next(name for name, several in _SEVERAL.items() if type(query) is several)
    return {kind: [_plain(part) for part in query.parts]}


def from_spec(held: Spec) -> Query:
    """The question `as_spec` kept. Raises Refused for what cannot be read."""
    try:
        return _read(held)
    except (KeyError, TypeError, AttributeError) as error:
        raise Refused(worded("A saved query was written by another version and cannot be read.")) from error


def _read(held: Spec) -> Query:
    if "code" in held:
        return Code(Named(held["called"], held["code"]), bool(held["alone"]))
    if "known" in held:
        subject, value = Named(held["known"], held["attribute"]), Named(held["value"], held["id"])
        return Condition(subject, held["is"], value)
    if "flag" in held:
        return Flag(held["flag"])
    if "not" in held:
        return Not(_read(held["not"]))
    if "position" in held:
        return Positioned(_read(held["left"]), held["position"], _read(held["right"]), held["turns"])
    kind = next((name for name in _SEVERAL if name in held), "")
    return _SEVERAL[kind](tuple(_read(part) for part in cast(list[Spec], held[kind])))
