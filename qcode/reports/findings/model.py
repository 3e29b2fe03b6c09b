"""The axial model in the report: its diagrams, their categories by role, and the relations in words with their evidence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qcode.drawing.diagram import drawing
from qcode.grounding.outline import ToldCategory, ToldDiagram, ToldRelation
from qcode.reports.findings.material import Material
from qcode.reports.findings.relations import relation
from qcode.reports.pictures import can_draw, picture
from qcode.reports.report import Block, Figure, Heading, Prose, TextTable
from qcode.reports.wording import listing


def model(material: Material) -> Iterator[Block]:
    """Every diagram, then the relations that stand in none."""
    outline = material.outline
    yield Heading(material.say("model"))
    if not outline.diagrams and not outline.relations:
        yield Prose(material.say("no_model"), "quiet")
    for each in outline.diagrams:
        yield from _diagram(material, each)
    if outline.apart:
        yield Heading(material.say("apart" if outline.diagrams else "relations"), 2)
        yield from _relations(material, outline.apart)


def _diagram(material: Material, diagram: ToldDiagram) -> Iterator[Block]:
    yield Heading(diagram.name, 2)
    if diagram.categories and can_draw():
        yield _picture(material, diagram)
    if diagram.categories:
        yield _categories(material, diagram)
    if diagram.empty_roles:
        roles = [material.say(f"role_{role}") for role in diagram.empty_roles]
        yield Prose(material.say("empty_roles", roles=listing(material.language, roles)), "quiet")
    if diagram.relations:
        yield Heading(material.say("relations"), 3)
        yield from _relations(material, diagram.relations)


def _picture(material: Material, diagram: ToldDiagram) -> Figure:
    """The diagram as it is drawn on the screen, and its relations for who cannot see it."""
    drawn = picture(drawing(material.session, diagram.id), material.language)
    told = "; ".join(each.sentence for each in diagram.relations)
    return Figure(drawn.data, drawn.width, drawn.height, diagram.name, told)


def _relations(material: Material, relations: Sequence[ToldRelation]) -> Iterator[Block]:
    for each in relations:
        yield from relation(material, each.id, each.sentence)


def _categories(material: Material, diagram: ToldDiagram) -> TextTable:
    """The categories with their roles; without those where the diagram follows no paradigm."""
    title = material.say("diagram", name=diagram.name)
    colours = tuple(material.known[each.id].colour for each in diagram.categories)
    category, role, grounding = (material.say(key) for key in ("category", "role", "grounding"))
    if not diagram.paradigm:
        rows = tuple((each.name, _grounding(material, each)) for each in diagram.categories)
        return TextTable((category, grounding), rows, (0.45, 0.55), colours=colours, title=title)
    with_roles = tuple(
        (each.name, _role(material, each), _grounding(material, each)) for each in diagram.categories
    )
    head = (category, role, grounding)
    return TextTable(head, with_roles, (0.36, 0.24, 0.4), colours=colours, title=title)


def _role(material: Material, category: ToldCategory) -> str:
    return material.say(f"role_{category.role}") if category.role else ""


def _grounding(material: Material, category: ToldCategory) -> str:
    dimensions = [
        material.say("dimension", name=each.name, low=each.low, high=each.high)
        for each in category.dimensions
    ]
    return "\n".join([material.figures_of(category.id), *dimensions])
