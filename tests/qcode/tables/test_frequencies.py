"""Every count, by every kind of column, as worked out on paper from the small study."""

from __future__ import annotations

import pytest
from sqlmodel import Session

from qcode.errors import NotFound, Refused
from qcode.model.table import Table
from qcode.project import Project
from qcode.tables.frequencies import frequencies
from qcode.tables.naming import filter_named
from qcode.tables.spec import COUNT, TableFilter
from tests.qcode.study import R1, Study

CODES = ["Relatie", "Relatie/Nabijheid", "Relatie/Afstand", "Doel"]
COLUMNS = {
    "document": "R1 R2 M1 Notities",
    "participant": "R1 R2 M1 –",
    "group": "Jongeren Mentoren –",
    "speaker": "I M1 R1 R2 –",
    "coder": "Bram Sanne",
    "pass": "1 2",
}

# For each kind of column and count: Relatie, Nabijheid, Afstand, Doel and any code; the last number is the total.
EXPECTED = {
    ("document", "codings"): "4 1 1 1 7, 2 1 1 0 4, 1 0 0 1 2, 1 0 1 0 2, 5 1 2 1 9",
    ("document", "quotations"): "2 1 1 1 5, 1 1 1 0 3, 1 0 0 1 2, 1 0 1 0 2, 3 1 2 1 7",
    ("document", "documents"): "1 1 1 1 4, 1 1 1 0 3, 1 0 0 1 2, 1 0 1 0 2, 1 1 1 1 4",
    ("document", "participants"): "1 1 1 0 3, 1 1 1 0 3, 1 0 0 0 1, 1 0 1 0 2, 1 1 1 0 3",
    ("document", "words"): "6 2 2 3 13, 3 2 2 0 7, 3 0 0 3 6, 4 0 3 0 7, 10 2 5 3 20",
    ("participant", "codings"): "4 1 1 1 7, 2 1 1 0 4, 1 0 0 1 2, 1 0 1 0 2, 5 1 2 1 9",
    ("participant", "quotations"): "2 1 1 1 5, 1 1 1 0 3, 1 0 0 1 2, 1 0 1 0 2, 3 1 2 1 7",
    ("participant", "documents"): "1 1 1 1 4, 1 1 1 0 3, 1 0 0 1 2, 1 0 1 0 2, 1 1 1 1 4",
    ("participant", "participants"): "1 1 1 0 3, 1 1 1 0 3, 1 0 0 0 1, 1 0 1 0 2, 1 1 1 0 3",
    ("participant", "words"): "6 2 2 3 13, 3 2 2 0 7, 3 0 0 3 6, 4 0 3 0 7, 10 2 5 3 20",
    ("group", "codings"): "5 1 1 7, 3 1 0 4, 1 0 1 2, 1 1 0 2, 6 2 1 9",
    ("group", "quotations"): "3 1 1 5, 2 1 0 3, 1 0 1 2, 1 1 0 2, 4 2 1 7",
    ("group", "documents"): "2 1 1 4, 2 1 0 3, 1 0 1 2, 1 1 0 2, 2 1 1 4",
    ("group", "participants"): "2 1 0 3, 2 1 0 3, 1 0 0 1, 1 1 0 2, 2 1 0 3",
    ("group", "words"): "8 2 3 13, 5 2 0 7, 3 0 3 6, 4 3 0 7, 12 5 3 20",
    ("speaker", "codings"): "0 1 4 1 1 7, 0 1 2 1 0 4, 0 0 1 0 1 2, 2 0 0 0 0 2, 2 1 4 1 1 9",
    ("speaker", "quotations"): "0 1 2 1 1 5, 0 1 1 1 0 3, 0 0 1 0 1 2, 2 0 0 0 0 2, 2 1 2 1 1 7",
    ("speaker", "documents"): "0 1 1 1 1 4, 0 1 1 1 0 3, 0 0 1 0 1 2, 2 0 0 0 0 2, 2 1 1 1 1 4",
    ("speaker", "participants"): "0 1 1 1 3, 0 1 1 1 3, 0 0 1 0 1, 2 0 0 0 2, 2 1 1 1 3",
    ("speaker", "words"): "0 2 6 2 3 13, 0 2 3 2 0 7, 0 0 3 0 3 6, 5 0 2 0 0 7, 5 2 8 2 3 20",
    ("coder", "codings"): "3 4 7, 2 2 4, 1 1 2, 1 1 2, 4 5 9",
    ("coder", "quotations"): "3 3 5, 2 2 3, 1 1 2, 1 1 2, 4 4 7",
    ("coder", "documents"): "3 2 4, 2 2 3, 1 1 2, 1 1 2, 4 2 4",
    ("coder", "participants"): "2 2 3, 2 2 3, 0 1 1, 1 1 2, 3 2 3",
    ("coder", "words"): "8 8 13, 5 5 7, 3 3 6, 3 4 7, 11 12 20",
    ("pass", "codings"): "7 0 7, 4 0 4, 2 0 2, 1 1 2, 8 1 9",
    ("pass", "quotations"): "5 0 5, 3 0 3, 2 0 2, 1 1 2, 6 1 7",
    ("pass", "documents"): "4 0 4, 3 0 3, 2 0 2, 1 1 2, 4 1 4",
    ("pass", "participants"): "3 0 3, 3 0 3, 1 0 1, 1 1 2, 3 1 3",
    ("pass", "words"): "13 0 13, 7 0 7, 6 0 6, 3 4 7, 16 4 20",
}


