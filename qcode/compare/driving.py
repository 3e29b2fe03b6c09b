"""What drives the disagreements of two sides of a project."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qcode.agreement.differences import Match
from qcode.agreement.drivers import Confusion, TextDifferences, Width, by_text, confusions, widths
from qcode.agreement.values import Coded, Pair
from qcode.compare.differences import Differences, InTranscript
from qcode.compare.marks import Mark


@dataclass(frozen=True)
class Drivers:
    """Codes that stood against each other, the most often first, ``of`` so many times in all; who draws wider spans, None where
    boundaries never differ; and transcripts by the share of codings that differ, the largest first. Codes and transcripts by id.
    """

    confusions: tuple[Confusion, ...]
    of: int
    width: Width | None
    transcripts: tuple[TextDifferences, ...]


def drivers(found: Differences, codes: Sequence[str]) -> Drivers:
    """What disagreements are mostly about; ``codes`` are all of them in the order of the codebook, by id."""
    matches = [each for transcript in found.transcripts for each in _matches(transcript, found.labels)]
    confused = confusions(matches, codes)
    drawn = widths(matches)
    return Drivers(
        tuple(confused),
        sum(each.times for each in confused),
        drawn[0] if drawn else None,
        tuple(by_text(matches)),
    )


def _matches(transcript: InTranscript, labels: tuple[str, ...]) -> Iterator[Match]:
    key, coders = transcript.transcript.id, (labels[0], labels[1])
    for one, other in transcript.agreed:
        yield _match(key, coders, "exact", one, other)
    for each in transcript.differences:
        yield _match(key, coders, each.kind, each.a, each.b)


def _match(key: str, coders: Pair, kind: str, one: Mark | None, other: Mark | None) -> Match:
    first, second = (None if mark is None else Coded(*mark.placed) for mark in (one, other))
    return Match(key, coders, kind, first, second)
