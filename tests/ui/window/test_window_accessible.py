"""Every screen and dialog by ear and by keyboard: names, roles, a path for Tab, and a focus one sees."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from sqlmodel import Session

import ui
from qcode import answers
from qcode.codebook import edit, tree
from qcode.codebook.tree import nodes
from qcode.coding import apply, passes
from qcode.findings import questions
from qcode.model import Span
from qcode.project import open_project
from qcode.shipped import codebooks
from qcode.store import backups
from qcode.transcripts import documents
from tests.accessible import complaints
from tests.qcode.survey.filled import bring, file
from tests.window import Sitting
from ui.axial.kind_dialog import KindDialog
from ui.chooser import Chooser
from ui.codebook.form import CodeDialog
from ui.codebook.split_dialog import SplitDialog as SplitCodeDialog
from ui.correcting.speaker_dialog import SpeakerDialog
from ui.correcting.split_dialog import SplitDialog
from ui.exports.pack_dialog import PackDialog
from ui.guide import GuideDialog
from ui.history.dialog import HistoryDialog
from ui.imports.codebook_dialog import CodebookDialog
from ui.imports.dialog import ImportDialog
from ui.joining.dialog import JoinDialog
from ui.name_dialog import NameDialog
from ui.participants.attribute_form import AttributeDialog
from ui.participants.whose import NameChoice, TranscriptsDialog
from ui.people.coders_dialog import CodersDialog
from ui.people.pass_form import PassDialog
from ui.people.passes_dialog import PassesDialog
from ui.queries.picker import ConditionPicker
from ui.start.new_project import NewProjectDialog
from ui.study import Study
from ui.survey.dialog import SurveyDialog
from ui.survey.surveys_dialog import SurveysDialog
from ui.theme import icon
from ui.transcripts.kind_dialog import TranscriptKindDialog
from ui.waiting import Waiting, wait_for

NEAR = "naast me zitten"
INTERVIEW = "Interviewer: Hoe gaat het?\nR2: Goed.\nInterviewer: En verder?\nR2: Niets.\n"


@pytest.fixture
def coded(sitting: Sitting, study: Study) -> Study:
    """The small study with a code on some words, a memo about them, and a transcript in front."""
    sitting.select(NEAR)
    sitting.type("1")
    sitting.do("memo-here")
    sitting.type("Nearness is a condition.")
    sitting.press(Qt.Key.Key_Escape)
    return study


# screens


def on_code(sitting: Sitting) -> None:
    sitting.study.code_screen.reader.focus_coding(sitting.study.code_screen.live.marks()[0].id)


def on_words(sitting: Sitting) -> None:
    sitting.select("En het plan")


def on_quotations(sitting: Sitting) -> None:
    sitting.do("code-quotations")


def on_find(sitting: Sitting) -> None:
    sitting.do("find")
    sitting.type("het")


def on_memos(sitting: Sitting) -> None:
    sitting.do("screen-memos")


def on_participants(sitting: Sitting) -> None:
    sitting.do("screen-participants")


def on_questions(sitting: Sitting) -> None:
    """A question that one theme answers, and themes that answer none."""

    def work(session: Session) -> object:
        main = questions.add(session, "How usable is the list?").id
        return answers.answer(session, main, ("code", nodes(session)[0].id))

    sitting.study.desk.do("Ask", work)
    sitting.study.desk.choose_code(sitting.study.code_screen.codebook.codes[1].id)
    sitting.study.going.show_findings("questions")


def on_diagram(sitting: Sitting) -> None:
    sitting.do("screen-axial")
    screen = sitting.study.axial_screen
    diagram_id = screen.deeds.new_diagram("Trust")
    with sitting.study.desk.read() as session:
        codes = [node.id for node in nodes(session)][:2]
    screen.deeds.place(diagram_id, codes, (0, 0))
    screen.choice.choose_codes(codes)


def on_comparison(sitting: Sitting) -> None:
    """Two coders who differ about a code and a boundary, with what drives it in sight."""
    with sitting.study.desk.project.change("Code", "Bram") as session:
        found = documents.named(session, "R1 mentor")
        for name, path in (("Bram", "Alliance/Goal"), ("Femke", "Alliance/Relation")):
            who, which = passes.ensure_coder(session, name).id, passes.ensure_pass(session).id
            start = found.text.index(NEAR)
            span = Span(start, start + len(NEAR))
            apply.apply(session, found.id, span, tree.code_at(session, path), who, which)
            passes.finish(session, found.id, who, which)
    sitting.do("screen-compare")
    sitting.do("what-drives")


def on_figures(sitting: Sitting) -> None:
    on_comparison(sitting)
    sitting.do("all-figures")


def on_sessions(sitting: Sitting) -> None:
    """A debriefing session with a decision in it, and the state kept before it."""
    on_comparison(sitting)
    sitting.do("keep-before")
    sitting.do("look-before")
    sitting.do("begin-session")
    screen = sitting.study.screens.compare.get()
    screen.panel.differences.setFocus()
    screen.bar.choose("a")
    sitting.click(screen.bar.decide)
    sitting.do("sessions")


def on_places(sitting: Sitting) -> None:
    sitting.select("plan")
    sitting.do("find-everywhere")
    panel = sitting.study.code_screen.everywhere
    sitting.bot.waitUntil(lambda: not panel.busy, timeout=20_000)


@pytest.mark.parametrize(
    "show",
    [
        on_code,
        on_words,
        on_quotations,
        on_places,
        on_find,
        on_memos,
        on_participants,
        on_diagram,
        on_questions,
        on_comparison,
        on_figures,
        on_sessions,
    ],
)
def test_a_screen_is_complete(sitting: Sitting, coded: Study, show: Callable[[Sitting], None]) -> None:
    show(sitting)
    sitting.rest()
    assert complaints(sitting.window) == []


def test_the_first_page_is_complete(sitting: Sitting, small: Path) -> None:
    assert complaints(sitting.window) == []
    sitting.open(small)
    sitting.do("close")
    assert complaints(sitting.window) == [], "with a recent project"


def test_what_is_shown_is_chosen_without_a_mouse(sitting: Sitting, coded: Study) -> None:
    coded.bar.showing.open_panel()
    sitting.rest()
    panel = coded.bar.showing.panel
    assert panel.isVisible()
    assert complaints(panel) == []


def test_an_empty_project_is_complete(sitting: Sitting, empty: Study) -> None:
    for screen in (
        "screen-code",
        "screen-axial",
        "screen-memos",
        "screen-findings",
        "screen-participants",
    ):
        sitting.do(screen)
        assert complaints(sitting.window) == [], screen


# dialogs


def asked(name: str) -> Callable[[Sitting], object]:
    """A command that opens the dialog."""
    return lambda sitting: sitting.do(name)


def in_import(sitting: Sitting) -> None:
    path = sitting.folder / "R2.txt"
    path.write_text(INTERVIEW, encoding="utf-8")
    sitting.dialogs.paths = [path]
    sitting.do("import")


def in_codebook_import(sitting: Sitting) -> None:
    sitting.dialogs.paths = [next(iter(codebooks().values()))]
    sitting.do("import-codebook")


def in_turn(name: str) -> Callable[[Sitting], object]:
    """A command about the turn the caret is in."""

    def open_dialog(sitting: Sitting) -> None:
        reader = sitting.study.code_screen.reader
        reader.select(None)
        start = sitting.words("en praat").start
        reader.select(sitting.words("en praat")._replace(end=start))
        sitting.do(name)

    return open_dialog


def about_participant(name: str) -> Callable[[Sitting], object]:
    """A command on the screen of participants."""

    def open_dialog(sitting: Sitting) -> None:
        sitting.do("screen-participants")
        sitting.study.participants_screen.table.setCurrentIndex(
            sitting.study.participants_screen.table.model().index(0, 0)
        )
        sitting.do(name)

    return open_dialog


def in_new_kind(sitting: Sitting) -> None:
    on_diagram(sitting)
    sitting.do("relate")
    menu = sitting.study.axial_screen.relating.menu
    assert menu is not None
    menu.close()
    menu.actions()[-1].trigger()


def in_question(sitting: Sitting) -> None:
    on_questions(sitting)
    sitting.do("code-answers")


def in_survey_import(sitting: Sitting) -> None:
    sitting.dialogs.paths = [file(sitting.folder)]
    sitting.do("import-survey")


def in_surveys(sitting: Sitting) -> None:
    bring(sitting.study.desk.project, file(sitting.folder))
    sitting.rest()
    sitting.do("surveys")


def in_query(sitting: Sitting) -> None:
    sitting.study.going.show_tables("queries")
    page = sitting.study.screens.tables.get().query
    assert page is not None
    sitting.click(page.builder.add_button)


def in_joining(sitting: Sitting) -> None:
    """A copy in which one code was defined otherwise than here."""
    project = sitting.study.desk.project
    path = project.path.with_name("copy.qcode")
    backups.copy(project.path, path)
    with open_project(path, back_up=False) as copy:
        for each, words in ((project, "Near."), (copy, "Close by.")):
            with each.change("Define") as session:
                edit.update(session, nodes(session)[0].id, definition=words)
    sitting.dialogs.paths = [path]
    sitting.do("join")


DIALOGS: dict[type[QDialog], Callable[[Sitting], object]] = {
    NewProjectDialog: asked("new"),
    CodeDialog: asked("new-code"),
    Chooser: asked("move"),
    HistoryDialog: asked("history"),
    NameChoice: asked("participant"),
    TranscriptKindDialog: asked("kind"),
    NameDialog: about_participant("add-participant"),
    AttributeDialog: about_participant("add-attribute"),
    TranscriptsDialog: about_participant("participant-transcripts"),
    SpeakerDialog: in_turn("speaker"),
    SplitDialog: in_turn("split-turn"),
    ImportDialog: in_import,
    CodebookDialog: in_codebook_import,
    SurveyDialog: in_survey_import,
    SurveysDialog: in_surveys,
    PackDialog: asked("save-pack"),
    ConditionPicker: in_query,
    JoinDialog: in_joining,
    GuideDialog: asked("guide"),
    PassDialog: asked("new-pass"),
    PassesDialog: asked("all-passes"),
    CodersDialog: asked("all-coders"),
    SplitCodeDialog: asked("split"),
    KindDialog: in_new_kind,
}
"""Every dialog of the program and how one comes to it."""


@pytest.mark.parametrize(
    ("kind", "way"),
    [*DIALOGS.items(), (Chooser, in_question)],
    ids=[*(kind.__qualname__ for kind in DIALOGS), "Chooser of questions"],
)
def test_a_dialog_is_complete(
    sitting: Sitting, coded: Study, kind: type[QDialog], way: Callable[[Sitting], object]
) -> None:
    coded.code_screen.reader.focus_coding(coded.code_screen.live.marks()[0].id)
    way(sitting)
    dialog = sitting.dialog(kind)
    dialog.activateWindow()
    sitting.bot.waitUntil(dialog.isActiveWindow)
    assert complaints(dialog) == []
    dialog.reject()


def test_waiting_is_complete(sitting: Sitting, coded: Study) -> None:
    enough = Event()
    dialog = wait_for(
        sitting.app.background.run(lambda _: enough.wait(20)), sitting.window, "Taking changes back"
    )
    dialog.activateWindow()
    sitting.bot.waitUntil(dialog.isActiveWindow)
    try:
        assert complaints(dialog) == []
    finally:
        enough.set()
    sitting.rest()


def test_every_dialog_of_the_program_is_looked_at() -> None:
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    assert set(_dialogs(QDialog)) - {Waiting} == set(DIALOGS)


def _dialogs(kind: type[QDialog]) -> Iterator[type[QDialog]]:
    for below in kind.__subclasses__():
        if below.__module__.startswith("ui."):
            yield below
        yield from _dialogs(below)


# the look itself


def window_of(bot: QtBot, *parts: QWidget) -> QWidget:
    """A window with these parts below each other, in front."""
    window = QWidget()
    column = QVBoxLayout(window)
    for part in parts:
        column.addWidget(part)
    bot.addWidget(window)
    window.show()
    window.activateWindow()
    bot.waitUntil(window.isActiveWindow)
    return window


def test_a_part_without_a_name_is_found(qtbot: QtBot) -> None:
    button = QPushButton()
    button.setIcon(icon("add"))
    assert [each.split(":")[0] for each in complaints(window_of(qtbot, button))] == ["no name"]


def test_a_part_that_does_not_show_the_keyboard_is_found(qtbot: QtBot) -> None:
    button = QPushButton("Save")
    button.setStyleSheet("border: none; outline: none; background: white")
    assert [each.split(":")[0] for each in complaints(window_of(qtbot, button))] == [
        "looks the same with the keyboard"
    ]


def test_a_part_that_keeps_the_keyboard_is_found(qtbot: QtBot) -> None:
    text, line = QTextEdit(), QLineEdit()
    text.setAccessibleName("Text")
    line.setAccessibleName("Line")
    told = complaints(window_of(qtbot, text, line))
    assert told == ["Tab never comes to: QLineEdit Line in QWidget"]
