"""Takes the pictures of the guide from the program itself, without a screen: ``python docs/pictures.py``.

The sample study is built anew in a folder of its own, so that nothing of whoever runs this gets into a picture.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QItemSelectionModel,
    QLocale,
    QPoint,
    QRect,
    QSettings,
    QSize,
)
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from qcode import memos
from qcode.codebook import edit, tree
from qcode.coding import apply as coding
from qcode.coding import passes
from qcode.demo import build
from qcode.memo_list import listed
from qcode.model.span import Span
from qcode.nlp.everywhere import Sought
from qcode.project import Project, create_project, open_project
from qcode.shipped import sample_study
from qcode.store import backups
from qcode.transcripts import documents
from ui import language
from ui.app import App
from ui.codebook.form import CodeDialog
from ui.findings.questions_page import QuestionsPage
from ui.imports.dialog import ImportDialog
from ui.joining.dialog import JoinDialog
from ui.preferences import Appearance, Preferences
from ui.start.new_project import NewProjectDialog
from ui.study import Study
from ui.survey.dialog import SurveyDialog
from ui.tables.frequencies_page import FrequenciesPage

PICTURES = Path(__file__).resolve().parent / "pictures"
WHOLE = QSize(1440, 900)
SMALL = QSize(1200, 760)
"""A window of which a part can be read in the width of a page of the guide."""
LEAST = QSize(900, 560)
PART = 500
MARGIN = 24
QUIET = 400  # milliseconds in which the window comes to rest
DOCUMENT = "R1 mentor"
CODED = "Als de band er niet is dan kun je doelen opschrijven"  # begins a quotation that carries codes
NOTED = "ik weet dat het goed zit als ze naast me komen zitten"  # begins one with a memo
SELECTED, TYPED = "Hoe het nu is in huis… wisselend", "doe"
MISHEARD, HEARD = "heeft een uurtje in de week", "heeft een half uurtje in de week"
MEMO = "Naast elkaar of tegenover elkaar"  # refers to codes and quotations
SOUGHT = "naast"
CODE, DEFINITION = "Tablet", "What the tablet changes in the handover, for better or worse."
TITLE, CODER, PLACE = "Handover on the ward", "Ann", Path("/home/ann/Documents")
DEFINED = "Alliantie/Relatie"
MY_DEFINITION = "De band tussen mentor en jongere: nabijheid die de jongere zelf opzoekt."
THEIR_DEFINITION = "De band tussen mentor en jongere: nabijheid, ook in kleine gebaren."
ASKED = "(Relatie OR Doel) AND NOT Hulpmiddel NEAR 1 TURN Relatie AND group = Mentoren"
IMPORTED = ("R1 mentor.docx", "R2 mentor.txt", "R3 mentor.odt")
Moments = Iterator[tuple[str, QPixmap]]


class Camera:
    """One window, and how a picture of it or of a part of it is taken."""

    def __init__(
        self, qt: QApplication, settings: Path, size: QSize = WHOLE, appearance: Appearance = "light"
    ) -> None:
        preferences = Preferences(QSettings(str(settings), QSettings.Format.IniFormat))
        preferences.appearance = appearance
        self._qt = qt
        self.app = App(qt, preferences)
        self.app.window.resize(size)
        self.app.show()

    @property
    def study(self) -> Study:
        """The project in the window."""
        return self.app.study

    def open(self, project: Path, coder: str) -> None:
        """Put a project in the window."""
        self.app.files.open_path(project, coder)
        self.rest()

    def whole(self) -> QPixmap:
        """All of the window."""
        self.rest()
        return self.app.window.grab()

    def part(self, *shown: QWidget, height: int = 0) -> QPixmap:
        """The part of the window that holds these, down to ``height`` of it where that is less."""
        self.rest()
        window, area = self.app.window, QRect()
        for each in shown:
            area |= QRect(each.mapTo(window, QPoint(0, 0)), each.size())
        if height:
            area.setHeight(min(area.height(), height))
        return window.grab(area.intersected(window.rect()))

    def beside(self, shown: QWidget, page: QWidget) -> QPixmap:
        """The rows of the page in which something lies over it."""
        self.rest()
        top = self.app.window.mapFromGlobal(shown.mapToGlobal(QPoint(0, 0))).y() - 5 * MARGIN
        area = QRect(page.mapTo(self.app.window, QPoint(0, 0)), page.size())
        rows = QRect(area.left(), top, area.width(), shown.height() + 6 * MARGIN)
        return self.app.window.grab(rows.intersected(area))

    def menu(self, name: str) -> QPixmap:
        """The menu that opens from a command."""
        return self.app.actions.submenu(name).grab()

    def dialog(self, kind: type[QDialog]) -> QPixmap:
        """The dialog of that kind, which is closed afterwards."""
        self.rest()
        found = self.app.window.findChild(kind)
        assert found is not None
        picture = found.grab()
        found.reject()
        self.rest()
        return picture

    def close(self) -> None:
        """Put the window away."""
        self.app.window.close()
        self.rest()

    def rest(self) -> None:
        """What is on its way to the screen has arrived."""
        timer = QElapsedTimer()
        timer.start()
        while timer.elapsed() < QUIET:
            self._qt.processEvents()
            if self.app.background.busy:
                timer.restart()
        self._qt.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Scenes:
    """The moments worth a picture, with their names; each leaves the window as the next one needs it."""

    def __init__(self, camera: Camera) -> None:
        self._camera = camera

    @property
    def _study(self) -> Study:
        return self._camera.study

    def of_the_program(self, project: Path) -> Moments:
        """What the pages about coding and memos show."""
        camera = self._camera
        camera.open(project, "Sanne")
        self._choose_coding()
        yield "code", camera.whole()
        self._study.edit_code()
        yield "edit-code", camera.whole()
        self._study.code_screen.inspector.definition.settle()
        self._open_picker()
        yield "picker", camera.whole()
        self._study.picking.picker.close_picker()
        self._show_memo()
        yield "memos", camera.whole()
        self._show_diagram()
        yield "axial", camera.whole()
        for page in ("questions", "saturation", "members", "report"):
            self._show_findings(page)
            yield f"findings-{page}", camera.whole()
        self._compare()
        yield "compare", camera.whole()
        self._tabulate()
        yield "tables", camera.whole()
        self._ask()
        yield "queries", camera.whole()
        self._study.going.show_tables("line")
        yield "tables-line", camera.whole()

    def _show_diagram(self) -> None:
        """The first diagram, with the relation that says most."""
        self._study.going.show_screen("axial")
        screen = self._study.axial_screen
        edges = screen.canvas.diagram.drawing.edges if screen.canvas.diagram.drawing else ()
        screen.choice.choose_relation(max(edges, key=lambda edge: edge.evidence).relation_id)

    def _compare(self) -> None:
        """Two coders with the decisions they made, and the figures of one code under the transcript."""
        self._study.going.show_screen("compare")
        self._camera.rest()
        screen = self._study.screens.compare.get()
        screen.panel.figures.selectRow(0)
        screen.panel.open_details()

    def _tabulate(self) -> None:
        """Codes by group, with the quotations of one number."""
        self._study.going.show_screen("tables")
        page = self._study.screens.tables.get().page
        assert isinstance(page, FrequenciesPage)
        page.columns.button("group").click()
        self._camera.rest()
        grid = page.grid
        grid.go_to(grid.model_.seen[1].row.key, 2)
        grid.open(grid.currentIndex())
        self._camera.rest()

    def _ask(self) -> None:
        """A query of three parts, with what it finds."""
        self._study.going.show_tables("queries")
        self._camera.rest()
        page = self._study.screens.tables.get().query
        assert page is not None
        page.sentence.setPlainText(ASKED)
        page.ask_typed()
        self._camera.rest()

    def _show_findings(self, key: str) -> None:
        self._study.going.show_findings(key)
        page = self._study.screens.findings.get().page
        if isinstance(page, QuestionsPage):
            page.table.choose(page.table.row_keys()[1])
        self._camera.rest()

    def in_the_dark(self, project: Path) -> Moments:
        """How it looks at night."""
        self._camera.open(project, "Sanne")
        self._choose_coding()
        yield "code-dark", self._camera.whole()

    def of_the_sample(self, project: Path) -> Moments:
        """The first half of the first hour."""
        camera = self._camera
        camera.app.window.resize(LEAST)
        yield "start", camera.whole()
        camera.app.window.resize(SMALL)
        camera.open(project, "Sanne")
        self._choose_coding()
        middle, right = self._study.code_screen.middle, self._study.code_screen.right
        yield "hour-read", camera.part(middle, right, height=PART)
        bar = self._study.code_screen.reader.page.verticalScrollBar()
        bar.setValue(bar.value() + 6 * MARGIN)  # room for the picker below the words
        self._open_picker()
        yield "hour-picker", camera.beside(self._study.picking.picker, middle)
        self._study.picking.picker.close_picker()
        self._choose_coding(NOTED)
        yield "hour-memo", camera.part(middle, right)
        self._list_places()
        yield "places", camera.part(middle, right)
        self._correct()
        yield "correcting", camera.part(middle, right)
        self._study.correcting.keep_on()

    def of_a_new_study(self, project: Path) -> Moments:
        """The second half of the first hour."""
        camera = self._camera
        camera.app.files.new()
        camera.rest()
        self._fill_in()
        yield "hour-new", camera.dialog(NewProjectDialog)
        camera.open(project, CODER)
        yield "hour-empty", camera.whole()
        transcripts = sample_study() / "transcripts"
        self._study.imports.import_transcripts([transcripts / name for name in IMPORTED])
        yield "hour-import", camera.dialog(ImportDialog)
        self._bring_in_a_survey()
        yield "survey-import", camera.dialog(SurveyDialog)
        self._study.codes.new()
        self._define()
        yield "hour-code", camera.dialog(CodeDialog)
        camera.app.help.show_keys()
        yield "hour-keys", camera.whole()
        yield "hour-export", camera.menu("export")

    def _bring_in_a_survey(self) -> None:
        dialog = self._study.surveys.import_survey(sample_study() / "surveys" / "jongeren.csv")
        self._camera.rest()
        first = next(each.at for each in dialog.coming.columns if each.scale) if dialog.coming else 0
        dialog.columns.setCurrentIndex(dialog.columns.model().index(first, 0))

    def of_two_copies(self, project: Path) -> Moments:
        """A colleague's copy about to be joined."""
        camera = self._camera
        copy = project.with_name("Leerhuis of Bram.qcode")
        backups.copy(project, copy)
        with open_project(copy, back_up=False) as of_bram:
            of_bram.coder = "Bram"
            _work_apart(of_bram)
        camera.open(project, "Sanne")
        with self._study.desk.project.change("Define") as session:
            edit.update(session, tree.code_at(session, DEFINED), definition=MY_DEFINITION)
        self._study.joining.look_at(copy)
        yield "joining", camera.dialog(JoinDialog)

    def _choose_coding(self, words: str = CODED) -> None:
        self._show_transcript()
        start = self._span(words).start
        screen = self._study.code_screen
        mark = next(mark for mark in screen.live.marks() if mark.span.start == start)
        screen.reader.set_current_coding(mark.id, reveal=True)

    def _show_transcript(self) -> None:
        with self._study.desk.read() as session:
            self._study.desk.open_document(documents.named(session, DOCUMENT).id)
        self._camera.rest()

    def _open_picker(self) -> None:
        reader = self._study.code_screen.reader
        reader.set_current_coding(None)
        reader.select(self._span(SELECTED))
        self._camera.rest()
        self._study.picking.open_for(self._span(SELECTED), TYPED)

    def _span(self, words: str) -> Span:
        start = self._study.code_screen.reader.content().text.index(words)
        return Span(start, start + len(words))

    def _show_memo(self) -> None:
        with self._study.desk.read() as session:
            found = next(memo for memo in listed(session) if memo.title == MEMO)
        self._study.going.show_memo(found.id)

    def _list_places(self) -> None:
        """Every place of a word, two of them chosen."""
        panel = self._study.everywhere.panel
        self._study.everywhere.show(Sought(SOUGHT))
        while panel.busy:
            self._camera.rest()
        panel.step(1)
        self._camera.rest()
        panel.table.selectRow(2)
        panel.table.selectionModel().select(panel.model.index(3, 0), QItemSelectionModel.SelectionFlag.Select)

    def _show_report(self) -> None:
        self._study.going.show_screen("memos")
        self._study.memos_screen.show_report()

    def _correct(self) -> None:
        """Type over words that were misheard, and look at what that changes."""
        self._show_transcript()
        self._study.correcting.begin()
        editor = self._study.correcting.editor
        editor.select(self._span(MISHEARD))
        editor.sheet.insert(HEARD)
        self._camera.rest()
        self._study.correcting.done()

    def _fill_in(self) -> None:
        dialog = self._camera.app.window.findChild(NewProjectDialog)
        assert dialog is not None
        dialog.title.setText(TITLE)
        dialog.coder.setText(CODER)
        dialog.place.setText(
            str(PLACE / f"{TITLE}.qcode")
        )  # and not where whoever takes the picture keeps documents

    def _define(self) -> None:
        dialog = self._camera.app.window.findChild(CodeDialog)
        assert dialog is not None
        dialog.name.setText(CODE)
        dialog.shortcut.setCurrentText("1")
        dialog.definition.setPlainText(DEFINITION)


