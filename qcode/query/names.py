"""What a project has names for: what can be asked for, and what was likely meant by a name nobody knows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property

from sqlalchemy import select
from sqlmodel import Session

from qcode.codebook.tree import CodeNode, nodes
from qcode.matching import rank, typed_words
from qcode.model import Attribute, Coder, CodingPass, Document, Participant, Speaker
from qcode.model.document import DOCUMENT_KINDS, ROLES
from qcode.model.folding import fold
from qcode.model.paths import join, same_name, same_path, split
from qcode.model.row import table_of
from qcode.query.wording import quoted

FIELDS = ("group", "participant", "document", "kind", "method", "speaker", "role", "coder", "pass", "words")
"""What can be compared besides attributes of participants."""
ALSO = {"transcript": "document", "respondent": "participant"}
BY_ID = ("participant", "document", "coder", "pass")
"""Fields whose values have an identity, so that a kept question follows a rename."""
MOST = 3  # suggestions


@dataclass(frozen=True)
class AttributeName:
    """An attribute of participants: its kind, its choices, and the texts it has where its kind is text."""

    id: str
    name: str
    kind: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Names:
    """The names of a project at one moment."""

    codes: tuple[CodeNode, ...]
    values: Mapping[str, tuple[tuple[str, str], ...]]  # of each field the (id or name, name) there are
    attributes: tuple[AttributeName, ...]
    layer: str = ""  # the id of the layer of what was agreed

    @cached_property
    def by_id(self) -> Mapping[str, CodeNode]:
        """Every code by its id."""
        return {node.id: node for node in self.codes}

    def place_of(self, code_id: str) -> int:
        """Where a code stands in the codebook."""
        return self._places[code_id]

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {node.id: at for at, node in enumerate(self.codes)}

    @cached_property
    def _often(self) -> Counter[str]:
        return Counter(same_name(node.name) for node in self.codes)

    def code_word(self, code_id: str) -> str:
        """What a code is called in a sentence: its name where no other code has that, or else its path."""
        node = self.by_id[code_id]
        return join((node.name,)) if self._often[same_name(node.name)] == 1 else node.path

    def codes_called(self, typed: str) -> list[CodeNode]:
        """The codes a name or path may mean: that very path, or else all whose path ends so; capitals count where that helps."""
        wanted = split(typed)
        if not wanted:
            return []
        folded = same_path(wanted)
        exact = [node for node in self.codes if node.names == wanted]
        alike = exact or [node for node in self.codes if same_path(node.names) == folded]
        ends = alike or [node for node in self.codes if same_path(node.names[-len(wanted) :]) == folded]
        cased = [node for node in ends if node.names[-len(wanted) :] == wanted]
        return cased or ends

    def attribute(self, typed: str) -> AttributeName | None:
        """The attribute of that name, capitals or not."""
        return next((each for each in self.attributes if same_name(each.name) == same_name(typed)), None)

    def value(self, field: str, typed: str) -> tuple[str, str] | None:
        """The (id or name, name) of what a field's value of that name means, capitals or not."""
        there = self.values[field]
        exact = (each for each in there if each[1] == typed)
        return next(exact, None) or next(
            (each for each in there if same_name(each[1]) == same_name(typed)), None
        )

    def called(self, field: str, key: str) -> str | None:
        """What is called so by its id now; None when it is gone."""
        return next((name for value, name in self.values[field] if value == key), None)

    def near_codes(self, typed: str) -> tuple[str, ...]:
        """Codes that may have been meant, or what else has that name, as they are written in a sentence."""
        known = {quoted(self.code_word(node.id)): node.path for node in self.codes}
        elsewhere = [
            f"{field} = {quoted(name)}"
            for field in ("group", "participant", "document", "coder", "pass")
            if (found := self.value(field, typed)) and (name := found[1])
        ]
        return (*elsewhere, *near(typed, known))[:MOST]


def near(typed: str, known: Mapping[str, str]) -> tuple[str, ...]:
    """The keys of names that may have been meant: those what was typed is found in, then those spelt nearly so."""
    words = typed_words(typed)
    fits = sorted(
        (place, number, key)
        for number, (key, name) in enumerate(known.items())
        if (place := rank(words, *_folded(name), "")) is not None and words
    )
    spelt = {fold(split(name)[-1] if split(name) else name): key for key, name in known.items()}
    close = (spelt[each] for each in get_close_matches(fold(typed), spelt, n=MOST, cutoff=0.7))
    return tuple(dict.fromkeys([*(key for _, _, key in fits), *close]))[:MOST]


def _folded(name: str) -> tuple[str, str]:
    folded = fold(name.replace("/", " "))
    return fold((split(name) or (name,))[-1]), folded


def read_names(session: Session) -> Names:
    """The names of the project now."""
    layer = table_of(Coder).c
    key = session.connection().execute(select(layer.id).where(layer.kind == "agreed")).scalar()
    return Names(tuple(nodes(session)), _values(session), tuple(_attributes(session)), key or "")


def _values(session: Session) -> dict[str, tuple[tuple[str, str], ...]]:
    document, participant, speaker = table_of(Document).c, table_of(Participant).c, table_of(Speaker).c
    coder, each = table_of(Coder).c, table_of(CodingPass).c
    run = session.connection().execute

    def texts(found: Iterable[str]) -> tuple[tuple[str, str], ...]:
        return tuple((text, text) for text in sorted(set(found), key=str.casefold) if text)

    def pairs(found: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
        return tuple(sorted(found, key=lambda pair: pair[1].casefold()))

    return {
        "group": texts(run(select(participant.group).distinct()).scalars()),
        "participant": pairs([(row[0], row[1]) for row in run(select(participant.id, participant.pseudonym))]),
        "document": pairs([(row[0], row[1]) for row in run(select(document.id, document.name))]),
        "kind": tuple((kind, kind) for kind in DOCUMENT_KINDS),
        "method": texts(run(select(document.method).distinct()).scalars()),
        "speaker": texts(run(select(speaker.name).distinct()).scalars()),
        "role": tuple((role, role) for role in ROLES),
        "coder": pairs([(row[0], row[1]) for row in run(select(coder.id, coder.name))]),
        "pass": tuple((row[0], row[1]) for row in run(select(each.id, each.name).order_by(each.position))),
        "words": (),
    }  # fmt: skip


def _attributes(session: Session) -> Iterable[AttributeName]:
    attribute, participant = table_of(Attribute).c, table_of(Participant).c
    run = session.connection().execute
    known = [row[0] for row in run(select(participant.attributes)).all()]
    query = select(attribute.id, attribute.name, attribute.kind, attribute.choices)
    for key, name, kind, choices in run(query.order_by(attribute.position)).all():
        values = choices if kind == "choice" else sorted({str(each[key]) for each in known if key in each})
        yield AttributeName(key, name, kind, tuple(values))
