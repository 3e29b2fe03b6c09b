"""What became of a codebook between two moments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qcode.model.code_draft import CodebookDraft, CodeDraft
from qcode.model.paths import join

TEXTS = ("definition", "use_when", "use_not", "example")


@dataclass(frozen=True)
class Coded:
    """A code at one of the two moments: its path of names then, and what the codebook said of it."""

    id: str
    names: tuple[str, ...]
    above: str  # the id of the code above it, "" for a theme
    draft: CodeDraft

    @property
    def path(self) -> str:
        """The path as ``Theme/Subcode``."""
        return join(self.names)


@dataclass(frozen=True)
class Became:
    """A code that is another one than it was. ``texts`` are those of TEXTS that say something else."""

    before: Coded
    after: Coded
    texts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Removed:
    """A code that is gone, and the path of the one it was merged into, "" where it was deleted."""

    code: Coded
    into: str = ""


@dataclass(frozen=True)
class Differences:
    """The codes that are different, in the order of the later codebook, and of the earlier where they are gone.

    A code that was both renamed and moved stands in both lists.
    """

    added: tuple[Coded, ...] = ()
    removed: tuple[Removed, ...] = ()
    renamed: tuple[Became, ...] = ()
    redefined: tuple[Became, ...] = ()
    moved: tuple[Became, ...] = ()
    recoloured: tuple[Became, ...] = ()
    same: int = 0

    @property
    def count(self) -> int:
        """How many lines they are."""
        lists: Sequence[Sequence[object]] = (
            self.added,
            self.removed,
            self.renamed,
            self.redefined,
            self.moved,
            self.recoloured,
        )
        return sum(len(each) for each in lists)


def differences(
    before: CodebookDraft, after: CodebookDraft, merged: Mapping[str, str] | None = None
) -> Differences:
    """What became of the codes of ``before`` in ``after``; ``merged`` tells into which code each went that was merged.

    A code is the same by its id, whatever it is called and wherever it stands.
    """
    then, now = _by_id(before), _by_id(after)
    both = [Became(then[key], code, _texts(then[key], code)) for key, code in now.items() if key in then]
    different = {
        each.after.id for each in both if _renamed(each) or _moved(each) or _recoloured(each) or each.texts
    }
    return Differences(
        added=tuple(code for key, code in now.items() if key not in then),
        removed=tuple(
            Removed(code, _into(key, merged or {}, now)) for key, code in then.items() if key not in now
        ),
        renamed=tuple(each for each in both if _renamed(each)),
        redefined=tuple(each for each in both if each.texts),
        moved=tuple(each for each in both if _moved(each)),
        recoloured=tuple(each for each in both if _recoloured(each)),
        same=len(both) - len(different),
    )


def _by_id(codebook: CodebookDraft) -> dict[str, Coded]:
    by_names = {names: code.id or "" for names, code in codebook.walk()}
    return {
        code.id or "": Coded(code.id or "", names, by_names.get(names[:-1], ""), code)
        for names, code in codebook.walk()
    }


def _texts(before: Coded, after: Coded) -> tuple[str, ...]:
    return tuple(
        field
        for field in TEXTS
        if (getattr(before.draft, field) or "") != (getattr(after.draft, field) or "")
    )


def _renamed(each: Became) -> bool:
    return each.before.names[-1] != each.after.names[-1]


def _moved(each: Became) -> bool:
    return each.before.above != each.after.above


def _recoloured(each: Became) -> bool:
    return each.before.draft.colour != each.after.draft.colour


def _into(key: str, merged: Mapping[str, str], now: Mapping[str, Coded]) -> str:
    """Where a code that is gone ended, perhaps by way of others that went into another one themselves."""
    seen: set[str] = set()
    while key in merged and key not in seen:
        seen.add(key)
        key = merged[key]
    return now[key].path if key in now else ""
