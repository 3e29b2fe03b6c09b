"""The reports of a study, in both languages: empty, with transcripts only, and full."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlmodel import Session, select

from qcode.codebook import edit, tree
from qcode.coding import passes, quotations
from qcode.model import Quotation
from qcode.project import create_project
from qcode.reports.codebook_report import codebook_report
from qcode.reports.memo_report import memo_report
from qcode.reports.method import method_sentences
from qcode.reports.quotation_report import quotation_report
from qcode.reports.report import Facts, Heading, Markdown, NumberTable, Prose, Quote, Report, TextTable
from qcode.reports.table_words import spoken
from qcode.reports.writers import write_report
from qcode.tables.frequencies import frequencies
from qcode.tables.naming import filter_named
from qcode.transcripts import documents
from tests.qcode.study import R1, Study, small
from tests.qcode.survey.filled import bring, file

LANGUAGES = ("en", "nl")


def all_quotations(session: Session) -> Report:
    return quotation_report(session, [node.id for node in tree.nodes(session)])


REPORTS: list[Callable[[Session], Report]] = [memo_report, codebook_report, all_quotations]


def in_language(tmp_path: Path, language: str) -> Study:
    return Study(create_project(tmp_path / "study.qcode", "Leerhuis", language=language))


def report_of(study: Study, build: Callable[[Session], Report]) -> Report:
    with study.project.read() as session:
        return build(session)


def prose(report: Report) -> list[str]:
    return [block.text for block in report.blocks if isinstance(block, Prose)]


def headings(report: Report) -> list[str]:
    return [block.text for block in report.blocks if isinstance(block, Heading)]


@pytest.mark.parametrize("suffix", [".docx", ".html"])
@pytest.mark.parametrize("filled", ["nothing", "transcripts only", "all"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_report_can_be_written_whatever_there_is(
    tmp_path: Path, language: str, filled: str, suffix: str
) -> None:
    with create_project(tmp_path / "study.qcode", "Leerhuis", language=language) as project:
        study = Study(project)
        if filled == "transcripts only":
            study.document("R1", R1)
        elif filled == "all":
            small(project)
            study.memo("Nabij", "*Keuken*\n\n- een")
        for number, build in enumerate(REPORTS):
            path = tmp_path / f"{number}{suffix}"
            write_report(path, report_of(study, build))
            assert path.stat().st_size > 500


def test_an_empty_project_says_that_it_is_empty(tmp_path: Path) -> None:
    with in_language(tmp_path, "nl").project as project:
        study = Study(project)
        assert prose(report_of(study, memo_report)) == [
            "Het project bevat nog geen transcripten. Er is nog niets gecodeerd.",
            "Er zijn nog geen memo’s geschreven.",
        ]
        assert prose(report_of(study, codebook_report))[-1] == "Het codeboek is nog leeg."
        assert report_of(study, all_quotations).blocks == (Prose("Het codeboek is nog leeg.", "quiet"),)


def test_the_method_paragraph_in_english(study: Study) -> None:
    with study.project.change("Finish") as session:
        document = documents.named(session, "R1").id
        who = passes.coder_named(session, "Sanne").id
        for each in passes.passes(session):
            passes.finish(session, document, who, each.id)
    study.memo("Nabij")
    with study.project.read() as session:
        material, codebook, coding, rounds, finished, memos = method_sentences(session, "en")
    assert (
        material
        == "This report rests on 4 transcripts of 46 words. 3 participants were interviewed. By group: Jongeren (2) and Mentoren (1)."
    )
    assert codebook == "The codebook holds 2 themes and 2 subcodes (4 from the data)."
    assert coding.startswith("Bram and Sanne put 9 codings on 7 quotations (")
    assert rounds.startswith("Coding passes: Open coding 1 (open coding, from ")
    assert finished == "Finished: Sanne 1 transcript."
    assert memos == "Written along the way: 1 theoretical memo."


def test_the_method_paragraph_tells_of_surveys(study: Study, tmp_path: Path) -> None:
    bring(study.project, file(tmp_path), invited={"Jongeren": 5})
    bring(study.project, file(tmp_path, "Respondent,Cijfer\nR1,4\nR2,5\n", "b.csv"), "Cijfers")
    with study.project.read() as session:
        english, dutch = (method_sentences(session, language)[0] for language in ("en", "nl"))
    assert english.endswith(
        "Surveys: “Enquête” (4 of 5 invited answered) and “Cijfers” (2 respondents). Their open answers: 1 transcript."
    )
    assert dutch.endswith(
        "Enquêtes: “Enquête” (4 van 5 genodigden) en “Cijfers” (2 respondenten). Open antwoorden daarvan: 1 transcript."
    )


def test_one_of_everything_in_good_language(empty: Study) -> None:
    empty.document("R1", "R1: Samen.", "Anna")
    empty.codes("Relatie")
    empty.code("R1", "Samen", "Relatie")
    with empty.project.read() as session:
        english, dutch = (" ".join(method_sentences(session, language)) for language in LANGUAGES)
    for sentence in (
        "This report rests on 1 transcript of 1 word. 1 participant was interviewed.",
        "The codebook holds 1 theme and 0 subcodes (1 from the data).",
        "Sanne put 1 coding on 1 quotation (",
    ):
        assert sentence in english
    for sentence in (
        "Dit verslag berust op 1 transcript met 1 woord. Er is 1 respondent geïnterviewd.",
        "Het codeboek telt 1 thema en 0 subcodes (1 uit de data).",
        "Sanne kende 1 codering toe aan 1 fragment (",
    ):
        assert sentence in dutch


def test_a_quotation_without_a_code_is_not_counted_as_coded(study: Study) -> None:
    from qcode.coding import apply as coding

    with study.project.change("Mark") as session:
        document, span = study.span(session, "R1", "Wij bedenken vaak")
        coding.mark(session, document, span, passes.coder_named(session, "Sanne").id)
    with study.project.read() as session:
        assert "9 codings on 7 quotations" in " ".join(method_sentences(session, "en"))


def test_the_memo_report_follows_the_codebook_and_cites_in_order(study: Study) -> None:
    with study.project.read() as session:
        quotations = _quotation_ids(session)
        code = tree.code_at(session, "Relatie/Nabijheid")
    links = [
        ("quotation", quotations[words])
        for words in ("Samen wandelen", "Samen koken", "De ene komt naast me")
    ]
    study.memo("Keuken", "In de **keuken**.", links=(*links, ("code", code)))
    study.memo("Los", "Over niets in het bijzonder.", "reflexive")
    report = report_of(study, memo_report)
    assert headings(report) == [
        "Method", "Counts", "Themes and memos", "Relatie", "Nabijheid", "Keuken", "Afstand", "Doel",
        "Memos without a code", "Los",
    ]  # fmt: skip
    assert [block.pieces[0][1] for block in report.blocks if isinstance(block, Quote)] == [
        "De ene komt naast me",
        "Samen wandelen",
        "Samen koken",
    ]
    assert next(block.text for block in report.blocks if isinstance(block, Markdown)) == "In de **keuken**."
    facts = next(block for block in report.blocks if isinstance(block, Facts))
    assert dict(facts.pairs) == {"Codings": "7", "Quotations": "5", "Transcripts": "4", "Participants": "3"}
    assert dict(report.details)["Memos"] == "2"
    [table] = [block.table for block in report.blocks if isinstance(block, NumberTable)]
    assert table.columns == ("Jongeren", "Mentoren", "None")


def _quotation_ids(session: Session) -> dict[str, str]:
    from sqlmodel import select

    from qcode.model import Quotation

    return {each.text: each.id for each in session.exec(select(Quotation))}


def test_a_memo_about_two_codes_is_printed_once(study: Study) -> None:
    with study.project.read() as session:
        codes = [("code", tree.code_at(session, path)) for path in ("Relatie", "Doel")]
    study.memo("Beide", "Eén tekst.", links=tuple(codes))
    report = report_of(study, memo_report)
    assert headings(report).count("Beide") == 2
    assert [block.text for block in report.blocks if isinstance(block, Markdown)] == ["Eén tekst."]
    assert "This memo is printed under Relatie." in prose(report)


def test_a_memo_about_a_quotation_stands_under_its_codes(study: Study) -> None:
    with study.project.read() as session:
        quotation = _quotation_ids(session)["Wat doe je?"]
    study.memo("Vraag", "Waarom?", links=(("quotation", quotation),))
    shown = headings(report_of(study, memo_report))
    assert shown[shown.index("Doel") + 1] == "Vraag"


def test_the_codebook_report_counts_each_span_once(study: Study) -> None:
    with study.project.change("Define") as session:
        code = tree.code_at(session, "Relatie/Nabijheid")
        edit.update(
            session, code, definition="Dichtbij.", use_when="naast", use_not="ver", example="“naast me”"
        )
    [table] = [block for block in report_of(study, codebook_report).blocks if isinstance(block, TextTable)]
    assert [(row[0], row[2]) for row in table.rows] == [
        ("Relatie", "5"),
        ("Nabijheid", "3"),
        ("Afstand", "2"),
        ("Doel", "2"),
    ]
    assert table.rows[1][1] == "Dichtbij.\nUse when: naast\nNot: ver\nExample: “naast me”"
    assert table.indents == (0, 1, 1, 0)


def test_the_quotation_report_holds_the_chosen_codes_only(study: Study) -> None:
    with study.project.read() as session:
        report = quotation_report(
            session, [tree.code_at(session, "Doel"), tree.code_at(session, "Relatie/Afstand")]
        )
    assert headings(report) == ["Relatie / Afstand", "Doel"]
    assert prose(report) == ["2 quotations", "2 quotations"]
    quotes = [block for block in report.blocks if isinstance(block, Quote)]
    assert [quote.source for quote in quotes] == ["R1 · turn 2", "Notities", "R1 · turn 3", "M1 · turn 1"]
    assert quotes[2].pieces == (("I", "de doelen?"), ("R1", "Wij bedenken"))


@pytest.mark.parametrize(
    ("language", "there", "back"),
    [("en", "Contradicts", "Is contradicted by"), ("nl", "Spreekt tegen", "Wordt tegengesproken door")],
)
def test_name_comment_and_links_of_a_quotation_are_reported(
    tmp_path: Path, language: str, there: str, back: str
) -> None:
    with create_project(tmp_path / "study.qcode", "Leerhuis", language=language) as project:
        study = small(project)
        with project.change("Say") as session:
            first, second = session.exec(select(Quotation).order_by("created_at", "id")).all()[:2]
            quotations.rename(session, first.id, "Mijn fragment")
            quotations.comment(session, first.id, "Let op.")
            quotations.link(session, first.id, second.id, "contradicts", first.coder_id)
        said = prose(report_of(study, all_quotations))
    assert "Mijn fragment" in said
    assert "Let op." in said
    assert any(line.startswith(f"{there} “") for line in said)
    assert any(line.startswith(f"{back} Mijn fragment: “") for line in said)


def test_a_slash_in_a_name_is_not_a_level(empty: Study) -> None:
    empty.codes("En\\/of", "En\\/of/Wel")
    report = report_of(empty, all_quotations)
    assert headings(report) == ["En/of", "En/of / Wel"]
    assert prose(report) == ["0 quotations", "0 quotations"]


def test_a_table_in_the_language_of_the_study(study: Study) -> None:
    with study.project.read() as session:
        table = spoken(
            frequencies(session, "group", "words", shown=filter_named(session, coder="Bram")), "nl"
        )
    assert (table.title, table.corner, table.total_label) == ("Codefrequenties", "Thema / subcode", "Totaal")
    assert table.columns == ("Jongeren", "Mentoren", "Geen")
    assert table.notes[1:] == (
        "Thema’s tellen hun subcodes mee; een woord met twee subcodes telt één keer voor het thema.",
        "Totalen zijn opnieuw geteld: een woord in meer rijen of kolommen telt één keer.",
        "Alleen codeur: Bram.",
    )
