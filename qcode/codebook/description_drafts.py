"""What is being written about a code and is not saved yet, kept beside the backups of a project; gone once saved."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qcode.store.typed_drafts import TypedDrafts

TEXTS = ("definition", "use_when", "use_not", "example")


def keep(project: Path, code_id: str, texts: Mapping[str, str]) -> None:
    """Keeps the texts about a code that are new. Raises FileProblem where they cannot be written."""
    _drafts(project).keep(code_id, texts)


def kept(project: Path, code_id: str) -> dict[str, str]:
    """The new texts about a code, by field; none where nothing is kept, or nothing that can be read."""
    told = _drafts(project).kept(code_id)
    return {name: text for name in TEXTS if isinstance(text := told.get(name), str)}


def drop(project: Path, code_id: str) -> None:
    """Lets go of what was written about a code."""
    _drafts(project).drop(code_id)


def all_kept(project: Path) -> list[str]:
    """The codes about which something was written that is not saved, by their ids."""
    return _drafts(project).all_kept()


def _drafts(project: Path) -> TypedDrafts:
    return TypedDrafts(project, "descriptions")
