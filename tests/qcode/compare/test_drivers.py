"""What drives disagreement: which codes are taken for each other, who marks more, where it is worst."""

from __future__ import annotations

from qcode.codebook import edit, tree
from qcode.coding import passes
from qcode.compare.drivers import Drivers, drivers
from qcode.project import Project
from tests.qcode.compare.pair import decided, finish, of_kind, read, two_coders


def drive(project: Project) -> Drivers:
    """What drives the disagreement of Sanne and Bram."""
    found = read(project)
    with project.read() as session:
        return drivers(session, found)


def test_codes_taken_for_each_other_are_told_with_their_definitions(project: Project) -> None:
    made = two_coders(project)
    with project.change("Define") as session:
        edit.update(session, tree.code_at(session, "Doel"), definition="Wat iemand wil.")
    made.code("R1", "Samen koken", "Doel")
    found = drive(project)
    first, second = found.confused
    assert (first.one.path, first.other.path, first.kind) == ("Relatie/Nabijheid", "Doel", "label")
    assert (first.times, first.of, first.definitions) == (2, 2, ("", "Wat iemand wil."))
    assert (second.kind, second.times) == ("parent_child", 1)


def test_who_marks_more_is_told_by_how_much(project: Project) -> None:
    two_coders(project)
    wider = drive(project).wider
    assert wider is not None
    assert (wider.label, wider.characters, wider.spans) == ("Sanne", 21, 1)


def test_the_worst_transcript_is_told_decided_or_not(project: Project) -> None:
    made = two_coders(project)
    made.document("R2", "R2: Samen 😅 wandelen.\n")
    for coder in ("Sanne", "Bram"):
        made.code("R2", "Samen 😅", "Doel", coder)
        finish(made, "R2", coder)
    decided(project, of_kind(project, "label"), "a")
    worst = drive(project).worst
    assert worst is not None
    assert (worst.name, worst.same, worst.different) == ("R1", 1, 5)


def test_coders_who_agree_have_nothing_that_drives_them(project: Project) -> None:
    made = two_coders(project)
    made.document("R2", "R2: Ja.\n")
    with project.change("Reopen") as session:
        where = made.span(session, "R1", "")[0]
        which = passes.ensure_pass(session).id
        passes.reopen(session, where, passes.coder_named(session, "Bram").id, which)
    assert drive(project) == Drivers((), None, None)
