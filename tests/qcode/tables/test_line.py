"""Where codes fall: stretches as they are in the text, told per code or per theme, and counted by tenths."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import select

from qcode.model import Document
from qcode.model.code_line import CodeLine, LineCode, LineTranscript, Stretch
from qcode.tables.line import PARTS, code_line, line_table, quotations_of_line
from qcode.tables.spec import TableFilter
from tests.qcode.study import Study


def told(study: Study, line: CodeLine) -> dict[str, list[tuple[str, str]]]:
    """By transcript the codes and the words of their stretches."""
    names = {code.id: code.path for code in line.codes}
    with study.project.read() as session:
        texts = {each.id: each.text for each in session.exec(select(Document))}
    return {
        each.name: [
            (names[stretch.code_id], texts[each.document_id][stretch.start : stretch.end])
            for stretch in each.stretches
        ]
        for each in line.transcripts
    }


def test_each_code_lies_where_its_words_are(study: Study) -> None:
    with study.project.read() as session:
        line = code_line(session)
    found = told(study, line)
    assert sorted(found) == ["M1", "Notities", "R1", "R2"]
    assert found["R2"] == [("Relatie/Nabijheid", "Samen wandelen")]
    assert ("Relatie/Nabijheid", "naast me zitten") in found["R1"]
    assert ("Relatie", "De ene komt naast me") in found["R1"]
    nearness = next(code.id for code in line.codes if code.name == "Nabijheid")
    first = next(each for each in line.transcripts[0].stretches if each.code_id == nearness)
    assert len(first.quotation_ids) == 2  # two coders marked the same words


def test_a_theme_covers_what_its_subcodes_cover_as_one_stretch(study: Study) -> None:
    with study.project.read() as session:
        line = code_line(session, rollup=True)
    assert [code.name for code in line.codes] == ["Relatie", "Doel"]
    assert told(study, line)["R1"][0] == ("Relatie", "De ene komt naast me zitten")


def test_what_is_filtered_is_not_in_it_and_that_is_said(study: Study) -> None:
    with study.project.read() as session:
        everything = code_line(session)
        goal = frozenset(code.id for code in everything.codes if code.name == "Doel")
        document = frozenset({everything.transcripts[0].document_id})
        line = code_line(session, TableFilter(documents=document, codes=goal))
    assert [each.name for each in line.transcripts] == ["R1"]
    assert [code.name for code in line.codes] == ["Doel"]
    assert any("R1" in note for note in line.notes)


def test_the_table_counts_stretches_by_where_they_begin_and_leads_to_their_quotations() -> None:
    line = CodeLine(
        (LineCode("a", "A", "A", "#1D9977"), LineCode("b", "B", "B", "#4D6FC5")),
        (
            LineTranscript(
                "d1", "One", 1000, (Stretch("a", 0, 40, ("q1",)), Stretch("a", 999, 1000, ("q2",)))
            ),
            LineTranscript("d2", "Two", 10, (Stretch("a", 9, 10, ("q3", "q1")), Stretch("b", 5, 9, ("q4",)))),
            LineTranscript("d3", "Empty", 0),
        ),
    )
    table = line_table(line)
    assert [(row.values[0], row.values[5], row.values[9], row.total) for row in table.rows] == [
        (1, 0, 2, 3), (0, 1, 0, 1),
    ]  # fmt: skip
    assert table.totals[9] == 2
    assert quotations_of_line(line, "a", "9") == ("q2", "q3", "q1")
    assert quotations_of_line(line, "", "5") == ("q4",)
    assert quotations_of_line(line, "a", "") == ("q1", "q2", "q3")


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 99), st.integers(1, 30)), max_size=12))
def test_every_stretch_is_counted_once(found: list[tuple[int, int]]) -> None:
    stretches = tuple(Stretch("a", start, start + length) for start, length in sorted(found))
    line = CodeLine((LineCode("a", "A", "A", "#1D9977"),), (LineTranscript("d", "One", 130, stretches),))
    (row,) = line_table(line).rows
    assert (len(row.values), sum(value or 0 for value in row.values)) == (PARTS, len(stretches))
