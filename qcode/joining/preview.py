"""What joining a copy would do, for people: what comes, what changes, what goes, what is to be chosen, what cannot come."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from qcode.joining.choices import Choice, Side, Version, Which
from qcode.joining.hidden import Hidden
from qcode.joining.naming import Naming
from qcode.joining.notes import notes
from qcode.joining.plan import Joining
from qcode.joining.reading import Colleague
from qcode.joining.replacing import directed
from qcode.joining.state import REFERENCES, Image
from qcode.joining.write import brings_anything
from qcode.store.journal import RowChange

Deed = Literal["new", "changed", "gone"]
KINDS = (
    "document",
    "participant",
    "coder",
    "coding_pass",
    "code",
    "quotation",
    "coding",
    "memo",
    "relation",
    "evidence",
    "diagram",
    "research_question",
    "core_category",
    "decision",
    "debriefing_session",
    "frozen_comparison",
    "member_check",
    "verdict",
    "checklist_answer",
    "survey",
    "survey_question",
    "survey_response",
)
"""The tables a preview tells of; what stands for parts of these is told with them."""
LISTED = (
    "document",
    "participant",
    "coder",
    "coding_pass",
    "code",
    "memo",
    "relation",
    "research_question",
    "survey",
)
"""Those told by name as well."""

_DEEDS: Sequence[Deed] = ("new", "changed", "gone")
_UNTOLD = frozenset({"position", "changed_at", "x", "y", "words", "rule", "start", "end", "shortcut"})


@dataclass(frozen=True)
class Count:
    """How many of one of KINDS are new in my copy, changed there, or go."""

    kind: str
    new: int
    changed: int
    gone: int


@dataclass(frozen=True)
class OfCoder:
    """How many codings of a coder in a pass come, or go; ``blind`` in a pass that is coded blind."""

    coder: str
    coding_pass: str
    new: int
    gone: int
    blind: bool


@dataclass(frozen=True)
class Listed:
    """Something by name that is new, changed or goes. ``fields`` are the columns that change."""

    kind: str
    deed: Deed
    name: str
    fields: tuple[str, ...] = ()


@dataclass(frozen=True)
class Differing:
    """Something both copies changed, each in its own way, in words; by whom and when. ``both`` may be chosen where it says so."""

    key: str
    kind: str
    field: str
    name: str
    mine: str
    theirs: str
    mine_by: str
    mine_at: str
    their_by: str
    their_at: str
    later: Which
    chosen: Side
    both: bool


@dataclass(frozen=True)
class Alike:
    """Two things of one name that were made apart, and whether they become one; with how many codings each has."""

    key: str
    kind: str
    name: str
    mine: str
    theirs: str
    my_codings: int
    their_codings: int
    joined: bool


@dataclass(frozen=True)
class NotCarried:
    """A quotation whose words are not in the text that stands; ``words`` are "" where they were coded blind by another."""

    document: str
    turn: int | None
    coder: str
    words: str
    codes: tuple[str, ...]
    in_mine: bool


@dataclass(frozen=True)
class Preview:
    """What joining would do."""

    name: str
    file: str
    parted: str  # when the two copies were last one
    nothing: bool
    counts: tuple[Count, ...]
    codings: tuple[OfCoder, ...]
    listed: tuple[Listed, ...]
    differing: tuple[Differing, ...]
    alike: tuple[Alike, ...]
    not_carried: tuple[NotCarried, ...]
    notes: tuple[str, ...]


def preview(colleague: Colleague, joining: Joining, coder: str) -> Preview:
    """What the joining would do, as ``coder`` may see it."""
    return _Telling(colleague, joining, coder).preview()


class _Telling:
    def __init__(self, colleague: Colleague, joining: Joining, coder: str) -> None:
        self._colleague, self._joining = colleague, joining
        self._mine, self._theirs = joining.copies.mine.state, joining.copies.theirs.state
        self._naming = Naming([joining.state, self._mine, self._theirs])
        self._hidden = Hidden((joining.state, self._mine, self._theirs), coder)

    def preview(self) -> Preview:
        changes = {kind: list(self._changes(kind)) for kind in KINDS}
        parted = self._joining.copies.parted
        counts = (Count(kind, *_count(rows)) for kind, rows in changes.items())
        return Preview(
            name=self._colleague.name,
            file=self._colleague.path.name,
            parted=parted.at if parted is not None else "",
            nothing=not brings_anything(self._joining),
            counts=tuple(count for count in counts if count.new or count.changed or count.gone),
            codings=tuple(self._of_coders(changes["coding"])),
            listed=tuple(self._listed(changes)),
            differing=tuple(map(self._differing, self._joining.choosing.choices.values())),
            alike=tuple(self._alike()),
            not_carried=tuple(self._not_carried()),
            notes=notes(self._joining, self._naming, self._hidden),
        )

    def _changes(self, table: str) -> Iterator[RowChange]:
        """What becomes of the rows of a table in my copy, as far as people are told."""
        before, after = self._mine[table], self._joining.state[table]
        became = self._joining.into.get(table, {})
        for key, row in after.items():
            was = before.get(key)
            if was is None and not any(into == key and old in before for old, into in became.items()):
                yield RowChange(table, key, None, row)
            elif was is not None and was is not row:
                moved = self._moved(table, was)
                other = {column: row[column] for column in row if moved[column] != row[column]}
                if other.keys() - _UNTOLD:
                    yield RowChange(table, key, was, other)
        for key, row in before.items():
            if key not in after and key not in became:
                yield RowChange(table, key, row, None)

    def _moved(self, table: str, image: Image) -> Image:
        """A row of mine that refers to what other rows became one with."""
        for target in {to for _, to, _ in REFERENCES[table]} & self._joining.into.keys():
            image = directed(table, image, target, self._joining.into[target])
        return image

    def _of_coders(self, rows: Sequence[RowChange]) -> Iterator[OfCoder]:
        new, gone = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
        for row in rows:
            image = row.after if row.before is None else row.before
            if image is not None and (row.before is None or row.after is None):
                (new if row.before is None else gone)[image["coder_id"], image["pass_id"]] += 1
        for who, which in sorted({*new, *gone}, key=lambda pair: [self._naming.name("coder", pair[0]), pair]):
            coding_pass = self._naming.row(("coding_pass", which)) or {}
            yield OfCoder(
                self._naming.name("coder", who),
                self._naming.name("coding_pass", which),
                new[who, which],
                gone[who, which],
                bool(coding_pass.get("blind")),
            )

    def _listed(self, changes: Mapping[str, Sequence[RowChange]]) -> Iterator[Listed]:
        for kind in LISTED:
            told = [
                Listed(kind, _deed(row), self._naming.name(kind, row.key), _fields(row))
                for row in changes[kind]
            ]
            yield from sorted(told, key=lambda each: (_DEEDS.index(each.deed), each.name.casefold()))

    def _differing(self, choice: Choice) -> Differing:
        def said(version: Version) -> str:
            if self._hidden.is_hidden(choice.table, choice.row):
                return ""
            return self._naming.said(choice.table, choice.field, version.value)

        return Differing(
            choice.key,
            choice.table,
            choice.field,
            ""
            if self._hidden.is_hidden(choice.table, choice.row)
            else self._naming.name(choice.table, choice.row),
            said(choice.mine),
            said(choice.theirs),
            choice.mine.by,
            choice.mine.at,
            choice.theirs.by,
            choice.theirs.at,
            choice.later,
            choice.chosen,
            choice.both,
        )

    def _alike(self) -> Iterator[Alike]:
        counts = [
            Counter(
                row["code_id"]
                for key, row in state["coding"].items()
                if not self._hidden.is_hidden("coding", key)
            )
            for state in (self._mine, self._theirs)
        ]
        for offer in self._joining.choosing.offers.values():
            theirs = offer.other if offer.mine == offer.kept else offer.kept
            yield Alike(
                offer.key,
                offer.table,
                self._naming.name(offer.table, offer.kept),
                self._about(offer.table, offer.mine),
                self._about(offer.table, theirs),
                counts[0][offer.mine],
                counts[1][theirs],
                offer.joined,
            )

    def _about(self, table: str, key: str) -> str:
        """What tells a code or a participant from another of its name."""
        state = self._mine if key in self._mine[table] else self._theirs
        row = state[table].get(key, {})
        return str(row.get("definition") or row.get("group") or "")

    def _not_carried(self) -> Iterator[NotCarried]:
        codes: Mapping[str, list[str]] = defaultdict(list)
        lost = self._joining.lost.rows
        for (table, _), row in lost.items():
            if table == "coding":
                codes[row["quotation_id"]].append(self._naming.name("code", row["code_id"]))
        for table, key in lost:
            if table != "quotation":
                continue
            in_mine = key in self._mine["quotation"]
            state = self._mine if in_mine else self._theirs
            row, hidden = state["quotation"][key], self._hidden.is_hidden("quotation", key)
            turns = (
                turn
                for turn in state["turn"].values()
                if turn["document_id"] == row["document_id"] and turn["start"] <= row["start"] < turn["end"]
            )
            yield NotCarried(
                self._naming.name("document", row["document_id"]),
                next((turn["number"] for turn in turns), None),
                self._naming.name("coder", row["coder_id"]),
                "" if hidden else row["text"],
                () if hidden else tuple(sorted(codes[key])),
                in_mine,
            )


def _deed(row: RowChange) -> Deed:
    return "new" if row.before is None else "gone" if row.after is None else "changed"


def _fields(row: RowChange) -> tuple[str, ...]:
    changed = row.before is not None and row.after is not None
    return tuple(sorted((row.after or {}).keys() - _UNTOLD)) if changed else ()


def _count(rows: Sequence[RowChange]) -> tuple[int, int, int]:
    deeds = Counter(map(_deed, rows))
    return deeds["new"], deeds["changed"], deeds["gone"]
