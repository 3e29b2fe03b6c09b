"""Which transcripts are compared: those that every side is done with; of the others why they are not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlmodel import Session

from qcode.coding.passes import agreed_layer
from qcode.compare.choice import Choice, Side, labels
from qcode.model import Coding, Decision, Document, Finished
from qcode.model.row import table_of
from qcode.sentence import joined, worded
from qcode.transcripts.documents import named_in_order

Passes = Mapping[tuple[str, str], set[str]]
"""Passes by transcript and coder."""


@dataclass(frozen=True)
class Compared:
    """A transcript that is compared; ``characters`` are code points."""

    id: str
    name: str
    characters: int


@dataclass(frozen=True)
class LeftOut:
    """A transcript that is not compared, and why, such as “Bram is not done with R4”; ``missing`` are the labels of those sides."""

    id: str
    name: str
    why: str
    missing: tuple[str, ...]


@dataclass(frozen=True)
class Transcripts:
    """The chosen transcripts in their order: what is compared, and what is left out."""

    compared: tuple[Compared, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """Those that are compared."""
        return tuple(each.id for each in self.compared)


def transcripts(session: Session, choice: Choice) -> Transcripts:
    """The chosen transcripts, parted into those every side is done with and the others.

    A coder is done with a transcript when he or she said so in one of the passes compared, and in each of them that holds
    codings of theirs; what was agreed about it is done as soon as there is any. With ``include_unfinished`` every transcript is
    compared that one of the sides has begun.
    """
    begun, finished = _begun(session, choice), _finished(session, choice)
    agreed = _agreed_in(session, choice)
    called = labels(session, choice)
    sizes = _characters(session)
    compared: list[Compared] = []
    left_out: list[LeftOut] = []
    for key, name in named_in_order(session):
        if choice.documents is not None and key not in choice.documents:
            continue
        missing = {
            label: _why(label, name, layer=side.coder_id in agreed)
            for side, label in zip(choice.sides, called, strict=True)
            if not (
                key in agreed[side.coder_id] if side.coder_id in agreed else _done(key, side, begun, finished)
            )
        }
        why = joined(missing.values(), "; ")
        if choice.include_unfinished and missing:
            if any(begun[key, side.coder_id] or finished[key, side.coder_id] for side in choice.sides):
                missing = {}
            why = worded("nobody has begun {document}", document=name)
        if missing:
            left_out.append(LeftOut(key, name, why, tuple(missing)))
        else:
            compared.append(Compared(key, name, sizes[key]))
    return Transcripts(tuple(compared), tuple(left_out))


def _why(label: str, document: str, *, layer: bool) -> str:
    if layer:
        return worded("nothing was agreed about {document} yet", document=document)
    return worded("{coder} is not done with {document}", coder=label, document=document)


def _done(key: str, side: Side, begun: Passes, finished: Passes) -> bool:
    done = _among(side, finished[key, side.coder_id])
    return bool(done) and _among(side, begun[key, side.coder_id]) <= done


def _among(side: Side, passes: set[str]) -> set[str]:
    return passes if side.passes is None else passes & side.passes


def _begun(session: Session, choice: Choice) -> Passes:
    """The passes in which each coder coded something in each transcript."""
    coding = table_of(Coding).c
    columns = (coding.document_id, coding.coder_id, coding.pass_id)
    query = select(*columns).where(coding.coder_id.in_(choice.coders)).distinct()
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for key, coder, which in session.connection().execute(query):
        found[key, coder].add(which)
    return found


def _finished(session: Session, choice: Choice) -> Passes:
    finished = table_of(Finished).c
    query = select(finished.document_id, finished.coder_id, finished.pass_id)
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for key, coder, which in session.connection().execute(query.where(finished.coder_id.in_(choice.coders))):
        found[key, coder].add(which)
    return found


def _agreed_in(session: Session, choice: Choice) -> dict[str, set[str]]:
    """The transcripts about which something was agreed or decided, by the id of the layer where it is compared."""
    layer = agreed_layer(session)
    if layer is None or layer.id not in choice.coders:
        return {}
    coding, decision = table_of(Coding).c, table_of(Decision).c
    run = session.connection().execute
    coded = run(select(coding.document_id).where(coding.coder_id == layer.id).distinct()).scalars()
    return {layer.id: {*coded, *run(select(decision.document_id).distinct()).scalars()}}


def _characters(session: Session) -> dict[str, int]:
    document = table_of(Document).c
    rows = session.connection().execute(select(document.id, func.length(document.text)))
    return {key: characters for key, characters in rows}  # noqa: C416 - rows are no pairs
