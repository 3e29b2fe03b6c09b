"""What a comparison was before it was discussed, kept for good: figures by every unit, and how many differences there were.

Agreement before a discussion and what was settled in it are two things: a frozen comparison holds the first, `settled` counts the
second, and neither is worked out from the other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any, cast

from sqlalchemy import select as columns
from sqlmodel import Session, col, select

from qcode.agreement.values import UNITS
from qcode.codebook.tree import paths
from qcode.coding.blind import blind_passes
from qcode.compare.choice import Choice, Ids, labels, refuse
from qcode.compare.differences import Differences, differences
from qcode.compare.marks import Marked
from qcode.compare.passes_coded import passes_coded
from qcode.compare.reading import Material
from qcode.compare.values import agreement_value, left_out_value
from qcode.errors import Refused
from qcode.model import CodingPass, FrozenComparison
from qcode.model.debriefing import VERDICTS_ON_CODINGS
from qcode.model.paths import clean_name
from qcode.model.row import table_of
from qcode.sentence import worded
from qcode.steps import Progress

ROLLED_UP, DIRECT = "rollup", "direct"
Value = dict[str, Any]


@dataclass(frozen=True)
class Standing:
    """How a comparison stands at a moment, as it is frozen; see `FrozenComparison`.

    ``figures`` has for each unit those with ROLLED_UP and those DIRECT, as `agreement_value` gives them, of codes that were used.
    ``differences`` has the counts by kind of each pair, such as “Sanne|Bram”.
    """

    compared: Value
    figures: Value
    differences: Value


@dataclass(frozen=True)
class Before:
    """A state that was kept; ``over`` names the passes it is of where these are others than those compared now."""

    kept: FrozenComparison
    over: tuple[str, ...] = ()


@dataclass(frozen=True)
class Settled:
    """What a discussion settled of the differences of two sides: how many, by verdict, and how many are open or changed since.

    It is no agreement of coders and is never called reliability. ``past`` is how many decisions are about what differs no more.
    """

    differences: int
    by_verdict: Mapping[str, int]
    open: int
    changed: int
    past: int


def standing(session: Session, choice: Choice, progress: Progress | None = None) -> Standing | None:
    """How the comparison stands: the figures of all units, with and without subcodes, and the counts of differences.

    None when cancelled. ``progress`` is told how many of them are counted, and asked within each whether to go on. Raises
    Refused as `choice.refuse` does, and where no transcript is compared, for there is nothing to keep.
    """
    refuse(session, choice)
    material, codes = Material(session, choice), paths(session)
    if not material.transcripts.compared:
        raise Refused(worded("There is no transcript that all of them are done with, so nothing was kept."))
    wanted = [(unit, rollup) for unit in UNITS for rollup in (True, False)]
    figures: Value = {unit: {} for unit in UNITS}
    for number, (unit, rollup) in enumerate(wanted):
        within = _asking(progress, number, len(wanted))
        found = material.agreement(unit=unit, rollup=rollup, progress=within)
        if found is None:
            return None
        figures[unit][ROLLED_UP if rollup else DIRECT] = _of_used_codes(agreement_value(found, codes))
    differing = _differences(session, choice, material.marks, _asking(progress, len(wanted) - 1, len(wanted)))
    if differing is None or not (progress is None or progress(len(wanted), len(wanted))):
        return None
    return Standing(_compared(session, choice, material, codes), figures, differing)


def freeze(session: Session, title: str, standing: Standing, coder_id: str) -> FrozenComparison:
    """Keeps how a comparison stood. No deed ever alters or removes it; only the freezing itself can be undone."""
    title = clean_name(title)
    if not title:
        raise Refused(worded("What is kept needs a title; nothing was changed."))
    made = FrozenComparison(title=title, coder_id=coder_id, **vars(standing))
    session.add(made)
    session.flush()
    return made


def frozen(session: Session) -> list[FrozenComparison]:
    """Everything that was kept, newest first, but for what is of a pass that is coded blind now: it has counts of all in it."""
    order = (col(FrozenComparison.frozen_at).desc(), col(FrozenComparison.id))
    unseen = _unseen(session)
    found = session.exec(select(FrozenComparison).order_by(*order)).all()
    return [each for each in found if each.id not in unseen]


def is_some_unseen(session: Session) -> bool:
    """Whether something was kept of a pass that is coded blind now, which `frozen` leaves out."""
    return bool(_unseen(session))


def _unseen(session: Session) -> set[str]:
    blind = blind_passes(session).keys()
    if not blind:
        return set()
    found = session.exec(select(FrozenComparison)).all()
    return {each.id for each in found if not blind.isdisjoint(each.compared.get("pass_ids", ()))}


def before(session: Session, choice: Choice, documents: Collection[str]) -> list[Before]:
    """What was kept of those compared in these transcripts: what is of the same passes first, of each the oldest first.

    Coders and passes are known by id, or by name: a copy that was joined may have made them anew.
    """
    called = labels(session, choice)
    kept = [each for each in reversed(frozen(session)) if _of_same_sides(each, choice, called)]
    coded = _named(session, passes_coded(session, choice, documents))
    same = [each for each in kept if _of_same_passes(each, coded)]
    return [Before(each) for each in same] + [
        Before(each, tuple(each.compared["passes"])) for each in kept if each not in same
    ]


def _of_same_sides(kept: FrozenComparison, choice: Choice, called: Collection[str]) -> bool:
    """Of the same coders, or of the same passes of one coder."""
    if sorted(kept.compared["coders"]) == sorted(called):
        return True
    if len(choice.coders) == len(choice.sides):
        return sorted(each["coder_id"] for each in kept.compared["sides"]) == sorted(choice.coders)
    return _sorted(kept.compared["sides"]) == _sorted(_sides(choice))


def _of_same_passes(kept: FrozenComparison, coded: Mapping[str, str]) -> bool:
    then = kept.compared
    return set(coded) == set(then.get("pass_ids", ())) or sorted(coded.values()) == sorted(then["passes"])


def settled(found: Differences) -> Settled:
    """What was settled of these differences until now."""
    decided = [each.decided for each in found.all if each.decided]
    verdicts = Counter(each.verdict for each in decided)
    return Settled(
        differences=len(found.all),
        by_verdict={verdict: verdicts[verdict] for verdict in VERDICTS_ON_CODINGS},
        open=len(found.all) - len(decided),
        changed=sum(each.changed for each in decided),
        past=len(found.past),
    )


def _asking(progress: Progress | None, done: int, of: int) -> Progress | None:
    """Asks whether to go on within one of many pieces of work, whose own steps are not told."""
    return None if progress is None else lambda _done, _of: progress(done, of)


def _of_used_codes(value: Value) -> Value:
    used = [each for each in value["codes"] if any(each["uses"].values())]
    return value | {"codes": used}


def _compared(session: Session, choice: Choice, material: Material, codes: Mapping[str, str]) -> Value:
    named = _named(session, passes_coded(session, choice, material.transcripts.ids))
    return {
        "coders": list(labels(session, choice)),
        "sides": _sides(choice),
        "pass_ids": list(named),
        "passes": list(named.values()),
        "codes": None if choice.codes is None else sorted(codes.get(key, key) for key in choice.codes),
        "documents": [vars(each) for each in material.transcripts.compared],
        "left_out": [left_out_value(each) for each in material.transcripts.left_out],
        "include_unfinished": choice.include_unfinished,
    }


def _named(session: Session, passes: Ids) -> dict[str, str]:
    """The names of passes by id, in their order."""
    coding_pass = table_of(CodingPass).c
    query = columns(coding_pass.id, coding_pass.name).where(coding_pass.id.in_(passes))
    found = session.connection().execute(query.order_by(coding_pass.position))
    return {key: name for key, name in found}  # noqa: C416 - rows are no pairs


def _sides(choice: Choice) -> list[Value]:
    return [
        {"coder_id": side.coder_id, "passes": None if side.passes is None else sorted(side.passes)}
        for side in choice.sides
    ]


def _sorted(sides: list[Value]) -> list[str]:
    return sorted(repr(sorted(cast("dict[str, object]", each).items(), key=str)) for each in sides)


def _differences(session: Session, choice: Choice, marked: Marked, progress: Progress | None) -> Value | None:
    """How many of each kind there are, by pair of sides, such as “Sanne|Bram”; None when cancelled."""
    counted: Value = {}
    for one, other in combinations(range(len(choice.sides)), 2):
        pair = replace(choice, sides=(choice.sides[one], choice.sides[other]))
        theirs = {key: (sides[one], sides[other]) for key, sides in marked.items()}
        found = differences(session, pair, theirs, progress, marked=theirs)
        if found is None:
            return None
        counted["|".join(found.labels)] = dict(found.counts)
    return counted
