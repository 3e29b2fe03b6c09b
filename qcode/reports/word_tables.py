"""Words as tables people read: how often each was said, and what marks one side."""

from __future__ import annotations

from collections.abc import Sequence

from qcode.model.table import Table, TableRow
from qcode.reports.wording import number
from qcode.reports.words import word
from qcode.reports.words_on_words import on_words
from qcode.table_columns import NONE
from qcode.words.counting import Counted, Keyness, compare, listed, telling
from qcode.words.places import WordPlace, places_of, places_outside
from qcode.words.spec import WordSpec

LIMIT = 1_000
"""Words a table lists at most."""
PER = 1_000
DOCUMENTS, HERE, THERE = "documents", "here", "there"
"""Keys of columns that are no column of words counted."""


def word_table(counted: Counted, spec: WordSpec, language: str, limit: int = LIMIT) -> Table:
    """The table a spec asks for, with its heads and notes in this language; raises Refused for a column that is gone."""
    if spec.target:
        return _keyness_table(counted, compare(counted, spec), spec, language, limit)
    return _frequency_table(counted, spec, language, limit)


def behind_number(counted: Counted, spec: WordSpec, row: str, column: str) -> list[WordPlace]:
    """The places a number of that table is made of, by the keys of its row and column; "" is the column of totals."""
    if not spec.target:
        parted = column not in ("", DOCUMENTS)
        return places_of(counted, row, column if parted else None)
    here = places_of(counted, row, spec.target, but=spec.against)
    if spec.against:
        there = places_of(counted, row, spec.against, but=spec.target)
    else:
        there = places_outside(counted, row, spec.target)
    if column.startswith(HERE):
        return here
    return there if column.startswith(THERE) else here + there


def _frequency_table(counted: Counted, spec: WordSpec, language: str, limit: int) -> Table:
    order = listed(counted, spec.least)
    rate = spec.show == "rate"
    parted = () if spec.by == "all" else counted.columns
    said = [len(column.words) for column in parted]
    whole = len(counted.inside)
    counts, overall, documents = counted.counts, counted.overall, counted.documents
    rows = tuple(
        TableRow(
            counted.words[at],
            (*_shown(counts[at].tolist() if parted else [], said, rate=rate), int(documents[at])),
            _shown([int(overall[at])], [whole], rate=rate)[0],
            key=counted.words[at],
        )
        for at in order[:limit]
    )
    kind = "rate" if rate else "count"
    return Table(
        title=on_words(language, "frequencies"),
        corner=on_words(language, "word"),
        columns=(*(_head(column.head, language) for column in parted), on_words(language, "documents")),
        column_keys=(*(column.key for column in parted), DOCUMENTS),
        rows=rows,
        total_label=word(language, "total"),
        notes=(
            *_notes(spec, language, len(order), limit),
            *_sizes([(column.head, size) for column, size in zip(parted, said, strict=True)], language),
        ),
        meta={
            **spec.as_json(),
            "shade": bool(parted),
            "columns": _columns(counted),
            "words": whole,
            "said": said,
            "found": len(order),
        },
        formats=(*(kind for _ in parted), "count", kind),
    )


def _keyness_table(counted: Counted, found: Keyness, spec: WordSpec, language: str, limit: int) -> Table:
    order = telling(counted, found, spec.least)
    here = _head(counted.column(spec.target).head, language)
    there = _head(counted.column(spec.against).head, language) if spec.against else on_words(language, "rest")
    rows = tuple(_key_row(counted, found, at) for at in order[:limit])
    sizes = [(here, found.words_here), (there, found.words_there)]
    return Table(
        title=on_words(language, "keyness", here=here, there=there),
        corner=on_words(language, "word"),
        columns=(
            here,
            there,
            on_words(language, "per", head=here),
            on_words(language, "per", head=there),
            on_words(language, "ratio"),
        ),
        column_keys=(HERE, THERE, "here rate", "there rate", "ratio"),
        rows=rows,
        total_label="G²",
        notes=(
            *_notes(spec, language, len(order), limit),
            *_sizes(sizes, language),
            on_words(language, "keyness_note"),
        ),
        meta={
            **spec.as_json(),
            "shade": False,
            "columns": _columns(counted),
            "said": [found.words_here, found.words_there],
            "found": len(order),
        },
        formats=("count", "count", "rate", "rate", "number", "number"),
    )


def _columns(counted: Counted) -> list[tuple[str, str]]:
    """What can be compared: the key of each column and its head."""
    return [(column.key, column.head) for column in counted.columns if column.head]


def _key_row(counted: Counted, found: Keyness, at: int) -> TableRow:
    here, there = int(found.here[at]), int(found.there[at])
    return TableRow(
        counted.words[at],
        (
            here,
            there,
            *_shown([here, there], [found.words_here, found.words_there], rate=True),
            round(float(found.ratio[at]), 4),
        ),
        round(float(found.telling[at]), 4),
        key=counted.words[at],
    )


def _shown(numbers: Sequence[int], said: Sequence[int], *, rate: bool) -> list[int | float | None]:
    """Counts, or per 1,000 of so many words; None where there are none."""
    if not rate:
        return [*numbers]
    return [PER * each / whole if whole else None for each, whole in zip(numbers, said, strict=True)]


def _head(head: str, language: str) -> str:
    return word(language, "none_of_it") if head == NONE else head


def _notes(spec: WordSpec, language: str, found: int, limit: int) -> list[str]:
    notes = [
        on_words(language, f"counted_{spec.by}"),
        on_words(language, "lemmas" if spec.lemmas else "forms"),
        on_words(language, "with_stop" if spec.stop_words else "without_stop"),
    ]
    if spec.least > 1:
        notes.append(on_words(language, "least", count=spec.least))
    if found > limit:
        notes.append(on_words(language, "first", count=limit, found=number(language, found)))
    return notes


def _sizes(sides: Sequence[tuple[str, int]], language: str) -> list[str]:
    """How many words were said in each column, for who checks a rate."""
    if not sides:
        return []
    said = "; ".join(f"{_head(head, language)} {number(language, size)}" for head, size in sides)
    return [on_words(language, "said", said=said)]
