"""Coverage of research questions and candidates for the core category as tables people read."""

from __future__ import annotations

from collections.abc import Sequence

from qcode.findings.core import Candidates
from qcode.findings.coverage import Coverage, Covered
from qcode.findings.ground import Rests
from qcode.model.table import Table, TableRow
from qcode.reports.words import word
from qcode.table_columns import NONE


def coverage_table(found: Coverage, language: str) -> Table:
    """A question a row: how many themes and memos answer it or its sub-questions, what these rest on, by group, and evidence."""
    return Table(
        title=word(language, "research_questions"),
        corner=word(language, "research_question"),
        columns=(
            word(language, "themes_only"),
            word(language, "codes"),
            *_rests_heads(language, found.groups),
            word(language, "coverage_for"),
            word(language, "coverage_against"),
            word(language, "memos"),
        ),
        column_keys=(
            "themes",
            "codes",
            *RESTS_KEYS,
            *(f"group:{group}" for group in found.groups),
            "for",
            "against",
            "memos",
        ),
        rows=tuple(_coverage_row(each) for each in found.questions),
        notes=_coverage_notes(found, language),
        meta={"decimals": 0},
    )


RESTS_KEYS = ("quotations", "documents", "participants")


def _rests_heads(language: str, groups: Sequence[str]) -> tuple[str, ...]:
    named = (word(language, "no_group") if group == NONE else group for group in groups)
    return (*(word(language, key) for key in RESTS_KEYS), *named)


def _rests(rests: Rests) -> tuple[int, ...]:
    return (rests.quotations, rests.documents, rests.participants, *rests.groups)


def _coverage_row(each: Covered) -> TableRow:
    values = (
        each.themes_below,
        each.codes_below,
        *_rests(each.with_below),
        each.evidence,
        each.against,
        each.memos_below,
    )
    question = each.question
    return TableRow(question.said, values, depth=question.depth, key=question.id)


def answers_table(each: Covered, groups: Sequence[str], language: str) -> Table:
    """What answers one question, a row each: themes, relations and memos; the key of a row is "code:ID", "relation:ID" …"""
    nothing = (None,) * (1 + len(RESTS_KEYS) + len(groups))
    themes = (
        TableRow(theme.name, (theme.codes, *_rests(theme.rests), None, None), path=theme.path,
                 key=f"code:{theme.id}", colour=theme.colour)
        for theme in each.themes
    )  # fmt: skip
    related = (
        TableRow(row.sentence, (*nothing, row.evidence, row.against), key=f"relation:{row.id}")
        for row in each.relations
    )
    memos = (TableRow(memo.title, (*nothing, None, None), key=f"memo:{memo.id}") for memo in each.memos)
    return Table(
        title=each.question.said,
        corner=word(language, "themes"),
        columns=(
            word(language, "codes"),
            *_rests_heads(language, groups),
            word(language, "coverage_for"),
            word(language, "coverage_against"),
        ),
        column_keys=("codes", *RESTS_KEYS, *(f"group:{group}" for group in groups), "for", "against"),
        rows=(*themes, *related, *memos),
        meta={"decimals": 0},
    )


def _coverage_notes(found: Coverage, language: str) -> tuple[str, ...]:
    notes = [word(language, "coverage_note")] if found.questions else []
    bare = [each.question.number or each.question.text for each in found.questions if not each.grounded]
    if bare:
        notes.append(word(language, "coverage_bare", questions=", ".join(bare)))
    if found.questions and found.unasked:
        themes = ", ".join(each.name for each in found.unasked)
        notes.append(word(language, "coverage_unasked", themes=themes))
    return tuple(notes)


def candidates_table(found: Candidates, language: str) -> Table:
    """A code a row: what it rests on, by group and by pass, and to how many categories it is related."""
    return Table(
        title=word(language, "core_candidates"),
        corner=word(language, "theme_subcode"),
        columns=(
            *_rests_heads(language, found.groups),
            word(language, "in_groups"),
            word(language, "related_to"),
            *found.passes,
        ),
        column_keys=(
            *RESTS_KEYS,
            *(f"group:{group}" for group in found.groups),
            "groups",
            "related",
            *(f"pass:{key}" for key in found.pass_ids),
        ),
        rows=tuple(
            TableRow(
                each.name,
                (*_rests(each.rests), each.rests.in_groups, len(each.related), *each.rests.passes),
                path=each.path,
                depth=each.depth,
                key=each.id,
                colour=each.colour,
            )
            for each in found.codes
        ),
        notes=(word(language, "core_note"),),
        meta={"decimals": 0},
    )
