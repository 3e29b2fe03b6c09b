"""Every table, and the quotations behind every number, against a count that looks at each coding by itself."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import Session, col, select

from qcode.codebook import tree
from qcode.coding import passes
from qcode.model import Coding, Document, Participant, Quotation, Speaker
from qcode.participants import ensure
from qcode.participants.attributes import add_attribute
from qcode.project import Project
from qcode.tables.making import ANY, PEOPLE, behind, make
from qcode.tables.spec import BY, COUNT, SHOW, TableFilter, TableSpec
from tests.qcode.study import Study
from tests.qcode.tables.slow import Slow

TEXTS = {
    "Een": "I: Wat is er?\nA: Veel — te veel.\nI: Ja?\nA: Nee, niets.\n",
    "Groep": "I: Samen dan?\nA: Ik wel.\nB: Ik niet, 3x.\nI: Goed.\nB: Klaar.\n",
    "Twee": "B: Alleen ik.\nI: O.\nB: 😅 ja.\n",
}
NOTES = "Het was stil in huis, heel stil."
PATHS = ["A", "A/B", "A/B/C", "A/D", "E"]
SLOW = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

Marks = st.lists(
    st.tuples(
        st.integers(0, 3),
        st.integers(0, 40),
        st.integers(1, 30),
        st.integers(0, 4),
        st.integers(0, 2),
        st.integers(0, 1),
    ),
    max_size=12,
)
"""Transcript, from where, how long, code, coder (the last is the layer of what was agreed), pass."""

People = st.fixed_dictionaries(
    {
        "groups": st.lists(st.sampled_from(["", "Jong", "oud"]), min_size=3, max_size=3),
        "ages": st.lists(st.sampled_from([None, 9, 10, 2.5]), min_size=3, max_size=3),
        "documents": st.lists(st.sampled_from([None, 0, 1, 2]), min_size=4, max_size=4),
        "speakers": st.lists(st.sampled_from([None, 0, 1, 2]), min_size=7, max_size=7),
        "roles": st.lists(st.sampled_from(["interviewer", "participant", "other"]), min_size=7, max_size=7),
    }
)
some = lambda each: st.none() | st.frozensets(each, max_size=3)  # noqa: E731
Limits = st.fixed_dictionaries(
    {
        "documents": some(st.integers(0, 4)),
        "groups": some(st.sampled_from(["", "Jong", "oud"])),
        "coders": some(st.integers(0, 3)),
        "passes": some(st.integers(0, 2)),
        "codes": some(st.integers(0, 5)),
        "roles": some(st.sampled_from(["interviewer", "participant", "other", ""])),
    }
)
"""Places in lists, the last of each being something that is gone."""


@pytest.fixture
def laid_out(project: Project) -> dict[str, list[str]]:
    """A project with transcripts, codes, coders and people, in which nothing is coded; the ids of all."""
    study = Study(project)
    documents = [study.document(name, text) for name, text in TEXTS.items()]
    documents.append(study.notes("Notities", NOTES))
    codes = study.codes(*PATHS)
    with project.change("People") as session:
        people = [ensure(session, name, "").id for name in ("Ann", "Bob", "Cas")]
        coders = [passes.ensure_coder(session, name).id for name in ("Sanne", "Bram")]
        coders.append(passes.ensure_agreed_layer(session).id)
        each = [passes.ensure_pass(session, name).id for name in ("Open coding 1", "Open coding 2")]
        age = add_attribute(session, "Age", "number").id
        speakers = list(session.exec(select(Speaker.id).order_by(Speaker.document_id, Speaker.name)))
    return {
        "documents": documents, "codes": codes, "people": people, "coders": coders, "passes": each,
        "attributes": [age], "speakers": speakers,
    }  # fmt: skip


def fill(
    session: Session, ids: dict[str, list[str]], marks: list[tuple[int, ...]], who: dict[str, Any]
) -> None:
    """Codes the transcripts so, by these people, in place of what was there."""
    for kind in (Coding, Quotation):
        for each in session.exec(select(kind)).all():
            session.delete(each)
        session.flush()
    for key, group, age in zip(ids["people"], who["groups"], who["ages"], strict=True):
        person = session.get_one(Participant, key)
        person.group, person.attributes = group, {} if age is None else {ids["attributes"][0]: age}
    for kind, keys, of in (
        (Document, ids["documents"], who["documents"]),
        (Speaker, ids["speakers"], who["speakers"]),
    ):
        for key, at in zip(keys, of, strict=False):
            session.get_one(kind, key).participant_id = None if at is None else ids["people"][at]
    for key, role in zip(ids["speakers"], who["roles"], strict=False):
        session.get_one(Speaker, key).role = role
    there: dict[tuple[object, ...], str] = {}
    done: set[tuple[object, ...]] = set()
    for document, start, length, code, coder, in_pass in marks:
        held = session.get_one(Document, ids["documents"][document])
        start = min(start, len(held.text) - 1)
        end = min(start + length, len(held.text))
        place = (held.id, coder, start, end)
        if place not in there:
            quotation = Quotation(
                document_id=held.id,
                coder_id=ids["coders"][coder],
                start=start,
                end=end,
                text=held.text[start:end],
            )
            session.add(quotation)
            session.flush()
            there[place] = quotation.id
        if (*place, code, in_pass) not in done:
            done.add((*place, code, in_pass))
            session.add(
                Coding(
                    quotation_id=there[place], document_id=held.id, code_id=ids["codes"][code],
                    coder_id=ids["coders"][coder], pass_id=ids["passes"][in_pass],
                )
            )  # fmt: skip


def limits_of(ids: dict[str, list[str]], limits: dict[str, Any]) -> TableFilter:
    """The filter by ids."""

    def named(name: str) -> frozenset[str] | None:
        if limits[name] is None or name in ("groups", "roles"):
            return limits[name]
        return frozenset([*ids[name], "gone"][at] for at in limits[name])

    return TableFilter(**{name: named(name) for name in limits})


def compare(session: Session, slow: Slow, spec: TableSpec) -> None:
    """The table as it is made and as it is counted slowly, cell by cell."""
    table = make(session, spec)
    rows = [*(node.id for node in slow.rows(spec)), ANY]
    assert [row.key for row in table.rows] == rows[:-1]
    there = {slow.column(spec, said) for said in slow.said(spec.filter)}
    missed = there - set(table.column_keys)
    assert not any(slow.number(spec, ANY, column) for column in missed)
    columns = [*table.column_keys, ANY]
    numbers = [[slow.number(spec, row, column) for column in columns] for row in rows]
    words = [slow.words_said(spec, column) for column in columns]
    assert list(table.base[-1].values) == words[:-1]
    assert table.base[-1].total == words[-1]
    made = [[*row.values, row.total] for row in table.rows] + [list(table.totals)]
    for at, line in enumerate(made):
        assert line == [
            pytest.approx(each) if each is not None else None for each in shown(spec.show, numbers, at, words)
        ]


def shown(show: str, numbers: list[list[int]], at: int, words: list[int]) -> list[float | None]:
    """One line as shares, rates or on one level."""
    line, last = numbers[at], numbers[-1]
    if show == "number":
        return [*line]
    if show == "level":
        most = max(last[:-1], default=0)
        cells = [each * most / whole if whole else None for each, whole in zip(line[:-1], last, strict=False)]
        known = [each for each in cells if each is not None]
        return [*cells, sum(known) if known else None]
    if show == "rate":
        return [each * 1000 / said if said else None for each, said in zip(line, words, strict=True)]
    wholes = {"row": [line[-1]] * len(line), "column": last, "table": [last[-1]] * len(line)}[show]
    return [each / whole if whole else None for each, whole in zip(line, wholes, strict=True)]


@SLOW
@given(
    marks=Marks, who=People, limits=Limits, by=st.sampled_from(BY), show=st.sampled_from(SHOW), data=st.data()
)
def test_frequencies_are_those_counted_slowly(
    project: Project, laid_out: dict[str, list[str]], marks: list[tuple[int, ...]], who: dict[str, Any],
    limits: dict[str, Any], by: str, show: str, data: st.DataObject,
) -> None:  # fmt: skip
    with project.change("Code") as session:
        fill(session, laid_out, marks, who)
    only = limits_of(laid_out, limits)
    with project.read() as session:
        slow = Slow(session)
        for count in COUNT:
            for rollup in (True, False):
                compare(
                    session,
                    slow,
                    TableSpec("frequencies", by, laid_out["attributes"][0], count, rollup, show, filter=only),
                )
        spec = TableSpec(
            "frequencies",
            by,
            laid_out["attributes"][0],
            data.draw(st.sampled_from(COUNT)),
            data.draw(st.booleans()),
            filter=only,
        )
        table = make(session, spec)
        places = {each.id: (each.document_id, each.start) for each in slow.quotations.values()}
        for row in [*(each.key for each in table.rows), ANY]:
            for column in [*table.column_keys, ANY]:
                found = behind(session, spec, row, column)
                assert sorted(found) == slow.behind(spec, row, column)
                inside = [places[key][1] for key in found if places[key][0] == places[found[0]][0]]
                assert inside == sorted(inside)
        if table.beside:
            [people] = table.beside
            persons = TableSpec(count="participants", rollup=spec.rollup, filter=only)
            assert [*people.values, people.total] == [
                slow.number(persons, row, ANY) for row in [*(each.key for each in table.rows), ANY]
            ]
            assert sorted(behind(session, spec, ANY, PEOPLE)) == slow.behind(persons, ANY, ANY)


@SLOW
@given(
    marks=Marks, who=People, limits=Limits, nearness=st.sampled_from(["overlap", "same", "near"]),
    turns=st.integers(0, 2), rollup=st.booleans(),
)  # fmt: skip
def test_codes_occur_together_as_counted_slowly(
    project: Project, laid_out: dict[str, list[str]], marks: list[tuple[int, ...]], who: dict[str, Any],
    limits: dict[str, Any], nearness: str, turns: int, rollup: bool,
) -> None:  # fmt: skip
    with project.change("Code") as session:
        fill(session, laid_out, marks, who)
    spec = TableSpec(
        "together", nearness=nearness, turns=turns, rollup=rollup, filter=limits_of(laid_out, limits)
    )
    with project.read() as session:
        slow, table = Slow(session), make(session, spec)
        keys = [node.id for node in slow.rows(spec)]
        assert list(table.column_keys) == [row.key for row in table.rows] == keys
        for one, row in zip(keys, table.rows, strict=True):
            for two, number in zip(keys, row.values, strict=True):
                count, quotations = slow.together(spec, one, two)
                assert number == count
                assert sorted(behind(session, spec, one, two)) == quotations


def test_every_code_is_found_by_its_path(project: Project, laid_out: dict[str, list[str]]) -> None:
    with project.read() as session:
        assert [tree.code_at(session, path) for path in PATHS] == laid_out["codes"]
        assert (
            len(session.exec(select(Speaker.id).where(col(Speaker.id).in_(laid_out["speakers"]))).all()) == 7
        )
