"""Words somebody typed that are not in the project yet, kept beside its backups: private to the user, gone once saved."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import cast

from qcode.errors import FileProblem
from qcode.sentence import worded
from qcode.store import backups, private_file


class TypedDrafts:
    """Those of one ``kind`` in the project at a path, each under a key that can be the name of a file."""

    def __init__(self, project: Path, kind: str) -> None:
        self._folder = backups.folder_for(project) / kind

    def keep(self, key: str, told: Mapping[str, object]) -> None:
        """Keeps what was typed. Raises FileProblem where it cannot be written."""
        try:
            private_file.write(self._path(key), json.dumps(dict(told), ensure_ascii=False))
        except OSError as error:
            sentence = worded(
                "What you typed could not be kept beside the backups ({why}); it is still on the page.",
                why=error.strerror,
            )
            raise FileProblem(sentence) from error

    def kept(self, key: str) -> dict[str, object]:
        """What was typed; nothing where nothing is kept, or nothing that can be read."""
        told: object = None
        with suppress(OSError, ValueError):  # a file nobody can read says nothing; it is left where it is
            told = json.loads(self._path(key).read_text(encoding="utf-8"))
        if not isinstance(told, dict):
            return {}
        return {str(name): value for name, value in cast("dict[object, object]", told).items()}

    def drop(self, key: str) -> None:
        """Lets go of what was typed."""
        self._path(key).unlink(missing_ok=True)

    def all_kept(self) -> list[str]:
        """The keys under which something is kept."""
        return [path.stem for path in sorted(self._folder.glob("*.json"))]

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}.json"
