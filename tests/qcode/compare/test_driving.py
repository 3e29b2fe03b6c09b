"""What drives the disagreements of a project: codes that are confused, who draws wider, which transcripts."""

from __future__ import annotations

from qcode.codebook.tree import nodes
from qcode.compare.driving import Drivers, drivers
from qcode.project import Project
from tests.qcode.compare.pair import finish, read, two_coders
from tests.qcode.study import Study


def told(project: Project) -> tuple[Drivers, dict[str, str]]:
    """What drives them, and the path of each code."""
    with project.read() as session:
        known = nodes(session)
    return drivers(read(project), [node.id for node in known]), {node.id: node.path for node in known}


def test_the_codes_most_often_confused_come_first(project: Project) -> None:
    study = two_coders(project)
    study.code("R1", "gewerkt wordt", "Doel")
    study.code("R1", "gewerkt wordt", "Relatie/Nabijheid", "Bram")
    found, paths = told(project)
    pairs = [(paths[each.one], paths[each.other], each.kind, each.times) for each in found.confusions]
    assert pairs == [
        ("Relatie/Nabijheid", "Doel", "label", 2),
        ("Relatie", "Relatie/Afstand", "parent_child", 1),
    ]
    assert found.of == 3


def test_it_is_told_who_draws_wider(project: Project) -> None:
    two_coders(project)
    width = told(project)[0].width
    assert width is not None
    assert (width.coders, width.median, width.spans) == (("Sanne", "Bram"), 21, 1)


def test_transcripts_are_ordered_by_how_much_differs(project: Project) -> None:
    study = two_coders(project)
    study.document("R2", "R2: Dat verschilt.\n")
    for coder in ("Sanne", "Bram"):
        study.code("R2", "Dat verschilt.", "Doel", coder)
        finish(study, "R2", coder)
    found, _ = told(project)
    assert [(each.same, each.different) for each in found.transcripts] == [(1, 5), (1, 0)]


def test_nothing_drives_coders_who_agree(project: Project) -> None:
    study = Study(project)
    study.document("R1", "R1: Dat verschilt.\n")
    study.codes("Doel")
    for coder in ("Sanne", "Bram"):
        study.code("R1", "Dat verschilt.", "Doel", coder)
        finish(study, "R1", coder)
    found, _ = told(project)
    assert (found.confusions, found.of, found.width) == ((), 0, None)
