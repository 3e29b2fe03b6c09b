"""The core category as a value, and the categories it could be with the figures that speak for each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session

from qcode import core_category
from qcode.axial.relations import relations
from qcode.codebook.tree import CodeNode, nodes
from qcode.coding.filter import Filter
from qcode.findings.ground import ALL, Ground, Rests, below
from qcode.model import Coder, Memo


@dataclass(frozen=True)
class Core:
    """The core category, why it is that one, and its storyline ("" while there is none)."""

    code_id: str
    name: str
    path: str
    colour: str
    reason: str
    memo_id: str
    memo: str
    coder: str
    chosen_at: str

    def as_json(self) -> dict[str, object]:
        """The core category as ``qcode core --json`` prints it."""
        return {
            "code": self.path,
            "reason": self.reason,
            "storyline": self.memo or None,
            "coder": self.coder,
            "at": self.chosen_at,
        }


@dataclass(frozen=True)
class Candidate:
    """A code that could be the core category; a theme has what its subcodes have.

    ``related`` holds the codes outside it that it has a relation with, of whatever kind.
    """

    id: str
    name: str
    path: str
    depth: int
    colour: str
    rests: Rests
    related: tuple[str, ...]
    is_core: bool

    def as_json(self, groups: Sequence[str], passes: Sequence[str], paths: Mapping[str, str]) -> object:
        """The candidate as ``qcode core --json`` prints it."""
        return {
            "code": self.path,
            "quotations": self.rests.quotations,
            "transcripts": self.rests.documents,
            "participants": self.rests.participants,
            "groups": dict(zip(groups, self.rests.groups, strict=True)),
            "passes": dict(zip(passes, self.rests.passes, strict=True)),
            "related": [paths[each] for each in self.related],
            "core": self.is_core,
        }


@dataclass(frozen=True)
class Candidates:
    """Every code with what speaks for it, in the order of the codebook; names of groups and passes in theirs."""

    groups: tuple[str, ...]
    passes: tuple[str, ...]
    pass_ids: tuple[str, ...]
    codes: tuple[Candidate, ...]


def core_of(session: Session) -> Core | None:
    """The core category, None while none is chosen."""
    row = core_category.chosen(session)
    if row is None:
        return None
    node = next(each for each in nodes(session) if each.id == row.code_id)
    memo = session.get(Memo, row.memo_id) if row.memo_id else None
    return Core(
        node.id,
        node.name,
        node.path,
        node.colour,
        row.reason,
        memo.id if memo else "",
        memo.title if memo else "",
        session.get_one(Coder, row.coder_id).name,
        row.chosen_at,
    )


def candidates(session: Session, of: Filter = ALL) -> Candidates:
    """Every code of the codebook with what speaks for it as the core category, as far as codings count."""
    known = nodes(session)
    ground, inside = Ground(session, of), below(known)
    related = _related(session, known, inside)
    core = core_category.chosen(session)
    found = tuple(
        Candidate(
            node.id,
            node.name,
            node.path,
            node.depth,
            node.colour,
            ground.under(inside[node.id]),
            related[node.id],
            core is not None and core.code_id == node.id,
        )
        for node in known
    )
    return Candidates(ground.groups, ground.passes, ground.pass_ids, found)


def _related(
    session: Session, known: Sequence[CodeNode], inside: Mapping[str, Sequence[str]]
) -> dict[str, tuple[str, ...]]:
    """For each code the codes outside it that it, or a code below it, has a relation with, in the order of the codebook."""
    others: dict[str, set[str]] = defaultdict(set)
    for each in relations(session):
        others[each.from_id].add(each.to_id)
        others[each.to_id].add(each.from_id)
    place = {node.id: at for at, node in enumerate(known)}
    found: dict[str, tuple[str, ...]] = {}
    for node in known:
        own = inside[node.id]
        reached = set[str]().union(*(others[key] for key in own)) - set(own)
        found[node.id] = tuple(sorted(reached, key=place.__getitem__))
    return found
