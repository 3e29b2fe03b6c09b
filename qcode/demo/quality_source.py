"""The file that says what participants of a sample study answered, and the verdicts on its sources."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qcode.demo.sources import Fields, YamlFile


@dataclass(frozen=True)
class ToldSource:
    """A theme by its path, and what participants are told of it."""

    where: str
    code: str
    summary: str


@dataclass(frozen=True)
class SaidSource:
    """What a participant says of one theme ("" for nothing), and what that changed."""

    response: str
    comment: str
    change: str


@dataclass(frozen=True)
class AnswerSource:
    """What a participant answers, a theme after the other as they were asked."""

    participant: str
    themes: tuple[SaidSource, ...]
    remark: str


@dataclass(frozen=True)
class VerdictSource:
    """A verdict on a theme, for sources told apart by one thing."""

    where: str
    by: str
    code: str
    verdict: str
    reason: str


@dataclass(frozen=True)
class QualitySource:
    """A member check and its verdicts: who answered, who was asked only, and who declined."""

    coder: str
    introduction: str
    themes: tuple[ToldSource, ...]
    answers: tuple[AnswerSource, ...]
    asked: tuple[str, ...]
    declined: tuple[str, ...]
    verdicts: tuple[VerdictSource, ...]


def read_quality(path: Path) -> QualitySource:
    """What a ``quality.yaml`` says. Raises FileProblem naming what is missing, with its line."""
    file = YamlFile(path)
    root = file.mapping(file.root, "")
    return QualitySource(
        file.text(root, "coder"),
        file.text(root, "introduction"),
        tuple(
            ToldSource(file.where(each), file.text(each, "code"), file.text(each, "summary"))
            for each in file.mappings(root, "themes")
        ),
        tuple(_answer(file, each) for each in file.mappings(root, "answers")),
        tuple(file.texts(root, "asked")),
        tuple(file.texts(root, "declined")),
        tuple(
            VerdictSource(
                file.where(each), *(file.text(each, name) for name in ("by", "code", "verdict", "reason"))
            )
            for each in file.mappings(root, "verdicts")
        ),
    )


def _answer(file: YamlFile, fields: Fields) -> AnswerSource:
    return AnswerSource(
        file.text(fields, "participant"),
        tuple(
            SaidSource(file.text(each, "response"), _perhaps(each, "comment"), _perhaps(each, "change"))
            for each in file.mappings(fields, "themes")
        ),
        _perhaps(fields, "remark"),
    )


def _perhaps(fields: Fields, name: str) -> str:
    return str(fields.get(name) or "")
