"""Quotations as reports show them: by speaker, without labels, with the turn they begin in."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import select

from qcode import exchange
from qcode.model import Coding, Quotation, Span
from qcode.quoting import Quoted, in_context, quoted, quoted_words, time_of
from qcode.reports.wording import cited
from qcode.speech import Speech, Spoken
from qcode.transcripts import documents
from tests.qcode.study import R1, Study


def quote(study: Study, words: str, document: str = "R1") -> Quoted:
    coding = study.code(document, words, "Relatie")
    with study.project.read() as session:
        [found] = quoted(session, [session.get_one(Coding, coding).quotation_id])
    return found


def test_words_of_one_speaker_stand_without_a_name(study: Study) -> None:
    found = quote(study, "naast me zitten in de keuken.")
    assert found.pieces == ((None, "naast me zitten in de keuken."),)
    assert (found.document, found.participant, found.group, found.turn) == ("R1", "R1", "Jongeren", 2)


def test_words_across_turns_stand_by_speaker_without_labels(study: Study) -> None:
    found = quote(study, "keuken.\nI: En de doelen?\nR1: Wij")
    assert found.pieces == (("R1", "keuken."), ("I", "En de doelen?"), ("R1", "Wij"))
    assert found.turn == 2


@pytest.mark.parametrize(
    ("words", "pieces", "turn"),
    [
        ("R1: Wij bedenken", ((None, "Wij bedenken"),), 4),
        ("\nR1: Wij bedenken", ((None, "Wij bedenken"),), 4),
        ("doelen?\nR1: ", ((None, "doelen?"),), 3),
        ("R1: ", ((None, "R1:"),), 2),
        ("\n", ((None, ""),), None),
        (R1, (("I", "Hoe gaat het met de relatie? 😅"), ("R1", "Dat verschilt per jongere. De ene komt naast me zitten in de keuken."), ("I", "En de doelen?"), ("R1", "Wij bedenken vaak hóé eraan gewerkt wordt. محمد tekent.")), 1),
    ],
)  # fmt: skip
def test_edges_between_turns(
    study: Study, words: str, pieces: tuple[tuple[str | None, str], ...], turn: int | None
) -> None:
    found = quote(study, words)
    assert (found.pieces, found.turn) == (pieces, turn)


def test_a_transcript_without_turns_is_quoted_as_it_is(study: Study) -> None:
    found = quote(study, "stil in huis", "Notities")
    assert (found.pieces, found.turn, found.participant) == (((None, "stil in huis"),), None, "")


def test_quotations_come_in_the_order_of_the_transcripts_each_once(study: Study) -> None:
    with study.project.read() as session:
        ids = [session.get_one(Coding, each).quotation_id for each in _codings(study)]
        found = quoted(session, [*reversed(ids), *ids])
    assert [each.document for each in found] == ["R1"] * 4 + ["R2"] + ["M1"] * 2 + ["Notities"]
    assert [each.start for each in found if each.document == "R1"] == sorted(each.start for each in found[:4])


def _codings(study: Study) -> list[str]:
    with study.project.read() as session:
        return [each.id for each in session.exec(select(Coding))]


def test_more_quotations_than_one_question_to_the_database_can_hold(empty: Study) -> None:
    empty.document("R1", "R1: " + "ja " * 1200)
    empty.codes("Relatie")
    rows = [
        exchange.CodingRow(n, "R1", str(4 + 3 * n), str(6 + 3 * n), "Relatie", "", "") for n in range(1200)
    ]
    with empty.project.change("Code") as session:
        exchange.import_codings(session, rows, "Sanne")
        ids = session.exec(select(Quotation.id)).all()
    with empty.project.read() as session:
        assert len(quoted(session, ids)) == 1200


def test_the_first_turn_is_the_one_that_words_are_taken_of() -> None:
    speech = Speech([Spoken(0, 3, 10, 1, None, "A"), Spoken(12, 15, 20, 2, None, "B")])
    first = {start: speech.first(start, start + 1) for start in (0, 9, 10, 11, 12, 19, 20)}
    assert {start: turn.number if turn else None for start, turn in first.items()} == {
        0: 1, 9: 1, 10: None, 11: None, 12: 2, 19: 2, 20: None,
    }  # fmt: skip
    across = speech.first(10, 13)
    assert across is not None
    assert across.speaker == "B"
    assert Speech().first(0, 5) is None


@pytest.mark.parametrize(
    ("seconds", "told"), [(0, "00:00:00"), (59.9, "00:00:59"), (3661, "01:01:01"), (360000, "100:00:00")]
)
def test_moments_are_told_as_hours_minutes_and_seconds(seconds: float, told: str) -> None:
    assert time_of(seconds) == told


def test_words_nobody_marked_are_quoted_too(study: Study) -> None:
    start, end = R1.index("keuken."), R1.index("Wij") + 3
    with study.project.read() as session:
        document = documents.named(session, "R1")
        found = quoted_words(session, document.id, Span(start, end))
    assert found.pieces == (("R1", "keuken."), ("I", "En de doelen?"), ("R1", "Wij"))
    assert (found.document, found.participant, found.turn) == ("R1", "R1", 2)
    assert cited("en", found) == "“R1: keuken. I: En de doelen? R1: Wij” (R1, turn 2)"
    assert cited("nl", replace(found, seconds=408.0, pieces=((None, "Wij\ndus"),))) == (
        "“Wij dus” (R1, beurt 2, 00:06:48)"
    )


@pytest.mark.parametrize(
    ("words", "around", "seen"),
    [
        ("naast me", 12, ("… ene komt ", "naast me", " zitten in …")),
        ("En de doelen?", 12, ("… keuken. — ", "En de doelen?", " — Wij …")),
        ("doelen?\nR1: Wij", 7, ("… de ", "doelen? — Wij", " …")),
        ("Hoe", 100, ("", "Hoe", " gaat het met de relatie? 😅 — Dat verschilt per jongere. De ene komt naast me zitten in de …")),
        ("tekent.", 9, ("… محمد ", "tekent.", " ")),
        ("R1: ", 0, ("", "R1:", "")),
    ],
)  # fmt: skip
def test_words_in_context_stand_on_one_line_without_labels(
    words: str, around: int, seen: tuple[str, str, str]
) -> None:
    speech = Speech(spoken())
    start = R1.index(words)
    assert in_context(R1, speech, start, start + len(words), around) == seen


def test_words_in_context_of_a_text_without_turns() -> None:
    assert in_context("Het was stil.", Speech(), 4, 7, 50) == ("Het ", "was", " stil.")


@given(st.integers(0, len(R1)), st.integers(0, len(R1)), st.integers(0, 80))
def test_words_in_context_never_lose_a_word_that_is_quoted(one: int, other: int, around: int) -> None:
    start, end = sorted((one, other))
    seen = in_context(R1, Speech(spoken()), start, end, around)
    said = "".join(R1[max(turn.body, start) : max(turn.body, start, min(turn.end, end))] for turn in spoken())
    if said.strip():
        assert "".join(seen.words.replace("—", "").split()) == "".join(said.split())


def spoken() -> list[Spoken]:
    """The turns of R1, a line each."""
    turns: list[Spoken] = []
    start = 0
    for number, line in enumerate(R1.splitlines(keepends=True), 1):
        body = start + line.index(": ") + 2
        turns.append(Spoken(start, body, start + len(line), number, None, line.split(":")[0]))
        start += len(line)
    return turns
