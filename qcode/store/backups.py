"""Copies of a project, kept in the user's data folder without being asked."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from platformdirs import user_data_path

from qcode.store.database import file_uri
from qcode.store.integrity import holds_together

KEEP = 10
DUE_AFTER = timedelta(days=1)
LONGEST = 40  # letters of the project's name in its folder's, which file systems limit to 255 bytes


def folder_for(project: Path) -> Path:
    """Where this project's backups are kept; the folder's name tells projects of one name apart."""
    mark = hashlib.sha256(os.fsencode(project.resolve())).hexdigest()[:10]
    return user_data_path("qcode", appauthor=False) / "backups" / f"{project.stem[:LONGEST]}-{mark}"


def backups_of(project: Path) -> list[Path]:
    """The backups of a project, newest first."""
    return sorted(folder_for(project).glob("*.qcode"), reverse=True)


def is_due(project: Path, after: timedelta = DUE_AFTER) -> bool:
    """True when the last backup is older than that, or there is none."""
    newest = next(iter(backups_of(project)), None)
    return newest is None or datetime.now() - datetime.fromtimestamp(newest.stat().st_mtime) > after


def make(project: Path) -> Path:
    """A new backup of the project as it is now; the oldest beyond the last ten go."""
    folder = folder_for(project)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    target = folder / f"{datetime.now():%Y-%m-%d %H.%M.%S.%f}.qcode"
    copy(project, target)
    for _ in backups_of(project)[KEEP:]:
        _least_missed(backups_of(project)).unlink()
    return target


def _least_missed(copies: list[Path]) -> Path:
    """The oldest copy of a day that has a later one too, or else the oldest of all; ``copies`` are newest first.

    So that a day with many copies does not push out those of the days before.
    """
    days = [copy.name[:10] for copy in copies]
    doubles = [copy for at, copy in enumerate(copies) if days[at] in days[:at]]
    return (doubles or copies)[-1]


def copy(project: Path, target: Path) -> None:
    """A consistent copy of the project at ``target``, also while a program writes to it.

    Raises OSError or sqlite3.Error where it cannot be written; no half copy remains.
    """
    partial = target.with_name(target.name + ".part")
    try:
        partial.unlink(missing_ok=True)
        partial.touch(mode=0o600)  # before the first word is in it
        with (
            closing(sqlite3.connect(file_uri(project, write=False), uri=True, timeout=10)) as source,
            closing(sqlite3.connect(partial)) as copied,
        ):
            source.backup(copied)
            copied.execute("PRAGMA journal_mode = DELETE")
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)


def newest_good(project: Path) -> Path | None:
    """The newest backup that holds together."""
    return next((path for path in backups_of(project) if holds_together(path)), None)
