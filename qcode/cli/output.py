"""What the commands print: JSON documents, plain lines, progress, and complaints."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


def print_json(value: object) -> None:
    """Prints one JSON document and nothing else; undefined numbers must be None."""
    print(json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False))


def complain(sentence: str) -> int:
    """Says on standard error why the request was not carried out; the exit status for that."""
    print(sentence, file=sys.stderr)
    return 1


def with_progress(items: Iterable[T], total: int, what: str) -> Iterator[T]:
    """The items one by one, with a bar on the terminal where there is one."""
    if total < 2 or not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        yield from progress.track(items, total=total, description=what)


def count(number: int, thing: str) -> str:
    """``1 row``, ``3 rows``."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def here(moment: str) -> datetime:
    """A stored moment in the time of this computer."""
    return datetime.fromisoformat(moment).astimezone()


def written(path: Path) -> None:
    """Says where a file was written."""
    print(f"Written: {path}")
