"""Whatever two coders coded and whatever is decided about it: their codings stay, and everything undoes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qcode import checking
from qcode.codebook import tree
from qcode.coding import apply, passes
from qcode.compare.deciding import Ruling, decide, take_back
from qcode.model import Span
from qcode.model.debriefing import VERDICTS_ON_CODINGS
from qcode.project import Project, create_project
from tests.qcode.compare.pair import both, by_people, coded, finish, read
from tests.qcode.material import misplaced, tables
from tests.qcode.study import Study

TEXT = "R1: e\u0301e\u0301n 👩‍👧 ja\u0308\nI: hm 😅 محمد\n"  # marks that combine, faces joined and plain
CODES = ("Relatie", "Relatie/Nabijheid", "Doel")
CODINGS = st.tuples(
    st.sampled_from(("Sanne", "Bram")),
    st.integers(0, len(TEXT) - 1),
    st.integers(1, 9),
    st.sampled_from(CODES),
)
DEEDS = st.tuples(st.integers(0, 30), st.sampled_from([*VERDICTS_ON_CODINGS, "take back", "remove", "undo"]))


@contextmanager
def study_of(codings: list[tuple[str, int, int, str]]) -> Iterator[Project]:
    """A project in which both are done with one transcript."""
    with TemporaryDirectory() as folder, create_project(Path(folder) / "s.qcode") as project:
        made = Study(project)
        made.document("R1", TEXT)
        made.codes(*CODES)
        with project.change("Code") as session:
            which = passes.ensure_pass(session).id
            where = made.span(session, "R1", "")[0]
            for coder, start, length, path in codings:
                span = Span(start, min(start + length, len(TEXT)))
                who = passes.ensure_coder(session, coder).id
                apply.apply(session, where, span, tree.code_at(session, path), who, which)
        for coder in ("Sanne", "Bram"):
            finish(made, "R1", coder)
        yield project


def do(project: Project, number: int, deed: str) -> None:
    """One deed on one of the disagreements."""
    found = read(project).all
    if deed == "undo":
        if project.history.undoable[-1].label != "Finish":
            project.undo()
        return
    if not found:
        return
    one = found[number % len(found)]
    with project.change(deed, "Bram") as session:
        if deed == "remove":
            mark = one.a or one.b
            assert mark is not None
            apply.remove(session, [mark.coding_id])
        elif deed == "take back":
            if one.decided is not None:
                take_back(session, one.decided.id)
        else:
            ruling = Ruling(deed, span=Span(number % 5, number % 5 + 6))
            decide(session, both(session), one, ruling, passes.coder_named(session, "Bram").id)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(CODINGS, min_size=1, max_size=12), st.lists(DEEDS, max_size=8))
def test_the_layer_never_changes_what_people_coded(
    codings: list[tuple[str, int, int, str]], deeds: list[tuple[int, str]]
) -> None:
    with study_of(codings) as project:
        for number, deed in deeds:
            before = by_people(project)
            do(project, number, deed)
            if deed not in ("remove", "undo"):
                assert by_people(project) == before
            assert misplaced(project) == []
        assert checking.check(project).problems == ()


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(CODINGS, min_size=1, max_size=8),
    st.lists(DEEDS.filter(lambda deed: deed[1] != "undo"), max_size=6),
)
def test_everything_undoes_to_where_it_began(
    codings: list[tuple[str, int, int, str]], deeds: list[tuple[int, str]]
) -> None:
    with study_of(codings) as project:
        begun, steps = tables(project), len(project.history.undoable)
        for number, deed in deeds:
            do(project, number, deed)
        after = tables(project)
        taken = len(project.history.undoable) - steps
        for _ in range(taken):
            project.undo()
        assert tables(project) == begun
        for _ in range(taken):
            project.redo()
        assert tables(project) == after


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(CODINGS, min_size=1, max_size=10))
def test_all_decided_for_one_side_agrees_with_that_side(codings: list[tuple[str, int, int, str]]) -> None:
    with study_of(codings) as project:
        for one in read(project).all:
            with project.change("Decide", "Bram") as session:
                decide(session, both(session), one, Ruling("a"), passes.coder_named(session, "Bram").id)
        found = read(project)
        assert all(each.state == "decided" for each in found.all)
        if found.all:
            sanne = {row[1:] for row in coded(project) if row[0] == "Sanne"}
            assert {row[1:] for row in coded(project) if row[0] == "Agreed"} == sanne
