"""What stands under tables: every sentence in Dutch too, and true of the numbers above it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import qcode.tables
from qcode.errors import Refused
from qcode.model import Coding
from qcode.participants import ensure
from qcode.participants.attributes import add_attribute
from qcode.reports.table_sentences import DUTCH
from qcode.reports.table_words import spoken
from qcode.tables.making import make
from qcode.tables.spec import TableFilter, TableSpec
from tests.qcode.study import Study

SAID = ("notes.py", "frequencies.py", "together.py", "line.py", "queries.py")
REFUSALS = ("Columns are one of", "Of codes that occur together is shown")


def patterns() -> set[str]:
    """The patterns of every sentence these modules make."""
    room = Path(qcode.tables.__file__).parent
    calls = [
        node
        for name in SAID
        for node in ast.walk(ast.parse((room / name).read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "worded"
    ]
    return {ast.literal_eval(call.args[0]) for call in calls}


def test_every_sentence_is_said_in_dutch_too() -> None:
    missing = {each for each in patterns() if each not in DUTCH and not each.startswith(REFUSALS)}
    assert not missing


def notes(study: Study, spec: TableSpec, language: str = "en") -> tuple[str, ...]:
    with study.project.read() as session:
        return spoken(make(session, spec), language).notes


def test_totals_that_add_up_are_said_to_and_others_why_not(study: Study) -> None:
    assert "Rows and columns add up to their totals." in notes(study, TableSpec(rollup=False))
    assert "Totals have each coding once; a theme has those of its subcodes as well." in notes(
        study, TableSpec()
    )
    twice = notes(study, TableSpec(by="coder", count="quotations"))
    assert "Totals are counted anew: a quotation in several rows or columns counts once." in twice
    assert (
        twice[1] == "Themes include their subcodes; a quotation under two subcodes counts once for the theme."
    )
    shares = notes(study, TableSpec(by="coder", count="quotations", show="column"))
    assert (
        "Shares can add up to more than 100 %, for what counts in two places has a share in both." in shares
    )


def test_a_table_in_dutch_is_dutch_to_the_last_word(study: Study) -> None:
    spec = TableSpec(
        by="group",
        count="participants",
        show="level",
        filter=TableFilter(roles=frozenset({"participant", ""})),
    )
    assert notes(study, spec, "nl") == (
        "Geteld: respondenten, per groep.",
        "Thema’s tellen hun subcodes mee; een respondent met twee subcodes telt één keer voor het thema.",
        "Getoond: elke kolom vermenigvuldigd tot een totaal van 2, dat van de grootste; totalen van rijen zijn sommen hiervan.",
        "Coderingen van geen respondent, die niet zijn geteld: 1.",
        "Alleen rol: respondent, niemand.",
        "Een fragment telt waar een van hen erin spreekt, en van de woorden die zij zeggen.",
    )


def test_without_interviewers_is_said_in_one_sentence(study: Study) -> None:
    others = TableFilter(roles=frozenset({"participant", "other", ""}))
    assert notes(study, TableSpec(filter=others))[-1].startswith("Without what interviewers say: ")


def test_a_focus_group_counts_for_whoever_speaks(empty: Study) -> None:
    empty.document("Groep", "I: Hoe?\nAnn: Goed hoor.\nBob: Slecht.\n")
    empty.codes("Stemming")
    for words in ("Goed hoor", "Slecht", "Hoe"):
        empty.code("Groep", words, "Stemming")
    with empty.project.change("People") as session:
        from sqlmodel import select

        from qcode.model import Speaker

        for speaker in session.exec(select(Speaker)):
            if speaker.name != "I":
                speaker.participant_id = ensure(
                    session, speaker.name, {"Ann": "Jong"}.get(speaker.name, "")
                ).id
    with empty.project.read() as session:
        table = make(session, TableSpec(by="participant"))
        assert dict(zip(table.columns, table.rows[0].values, strict=True)) == {"Ann": 1, "Bob": 1, "–": 1}
        groups = make(session, TableSpec(by="group", count="words", show="rate"))
        assert (groups.columns, groups.rows[0].values) == (("Jong (1)", "– (1)"), (1000, 1000))
        assert [row.values for row in groups.base] == [(1, 1), (1, 1), (2, 2)]
        [people] = table.beside
        assert (people.values, people.of) == ((2,), 2)
    assert "In a transcript without a participant a quotation is of whoever speaks where it begins." in notes(
        empty, TableSpec(by="group")
    )


def test_what_a_table_is_limited_to_and_is_gone_is_said_and_counts_nothing(study: Study) -> None:
    gone = TableFilter(coders=frozenset({"gone"}), documents=frozenset({"gone", "too"}))
    said = notes(study, TableSpec(filter=gone))
    assert "No longer in the project: 3 of what the table is limited to." in said
    assert "Only coder: nothing." in said
    with study.project.read() as session:
        assert make(session, TableSpec(filter=gone)).totals == (0,)


def test_an_attribute_that_is_gone_is_told(study: Study) -> None:
    with study.project.change("Age") as session:
        age = add_attribute(session, "Age", "number").id
    with study.project.read() as session:
        assert make(session, TableSpec(by="attribute", attribute=age)).columns == ("– (3)",)
        gone = make(session, TableSpec(by="attribute", attribute="gone", count="quotations"))
        assert (gone.columns, gone.totals) == (("– (3)",), (7, 7))
        assert gone.notes[0] == "Counted: quotations, by attribute."
        assert "The attribute this table has as columns is no longer in the project." in gone.notes
        for odd in (
            TableSpec("pie"),
            TableSpec("together", show="row"),
            TableSpec("together", nearness="far"),
        ):
            with pytest.raises(Refused):
                make(session, odd)


def test_one_code_that_dwarfs_the_other_is_flagged(empty: Study) -> None:
    text = "I: Een twee drie vier vijf zes zeven.\n"
    empty.document("R1", text)
    empty.codes("Vaak", "Zelden")
    for words in ("Een", "twee", "drie", "vier", "vijf", "zes"):
        empty.code("R1", words, "Vaak")
    empty.code("R1", "zes", "Zelden")
    with empty.project.read() as session:
        table = make(session, TableSpec("together", show="coefficient"))
        counts = make(session, TableSpec("together"))
    assert [row.values for row in table.rows] == [(None, pytest.approx(1 / 6)), (pytest.approx(1 / 6), None)]
    assert table.flags == {(0, 1), (1, 0)}
    assert table.notes[-1] == "* One of the two is used over five times the other: c says little."
    assert ([row.values for row in counts.rows], counts.flags) == ([(6, 1), (1, 1)], frozenset())


def test_what_was_agreed_is_counted_where_it_is_named(study: Study) -> None:
    from qcode.coding import passes

    with study.project.change("Agree") as session:
        from sqlmodel import select

        layer = passes.ensure_agreed_layer(session).id
        one = session.exec(select(Coding)).first()
        assert one is not None
        session.add(
            Coding(
                quotation_id=one.quotation_id, document_id=one.document_id, code_id=one.code_id,
                coder_id=layer, pass_id=one.pass_id,
            )
        )  # fmt: skip
    with study.project.read() as session:
        assert make(session, TableSpec(by="coder")).totals[-1] == 9
        agreed = make(session, TableSpec(by="coder", filter=TableFilter(coders=frozenset({layer}))))
    assert (agreed.columns, agreed.totals[-1]) == (("Agreed (1)",), 1)
    assert "Counted is what coders agreed upon." in agreed.notes
