"""Surveys as lines and as JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from qcode import survey
from qcode.survey.answered import Answer

Answers = Mapping[str, Mapping[str, Answer]]


def columns_told(columns: Sequence[survey.Column]) -> Iterator[str]:
    """A line a column: what it is, and why it was taken for that."""
    for column in columns:
        options = " < ".join(column.options) if column.scale else ", ".join(column.options)
        parts = (f"{column.at + 1}. {column.text}", column.option, column.kind, options, column.why)
        yield " · ".join(part for part in parts if part)


def column_as_json(column: survey.Column) -> dict[str, object]:
    """A column and what it is."""
    return {
        "column": column.at + 1,
        "text": column.text,
        "kind": column.kind,
        "option": column.option or None,
        "options": list(column.options),
        "scale": column.scale,
        "explains": None if column.explains is None else column.explains + 1,
        "why": column.why,
    }


def questions_told(kept: survey.Kept, said: Answers, paths: Mapping[str, str]) -> Iterator[str]:
    """The questions with how often each option was chosen, or what each respondent said."""
    who = {each.participant_id: each.pseudonym for each in kept.respondents}
    invited = f" of {sum(kept.invited.values())} invited" if kept.invited else ""
    yield f"{kept.title}: {len(kept.respondents)}{invited}"
    for number, question in enumerate(kept.questions, start=1):
        themes = f" [{', '.join(paths[key] for key in question.themes)}]" if question.themes else ""
        answers = said[question.id]
        yield f"{number}. {question.text} ({question.kind}, n = {len(answers)}){themes}"
        if question.options:
            chosen = Counter(each for answer in answers.values() for each in _several(answer))
            yield "   " + ", ".join(f"{option}: {chosen[option]}" for option in question.options)
        else:
            for key, answer in answers.items():
                yield f"   {who[key]}: {' / '.join(_several(answer))}"


def _several(answer: Answer) -> list[str]:
    return [answer] if isinstance(answer, str) else answer


def survey_as_json(
    kept: survey.Kept, said: Answers, paths: Mapping[str, str], texts: Mapping[str, str]
) -> dict[str, object]:
    """A survey with its questions, respondents and every answer."""
    return {
        "title": kept.title,
        "informant": kept.informant,
        "source": kept.source,
        "invited": dict(kept.invited),
        "questions": [
            {
                "number": number,
                "text": each.text,
                "short": each.short,
                "kind": each.kind,
                "options": list(each.options),
                "scale": each.scale,
                "explains": texts.get(each.other_of_id or ""),
                "paired_with": texts.get(each.paired_id or ""),
                "themes": [paths[key] for key in each.themes],
            }
            for number, each in enumerate(kept.questions, start=1)
        ],
        "respondents": [
            {
                "pseudonym": who.pseudonym,
                "group": who.group,
                "dyad": who.dyad,
                "answers": {
                    str(number): said[each.id][who.participant_id]
                    for number, each in enumerate(kept.questions, start=1)
                    if who.participant_id in said[each.id]
                },
            }
            for who in kept.respondents
        ],
    }
