"""Read the codebook: its order, paths, and the whole of it as a draft."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select as columns
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from qcode.errors import NotFound
from qcode.memo_words import in_words, meant
from qcode.model import Code, Memo, MemoLink
from qcode.model.code_draft import CodebookDraft, CodeDraft
from qcode.model.paths import join, same_path, split
from qcode.model.row import table_of
from qcode.sentence import worded

Row = tuple[str, str, str, int | None]
"""Id, name, colour and digit of a code."""


@dataclass(frozen=True)
class CodeNode:
    """One code in its place: its path of names, how deep it is, and the id of each code above it."""

    id: str
    name: str
    names: tuple[str, ...]
    above: tuple[str, ...]
    colour: str
    shortcut: int | None

    @property
    def path(self) -> str:
        """The path as ``Theme/Subcode``."""
        return join(self.names)

    @property
    def depth(self) -> int:
        """0 for a theme."""
        return len(self.above)


def all_codes(session: Session) -> list[Code]:
    """Every code, siblings in their order."""
    return list(session.exec(select(Code).order_by(col(Code.position), col(Code.created_at), col(Code.id))))


def children_of(codes: Sequence[Code]) -> Mapping[str | None, list[Code]]:
    """The codes by the code above them, in order."""
    by_parent: dict[str | None, list[Code]] = defaultdict(list)
    for code in codes:
        by_parent[code.parent_id].append(code)
    return by_parent


def nodes(session: Session) -> list[CodeNode]:
    """The whole codebook in reading order: each theme, then what is below it."""
    session.flush()  # what was made in this session and not written yet is read too
    code = table_of(Code).c
    query = columns(code.parent_id, code.id, code.name, code.colour, code.shortcut)
    by_parent: dict[str | None, list[Row]] = defaultdict(list)
    query = query.order_by(code.position, code.created_at, code.id)
    for parent, key, name, colour, shortcut in session.connection().execute(query).all():
        by_parent[parent].append((key, name, colour, shortcut))
    found: list[CodeNode] = []
    _walk(by_parent, None, (), (), found)
    return found


def _walk(
    by_parent: Mapping[str | None, list[Row]],
    parent: str | None,
    names: tuple[str, ...],
    above: tuple[str, ...],
    found: list[CodeNode],
) -> None:
    for code_id, name, colour, shortcut in by_parent.get(parent, ()):
        here = (*names, name)
        found.append(CodeNode(code_id, name, here, above, colour, shortcut))
        _walk(by_parent, code_id, here, (*above, code_id), found)


def said_of(session: Session) -> dict[str, tuple[str, str]]:
    """Definition and example of each code, by id."""
    code = table_of(Code).c
    rows = session.connection().execute(columns(code.id, code.definition, code.example)).all()
    return {key: (definition, example) for key, definition, example in rows}


def paths(session: Session) -> dict[str, str]:
    """Each code's path ``Theme/Subcode`` by its id, in reading order."""
    return {node.id: node.path for node in nodes(session)}


def code_path(session: Session, code_id: str) -> str:
    """The path of one code."""
    names: list[str] = []
    at: str | None = code_id
    while at is not None:
        code = session.get_one(Code, at)
        names.insert(0, code.name)
        at = code.parent_id
    return join(tuple(names))


def code_at(session: Session, path: str) -> str:
    """The id of the code at a path; upper and lower case are one where that is unambiguous. Raises NotFound."""
    known = nodes(session)
    wanted = split(path)
    found = [node.id for node in known if node.names == wanted]
    found = found or [node.id for node in known if same_path(node.names) == same_path(wanted)]
    if len(found) != 1:
        raise NotFound(worded("There is no code “{path}”; nothing was changed.", path=path))
    return found[0]


def siblings(session: Session, parent_id: str | None) -> list[Code]:
    """The codes directly under a code (None: the themes), in order."""
    query = select(Code).where(
        col(Code.parent_id).is_(None) if parent_id is None else Code.parent_id == parent_id
    )
    return list(session.exec(query.order_by(col(Code.position), col(Code.created_at), col(Code.id))))


def descendants(session: Session, code_id: str) -> list[Code]:
    """Every code below a code, deepest last."""
    below: list[Code] = []
    for child in siblings(session, code_id):
        below += [child, *descendants(session, child.id)]
    return below


def as_draft(session: Session, title: str, language: str = "") -> CodebookDraft:
    """The project's codebook as a value that can be written to a file or compared with one."""
    memos = own_memos(session)
    known = meant(session, [memo.text for memo in memos.values()])
    said = {code_id: in_words(memo.text, known) for code_id, memo in memos.items()}
    return CodebookDraft(title, drafts(children_of(all_codes(session)), None, said), language=language)


def own_memos(session: Session) -> dict[str, Memo]:
    """The memo that explains each code, by code: its oldest memo of the kind "code" that is about nothing else.

    What its text refers to does not make it a memo about that.
    """
    other = aliased(MemoLink)
    about_more = select(other.id).where(other.memo_id == Memo.id, other.id != MemoLink.id)
    about_more = about_more.where(~col(Memo.text).contains(other.target_id)).exists()
    query = select(MemoLink.target_id, Memo).join(Memo, col(Memo.id) == MemoLink.memo_id)
    query = query.where(MemoLink.target == "code", Memo.kind == "code", ~about_more)
    newest_first = query.order_by(col(Memo.created_at).desc(), col(Memo.id).desc())
    return dict(session.exec(newest_first).all())


def drafts(
    by_parent: Mapping[str | None, list[Code]], parent: str | None, memos: Mapping[str, str]
) -> tuple[CodeDraft, ...]:
    """The codes under one (None: the themes) as a codebook file describes them, with the text of the memo of each."""
    return tuple(
        CodeDraft(
            name=code.name,
            definition=code.definition,
            use_when=code.use_when,
            use_not=code.use_not,
            example=code.example,
            colour=code.colour,
            shortcut=code.shortcut,
            origin=code.origin,
            id=code.id,
            memo=memos.get(code.id, ""),
            children=drafts(by_parent, code.id, memos),
        )
        for code in by_parent.get(parent, ())
    )
