"""Agreement before the discussion, as it was frozen then."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from sqlmodel import Session

from qcode.compare.choice import Choice
from qcode.compare.freezing import DIRECT, ROLLED_UP, before, is_some_unseen
from qcode.model import FrozenComparison
from qcode.model.table import Table, TableRow
from qcode.reports.comparing.words import word as comparing_word
from qcode.reports.debriefing.words import word
from qcode.reports.report import Block, NumberTable, Prose
from qcode.reports.wording import day, listing
from qcode.reports.words import word as report_word

Value = Mapping[str, Any]


def before_blocks(
    session: Session, choice: Choice, documents: Collection[str], unit: str, language: str, *, rollup: bool
) -> Iterator[Block]:
    """The figures of the first state that was frozen of these sides, and what it is of; a sentence where none was."""
    kept = before(session, choice, documents)
    if not kept:
        unseen = is_some_unseen(session)
        yield Prose(word(language, "frozen_unseen" if unseen else "not_frozen"), "quiet")
        return
    first = kept[0].kept
    yield Prose(word(language, "frozen", day=day(language, first.frozen_at), title=first.title))
    if kept[0].over:
        yield Prose(word(language, "frozen_over", passes=listing(language, kept[0].over)))
    yield Prose(_counts(first, language), "quiet")
    yield NumberTable(frozen_table(first, unit, language, rollup=rollup))


def frozen_table(kept: FrozenComparison, unit: str, language: str, *, rollup: bool = True) -> Table:
    """The figures of a frozen state: uses of each coder, α and its interval, by code as it was called then."""
    return figures_table(kept.figures[unit][ROLLED_UP if rollup else DIRECT], language)


def figures_table(value: Value, language: str) -> Table:
    """Figures as `agreement_value` gives them: uses of each coder, α and its interval, by code."""
    coders = tuple(value["coders"])
    rows = [_row(value["overall"], comparing_word(language, "all_codes"), coders)]
    used = [each for each in value["codes"] if any(each["uses"].values())]
    rows += [_row(each, str(each["code"]), coders) for each in used]
    documents = listing(language, [str(each["name"]) for each in value["documents"]])
    rule = comparing_word(language, f"rule_{value['rule']}")
    notes = (
        comparing_word(language, f"unit_{value['unit']}", rule=rule),
        comparing_word(language, "rollup" if value["rollup"] else "no_rollup"),
        word(language, "uncoded", share=f"{round(100 * (value['overall']['uncoded'] or 0))} %"),
        comparing_word(language, "documents", documents=documents),
    )
    return Table(
        title=comparing_word(language, "agreement", coders=listing(language, coders)),
        corner=report_word(language, "theme_subcode"),
        columns=(*coders, *(comparing_word(language, key) for key in ("alpha", "low", "high"))),
        rows=tuple(rows),
        notes=notes,
        meta={"decimals": 3, "shade": False},
    )


def _row(figures: Value, label: str, coders: tuple[str, ...]) -> TableRow:
    interval: Value = figures["interval"]
    uses = tuple(figures["uses"].get(coder, 0) for coder in coders)
    alpha = figures["all"]["krippendorff_alpha"]
    return TableRow(label, (*uses, alpha, interval["low"], interval["high"]))


def _counts(kept: FrozenComparison, language: str) -> str:
    """How many disagreements of each kind there were, by pair of coders."""
    told = [
        f"{pair.replace('|', ' – ')}: {comparing_word(language, 'counts', **counts)}"
        for pair, counts in kept.differences.items()
    ]
    return "; ".join(told)
