"""Corrections that are not saved yet, kept beside the backups of a project: private to the user, and gone once saved."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from qcode.errors import FileProblem
from qcode.model.draft import TurnDraft
from qcode.sentence import worded
from qcode.store import backups, private_file
from qcode.transcripts.manuscript import Line, Manuscript
from qcode.transcripts.moves import Edit

_FORM = 1  # of what is written; another version's is left alone


def keep(project: Path, document_id: str, manuscript: Manuscript) -> None:
    """Keeps what was typed into a transcript. Raises FileProblem where it cannot be written."""
    try:
        private_file.write(_path(project, document_id), json.dumps(_told(manuscript), ensure_ascii=False))
    except OSError as error:
        sentence = worded(
            "What you typed could not be kept beside the backups ({why}); it is still on the page.",
            why=error.strerror,
        )
        raise FileProblem(sentence) from error


def kept(project: Path, document_id: str) -> Manuscript | None:
    """What was typed into a transcript and not saved, if anything. Raises FileProblem where it cannot be read."""
    path = _path(project, document_id)
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        return _manuscript(told) if told["form"] == _FORM else None
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError, IndexError) as error:
        sentence = worded(
            "The corrections kept in {path} could not be read; the file was left as it is.", path=path
        )
        raise FileProblem(sentence) from error


def drop(project: Path, document_id: str) -> None:
    """Lets go of what was typed into a transcript."""
    _path(project, document_id).unlink(missing_ok=True)


def all_kept(project: Path) -> Iterator[str]:
    """The transcripts into which something was typed that is not saved, by their ids."""
    return (path.stem for path in sorted(_folder(project).glob("*.json")))


def _folder(project: Path) -> Path:
    return backups.folder_for(project) / "corrections"


def _path(project: Path, document_id: str) -> Path:
    return _folder(project) / f"{document_id}.json"


def _told(manuscript: Manuscript) -> dict[str, object]:
    return {
        "form": _FORM,
        "old": manuscript.old,
        "turns": [[turn.start, turn.body, turn.end, turn.speaker, turn.seconds] for turn in manuscript.turns],
        "lines": [
            [line.words, line.turn, line.before, line.opens, line.label, line.body, line.silent]
            for line in manuscript.lines
        ],
        "tail": manuscript.tail,
        "silent": manuscript.silent,
        "made": [[edit.start, edit.end, edit.text] for edit in manuscript.made],
    }


def _manuscript(told: dict[str, list[list[object]]]) -> Manuscript:
    turns = tuple(TurnDraft(*turn) for turn in told["turns"])  # pyright: ignore[reportArgumentType]
    lines = tuple(_line(*line) for line in told["lines"])  # pyright: ignore[reportArgumentType]
    made = tuple(Edit(*edit) for edit in told["made"])  # pyright: ignore[reportArgumentType]
    silent = _pairs(told["silent"])  # pyright: ignore[reportArgumentType]
    return Manuscript(str(told["old"]), turns, lines, str(told["tail"]), silent, made)


def _line(
    words: str, turn: int, before: str, opens: bool, label: int, body: int, silent: list[list[int]]
) -> Line:
    return Line(words, turn, before, opens, label, body, _pairs(silent))


def _pairs(listed: list[list[int]]) -> tuple[tuple[int, int], ...]:
    return tuple((turn, offset) for turn, offset in listed)
