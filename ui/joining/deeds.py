"""Joining a colleague's copy to the project in the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qcode.joining.choices import Decided
from qcode.joining.plan import Joining, joining
from qcode.joining.preview import Preview, preview
from qcode.joining.reading import Colleague, read_copy
from qcode.joining.write import join
from qcode.project import SUFFIX
from ui.background import Background, Progress, Task
from ui.beside import Beside
from ui.desk import Desk
from ui.file_dialogs import FileDialogs
from ui.joining.dialog import JoinDialog
from ui.joining.words import JoiningWords
from ui.messages import Messages

READING, COMPARING, TELLING, STEPS = 0, 1, 2, 3
Worked = tuple[Joining, Preview]


class JoiningDeeds(QObject):
    """Asks for a copy, reads it off the window's thread, shows what it brings, and joins it when that is wanted."""

    def __init__(
        self,
        desk: Desk,
        background: Background,
        dialogs: FileDialogs,
        messages: Messages,
        beside: Beside,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._background, self._dialogs = desk, background, dialogs
        self._messages, self._beside, self._window = messages, beside, window
        self._words = JoiningWords(self)
        self._colleague: Colleague | None = None
        self._worked: Worked | None = None
        self._decided = Decided()
        self._task: Task | None = None

    def choose(self) -> None:
        """Ask which file is the copy, then show what it brings."""
        projects, everything = self.tr("Projects"), self.tr("All files")
        filters = f"{projects} (*{SUFFIX});;{everything} (*)"
        path = self._dialogs.open_one(
            self._window, self.tr("Join a colleague’s copy"), "join", filters, self._desk.project.path.parent
        )
        if path is not None:
            self.look_at(path)

    def look_at(self, path: Path) -> JoinDialog:
        """Read this copy and show what it brings."""
        self._desk.settle()
        self._messages.notices.remove("error")
        dialog = JoinDialog(self._window, path.name)
        dialog.decided.connect(lambda decided: self._work_out(dialog, decided))
        dialog.join_wished.connect(lambda: self._join(dialog))
        dialog.stop_wished.connect(self._stop)
        dialog.finished.connect(self._let_go)
        dialog.open()
        self._task = self._background.run(
            lambda progress: self._read(path, progress),
            progress=dialog.show_progress,
            done=lambda read: self._show(dialog, *read),
            cancelled=dialog.finish,
            failed=lambda error: self._fail(dialog, error),
        )
        return dialog

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _let_go(self) -> None:
        """Both copies were in memory as values."""
        self._colleague = self._worked = None

    def _fail(self, dialog: JoinDialog, error: BaseException) -> None:
        dialog.finish()
        self._messages.refuse(error)

    # working it out

    def _read(self, path: Path, progress: Progress) -> tuple[Colleague, Worked]:
        progress(READING, STEPS, path.name)
        colleague = read_copy(self._desk.project, path)
        return colleague, self._worked_out(colleague, Decided(), progress)

    def _worked_out(self, colleague: Colleague, decided: Decided, progress: Progress) -> Worked:
        progress(COMPARING, STEPS, colleague.path.name)
        planned = joining(colleague.copies, decided)
        progress(TELLING, STEPS, colleague.path.name)
        return planned, preview(colleague, planned, self._desk.coder)

    def _show(self, dialog: JoinDialog, colleague: Colleague, worked: Worked) -> None:
        told = worked[1]
        if told.nothing:
            dialog.finish()
            said = self.tr("{file} holds nothing that is not here already.").format(file=told.file)
            self._messages.say(said)
            return
        self._colleague, self._worked = colleague, worked
        dialog.show_preview(told)

    def _work_out(self, dialog: JoinDialog, decided: Decided) -> None:
        """Something was decided: say anew what comes of it. What was asked before is not needed any more."""
        colleague = self._colleague
        if colleague is None:
            return
        self._stop()
        self._decided = decided
        self._task = self._background.run(
            lambda progress: self._worked_out(colleague, decided, progress),
            done=lambda worked: self._show(dialog, colleague, worked) if decided is self._decided else None,
            failed=lambda error: self._fail(dialog, error),
        )

    # joining

    def _join(self, dialog: JoinDialog) -> None:
        colleague, worked = self._colleague, self._worked
        if colleague is None or worked is None:
            return
        label = self.tr("Join {name}’s copy").format(name=colleague.name)
        self._desk.settle()
        self._task = self._background.run(
            lambda _: join(self._desk.project, worked[0], colleague.name, label),
            done=lambda _: self._finish(dialog, worked[1]),
            failed=lambda error: self._fail(dialog, error),
        )

    def _finish(self, dialog: JoinDialog, told: Preview) -> None:
        dialog.finish()
        self._task = None
        came = [self._words.amount(each.kind, each.new) for each in told.counts if each.new]
        said = self.tr("{name}’s copy is joined").format(name=told.name)
        notice = self._messages.say(
            f"{said}: {', '.join(came)}." if came else f"{said}.", "success", "joined"
        )
        notice.add_action("undo", self.tr("Undo"))
        notice.action_chosen.connect(lambda _: self._take_back())

    def _take_back(self) -> None:
        self._messages.notices.remove("joined")
        self._beside.undo()
