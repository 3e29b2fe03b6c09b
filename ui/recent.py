"""The projects opened lately: which, in what order, and which of them stay on top."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QSettings

MOST_RECENT = 8


class RecentProjects:
    """Paths over Qt's settings; the pinned ones first, each kind with the newest on top."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def paths(self) -> list[Path]:
        """All of them, also those that are not where they were."""
        pinned, others = self._list("pinned"), self._list("recent")
        return [*pinned, *(path for path in others if path not in pinned)]

    @property
    def present(self) -> list[Path]:
        """Those that can be opened."""
        return [path for path in self.paths if path.exists()]

    def is_pinned(self, path: Path) -> bool:
        """True when ``path`` stays on top."""
        return path in self._list("pinned")

    def remember(self, path: Path) -> None:
        """``path`` is now the project opened last."""
        path = path.resolve()
        self._keep(
            "recent", [path, *(other for other in self._list("recent") if other != path)][:MOST_RECENT]
        )

    def pin(self, path: Path) -> None:
        """Let ``path`` stay on top."""
        self._keep("pinned", [*(other for other in self._list("pinned") if other != path), path])

    def unpin(self, path: Path) -> None:
        """Let ``path`` stand among the others again, as if it was opened last."""
        self._keep("pinned", [other for other in self._list("pinned") if other != path])
        self.remember(path)

    def forget(self, path: Path) -> None:
        """Leave ``path`` out of the list; the project itself is not touched."""
        for key in ("pinned", "recent"):
            self._keep(key, [other for other in self._list(key) if other != path])

    def _keep(self, key: str, paths: list[Path]) -> None:
        self._settings.setValue(key, [str(path) for path in paths])

    def _list(self, key: str) -> list[Path]:
        value = self._settings.value(key, [])
        kept = (
            [value] if isinstance(value, str) else [str(each) for each in cast("list[object]", value or [])]
        )
        return list(dict.fromkeys(Path(each).resolve() for each in kept if each and Path(each).is_absolute()))