def limits(session: Session, names: dict[str, str]) -> TableFilter:
    return filter_named(session, names.get("coder", ""), names.get("coding_pass", ""), names.get("group", ""))


def numbers(table: Table) -> str:
    rows = [(*row.values, row.total) for row in table.rows]
    return ", ".join(" ".join(map(str, row)) for row in [*rows, table.totals])


@pytest.mark.parametrize("count", COUNT)
@pytest.mark.parametrize("by", COLUMNS)
def test_counts_are_those_worked_out_on_paper(study: Study, by: str, count: str) -> None:
    with study.project.read() as session:
        table = frequencies(session, by, count)
    assert numbers(table) == EXPECTED[by, count]
    assert [row.path for row in table.rows] == CODES
    heads = " ".join(table.columns).replace("Open coding ", "")
    assert heads == COLUMNS[by] if (by, count) != ("speaker", "participants") else "I M1 R1 R2"
    assert table.meta == {"by": by, "count": count, "rollup": True, "filters": {}}


def test_a_theme_without_its_subcodes_counts_only_itself(study: Study) -> None:
    with study.project.read() as session:
        assert (
            numbers(frequencies(session, rollup=False))
            == "1 0 0 0 1, 2 1 1 0 4, 1 0 0 1 2, 1 0 1 0 2, 5 1 2 1 9"
        )
        by_words = frequencies(session, "group", "words", rollup=False)
    assert numbers(by_words) == "5 0 0 5, 5 2 0 7, 3 0 3 6, 4 3 0 7, 12 5 3 20"
    assert by_words.notes == (
        "Counted: words, by group.",
        "Themes without their subcodes.",
        "Totals are counted anew: a word in several rows or columns counts once.",
    )


def test_deeper_codes_count_for_every_code_above_once(empty: Study) -> None:
    empty.document("R1", R1)
    empty.codes("A", "A/B", "A/B/C", "A/B/C/D")
    empty.code("R1", "keuken", "A/B/C/D")
    empty.code("R1", "keuken", "A/B")
    with empty.project.read() as session:
        assert numbers(frequencies(session)) == "2 2, 2 2, 1 1, 1 1, 2 2"
        assert numbers(frequencies(session, count="quotations")) == "1 1, 1 1, 1 1, 1 1, 1 1"


