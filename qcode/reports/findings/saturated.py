"""Saturation: a sentence, and the two tables it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from qcode.reports.findings.material import Material
from qcode.reports.report import Block, Heading, NumberTable, Prose
from qcode.reports.saturation_tables import reached_table, steps_table
from qcode.saturation import saturation


def saturated(material: Material) -> Iterator[Block]:
    """How new codes came in, and when they stopped."""
    found = saturation(material.session)
    yield Heading(material.say("saturation"))
    if not found.steps:
        yield Prose(material.say("no_saturation"), "quiet")
        return
    first = found.reached[0]
    key = "saturation_not" if first.at is None else "saturation_at"
    yield Prose(material.say(key, at=first.at, all=len(found.steps)))
    yield NumberTable(steps_table(found, material.language))
    rules = reached_table(found, material.language)
    yield NumberTable(replace(rules, title=rules.corner))
