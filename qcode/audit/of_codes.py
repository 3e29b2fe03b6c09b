"""What became of codes in one change: born, split off, merged, deleted, renamed, moved, defined, coloured."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from qcode.audit.event import Before
from qcode.audit.known import Known
from qcode.audit.told import Told
from qcode.audit.touched import Touched
from qcode.model.change import MERGED_INTO
from qcode.store.journal import RowChange

SEVERAL = 3
"""Codes that are told one by one; more of them in one change are told together."""
TEXTS = ("definition", "use_when", "use_not", "example")
PLACES = {
    "code": ("parent_id",),
    "memo_link": ("target_id",),
    "relation": ("from_id", "to_id"),
    "placement": ("code_id",),
    "dimension": ("code_id",),
}
"""Where a code is referred to: what referred to a code that was merged refers to the other one since."""


def of_codes(change: Touched, known: Known) -> Iterator[Told]:
    """What is to be told of codes."""
    if change.of("code"):
        merged = merges(change)
        yield from _born(change, known)
        yield from _merged(change, known, merged)
        yield from _deleted(change, known, merged)
        for row in change.changed("code"):
            yield from _changed(row, known, merged)


def splits(change: Touched) -> dict[str, str]:
    """The codes that were split off, by id, and the code each was split from."""
    made = {row.key for row in change.made("code")}
    return {each.after: each.before for each in change.codings if each.before and each.after in made}


def merges(change: Touched) -> dict[str, str]:
    """The codes that were merged, by id, and the code each went into.

    A trail from before the journal kept it tells it by what went along.
    """
    gone = {row.key: row.before or {} for row in change.gone("code")}
    if not gone:
        return {}
    went: Counter[tuple[str, str]] = Counter()
    for each in change.codings:
        if each.before in gone and each.after:
            went[each.before, each.after] += each.number
    for table, columns in PLACES.items():
        for row in change.changed(table):
            for column in columns:
                before, after = (row.before or {}).get(column), (row.after or {}).get(column)
                if before in gone and after:
                    went[str(before), str(after)] += 1
    for row in change.changed("code"):  # of a code nothing referred to, only what it said went along
        for key, image in gone.items():
            if any(_took(row, field, image) for field in TEXTS):
                went[key, row.key] += 1
    found = {key: str(image[MERGED_INTO]) for key, image in gone.items() if MERGED_INTO in image}
    for (key, into), _ in went.most_common():
        found.setdefault(key, into)
    return found


def _took(row: RowChange, field: str, gone: dict[str, object]) -> bool:
    before, after = row.before or {}, row.after or {}
    return before.get(field) == "" and bool(after.get(field)) and after[field] == gone.get(field)


def _born(change: Touched, known: Known) -> Iterator[Told]:
    made, old = change.made("code"), splits(change)
    if len(made) > SEVERAL:
        names = tuple(str((row.after or {})["name"]) for row in made)
        yield Told("code_several", {"codes": len(made), "names": names}, frozenset(row.key for row in made))
        return
    for row in made:
        image = row.after or {}
        name, above = str(image["name"]), image.get("parent_id")
        if row.key in old:
            moved = sum(each.number for each in change.codings if each.after == row.key and each.before)
            values = {"code": known.name("code", old[row.key]), "new": name, "codings": moved}
            yield Told("code_split", values, frozenset({row.key, old[row.key]}))
        elif above:
            yield Told(
                "code_made_under", {"code": name, "above": known.name("code", above)}, frozenset({row.key})
            )
        else:
            yield Told("code_made", {"code": name}, frozenset({row.key}))


def _merged(change: Touched, known: Known, merged: dict[str, str]) -> Iterator[Told]:
    for key, into in merged.items():
        codings = sum(each.number for each in change.codings if each.before == key)
        values = {"code": known.name("code", key), "into": known.name("code", into), "codings": codings}
        yield Told("code_merged" if codings else "code_merged_unused", values, frozenset({key, into}))


def _deleted(change: Touched, known: Known, merged: dict[str, str]) -> Iterator[Told]:
    gone = {row.key: row.before or {} for row in change.gone("code") if row.key not in merged}
    for key, image in gone.items():
        if image.get("parent_id") in gone:
            continue
        branch = _branch(key, gone)
        codings = sum(each.number for each in change.codings if each.before in branch and not each.after)
        values = {"code": known.name("code", key), "codings": codings, "codes": len(branch) - 1}
        deed = "code_deleted" if len(branch) == 1 else "code_deleted_branch"
        yield Told(deed if codings else f"{deed}_unused", values, frozenset(branch))


def _branch(key: str, gone: dict[str, dict[str, object]]) -> set[str]:
    branch = {key}
    while True:
        below = {each for each, image in gone.items() if image.get("parent_id") in branch} - branch
        if not below:
            return branch
        branch |= below


def _changed(row: RowChange, known: Known, merged: dict[str, str]) -> Iterator[Told]:
    before, after, code = row.before or {}, row.after or {}, frozenset({row.key})
    name = known.name("code", row.key)
    if "name" in after:
        yield Told("code_renamed", {"code": str(before["name"]), "new": name}, code)
    if "parent_id" in after and before["parent_id"] not in merged:
        above = after["parent_id"]
        if above:
            yield Told("code_moved", {"code": name, "above": known.name("code", above)}, code)
        else:
            yield Told("code_moved_top", {"code": name}, code)
    fields = tuple(field for field in TEXTS if field in after)
    if fields and row.key not in merged.values():
        texts = tuple(
            Before(field, str(before[field]), str(after[field])) for field in fields if field != "example"
        )
        deed = "code_redefined" if any(before[field] for field in fields) else "code_defined"
        yield Told(deed, {"code": name, "fields": fields}, code, texts, row.key)
    if "colour" in after:
        yield Told("code_coloured", {"code": name}, code, (), row.key)
