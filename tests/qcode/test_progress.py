"""How far coding has come agrees with counting the coded characters one by one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import select

from qcode.codebook import tree
from qcode.coding import apply as coding
from qcode.coding import passes
from qcode.coding.filter import Filter
from qcode.model import Coding, Quotation
from qcode.progress import Progress, progress, standings, union_length
from qcode.transcripts import documents
from tests.qcode.study import M1, NOTES, R1, R2, Study

SPANS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 20)).map(lambda pair: (pair[0], sum(pair))), max_size=12
)


def named(study: Study) -> dict[tuple[str, str], Progress]:
    """Progress by the names of transcript and coder."""
    with study.project.read() as session:
        names = {each.id: each.name for each in [*documents.overviews(session), *passes.coders(session)]}
        return {(names[each.document_id], names[each.coder_id]): each for each in progress(session)}


def by_hand(study: Study, coder: str = "", in_pass: str = "") -> dict[str, int]:
    """The coded characters of each transcript, each in a set."""
    with study.project.read() as session:
        who = {each.id: each.name for each in [*passes.coders(session), *passes.passes(session)]}
        found: dict[str, set[int]] = {}
        for each, quotation in session.exec(select(Coding, Quotation).join(Quotation)):
            if coder in ("", who[each.coder_id]) and in_pass in ("", who[each.pass_id]):
                found.setdefault(quotation.document_id, set()).update(range(quotation.start, quotation.end))
    return {key: len(places) for key, places in found.items()}


@given(SPANS)
def test_each_character_counts_once_however_spans_overlap(spans: list[tuple[int, int]]) -> None:
    assert union_length(spans) == len({place for start, end in spans for place in range(start, end)})


def test_each_coder_has_a_share_of_each_transcript(study: Study) -> None:
    found = named(study)
    assert list(found) == [
        ("R1", "Bram"),
        ("R1", "Sanne"),
        ("R2", "Bram"),
        ("M1", "Bram"),
        ("M1", "Sanne"),
        ("Notities", "Bram"),
    ]
    both = len("De ene komt naast me zitten") + len("de doelen?\nR1: Wij bedenken")
    assert (found["R1", "Sanne"].coded, found["R1", "Sanne"].codings) == (both, 4)
    assert found["R1", "Sanne"].share == both / len(R1)
    assert (found["M1", "Bram"].coded, found["M1", "Bram"].characters) == (len("Wat doe je?"), len(M1))
    assert [each.characters for key, each in found.items() if key[0] in ("R2", "Notities")] == [
        len(R2),
        len(NOTES),
    ]


def test_who_is_done_is_told_by_pass_also_without_a_coding(study: Study) -> None:
    with study.project.change("Finish") as session:
        document = documents.named(session, "R2").id
        first, second = (each.id for each in passes.passes(session))
        for name, which in (("Sanne", first), ("Bram", first), ("Bram", second)):
            passes.finish(session, document, passes.coder_named(session, name).id, which)
    found = named(study)
    assert set(found["R2", "Bram"].finished) == {first, second}
    assert (set(found["R2", "Sanne"].finished), found["R2", "Sanne"].coded) == ({first}, 0)
    assert found["R1", "Sanne"].finished == {}


def test_several_coders_together_count_each_character_once(study: Study) -> None:
    with study.project.read() as session:
        key = documents.named(session, "R1").id
        standing = standings(session)[key]
        assert [each.codings for each in standing.by_coder] == [1, 4]
        assert standing.coded == by_hand(study)[key] < sum(each.coded for each in standing.by_coder)
        codes = frozenset({tree.code_at(session, "Relatie")})
        assert [each.codings for each in standings(session, Filter(codes=codes))[key].by_coder] == [1, 3]


@pytest.mark.parametrize("coder", ["", "Sanne", "Bram"])
@pytest.mark.parametrize("in_pass", ["", "Open coding 1", "Open coding 2"])
@pytest.mark.parametrize("many", [500, 1])
def test_coded_characters_are_as_counted_by_hand(
    study: Study, coder: str, in_pass: str, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qcode.progress.MANY", many)
    study.code("R1", "naast me zitten", "Doel", in_pass="Open coding 2")
    with study.project.change("Leave quotations without a code") as session:
        for words in ("Samen koken", "De ene komt naast me"):
            chosen = session.exec(select(Coding.id).join(Quotation).where(Quotation.text == words)).all()
            coding.unlink(session, chosen)
    expected = by_hand(study, coder, in_pass)
    with study.project.read() as session:
        shown = Filter(
            frozenset({passes.coder_named(session, coder).id}) if coder else None,
            frozenset({passes.pass_named(session, in_pass).id}) if in_pass else None,
        )
        found = standings(session, shown)
        assert list(found) == [each.id for each in documents.overviews(session)]
        assert {key: each.coded for key, each in found.items() if each.coded} == expected
        for key, each in found.items():
            assert standings(session, shown, key) == {key: each}


@pytest.mark.parametrize("many", [500, 1])
def test_no_coder_and_no_code_at_all_is_nothing_coded(
    study: Study, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qcode.progress.MANY", many)
    with study.project.read() as session:
        for part in ("coders", "passes", "codes"):
            found = standings(session, Filter(**{part: frozenset()})).values()
            assert {(each.coded, each.by_coder) for each in found} == {(0, ())}
        assert standings(session, Filter(groups=frozenset())) == {}


def test_nothing_coded_is_nothing(empty: Study) -> None:
    empty.document("R1", R1)
    with empty.project.read() as session:
        assert [each.coded for each in standings(session).values()] == [0]
        assert progress(session) == []
