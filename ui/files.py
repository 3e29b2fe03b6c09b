"""Making, opening and closing projects."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from html import escape
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject, QStandardPaths
from PySide6.QtWidgets import QWidget

from qcode.errors import DamagedProject, FileProblem, QcodeError
from ui.background import Background
from ui.file_dialogs import FileDialogs
from ui.messages import Messages
from ui.preferences import Preferences

if TYPE_CHECKING:
    from qcode.project import Project
    from ui.start.new_project import NewProject, ShippedCodebook

# The core is loaded when a project is first made or opened: the first page is on screen before that.

SUFFIX = ".qcode"
SAMPLE_CODER = "Sanne"
"""Who coded most of the sample study: one looks at it as her, without being asked."""


class FileDeeds(QObject):
    """Hands an open project to ``opened``; ``closed`` is called before another one is opened."""

    def __init__(
        self,
        preferences: Preferences,
        dialogs: FileDialogs,
        messages: Messages,
        background: Background,
        window: QWidget,
        opened: Callable[[Project, str], None],
        closed: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._preferences, self._dialogs, self._messages = preferences, dialogs, messages
        self._background, self._window = background, window
        self._opened, self._closed = opened, closed

    # new

    def new(self) -> None:
        """Fill in a new study."""
        from ui.start.new_project import NewProjectDialog

        dialog = NewProjectDialog(
            self._window,
            self._preferences.coder or _login_name(),
            Path(self._dialogs.folder("projects")),
            _shipped_codebooks(),
            self._ask_place,
        )
        dialog.accepted.connect(lambda: self._messages.guarded(lambda: self._create(dialog.project)))
        dialog.open()

    def _ask_place(self, parent: QWidget, name: str) -> Path | None:
        title = self.tr("Where to save the project")
        return self._dialogs.save(parent, title, "projects", name, [(self.tr("qcode project"), SUFFIX)])

    def _create(self, wanted: NewProject) -> None:
        from qcode.codebook import adopt, files
        from qcode.project import create_project

        draft = files.read(wanted.codebook) if wanted.codebook else None
        self._ensure_folder(wanted.path.parent)
        self._closed()
        project = create_project(wanted.path, wanted.title, language=wanted.language, coder=wanted.coder)
        if draft is not None:
            with project.change(self.tr("Codebook {title}").format(title=draft.title)) as session:
                adopt.import_draft(session, draft, wanted.coder)
        self._preferences.coder = wanted.coder
        self._take(project, wanted.coder)

    def _ensure_folder(self, folder: Path) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            sentence = self.tr("The folder {folder} cannot be made ({why}); nothing was written.")
            raise FileProblem(sentence.format(folder=folder, why=error.strerror)) from error

    # open

    def open(self) -> None:
        """Ask which project, then open it."""
        projects, everything = self.tr("qcode projects"), self.tr("All files")
        filters = f"{projects} (*{SUFFIX});;{everything} (*)"
        path = self._dialogs.open_one(self._window, self.tr("Open project"), "projects", filters)
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path, coder: str = "") -> None:
        """Open the project at ``path`` as ``coder``, if one is given; a damaged one offers its newest good backup."""
        try:
            project = _opened(path)
        except DamagedProject as error:
            self._offer_backup(path, error)
        except QcodeError as error:
            self._messages.refuse(error)
        else:
            self._closed()
            self._take(project, coder)

    def _take(self, project: Project, coder: str) -> None:
        self._preferences.recent.remember(project.path)
        self._opened(project, coder)
        if project.writable:
            self._background.run(lambda _: project.back_up_if_due(), failed=self._tell_no_backup)

    def _tell_no_backup(self, error: BaseException) -> None:
        if not isinstance(error, OSError | sqlite3.Error):
            self._messages.refuse(error)
            return
        sentence = self.tr(
            "No backup could be made on its own ({why}). Your work is saved; make a copy yourself soon."
        )
        self._messages.say(sentence.format(why=error), "warning", "backup")

    def _offer_backup(self, path: Path, error: DamagedProject) -> None:
        backup = error.backup
        if not error.details:
            self._messages.refuse(error)
            return
        if backup is None:
            sentence = self.tr(
                "{name} is damaged and was left as it is. There is no backup on this computer."
            )
            text = sentence.format(name=path.name)
        else:
            sentence = self.tr(
                "{name} is damaged and was left as it is. The newest good backup is of {moment}."
            )
            text = sentence.format(name=path.name, moment=_moment(backup))
        notice = self._messages.say(text, "error", "damaged")
        deeds: dict[str, Callable[[], object]] = {"details": lambda: self._tell_details(path, error)}
        notice.add_action("details", self.tr("Details"))
        if backup is not None:
            deeds["backup"] = lambda: self._open_backup(path, backup)
            notice.add_action("backup", self.tr("Open a copy of the backup"))
        notice.action_chosen.connect(lambda key: self._messages.guarded(deeds[key]))

    def _tell_details(self, path: Path, error: DamagedProject) -> None:
        title = self.tr("What is wrong with {name}").format(name=path.name)
        self._messages.tell(title, "<br>".join(escape(line) for line in error.details))

    def _open_backup(self, path: Path, backup: Path) -> None:
        from qcode.store import backups
        from ui.start.new_project import free_path

        target = free_path(path.parent, self.tr("{name} (from backup)").format(name=path.stem))
        try:
            backups.copy(backup, target)
        except (OSError, sqlite3.Error) as error:
            sentence = self.tr("The copy {path} could not be made ({why}); the backup is untouched.")
            raise FileProblem(sentence.format(path=target, why=error)) from error
        self._messages.notices.remove("damaged")
        self.open_path(target)
        sentence = self.tr(
            "This is a copy of the backup of {moment}, saved as {path}. What was done after that moment is not in it."
        )
        self._messages.say(sentence.format(moment=_moment(backup), path=target), "info", "restored")

    def open_dropped(self, paths: Sequence[Path]) -> bool:
        """Open the first project among dropped files; False when there is none."""
        project = next((path for path in paths if path.suffix.lower() == SUFFIX), None)
        if project is not None:
            self.open_path(project)
        return project is not None

    # sample

    def open_sample(self) -> None:
        """Open the sample study, built in the user's documents the first time."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        target = Path(documents) / self.tr("qcode sample study.qcode")
        if target.exists():
            self.open_path(target, SAMPLE_CODER)
            return
        self._messages.say(
            self.tr("The sample study is being built; this takes a few seconds."), "info", "sample"
        )
        self._background.run(
            lambda _: _build_sample(target),
            done=lambda _: self._open_built(target),
            failed=self._sample_failed,
        )

    def _open_built(self, target: Path) -> None:
        self._messages.notices.remove("sample")
        self.open_path(target, SAMPLE_CODER)

    def _sample_failed(self, error: BaseException) -> None:
        self._messages.notices.remove("sample")
        self._messages.refuse(error)

    def close(self) -> None:
        """Close the project and go back to the first page."""
        self._closed()


def _opened(path: Path) -> Project:
    """The project at ``path``; while it is looked through, what shows it is loaded, where nothing was open yet."""
    from qcode.project import open_project

    with ThreadPoolExecutor(1, "qcode-opening") as beside:
        opening = beside.submit(open_project, path, back_up=False)
        import_module("ui.study")
        return opening.result()


def _moment(backup: Path) -> str:
    """When a backup was made, as this person writes dates."""
    made = QDateTime.fromSecsSinceEpoch(int(backup.stat().st_mtime))
    return QLocale().toString(made, QLocale.FormatType.ShortFormat)


def _build_sample(target: Path) -> None:
    from qcode import demo, shipped

    target.parent.mkdir(parents=True, exist_ok=True)
    demo.build(shipped.sample_study(), target)


def _login_name() -> str:
    from qcode.project import login_name

    return login_name()


def _shipped_codebooks() -> list[ShippedCodebook]:
    from qcode import shipped
    from qcode.codebook import files
    from ui.start.new_project import ShippedCodebook

    drafts = ((files.read(path), path) for path in shipped.codebooks().values())
    return [ShippedCodebook(draft.title, draft.language, path) for draft, path in drafts]
