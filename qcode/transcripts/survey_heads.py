"""The rows above the answers of a survey: survey programs write one, two or three of them."""

from __future__ import annotations

from collections.abc import Sequence

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


def questions_and_answers(rows: Sequence[Row]) -> tuple[list[str], Sequence[Row]]:
    """The question above each column, and the rows below that hold answers."""
    if len(rows) > 2 and any(
        "ImportId" in cell for cell in rows[2]
    ):  # Qualtrics: names, questions, identifiers
        return [*rows[1]], rows[3:]
    if len(rows) > 2 and _names_answers(rows[1]):  # SurveyMonkey: questions, then what is answered of each
        return _joined(rows[0], rows[1]), rows[2:]
    return [*rows[0]], rows[1:]


def is_about_filling_in(names: Sequence[str]) -> bool:
    """True for a column that the survey program adds: when, from where, in which language."""
    return any(key(name) in _ABOUT_FILLING_IN for name in names)


def _names_answers(row: Row) -> bool:
    return bool(row) and not row[0].strip() and any(key(cell) in _ANSWER for cell in row)


def _joined(questions: Row, parts: Row) -> list[str]:
    """A question holds for the columns after it until the next one; a part of it stands behind a dash."""
    width = max(len(questions), len(parts))
    joined: list[str] = []
    question = ""
    for at in range(width):
        question = (questions[at].strip() if at < len(questions) else "") or question
        part = parts[at].strip() if at < len(parts) else ""
        joined.append(question if not part or key(part) in _ANSWER else f"{question} – {part}")
    return joined
