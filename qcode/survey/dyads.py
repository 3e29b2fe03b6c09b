"""Two versions of one questionnaire, answered by people who belong together: where they agree, item by item and pair by pair."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session

from qcode.model.paths import same_name
from qcode.survey.figures import Answers
from qcode.survey.records import Asked, Filled, Kept, answers, surveys


@dataclass(frozen=True)
class Pairing:
    """What two people of a dyad answered to one item: the step of each, counted from 1; None where one did not answer."""

    dyad: str
    one: int | None
    other: int | None

    @property
    def difference(self) -> int | None:
        """How many steps the other is higher; None where one of them did not answer."""
        return None if self.one is None or self.other is None else self.other - self.one


@dataclass(frozen=True)
class Compared:
    """An item of the one version and the same item of the other, with what each dyad answered."""

    one: Asked
    other: Asked
    pairs: tuple[Pairing, ...]

    @property
    def differences(self) -> list[int]:
        """The differences of the dyads of whom both answered."""
        return [each.difference for each in self.pairs if each.difference is not None]


@dataclass(frozen=True)
class Dyads:
    """Two versions beside each other: the items that can be compared, and the people who belong together, by dyad.

    ``alone`` are respondents whose counterpart is not there. ``not_compared`` are paired items whose options differ or have no order.
    """

    one: Kept
    other: Kept
    items: tuple[Compared, ...]
    people: Mapping[str, tuple[Filled, Filled]]
    alone: tuple[Filled, ...]
    not_compared: tuple[Asked, ...]

    def of(self, dyad: str) -> list[Pairing]:
        """What the two of a dyad answered, item by item."""
        return [pair for item in self.items for pair in item.pairs if pair.dyad == dyad]


@dataclass(frozen=True)
class Agreement:
    """How alike answers are: of how many pairs, how many the same, at most a step apart, and the mean difference in steps."""

    pairs: int
    same: int
    near: int
    mean: float | None


def agreement(differences: Sequence[int]) -> Agreement:
    """How alike answers with these differences are; the mean is None where there is no pair."""
    return Agreement(
        len(differences),
        sum(each == 0 for each in differences),
        sum(abs(each) <= 1 for each in differences),
        sum(differences) / len(differences) if differences else None,
    )


def dyads(one: Kept, other: Kept, said: Answers, said_other: Answers) -> Dyads:
    """The version ``other`` beside ``one``, whose items it is paired with; a dyad named by more than two people is left out."""
    paired = [
        (mine, each)
        for mine in one.questions
        for each in other.questions
        if each.paired_id == mine.id or mine.paired_id == each.id
    ]
    people = _together(one, other)
    fitting = [pair for pair in paired if comparable(*pair)]
    return Dyads(
        one,
        other,
        tuple(_compared(*pair, people, said, said_other) for pair in fitting),
        people,
        tuple(each for each in (*one.respondents, *other.respondents) if each.dyad not in people),
        tuple(mine for mine, each in paired if mine.kind == "closed" and not comparable(mine, each)),
    )


def pairs_of(session: Session, kept: Kept) -> Dyads | None:
    """A survey beside its other version, the earlier one first; None where it has none."""
    other = next(
        (each for each in surveys(session) if each.id == kept.paired_id or each.paired_id == kept.id), None
    )
    if other is None:
        return None
    first, second = (other, kept) if kept.paired_id == other.id else (kept, other)
    return dyads(first, second, answers(session, first.id), answers(session, second.id))


def comparable(one: Asked, other: Asked) -> bool:
    """Whether answers to two items can be told apart in steps: both on a scale, with as many steps of the same names."""
    return (
        one.scale
        and other.scale
        and one.kind == other.kind == "closed"
        and [same_name(each) for each in one.options] == [same_name(each) for each in other.options]
    )


def _together(one: Kept, other: Kept) -> dict[str, tuple[Filled, Filled]]:
    mine, theirs = _by_dyad(one), _by_dyad(other)
    return {
        dyad: (people[0], theirs[dyad][0])
        for dyad, people in mine.items()
        if len(people) == 1 and len(theirs.get(dyad, ())) == 1
    }


def _by_dyad(kept: Kept) -> dict[str, list[Filled]]:
    found: dict[str, list[Filled]] = {}
    for each in kept.respondents:
        if each.dyad:
            found.setdefault(each.dyad, []).append(each)
    return found


def _compared(
    one: Asked,
    other: Asked,
    people: Mapping[str, tuple[Filled, Filled]],
    said: Answers,
    said_other: Answers,
) -> Compared:
    pairs = [
        Pairing(dyad, _step(one, said, mine), _step(other, said_other, theirs))
        for dyad, (mine, theirs) in people.items()
    ]
    return Compared(one, other, tuple(pairs))


def _step(question: Asked, said: Answers, who: Filled) -> int | None:
    answer = said.get(question.id, {}).get(who.participant_id)
    keys = [same_name(each) for each in question.options]
    if not isinstance(answer, str) or same_name(answer) not in keys:
        return None
    return keys.index(same_name(answer)) + 1
