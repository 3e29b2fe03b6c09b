"""What states and answers of a member check are called on screen."""

from __future__ import annotations

from qcode.findings.member_answers import Response, Standing
from ui.language import tr, translated
from ui.memos.dates import day_of

STATES = {
    "not asked": tr("Not asked"),
    "asked": tr("Asked on {day}"),
    "asked again": tr("Asked again on {day}"),
    "answered": tr("Answered on {day}"),
    "declined": tr("Declined"),
}
RESPONSES = {"": tr("No tick"), "yes": tr("Yes"), "partly": tr("Partly"), "no": tr("No")}


BEFORE = tr("Answered before, on {day}")


def state_words(each: Standing) -> str:
    """How far a member check is in words, with the day that is from."""
    state = "asked again" if each.asked_again else each.state
    return translated(STATES[state]).format(day=day_of(each.answered_at or each.asked_at or ""))


def history_words(each: Standing) -> str:
    """The same, and on another line when the participant answered before."""
    before = translated(BEFORE).format(day=day_of(each.answered_before)) if each.answered_before else ""
    return "\n".join(filter(None, (state_words(each), before)))


def response_words(response: str) -> str:
    """An answer in words."""
    return translated(RESPONSES[response])


READ = tr("{participant} read this under “{theme}”")


def answer_words(each: Response) -> str:
    """Who answered what, with the comment in quotation marks: "R3: partly – “Not always.”"."""
    return f"{each.participant}: {_said(each)}"


def read_words(each: Response) -> str:
    """Who read a quotation under which theme, and said what: "R3 read this under “Trust”: partly – “Not always.”"."""
    return f"{translated(READ).format(participant=each.participant, theme=each.asked_as)}: {_said(each)}"


def _said(each: Response) -> str:
    comment = f"“{' '.join(each.comment.split())}”" if each.comment else ""
    tick = response_words(each.response).lower() if each.response else ""
    return " – ".join(part for part in (tick, comment) if part)
