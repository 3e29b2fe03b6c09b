"""Files beside the backups that only their user may read."""

from __future__ import annotations

from pathlib import Path


def write(target: Path, text: str) -> None:
    """Writes the file as a whole or not at all. Raises OSError."""
    partial = target.with_suffix(".part")
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    partial.unlink(missing_ok=True)
    partial.touch(mode=0o600)  # before the first word is in it
    partial.write_text(text, encoding="utf-8")
    partial.replace(target)
