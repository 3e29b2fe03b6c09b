"""The heart of the chapter: research question by research question, or theme by theme where none was written down."""

from __future__ import annotations

from collections.abc import Iterator

from qcode.findings.coverage import Covered
from qcode.reports.findings.material import Material
from qcode.reports.findings.relations import relation
from qcode.reports.findings.themes import theme
from qcode.reports.findings.words import amount as how_many
from qcode.reports.report import Block, Heading, Prose
from qcode.reports.wording import amount, listing


def questions(material: Material) -> Iterator[Block]:
    """Each question with what answers it, then the themes that answer none."""
    yield Heading(material.say("findings"))
    if not material.coverage.questions:
        yield from _themes(material)
        return
    for covered in material.coverage.questions:
        yield from _question(material, covered)
    if material.coverage.unasked:
        title = material.say("other_themes")
        yield Heading(title, 2)
        for each in material.coverage.unasked:
            yield from theme(material, each.id, 3, title)


def _themes(material: Material) -> Iterator[Block]:
    yield Prose(material.say("no_questions" if material.codes else "no_themes"), "quiet")
    for node in material.codes:
        if not node.depth:
            yield from theme(material, node.id, 2, material.say("findings"))


def _question(material: Material, covered: Covered) -> Iterator[Block]:
    question = covered.question
    level = question.number.count(".") + 2 if question.number else 1
    if question.number:
        yield Heading(question.said, level)
    else:
        yield Prose(f"{material.say('main_question')}: {question.text}", "lead")
    intro = _intro(material, covered)
    if intro:
        yield Prose(intro, "body" if covered.grounded else "quiet")
    memos = [memo.id for memo in covered.memos]
    yield from material.memos_and_quotations(memos, level + 3, lambda: ([], []))
    where = question.said if question.number else material.say("main_question")
    for each in covered.themes:
        yield from theme(material, each.id, level + 1, where)
    if covered.relations:
        yield Heading(material.say("relations"), min(level + 1, 6))
        for each in covered.relations:
            yield from relation(material, each.id, each.sentence)


def _intro(material: Material, covered: Covered) -> str:
    """What answers a question, and on what that rests, in a sentence."""
    language, rests = material.language, covered.rests
    things = [
        amount(language, "themes", len(covered.themes)) if covered.themes else "",
        how_many(language, "relations", len(covered.relations)) if covered.relations else "",
        how_many(language, "memos", len(covered.memos)) if covered.memos else "",
    ]
    named = listing(language, [each for each in things if each])
    if not named:
        return "" if covered.grounded else material.say("not_answered")
    if not rests.quotations:
        return material.say("answered_with", things=named)
    return material.say("answered_by", things=named, resting=material.resting(rests))
