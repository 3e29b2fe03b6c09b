"""Surveys as tables people read: closed questions, response, pairs of people, and themes beside the interviews."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from qcode.charts.likert import Scale, ScaleItem
from qcode.languages import is_dutch
from qcode.model.numbers import NumberFormat
from qcode.model.table import SideColumn, Table, TableRow
from qcode.reports.words_on_surveys import on_surveys
from qcode.survey.dyads import Compared, Dyads, agreement
from qcode.survey.figures import Answers, Item, Response, items, scales
from qcode.survey.meeting import Asked as AskedOfTheme
from qcode.survey.meeting import Met
from qcode.survey.records import Asked, Kept

FEW = 10
"""Respondents: below these a table says what share one of them is."""
SHOW = ("share", "number")


def item_tables(
    kept: Kept, answers: Answers, language: str, *, show: str = "share", by_group: bool = False
) -> list[Table]:
    """A table for each set of options: a question a row, or a question in each group; an option a column; n at the end."""
    every = items(kept, answers, by_group=by_group)
    return [
        _items_table(
            kept, options, [each for each in every if each.question in questions], language, show, by_group
        )
        for options, questions in scales(kept)
    ]


def _items_table(
    kept: Kept, options: Sequence[str], found: Sequence[Item], language: str, show: str, by_group: bool
) -> Table:
    shares = show == "share"
    rows, missing = _item_rows(found, language, shares=shares, by_group=by_group)
    kind = "share" if shares else "count"
    multiple = any(each.question.kind == "multiple" for each in found)
    most = max((each.answered for each in found), default=0)
    notes = [on_surveys(language, "shares" if shares else "counted")]
    if multiple and shares:
        notes.append(on_surveys(language, "multiple"))
    if shares and 0 < most < FEW:
        notes.append(on_surveys(language, "few", share=percentage(1 / most, language)))
    return Table(
        title=on_surveys(language, "items", title=kept.title),
        corner=on_surveys(language, "question"),
        columns=tuple(options),
        column_keys=tuple(options),
        rows=tuple(rows),
        total_label=on_surveys(language, "n"),
        notes=tuple(notes),
        meta={"survey": kept.title, "show": show, "scale": all(each.question.scale for each in found)},
        formats=(*(kind for _ in options), "count"),
        beside=(SideColumn(on_surveys(language, "missing"), tuple(missing), key="missing"),),
    )


def _item_rows(
    found: Sequence[Item], language: str, *, shares: bool, by_group: bool
) -> tuple[list[TableRow], list[int | None]]:
    rows: list[TableRow] = []
    missing: list[int | None] = []
    for at, item in enumerate(found):
        if by_group and (not at or found[at - 1].question != item.question):
            rows.append(
                TableRow(
                    item.question.name,
                    (None,) * len(item.counts),
                    None,
                    item.question.text,
                    0,
                    item.question.id,
                )
            )
            missing.append(None)
        label = (item.group or on_surveys(language, "no_group")) if by_group else item.question.name
        values = item.shares if shares else item.counts
        key = f"{item.question.id} {item.group}" if by_group else item.question.id
        rows.append(TableRow(label, tuple(values), item.answered, item.question.text, int(by_group), key))
        missing.append(item.missing)
    return rows, missing


def percentage(share: float, language: str) -> str:
    """A share as people read it, halves kept: 12,5 %."""
    halves = 0 if abs(share * 100 - round(share * 100)) < 1e-9 else 1
    return NumberFormat(comma=is_dutch(language), formats=("share",), share_decimals=halves).text(share)


def scale_of(kept: Kept, answers: Answers, options: Sequence[str], *, by_group: bool = False) -> Scale:
    """The items of one scale as a chart around the middle draws them."""
    fitting = [
        each for each in items(kept, answers, by_group=by_group) if each.question.options == tuple(options)
    ]
    parts = tuple(
        ScaleItem(each.question.id, each.question.name, each.counts, each.group if by_group else "")
        for each in fitting
    )
    return Scale(tuple(options), parts, tuple(options), Scale.middle_of(len(options)))


def response_table(kept: Kept, found: Sequence[Response], language: str) -> Table:
    """How many of those invited took part, of all and of each group; with a mark and a note where it is too few."""
    names = [
        on_surveys(language, "everybody")
        if each.group is None
        else each.group or on_surveys(language, "no_group")
        for each in found
    ]
    low = [name for name, each in zip(names, found, strict=True) if each.too_low]
    known = any(each.invited is not None for each in found)
    notes = [on_surveys(language, "too_low", who=", ".join(low))] if low else []
    return Table(
        title=f"{kept.title}: {on_surveys(language, 'response').lower()}",
        corner=on_surveys(language, "respondents"),
        columns=(
            on_surveys(language, "invited"),
            on_surveys(language, "took_part"),
            on_surveys(language, "rate"),
        ),
        column_keys=("invited", "answered", "rate"),
        rows=tuple(
            TableRow(name, (each.invited, each.answered, each.share), key=each.group or "all")
            for name, each in zip(names, found, strict=True)
        ),
        notes=tuple(notes) if known else (on_surveys(language, "not_said"),),
        meta={"survey": kept.title, "shade": False},
        formats=("count", "count", "share"),
        flags=frozenset((at, 2) for at, each in enumerate(found) if each.too_low),
    )


def dyad_tables(found: Dyads, language: str) -> list[Table]:
    """How alike the two versions were answered: by question, and by pair of people."""
    by_item = [(each.one.name, each.one.id, [*each.differences]) for each in found.items]
    by_pair = [
        (
            f"{dyad}: {one.pseudonym} – {other.pseudonym}",
            dyad,
            [each.difference for each in found.of(dyad) if each.difference is not None],
        )
        for dyad, (one, other) in found.people.items()
    ]
    return [
        _differences(found, by_item, "dyad_items", "question", "pairs", language),
        _differences(found, by_pair, "dyad_people", "pair", "questions", language),
    ]


def both_versions(found: Dyads) -> Scale:
    """The items two versions share, each once for either, by the pairs of whom both answered; those on the scale most items have."""
    scales = Counter(each.one.options for each in found.items)
    if not scales:
        return Scale((), ())
    options = scales.most_common(1)[0][0]
    parts = tuple(
        ScaleItem(
            f"{item.one.id} {side}",
            item.one.name,
            _counts(item, side, len(options)),
            kept.informant or kept.title,
        )
        for item in found.items
        if item.one.options == options
        for side, kept in enumerate((found.one, found.other))
    )
    return Scale(options, parts, options, Scale.middle_of(len(options)))


def _counts(item: Compared, side: int, steps: int) -> tuple[int, ...]:
    both = [(pair.one, pair.other) for pair in item.pairs if pair.difference is not None]
    return tuple(sum(pair[side] == step for pair in both) for step in range(1, steps + 1))


def _differences(
    found: Dyads,
    lines: Iterable[tuple[str, str, list[int]]],
    title: str,
    corner: str,
    counted: str,
    language: str,
) -> Table:
    rows: list[TableRow] = []
    for label, key, differences in lines:
        alike = agreement(differences)
        share = alike.pairs or None
        rows.append(
            TableRow(
                label,
                (
                    alike.pairs,
                    alike.same / share if share else None,
                    alike.near / share if share else None,
                    alike.mean,
                ),
                key=key,
            )
        )
    return Table(
        title=on_surveys(language, title, one=found.one.title, other=found.other.title),
        corner=on_surveys(language, corner),
        columns=tuple(on_surveys(language, key) for key in (counted, "same", "near", "mean")),
        column_keys=("pairs", "same", "near", "mean"),
        rows=tuple(rows),
        notes=tuple(_dyad_notes(found, language)),
        meta={"shade": False},
        formats=("count", "share", "share", "number"),
    )


def _dyad_notes(found: Dyads, language: str) -> Iterator[str]:
    yield on_surveys(language, "dyads_counted", other=found.other.title)
    if found.alone:
        yield on_surveys(language, "alone", who=", ".join(each.pseudonym for each in found.alone))
    if found.not_compared:
        names = ", ".join(each.name for each in found.not_compared)
        yield on_surveys(language, "not_compared", questions=names)


def meeting_table(found: Sequence[Met], language: str) -> Table:
    """A code a row with what was said of it, and under it the items about it."""
    heads = ("interviews", "interview_people", "open_answers", "open_people", "lower", "middle", "higher")
    rows = [row for each in found for row in _met_rows(each)]
    return Table(
        title=on_surveys(language, "meeting"),
        corner=on_surveys(language, "theme_question"),
        columns=tuple(on_surveys(language, head) for head in heads),
        column_keys=heads,
        rows=tuple(rows),
        total_label=on_surveys(language, "n"),
        notes=(on_surveys(language, "meeting_counted"), on_surveys(language, "shares")),
        meta={"shade": False},
        formats=("count", "count", "count", "count", "share", "share", "share", "count"),
    )


def _met_rows(each: Met) -> Iterator[TableRow]:
    node = each.node
    said = (*each.interviews, *each.answers)
    yield TableRow(node.name, (*said, None, None, None), None, node.path, node.depth, node.id, node.colour)
    for asked in each.items:
        label = f"{asked.item.question.name} ({asked.survey.informant or asked.survey.title})"
        values = (None, None, None, None, *around_the_middle(asked))
        key = f"{node.id} {asked.item.question.id}"
        yield TableRow(label, values, asked.item.answered, "", node.depth + 1, key)


def around_the_middle(asked: AskedOfTheme) -> tuple[float | None, float | None, float | None]:
    """The shares of answers below, in and above the middle of a scale; None for what is no scale, or has no middle."""
    item = asked.item
    if not item.question.scale or not item.answered:
        return None, None, None
    half, odd = divmod(len(item.counts), 2)
    low, high = sum(item.counts[:half]), sum(item.counts[half + odd :])
    middle = item.counts[half] / item.answered if odd else None
    return low / item.answered, middle, high / item.answered


def answer_rows(kept: Kept, question: Asked, answers: Answers) -> list[tuple[str, str]]:
    """Each respondent who answered a question in words, and the words."""
    said = answers.get(question.id, {})
    return [
        (each.pseudonym, answer if isinstance(answer, str) else ", ".join(answer))
        for each in kept.respondents
        if (answer := said.get(each.participant_id)) is not None
    ]
