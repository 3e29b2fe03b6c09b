"""What became of surveys in one change; what respondents answered is not told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from qcode.audit.known import Known
from qcode.audit.told import Told
from qcode.audit.touched import Touched
from qcode.store.journal import RowChange

_SAID = frozenset({"text", "short", "options", "scale"})
"""What is told of a question that changed."""


def of_surveys(change: Touched, known: Known) -> Iterator[Told]:
    """Surveys that came, grew, changed or went; what their questions are about; who belongs together."""
    came, gone = ({row.key for row in rows} for rows in (change.made("survey"), change.gone("survey")))
    filled = _by_survey(change.made("survey_response"), known)
    for row in change.made("survey"):
        asked = [each for each in change.made("survey_question") if _of(each, known) == row.key]
        values = {"respondents": len(filled.get(row.key, ())), "questions": len(asked)}
        yield Told("survey_came", {"survey": known.name("survey", row.key, "title"), **values})
        yield from _version(row, known)
    for row in change.gone("survey"):
        yield Told("survey_deleted", {"survey": known.name("survey", row.key, "title")})
    for row in change.changed("survey"):
        yield from _changed(row, known, told=came)
    for key, rows in filled.items():
        if key not in came:
            values = {"survey": known.name("survey", key, "title"), "respondents": len(rows)}
            yield Told("survey_grew", values)
    yield from _questions(change, known, came | gone)
    yield from _about(change, known)
    for key in _by_survey(
        [row for row in change.changed("survey_response") if "dyad" in (row.after or {})], known
    ):
        yield Told("survey_dyads", {"survey": known.name("survey", key, "title")}, subject=key)


def _of(row: RowChange, known: Known) -> str:
    """The survey a question or a response is of."""
    return str(known.of(row.table, row.key).get("survey_id", ""))


def _by_survey(rows: list[RowChange], known: Known) -> dict[str, list[RowChange]]:
    found: dict[str, list[RowChange]] = defaultdict(list)
    for row in rows:
        found[_of(row, known)].append(row)
    return found


def _changed(row: RowChange, known: Known, told: set[str]) -> Iterator[Told]:
    before, after = row.before or {}, row.after or {}
    title, image = known.name("survey", row.key, "title"), known.of("survey", row.key)
    if row.key in told:
        return
    if "title" in after:
        yield Told("survey_renamed", {"survey": str(before["title"]), "new": title})
    if "invited" in after or "informant" in after:
        invited = sum(map(int, image.get("invited", {}).values()))
        values = {"survey": title, "informant": str(image.get("informant") or "…"), "people": invited}
        yield Told("survey_invited", values, subject="")
    if "paired_id" in after:
        yield from _version(row, known)
        if not after["paired_id"]:
            yield Told("survey_unpaired", {"survey": title})


def _version(row: RowChange, known: Known) -> Iterator[Told]:
    """That a survey is another version of one."""
    other = (row.after or {}).get("paired_id")
    if other:
        names = (known.name("survey", key, "title") for key in (row.key, str(other)))
        yield Told("survey_paired", dict(zip(("survey", "other"), names, strict=True)))


def _questions(change: Touched, known: Known, elsewhere: set[str]) -> Iterator[Told]:
    """Questions that changed or went, unless their survey came or went with them."""
    changed = [row for row in change.changed("survey_question") if not _SAID.isdisjoint(row.after or {})]
    for deed, rows in (
        ("survey_question_changed", changed),
        ("survey_question_deleted", change.gone("survey_question")),
    ):
        for key, some in _by_survey(rows, known).items():
            if key not in elsewhere:
                names = tuple(known.name("survey_question", row.key, "text") for row in some)
                values = {"survey": known.name("survey", key, "title"), "names": names}
                yield Told(deed, values, subject=f"{deed} {key}")


def _about(change: Touched, known: Known) -> Iterator[Told]:
    if change.gone("code") or change.gone("survey_question"):
        return
    for deed, rows in (
        ("survey_about", change.made("question_theme")),
        ("survey_not_about", change.gone("question_theme")),
    ):
        found: dict[tuple[str, str], list[str]] = defaultdict(list)
        for row in rows:
            image = known.of("question_theme", row.key)
            question = known.of("survey_question", str(image["question_id"]))
            found[str(question.get("survey_id", "")), str(image["code_id"])].append(
                str(question.get("text", ""))
            )
        for (key, code), names in found.items():
            values = {
                "survey": known.name("survey", key, "title"),
                "code": known.name("code", code),
                "names": tuple(names),
            }
            yield Told(deed, values, frozenset({code}), subject=f"{deed} {key} {code}")
