"""Open answers of a survey: a heading a respondent, a line an answer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qcode.sentence import worded
from qcode.transcripts.blocks import Block
from qcode.transcripts.columns import Row, key
from qcode.transcripts.survey_heads import is_about_filling_in, questions_and_answers

_ID = frozenset(
    [
        *(
            "id",
            "respondentid",
            "responseid",
            "respondent",
            "respondentnr",
            "respondentnummer",
            "participantid",
        ),
        *(
            "participant",
            "deelnemer",
            "deelnemerid",
            "deelnemernummer",
            "case",
            "caseid",
            "nr",
            "no",
            "#",
            "number",
        ),
        *("nummer", "code", "submissionid", "antwoordid", "pseudonym", "pseudoniem"),
    ]
)
UNNAMED = "Column {}"
_NUMBER = re.compile(r"[-+]?[\d.,\s]+%?")


@dataclass(frozen=True)
class Survey:
    """A sheet's questions and, a respondent, the answers that are words; ``notices`` say what was decided."""

    blocks: tuple[Block, ...]
    notices: tuple[str, ...]


def read_answers(rows: Sequence[Row]) -> Survey:
    """The answers in a sheet below its questions; columns of numbers, and about the filling in, are left out."""
    head, answers = questions_and_answers(rows)
    width = max(len(row) for row in rows)
    questions = [
        (head[at].strip() if at < len(head) else "") or UNNAMED.format(at + 1) for at in range(width)
    ]
    named_by = _id_column(questions, answers)
    columns = [[row[at].strip() if at < len(row) else "" for row in answers] for at in range(width)]
    added = {
        at
        for at in range(width)
        if at != named_by and is_about_filling_in([questions[at], *rows[0][at : at + 1]])
    }
    worded = [
        at for at, column in enumerate(columns) if at != named_by and at not in added and _has_words(column)
    ]
    blocks: list[Block] = []
    silent = 0
    for number, row in enumerate(answers, start=1):
        lines = list(_lines(row, questions, worded))
        name = _name(row, number, named_by)
        silent += not lines
        if lines:
            blocks.append(Block(name, "heading"))
            blocks.extend(Block(line, "table", speaker=name) for line in lines)
    numbers = [
        questions[at]
        for at, column in enumerate(columns)
        if at != named_by and any(column) and at not in worded and at not in added
    ]
    said = _notices(len(answers) - silent, silent, numbers, [questions[at] for at in sorted(added)])
    return Survey(tuple(blocks), tuple(said))


def _lines(row: Row, questions: Sequence[str], worded: Sequence[int]) -> Iterator[str]:
    for at in worded:
        answer = row[at].strip() if at < len(row) else ""
        if answer:
            question = questions[at]
            yield (
                f"{question} {answer}" if question.endswith(("?", ":", ".", "!")) else f"{question}: {answer}"
            )


def _id_column(questions: Sequence[str], answers: Sequence[Row]) -> int | None:
    """The column whose head says it names the respondents, if no two of them share a name."""
    for at, question in enumerate(questions):
        given = [row[at].strip() for row in answers if at < len(row) and row[at].strip()]
        index = at == 0 and question == UNNAMED.format(1) and all(name.isdecimal() for name in given)
        if (
            (index or key(question) in _ID)
            and len(given) == len(set(given))
            and len(given) * 2 > len(answers)
        ):
            return at
    return None


def _name(row: Row, number: int, named_by: int | None) -> str:
    given = row[named_by].strip() if named_by is not None and named_by < len(row) else ""
    if not given:
        return f"Respondent {number}"
    return f"Respondent {given}" if given.isdecimal() else given


def _has_words(column: Sequence[str]) -> bool:
    return any(answer and not _NUMBER.fullmatch(answer) for answer in column)


def _notices(respondents: int, silent: int, numbers: Sequence[str], added: Sequence[str]) -> Iterator[str]:
    yield worded(
        "Read as survey answers, each question with a heading and each answer with a line; respondents: {number:,}.",
        number=respondents,
    )
    yield worded(
        "With File, Import survey… instead, closed questions are counted and each open one is a transcript."
    )
    if silent:
        yield worded("Rows without an answer in words were left out: {number:,}.", number=silent)
    if numbers:
        yield worded("Columns of numbers were left out: {names}.", names=_shown(numbers))
    if added:
        yield worded("Columns about the filling in were left out: {names}.", names=_shown(added))


def _shown(names: Sequence[str]) -> str:
    return ", ".join(f"“{name}”" for name in names[:5]) + (" …" if len(names) > 5 else "")
