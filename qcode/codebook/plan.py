"""What taking a codebook file into a project would do, before it is done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from qcode.codebook.characters import clean
from qcode.errors import Refused
from qcode.model.code_draft import CodebookDraft, CodeDraft
from qcode.model.paths import clean_name, join, same_name
from qcode.sentence import worded

TEXTS = ("definition", "use_when", "use_not", "example")
_OTHERS = ("colour", "shortcut", "origin", "memo")


class Action(StrEnum):
    """What happens to a code."""

    ADD = "add"
    CHANGE = "change"
    MOVE = "move"  # under another code; ``changes`` may hold changed fields as well
    KEEP = "keep"  # in the project and not in the file: left as it is


@dataclass(frozen=True)
class PlanEntry:
    """One code of the plan.

    ``id`` is the code's in the project (None where it is new). ``path`` is where it stands afterwards (of a
    code that is kept: where it stands now), ``was`` where it stands now (empty for a new code). ``parent_id`` is the code above it when that is in the
    project already; a parent that is itself new is an earlier entry, found by ``path[:-1]``.
    ``draft`` is what the file says (for ADD, CHANGE and MOVE) without its subcodes.
    ``changes`` maps a field to its old and new value; "name" among them.
    """

    action: Action
    id: str | None
    path: tuple[str, ...]
    draft: CodeDraft
    changes: dict[str, tuple[object, object]] = field(default_factory=dict[str, tuple[object, object]])
    was: tuple[str, ...] = ()
    parent_id: str | None = None


@dataclass(frozen=True)
class CodebookPlan:
    """What would change, in an order that can be carried out: a parent before what stands under it.

    ``kept`` are the codes the file does not name, never deleted; ``unchanged`` counts those it names and
    that already say the same.
    """

    entries: tuple[PlanEntry, ...]
    kept: tuple[PlanEntry, ...] = ()
    unchanged: int = 0

    @property
    def is_empty(self) -> bool:
        """True when the project already says all the file says."""
        return not self.entries

    def of(self, action: Action) -> tuple[PlanEntry, ...]:
        """The entries that do this."""
        return tuple(entry for entry in (*self.entries, *self.kept) if entry.action == action)


def plan(existing: CodebookDraft, incoming: CodebookDraft) -> CodebookPlan:
    """What must happen for the existing codebook to say all that the incoming one says.

    A code is the same by its id, or else by its name under the same parent, upper and lower case aside.
    Nothing the incoming codebook leaves out is touched. A memo is only compared where the
    existing draft says one (possibly ""). Raises Refused where two codes would end up with one name.
    """
    return _Planning(existing, incoming).result()


@dataclass(frozen=True)
class _Known:
    """A code of the project: its place among all of them, the code it stands under, and what it says."""

    number: int
    parent: int | None
    path: tuple[str, ...]
    draft: CodeDraft


@dataclass(frozen=True)
class _Place:
    """A code others come to stand under: a known one, a new one (``known`` None), or the top (no path)."""

    known: int | None = None
    path: tuple[str, ...] = ()

    @property
    def key(self) -> int | tuple[str, ...]:
        """What tells this place from every other."""
        return self.path if self.known is None else self.known


_TOP = _Place()


class _Planning:
    """One comparison of two codebooks, the incoming one walked from its themes down."""

    def __init__(self, existing: CodebookDraft, incoming: CodebookDraft) -> None:
        self._known = list(_numbered(existing))
        self._incoming = incoming
        self._by_id = _claims(self._known, incoming)
        self._claimed = set(self._by_id.values())
        self._by_name = {
            (known.parent, same_name(known.draft.name)): known
            for known in self._known
            if known.number not in self._claimed
        }
        self._seen = -1  # the number of the incoming code that was looked at last
        self._entries: list[PlanEntry] = []
        self._unchanged = 0
        self._names: dict[tuple[int | tuple[str, ...], str], tuple[str, ...]] = {}

    def result(self) -> CodebookPlan:
        """The plan."""
        self._walk(self._incoming.codes, _TOP)
        kept = [known for known in self._known if known.number not in self._claimed]
        for known in kept:
            place = known.path[:-1] if known.parent is None else known.parent
            self._refuse_double(place, known.draft.name, known.path)
        return CodebookPlan(tuple(self._entries), tuple(map(_kept, kept)), self._unchanged)

    def _walk(self, codes: tuple[CodeDraft, ...], above: _Place) -> None:
        for code in codes:
            self._seen += 1
            known = self._match(code, above)
            path = (*above.path, clean_name(code.name))
            self._refuse_double(above.key, code.name, known.path if known else path)
            if known is None:
                self._entries.append(
                    PlanEntry(Action.ADD, None, path, _alone(code), parent_id=self._id(above))
                )
            else:
                self._compare(code, known, above, path)
            self._walk(code.children, _Place(known.number if known else None, path))

    def _match(self, code: CodeDraft, above: _Place) -> _Known | None:
        if self._seen in self._by_id:
            return self._known[self._by_id[self._seen]]
        if above.known is None and above.path:
            return None
        known = self._by_name.pop((above.known, same_name(code.name)), None)
        if known is not None:
            self._claimed.add(known.number)
        return known

    def _compare(self, code: CodeDraft, known: _Known, above: _Place, path: tuple[str, ...]) -> None:
        changes = _changes(known.draft, code)
        moves = above.key != (() if known.parent is None else known.parent)
        if not changes and not moves:
            self._unchanged += 1
            return
        action = Action.MOVE if moves else Action.CHANGE
        self._entries.append(
            PlanEntry(action, known.draft.id, path, _alone(code), changes, known.path, self._id(above))
        )

    def _id(self, place: _Place) -> str | None:
        return None if place.known is None else self._known[place.known].draft.id

    def _refuse_double(self, place: int | tuple[str, ...], name: str, path: tuple[str, ...]) -> None:
        """Two codes side by side may not end up with one name."""
        key = (place, same_name(name))
        if key in self._names:
            raise Refused(
                worded(
                    "“{names}” and “{path}” would both be called “{name}”; rename one of them first. "
                    "Nothing was changed.",
                    names=join(self._names[key]),
                    path=join(path),
                    name=clean_name(name),
                )
            )
        self._names[key] = path


def _kept(known: _Known) -> PlanEntry:
    return PlanEntry(Action.KEEP, known.draft.id, known.path, _alone(known.draft), was=known.path)


def _numbered(book: CodebookDraft) -> Iterator[_Known]:
    numbers: dict[tuple[str, ...], int] = {}
    for number, (path, code) in enumerate(book.walk()):
        numbers[path] = number
        yield _Known(number, numbers.get(path[:-1]), path, code)


def _claims(known: list[_Known], incoming: CodebookDraft) -> dict[int, int]:
    """Which incoming code is which known one by id, both by their number in reading order."""
    numbers = {_same_id(code.draft.id): code.number for code in known if code.draft.id}
    claims: dict[int, int] = {}
    for at, (_, code) in enumerate(incoming.walk()):
        number = numbers.pop(_same_id(code.id), None) if code.id else None
        if number is not None:
            claims[at] = number
    return claims


def _same_id(value: str | None) -> str:
    return (value or "").casefold().replace("-", "").strip("{}")


def _changes(old: CodeDraft, new: CodeDraft) -> dict[str, tuple[object, object]]:
    changes: dict[str, tuple[object, object]] = {}
    if clean_name(old.name) != clean_name(new.name):
        changes["name"] = (old.name, clean_name(new.name))
    for name in (*TEXTS, *_OTHERS):
        before, after = getattr(old, name), getattr(new, name)
        if after is None or (name == "memo" and before is None):
            continue
        if _comparable(name, before) != _comparable(name, after):
            changes[name] = (before, after)
    return changes


def _comparable(name: str, value: object) -> object:
    """The value without differences nobody means: a blank rim, kinds of line end, case of a colour."""
    if not isinstance(value, str):
        return value if value is not None or name == "shortcut" else ""
    return value.casefold() if name == "colour" else clean(value)


def _alone(code: CodeDraft) -> CodeDraft:
    return replace(code, name=clean_name(code.name), children=())
