"""What this person's computer remembers between two sittings: recent projects, sizes, who codes."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, cast

from PySide6.QtCore import QByteArray, QSettings

from ui.recent import RecentProjects

Appearance = Literal["system", "light", "dark"]


class Preferences:
    """Named values over Qt's settings; nothing of a study's content is ever kept here."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings
        self.recent = RecentProjects(settings)

    @property
    def coder(self) -> str:
        """The name this person last coded under, "" at first."""
        return self._text("coder")

    @coder.setter
    def coder(self, name: str) -> None:
        self._settings.setValue("coder", name)

    def chosen(self, study: str, what: str) -> str:
        """What was chosen last in this study: its coder, pass or transcript, a place in one."""
        return self._text(f"studies/{study}/{what}")

    def choose(self, study: str, what: str, value: str) -> None:
        """Keep a choice for the next time this study is opened."""
        if self.chosen(study, what) != value:  # else all settings would be written once more
            self._settings.setValue(f"studies/{study}/{what}", value)

    def chosen_view(self, what: str) -> str:
        """How something is looked at in every study, such as the order of a list; "" at first."""
        return self._text(f"views/{what}")

    def choose_view(self, what: str, value: str) -> None:
        """Keep how something is looked at."""
        self._settings.setValue(f"views/{what}", value)

    @property
    def appearance(self) -> Appearance:
        """Light, dark, or as the system is."""
        kept = self._text("appearance")
        return cast("Appearance", kept) if kept in ("light", "dark") else "system"

    @appearance.setter
    def appearance(self, choice: Appearance) -> None:
        self._settings.setValue("appearance", choice)

    @property
    def zoom(self) -> float:
        """How many times its own size transcripts are shown."""
        try:
            return float(self._text("zoom"))
        except ValueError:
            return 1.0

    @zoom.setter
    def zoom(self, zoom: float) -> None:
        self._settings.setValue("zoom", str(zoom))

    def layout(self, name: str) -> QByteArray:
        """The sizes of a window or splitter, empty at first."""
        kept = self._settings.value(f"layout/{name}")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def keep_layout(self, name: str, state: QByteArray) -> None:
        """Remember the sizes of a window or splitter."""
        self._settings.setValue(f"layout/{name}", state)

    def folder(self, purpose: str) -> str:
        """The folder used last for ``purpose``, "" at first."""
        return self._text(f"folders/{purpose}")

    def keep_folder(self, purpose: str, folder: Path) -> None:
        """Start from ``folder`` the next time."""
        self._settings.setValue(f"folders/{purpose}", str(folder))

    def _text(self, key: str) -> str:
        value = self._settings.value(key, "")
        return value if isinstance(value, str) else ""

    def save(self) -> None:
        """All of it is on disk when this returns."""
        self._settings.sync()
