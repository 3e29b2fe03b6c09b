"""The codebook as it was: whatever was done and undone since, it is what the tree said then."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from sqlalchemy import func
from sqlmodel import Session, select

from qcode.audit.codebook_then import between, codebook_after, codebook_at
from qcode.audit.differences import differences
from qcode.audit.moments import end_of, last_change, start_of
from qcode.codebook import edit, several, tree
from qcode.errors import Refused
from qcode.model import Change
from qcode.model.code_draft import CodebookDraft
from qcode.project import Project, create_project
from tests.qcode.study import Study

T = TypeVar("T")
NUMBER = st.integers(0, 10_000)
NAME = st.text("abcé 😅/", min_size=1, max_size=4)


def now(project: Project) -> tuple[int, CodebookDraft]:
    """The number of the last change, and the codebook as the tree tells it."""
    with project.read() as session:
        number = session.exec(select(func.max(Change.id))).one() or 0
        return number, replace(tree.as_draft(session, "study", "en"))


def pick(items: Sequence[T], number: int) -> T | None:
    return items[number % len(items)] if items else None


class Codebook(RuleBasedStateMachine):
    """Somebody works at a codebook and takes some of it back."""

    @initialize()
    def begin(self) -> None:
        """An empty codebook."""
        self.folder = tempfile.TemporaryDirectory()
        self.project = create_project(Path(self.folder.name) / "study.qcode")
        self.seen = [now(self.project)]

    @rule(
        which=NUMBER,
        other=NUMBER,
        what=st.sampled_from(
            [
                "add",
                "add",
                "rename",
                "move",
                "merge",
                "delete",
                "update",
                "split",
                "colour",
                "undo",
                "undo",
                "redo",
            ]
        ),
        name=NAME,
    )
    def change(self, which: int, other: int, what: str, name: str) -> None:
        """One step."""
        if what in ("undo", "redo"):
            (self.project.undo if what == "undo" else self.project.redo)()
        else:
            try:
                with self.project.change(what) as session:
                    self._work(session, which, other, what, name)
            except Refused:
                pass
        self.seen.append(now(self.project))

    def _work(self, session: Session, which: int, other: int, what: str, name: str) -> None:
        codes = tree.all_codes(session)
        code, second = pick(codes, which), pick(codes, other)
        if what == "add" or code is None or second is None:
            edit.add(session, name, second.id if second and which % 2 else None, definition=name)
        elif what == "rename":
            edit.rename(session, code.id, name)
        elif what == "move":
            edit.move(session, code.id, second.id if which % 3 else None, other % 3)
        elif what == "merge":
            edit.merge(session, code.id, second.id)
        elif what == "delete":
            edit.delete(session, code.id)
        elif what == "update":
            edit.update(session, code.id, use_when=name, shortcut=1 + other % 9)
        elif what == "split":
            edit.split(session, code.id, name, [], below=bool(which % 2))
        else:
            several.colour(session, [code.id], "#123456", below=True)

    def teardown(self) -> None:
        """Every moment is as it was seen; and what two moments differ in leads from one to the other."""
        if not hasattr(self, "project"):
            return
        with self.project.read() as session:
            for number, codebook in self.seen:
                assert codebook_after(session, number) == codebook
        first, last = self.seen[len(self.seen) // 2][1], self.seen[-1][1]
        found = differences(first, last)
        ids = {code.id for _, code in first.walk()}
        gone, came = {each.code.id for each in found.removed}, {each.id for each in found.added}
        assert (ids - gone) | came == {code.id for _, code in last.walk()}
        assert differences(last, last).count == 0
        self.project.close()
        self.folder.cleanup()


Codebook.TestCase.settings = settings(max_examples=15, stateful_step_count=20, deadline=None)
TestCodebook = Codebook.TestCase


def test_days_and_moments(study: Study) -> None:
    with study.project.read() as session:
        assert last_change(session, end_of("2000-01-01")) == 0
        everything = last_change(session, end_of("2100-01-01"))
        assert everything == session.exec(select(func.max(Change.id))).one()
        assert codebook_at(session, end_of("2000-01-01")).codes == ()
        whole = tree.as_draft(session, "Leerhuis", "nl")
        assert codebook_at(session, end_of("2100-01-01T12:00")).codes == whole.codes
    assert start_of("2026-03-02") < start_of("2026-03-02T00:01") < end_of("2026-03-02")


def test_the_differences_between_two_moments(study: Study) -> None:
    with study.project.read() as session:
        before = start_of("2100-01-01")
        first = last_change(session, before)
    with study.project.change("Work") as session:
        relatie, nabijheid, afstand, doel = (
            tree.code_at(session, path)
            for path in ("Relatie", "Relatie/Nabijheid", "Relatie/Afstand", "Doel")
        )
        edit.update(session, relatie, definition="Band", colour="#111111")
        edit.rename(session, nabijheid, "Nabij")
        edit.move(session, nabijheid, None)
        tussen = edit.add(session, "Tussen").id
    with study.project.change("Merge") as session:
        edit.merge(session, afstand, tussen)
    with study.project.change("Merge on") as session:
        edit.merge(session, tussen, nabijheid)
        edit.delete(session, doel)
    with study.project.read() as session:
        moment = session.exec(select(Change.at).where(Change.id == first)).one()
        found = between(session, moment, before)
    assert found.added == ()
    assert [(each.code.path, each.into) for each in found.removed] == [
        ("Relatie/Afstand", "Nabij"),
        ("Doel", ""),
    ]
    assert [(each.before.path, each.after.path) for each in found.renamed] == [("Relatie/Nabijheid", "Nabij")]
    assert [(each.before.path, each.after.path) for each in found.moved] == [("Relatie/Nabijheid", "Nabij")]
    assert [(each.after.path, each.texts) for each in found.redefined] == [("Relatie", ("definition",))]
    assert [each.after.path for each in found.recoloured] == ["Relatie"]
    assert (found.count, found.same) == (6, 0)


def test_what_was_merged_and_taken_back_is_no_difference(study: Study) -> None:
    with study.project.change("Merge") as session:
        edit.merge(session, tree.code_at(session, "Doel"), tree.code_at(session, "Relatie"))
    study.project.undo()
    with study.project.read() as session:
        last = session.exec(select(func.max(Change.id))).one() or 0
        found = differences(codebook_after(session, last - 2), codebook_after(session, last))
    assert found.count == 0
    assert found.same == 4
