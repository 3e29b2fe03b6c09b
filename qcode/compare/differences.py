"""Where two sides of a project differ, each disagreement with what was decided about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlmodel import Session

from qcode.agreement.differences import differences as matched
from qcode.agreement.values import Coded, Comparison, Text
from qcode.compare.choice import Choice, labels, refuse
from qcode.compare.decisions import Decided, decisions_in, paired
from qcode.compare.marks import Mark, Marked, Marks, marks
from qcode.compare.reading import parents_of
from qcode.compare.transcripts import Compared, LeftOut, transcripts
from qcode.errors import Refused
from qcode.model.debriefing import DISAGREEMENTS
from qcode.sentence import worded
from qcode.speech import speech_of
from qcode.steps import Progress

STATES = ("open", "decided", "changed")


@dataclass(frozen=True)
class Difference:
    """A disagreement: ``kind`` is one of DISAGREEMENTS, ``a`` what the first side has, ``b`` the second; one of them may be None.

    ``turn`` is the number of the turn it begins in. ``decided`` is what was decided about it, None while it is open.
    """

    document_id: str
    kind: str
    a: Mark | None
    b: Mark | None
    turn: int | None
    decided: Decided | None = None

    @property
    def start(self) -> int:
        """Where the first of the two begins."""
        return min(mark.start for mark in (self.a, self.b) if mark)

    @property
    def end(self) -> int:
        """Where the last of the two ends."""
        return max(mark.end for mark in (self.a, self.b) if mark)

    @property
    def state(self) -> str:
        """One of STATES: open, decided, or decided but changed since."""
        return "open" if self.decided is None else "changed" if self.decided.changed else "decided"

    @property
    def key(self) -> tuple[str, ...]:
        """What tells it from all others, also when it was read again: the ids of both codings."""
        return tuple(mark.coding_id if mark else "" for mark in (self.a, self.b))


@dataclass(frozen=True)
class InTranscript:
    """Two sides in one transcript: what both coded alike, and where they differ, in the order of the text.

    ``past`` are decisions about what is no difference any more.
    """

    transcript: Compared
    agreed: tuple[tuple[Mark, Mark], ...]
    differences: tuple[Difference, ...]
    past: tuple[Decided, ...]


@dataclass(frozen=True)
class Differences:
    """Two sides in all transcripts that are compared; ``labels`` are what they are called."""

    labels: tuple[str, ...]
    transcripts: tuple[InTranscript, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def all(self) -> tuple[Difference, ...]:
        """Every disagreement, in the order of the transcripts and in each in that of the text."""
        return tuple(each for transcript in self.transcripts for each in transcript.differences)

    @property
    def past(self) -> tuple[tuple[str, Decided], ...]:
        """Decisions about what is no difference any more, each with the name of its transcript."""
        return tuple((each.transcript.name, decided) for each in self.transcripts for decided in each.past)

    @property
    def agreed(self) -> int:
        """How many codings both have alike."""
        return sum(len(each.agreed) for each in self.transcripts)

    @property
    def counts(self) -> Mapping[str, int]:
        """How many there are of each kind, ``exact`` among them."""
        return {"exact": self.agreed, **counted(self.all)}


def counted(found: Iterable[Difference], state: str = "") -> Mapping[str, int]:
    """How many disagreements there are of each kind, or of those in one of STATES."""
    kinds = Counter(each.kind for each in found if state in ("", each.state))
    return {kind: kinds[kind] for kind in DISAGREEMENTS}


def differences(
    session: Session,
    choice: Choice,
    documents: Collection[str] | None = None,
    progress: Progress | None = None,
    *,
    marked: Marked | None = None,
) -> Differences | None:
    """Where two sides differ, in the transcripts compared or in those of them with the given ids; None when cancelled.

    ``marked`` is what both marked there as `marks` gives it, where it is read already.

    Which two codings belong together does not depend on the codes chosen: of a branch those are told of which one side at
    least has a code there. Raises Refused for other than two sides, and as `choice.refuse` does.
    """
    refuse(session, choice)
    if len(choice.sides) != 2:
        raise Refused(worded("Disagreements are between two; choose two coders or two passes."))
    found = transcripts(session, choice)
    compared = [each for each in found.compared if documents is None or each.id in documents]
    read = _Read(session, choice, [each.id for each in compared], marked)
    told: list[InTranscript] = []
    for number, each in enumerate(compared, 1):
        told.append(read.within(each))
        if progress is not None and not progress(number, len(compared)):
            return None
    return Differences(labels(session, choice), tuple(told), found.left_out)


class _Read:
    """What the project holds of the two sides in some transcripts."""

    def __init__(
        self, session: Session, choice: Choice, documents: Sequence[str], marked: Marked | None
    ) -> None:
        self._marks = marks(session, choice, documents) if marked is None else marked
        self._speech = speech_of(session, documents)
        self._decisions = decisions_in(session, choice, documents)
        self._every_code = parents_of(session, Choice(choice.sides))
        self._chosen = parents_of(session, choice)

    def within(self, transcript: Compared) -> InTranscript:
        """The two sides in one of the transcripts."""
        matches = self._matched(transcript)
        differing = [each for each in matches if each[0] != "exact"]
        found, past = paired(self._decisions.get(transcript.id, ()), [(a, b) for _, a, b in differing])
        told = [
            self._difference(transcript.id, *each, found.get(number)) for number, each in enumerate(differing)
        ]
        alike = [
            (a, b) for kind, a, b in matches if kind == "exact" and a and b and a.code_id in self._chosen
        ]
        meant, gone = filter(self._is_meant, told), filter(self._was_meant, past)
        return InTranscript(transcript, tuple(alike), tuple(meant), tuple(gone))

    def _matched(self, transcript: Compared) -> list[tuple[str, Mark | None, Mark | None]]:
        """Kind and both sides of each match, in the order of the text."""
        one, other = (self._placed(side) for side in self._marks[transcript.id])
        coded = {"a": [Coded(*key) for key in one], "b": [Coded(*key) for key in other]}
        text = Text(transcript.id, transcript.characters, coded)
        found = matched(Comparison([text], list(coded), self._every_code)) or []
        return [(each.kind, _mark(one, each.first), _mark(other, each.second)) for each in found]

    def _placed(self, side: Marks) -> dict[tuple[int, int, str], Mark]:
        return {mark.placed: mark for mark in side if mark.code_id in self._every_code}

    def _difference(
        self, document_id: str, kind: str, a: Mark | None, b: Mark | None, decided: Decided | None
    ) -> Difference:
        made = Difference(document_id, kind, a, b, None, decided.about(a, b, kind) if decided else None)
        turn = self._speech[document_id].first(made.start, made.end)
        return replace(made, turn=turn.number if turn else None)

    def _is_meant(self, each: Difference) -> bool:
        return any(mark.code_id in self._chosen for mark in (each.a, each.b) if mark)

    def _was_meant(self, each: Decided) -> bool:
        """Whether a decision about what is no difference any more is about a code chosen, or one that is gone."""
        return any(
            side.code_id is None or side.code_id in self._chosen for side in each.sides if side.code_name
        )


def _mark(placed: Mapping[tuple[int, int, str], Mark], coded: Coded | None) -> Mark | None:
    return None if coded is None else placed[coded]
