"""Survey: who took part, what they answered, two versions beside each other, and themes beside the interviews."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QLocale, QSignalBlocker
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QVBoxLayout
from sqlmodel import Session

from qcode.charts.likert import likert
from qcode.charts.of_table import HEAT, SCALE
from qcode.model.span import Span
from qcode.model.table import Table
from qcode.project import study_of
from qcode.reports.survey_report import answer_lines, answers_report
from qcode.reports.survey_tables import (
    answer_rows,
    both_versions,
    dyad_tables,
    item_tables,
    meeting_table,
    response_table,
)
from qcode.survey.dyads import Dyads, pairs_of
from qcode.survey.figures import Answers, opened, response, scales, who_answered
from qcode.survey.meeting import behind_theme, meeting
from qcode.survey.records import Asked, Filled, Kept, answers, open_answers, survey, surveys
from qcode.tables.scope import scope_of
from ui.charts.view import Draw
from ui.charts.words import ChartWords
from ui.tables.choices import choose, offer
from ui.tables.filter_words import choosable
from ui.tables.numbers_page import Counted, Counting, Gathering, NumbersPage
from ui.tables.page import Radios
from ui.tables.people_panel import Person
from ui.tables.place import TablesPlace
from ui.tables.survey_answers import AnswersTable, AnswersTo, AnswerTo

SHOWS = frozenset(
    {
        "survey",
        "survey_question",
        "survey_response",
        "question_theme",
        "participant",
        "document",
        "turn",
        "speaker",
        "coding",
        "quotation",
        "code",
    }
)
CLOSED, RESPONSE, WORDS, ITEMS, PAIRS, THEMES = "closed", "response", "words", "items", "pairs", "themes"
EMPTY = Table("", "", (), ())


class SurveyPage(NumbersPage):
    """One survey at a time; a number opens the respondents behind it, or the quotations."""

    SHOWS = SHOWS

    def __init__(self, place: TablesPlace) -> None:
        super().__init__(place, self.tr("Survey"), (SCALE, HEAT))
        self._kept: Sequence[Kept] = ()
        self.survey = QComboBox()
        self.survey.setAccessibleName(self.tr("Which survey"))
        self.mode = Radios(self._modes(paired=False))
        self.scale = QComboBox()
        self.scale.setAccessibleName(self.tr("Which questions"))
        for combo in (self.survey, self.scale):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(8)
        self.shown = Radios((("share", self.tr("Percentages")), ("number", self.tr("Numbers"))))
        self.by_group = QCheckBox(self.tr("By group"))
        self.answers = AnswersTable()
        self.answers.hide()
        body = self.body.layout()
        assert isinstance(body, QVBoxLayout)
        body.insertWidget(0, self.answers, 1)
        self.controls.add(self.tr("Survey"), self.survey)
        self.controls.add(self.tr("Figures"), self.mode)
        self.questions = self.controls.add(self.tr("Questions"), self.scale, self.shown, self.by_group)
        self.seen = self.controls.add(self.tr("Show"), *self.seeing())
        self._listen()

    def _modes(self, *, paired: bool) -> Sequence[tuple[str, str]]:
        versions = ((ITEMS, self.tr("Two versions, by question")), (PAIRS, self.tr("Two versions, by pair")))
        return (
            (CLOSED, self.tr("Closed questions")),
            (RESPONSE, self.tr("Response")),
            (WORDS, self.tr("Answers in words")),
            *(versions if paired else ()),
            (THEMES, self.tr("Beside the interviews")),
        )

    def _listen(self) -> None:
        for choice in (self.survey.activated, self.scale.activated, self.mode.chosen):
            choice.connect(lambda _: self._see_other())
        self.shown.chosen.connect(lambda _: self.refresh())
        self.by_group.toggled.connect(lambda _: self.refresh())
        self.answers.opened.connect(self._go_to_answer)

    def _go_to_answer(self, document_id: str, place: Span | None) -> None:
        if place is None:
            self.place.going.show("document", document_id)
        else:
            self.place.going.show_words(document_id, place)

    def _see_other(self) -> None:
        self.let_go.emit()
        self.refresh()

    # what is chosen

    @property
    def kept(self) -> Kept | None:
        """The survey that is chosen."""
        key = self.survey.currentData()
        return next((each for each in self._kept if each.id == key), None)

    def settings(self) -> dict[str, object]:
        """Which survey, and what of it."""
        return {
            **super().settings(),
            "survey": self.survey.currentData() or "",
            "figures": self.mode.current,
            "scale": self.scale.currentData() or "",
            "show": self.shown.current,
            "by_group": self.by_group.isChecked(),
        }

    def restore(self, settings: Mapping[str, object]) -> None:
        """Choose what was chosen, as far as it is there."""
        super().restore(settings)
        self._read_surveys()
        choose(self.survey, settings.get("survey"))
        self._show_what_applies()
        self.mode.set_current(str(settings.get("figures", CLOSED)))
        choose(self.scale, settings.get("scale"))
        self.shown.set_current(str(settings.get("show", "share")))
        with QSignalBlocker(self.by_group):
            self.by_group.setChecked(settings.get("by_group") is True)
        self.following.wish()

    # counting

    def refresh(self) -> None:
        """Count anew."""
        self._read_surveys()
        self._show_what_applies()
        if self.kept is None:
            self.say(self.tr("Survey"), "")
            self.invite()
            self.told.emit()
            return
        count, limits = self.counting(), self.place.filtering.filter
        self.reading.ask(
            lambda session: Counted(count(session), scope_of(session, limits), choosable(session), limits),
            self._show,
        )

    def counting(self) -> Counting:
        """The table of what is chosen."""
        kept, mode = self.kept, self.mode.current
        assert kept is not None
        show, by_group = self.shown.current, self.by_group.isChecked()
        at, language, limits = self.scale.currentIndex(), QLocale().name(), self.place.filtering.filter

        def make(session: Session) -> Table:
            if mode == RESPONSE:
                return response_table(kept, response(kept), language)
            if mode == THEMES:
                return meeting_table(meeting(session, limits), language)
            if mode in (ITEMS, PAIRS):
                found = pairs_of(session, kept)
                return EMPTY if found is None else dyad_tables(found, language)[mode == PAIRS]
            if mode == WORDS:
                return EMPTY
            tables = item_tables(kept, answers(session, kept.id), language, show=show, by_group=by_group)
            return tables[max(at, 0)] if tables else EMPTY

        return make

    def gathering(self, row: str, column: str) -> Gathering:
        """The quotations of a theme; other numbers are made of people."""
        limits = self.place.filtering.filter
        return lambda session: behind_theme(session, row, column, limits)

    def _open(self, row: str, column: str) -> None:
        if self.mode.current == THEMES and " " not in row:
            super()._open(row, column)
            return
        kept = self.kept
        if kept is None or not row:
            return
        with self.desk.read() as session:
            people = _people(session, kept, self.mode.current, row, column)
        if people is not None:
            self.people_opened.emit(self.about(row, column), people)

    def _drawing(self) -> Draw | None:
        """Two versions are drawn item by item, one above the other; of other tables they are what is drawn."""
        kept = self.kept
        if self.mode.current != ITEMS or kept is None:
            return None
        with self.desk.read() as session:
            found = pairs_of(session, kept)
        if found is None:
            return None
        data, title, said = both_versions(found), self.titled(), ChartWords()
        return lambda look, width, _: likert(
            data, title, said.language, words=said.words, look=look, width=width
        )

    # showing

    def _read_surveys(self) -> None:
        with self.desk.read() as session:
            self._kept = surveys(session)
        offer(self.survey, [(each.id, each.title) for each in self._kept])

    def _show_what_applies(self) -> None:
        kept = self.kept
        paired = kept is not None and any(
            each.paired_id == kept.id or kept.paired_id == each.id for each in self._kept
        )
        self.mode.offer(self._modes(paired=paired))
        found = [] if kept is None else list(scales(kept))
        offer(self.scale, [("\n".join(options), _named(options, len(asked))) for options, asked in found])
        closed = self.mode.current == CLOSED
        self.questions.setVisible(closed)
        self.scale.setVisible(len(found) > 1)
        at = max(self.scale.currentIndex(), 0)
        scaled = closed and bool(found) and all(each.scale for each in found[at][1])
        drawn = scaled or self.mode.current == ITEMS
        self.both.offer([SCALE] if drawn else [HEAT] if closed else [])
        words = self.mode.current == WORDS
        self.answers.setVisible(words)
        self.both.setVisible(not words)
        self.seen.setVisible(not words)
        self.body.setFocusProxy(self.answers if words else self.both)
        self.picture.setVisible(self.both.view != "table")

    def _show(self, counted: Counted) -> None:
        kept = self.kept
        if kept is None:
            return
        if self.mode.current == WORDS:
            self._show_words(kept)
            return
        drawing = self._drawing()
        self.both.drawings = {} if drawing is None else {SCALE: drawing}
        super()._show(counted)

    def _show_words(self, kept: Kept) -> None:
        with self.desk.read() as session:
            found = [_answers_to(session, kept, each, answers(session, kept.id)) for each in opened(kept)]
        self.show_content()
        self.answers.show_answers(found)
        hint = self.tr("Enter opens the transcript of a question, to code its answers there.")
        self.note.show_words(hint if found else "")
        self.say(self.titled(), self._about_survey(kept))
        self.told.emit()

    def _about_survey(self, kept: Kept) -> str:
        invited = sum(kept.invited.values())
        took_part = self.tr("%n respondent(s)", "", len(kept.respondents))
        asked = self.tr("{number} invited").format(number=invited) if invited else ""
        return " · ".join(part for part in (kept.title, kept.informant, took_part, asked) if part)

    def counted_words(self, counted: Counted) -> str:  # noqa: ARG002
        """Of which survey it is, and who took part."""
        return "" if self.kept is None else self._about_survey(self.kept)

    def nothing_counted(self, counted: Counted) -> bool:  # noqa: ARG002
        """A survey is counted whether anything is coded or not."""
        return False

    def invite(self) -> None:
        """There is no survey yet, or nothing of it to count."""
        if self.kept is None:
            words = self.tr(
                "There is no survey in this project yet. Bring one in with File › Import survey…: a table with a row for each respondent."
            )
        else:
            words = self.tr("This survey has nothing of the kind.")
        if self.kept is None and self.desk.writable:
            self.empty.invite(
                words, "list", self.tr("Import survey…"), lambda: self.wished.emit("import-survey")
            )
        else:
            self.empty.invite(words, "list")
        self.show_empty()

    def titled(self) -> str:
        """What is seen now."""
        return {
            CLOSED: self.tr("Closed questions"),
            RESPONSE: self.tr("Response"),
            WORDS: self.tr("Answers in words"),
            ITEMS: self.tr("Two versions, by question"),
            PAIRS: self.tr("Two versions, by pair"),
            THEMES: self.tr("Survey and interviews, by theme"),
        }[self.mode.current]

    @property
    def in_short(self) -> str:
        """What the line at the bottom says while it is in front."""
        if self.kept is None:
            return ""
        return self.tr("Click a number to see who answered so")

    # taking it out

    def copy(self) -> None:
        """Put the table on the clipboard, or the answers in words."""
        if self.mode.current != WORDS:
            super().copy()
            return
        QApplication.clipboard().setText("\n".join(self.answers.lines()))
        self.remarked.emit(self.tr("The answers were copied."))

    def save(self, suffix: str) -> None:
        """Write the table, or the answers in words as an appendix."""
        kept = self.kept
        if self.mode.current != WORDS or kept is None:
            super().save(suffix)
            return

        if suffix == ".docx":
            self.place.saving.save_report(
                self.tr("Save answers"),
                self.titled(),
                lambda session: answers_report(kept, answers(session, kept.id), study_of(session).language),
            )
        else:
            self.exports.save_rows(lambda session: _answer_rows(session, kept.id), self.titled(), suffix)


def _answers_to(session: Session, kept: Kept, question: Asked, said: Answers) -> AnswersTo:
    """The answers to a question with their places; what explains “other” says to which question."""
    places = {
        each.participant_id: Span(each.start, each.end)
        for each in (open_answers(session, question.document_id) if question.document_id else ())
    }
    ids = {each.pseudonym: each.participant_id for each in kept.respondents}
    texts = {each.id: each.text for each in kept.questions}
    about = texts.get(question.other_of_id or "", "")
    return AnswersTo(
        " – ".join(part for part in (about, question.text) if part),
        question.document_id or "",
        [AnswerTo(who, words, places.get(ids[who])) for who, words in answer_rows(kept, question, said)],
    )


def _answer_rows(session: Session, survey_id: str) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
    kept = survey(session, survey_id)
    return ("question", "respondent", "group", "answer"), answer_lines(kept, answers(session, survey_id))


def _people(session: Session, kept: Kept, mode: str, row: str, column: str) -> list[Person] | None:
    """The respondents behind a number; None where it is made of nobody."""
    if mode == CLOSED:
        question, _, group = row.partition(" ")
        said = answers(session, kept.id)
        if column == "missing":
            there = {each.id for each in who_answered(kept, said, question, None)}
            return _told(
                each for each in kept.respondents if each.id not in there and group in ("", each.group)
            )
        return _told(who_answered(kept, said, question, column or None, group if " " in row else None))
    if mode == RESPONSE:
        return _told(each for each in kept.respondents if row in ("all", each.group))
    if mode in (ITEMS, PAIRS):
        found = pairs_of(session, kept)
        return None if found is None else _of_pairs(found, mode, row)
    return None


def _of_pairs(found: Dyads, mode: str, row: str) -> list[Person]:
    if mode == PAIRS:
        return _told(found.people.get(row, ()))
    item = next((each for each in found.items if each.one.id == row.partition(" ")[0]), None)
    if item is None:
        return []
    both = [pair.dyad for pair in item.pairs if pair.difference is not None]
    return _told(each for dyad in both for each in found.people[dyad])


def _told(people: Iterable[Filled]) -> list[Person]:
    return [
        (each.participant_id, " · ".join(part for part in (each.pseudonym, each.group) if part))
        for each in people
    ]


def _named(options: Sequence[str], questions: int) -> str:
    """A set of options in few words, with how many questions have it."""
    return f"{options[0]} … {options[-1]} ({questions})" if options else f"({questions})"