@pytest.mark.parametrize(
    ("filters", "columns", "expected", "told"),
    [
        (
            {"coder": "sanne"},
            "R1 R2 M1 Notities",
            "3 0 1 0 4, 1 0 1 0 2, 1 0 0 0 1, 1 0 0 0 1, 4 0 1 0 5",
            {"coder": "Sanne"},
        ),
        (
            {"coding_pass": "OPEN CODING 2"},
            "R1 R2 M1 Notities",
            "0 0 0 0 0, 0 0 0 0 0, 0 0 0 0 0, 1 0 0 0 1, 1 0 0 0 1",
            {"pass": "Open coding 2"},
        ),
        ({"group": "jongeren"}, "R1 R2", "4 1 5, 2 1 3, 1 0 1, 1 0 1, 5 1 6", {"group": "Jongeren"}),
        (
            {"coder": "Bram", "coding_pass": "Open coding 1", "group": "Mentoren"},
            "M1",
            "0 0, 0 0, 0 0, 1 1, 1 1",
            {"coder": "Bram", "pass": "Open coding 1", "group": "Mentoren"},
        ),
    ],
)
def test_filters_count_only_their_own_and_show_only_their_transcripts(
    study: Study, filters: dict[str, str], columns: str, expected: str, told: dict[str, str]
) -> None:
    with study.project.read() as session:
        table = frequencies(session, shown=limits(session, filters))
    assert (" ".join(table.columns), numbers(table)) == (columns, expected)
    assert table.meta["filters"] == told
    assert [note for note in table.notes if note.startswith("Only ")] == [
        f"Only {name}: {value}." for name, value in told.items()
    ]


def test_a_group_has_its_own_speakers_participants_and_words(study: Study) -> None:
    with study.project.read() as session:
        only = filter_named(session, group="Mentoren")
        for by, head in (("speaker", ["I", "M1"]), ("participant", ["M1"]), ("group", ["Mentoren"])):
            assert list(frequencies(session, by, "words", shown=only).columns) == head


@pytest.mark.parametrize(
    ("filters", "told"),
    [
        ({"coder": "Karim"}, "There is no coder “Karim” .*Bram, Sanne"),
        ({"coding_pass": "Axial"}, "There is no coding pass “Axial” .*Open coding 1"),
        (
            {"group": "Ouders"},
            r"There is no group “Ouders” with transcripts \(groups here: Jongeren, Mentoren\)",
        ),
    ],
)
def test_a_filter_on_what_is_not_there_is_told(study: Study, filters: dict[str, str], told: str) -> None:
    with study.project.read() as session, pytest.raises(NotFound, match=told):
        frequencies(session, shown=limits(session, filters))


def test_unknown_columns_and_counts_are_told(study: Study) -> None:
    with study.project.read() as session:
        with pytest.raises(Refused, match="Columns are one of document, participant"):
            frequencies(session, "month")
        with pytest.raises(Refused, match="what is counted is one of codings, quotations"):
            frequencies(session, "document", "letters")


@pytest.mark.parametrize("count", COUNT)
@pytest.mark.parametrize("by", COLUMNS)
def test_an_empty_project_gives_an_empty_table(project: Project, by: str, count: str) -> None:
    with project.read() as session:
        table = frequencies(session, by, count)
    assert (table.rows, table.columns, table.totals) == ((), (), (0,))


def test_codes_without_codings_are_zero_in_every_transcript(empty: Study) -> None:
    empty.document("R1", R1)
    empty.codes("Relatie")
    with empty.project.read() as session:
        assert numbers(frequencies(session)) == "0 0, 0 0"
        assert numbers(frequencies(session, "speaker", "words")) == "0 0 0, 0 0 0"


def test_keys_lead_back_to_what_a_number_stands_for(study: Study) -> None:
    with study.project.read() as session:
        table = frequencies(session)
        by_pass = frequencies(session, "pass")
    assert len(set(table.column_keys)) == 4
    assert all(row.key and row.colour for row in table.rows)
    assert [row.depth for row in table.rows] == [0, 1, 1, 0]
    assert len(by_pass.column_keys) == 2


def test_a_quotation_belongs_to_the_first_turn_it_takes_words_of(empty: Study) -> None:
    empty.document("R1", R1)
    empty.codes("Relatie")
    empty.code("R1", "\nR1: Dat", "Relatie")
    with empty.project.read() as session:
        table = frequencies(session, "speaker")
    assert dict(zip(table.columns, table.rows[0].values, strict=True)) == {"I": 0, "R1": 1}


def test_all_words_of_a_transcript_are_as_many_as_its_list_says(empty: Study) -> None:
    text = "I: Wat _ is — 'n dag? 3x\nR1: Één, twéé… ___ -- مرحبا 😅 x_y\n"
    empty.document("R1", text)
    empty.codes("Alles")
    empty.code("R1", text, "Alles")
    with empty.project.read() as session:
        from qcode.transcripts.documents import overviews

        [row] = frequencies(session, count="words").rows
        assert row.total == overviews(session)[0].words == 9
