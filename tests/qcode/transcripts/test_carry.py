"""Editing a coded transcript: quotations stay on their words."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from qcode.model.draft import TurnDraft
from qcode.model.span import Span
from qcode.transcripts.carry import Carried, Edit, Fate, carry, carry_turns, changed, edits

TEXT = "I: Hoe gaat het met jou?\nR: Het gaat goed, dank je wel.\nI: Mooi zo."


def span_of(words: str, text: str = TEXT) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def after(words: str, new: str, old: str = TEXT) -> tuple[str | None, Fate]:
    """What the quotation of ``words`` holds when ``old`` was edited into ``new``."""
    carried = carry([span_of(words, old)], edits(old, new))
    span = carried.spans[0]
    return (span.of(new) if span else None), carried.fates[0]


@pytest.mark.parametrize(
    ("words", "old", "new", "kept", "fate"),
    [
        ("goed", "gaat goed, dank", "gaat goed, hartelijk dank", "goed", Fate.UNCHANGED),
        ("goed", "gaat goed, dank", "het gaat goed, dank", "goed", Fate.MOVED),
        ("goed", "gaat goed, dank", "gaat heel goed, dank", "goed", Fate.MOVED),
        ("goed", "gaat goed, dank", "gaat goeds, dank", "goed", Fate.UNCHANGED),
        ("gaat goed", "gaat goed, dank", "gaat heel goed, dank", "gaat heel goed", Fate.CHANGED),
        ("gaat goed", "het gaat goed, dank", "het goed, dank", "goed", Fate.TRIMMED),
        ("gaat heel goed", "het gaat heel goed, dank", "het gaat goed, dank", "gaat goed", Fate.CHANGED),
        ("goed", "gaat goed, dank", "gaat beter, dank", "beter", Fate.CHANGED),
        ("gaat goed", "gaat goed, dank", "gaat beter, dank", "gaat beter", Fate.CHANGED),
        ("dank", "gaat goed, dank.", "gaat goed.", None, Fate.LOST),
        ("onderzoek", "het onderzoek is", "het onderzoeck is", "onderzoeck", Fate.CHANGED),
    ],
)
def test_a_quotation_stays_on_its_words(words: str, old: str, new: str, kept: str | None, fate: Fate) -> None:
    assert after(words, new, old) == (kept, fate)


def test_of_a_replacement_across_the_border_the_part_outside_wins() -> None:
    made = [Edit(4, 12, "XXXX")]
    carried = carry([Span(0, 8), Span(8, 20), Span(5, 10)], made)
    assert carried.spans == [Span(0, 4), Span(8, 16), None]
    assert carried.having(Fate.LOST) == [2]


def test_a_deletion_over_two_quotations_trims_both() -> None:
    carried = carry([Span(0, 5), Span(5, 10)], [Edit(3, 7, "")])
    assert carried.spans == [Span(0, 3), Span(3, 6)]
    assert carried.fates == [Fate.TRIMMED, Fate.TRIMMED | Fate.MOVED]


def test_without_edits_nothing_happens() -> None:
    carried = carry([Span(2, 5)], edits(TEXT, TEXT))
    assert (carried.spans, carried.fates) == ([Span(2, 5)], [Fate.UNCHANGED])
    assert carried.having(Fate.UNCHANGED) == [0]


def test_an_empty_span_is_lost() -> None:
    assert carry([Span(2, 2)], []).spans == [None]
    assert carry([Span(2, 2)], [Edit(2, 2, "x")]).spans == [None]


def test_no_spans_give_no_spans() -> None:
    assert carry([], [Edit(0, 0, "x")]).spans == []


PARAGRAPHS = (
    "I: Wat vond je van de begeleiding op de groep?",
    "R: Mijn mentor luisterde echt naar mij, dat was nieuw.",
    "I: Kun je daar een voorbeeld van geven?",
    "R: Ja, hij kwam terug op wat ik eerder had gezegd.",
)


@pytest.mark.parametrize(
    "order", [(1, 0, 2, 3), (0, 2, 1, 3), (3, 0, 1, 2), (1, 2, 3, 0), (0, 1, 3, 2), (2, 3, 0, 1)]
)
@pytest.mark.parametrize("end", ["\n", "\n\n"])
def test_quotations_in_a_moved_paragraph_go_along(order: Sequence[int], end: str) -> None:
    old = "".join(line + end for line in PARAGRAPHS)
    new = "".join(PARAGRAPHS[number] + end for number in order)
    for words in (*PARAGRAPHS, "luisterde echt", "een voorbeeld", "de groep"):
        assert after(words, new, old)[0] == words


def test_a_sentence_moved_within_a_paragraph_keeps_its_quotation() -> None:
    first, second = "Mijn mentor luisterde echt naar mij. ", "Dat was voor mij iets heel nieuws. "
    third = "Ik bleef daarom wel een jaar langer op de groep dan de bedoeling was. "
    old, new = first + second + third, second + third + first
    kept, fate = after("luisterde echt naar mij", new, old)
    assert (kept, fate) == ("luisterde echt naar mij", Fate.MOVED)


def test_words_that_come_back_twice_have_not_moved() -> None:
    line = "Dit is een zin van meer dan twintig letters.\n"
    old = line + "Midden.\nNog iets anders.\nEinde.\n"
    new = "Midden.\n" + line + "Nog iets anders.\n" + line + "Einde.\n"
    assert not any(edit.moves for edit in edits(old, new))


def test_two_lines_moved_together_keep_a_quotation_across_both() -> None:
    old = "\n".join(
        [PARAGRAPHS[0], PARAGRAPHS[1], *(f"R: Dit is regel {n} van het gesprek." for n in range(9)), ""]
    )
    moved = PARAGRAPHS[0] + "\n" + PARAGRAPHS[1]
    new = old.replace(moved + "\n", "") + moved + "\n"
    assert after(moved, new, old) == (moved, Fate.MOVED)


WORDS = st.lists(
    st.sampled_from(
        [
            "de",
            "een",
            "mentor",
            "luistert",
            "goed",
            "niet",
            "ik",
            "dacht:",
            "ja",
            "nee,",
            "😀",
            "é\xa0x",
            "\n",
        ]
    ),
    max_size=30,
)
TEXTS = WORDS.map(" ".join)
LETTERS = st.text("ab \n", max_size=40)


@given(st.one_of(st.tuples(TEXTS, TEXTS), st.tuples(LETTERS, LETTERS)))
def test_the_edits_turn_the_old_text_into_the_new(pair: tuple[str, str]) -> None:
    old, new = pair
    made = edits(old, new)
    assert changed(old, made) == new
    for left, right in pairwise(made):
        assert left.end < right.start
    assert all(edit.text != old[edit.start : edit.end] for edit in made)


@given(TEXTS, TEXTS)
def test_what_is_marked_as_moved_stands_there_letter_for_letter(old: str, new: str) -> None:
    for edit in edits(old, new):
        for move in edit.moves:
            words = old[move.start : move.end]
            assert new[move.at : move.at + len(words)] == words
            assert edit.start <= move.start < move.end <= edit.end


def some_spans(length: int) -> st.SearchStrategy[list[Span]]:
    place = st.integers(0, max(1, length))
    return st.lists(st.tuples(place, place).map(lambda p: Span(min(p), max(p) + 1)), max_size=8)


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, list[Edit], list[Span]]:
    """A text, some edits of it (not the result of comparing), and spans in it."""
    text = draw(st.text("abcde \n", min_size=1, max_size=60))
    borders = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    made = [
        Edit(start, end, draw(st.text("XYZ", max_size=5)))
        for start, end in zip(borders[::2], borders[1::2], strict=False)
    ]
    spans = draw(some_spans(len(text) - 1))
    return text, made, [Span(min(s.start, len(text) - 1), min(s.end, len(text))) for s in spans]


@given(edited())
def test_a_span_nothing_touched_has_the_same_words(case: tuple[str, list[Edit], list[Span]]) -> None:
    text, made, spans = case
    new = changed(text, made)
    carried = carry(spans, made)
    for span, found, fate in zip(spans, carried.spans, carried.fates, strict=True):
        touched = any(e.start < span.end and span.start < e.end for e in made)
        inserted = any(e.start == e.end and span.start < e.start < span.end for e in made)
        if span.length and not touched and not inserted:
            assert found is not None
            assert found.of(new) == span.of(text)
            assert fate in {Fate.UNCHANGED, Fate.MOVED}


@given(edited())
def test_what_is_kept_are_words_of_the_span_or_words_typed_inside(
    case: tuple[str, list[Edit], list[Span]],
) -> None:
    text, made, spans = case
    new = changed(text, made)
    for span, found in zip(spans, carry(spans, made).spans, strict=True):
        if found is None:
            continue
        assert 0 <= found.start < found.end <= len(new)
        inside = "".join(e.text for e in made if span.start <= e.start and e.end <= span.end)
        kept = [c for c in found.of(new) if c not in "XYZ"]
        removed = set().union(*(range(e.start, e.end) for e in made))
        assert kept == [text[i] for i in range(span.start, span.end) if i not in removed]
        assert sum(c in "XYZ" for c in found.of(new)) <= len(inside)


@given(edited())
def test_a_span_is_lost_only_when_its_letters_are(case: tuple[str, list[Edit], list[Span]]) -> None:
    _, made, spans = case
    removed = set().union(*(range(e.start, e.end) for e in made))
    for span, found in zip(spans, carry(spans, made).spans, strict=True):
        if any(i not in removed for i in range(span.start, span.end)):
            assert found is not None


@given(edited())
def test_spans_keep_their_order(case: tuple[str, list[Edit], list[Span]]) -> None:
    _, made, spans = case
    carried: Carried = carry(sorted(spans), made)
    kept = [span for span in carried.spans if span]
    assert [span.start for span in kept] == sorted(span.start for span in kept)


@given(edited(), st.data())
def test_two_edits_one_after_the_other_agree_with_both_at_once(
    case: tuple[str, list[Edit], list[Span]], data: st.DataObject
) -> None:
    _, made, spans = case
    cut = data.draw(st.integers(0, len(made)))
    later = [edit for edit in made[cut:] if not made[:cut] or edit.start > made[cut - 1].end]
    together = carry(spans, [*made[:cut], *later])
    last_first = carry(spans, later)
    kept = [span or Span(0, 0) for span in last_first.spans]
    in_turn = carry(kept, made[:cut])
    assert in_turn.spans == together.spans


def test_turns_take_in_what_is_typed_at_their_end() -> None:
    turns = [TurnDraft(0, 3, 24, "I"), TurnDraft(25, 28, 55, "R"), TurnDraft(56, 59, 67, "I")]
    new = TEXT.replace("jou?", "jou? Vertel maar.").replace("Mooi zo.", "Mooi zo.\nDank je.")
    found = [turn for turn in carry_turns(turns, edits(TEXT, new), new) if turn]
    assert [new[turn.body : turn.end] for turn in found] == [
        "Hoe gaat het met jou? Vertel maar.",
        "Het gaat goed, dank je wel.",
        "Mooi zo.\nDank je.",
    ]


def test_new_lines_below_a_turn_are_that_turns() -> None:
    turns = [TurnDraft(0, 3, 24, "I"), TurnDraft(25, 28, 55, "R"), TurnDraft(56, 59, 67, "I")]
    new = TEXT.replace("R: Het", "Ik bedoel thuis.\nR: Het")
    found = carry_turns(turns, edits(TEXT, new), new)
    assert found[0] is not None
    assert found[0].end == new.index("\nR:")
    assert found[1] == TurnDraft(new.index("R:"), new.index("Het gaat"), new.index("\nI: Mooi"), "R")


def test_a_deleted_turn_is_gone_and_a_changed_label_keeps_its_words() -> None:
    turns = [TurnDraft(0, 3, 24, "I"), TurnDraft(25, 28, 55, "R"), TurnDraft(56, 59, 67, "I")]
    new = "Interviewer: Hoe gaat het met jou?\nI: Mooi zo."
    first, second, third = carry_turns(turns, edits(TEXT, new), new)
    assert second is None
    assert first is not None
    assert third is not None
    assert new[first.body : first.end] == "Hoe gaat het met jou?"
    assert new[third.start : third.end] == "I: Mooi zo."


def test_a_turn_moved_to_the_end_keeps_its_speaker_and_words() -> None:
    old = "".join(line + "\n" for line in PARAGRAPHS)
    turns = [TurnDraft(old.index(p), old.index(p) + 3, old.index(p) + len(p), p[0]) for p in PARAGRAPHS]
    new = "".join(PARAGRAPHS[number] + "\n" for number in (1, 2, 3, 0))
    found = [turn for turn in carry_turns(turns, edits(old, new), new) if turn]
    assert [(turn.speaker, new[turn.start : turn.end]) for turn in found] == [(p[0], p) for p in PARAGRAPHS]
    assert [new[turn.body : turn.end] for turn in found] == [p[3:] for p in PARAGRAPHS]


@given(TEXTS, TEXTS)
def test_carried_turns_cover_every_word_without_overlap(old: str, new: str) -> None:
    turns: list[TurnDraft] = []
    at = 0
    for line in old.split("\n"):
        if line.strip():
            begin = at + len(line) - len(line.lstrip())
            turns.append(TurnDraft(begin, min(begin + 2, at + len(line.rstrip())), at + len(line.rstrip())))
        at += len(line) + 1
    found = [turn for turn in carry_turns(turns, edits(old, new), new) if turn]
    covered: set[int] = set()
    for turn in found:
        assert turn.start <= turn.body <= turn.end
        assert not covered & set(range(turn.start, turn.end))
        covered |= set(range(turn.start, turn.end))
    if turns:
        assert all(new[i].isspace() for i in range(len(new)) if i not in covered)


def long_text(words: int) -> str:
    chance = random.Random(7)
    stock = ["".join(chance.choices("abcdefghiklmnoprst", k=chance.randint(2, 9))) for _ in range(2500)]
    return " ".join(chance.choice(stock) for _ in range(words))


def test_a_long_text_with_edits_everywhere_is_compared_at_once() -> None:
    old = long_text(10_000)
    words = old.split(" ")
    for place in range(50, len(words), 400):
        words[place] = "gewijzigd"
    new = " ".join(words)
    assert len(old) > 55_000
    assert changed(old, edits(old, new)) == new
    assert sum(edit.text == "gewijzigd" or "gewijzigd" in edit.text for edit in edits(old, new)) == 25


@settings(max_examples=30)
@example(0, " ")
@given(st.integers(0, 10_000), st.text("qz ", min_size=1, max_size=30))
def test_typing_in_one_place_is_one_edit_there(place: int, typed: str) -> None:
    old = long_text(300)
    at = place % len(old)
    made = edits(old, old[:at] + typed + old[at:])
    assert sum(len(edit.text) for edit in made) - sum(edit.end - edit.start for edit in made) == len(typed)
    assert sum(edit.end - edit.start for edit in made) <= 12