def _work_apart(project: Project) -> None:
    """What a colleague does in a copy: a code, some codings, a memo, another definition."""
    with project.change("Work") as session:
        who, which = passes.ensure_coder(session, project.coder).id, passes.ensure_pass(session).id
        made = edit.add(session, "Hoop", definition="Wat iemand van de begeleiding verwacht.").id
        document = documents.named(session, DOCUMENT)
        start = document.text.index(CODED)
        for place in range(5):
            begin = document.text.index(" ", start + 300 * place) + 1
            coding.apply(session, document.id, Span(begin, begin + 80), made, who, which)
        edit.update(session, tree.code_at(session, DEFINED), definition=THEIR_DEFINITION)
        memos.add(session, "theoretical", "Hoop is werk", "Wie hoopt er, en waarop?", who)


def photograph(qt: QApplication, place: Path) -> Moments:
    """Every picture of the guide; what is made on the way stays in ``place``."""
    sample, own = place / "Leerhuis.qcode", place / f"{TITLE}.qcode"
    build(sample_study(), sample)
    create_project(own, TITLE, coder=CODER).close()
    program = Camera(qt, place / "light.ini")
    yield from Scenes(program).of_the_program(sample)
    program.close()
    two = Camera(qt, place / "two.ini", SMALL)
    yield from Scenes(two).of_two_copies(sample)
    two.close()
    dark = Camera(qt, place / "dark.ini", appearance="dark")
    yield from Scenes(dark).in_the_dark(sample)
    dark.close()
    hour = Camera(qt, place / "hour.ini", SMALL)
    scenes = Scenes(hour)
    yield from scenes.of_the_sample(sample)
    yield from scenes.of_a_new_study(own)
    hour.close()


def main() -> None:
    """Take every picture anew and say where each is."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        for kept in ("DATA", "CONFIG", "CACHE", "STATE"):
            os.environ[f"XDG_{kept}_HOME"] = str(place / kept.lower())
        qt = QApplication([])
        language.install(qt, QLocale("en_GB"))
        for name, picture in photograph(qt, place):
            path = PICTURES / f"{name}.png"
            picture.save(str(path))
            print(path)


if __name__ == "__main__":
    main()
