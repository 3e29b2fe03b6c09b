"""Saturation as tables people read, and as JSON programs read."""

from __future__ import annotations

from collections.abc import Mapping

from qcode.charts.bars import LINES
from qcode.model.table import Table, TableRow
from qcode.reports.wording import listing, number
from qcode.reports.words import word
from qcode.saturation import Reached, Saturation, Step


def steps_table(found: Saturation, language: str) -> Table:
    """A transcript a row, in the order of coding: its codes, the new ones, all so far, and how that is in shuffled orders."""
    curve = found.curve
    shuffled = list(zip(curve.low, curve.middle, curve.high, strict=True)) or [(None, None, None)] * len(
        found.steps
    )
    return Table(
        title=word(language, "saturation"),
        corner=word(language, "saturation_corner"),
        columns=(
            word(language, f"saturation_here_{found.level}"),
            word(language, "saturation_new"),
            word(language, f"saturation_all_{found.level}"),
            *_spread_heads(language),
        ),
        rows=tuple(
            TableRow(step.name, (step.codes, len(step.new), step.total, *spread), key=step.document_id)
            for step, spread in zip(found.steps, shuffled, strict=True)
        ),
        notes=_notes(found, language, "saturation_order_note", "saturation_claim_note"),
        meta={"decimals": 0, "chart": LINES},
    )


def reached_table(found: Saturation, language: str) -> Table:
    """A row for each base, run and threshold: after how many transcripts no more came, and how often in shuffled orders."""
    return Table(
        title="",
        corner=word(language, "saturation_rule"),
        columns=(
            word(language, f"saturation_base_{found.level}"),
            word(language, "saturation_at"),
            word(language, "saturation_orders"),
            *_spread_heads(language),
        ),
        rows=tuple(_reached_row(each, language) for each in found.reached),
        notes=(word(language, "saturation_rule_note"),),
        meta={"decimals": 0},
    )


def _spread_heads(language: str) -> tuple[str, ...]:
    return tuple(word(language, f"saturation_{which}") for which in ("low", "middle", "high"))


def _reached_row(each: Reached, language: str) -> TableRow:
    threshold = f"{each.threshold * 100:.0f}"
    share = None if each.orders_reached is None else each.orders_reached * 100
    return TableRow(
        word(language, "saturation_base", base=str(each.base), run=str(each.run), threshold=threshold),
        (each.codes_in_base, each.at, share, each.low, each.middle, each.high),
    )


def _notes(found: Saturation, language: str, *names: str) -> tuple[str, ...]:
    notes = [word(language, name) for name in names]
    if found.orders:
        notes.insert(1, word(language, "saturation_shuffled_note", orders=number(language, found.orders)))
    if found.uncoded:
        names_left = listing(language, found.uncoded)
        notes.append(word(language, "saturation_uncoded_note", documents=names_left))
    return tuple(notes)


def saturation_value(found: Saturation, paths: Mapping[str, str]) -> dict[str, object]:
    """The whole of it as JSON knows it, codes by their paths."""
    return {
        "level": found.level,
        "transcripts": [_step_value(step, paths) for step in found.steps],
        "reached": [_reached_value(each) for each in found.reached],
        "curve": {
            "low": list(found.curve.low),
            "middle": list(found.curve.middle),
            "high": list(found.curve.high),
        },
        "orders": found.orders,
        "uncoded": list(found.uncoded),
    }


def _step_value(step: Step, paths: Mapping[str, str]) -> dict[str, object]:
    new = [paths[code] for code in step.new]
    return {"document": step.name, "at": step.at, "codes": step.codes, "new": new, "total": step.total}


def _reached_value(each: Reached) -> dict[str, object]:
    return {
        "base": each.base,
        "run": each.run,
        "threshold": each.threshold,
        "codes_in_base": each.codes_in_base,
        "runs": [
            {"first": run.first, "last": run.last, "new": run.new, "share": run.share} for run in each.runs
        ],
        "reached_at": each.at,
        "orders": {
            "reached": each.orders_reached,
            "low": each.low,
            "middle": each.middle,
            "high": each.high,
        },
    }
