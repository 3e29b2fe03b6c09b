"""While a sentence is typed, names are offered that go on from the cursor."""

from __future__ import annotations

import pytest

from qcode.project import Project
from qcode.query.asking import read_asking
from qcode.query.completing import completions
from qcode.query.examples import examples
from qcode.query.wording import sentence
from tests.qcode.study import Study


@pytest.mark.parametrize(
    ("typed", "start", "first"),
    [
        ("Nab", 0, ["Nabijheid"]),
        ("Doel AND n", 9, ["Nabijheid", "NOT"]),
        ("Doel a", 5, ["Afstand", "AND"]),
        ("=re", 1, ["Relatie"]),
        ("Doel AND =af", 10, ["Afstand"]),
        ("group = ", 8, ["Jongeren", "Mentoren"]),
        ("group = m", 8, ["Mentoren"]),
        ("coder != S", 9, ["Sanne"]),
        ('pass = "op', 7, ['"Open coding 1"', '"Open coding 2"']),
        ("pass = open co", 7, ['"Open coding 1"', '"Open coding 2"']),
        ("gr", 0, ["group"]),
        ("dicht b", 0, ['"Dicht bij"']),
        ("ONE OF (Doel, nab", 14, ["Nabijheid"]),
        ("", 0, []),
        ("Doel ", 5, []),
        ("xyz", 3, []),
    ],
)
def test_names_are_offered(study: Study, typed: str, start: int, first: list[str]) -> None:
    study.codes("Dicht bij")
    with study.project.read() as session:
        found = completions(read_asking(session).names, typed, len(typed))
    assert found.start == start
    assert [each.casefold() for each in found.words[: len(first)]] == [each.casefold() for each in first]
    assert bool(found.words) == bool(first)


def test_one_begins_with_questions_about_ones_own_codes(study: Study) -> None:
    with study.project.read() as session:
        assert [sentence(each) for each in examples(read_asking(session))] == [
            "Nabijheid AND NOT Afstand",
            "Nabijheid NEAR 1 TURN Afstand",
            "Nabijheid AND group = Jongeren",
        ]


def test_without_codings_there_is_nothing_to_begin_with(project: Project) -> None:
    with project.read() as session:
        assert examples(read_asking(session)) == []
    study = Study(project)
    study.document("R1", "I: Hoi.\nR1: Hoi.\n")
    study.codes("Doel")
    study.code("R1", "Hoi.", "Doel")
    with project.read() as session:
        assert [sentence(each) for each in examples(read_asking(session))] == [
            "Doel",
            "Doel AND starred",
            "NOT Doel",
        ]
