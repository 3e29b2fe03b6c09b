"""Agreement as a table: a short one for people, with what may mislead left out, and a whole one for programs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qcode.agreement.figures import MAIN_FIGURE
from qcode.agreement.results import CodeAgreement, Figures
from qcode.codebook.tree import CodeNode
from qcode.compare.reading import Found
from qcode.compare.values import ALL_FIGURES, PAIR_FIGURES
from qcode.model.table import Table, TableRow
from qcode.reports.comparing.words import word
from qcode.reports.rows import Cell
from qcode.reports.wording import listing
from qcode.reports.words import word as report_word

Number = float | int | None
FOR_TWO = ("cohen_kappa", "dice", "iou_f1")


def agreement_table(found: Found, codes: Sequence[CodeNode], language: str) -> Table:
    """Each code that was used, and any code first: how often each coder used it, α with its interval, and more where they are two.

    Percent agreement and what else grows with uncoded text is left out; the share of uncoded text stands beside the rest.
    """
    agreement = found.agreement
    two = len(agreement.coders) == 2
    columns = (*agreement.coders, *(word(language, key) for key in ("alpha", "low", "high")))
    columns += tuple(word(language, key) for key in ("kappa", "dice", "f1")) if two else ()
    by_id = {node.id: node for node in codes}
    rows = [_row(agreement.overall, None, word(language, "all_codes"), two=two)]
    rows += [
        _row(each, by_id.get(each.code or ""), two=two) for each in agreement.codes if any(each.uses.values())
    ]
    return Table(
        title=word(language, "agreement", coders=listing(language, agreement.coders)),
        corner=report_word(language, "theme_subcode"),
        columns=(*columns, word(language, "uncoded")),
        rows=tuple(rows),
        notes=tuple(notes(found, language)),
        meta={"decimals": 3, "shade": False, "chart": False},
    )


def _row(each: CodeAgreement, node: CodeNode | None, label: str = "", *, two: bool) -> TableRow:
    interval = each.all.intervals.get(MAIN_FIGURE)
    values: list[Number] = [*each.uses.values(), each.all.shown(MAIN_FIGURE)]
    values += [interval.low, interval.high] if interval else [None, None]
    if two:
        [pair] = each.pairs.values()
        values += [pair.figures.shown(name) for name in FOR_TWO]
    values.append(each.uncoded)
    if node is None:
        return TableRow(label, tuple(values))
    return TableRow(
        node.name, tuple(values), path=node.path, depth=node.depth, key=node.id, colour=node.colour
    )


def notes(found: Found, language: str) -> list[str]:
    """How it was counted, and what it is of and not of: to stand beside the figures, always."""
    agreement, transcripts = found.agreement, found.transcripts
    rule = word(language, f"rule_{agreement.rule}")
    told = [word(language, f"unit_{agreement.unit}", rule=rule)]
    told.append(word(language, "rollup" if agreement.rollup else "no_rollup"))
    many = len(transcripts.compared) > 1
    told.append(word(language, "interval" if many else "no_interval"))
    if transcripts.compared:
        names = [each.name for each in transcripts.compared]
        told.append(word(language, "documents", documents=listing(language, names)))
    else:
        told[:] = [word(language, "nothing")]
    if transcripts.left_out:
        names = [f"{each.name} ({', '.join(each.missing)})" for each in transcripts.left_out]
        told.append(word(language, "left_out", documents=", ".join(names)))
    return told


def whole_rows(found: Found, paths: Mapping[str, str]) -> tuple[tuple[str, ...], list[tuple[Cell, ...]]]:
    """The head and a row a code with every figure of every pair, any code first, in English: for programs."""
    agreement = found.agreement
    pairs = ["|".join(pair) for pair in agreement.overall.pairs]
    head = ["code", *(f"uses {coder}" for coder in agreement.coders), "uncoded"]
    head += [f"{name} {pair}" for pair in pairs for name in PAIR_FIGURES]
    head += [*(f"{name} all" for name in ALL_FIGURES), f"{MAIN_FIGURE} low", f"{MAIN_FIGURE} high"]
    head += ["unit", "rule", "rollup"]
    how = (agreement.unit, agreement.rule, agreement.rollup)
    return tuple(head), [
        (paths.get(each.code or "", "any code"), *_whole(each), *how)
        for each in (agreement.overall, *agreement.codes)
    ]


def _whole(each: CodeAgreement) -> list[Number]:
    interval = each.all.intervals.get(MAIN_FIGURE)
    values: list[Number] = [*each.uses.values(), each.uncoded]
    for pair in each.pairs.values():
        values += _shown(pair.figures, PAIR_FIGURES)
    values += _shown(each.all, ALL_FIGURES)
    return [*values, interval.low if interval else None, interval.high if interval else None]


def _shown(figures: Figures, names: Sequence[str]) -> list[Number]:
    return [figures.shown(name) for name in names]
