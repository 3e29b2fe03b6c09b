"""A codebook as YAML that a person can read and edit: title, themes, their subcodes.

Carries every field, and says "empty" (``definition: ""``) apart from "nothing said" (the line left out).
Values are read as they are typed: a code named ``no`` or ``1979`` needs no quotes.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from qcode.codebook.characters import clean
from qcode.codebook.entries import FIELDS, MAX_DEPTH, Entry, build, problem
from qcode.codebook.headings import field_of
from qcode.codebook.yaml_text import dump
from qcode.errors import FileProblem
from qcode.files.encoding import decode
from qcode.model.code_draft import CodebookDraft, CodeDraft
from qcode.sentence import worded

CARRIES = frozenset((*FIELDS, "description", "language", "source"))
_ABOUT = ("title", "description", "language", "source")
_LISTS = ("themes", "codes", "themas", "subcodes", "children")
_NAMES = ("name", "naam")
_NULL = "tag:yaml.org,2002:null"


def read(path: Path) -> CodebookDraft:
    """The codebook in a YAML file: a mapping with themes, or just a list of them."""
    root = _compose(path)
    reading = _Reading(path.name)
    about = reading.about(root) if isinstance(root, MappingNode) else {}
    codes, notices = build(path.name, reading.entries(root))
    return CodebookDraft(
        title=about.get("title") or path.stem,
        codes=codes,
        description=about.get("description", ""),
        language=about.get("language", ""),
        source=about.get("source", ""),
        notices=(*reading.notices, *notices),
    )


def write(path: Path, draft: CodebookDraft) -> None:
    """Writes the codebook, a line for each field that says something."""
    about = {name: value for name in _ABOUT if (value := getattr(draft, name))}
    themes = [_mapping(code) for code in draft.codes]
    path.write_text(dump({**about, "themes": themes}), encoding="utf-8", newline="\n")


def _mapping(code: CodeDraft) -> dict[str, object]:
    said = {name: value for name in FIELDS if (value := getattr(code, name)) is not None}
    below = {"subcodes": [_mapping(child) for child in code.children]} if code.children else {}
    return {"name": code.name, **said, **below}


def _compose(path: Path) -> Node:
    text, _ = decode(path.read_bytes(), path.name, worded("Nothing was read."))
    try:
        root = cast("object", yaml.compose(text, Loader=yaml.SafeLoader))  # pyright: ignore[reportUnknownMemberType]
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        said = error.problem or worded("this cannot be read")
        raise problem(
            path.name, worded("line {line}", line=line), worded("this is not YAML ({said}).", said=said)
        ) from error
    except yaml.YAMLError as error:
        raise FileProblem(
            worded("“{file}” holds characters YAML does not allow. Nothing was read.", file=path.name)
        ) from error
    except RecursionError as error:
        raise FileProblem(
            worded("“{file}” is nested too deep to read. Nothing was read.", file=path.name)
        ) from error
    if not isinstance(root, (MappingNode, SequenceNode)):
        raise FileProblem(worded("“{file}” holds no codes. Nothing was read.", file=path.name))
    return root


class _Reading:
    """One pass over the nodes of a file; ``notices`` fills up as it goes."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._seen: set[int] = set()
        self.notices: list[str] = []

    def about(self, root: MappingNode) -> dict[str, str]:
        """Title, description, language and source."""
        found: dict[str, str] = {}
        for key, node in self._pairs(root):
            if key in _ABOUT:
                found[key] = clean(self._text(node, key) or "")
            elif key not in _LISTS:
                self._unknown(key, node)
        return found

    def entries(self, root: Node) -> Iterator[Entry]:
        """Every code with its line, parents before children."""
        if isinstance(root, MappingNode):
            for key, node in self._pairs(root):
                if key in _LISTS:
                    yield from self._codes(node, ())
        else:
            yield from self._codes(root, ())

    def _codes(self, node: Node, above: tuple[str, ...]) -> Iterator[Entry]:
        if _is_null(node):
            return
        if not isinstance(node, SequenceNode):
            raise self._problem(node, worded("a list of codes is expected here, each beginning with a dash."))
        if len(above) >= MAX_DEPTH:
            raise self._problem(node, worded("codes nest more than {max_depth} deep.", max_depth=MAX_DEPTH))
        self._refuse_alias(node)
        for item in node.value:
            yield from self._code(item, above)

    def _code(self, node: Node, above: tuple[str, ...]) -> Iterator[Entry]:
        if isinstance(node, ScalarNode):
            yield Entry(_where(node), (*above, self._text(node, "name") or ""))
            return
        if not isinstance(node, MappingNode):
            raise self._problem(node, worded("a code is expected here, not a list."))
        self._refuse_alias(node)
        name, values, below = "", dict[str, str](), list[Node]()
        for key, value in self._pairs(node):
            field = key if key in FIELDS else field_of(key)
            if key in _NAMES:
                name = self._text(value, key) or ""
            elif key in _LISTS:
                below.append(value)
            elif field in FIELDS:
                text = self._text(value, key)
                values.update({} if text is None else {field: text})
            else:
                self._unknown(key, value)
        yield Entry(_where(node), (*above, name), values)
        for children in below:
            yield from self._codes(children, (*above, name))

    def _pairs(self, node: MappingNode) -> Iterator[tuple[str, Node]]:
        """The keys and values of a mapping; raises for a key that stands there twice."""
        keys: set[str] = set()
        for key_node, value in node.value:
            if not isinstance(key_node, ScalarNode):
                raise self._problem(key_node, worded("a word and a colon are expected here."))
            key = str(key_node.value).strip().casefold()
            if key in keys:
                raise self._problem(key_node, worded("“{key}” stands there twice.", key=key))
            keys.add(key)
            yield key, value

    def _text(self, node: Node, key: str) -> str | None:
        if not isinstance(node, ScalarNode):
            raise self._problem(node, worded("“{key}” should be text.", key=key))
        return None if _is_null(node) else str(node.value)

    def _refuse_alias(self, node: Node) -> None:
        """A block used in two places could stand under itself, so it must be written out."""
        if id(node) in self._seen:
            raise self._problem(
                node, worded("this block is used again elsewhere with “*”; write it out there.")
            )
        self._seen.add(id(node))

    def _unknown(self, key: str, node: Node) -> None:
        self.notices.append(
            worded(
                "“{key}” ({where}) is not part of a codebook and was left out.", key=key, where=_where(node)
            )
        )

    def _problem(self, node: Node, sentence: str) -> FileProblem:
        return problem(self._file, _where(node), sentence)


def _where(node: Node) -> str:
    return worded("line {line}", line=node.start_mark.line + 1)


def _is_null(node: Node) -> bool:
    return isinstance(node, ScalarNode) and node.tag == _NULL
