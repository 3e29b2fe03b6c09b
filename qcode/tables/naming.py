"""Filters and columns by name, as they are typed: what the command line is told becomes what a table keeps."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session

from qcode.codebook.tree import code_at
from qcode.coding.passes import coder_named, pass_named
from qcode.errors import NotFound, Refused
from qcode.model.document import ROLES
from qcode.participants.attributes import attributes
from qcode.sentence import worded
from qcode.table_columns import NONE
from qcode.tables.facts import facts_of
from qcode.tables.spec import Ids, TableFilter
from qcode.transcripts.documents import named

ATTRIBUTE = "attribute"
INTERVIEWER = "interviewer"


def filter_named(
    session: Session,
    coder: str = "",
    coding_pass: str = "",
    group: str = "",
    *,
    documents: Sequence[str] = (),
    codes: Sequence[str] = (),
    roles: Ids | None = None,
) -> TableFilter:
    """Only this coder's, this pass's, this group's work, these transcripts, these codes and all below them ("" and () for all).

    Raises NotFound for a name nothing has.
    """
    return TableFilter(
        coders=frozenset([coder_named(session, coder).id]) if coder else None,
        passes=frozenset([pass_named(session, coding_pass).id]) if coding_pass else None,
        groups=frozenset([_group(session, group)]) if group else None,
        documents=frozenset(named(session, name).id for name in documents) if documents else None,
        codes=frozenset(code_at(session, path) for path in codes) if codes else None,
        roles=roles,
    )


def roles_named(names: Sequence[str], *, without_interviewer: bool = False) -> Ids | None:
    """The roles that count, None for all; without the interviewer what nobody says counts too. Raises Refused for no role."""
    for name in names:
        if name not in ROLES:
            raise Refused(
                worded("Roles of speakers are {roles}, not “{name}”.", roles=", ".join(ROLES), name=name)
            )
    if names:
        return frozenset(names) - ({INTERVIEWER} if without_interviewer else set[str]())
    return frozenset([*ROLES, ""]) - {INTERVIEWER} if without_interviewer else None


def columns_named(session: Session, by: str) -> tuple[str, str]:
    """What columns are made of: one of BY, and for "attribute:Age" the attribute's id. Raises NotFound."""
    name, _, attribute = by.partition(":")
    if name.strip() != ATTRIBUTE:
        return by, ""
    known = attributes(session)
    wanted = " ".join(attribute.split()).casefold()
    found = next((each.id for each in known if each.name.casefold() == wanted), None)
    if found is None:
        names = ", ".join(each.name for each in known) or worded("none yet")
        raise NotFound(
            worded("There is no attribute “{name}” (attributes here: {names}).", name=attribute, names=names)
        )
    return ATTRIBUTE, found


def _group(session: Session, name: str) -> str:
    """The group as it is written, "" for what has none; raises NotFound for a group nobody is of who was interviewed."""
    facts = facts_of(session)
    speaking: set[int] = set(facts.turns.person[facts.turns.person >= 0].tolist())
    known = sorted({facts.people[person].group for person in speaking} - {""})
    wanted = name.strip().casefold()
    if wanted == NONE:
        return ""
    for group in known:
        if group.casefold() == wanted:
            return group
    raise NotFound(
        worded(
            "There is no group “{group}” with transcripts (groups here: {known}).",
            group=name,
            known=", ".join(known) or worded("none yet"),
        )
    )
