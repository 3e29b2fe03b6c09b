"""What tests do to a copy of the small study, and ask of it."""

from __future__ import annotations

from qcode.checking import check
from qcode.codebook import edit, tree
from qcode.model import Code
from qcode.transcripts import documents, editing
from tests.qcode.material import misplaced
from tests.qcode.study import Study


def correct(study: Study, name: str, old: str, new: str) -> None:
    """Corrects words of a transcript."""
    with study.project.change("Correct") as session:
        document = documents.named(session, name)
        plan = editing.plan(session, document.id, document.text.replace(old, new, 1))
        editing.correct(session, plan, lose=True)


def define(study: Study, path: str, **fields: object) -> None:
    """Writes at a code."""
    with study.project.change("Define", study.project.coder) as session:
        edit.update(session, tree.code_at(session, path), **fields)


def codes(study: Study) -> list[str]:
    """The codebook, by paths."""
    with study.project.read() as session:
        return sorted(tree.paths(session).values())


def definition(study: Study, path: str) -> str:
    """What a code means."""
    with study.project.read() as session:
        return session.get_one(Code, tree.code_at(session, path)).definition


def sound(study: Study) -> None:
    """The study holds together."""
    assert check(study.project).problems == ()
    assert misplaced(study.project) == []
