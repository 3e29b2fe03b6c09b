"""Measures for how long the window stands still at most in each of the usual deeds, on a large project.

python -m benchmarks.standstill_bench [CODINGS]
"""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton, QWidget
from sqlmodel import select

from benchmarks.generate import Size, project_of
from benchmarks.vocabulary import FIELD, FREQUENT
from benchmarks.watching import Standstill, Watch
from qcode import memos
from qcode.codebook import edit
from qcode.coding import passes
from qcode.coding.apply import apply
from qcode.model import Code, CodingPass, Document, Span
from qcode.model.memo import MEMO_KINDS
from qcode.project import open_project
from ui.app import App
from ui.file_dialogs import FileDialogs
from ui.preferences import Preferences
from ui.quotations.sought import Arrangement
from ui.shown import EVERYONES, MINE, Shown

CODINGS = 10_000
MEMOS = 300
IMPORTED = 2_000
"""Codings of the change that is taken back and made again."""
ALLOWED = 0.1
Deed = tuple[str, Callable[[], object]]


def _prepare(path: Path) -> None:
    """What the invented project lacks: memos, a digit, and a change of many codings that Ann can take back."""
    dice = random.Random(7)
    with open_project(path, back_up=False) as project:
        with project.change("Memos", "Ann") as session:
            codes, coder = session.exec(select(Code.id)).all(), passes.ensure_coder(session, "Ann").id
            for number in range(MEMOS):
                said, code = dice.choices(FREQUENT + FIELD, k=200), dice.choice(codes)
                kind = MEMO_KINDS[number % len(MEMO_KINDS)]
                memos.add(session, kind, f"Memo {number}", " ".join(said), coder, [("code", code)])
            edit.update(session, codes[0], shortcut=1)
        with project.change(f"Import {IMPORTED} codings", "Ann") as session:
            documents = session.exec(select(Document.id)).all()
            coding_pass = session.exec(select(CodingPass.id)).first() or ""
            for number in range(IMPORTED):
                document = documents[number % len(documents)]
                start = 40 + 9 * (number // len(documents))
                apply(session, document, Span(start, start + 60), codes[number % 9], coder, coding_pass)


class Answers(FileDialogs):
    """Saves everything in one folder, without asking."""

    def __init__(self, preferences: Preferences, folder: Path) -> None:
        super().__init__(preferences)
        self._folder = folder

    def save(
        self,
        parent: QWidget,  # noqa: ARG002
        title: str,  # noqa: ARG002
        purpose: str,  # noqa: ARG002
        name: str,
        filters: Sequence[tuple[str, str]],  # noqa: ARG002
        beside: Path | None = None,  # noqa: ARG002
    ) -> Path:
        return self._folder / name


class Deeds:
    """What somebody does in a sitting, in order; each with the name it is told by."""

    def __init__(self, app: App) -> None:
        self._app = app

    def all(self) -> Iterator[Deed]:
        """Each deed once what it stands on has been done."""
        yield from self._reading()
        yield from self._showing()
        yield from self._coding()
        yield from self._lists()
        yield from self._findings()
        yield from self._codebook()
        yield from self._correcting()
        yield from self._leaving()

    def _command(self, name: str) -> Callable[[], object]:
        return self._app.actions[name].trigger

    def _reading(self) -> Iterator[Deed]:
        study = self._app.study
        yield "next transcript", lambda: study.going.step_transcript(1)
        yield "a transcript seen before", lambda: study.going.step_transcript(-1)
        yield "larger text", lambda: study.zoom(1)
        yield "usual size", lambda: study.zoom(0)
        yield "find in the transcript", self._command("find")
        yield "type words to find", lambda: study.finding.bar.field.setText("de")
        yield "close finding", study.finding.close
        yield "open the finder", study.finder.open
        yield "type in the finder", lambda: study.finder.field.setText("vertrouwen")
        yield "leave the finder", study.finder.leave
        yield "change to dark", lambda: self._app.look.choose("dark")
        yield "change to light", lambda: self._app.look.choose("light")

    def _showing(self) -> Iterator[Deed]:
        desk, code_id = self._app.study.desk, self._code(0)
        yield "show one code", lambda: desk.show(Shown(codes=frozenset({code_id})))
        yield "show one group", lambda: desk.show(Shown(groups=frozenset({"Parents"})))
        yield "show my codings", lambda: desk.show(MINE)
        yield "show everybody's codings", lambda: desk.show(EVERYONES)
        heading = self._app.study.code_screen.codebook.heading
        yield "filter the codebook", lambda: heading.line.setText("sub")
        yield "empty the filter of the codebook", lambda: heading.line.setText("")

    def _coding(self) -> Iterator[Deed]:
        study, reader = self._app.study, self._app.study.code_screen.reader
        yield "take an import of codings back", study.undo
        yield "make it again", study.redo
        yield "select words", lambda: reader.select(Span(301, 361))
        yield "apply a code", lambda: study.coding.apply(Span(301, 361), self._code(0))
        yield "take it back", study.undo
        yield "apply it again", study.redo
        yield "choose the coding", lambda: self._choose_coding(Span(301, 361), self._code(0))
        yield "remove the coding", self._removed
        yield "open the picker", study.picking.open_here
        yield "close the picker", study.picking.picker.close_picker
        yield "change the pass", lambda: study.desk.choose_pass("Open coding 1")

    def _lists(self) -> Iterator[Deed]:
        study = self._app.study
        quotations = study.code_screen.quotations
        yield "quotations of a code", lambda: study.code_screen.show_quotations(self._code(0))
        yield "all quotations", study.going.list_all_quotations
        yield (
            "all quotations by code",
            lambda: quotations.filters.arranged.emit(Arrangement("code", grouping="code")),
        )
        yield (
            "all quotations by group",
            lambda: quotations.filters.arranged.emit(Arrangement(grouping="group")),
        )
        yield "choose all of them", quotations.table.selectAll
        yield "close the list", quotations.closed.emit
        yield "codings of the transcript", study.going.show_codings
        yield "screen of memos", lambda: study.going.show_screen("memos")
        yield "find in memos", lambda: study.memos_screen.filters.words.setText("vertrouwen")
        yield "memo report", study.memos_screen.show_report
        yield "close the memo report", study.memos_screen.close_report
        yield "screen of participants", lambda: study.going.show_screen("participants")
        yield (
            "sort participants",
            lambda: study.participants_screen.table.sortByColumn(1, Qt.SortOrder.DescendingOrder),
        )
        yield "screen of the transcript", lambda: study.going.show_screen("code")
        yield "history", study.history.show
        yield "close the history", self._close_dialog
        yield "keys", self._command("keys")
        yield "close the keys", self._command("keys")
        yield "guide", self._command("guide")
        yield "close it", self._close_dialog

    def _findings(self) -> Iterator[Deed]:
        going = self._app.study.going
        for page in ("overview", "questions", "core", "triangulation"):
            yield f"findings: {page}, the first time", lambda page=page: going.show_findings(page)
        yield "back to coding", lambda: going.show_screen("code")

    def _codebook(self) -> Iterator[Deed]:
        study = self._app.study
        code_id, other, theme = self._code(3), self._code(15), self._code(40)
        yield "choose a code", lambda: study.desk.choose_code(code_id)
        yield "rename a code", lambda: study.codes.rename(code_id, "Another name")
        yield "move a theme", lambda: study.reshaping.move_to([theme], self._code(0), -1)
        yield "merge a code", lambda: study.reshaping.merge_into([other], code_id)
        yield "take the merge back", study.undo
        yield "ask to split a code", study.reshaping.split
        yield "leave it whole", self._close_dialog
        yield "choose a theme", lambda: study.desk.choose_code(self._code(0))
        yield "ask to delete the theme", study.reshaping.delete
        yield "delete the theme", self._say_yes
        yield "take the deletion back", study.undo

    def _correcting(self) -> Iterator[Deed]:
        study = self._app.study
        yield "begin to correct", study.correcting.begin
        yield "type a letter", lambda: study.correcting.editor.sheet.insert("a")
        yield "look over what changed", study.correcting.done
        yield "save the correction", study.correcting.save
        yield "take the correction back", study.undo
        yield "ask to delete the transcript", study.transcripts.delete
        yield "delete the transcript", self._say_yes
        yield "take that back too", study.undo

    def _leaving(self) -> Iterator[Deed]:
        names = ("memos", "frequencies", "codebook-report", "quotations", "codings", "codebook")
        for name in names:
            yield f"save {name}", self._command(f"save-{name}")
        yield "back up", self._command("back-up")
        yield "check the project", self._command("check")
        yield "close the project", self._app.close_study

    def _choose_coding(self, span: Span, code_id: str) -> None:
        self._app.study.code_screen.reader.focus_coding(self._app.study.coding.codes_on(span)[code_id])

    def _removed(self) -> None:
        before = self._app.study.desk.steps.undoable
        self._app.study.coding.remove()
        assert self._app.study.desk.steps.undoable != before, "no coding was in focus"

    def _code(self, number: int) -> str:
        return self._app.study.code_screen.codebook.codes[number].id

    def _say_yes(self) -> None:
        box = self._app.window.findChildren(QMessageBox)[-1]
        next(each for each in box.findChildren(QPushButton) if each.property("danger")).click()

    def _close_dialog(self) -> None:
        for dialog in self._app.window.findChildren(QDialog):
            dialog.close()


def measured(path: Path, folder: Path) -> None:
    """Opens the project as Ann and does everything once, a line each."""
    qt = QApplication.instance() or QApplication([])
    assert isinstance(qt, QApplication)
    preferences = Preferences(QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat))
    app = App(qt, preferences, Answers(preferences, folder))
    app.window.resize(1440, 900)
    app.show()
    watch = Watch(app)
    _tell("load ahead, while the first page is looked at", watch.longest(app.load_ahead))
    _tell("open the project", watch.longest(lambda: app.files.open_path(path, "Ann")))
    for name, deed in Deeds(app).all():
        _tell(name, watch.longest(deed))
    app.window.close()


def _tell(name: str, stood: Standstill) -> None:
    said = f"{name}: {stood.clock * 1000:.0f} ms, own work {stood.own * 1000:.0f} ms"
    print(f"{said}{'  too long' if stood.own > ALLOWED else ''}", flush=True)


def main() -> None:
    """Prints a line for each deed; those over what is allowed are marked."""
    codings = int(sys.argv[1]) if len(sys.argv) > 1 else CODINGS
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = Path(shutil.copy(project_of(Size(codings=codings)), folder / "large.qcode"))
        _prepare(path)
        print(
            f"{codings:,} codings in a million words: the longest standstill (target {ALLOWED * 1000:.0f} ms)"
        )
        measured(path, folder)


if __name__ == "__main__":
    main()
