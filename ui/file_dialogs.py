"""Asking for files; apart, so that a walk through the program can answer by itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.preferences import Preferences


class FileDialogs:
    """The system's own dialogs, each starting in the folder used last for its purpose, if that is still there."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def open_one(
        self, parent: QWidget, title: str, purpose: str, filters: str, beside: Path | None = None
    ) -> Path | None:
        """The file chosen, or None; until one was for this purpose it begins in the folder ``beside``."""
        name, _ = QFileDialog.getOpenFileName(parent, title, self.folder(purpose, beside), filters)
        return self._kept(purpose, [name])[0] if name else None

    def open_many(
        self, parent: QWidget, title: str, purpose: str, filters: str, beside: Path | None = None
    ) -> list[Path]:
        """The files chosen, perhaps none; until some were for this purpose it begins in the folder ``beside``."""
        names, _ = QFileDialog.getOpenFileNames(parent, title, self.folder(purpose, beside), filters)
        return self._kept(purpose, names)

    def save(
        self,
        parent: QWidget,
        title: str,
        purpose: str,
        name: str,
        filters: Sequence[tuple[str, str]],
        beside: Path | None = None,
    ) -> Path | None:
        """Where to save; ``filters`` are pairs of a description and a suffix, the first one is the default.

        Until something was saved for this purpose it begins in the folder ``beside``, if one is given.
        """
        shown = [f"{description} (*{suffix})" for description, suffix in filters]
        start = str(Path(self.folder(purpose, beside)) / name)
        chosen, kind = QFileDialog.getSaveFileName(parent, title, start, ";;".join(shown))
        if not chosen:
            return None
        path = Path(chosen)
        if path.suffix.lower() not in {suffix for _, suffix in filters}:
            suffix = filters[shown.index(kind)][1] if kind in shown else filters[0][1]
            path = path.with_name(path.name + suffix)
        return self._kept(purpose, [str(path)])[0]

    def choose_folder(self, parent: QWidget, title: str, purpose: str, beside: Path) -> Path | None:
        """The folder chosen, or None; until one was for this purpose it begins in the folder ``beside``."""
        chosen = QFileDialog.getExistingDirectory(parent, title, self.folder(purpose, beside))
        if chosen:
            self._preferences.keep_folder(purpose, Path(chosen))
        return Path(chosen) if chosen else None

    def folder(self, purpose: str, beside: Path | None = None) -> str:
        """Where to begin: where one was last, else ``beside``, else among the documents."""
        kept = self._preferences.folder(purpose)
        if kept and Path(kept).is_dir():
            return kept
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return str(beside) if beside else QStandardPaths.writableLocation(documents)

    def _kept(self, purpose: str, names: Sequence[str]) -> list[Path]:
        paths = [Path(name) for name in names]
        if paths:
            self._preferences.keep_folder(purpose, paths[0].parent)
        return paths
