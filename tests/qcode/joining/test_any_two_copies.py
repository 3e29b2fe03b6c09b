"""Whatever two people do to their copies: joined in either order they are one study, joined again nothing changes."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule
from sqlmodel import Session

from qcode import participants
from qcode.axial import diagrams
from qcode.checking import check
from qcode.codebook import edit, tree
from qcode.coding import apply as coding
from qcode.coding import passes
from qcode.errors import NotFound, Refused
from qcode.findings import questions
from qcode.joining.choices import Decided
from qcode.joining.plan import joining
from qcode.joining.preview import KINDS, preview
from qcode.joining.reading import read_copy
from qcode.joining.write import join
from qcode.model import Span
from qcode.project import Project, create_project, open_project
from qcode.store import backups
from qcode.transcripts import documents
from tests.qcode.joining.pair import take_in
from tests.qcode.material import INTERVIEW, interview, misplaced, tables
from tests.qcode.store.test_any_sequence import SLOW, Study, pick

FEW = st.sampled_from(["a", "b", "A "])
APART = ("joined_copy", "word_index", "written_report")


def held(project: Project) -> dict[str, dict[str, tuple[object, ...]]]:
    """What a project holds, but for what only this copy is concerned with."""
    return {name: rows for name, rows in tables(project).items() if name not in APART}


def different(
    one: dict[str, dict[str, tuple[object, ...]]], other: dict[str, dict[str, tuple[object, ...]]]
) -> list[object]:
    """The rows that differ, for who reads a failure."""
    return [
        (table, key, one[table].get(key), other[table].get(key))
        for table in one
        for key in {*one[table], *other[table]}
        if one[table].get(key) != other[table].get(key)
    ]


def came_of_it(
    before: dict[str, dict[str, tuple[object, ...]]],
    after: dict[str, dict[str, tuple[object, ...]]],
    became_one: Mapping[str, Mapping[str, str]],
) -> dict[str, tuple[int, int]]:
    """How many rows came and went of what a preview tells of, where nothing became one."""
    counts = {
        kind: (len(after[kind].keys() - before[kind].keys()), len(before[kind].keys() - after[kind].keys()))
        for kind in KINDS
        if not became_one.get(kind)
    }
    return {kind: count for kind, count in counts.items() if count != (0, 0)}


class Apart(RuleBasedStateMachine):
    """Two people who take a copy each and do what both may do, and now and then take in what the other did."""

    change_code, change_coding, correct = Study.change_code, Study.change_coding, Study.correct

    @initialize()
    def begin(self) -> None:
        """Starts with one transcript and one code."""
        self.folder = tempfile.TemporaryDirectory()
        self.home = Path(self.folder.name)
        self.project = create_project(self.home / "one.qcode", coder="Sanne")
        self.other: Project | None = None
        self.do("Import", lambda session: documents.add(session, interview()))
        self.do("Add", lambda session: edit.add(session, "Relatie"))
        for who in ("Sanne", "Bram"):
            self.do("Coder", partial(passes.ensure_coder, name=who))

    def do(self, label: str, work: object) -> None:
        """One change; what is refused leaves nothing behind."""
        assert callable(work)
        try:
            with self.project.change(label) as session:
                work(session)
        except (NotFound, Refused):
            return

    @rule()
    def the_other_goes_on(self) -> None:
        """From here on the other person works; the first time they take a copy."""
        if self.other is None:
            path = self.home / "other.qcode"
            backups.copy(self.project.path, path)
            self.other = open_project(path, back_up=False)
            self.other.coder = "Bram"
        self.project, self.other = self.other, self.project

    @precondition(lambda self: getattr(self, "other", None) is not None)
    @rule(side=st.sampled_from(["later", "mine", "theirs"]), apart=st.booleans())
    def join_the_other(self, side: str, apart: bool) -> None:
        """Takes in what the other did so far, and goes on."""
        assert self.other is not None
        path = self.saved(self.other, "taken.qcode")
        before = tables(self.project)
        decided = Decided(side, keep_apart=apart)  # pyright: ignore[reportArgumentType]
        found = read_copy(self.project, path)
        planned = joining(found.copies, decided)
        told = preview(found, planned, "Sanne")
        changed = join(self.project, planned, found.name)
        assert changed is not told.nothing
        assert came_of_it(before, tables(self.project), planned.into) == {
            count.kind: (count.new, count.gone)
            for count in told.counts
            if (count.new or count.gone) and not planned.into.get(count.kind)
        }
        sound(self.project)
        assert not take_in(self.project, path, decided)
        if changed:
            after = tables(self.project)
            self.project.undo()
            assert tables(self.project) == before
            self.project.redo()
            assert tables(self.project) == after

    @rule(name=FEW, nested=st.booleans(), words=st.sampled_from(["", "a", "b"]))
    def add_a_code_of_a_usual_name(self, name: str, nested: bool, words: str) -> None:
        """What both may add."""

        def work(session: Session) -> None:
            above = tree.all_codes(session)[0].id if nested and tree.all_codes(session) else None
            edit.add(session, name, above, definition=words, shortcut=1)

        self.do("Add", work)

    @rule(
        name=FEW,
        kind=st.sampled_from(["coder", "pass", "person", "transcript", "known", "question", "diagram"]),
    )
    def add_what_both_may_add(self, name: str, kind: str) -> None:
        """People, passes, transcripts and questions of usual names."""

        def work(session: Session) -> None:
            if kind == "coder":
                passes.ensure_coder(session, name)
            elif kind == "pass":
                passes.ensure_pass(session, name)
            elif kind == "person":
                participants.ensure(session, name, name)
            elif kind == "transcript":
                who = participants.ensure(session, name).id
                documents.add(session, interview(name, INTERVIEW[len(name) :]), who)
            elif kind == "known":
                participants.change(
                    session, participants.ensure(session, name).pseudonym, known={"Age": name}
                )
            elif kind == "question":
                questions.add(session, name)
            else:
                diagrams.add(session, name)

        self.do("Add", work)

    @rule(
        name=FEW,
        code=st.integers(0, 50),
        coder=st.sampled_from(["Sanne", "Bram", "a"]),
        at=st.integers(0, 60),
    )
    def code_what_both_may_code(self, name: str, code: int, coder: str, at: int) -> None:
        """The same words, by the same person."""

        def work(session: Session) -> None:
            chosen = pick(tree.all_codes(session), code)
            document = pick(documents.named_in_order(session), at)
            if chosen is not None and document is not None:
                who, which = passes.ensure_coder(session, coder).id, passes.ensure_pass(session, name).id
                coding.apply(session, document[0], Span(2 + at % 6, 12 + at % 6), chosen.id, who, which)

        self.do("Code", work)

    def saved(self, project: Project, name: str) -> Path:
        """A copy of the project as it is now."""
        path = self.home / name
        path.unlink(missing_ok=True)
        backups.copy(project.path, path)
        return path

    def teardown(self) -> None:
        """Joined in either order the two are one study."""
        if not hasattr(self, "project"):
            return
        try:
            if self.other is not None:
                self.joined_both_ways(self.other)
        finally:
            for project in filter(None, (self.project, self.other)):
                project.close()
            self.folder.cleanup()

    def joined_both_ways(self, other: Project) -> None:
        """Each takes in the other: the same comes of it, and taking in the outcome changes nothing."""
        mine, theirs = self.saved(self.project, "mine.qcode"), self.saved(other, "theirs.qcode")
        take_in(self.project, theirs)
        take_in(other, mine)
        sound(self.project)
        sound(other)
        assert different(held(self.project), held(other)) == []
        now = held(self.project)
        take_in(self.project, self.saved(other, "now.qcode"))
        assert different(held(self.project), now) == []


def sound(project: Project) -> None:
    """The project holds together."""
    assert check(project).problems == ()
    assert misplaced(project) == []


class DoingAnything(Apart, Study):
    """The same, with whatever else can be done to a study."""

    def close_and_open(self) -> None:
        """Not here."""

    def undo_and_redo(self) -> None:
        """Not here."""


for machine in (Apart, DoingAnything):
    machine.TestCase.settings = settings(
        max_examples=15, stateful_step_count=25, deadline=None, suppress_health_check=SLOW
    )
TestApart, TestDoingAnything = Apart.TestCase, DoingAnything.TestCase
