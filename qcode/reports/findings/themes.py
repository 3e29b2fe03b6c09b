"""A theme in the results chapter: what it means, what was written of it, what was said, its subcodes, its counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from qcode.codebook.tree import CodeNode
from qcode.model.table import Table
from qcode.reports.findings.material import DEEPEST, Material
from qcode.reports.report import Block, Heading, NumberTable, Prose
from qcode.reports.table_words import spoken
from qcode.reports.wording import listing


def theme(material: Material, code_id: str, level: int, where: str) -> Iterator[Block]:
    """A theme with its subcodes; one that was described before is pointed to. ``where`` is the heading it stands under."""
    node = material.known[code_id]
    if code_id in material.told:
        yield Heading(node.name, min(level, DEEPEST), node.colour)
        yield Prose(material.say("told_theme", where=material.told[code_id]), "quiet")
        return
    inside = material.below(code_id)
    for each in inside:
        material.told.setdefault(each.id, where)
    yield from _code(material, node, level, " / ".join(node.names))
    unused = [each for each in inside[1:] if not _says_something(material, each)]
    for each in inside[1:]:
        if each not in unused:
            yield from _code(material, each, level + each.depth - node.depth)
    if unused:
        yield Prose(
            material.say("not_used", names=listing(material.language, [each.name for each in unused])),
            "quiet",
        )
    if material.by_group is not None and material.rests[code_id].quotations:
        yield NumberTable(_counts(material, material.by_group, node, inside))


def _says_something(material: Material, node: CodeNode) -> bool:
    return bool(material.rests[node.id].quotations or material.memos_of.get(node.id))


def _code(material: Material, node: CodeNode, level: int, title: str = "") -> Iterator[Block]:
    yield Heading(title or node.name, min(level, DEEPEST), node.colour)
    definition = material.definitions.get(node.id)
    if definition:
        yield Prose(definition, "definition")
    yield Prose(material.figures_of(node.id))
    memos = material.memos_of.get(node.id, ())
    yield from material.memos_and_quotations(memos, level + 2, lambda: material.citing.code(node.id))


def _counts(material: Material, by_group: Table, node: CodeNode, inside: list[CodeNode]) -> Table:
    """The rows of a theme out of the counts of all codes."""
    wanted = {each.id for each in inside}
    said = spoken(by_group, material.language)
    rows = tuple(
        replace(row, depth=row.depth - node.depth) for row in said.rows if row.key in wanted and row.total
    )
    return replace(
        said,
        title=material.say("counts_of", theme=node.name),
        rows=rows,
        totals=(),
        notes=(material.say("of_groups"),),
    )
