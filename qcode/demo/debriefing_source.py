"""The file that says what the coders of a sample study talked about and decided."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qcode.demo.sources import Fields, Words, YamlFile


@dataclass(frozen=True)
class DecisionSource:
    """What was decided about the disagreement on these words: a coder's name for whose coding was kept, or another verdict."""

    words: Words
    verdict: str
    reason: str


@dataclass(frozen=True)
class TalkSource:
    """A debriefing session and the decisions made in it."""

    title: str
    held_on: str
    present: tuple[str, ...]
    looked_at: str
    challenges: str
    outcome: str
    decisions: tuple[DecisionSource, ...]


@dataclass(frozen=True)
class DebriefingSource:
    """Who was compared, what the state kept before talking is called, and the talks."""

    coder: str
    coders: tuple[str, ...]
    frozen: str
    talks: tuple[TalkSource, ...]


def read_debriefing(path: Path) -> DebriefingSource:
    """What a ``debriefing.yaml`` says. Raises FileProblem naming what is missing, with its line."""
    file = YamlFile(path)
    root = file.mapping(file.root, "")
    return DebriefingSource(
        file.text(root, "coder"),
        tuple(file.texts(root, "coders")),
        file.text(root, "frozen"),
        tuple(_talk(file, each) for each in file.mappings(root, "sessions")),
    )


def _talk(file: YamlFile, fields: Fields) -> TalkSource:
    return TalkSource(
        file.text(fields, "title"),
        file.text(fields, "held_on"),
        tuple(file.texts(fields, "present")),
        file.text(fields, "looked_at"),
        file.text(fields, "challenges"),
        file.text(fields, "outcome"),
        tuple(
            DecisionSource(file.words(each), file.text(each, "verdict"), str(each.get("reason") or ""))
            for each in file.mappings(fields, "decisions")
        ),
    )
