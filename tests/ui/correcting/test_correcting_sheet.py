"""Typing in a transcript: what is shown is what the manuscript says, and codings stay on their words."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qcode.model.draft import TurnDraft
from qcode.model.span import Span
from qcode.transcripts.carry import carry, changed
from qcode.transcripts.manuscript import Manuscript, ShownLine
from ui.correcting.sheet import CorrectingSheet
from ui.reader.content import ReaderContent, ReaderTurn, paragraphs
from ui.reader.marks import CodeStyle, CodingMarks, Mark
from ui.reader.positions import displayable

Key = Qt.Key
CONTROL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
STYLES = {"c": CodeStyle("Relatie", "#2F5D62")}


def talk(*said: tuple[str, str], end: str = "\n", head: str = "") -> ReaderContent:
    """An interview, a turn for each speaker and words."""
    text, turns = head, list[ReaderTurn]()
    for number, (speaker, words) in enumerate(said, 1):
        start = len(text)
        text += f"[00:0{number}] {speaker}: "
        turns.append(ReaderTurn(number, speaker, None, start, len(text), len(text) + len(words)))
        text += words + end
    return ReaderContent(text, tuple(turns))


SAID = (("I", "Hoe gaat het?"), ("R1", "Goed 🙂, heel goed.\nEcht waar."), ("I", "Mooi."))


class Hands:
    """A sheet on the screen, and hands on it."""

    def __init__(self, bot: QtBot, sheet: CorrectingSheet) -> None:
        self.bot, self.sheet = bot, sheet
        self.stopped = 0
        self.content = ReaderContent("")
        self.spans: list[Span] = []
        sheet.stopped.connect(self._count)

    def _count(self) -> None:
        self.stopped += 1

    def begin(self, content: ReaderContent, codings: Sequence[str | Span] = ()) -> None:
        """Show a transcript with codings on these words."""
        self.content = content
        drafts = [TurnDraft(turn.start, turn.body, turn.end, turn.speaker) for turn in content.turns]
        lines = [ShownLine(*each) for each in paragraphs(content)]
        self.spans = [self._span(each) for each in codings]
        marks = [Mark(f"m{n}", f"q{n}", "c", *span) for n, span in enumerate(self.spans)]
        manuscript = Manuscript.of(content.text, drafts, lines)
        self.sheet.typed.begin(manuscript, content.turns, CodingMarks.of(marks), STYLES)

    def _span(self, words: str | Span) -> Span:
        if isinstance(words, Span):
            return words
        start = self.content.text.index(words)
        return Span(start, start + len(words))

    @property
    def manuscript(self) -> Manuscript:
        return self.sheet.typed.manuscript

    @property
    def text(self) -> str:
        return self.manuscript.text

    @property
    def blocks(self) -> list[str]:
        document = self.sheet.document()
        return [document.findBlockByNumber(n).text() for n in range(document.blockCount())]

    def codings(self) -> list[str]:
        """The words under each coding that is on the page."""
        marks = self.sheet.shown.marks
        return [marks.mark(row).span.of(self.text) for row in range(len(marks))]

    def caret(self, line: int, offset: int) -> None:
        place = self.sheet.shown.places.place(line, offset)
        self.sheet.set_selection(place, place)

    def select(self, first: tuple[int, int], last: tuple[int, int]) -> None:
        places = self.sheet.shown.places
        self.caret(*first)
        self.sheet.set_selection(places.place(*first), places.place(*last))

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            self.bot.keyClick(self.sheet, key, modifiers)

    def type(self, text: str) -> None:
        """Type what is on any keyboard by its keys, and everything else as an input method does."""
        for letter in text:
            if letter.isascii():
                self.bot.keyClicks(self.sheet, letter)
            else:
                self.compose(letter)

    def compose(self, text: str) -> None:
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self.sheet, event)

    def paste(self, text: str) -> None:
        data = QMimeData()
        data.setText(text)
        QApplication.clipboard().setMimeData(data)
        self.sheet.paste()

    def agrees(self) -> None:
        """The page, the manuscript, the edits and the codings say the same."""
        now = self.manuscript
        assert self.blocks == [displayable(line.words) for line in now.lines]
        assert changed(now.old, now.edits) == now.text
        carried = [span for span in carry(self.spans, now.edits).spans if span is not None]
        marks = self.sheet.shown.marks
        shown = sorted(marks.mark(row).span for row in range(len(marks)))
        assert shown == sorted(carried)
        for row in range(len(marks)):
            mark = marks.mark(row)
            place = self.sheet.shown.places.shown(mark.span)
            assert (int(marks.starts[row]), int(marks.ends[row])) == place


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    sheet = CorrectingSheet(None)  # pyright: ignore[reportArgumentType]
    qtbot.addWidget(sheet)
    sheet.resize(700, 500)
    sheet.show()
    made = Hands(qtbot, sheet)
    made.begin(talk(*SAID), ["heel goed", "Echt waar", "Mooi"])
    return made


def test_letters_go_where_the_caret_stands_and_codings_follow(hands: Hands) -> None:
    hands.caret(1, 7)
    hands.type(" niet")
    assert hands.blocks[1] == "Goed 🙂, niet heel goed."
    assert hands.codings() == ["heel goed", "Echt waar", "Mooi"]
    hands.caret(1, len("Goed 🙂, niet heel"))
    hands.type(" erg")
    assert hands.codings()[0] == "heel erg goed"
    hands.agrees()


def test_a_coded_word_typed_over_stays_coded(hands: Hands) -> None:
    hands.select((3, 0), (3, 4))
    hands.type("Prima")
    assert hands.codings()[2] == "Prima"
    hands.agrees()


def test_enter_begins_a_line_of_the_same_turn_and_backspace_joins_it(hands: Hands) -> None:
    hands.caret(1, 5)
    hands.press(Key.Key_Return)
    assert hands.blocks == ["Hoe gaat het?", "Goed ", "🙂, heel goed.", "Echt waar.", "Mooi."]
    assert [line.turn for line in hands.manuscript.lines] == [0, 1, 1, 1, 2]
    hands.press(Key.Key_Backspace)
    assert hands.text == hands.content.text
    hands.agrees()


@pytest.mark.parametrize(
    ("key", "modifiers", "spot"),
    [
        (Key.Key_Backspace, NONE, (1, 0)),
        (Key.Key_Delete, NONE, (0, 13)),
        (Key.Key_Backspace, CONTROL, (1, 0)),
        (Key.Key_Delete, CONTROL, (0, 13)),
    ],
)
def test_the_border_of_two_turns_stops_a_deletion(
    hands: Hands, key: Qt.Key, modifiers: Qt.KeyboardModifier, spot: tuple[int, int]
) -> None:
    hands.caret(*spot)
    hands.press(key, modifiers)
    assert hands.text == hands.content.text
    assert hands.stopped == 1
    assert hands.sheet.typed.spot(hands.sheet.textCursor().position()) == spot
    assert not hands.sheet.typed.history.can_undo


def test_words_deleted_over_a_border_leave_both_turns_their_labels(hands: Hands) -> None:
    hands.select((0, 4), (2, 5))
    hands.press(Key.Key_Delete)
    assert hands.blocks == ["Hoe ", "waar.", "Mooi."]
    assert hands.text == "[00:01] I: Hoe \n[00:02] R1: waar.\n[00:03] I: Mooi.\n"
    hands.agrees()
    hands.press(Key.Key_Z, CONTROL)
    assert hands.text == hands.content.text
    hands.agrees()


def test_what_is_typed_over_a_border_goes_to_the_first_turn(hands: Hands) -> None:
    hands.select((0, 4), (2, 5))
    hands.type("is")
    assert hands.blocks == ["Hoe is", "waar.", "Mooi."]
    hands.agrees()


def test_a_turn_deleted_as_a_whole_stays_to_write_in_and_goes_in_the_end(hands: Hands) -> None:
    hands.select((0, 13), (3, 0))
    hands.press(Key.Key_Backspace)
    assert hands.blocks == ["Hoe gaat het?", "", "Mooi."]
    assert hands.manuscript.tidied().text == "[00:01] I: Hoe gaat het?\n[00:03] I: Mooi.\n"
    hands.caret(1, 0)
    hands.type("Nou")
    assert hands.text == "[00:01] I: Hoe gaat het?\n[00:02] R1: Nou\n[00:03] I: Mooi.\n"


def test_everything_deleted_leaves_every_label(hands: Hands) -> None:
    hands.press(Key.Key_A, CONTROL)
    hands.press(Key.Key_Delete)
    assert hands.blocks == ["", "", ""]
    assert hands.codings() == []
    assert hands.sheet.typed.lost == 3
    hands.press(Key.Key_Z, CONTROL)
    assert hands.text == hands.content.text
    assert hands.codings() == ["heel goed", "Echt waar", "Mooi"]


def test_pasted_text_is_plain_and_without_blank_lines(hands: Hands) -> None:
    hands.caret(0, 13)
    data = QMimeData()
    data.setHtml("<b>Vet</b>")
    data.setText(" Vet\r\n\r\n\tTwee\x0bDrie\n")
    hands.sheet.insertFromMimeData(data)
    assert hands.blocks[:4] == ["Hoe gaat het? Vet", "\tTwee", "Drie", SAID[1][1].split("\n")[0]]
    assert [line.turn for line in hands.manuscript.lines] == [0, 0, 0, 1, 1, 2]
    hands.agrees()
    hands.press(Key.Key_Z, CONTROL)
    assert hands.text == hands.content.text


def test_cut_and_pasted_words_come_as_they_were(hands: Hands) -> None:
    hands.select((1, 0), (2, 4))
    hands.press(Key.Key_X, CONTROL)
    assert hands.blocks[1] == " waar."
    hands.press(Key.Key_V, CONTROL)
    assert hands.text == hands.content.text
    assert hands.manuscript.edits == ()
    hands.agrees()


def test_a_word_typed_in_a_row_is_one_step(hands: Hands) -> None:
    hands.caret(0, 13)
    hands.type(" En thuis?")
    hands.press(Key.Key_Z, CONTROL)
    assert hands.blocks[0] == "Hoe gaat het? En"
    hands.press(Key.Key_Z, CONTROL)
    assert hands.blocks[0] == "Hoe gaat het?"
    hands.press(Key.Key_Y, CONTROL)
    hands.press(Key.Key_Z, CONTROL | SHIFT)
    assert hands.blocks[0] == "Hoe gaat het? En thuis?"
    hands.agrees()


def test_letters_deleted_in_a_row_are_one_step_and_the_caret_goes_back(hands: Hands) -> None:
    hands.caret(1, 18)
    hands.press(Key.Key_Backspace, times=5)
    assert hands.blocks[1] == "Goed 🙂, heel "
    hands.caret(0, 0)
    hands.press(Key.Key_Z, CONTROL)
    assert hands.text == hands.content.text
    assert hands.sheet.typed.spot(hands.sheet.textCursor().position()) == (1, 18)


def test_a_composed_character_replaces_a_selection_over_a_border_too(hands: Hands) -> None:
    hands.select((0, 4), (2, 5))
    hands.compose("é")
    assert hands.blocks == ["Hoe é", "waar.", "Mooi."]
    hands.agrees()


def test_line_ends_of_the_file_and_characters_a_page_cannot_show_stay(hands: Hands) -> None:
    words = "Een\u00a0twee\u2028drie \ufffc vier \ufdd0 vijf"
    content = talk(("I", words), ("R1", "محمد قال نعم e\u0301"), end="\r\n\r\n", head="Kop\r\n")
    hands.begin(content, ["twee\u2028drie", "قال"])
    hands.caret(1, 3)
    hands.type("x")
    hands.press(Key.Key_Return)
    hands.caret(3, 4)
    hands.type(" ا")
    hands.agrees()
    assert hands.text == content.text.replace("Een", "Eenx\r\n").replace("محمد", "محمد ا")
    assert hands.codings() == ["twee\u2028drie", "قال"]


def test_another_programs_change_over_a_border_joins_the_turns(hands: Hands) -> None:
    """A screen reader may change the page by itself: no label is cut, and what is shown is what is kept."""
    cursor = hands.sheet.textCursor()
    places = hands.sheet.shown.places
    cursor.setPosition(places.place(0, 4))
    cursor.setPosition(places.place(1, 5), cursor.MoveMode.KeepAnchor)
    cursor.insertText("x")
    assert hands.text == "[00:01] I: Hoe x🙂, heel goed.\nEcht waar.\n[00:03] I: Mooi.\n"
    hands.agrees()
    hands.press(Key.Key_Z, CONTROL)
    assert hands.text == hands.content.text


def test_lines_stand_as_far_apart_as_when_they_are_read(hands: Hands) -> None:
    def margins() -> list[float]:
        document = hands.sheet.document()
        return [document.findBlockByNumber(n).blockFormat().topMargin() for n in range(document.blockCount())]

    before = margins()
    hands.caret(0, 4)
    hands.press(Key.Key_Return)
    assert margins() == [before[0], before[2], *before[1:]]
    hands.press(Key.Key_Z, CONTROL)
    assert margins() == before


words = st.text(alphabet="ab é🙂\u00a0\u2028مe\u0301", max_size=8)
said = st.lists(
    st.tuples(st.sampled_from(["I", "R1"]), st.lists(words, min_size=1, max_size=3).map("\n".join)),
    min_size=1,
    max_size=4,
)
deeds = st.lists(
    st.tuples(
        st.sampled_from(
            ["type", "enter", "back", "delete", "cut", "paste", "undo", "redo", "word back", "word on"]
        ),
        st.floats(0, 1),
        st.integers(0, 9),
        st.text(alphabet="ab é🙂\u00a0م\u0301\n", min_size=1, max_size=5),
    ),
    max_size=10,
)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(said, st.sampled_from(["\n", "\r\n", "\n\n"]), deeds)
def test_whatever_is_typed_page_manuscript_and_codings_agree(
    hands: Hands,
    said: list[tuple[str, str]],
    end: str,
    deeds: list[tuple[str, float, int, str]],
) -> None:
    content = talk(*said, end=end)
    length = len(content.text)
    hands.begin(content, [Span(at, min(length, at + 6)) for at in range(0, length, 5)])
    for name, where, size, text in deeds:
        act(hands, name, where, size, text)
        hands.agrees()
    while hands.sheet.typed.history.can_undo:
        hands.sheet.undo()
        hands.agrees()
    assert hands.text == content.text
    assert hands.manuscript.edits == ()


def act(hands: Hands, name: str, where: float, size: int, text: str) -> None:
    """Put the caret somewhere, select a little, and do one thing."""
    places = hands.sheet.shown.places
    start = round(where * places.length)
    first, last = (places.spot(place) for place in (start, start + (size if size > 5 else 0)))
    hands.select(first, last)
    match name:
        case "type":
            hands.type(text.replace("\n", " "))
        case "paste":
            hands.sheet.insert(text)
        case "cut":
            hands.sheet.cut()
        case "undo":
            hands.sheet.undo()
        case "redo":
            hands.sheet.redo()
        case _:
            keys = {
                "enter": (Key.Key_Return, NONE),
                "back": (Key.Key_Backspace, NONE),
                "delete": (Key.Key_Delete, NONE),
                "word back": (Key.Key_Backspace, CONTROL),
                "word on": (Key.Key_Delete, CONTROL),
            }
            hands.press(*keys[name])
