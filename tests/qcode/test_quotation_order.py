"""Listed quotations in another order, under headings, and on their way out."""

from __future__ import annotations

from sqlmodel import select

from qcode.codebook import tree
from qcode.coding import apply as coding
from qcode.coding import quotations
from qcode.coding.filter import Filter
from qcode.coding.passes import coder_named, pass_named
from qcode.model import Quotation
from qcode.quotation_list import Wanted, list_quotations
from qcode.quotation_order import Section, ordered, sections
from qcode.reports.listed_quotations import (
    COLUMNS,
    listed_report,
    listed_rows,
    words_as_table,
    words_with_source,
)
from qcode.reports.report import Heading, Prose, Quote
from tests.qcode.study import Study


def place(study: Study) -> dict[str, int]:
    with study.project.read() as session:
        return {node.id: at for at, node in enumerate(tree.nodes(session))}


def in_order(study: Study, order: str, *, backwards: bool = False) -> list[str]:
    with study.project.read() as session:
        found = list_quotations(session)
    return [each.text for each in ordered(found, order, place(study), backwards=backwards)]


def grouped(study: Study, by: str, wanted: Wanted | None = None, *codes: str) -> list[Section]:
    with study.project.read() as session:
        found = list_quotations(session, wanted)
        meant = [tree.code_at(session, path) for path in codes]
    return sections(found, by, place(study), meant)


def test_quotations_stand_in_the_order_that_is_wanted(study: Study) -> None:
    assert in_order(study, "place", backwards=True) == in_order(study, "place")[::-1]
    assert in_order(study, "length")[:2] == ["de doelen?\nR1: Wij bedenken", "De ene komt naast me"]
    assert in_order(study, "length", backwards=True)[0] == "Wat doe je?"
    assert in_order(study, "code")[0] == "De ene komt naast me"
    assert in_order(study, "code")[-1] == "Wat doe je?"
    assert in_order(study, "coder")[0] == "naast me zitten"
    assert in_order(study, "date")[0] == "Samen wandelen"
    with study.project.change("Star") as session:
        quotations.star(
            session, [session.exec(select(Quotation.id).where(Quotation.text == "Samen koken")).one()]
        )
    assert in_order(study, "star")[0] == "Samen koken"


def test_quotations_stand_under_transcripts_groups_and_codes(study: Study) -> None:
    assert [(each.title, len(each.quotations)) for each in grouped(study, "document")] == [
        ("R1", 4), ("R2", 1), ("M1", 2), ("Notities", 1)
    ]  # fmt: skip
    assert [(each.key, len(each.quotations)) for each in grouped(study, "group")] == [
        ("Jongeren", 5), ("Mentoren", 2), ("", 1)
    ]  # fmt: skip
    by_code = [(each.title, len(each.quotations)) for each in grouped(study, "code")]
    assert by_code == [("Relatie", 1), ("Relatie/Nabijheid", 4), ("Relatie/Afstand", 2), ("Doel", 2)]
    assert [each.title for each in grouped(study, "code", None, "Doel")] == ["Doel"]


def test_a_quotation_without_a_code_stands_last_under_nothing(study: Study) -> None:
    with study.project.change("Mark") as session:
        document, span = study.span(session, "R2", "Hoi")
        coding.mark(session, document, span, coder_named(session, "Sanne").id)
    last = grouped(study, "code")[-1]
    assert (last.key, last.title, [each.text for each in last.quotations]) == ("", "", ["Hoi"])
    assert in_order(study, "code")[-1] == "Hoi"


def test_only_what_is_shown_is_listed_and_what_has_no_code_yet(study: Study) -> None:
    with study.project.change("Mark") as session:
        document, span = study.span(session, "R2", "Hoi")
        coding.mark(session, document, span, coder_named(session, "Sanne").id)
        sanne = frozenset({coder_named(session, "Sanne").id})
        second = frozenset({pass_named(session, "Open coding 2").id})
        goal = frozenset({tree.code_at(session, "Doel")})
    with study.project.read() as session:

        def texts(shown: Filter, **more: object) -> list[str]:
            return [each.text for each in list_quotations(session, Wanted(shown=shown, **more))]  # pyright: ignore[reportArgumentType]

        assert texts(Filter(coders=sanne)) == [
            "De ene komt naast me", "naast me zitten", "de doelen?\nR1: Wij bedenken", "Hoi", "Samen koken"
        ]  # fmt: skip
        assert texts(Filter(passes=second)) == ["de doelen?\nR1: Wij bedenken", "Hoi"]
        assert texts(Filter(codes=goal)) == ["de doelen?\nR1: Wij bedenken", "Wat doe je?"]
        assert texts(Filter(coders=sanne, passes=second), codes=list(goal)) == [
            "de doelen?\nR1: Wij bedenken"
        ]
        assert texts(Filter(coders=frozenset())) == []
        assert texts(Filter(groups=frozenset({""}))) == ["stil in huis"]
        assert texts(Filter(coders=sanne), uncoded=True) == ["Hoi"]


def test_what_is_listed_goes_out_as_a_report_and_as_rows(study: Study) -> None:
    with study.project.change("Say") as session:
        walk = session.exec(select(Quotation).where(Quotation.text == "Samen wandelen")).one()
        quotations.rename(session, walk.id, "Wandelen")
        quotations.comment(session, walk.id, "Vaker gehoord.")
        cook = session.exec(select(Quotation).where(Quotation.text == "Samen koken")).one()
        quotations.link(session, cook.id, walk.id, "explains", cook.coder_id)
    with study.project.read() as session:
        report = listed_report(session, grouped(study, "document"), "All quotations")
        rows = listed_rows(session, list_quotations(session, Wanted(text="wandelen")))
    assert [block.text for block in report.blocks if isinstance(block, Heading)] == [
        "R1",
        "R2",
        "M1",
        "Notities",
    ]
    at = report.blocks.index(Prose("Wandelen", "lead"))
    assert report.blocks[at : at + 4] == (
        Prose("Wandelen", "lead"),
        Quote(((None, "Samen wandelen"),), "R2 · turn 2 · Relatie/Nabijheid"),
        Prose("Vaker gehoord."),
        Prose("Is explained by “Samen koken” (M1, turn 2)", "quiet"),
    )
    assert [len(row) for row in rows] == [len(COLUMNS)]
    assert rows[0][:5] == ("R2", "R2", "Jongeren", 2, "R2")
    said = "Is explained by “Samen koken” (M1, turn 2)"
    assert rows[0][7:14] == (
        "Samen wandelen",
        "Relatie/Nabijheid",
        "Wandelen",
        "Vaker gehoord.",
        0,
        said,
        "Bram",
    )


def test_words_are_copied_with_their_source_and_as_a_table(study: Study) -> None:
    with study.project.read() as session:
        found = list_quotations(session, Wanted(text="doelen"))
        plain, marked = words_with_source(session, found)
        table, html = words_as_table(session, found)
    assert plain == "“I: de doelen?\nR1: Wij bedenken”\n(R1 · turn 3)\n"
    assert "de doelen?<br>R1: Wij bedenken" in marked
    assert table == "I: de doelen? R1: Wij bedenken\tR1 · turn 3\tDoel\n"
    assert html.count("<td>") == 3
