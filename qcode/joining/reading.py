"""Reads a colleague's copy beside one's own."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from qcode.joining.other import colleagues_copy
from qcode.joining.plan import Copies, compared
from qcode.project import Project


@dataclass(frozen=True)
class Colleague:
    """A copy that was read: its file, whose it is, and both copies as values."""

    path: Path
    name: str
    copies: Copies


def read_copy(project: Project, path: Path) -> Colleague:
    """The copy at ``path``, compared with the project. Raises QcodeError where it cannot be joined, with the reason."""
    with (
        colleagues_copy(path, project.path) as other,
        other.read(everything=True) as theirs,  # a preview leaves out what was coded blind
        project.read(everything=True) as mine,
    ):
        copies = compared(mine, theirs)
    return Colleague(path, _whose(copies) or path.stem, copies)


def _whose(copies: Copies) -> str:
    """Who did most in the copy since the two parted, "" where nobody did anything."""
    parted = copies.parted.id if copies.parted is not None else 0
    known = {(entry.id, entry.at) for entry in copies.mine.trail}
    who = Counter(
        entry.coder
        for entry in copies.theirs.trail
        if entry.id > parted and entry.rows and (entry.id, entry.at) not in known
    )
    return max(who, key=lambda name: (who[name], name), default="")
