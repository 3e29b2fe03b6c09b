"""The files of a sample study as plain values: people, codings by their words, memos, research questions."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import cast

import yaml
from yaml.nodes import MappingNode

from qcode.errors import FileProblem

Fields = Mapping[str, object]

CODING_COLUMNS = ("document", "turn", "quotation", "code", "coder", "pass")
LINE = "#line"  # the key under which a mapping keeps where it begins


@dataclass(frozen=True)
class AttributeSource:
    """Something known of participants."""

    name: str
    kind: str
    choices: tuple[str, ...]


@dataclass(frozen=True)
class PersonSource:
    """A participant, the file of their transcript, and what is known of them by the attribute's name."""

    pseudonym: str
    group: str
    transcript: str
    known: Fields


@dataclass(frozen=True)
class StudySource:
    """A study: ``not_finished`` holds, for each coder, the transcripts they are still at."""

    title: str
    language: str
    coding_pass: str
    not_finished: Mapping[str, frozenset[str]]
    attributes: tuple[AttributeSource, ...]
    people: tuple[PersonSource, ...]


@dataclass(frozen=True)
class Words:
    """Words that stand in a turn of a transcript; ``where`` is the file and line that say so."""

    where: str
    document: str
    turn: str
    quotation: str


@dataclass(frozen=True)
class CodingSource:
    """A code on words, by a coder in a pass."""

    words: Words
    line: int
    code: str
    coder: str
    coding_pass: str


@dataclass(frozen=True)
class MemoSource:
    """A dated memo and what it is about."""

    where: str
    kind: str
    title: str
    text: str
    coder: str
    at: str
    codes: tuple[str, ...]
    quotations: tuple[Words, ...]
    documents: tuple[str, ...]


@dataclass(frozen=True)
class QuestionSource:
    """A research question with its sub-questions and what answers it: codes by their paths, memos by their titles, relations
    by the paths of their ends.
    """

    where: str
    text: str
    codes: tuple[str, ...]
    memos: tuple[str, ...]
    relations: tuple[tuple[str, str], ...]
    below: tuple[QuestionSource, ...]


@dataclass(frozen=True)
class CoreSource:
    """The core category by its path, why it is that one, and the title of the memo that tells its story."""

    where: str
    code: str
    coder: str
    reason: str
    storyline: str


def read_study(path: Path) -> StudySource:
    """The study a ``study.yaml`` describes. Raises FileProblem naming what is missing, with its line."""
    file = YamlFile(path)
    root = file.mapping(file.root, "")
    return StudySource(
        title=file.text(root, "title"),
        language=file.text(root, "language"),
        coding_pass=file.text(root, "coding_pass"),
        not_finished={
            file.text(coder, "name"): frozenset(file.texts(coder, "not_finished"))
            for coder in file.mappings(root, "coders")
        },
        attributes=tuple(
            AttributeSource(
                file.text(each, "name"), file.text(each, "kind"), tuple(file.texts(each, "choices"))
            )
            for each in file.mappings(root, "attributes")
        ),
        people=tuple(_person(file, each) for each in file.mappings(root, "participants")),
    )


def _person(file: YamlFile, fields: Fields) -> PersonSource:
    known = file.mapping(fields.get("known", {}), file.where(fields))
    return PersonSource(
        pseudonym=file.text(fields, "pseudonym"),
        group=file.text(fields, "group"),
        transcript=file.text(fields, "transcript"),
        known={name: value for name, value in known.items() if name != LINE},
    )


def read_memos(path: Path) -> list[MemoSource]:
    """The memos of a ``memos.yaml``. Raises FileProblem naming what is missing, with its line."""
    file = YamlFile(path)
    return [_memo(file, fields) for fields in file.mappings({"memos": file.root}, "memos")]


def _memo(file: YamlFile, fields: Fields) -> MemoSource:
    return MemoSource(
        where=file.where(fields),
        kind=file.text(fields, "kind"),
        title=file.text(fields, "title"),
        text=file.text(fields, "text"),
        coder=file.text(fields, "coder"),
        at=file.text(fields, "date"),
        codes=tuple(file.texts(fields, "codes")),
        quotations=tuple(map(file.words, file.mappings(fields, "quotations"))),
        documents=tuple(file.texts(fields, "documents")),
    )


