"""What respondents answered, counted: options of closed questions, by group too, and how many of those invited took part."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from qcode.survey.answered import Answer
from qcode.survey.records import Asked, Filled, Kept

ENOUGH = 0.5
"""The share of those invited below which a source is too small to conclude from. Babbie (The Practice of Social Research) calls half
of them adequate; the studies this is made for leave out a source of which one in eight answered."""
Answers = Mapping[str, Mapping[str, Answer]]


@dataclass(frozen=True)
class Item:
    """A closed question in one group ("" for all): how many chose each option, in order.

    ``answered`` is how many answered at all, ``missing`` how many did not; of a question with several answers the counts add up to more.
    """

    question: Asked
    group: str
    counts: tuple[int, ...]
    answered: int
    missing: int

    @property
    def shares(self) -> tuple[float | None, ...]:
        """The share of those who answered that chose each option; None where nobody answered."""
        return tuple(each / self.answered if self.answered else None for each in self.counts)


@dataclass(frozen=True)
class Response:
    """How many of those invited took part, in one group or (group None) in all; ``invited`` is None where nobody said."""

    group: str | None
    answered: int
    invited: int | None

    @property
    def share(self) -> float | None:
        """The response rate, from 0 to 1; None where it is not known how many were invited."""
        return self.answered / self.invited if self.invited else None

    @property
    def too_low(self) -> bool:
        """Whether it is too low to conclude from: fewer than `ENOUGH` of those invited."""
        return self.share is not None and self.share < ENOUGH


def several(answer: Answer) -> Sequence[str]:
    """The options an answer names."""
    return [answer] if isinstance(answer, str) else answer


def closed(kept: Kept) -> list[Asked]:
    """The questions with options, in order."""
    return [each for each in kept.questions if each.kind in ("closed", "multiple")]


def opened(kept: Kept) -> list[Asked]:
    """The questions answered in words, in order."""
    return [each for each in kept.questions if each.kind == "open"]


def groups(kept: Kept) -> list[str]:
    """The groups of respondents, in the order they are met, "" for none last."""
    return sorted(dict.fromkeys(each.group for each in kept.respondents), key=lambda each: not each)


def items(kept: Kept, answers: Answers, *, by_group: bool = False) -> list[Item]:
    """The counts of every closed question, for all respondents or for each group; options nobody offered stand last."""
    parts = groups(kept) if by_group else [""]
    return [
        _item(question, group, _people(kept, group if by_group else None), answers.get(question.id, {}))
        for question in closed(kept)
        for group in parts
    ]


def who_answered(
    kept: Kept, answers: Answers, question_id: str, option: str | None, group: str | None = None
) -> list[Filled]:
    """The respondents behind a number, in order: who chose an option, or (None) who answered at all; in one group, or all."""
    said = answers.get(question_id, {})
    return [
        each
        for each in _people(kept, group)
        if each.participant_id in said and (option is None or option in several(said[each.participant_id]))
    ]


def response(kept: Kept) -> list[Response]:
    """The response rate: of all, then of each group of whom it is known how many were invited."""
    invited = sum(kept.invited.values()) or None
    every = Response(None, len(kept.respondents), invited)
    known = [group for group in kept.invited if group]
    return [every, *(Response(group, len(_people(kept, group)), kept.invited[group]) for group in known)]


def _people(kept: Kept, group: str | None) -> list[Filled]:
    return [each for each in kept.respondents if group is None or each.group == group]


def _item(question: Asked, group: str, people: Sequence[Filled], said: Mapping[str, Answer]) -> Item:
    given = [said[each.participant_id] for each in people if each.participant_id in said]
    counts = tuple(sum(option in several(answer) for answer in given) for option in question.options)
    return Item(question, group, counts, len(given), len(people) - len(given))


def scales(kept: Kept) -> Iterator[tuple[tuple[str, ...], list[Asked]]]:
    """The closed questions that share the same options, such as the items of one scale, in the order they are met."""
    found: dict[tuple[str, ...], list[Asked]] = {}
    for question in closed(kept):
        found.setdefault((question.kind, *question.options), []).append(question)
    return ((options[1:], questions) for options, questions in found.items())
