"""From what a file says, line by line, to a tree of codes; whatever does not hold together is refused."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from qcode.codebook.characters import clean
from qcode.errors import FileProblem
from qcode.model import colour
from qcode.model.code_draft import CodeDraft
from qcode.model.paths import clean_name, join, same_name
from qcode.sentence import worded

MAX_DEPTH = 12
TEXTS = ("definition", "use_when", "use_not", "example", "memo")
FIELDS = (*TEXTS[:4], "colour", "shortcut", "origin", "memo", "id")

_ORIGINS = {
    "literature": "literature",
    "literatuur": "literature",
    "theory": "literature",
    "theorie": "literature",
    "data": "data",
    "in vivo": "in vivo",
    "in-vivo": "in vivo",
    "invivo": "in vivo",
}


@dataclass(frozen=True)
class Entry:
    """One code as a file names it: where it stands there, its path of names, and what is said of it.

    ``values`` holds text by field name, for the fields the file says something about.
    """

    where: str  # "line 12", "row 7"
    path: tuple[str, ...]
    values: dict[str, str] = field(default_factory=dict[str, str])


@dataclass
class _Node:
    """A code of the tree while it is built; ``where`` is None until the file itself has named it."""

    name: str
    where: str | None = None
    values: dict[str, str] = field(default_factory=dict[str, str])
    children: dict[str, _Node] = field(default_factory=dict[str, "_Node"])


def problem(file: str, where: str, sentence: str) -> FileProblem:
    """The error that says what is wrong in which line of which file."""
    return FileProblem(
        worded("“{file}”, {where}: {sentence} Nothing was read.", file=file, where=where, sentence=sentence)
    )


def build(file: str, entries: Iterable[Entry]) -> tuple[tuple[CodeDraft, ...], tuple[str, ...]]:
    """The codes these entries make up, and notices about values that were left out.

    A parent that has no entry of its own comes in where its first subcode stands. Raises
    `FileProblem` for an empty name, a code that stands there twice, too deep nesting, a bad value, and
    a file without codes.
    """
    root = _Node("")
    for entry in entries:
        _place(file, root, entry)
    if not root.children:
        raise FileProblem(worded("“{file}” holds no codes. Nothing was read.", file=file))
    _refuse_shared(file, root, "shortcut", worded("the shortcut"))
    _refuse_shared(file, root, "id", worded("the id"))
    notices: list[str] = []
    codes = tuple(_code(file, node, notices) for node in root.children.values())
    return codes, tuple(notices)


def _place(file: str, root: _Node, entry: Entry) -> None:
    names = tuple(clean_name(name) for name in entry.path)
    if not names or not all(names):
        raise problem(file, entry.where, worded("a code has no name."))
    if len(names) > MAX_DEPTH:
        raise problem(
            file, entry.where, worded("codes nest more than {max_depth} deep.", max_depth=MAX_DEPTH)
        )
    node = root
    for name in names:
        node = node.children.setdefault(same_name(name), _Node(name))
    if node.where is not None:
        raise problem(
            file,
            entry.where,
            worded(
                "the code “{names}” stands there twice, first in {where}.",
                names=join(names),
                where=node.where,
            ),
        )
    node.name, node.where, node.values = names[-1], entry.where, entry.values


def _refuse_shared(file: str, root: _Node, field_name: str, called: str) -> None:
    """Raise when two codes carry the same value where it must be one code's own."""
    first: dict[str, str] = {}
    for node in _nodes(root):
        value = node.values.get(field_name, "").strip().casefold()
        if value and value in first:
            raise problem(
                file,
                node.where or "",
                worded(
                    "{called} “{value}” is given to two codes, first in {first}.",
                    called=called,
                    value=value,
                    first=first[value],
                ),
            )
        if value:
            first[value] = node.where or ""


def _nodes(node: _Node) -> Iterable[_Node]:
    for child in node.children.values():
        yield child
        yield from _nodes(child)


def _code(file: str, node: _Node, notices: list[str]) -> CodeDraft:
    values = {name: clean(text) for name, text in node.values.items()}
    where = node.where or ""
    return CodeDraft(
        name=node.name,
        definition=values.get("definition"),
        use_when=values.get("use_when"),
        use_not=values.get("use_not"),
        example=values.get("example"),
        colour=_colour(file, where, values.get("colour")),
        shortcut=_shortcut(file, where, values.get("shortcut")),
        origin=_origin(values.get("origin"), notices),
        memo=values.get("memo"),
        id=_identity(values.get("id"), notices),
        children=tuple(_code(file, child, notices) for child in node.children.values()),
    )


def _colour(file: str, where: str, value: str | None) -> str | None:
    if not value:
        return None
    parsed = colour.parse(value)
    if parsed is None:
        raise problem(file, where, worded("“{value}” is not a colour; write it as #3E8E84.", value=value))
    return parsed


def _shortcut(file: str, where: str, value: str | None) -> int | None:
    if not value:
        return None
    if value not in tuple("123456789"):
        raise problem(
            file,
            where,
            worded("“{value}” is not a shortcut; a shortcut is a digit from 1 to 9.", value=value),
        )
    return int(value)


def _origin(value: str | None, notices: list[str]) -> str | None:
    if not value:
        return None
    origin = _ORIGINS.get(same_name(value))
    if origin is None:
        _say(
            notices,
            worded("The origin “{value}” is not literature, data or in vivo and was left out.", value=value),
        )
    return origin


def _identity(value: str | None, notices: list[str]) -> str | None:
    if not value:
        return None
    try:
        UUID(value)
    except ValueError:
        _say(notices, worded("Ids that this program did not give were left out."))
        return None
    return value


def _say(notices: list[str], sentence: str) -> None:
    if sentence not in notices:
        notices.append(sentence)