def read_findings(path: Path) -> tuple[list[QuestionSource], CoreSource]:
    """Research questions and core category of a ``findings.yaml``. Raises FileProblem naming what is missing, with its line."""
    file = YamlFile(path)
    root = file.mapping(file.root, "")
    core = file.mapping(root.get("core"), "")
    asked = [_question(file, fields) for fields in file.mappings(root, "questions")]
    named = (file.text(core, name) for name in ("code", "coder", "reason", "storyline"))
    return asked, CoreSource(file.where(core), *named)


def _question(file: YamlFile, fields: Fields) -> QuestionSource:
    return QuestionSource(
        where=file.where(fields),
        text=file.text(fields, "text"),
        codes=tuple(file.texts(fields, "codes")),
        memos=tuple(file.texts(fields, "memos")),
        relations=tuple(
            (file.text(each, "from"), file.text(each, "to")) for each in file.mappings(fields, "relations")
        ),
        below=tuple(_question(file, each) for each in file.mappings(fields, "questions")),
    )


def read_codings(path: Path) -> list[CodingSource]:
    """The rows of a ``codings.csv``, columns as in CODING_COLUMNS. Raises FileProblem."""
    reader = csv.DictReader(StringIO(_text(path), newline=""), strict=True)
    try:
        missing = [column for column in CODING_COLUMNS if column not in (reader.fieldnames or ())]
        if missing:
            raise FileProblem(f"{path.name} has no column {', '.join(missing)}; nothing was built.")
        return [_coding(path.name, reader.line_num, row) for row in reader]
    except csv.Error as error:
        raise FileProblem(f"{path.name}, line {reader.line_num}: {error}; nothing was built.") from error


def _coding(file: str, line: int, row: Mapping[str, str | None]) -> CodingSource:
    document, turn, quotation, code, coder, coding_pass = (row[name] or "" for name in CODING_COLUMNS)
    words = Words(f"{file}, line {line}", document, turn, quotation)
    return CodingSource(words, line, code, coder, coding_pass)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise FileProblem(f"{path.name} could not be read: {error.strerror}; nothing was built.") from error
    except UnicodeDecodeError as error:
        raise FileProblem(f"{path.name} is not UTF-8 text; nothing was built.") from error


class _Loader(yaml.SafeLoader):
    """Keeps with each mapping the line it begins on."""


def _mapping_with_line(loader: _Loader, node: MappingNode) -> dict[object, object]:
    found = cast("dict[object, object]", loader.construct_mapping(node, deep=True))
    return {**found, LINE: node.start_mark.line + 1}


_Loader.add_constructor("tag:yaml.org,2002:map", _mapping_with_line)


class YamlFile:
    """A YAML file whose faults are told by line."""

    def __init__(self, path: Path) -> None:
        self._name = path.name
        try:
            self.root = cast("object", yaml.load(_text(path), _Loader))
        except yaml.YAMLError as error:
            mark = error.problem_mark if isinstance(error, yaml.MarkedYAMLError) else None
            line = f", line {mark.line + 1}" if mark else ""
            raise FileProblem(f"{self._name}{line}: this is not YAML; nothing was built.") from error

    def where(self, fields: Fields) -> str:
        """The file and line a mapping begins on."""
        return f"{self._name}, line {fields[LINE]}" if LINE in fields else self._name

    def mapping(self, value: object, where: str) -> Fields:
        """The value as names with values."""
        if not isinstance(value, dict):
            raise FileProblem(f"{where or self._name}: names with values are expected; nothing was built.")
        return cast("Fields", value)

    def mappings(self, fields: Fields, name: str) -> Iterator[Fields]:
        """The mappings in the list of that name; none when it is not there."""
        for each in self._list(fields, name):
            yield self.mapping(each, f"{self.where(fields)}, {name}")

    def words(self, fields: Fields) -> Words:
        """The words a mapping says stand in a turn of a transcript."""
        named = (self.text(fields, name) for name in ("document", "turn", "quotation"))
        return Words(self.where(fields), *named)

    def texts(self, fields: Fields, name: str) -> Iterator[str]:
        """The texts in the list of that name; none when it is not there."""
        return map(str, self._list(fields, name))

    def text(self, fields: Fields, name: str) -> str:
        """The value of that name as text; it must be there."""
        value = fields.get(name)
        if value is None or isinstance(value, dict | list):
            raise FileProblem(f"{self.where(fields)}: “{name}” is missing; nothing was built.")
        return str(value)

    def _list(self, fields: Fields, name: str) -> Sequence[object]:
        value = fields.get(name)
        if isinstance(value, list):
            return cast("list[object]", value)
        if value is None:
            return ()
        raise FileProblem(f"{self.where(fields)}: “{name}” is not a list; nothing was built.")
