"""What each column of a survey seems to be, with a sentence that says why: to be looked at and corrected by a person."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from qcode.model.paths import same_name
from qcode.participants import GROUP_HEADS
from qcode.sentence import worded
from qcode.survey import columns as kinds
from qcode.survey.cells import Missing, is_ticked, separator_in, split_cell
from qcode.survey.columns import Column
from qcode.survey.grid import Grid
from qcode.survey.scales import UNSURE, different, ordered, scale_of
from qcode.transcripts.columns import key
from qcode.transcripts.survey_heads import is_about_filling_in

_RESPONDENT = frozenset(
    [
        "respondent",
        "respondentnr",
        "respondentnummer",
        "respondentcode",
        "pseudonym",
        "pseudoniem",
        "participant",
        "participantcode",
        "deelnemer",
        "deelnemernummer",
        "deelnemercode",
        "code",
        "casecode",
        "case",
    ]
)
_ID = frozenset(
    [
        "id",
        "responseid",
        "respondentid",
        "caseid",
        "nr",
        "no",
        "#",
        "number",
        "nummer",
        "submissionid",
        "antwoordid",
        "rij",
        "row",
        "token",
        "toegangscode",
    ]
)
_NAME = frozenset(
    [
        "name",
        "naam",
        "fullname",
        "firstname",
        "lastname",
        "surname",
        "voornaam",
        "achternaam",
        "volledigenaam",
        "yourname",
        "jenaam",
        "uwnaam",
        "watisjenaam",
        "watisuwnaam",
        "whatisyourname",
        "voorenachternaam",
    ]
)
_DYAD = frozenset(
    [
        "dyad",
        "dyade",
        "dyadnr",
        "dyadcode",
        "duo",
        "koppel",
        "koppelnr",
        "koppelcode",
        "paar",
        "pair",
        "paircode",
        "tweetal",
    ]
)
_CONTACT = re.compile(
    r"e-?mail|telefoon|telephone|phone|mobiel|ip.?adres|ip.?address|postcode|geboortedatum|date of birth|adres\b|address\b",
    re.IGNORECASE,
)
_PERSONAL = re.compile(r"\S+@\S+\.\S+|(?:\d{1,3}\.){3}\d{1,3}|\+?\d[\d \-]{8,}\d")
_MOMENT = re.compile(
    r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d.*|\d{1,2}[-/]\d{1,2}[-/]\d{2,4} \d{1,2}:\d\d.*|\d{4}/\d\d/\d\d \d{1,2}:\d\d.*"
)
_ABOUT_PERSON = re.compile(
    r"\b(?:age|leeftijd|hoe oud|how old|gender|geslacht|sekse|sex|opleiding\w*|education|klas|leerjaar|schooltype|functie|beroep|"
    r"job|role|rol|ervaring in jaren|jaren ervaring|years of experience|dienstjaren|woonduur|verblijfsduur|locatie|location|"
    r"nationaliteit|nationality|afdeling|department)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(r"\b(?:other|anders|overige?|else)\b", re.IGNORECASE)
_REMARK = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")  # “(several answers possible)” after a question
_NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)?")
_MOST_OPTIONS, _LONGEST_OPTION, _LONGEST_HEAD = 10, 60, 60
_LEAST = 3  # answers below which nothing comes back by itself


def guess(grid: Grid, missing: Missing | None = None, known: Collection[str] = ()) -> tuple[Column, ...]:
    """A guess for every column of a survey, in their order.

    ``known`` are steps of scales that were used before, in another version of the survey.
    """
    none = missing or Missing()
    beside = _on_scales(grid, none) | frozenset(known)
    found = _Guessing(grid, none, beside)
    guessed: list[Column] = []
    for _, run in groupby(
        range(len(grid.heads)), lambda at: grid.heads[at].question if grid.heads[at].part else at
    ):
        guessed += found.run(list(run), guessed)
    return _one_of_a_kind(guessed)


def of_kind(
    grid: Grid,
    column: Column,
    kind: str,
    missing: Missing | None = None,
    known: Collection[str] = (),
) -> Column:
    """The column as somebody says it is, one of `columns.KINDS`, with the options that go with that."""
    none = missing or Missing()
    answers = none.answers(grid.column(column.at))
    head = grid.heads[column.at]
    changed = Column(
        column.at,
        head.said,
        kind,
        short=column.short,
        explains=column.explains if kind == kinds.OPEN else None,
    )
    if kind == kinds.CLOSED:
        return replace(changed, **_closed(answers, _on_scales(grid, none) | frozenset(known)))
    if kind == kinds.MULTIPLE:
        if head.part and _is_tick(grid, column.at, none):
            return replace(changed, text=head.question, option=head.part)
        return replace(changed, options=_listed(answers))
    return changed


def _on_scales(grid: Grid, missing: Missing) -> frozenset[str]:
    """The answers in all columns that are on a known scale of words by themselves."""
    found: set[str] = set()
    for at in range(len(grid.heads)):
        values = different(missing.answers(grid.column(at)))
        if len(values) > 1 and not _NUMBER.match(values[0]) and scale_of(values):
            found.update(values)
    return frozenset(found)


def _closed(answers: Sequence[str], beside: Collection[str]) -> dict[str, object]:
    """The options of a closed question, and whether they are a scale."""
    steps = scale_of(answers, beside)
    return {"options": steps or ordered(answers), "scale": bool(steps)}


def _listed(answers: Sequence[str]) -> tuple[str, ...]:
    separator = separator_in(answers)
    return ordered([part for answer in answers for part in split_cell(answer, separator)])


def _is_tick(grid: Grid, at: int, missing: Missing) -> bool:
    """True when a column says nothing but that its option was chosen or not."""
    option = grid.heads[at].part
    return all(is_ticked(cell, option) is not None for cell in missing.answers(grid.column(at)))


class _Guessing:
    def __init__(self, grid: Grid, missing: Missing, beside: Collection[str]) -> None:
        self._grid, self._missing, self._beside = grid, missing, beside

    def run(self, ats: Sequence[int], before: Sequence[Column]) -> list[Column]:
        """The columns of one question, or one alone."""
        if len(ats) > 1:
            ticks = [at for at in ats if not self._is_other(at) and _is_tick(self._grid, at, self._missing)]
            others = [at for at in ats if at not in ticks]
            if len(ticks) > 1 and all(map(self._is_other, others)):
                return [self._option(at) if at in ticks else self._other(at, ticks[0]) for at in ats]
            grid = different(cell for at in ats for cell in self._missing.answers(self._grid.column(at)))
            beside = {*self._beside, *grid}
            return [self._one(at, beside, before) for at in ats]
        return [self._one(ats[0], self._beside, before)]

    def _answers(self, at: int) -> list[str]:
        return self._missing.answers(self._grid.column(at))

    def _is_other(self, at: int) -> bool:
        """True for a part that asks for something else, and whose answers are not just ticks."""
        head = self._grid.heads[at]
        return bool(_OTHER.search(head.part or head.question)) and not _is_tick(self._grid, at, self._missing)

    def _option(self, at: int) -> Column:
        head = self._grid.heads[at]
        why = worded("One column for each option, with a common head.")
        return Column(at, head.question, kinds.MULTIPLE, option=head.part, why=why)

    def _other(self, at: int, explains: int) -> Column:
        why = worded("Explains the answer “other” to the question before it.")
        return Column(at, self._grid.heads[at].said, kinds.OPEN, explains=explains, why=why)

    def _one(self, at: int, beside: Collection[str], before: Sequence[Column]) -> Column:
        return (
            self._left_out(at)
            or self._of_person(at)
            or self._explaining(at, before)
            or self._asked(at, beside)
        )

    def _left_out(self, at: int) -> Column | None:
        head, name, answers = self._grid.heads[at], self._grid.names[at], self._answers(at)

        def out(why: str) -> Column:
            return Column(at, head.said, kinds.LEFT_OUT, why=why)

        if not answers:
            return out(worded("Nobody answered it."))
        contact = len(head.said) <= _LONGEST_HEAD and _CONTACT.search(head.said)
        if contact or _mostly(_PERSONAL, answers):
            return out(worded("Personal data: addresses, telephone numbers and the like are not kept."))
        if is_about_filling_in([head.said, name]) or _mostly(_MOMENT, answers):
            return out(worded("Added by the survey program: when, from where or how it was filled in."))
        if key(head.said) in _ID and _are_different(answers):
            return out(worded("Numbers the rows, and says nothing of the respondents."))
        return None

    def _of_person(self, at: int) -> Column | None:
        head = key(self._grid.heads[at].said).rstrip("?")
        answers = self._answers(at)
        if head in _NAME:
            why = worded("Names are shown while importing, to tell who is who, and are not kept.")
            return Column(at, self._grid.heads[at].said, kinds.NAME, why=why)
        if head in _RESPONDENT and _are_different(answers):
            return self._as(at, kinds.RESPONDENT, worded("Says who each row is about."))
        if head in GROUP_HEADS:
            return self._as(at, kinds.GROUP, worded("The group of each respondent."))
        if head in _DYAD:
            return self._as(at, kinds.DYAD, worded("Says which respondents of two versions belong together."))
        return None

    def _as(self, at: int, kind: str, why: str) -> Column:
        return Column(at, self._grid.heads[at].said, kind, why=why)

    def _explaining(self, at: int, before: Sequence[Column]) -> Column | None:
        """A column of words headed “other, namely”, after a question with options."""
        head = self._grid.heads[at].said
        if not before or not _OTHER.search(head):
            return None
        closed = next(
            (each for each in reversed(before) if each.kind in (kinds.CLOSED, kinds.MULTIPLE)), None
        )
        begins = _OTHER.match(head) or (
            closed is not None and same_name(head).startswith(same_name(_REMARK.sub("", closed.text)))
        )
        if closed is None or not begins:
            return None
        first = next(each.at for each in before if each.text == closed.text)
        return self._other(at, first)

    def _asked(self, at: int, beside: Collection[str]) -> Column:
        head, answers = self._grid.heads[at].said, self._answers(at)
        about_person = len(head) <= _LONGEST_HEAD and _ABOUT_PERSON.search(head)
        if about_person and max(map(len, answers)) <= _LONGEST_OPTION:
            return self._as(at, kinds.ATTRIBUTE, worded("Something known of each respondent."))
        if _is_list(answers):
            why = worded("Several options stand in one cell.")
            return Column(at, head, kinds.MULTIPLE, options=_listed(answers), why=why)
        steps = scale_of(answers, beside)
        if steps:
            why = worded("Its answers are on a scale.")
            return Column(at, head, kinds.CLOSED, options=steps, scale=True, why=why)
        if _comes_back(answers):
            why = worded("The same few answers come back.")
            return Column(at, head, kinds.CLOSED, options=ordered(answers), why=why)
        if all(map(_NUMBER.fullmatch, answers)):
            return self._as(
                at, kinds.ATTRIBUTE, worded("Numbers on no scale: something known of each respondent.")
            )
        return self._as(at, kinds.OPEN, worded("Answers in words of the respondents."))


def _mostly(pattern: re.Pattern[str], answers: Sequence[str]) -> bool:
    return sum(pattern.fullmatch(answer) is not None for answer in answers) * 2 > len(answers)


def _are_different(answers: Sequence[str]) -> bool:
    return len(different(answers)) == len(answers)


def _comes_back(answers: Sequence[str]) -> bool:
    """True when there are so few different short answers that they were chosen rather than written."""
    said = different(answer for answer in answers if same_name(answer) not in UNSURE)
    short = all(len(answer) <= _LONGEST_OPTION and "\n" not in answer for answer in answers)
    return short and len(answers) >= _LEAST and len(said) <= min(_MOST_OPTIONS, max(1, len(answers) // 2))


def _is_list(answers: Sequence[str]) -> bool:
    """True when cells hold several options: pieces that come back in other company, and not in every cell as many."""
    separator = separator_in(answers)
    cells = [split_cell(answer, separator) for answer in answers]
    if not any(len(cell) > 1 for cell in cells):
        return False
    pieces = [piece for cell in cells for piece in cell]
    said = different(pieces)
    if any(len(piece) > _LONGEST_OPTION or "\n" in piece for piece in said):
        return False
    if separator == "," and (len({len(cell) for cell in cells}) == 1 or not _alike_in_capitals(cells)):
        return False
    return len(said) <= _MOST_OPTIONS * 2 and len(said) * 3 <= len(pieces) * 2


def _alike_in_capitals(cells: Iterable[Sequence[str]]) -> bool:
    """A list goes on as it begins, with or without a capital; a sentence goes on in small letters."""
    return all(
        cell[0][:1].isupper() == piece[:1].isupper()
        for cell in cells
        for piece in cell[1:]
        if cell[0][:1].isalpha() and piece[:1].isalpha()
    )


def _one_of_a_kind(columns: Sequence[Column]) -> tuple[Column, ...]:
    """One column says who the respondents are, one their group, one their dyad: the first; others are left out."""
    taken: set[str] = set()
    found: list[Column] = []
    for column in columns:
        again = column.kind in (kinds.RESPONDENT, kinds.GROUP, kinds.DYAD) and column.kind in taken
        why = worded("Another column says this already.")
        found.append(replace(column, kind=kinds.LEFT_OUT, why=why) if again else column)
        taken.add(column.kind)
    return tuple(found)
