"""Builds the program and connects its parts; the only place that knows everybody."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

from platformdirs import user_state_path
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from qcode.store.crash import watch_for_aborts
from ui import language, loading, theme
from ui.actions import Facts
from ui.background import Background
from ui.facts_of import facts_of
from ui.file_dialogs import FileDialogs
from ui.files import FileDeeds
from ui.help import Help
from ui.language import tr
from ui.main_window import MainWindow
from ui.menus import Actions
from ui.messages import Messages, install_hook
from ui.preferences import Appearance, Preferences
from ui.remembered import RememberedDialogs
from ui.returning import Returning
from ui.start.page import StartPage
from ui.tidying import Tidying
from ui.turns import Turns
from ui.whereabouts import Logbook, Where, Whereabouts

if TYPE_CHECKING:
    from qcode.project import Project
    from qcode.store.glance import Glance
    from ui.study import Study


APPEARANCES = {"system": tr("As the system"), "light": tr("Light"), "dark": tr("Dark")}


class App:
    """One window, with at most one project in it."""

    def __init__(
        self, qt: QApplication, preferences: Preferences, dialogs: FileDialogs | None = None
    ) -> None:
        self._qt, self._preferences = qt, preferences
        self.look = theme.apply(qt, preferences.appearance)
        self.window = MainWindow()
        self._dialogs_seen = RememberedDialogs(preferences, self.window)
        self.window.dialog_coming.connect(self._dialogs_seen.welcome)
        self.messages = Messages(self.window, self.window.notices)
        self.background = Background(self.window)
        self.tidying = Tidying(self.window)
        self._dialogs = dialogs or FileDialogs(preferences)
        self.help = Help(self.messages, self.window)
        self.files = FileDeeds(
            preferences,
            self._dialogs,
            self.messages,
            self.background,
            self.window,
            self._open_study,
            self.close_study,
        )
        self._study: Study | None = None
        self._building = Turns(self.window)
        self._logbook = Logbook(user_state_path("qcode", appauthor=False))
        self._whereabouts: Whereabouts | None = None
        self._returning = Returning(self.messages, self.files.open_path, self._go_to)
        self.actions = Actions(self, self.window.menuBar())
        self.actions.offer(
            "appearance", self._appearances(), preferences.appearance, lambda chosen: self._dress(chosen)
        )
        self.window.files_dropped.connect(self._take_files)
        self.window.closing.connect(self._end)
        self.window.restoreGeometry(preferences.layout("window"))
        self._show_start()

    @property
    def study(self) -> Study:
        """The open project, complete if it was just being put in the window; only commands that need one ask for it."""
        self._building.finish()
        if self._study is None:
            raise RuntimeError("no project is open")
        return self._study

    @property
    def has_study(self) -> bool:
        """True when a project is open."""
        return self._study is not None

    @property
    def opening(self) -> bool:
        """True while a project is being put in the window."""
        return self._building.under_way

    def show(self) -> None:
        """Put the window on screen."""
        self.window.show()

    # projects

    def _open_study(self, project: Project, coder: str) -> None:
        self.window.notices.clear()
        self._building.begin(self._put_in_window(project, coder))

    def _put_in_window(self, project: Project, coder: str) -> Iterator[None]:
        from ui import pdf
        from ui.study import Study

        self.tidying.make_room()
        yield
        pdf.register()
        study = Study(
            project,
            coder,
            self.window,
            self.actions,
            self.messages,
            self.background,
            self._dialogs,
            self._preferences,
            self.refresh_actions,
        )
        yield
        try:
            yield from study.build()
        except BaseException:  # let go, so that it can be opened again
            study.deleteLater()
            project.close()
            raise
        self._study = study
        self._whereabouts = Whereabouts(study, self._logbook)
        self._fill_recent()
        self.refresh_actions()

    def load_ahead(self) -> None:
        """Load what projects and their screens need while nobody waits for it."""
        loading.load_ahead(self.background, self.window, lambda: self.opening, self.tidying.begin)

    def offer_return(self, where: Where | None = None) -> None:
        """Offer to go back to ``where``, or else to where one was if the program did not end well the last time."""
        where = where or self._logbook.found
        if where is not None:
            self._returning.offer(where)

    def _go_to(self, where: Where) -> None:
        self._building.finish()
        if self._study is None:
            return
        if where.screen != self._study.going.screen:
            self._study.going.show_screen(where.screen)
        if where.memo:
            self._study.memos_screen.show_memo(where.memo)

    def _let_go(self) -> None:
        """Close the project that is open, if there is one."""
        self._building.finish()
        study, self._study = self._study, None
        if self._whereabouts is not None:
            self._whereabouts.stop()
            self._whereabouts = None
        if study is not None:
            study.close()

    def close_study(self) -> None:
        """Close the open project, if there is one, and show the first page."""
        self._building.finish()
        if self._study is not None:
            self._let_go()
            self._show_start()
            self.tidying.project_closed()

    def _show_start(self) -> None:
        page = StartPage(self._preferences.recent)
        page.new_requested.connect(self.files.new)
        page.open_requested.connect(self.files.open)
        page.sample_requested.connect(self.files.open_sample)
        page.guide_requested.connect(self.help.show_guide)
        page.recent_list.open_requested.connect(self.files.open_path)
        page.recent_list.changed.connect(self._fill_recent)
        self.window.show_page(page)
        self.window.name_project("")
        self._fill_recent()
        self.refresh_actions()
        present = page.recent_list.present
        if present:
            self.background.run(lambda _: _glances(present), done=page.tell_facts)

    def _take_files(self, paths: list[Path]) -> None:
        if not self.files.open_dropped(paths) and self._study is not None and self._study.desk.writable:
            self._study.dropped.take(paths)

    def _fill_recent(self) -> None:
        menu = self.actions.submenu("recent")
        menu.clear()
        for path in self._preferences.recent.present:
            action = menu.addAction(path.stem)
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, chosen=path: self.files.open_path(chosen))
        menu.setEnabled(not menu.isEmpty())

    # what can be used

    def refresh_actions(self) -> None:
        """Offer the commands that can be used now."""
        self.actions.refresh(facts_of(self._study) if self._study is not None else Facts())

    # look

    def _appearances(self) -> dict[str, str]:
        return {key: language.translated(text) for key, text in APPEARANCES.items()}

    def _dress(self, chosen: str) -> None:
        choice = cast("Appearance", chosen)
        self._preferences.appearance = choice
        self.look.choose(choice)

    def _end(self) -> None:
        self._preferences.keep_layout("window", self.window.saveGeometry())
        self._let_go()
        self.background.stop()
        self._logbook.close()


def _glances(paths: list[Path]) -> dict[Path, Glance | None]:
    """What is in each project, so that one knows which is which."""
    from qcode.store.glance import glance

    return {path: glance(path) for path in paths}


def start(path: Path | None = None, coder: str = "") -> int:
    """Show the window, on the project at ``path`` if one is given (as this coder), and come back when it is closed."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("qcode")
    qt.setApplicationDisplayName("qcode")
    qt.setOrganizationName("qcode")
    qt.setDesktopFileName("qcode")
    language.install(qt)
    app = App(qt, Preferences(QSettings()))
    install_hook(app.messages)
    app.window.fit_screen()
    app.show()
    watch_for_aborts()
    if path is not None:
        QTimer.singleShot(0, lambda: app.files.open_path(path, coder))
    else:
        app.offer_return()
    app.load_ahead()
    return qt.exec()
