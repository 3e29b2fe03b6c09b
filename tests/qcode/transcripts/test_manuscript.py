"""A transcript while it is corrected: what is shown changes, what is hidden between stays whole."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from qcode.model.draft import TurnDraft
from qcode.transcripts.carry import changed
from qcode.transcripts.manuscript import NO_TURN, Manuscript, ShownLine

TALK = "Gesprek 1\n\n[00:12] I: Hoe gaat het? 🙂\n[00:15] R1: Goed.\n\n  Echt goed.\nI:\nR1: Ja ja."
_LABEL = re.compile(r"^(?:\[[\d:]+\] )?(I|R1):[ ]?", re.MULTILINE)
_LINE = re.compile(r"[^\r\n\u2029]+")


def turns_of(text: str) -> list[TurnDraft]:
    """A turn at each label, to the last word before the next."""
    labels = list(_LABEL.finditer(text))
    ends = [*(match.start() for match in labels[1:]), len(text)][: len(labels)]
    found: list[TurnDraft] = []
    for match, end in zip(labels, ends, strict=True):
        words = text[match.end() : end].rstrip()
        found.append(TurnDraft(match.start(), match.end(), match.end() + len(words), match.group(1)))
    return found


def lines_of(text: str, turns: list[TurnDraft]) -> list[ShownLine]:
    """The lines a reader sees."""
    found: list[ShownLine] = []
    done = 0
    places: list[tuple[int, int, int]] = []
    for number, turn in enumerate(turns):
        places += [(done, turn.start, NO_TURN), (turn.body, turn.end, number)]
        done = turn.end
    for start, end, turn in [*places, (done, len(text), NO_TURN)]:
        first = True
        for match in _LINE.finditer(text, start, max(start, end)):
            words = match.group()
            if words.strip():
                begin = match.start() + len(words) - len(words.lstrip())
                found.append(ShownLine(begin, match.start() + len(words.rstrip()), turn, first))
                first = False
    return found


def manuscript(text: str = TALK) -> Manuscript:
    turns = turns_of(text)
    return Manuscript.of(text, turns, lines_of(text, turns))


def words(each: Manuscript) -> list[str]:
    return [line.words for line in each.lines]


def said(each: Manuscript) -> list[tuple[str, str] | None]:
    """Label and words of each turn by now."""
    return [
        (each.text[turn.start : turn.body], each.text[turn.body : turn.end]) if turn else None
        for turn in each.turns_now
    ]


def test_it_begins_as_the_transcript_is() -> None:
    each = manuscript()
    assert each.text == TALK
    assert words(each) == ["Gesprek 1", "Hoe gaat het? 🙂", "Goed.", "Echt goed.", "Ja ja."]
    assert list(each.turns_now) == turns_of(TALK)
    assert each.shown == lines_of(TALK, turns_of(TALK))
    assert each.edits == ()


def test_typing_changes_the_words_and_moves_what_follows() -> None:
    each = manuscript().rewritten(1, 1, ["Hoe gaat het nu? 🙂"], at=12)
    assert said(each) == [
        ("[00:12] I: ", "Hoe gaat het nu? 🙂"),
        ("[00:15] R1: ", "Goed.\n\n  Echt goed."),
        ("I:", ""),
        ("R1: ", "Ja ja."),
    ]
    assert changed(TALK, each.edits) == each.text


def test_of_two_equal_letters_the_one_typed_is_told_by_its_place() -> None:
    each = manuscript().rewritten(4, 4, ["Ja ja ja."], at=0)
    assert [edit.start for edit in each.made] == [TALK.index("Ja ja")]
    each = manuscript().rewritten(4, 4, ["Jaja ja."], at=3)
    assert each.text.endswith("R1: Jaja ja.")


def test_a_new_line_stays_in_its_turn_and_joins_again() -> None:
    each = manuscript().rewritten(2, 2, ["Go", "ed."], at=2)
    assert words(each)[2:5] == ["Go", "ed.", "Echt goed."]
    assert said(each)[1] == ("[00:15] R1: ", "Go\ned.\n\n  Echt goed.")
    again = each.rewritten(2, 3, ["Goed."], at=2)
    assert again.text == TALK
    assert again.edits == ()


def test_lines_of_a_turn_are_joined_and_what_was_hidden_between_goes() -> None:
    each = manuscript()
    assert each.joins(3)
    joined = each.rewritten(2, 3, ["Goed. Echt goed."], at=5)
    assert said(joined)[1] == ("[00:15] R1: ", "Goed. Echt goed.")


def test_turns_with_speakers_are_not_joined_by_typing() -> None:
    each = manuscript()
    assert [each.joins(number) for number in range(1, 5)] == [False, False, True, False]


def test_paragraphs_nobody_says_are_joined_and_their_turns_with_them() -> None:
    text = "Eerst.\nDan.\nTen slotte."
    turns = [TurnDraft(0, 0, 6), TurnDraft(7, 7, 11), TurnDraft(12, 12, 23)]
    each = Manuscript.of(
        text,
        turns,
        [ShownLine(*turn_span, n, True) for n, turn_span in enumerate(((0, 6), (7, 11), (12, 23)))],
    )
    assert each.joins(1)
    joined = each.rewritten(0, 1, ["Eerst. Dan."], at=6)
    assert said(joined) == [("", "Eerst. Dan."), None, ("", "Ten slotte.")]


def test_where_turns_are_joined_all_the_same_the_label_goes_whole() -> None:
    """What another program does to the page cannot cut a label in two."""
    each = manuscript().rewritten(1, 2, ["Hoe gaed."], at=6)
    assert said(each)[:2] == [("[00:12] I: ", "Hoe gaed.\n\n  Echt goed."), None]


def test_as_many_lines_as_before_keep_what_is_hidden_between() -> None:
    each = manuscript().rewritten(1, 3, ["Wat?", "Niets.", "Echt niets."])
    assert said(each)[:2] == [("[00:12] I: ", "Wat?"), ("[00:15] R1: ", "Niets.\n\n  Echt niets.")]


def test_a_line_end_is_one_of_the_kind_the_text_has() -> None:
    each = manuscript("I: Een.\r\nR1: Twee drie.\r\n").rewritten(1, 1, ["Twee", "drie."], at=4)
    assert each.text == "I: Een.\r\nR1: Twee\r\ndrie.\r\n"
    assert said(each)[1] == ("R1: ", "Twee\r\ndrie.")


def test_a_turn_without_words_goes_with_its_label_and_an_empty_line_goes() -> None:
    each = manuscript().rewritten(1, 1, [""]).rewritten(4, 4, ["Ja", "", "ja."])
    tidy = each.tidied()
    assert said(tidy) == [None, ("[00:15] R1: ", "Goed.\n\n  Echt goed."), ("I:", ""), ("R1: ", "Ja\nja.")]
    assert tidy.text == "Gesprek 1\n[00:15] R1: Goed.\n\n  Echt goed.\nI:\nR1: Ja\nja."
    assert changed(TALK, tidy.edits) == tidy.text


def test_a_turn_keeps_its_label_when_only_its_first_line_is_emptied() -> None:
    tidy = manuscript().rewritten(2, 2, [""]).tidied()
    assert said(tidy)[1] == ("[00:15] R1: ", "Echt goed.")


def test_a_label_without_words_stays_when_the_turn_behind_it_goes() -> None:
    tidy = manuscript().rewritten(4, 4, [" "]).tidied()
    assert tidy.text.endswith("Echt goed.\nI:\n")
    assert said(tidy)[2:] == [("I:", ""), None]


def test_a_text_without_a_word_has_a_line_to_write_on() -> None:
    each = Manuscript.of("\n\n", [], [])
    assert words(each) == [""]
    assert each.rewritten(0, 0, ["Woorden."]).tidied().text == "Woorden.\n\n"


def test_characters_that_cannot_be_kept_are_replaced() -> None:
    assert manuscript().rewritten(0, 0, ["Ge\0sprek \ud83d"]).lines[0].words == "Ge\ufffdsprek \ufffd"


texts = st.lists(
    st.tuples(
        st.sampled_from(["", "I: ", "R1: ", "[00:12] R1: ", "I:", "  "]),
        st.text(alphabet="ab é🙂\u00a0\u2028محe\u0301", max_size=12),
        st.sampled_from(["\n", "\r\n", "\n\n", "\r", "\u2029"]),
    ),
    min_size=1,
    max_size=8,
).map(lambda parts: "".join(label + said + end for label, said, end in parts))
pieces = st.lists(st.text(alphabet="ab é🙂\u00a0\u2028م\u0301", max_size=6), min_size=1, max_size=3)


@settings(max_examples=300, deadline=None)
@given(texts, st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), pieces), max_size=8))
def test_whatever_is_typed_text_edits_and_turns_agree(
    text: str, typing: list[tuple[float, float, list[str]]]
) -> None:
    each = manuscript(text)
    for where, length, typed in typing:
        shown = words(each)
        joined = "\n".join(shown)
        at = round(where * len(joined))
        end = min(len(joined), at + round(length * 12))
        first, last = joined[:at].count("\n"), joined[:end].count("\n")
        new = joined[:at] + "\n".join(typed) + joined[end:]
        wanted = new.split("\n")
        size = last - first + 1 + len(wanted) - len(shown)
        offset = at - (joined.rfind("\n", 0, at) + 1)
        each = each.rewritten(first, last, wanted[first : first + size], offset)
        assert words(each) == wanted
    for now in (each, each.tidied()):
        assert changed(text, now.made) == now.text
        assert changed(text, now.edits) == now.text
        agrees(now)
    assert [line for line in words(each) if line.strip()] == [
        line for line in words(each.tidied()) if line.strip()
    ]


def agrees(each: Manuscript) -> None:
    """Labels are whole or gone, turns stand in order, and every word belongs where it is shown."""
    there = [(number, turn) for number, turn in enumerate(each.turns_now) if turn is not None]
    for number, turn in there:
        before = each.turns[number]
        assert each.text[turn.start : turn.body] == each.old[before.start : before.body]
        assert 0 <= turn.start <= turn.body <= turn.end <= len(each.text)
    for (_, one), (_, two) in pairwise(there):
        assert one.end <= two.start
    for start, line in zip(each.starts, each.lines, strict=True):
        assert each.text[start : start + len(line.words)] == line.words
        turn = each.turns_now[line.turn] if line.turn != NO_TURN else None
        if turn is not None and line.words.strip():
            assert turn.body <= start
            assert start + len(line.words.rstrip()) <= turn.end
