"""A survey as a report: who took part, closed questions with their pictures, answers in words, and its other version."""

from __future__ import annotations

from collections.abc import Iterator

from qcode.charts.likert import likert
from qcode.reports.pictures import chart_figure
from qcode.reports.report import Block, Heading, NumberTable, Prose, Report, TextTable
from qcode.reports.survey_tables import (
    answer_rows,
    both_versions,
    dyad_tables,
    item_tables,
    response_table,
    scale_of,
)
from qcode.reports.words_on_surveys import on_surveys
from qcode.survey.dyads import Dyads
from qcode.survey.figures import Answers, items, opened, response, scales
from qcode.survey.records import Kept

LongRow = tuple[str, str, str, int, float | None, int, int]
LONG_HEAD = ("question", "group", "option", "count", "share", "answered", "missing")
"""The head of one row an option, as programs for statistics take it."""


def survey_report(
    kept: Kept,
    answers: Answers,
    language: str,
    *,
    show: str = "share",
    by_group: bool = False,
    pairs: Dyads | None = None,
) -> Report:
    """The report of one survey; with ``pairs`` its two versions stand beside each other at the end."""
    blocks: list[Block] = [
        Heading(on_surveys(language, "response")),
        NumberTable(response_table(kept, response(kept), language)),
        *_closed(kept, answers, language, show=show, by_group=by_group),
        *answer_blocks(kept, answers, language),
    ]
    if pairs is not None and pairs.items:
        heading = on_surveys(language, "dyad_items", one=pairs.one.title, other=pairs.other.title)
        figure = chart_figure(likert(both_versions(pairs), heading, language))
        pictures = [] if figure is None else [figure]
        blocks += [
            Heading(heading),
            *pictures,
            *(NumberTable(table) for table in dyad_tables(pairs, language)),
        ]
    return Report(kept.title, kept.informant, blocks=tuple(blocks), language=language)


def _closed(kept: Kept, answers: Answers, language: str, *, show: str, by_group: bool) -> Iterator[Block]:
    tables = item_tables(kept, answers, language, show=show, by_group=by_group)
    if tables:
        yield Heading(on_surveys(language, "items", title=kept.title))
    for (options, questions), table in zip(scales(kept), tables, strict=True):
        if all(each.scale for each in questions):
            chart = likert(scale_of(kept, answers, options, by_group=by_group), table.title, language)
            figure = chart_figure(chart)
            if figure is not None:
                yield figure
        yield NumberTable(table)


def answer_blocks(kept: Kept, answers: Answers, language: str) -> Iterator[Block]:
    """The table of answers to each question in words, as the appendix of a thesis has it."""
    asked = opened(kept)
    if asked:
        yield Heading(on_surveys(language, "answers", title=kept.title))
    for question in asked:
        rows = answer_rows(kept, question, answers)
        yield Heading(question.text, 2)
        if rows:
            head = (on_surveys(language, "respondent"), on_surveys(language, "answer"))
            yield TextTable(head, tuple(rows), (0.2, 0.8), title=question.text)
        else:
            yield Prose(on_surveys(language, "nobody_answered"), "quiet")


def answers_report(kept: Kept, answers: Answers, language: str) -> Report:
    """The answers in words alone."""
    title = on_surveys(language, "answers", title=kept.title)
    return Report(
        title, blocks=tuple(answer_blocks(kept, answers, language)), language=language, contents=False
    )


def long_rows(kept: Kept, answers: Answers, *, by_group: bool = False) -> list[LongRow]:
    """One row an option of a closed question, in each group where asked for: counts and shares as numbers."""
    return [
        (
            item.question.text,
            item.group,
            option,
            item.counts[at],
            item.shares[at],
            item.answered,
            item.missing,
        )
        for item in items(kept, answers, by_group=by_group)
        for at, option in enumerate(item.question.options)
    ]


def answer_lines(kept: Kept, answers: Answers) -> list[tuple[str, str, str, str]]:
    """Question, respondent, group and answer, one row an answer in words."""
    group = {each.pseudonym: each.group for each in kept.respondents}
    return [
        (question.text, who, group[who], words)
        for question in opened(kept)
        for who, words in answer_rows(kept, question, answers)
    ]
