"""The rows above the answers of a survey: survey programs write one, two or three of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from qcode.transcripts.columns import Row, key

_ANSWER = frozenset(
    [
        "response",
        "openendedresponse",
        "antwoord",
        "openantwoord",
        "openeindereactie",
        "reactie",
        "antwort",
        "réponse",
    ]
)
_ABOUT_FILLING_IN = frozenset(
    [
        "startdate",
        "enddate",
        "status",
        "ipaddress",
        "progress",
        "durationinseconds",
        "duration",
        "finished",
        "recordeddate",
        "recipientlastname",
        "recipientfirstname",
        "recipientemail",
        "externaldatareference",
        "externalreference",
        "locationlatitude",
        "locationlongitude",
        "distributionchannel",
        "userlanguage",
        "qrecaptchascore",
        "timestamp",
        "tijdstempel",
        "zeitstempel",
        "horodateur",
        "collectorid",
        "emailaddress",
        "emailadres",
        "email",
        "customdata1",
        "begintijd",
        "starttijd",
        "starttime",
        "tijdvanvoltooien",
        "completiontime",
        "voltooiingstijd",
        "datumingestuurd",
        "submitdate",
        "laatstepagina",
        "lastpage",
        "begintaal",
        "startlanguage",
        "zaadje",
        "seed",
        "datumlaatsteactie",
        "datestamp",
        "datumgestart",
        "startdatum",
        "einddatum",
        "refurl",
        "consent",
    ]
)


class Head(NamedTuple):
    """What stands above a column: the question, and the part of it that the column answers, "" for the whole."""

    question: str
    part: str = ""

    @property
    def said(self) -> str:
        """Question and part in one."""
        return f"{self.question} – {self.part}" if self.part else self.question


def heads_and_answers(rows: Sequence[Row]) -> tuple[list[Head], Sequence[Row]]:
    """What stands above each column, and the rows below that hold answers."""
    if len(rows) > 2 and any(
        "ImportId" in cell for cell in rows[2]
    ):  # Qualtrics: names, questions, identifiers
        return [Head(cell) for cell in rows[1]], rows[3:]
    if len(rows) > 2 and _names_answers(rows[1]):  # SurveyMonkey: questions, then what is answered of each
        return _parted(rows[0], rows[1]), rows[2:]
    return [Head(cell) for cell in rows[0]], rows[1:]


def questions_and_answers(rows: Sequence[Row]) -> tuple[list[str], Sequence[Row]]:
    """The question above each column in one piece, and the rows below that hold answers."""
    heads, answers = heads_and_answers(rows)
    return [head.said for head in heads], answers


def is_about_filling_in(names: Sequence[str]) -> bool:
    """True for a column that the survey program adds: when, from where, in which language."""
    return any(key(name) in _ABOUT_FILLING_IN for name in names)


def _names_answers(row: Row) -> bool:
    return bool(row) and not row[0].strip() and any(key(cell) in _ANSWER for cell in row)


def _parted(questions: Row, parts: Row) -> list[Head]:
    """A question holds for the columns after it until the next one."""
    heads: list[Head] = []
    question = ""
    for at in range(max(len(questions), len(parts))):
        question = (questions[at].strip() if at < len(questions) else "") or question
        part = parts[at].strip() if at < len(parts) else ""
        heads.append(Head(question, "" if key(part) in _ANSWER else part))
    return heads
