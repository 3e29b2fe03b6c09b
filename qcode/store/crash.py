"""Crash reports: where in the program it went wrong, and never what somebody said in an interview."""

from __future__ import annotations

import faulthandler
import platform
import traceback
from datetime import datetime
from pathlib import Path
from typing import TextIO

from platformdirs import user_log_path

_kept_open: list[TextIO] = []


def watch_for_aborts() -> None:
    """From now on what ends the program at a stroke leaves lines of the program in a file of its own, and no values."""
    if not _kept_open:
        file = (_folder() / "aborts.txt").open("a", encoding="utf-8")
        _kept_open.append(file)
        faulthandler.enable(file)


def _folder() -> Path:
    folder = user_log_path("qcode", appauthor=False)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def write_crash_report(error: BaseException) -> Path:
    """The file that now says which lines of the program the error passed through; no values, no messages, no texts."""
    path = _folder() / f"crash {datetime.now():%Y-%m-%d %H.%M.%S}.txt"
    path.write_text("\n".join(_lines(error)) + "\n", encoding="utf-8")
    return path


def _lines(error: BaseException) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__)
    where = [f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in frames]
    return [
        f"{type(error).__module__}.{type(error).__name__}",
        *where,
        f"Python {platform.python_version()}, {platform.platform()}",
    ]
