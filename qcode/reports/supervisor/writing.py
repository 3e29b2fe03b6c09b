"""The supervisor's pack into files: a workbook, a page to read, or both in a folder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from qcode.errors import FileProblem, Refused
from qcode.project import Project, study_of
from qcode.reports.supervisor.content import Content, content_of
from qcode.reports.supervisor.figures import PARTS, Figures, figures_of
from qcode.reports.supervisor.names import Replaced
from qcode.reports.supervisor.page import write_page
from qcode.reports.supervisor.words import word
from qcode.reports.supervisor.workbook import write_workbook
from qcode.reports.writers import in_place, known_suffix
from qcode.reports.written import place_for, remember
from qcode.sentence import worded
from qcode.steps import Progress

WORKBOOK, PAGE = ".xlsx", ".html"
SUFFIXES = (WORKBOOK, PAGE)
_STEPS = 1000
_SHARES = {"read": 200, "figures": 450, WORKBOOK: 850, PAGE: 1000}
"""How far the work is, of _STEPS, when each part of it is done."""


@dataclass(frozen=True)
class Choice:
    """What goes into a pack: the language it is written in ("" for that of the study), its parts, and as which files."""

    language: str = ""
    parts: tuple[str, ...] = PARTS
    suffixes: tuple[str, ...] = SUFFIXES


@dataclass
class Written:
    """The files of a pack, what was said of those that could not stand where they were meant to, and names that were replaced."""

    paths: list[Path] = field(default_factory=list[Path])
    said: list[str] = field(default_factory=list[str])
    replaced: tuple[Replaced, ...] = ()


def parts_named(names: str) -> tuple[str, ...]:
    """The parts of these names, between commas, in their order; all of them for "". Raises Refused for one there is not."""
    wanted = [name.strip() for name in names.split(",") if name.strip()]
    for name in wanted:
        if name not in PARTS:
            raise Refused(
                worded(
                    "A pack has the parts {parts}, not “{name}”; nothing was written.",
                    parts=", ".join(PARTS),
                    name=name,
                )
            )
    return tuple(part for part in PARTS if part in wanted) if wanted else PARTS


def write_pack(
    project: Project,
    place: Path,
    choice: Choice = Choice(),
    progress: Progress = lambda _done, _of: True,
    *,
    over: bool = False,
) -> Written | None:
    """Writes the pack to a file that ends in .xlsx or .html, or else as both into a folder, which is made where it is not there.

    A file that somebody edited is left as it is, and the new one stands beside it, but with ``over``. None where it was stopped: then
    files that were not whole yet are not there. Raises Refused and FileProblem as `write_report` does.
    """
    targets = _targets(project, place, choice)
    with project.read() as session:
        content = content_of(session, choice.language)
        if not progress(_SHARES["read"], _STEPS):
            return None
        told = _within(progress, _SHARES["read"], _SHARES["figures"])
        figures = figures_of(session, content, choice.parts, told)
    if figures is None:
        return None
    found = Written(replaced=content.replaced)
    try:
        _Files(project, content, figures, choice.parts, progress).write(targets, found, over=over)
    except _StoppedError:
        return None
    found.replaced = content.replaced
    progress(_STEPS, _STEPS)
    return found


class _StoppedError(Exception):
    """Nobody wants the file any more that is being written."""


@dataclass
class _Files:
    """Writes the files one after the other."""

    project: Project
    content: Content
    figures: Figures
    parts: tuple[str, ...]
    progress: Progress

    def write(self, targets: Mapping[str, Path], found: Written, *, over: bool) -> None:
        done = _SHARES["figures"]
        for suffix, target in targets.items():
            outcome = place_for(self.project, target, over=over)
            with in_place(outcome.path) as draft:
                if not self._one(suffix, draft, _within(self.progress, done, _SHARES[suffix])):
                    raise _StoppedError
            remember(self.project, outcome.path)
            found.paths.append(outcome.path)
            found.said += [outcome.said] if outcome.said else []
            done = _SHARES[suffix]

    def _one(self, suffix: str, path: Path, progress: Progress) -> bool:
        writer = write_workbook if suffix == WORKBOOK else write_page
        return writer(path, self.content, self.figures, self.parts, progress)


def _within(progress: Progress, first: int, last: int) -> Progress:
    """Tells the hundredths of a part of the work as steps of all of it."""
    return lambda done, of: progress(first + (last - first) * done // max(of, 1), _STEPS)


def _targets(project: Project, place: Path, choice: Choice) -> dict[str, Path]:
    """Where each file goes, by its suffix. Raises Refused for a file of another kind, FileProblem for a folder that cannot be made."""
    if place.suffix and not place.is_dir():
        return {known_suffix(place, SUFFIXES, "A supervisor's pack"): place}
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileProblem(
            worded("The folder “{folder}” could not be made; nothing was written.", folder=place)
        ) from error
    with project.read() as session:
        language = choice.language or study_of(session).language
    name = f"{project.path.stem} {word(language, 'file_name')}"
    return {suffix: place / f"{name}{suffix}" for suffix in SUFFIXES if suffix in choice.suffixes}
