"""What drives the disagreement of two sides: codes taken for each other, who marks more text, where they differ most."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlmodel import Session

from qcode.agreement.differences import Match
from qcode.agreement.drivers import by_text, confusions, widths
from qcode.agreement.values import Coded
from qcode.codebook.tree import CodeNode, nodes, said_of
from qcode.compare.differences import Differences
from qcode.compare.marks import Mark


@dataclass(frozen=True)
class Confused:
    """Two codes that stood against each other ``times`` out of ``of`` differences of that ``kind``, with their definitions."""

    one: CodeNode
    other: CodeNode
    kind: str  # label, or parent_child where one stands below the other
    times: int
    of: int
    definitions: tuple[str, str]


@dataclass(frozen=True)
class Wider:
    """Whose spans are longer where both used the same code: by how many characters (the median), over how many spans."""

    label: str
    characters: float
    spans: int


@dataclass(frozen=True)
class Worst:
    """The transcript in which the largest share of what was coded differs."""

    document_id: str
    name: str
    same: int
    different: int


@dataclass(frozen=True)
class Drivers:
    """What drives the disagreement; ``confused`` has the codes most often taken for each other first.

    ``wider`` is None where boundaries never differ or neither side's are wider, ``worst`` where nothing differs.
    """

    confused: tuple[Confused, ...]
    wider: Wider | None
    worst: Worst | None


def drivers(session: Session, found: Differences) -> Drivers:
    """What drives these disagreements, whether they were decided since or not."""
    known = {node.id: node for node in nodes(session)}
    matches = list(_matches(found))
    return Drivers(tuple(_confused(session, matches, known)), _wider(matches, found), _worst(matches, found))


def _matches(found: Differences) -> Iterator[Match]:
    one, other = found.labels
    for there in found.transcripts:
        for a, b in there.agreed:
            yield Match(there.transcript.id, (one, other), "exact", _coded(a), _coded(b))
        for each in there.differences:
            yield Match(there.transcript.id, (one, other), each.kind, _coded(each.a), _coded(each.b))


def _coded(mark: Mark | None) -> Coded | None:
    return None if mark is None else Coded(mark.start, mark.end, mark.code_id)


def _confused(session: Session, matches: list[Match], known: dict[str, CodeNode]) -> Iterator[Confused]:
    told = said_of(session)
    for each in confusions(matches, list(known)):
        of = sum(match.kind == each.kind for match in matches)
        definitions = told[each.one][0], told[each.other][0]
        yield Confused(known[each.one], known[each.other], each.kind, each.times, of, definitions)


def _wider(matches: list[Match], found: Differences) -> Wider | None:
    [each] = widths(matches) or [None]
    if each is None or not each.median:
        return None
    label = found.labels[0 if each.median > 0 else 1]
    return Wider(label, abs(each.median), each.spans)


def _worst(matches: list[Match], found: Differences) -> Worst | None:
    names = {each.transcript.id: each.transcript.name for each in found.transcripts}
    first = next(iter(by_text(matches)), None)
    if first is None or not first.different:
        return None
    return Worst(first.text, names[first.text], first.same, first.different)
