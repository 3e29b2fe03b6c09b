"""The rows of the box, and what the first sign that is typed narrows them to."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qcode.finding import Kind, Thing
from qcode.model.span import Span
from qcode.nlp.in_memos import MemoHit
from qcode.nlp.search import Hit
from ui.language import tr, translated
from ui.memos.dates import day_of
from ui.memos.kinds import kind_name

SIGNS = {
    Kind.CODE: "tag",
    Kind.DOCUMENT: "transcript",
    Kind.MEMO: "memo",
    Kind.QUOTATION: "named",
    Kind.RELATION: "relation",
    Kind.PARTICIPANT: "coder",
    Kind.QUESTION: "help",
    Kind.TABLE: "columns",
    Kind.QUERY: "search",
    Kind.COMMAND: "keyboard",
}
WORDS_SIGN = "quotation"
PREFIXES = {">": {Kind.COMMAND}, "#": {Kind.CODE}, "@": {Kind.PARTICIPANT}, '"': set[Kind]()}
"""A sign typed first, and the kinds it narrows to; the last looks for words only."""


@dataclass(frozen=True)
class Entry:
    """A row: a thing, or a place where words stand. ``name`` of a place is what stands there, ``before`` and ``after`` around it."""

    kind: Kind
    id: str
    name: str
    beside: str = ""
    sign: str = ""
    colour: str = ""
    keys: str = ""
    before: str = ""
    after: str = ""
    span: Span | None = None  # of words in a transcript
    all_of: str = ""  # the words whose places are all listed by this row
    all_forms: bool = False  # they are other forms of what was typed, or count as well

    @property
    def is_place(self) -> bool:
        """True for words found in a text."""
        return self.sign == WORDS_SIGN


@dataclass(frozen=True)
class Wanted:
    """What was typed, taken apart."""

    words: str
    kinds: frozenset[Kind]
    texts: bool  # whether words are looked for in transcripts and memos too

    @classmethod
    def of(cls, typed: str) -> Wanted:
        """What ``typed`` asks for."""
        first = typed.lstrip()[:1]
        if first in PREFIXES and first:
            kinds = frozenset(PREFIXES[first])
            return cls(typed.lstrip()[1:].strip(), kinds, texts=not kinds)
        return cls(typed.strip(), frozenset(Kind), texts=True)


def entry_of(thing: Thing) -> Entry:
    """The row of a thing."""
    return Entry(
        thing.kind,
        thing.id,
        thing.name,
        _beside(thing),
        SIGNS[thing.kind],
        thing.colour,
        thing.facts.get("keys", ""),
    )


def _beside(thing: Thing) -> str:
    facts = thing.facts
    match thing.kind:
        case Kind.QUESTION:
            return thing.above or translated(tr("research question"))
        case Kind.TABLE:
            return translated(tr("saved table"))
        case Kind.QUERY:
            return translated(tr("saved query"))
        case Kind.CODE | Kind.COMMAND | Kind.QUOTATION:
            return thing.above
        case Kind.MEMO:
            return " · ".join((kind_name(facts["kind"]), day_of(facts["at"]), facts["coder"]))
        case Kind.RELATION:
            return facts["kind"]
        case Kind.PARTICIPANT:
            return facts["group"] or translated(tr("participant"))
        case _:
            return facts["group"]


def entry_of_hit(hit: Hit, *, other_form: bool = False) -> Entry:
    """The row of words found in a transcript, as they were typed or in another form."""
    turn = translated(tr("turn {number}")).format(number=hit.turn) if hit.turn is not None else ""
    where = ", ".join(part for part in (hit.document, turn) if part)
    entry = Entry(Kind.DOCUMENT, hit.document_id, hit.text, where, WORDS_SIGN, span=hit.span)
    return replace(entry, before=hit.before, after=hit.after, all_forms=other_form)


def entry_of_all(words: str, count: str, all_forms: bool) -> Entry:
    """The row that lists every place of words; ``count`` says how many there are."""
    name = translated(tr("All places of “{words}” in the transcripts")).format(words=words)
    return Entry(Kind.DOCUMENT, "", name, count, "list", all_of=words, all_forms=all_forms)


def entry_of_memo(hit: MemoHit) -> Entry:
    """The row of words found in a memo."""
    entry = Entry(Kind.MEMO, hit.memo_id, hit.text, hit.title, WORDS_SIGN)
    return replace(entry, before=hit.before, after=hit.after)
