"""Crash reports: where in the program it went wrong, and never what somebody said in an interview."""

from __future__ import annotations

import platform
import traceback
from datetime import datetime
from pathlib import Path

from platformdirs import user_log_path


def write_crash_report(error: BaseException) -> Path:
    """The file that now says which lines of the program the error passed through; no values, no messages, no texts."""
    folder = user_log_path("qcode", appauthor=False)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"crash {datetime.now():%Y-%m-%d %H.%M.%S}.txt"
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
