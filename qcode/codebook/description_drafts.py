"""What is being written about a code and is not saved yet, kept beside the backups of a project; gone once saved."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import cast

from qcode.errors import FileProblem
from qcode.sentence import worded
from qcode.store import backups, private_file

TEXTS = ("definition", "use_when", "use_not", "example")


def keep(project: Path, code_id: str, texts: Mapping[str, str]) -> None:
    """Keeps the texts about a code that are new. Raises FileProblem where they cannot be written."""
    try:
        private_file.write(_path(project, code_id), json.dumps(dict(texts), ensure_ascii=False))
    except OSError as error:
        sentence = worded(
            "What you typed could not be kept beside the backups ({why}); it is still on the page.",
            why=error.strerror,
        )
        raise FileProblem(sentence) from error


def kept(project: Path, code_id: str) -> dict[str, str]:
    """The new texts about a code, by field; none where nothing is kept, or nothing that can be read."""
    told: object = None
    with suppress(OSError, ValueError):  # a file nobody can read says nothing; it is left where it is
        told = json.loads(_path(project, code_id).read_text(encoding="utf-8"))
    if not isinstance(told, dict):
        return {}
    texts = cast("dict[object, object]", told)
    return {name: text for name in TEXTS if isinstance(text := texts.get(name), str)}


def drop(project: Path, code_id: str) -> None:
    """Lets go of what was written about a code."""
    _path(project, code_id).unlink(missing_ok=True)


def all_kept(project: Path) -> list[str]:
    """The codes about which something was written that is not saved, by their ids."""
    return [path.stem for path in sorted(_folder(project).glob("*.json"))]


def _folder(project: Path) -> Path:
    return backups.folder_for(project) / "descriptions"


def _path(project: Path, code_id: str) -> Path:
    return _folder(project) / f"{code_id}.json"
