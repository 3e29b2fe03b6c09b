"""Triangulation: themes against the sources they were compared over, and the verdict on each with its reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sqlmodel import select

from qcode.model import Verdict
from qcode.reports.findings.material import Material
from qcode.reports.report import Block, Heading, NumberTable, Prose
from qcode.reports.triangulation_tables import source_name, spoken_triangulation, verdict_sentence
from qcode.reports.wording import listing
from qcode.triangulation import GROUP, Triangulation, source_kinds, triangulation


def triangulated(material: Material) -> Iterator[Block]:
    """Each comparison a verdict was given in; where none was, that by group."""
    yield Heading(material.say("triangulation"))
    told = [
        found for by in _compared(material) if len((found := triangulation(material.session, by)).sources) > 1
    ]
    if not told:
        yield Prose(material.say("no_triangulation"), "quiet")
    for found in told:
        yield from _comparison(material, found)


def _compared(material: Material) -> list[str]:
    judged = set(material.session.exec(select(Verdict.by)))
    return [each.key for each in source_kinds(material.session) if each.key in judged] or [GROUP]


def _comparison(material: Material, found: Triangulation) -> Iterator[Block]:
    language = material.language
    table = spoken_triangulation(found, language)
    said = {verdict_sentence(row, language) for row in found.rows if row.judged}
    notes = tuple(note for note in table.notes if note not in said)
    yield NumberTable(replace(table, notes=notes))
    for row in found.rows:
        if row.judged:
            yield Prose(verdict_sentence(row, language).replace("/", " / ", row.node.depth))
            continue
        silent = [source_name(found.by.key, each.name, language) for each in found.silent(row)]
        if silent:
            names = listing(language, silent)
            yield Prose(material.say("silent", theme=" / ".join(row.node.names), sources=names), "quiet")
