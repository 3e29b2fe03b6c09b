"""The findings report: question by question, each figure and quotation traced to the project, whatever there is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from sqlmodel import select

from qcode import core_category
from qcode.answers import answer
from qcode.axial import diagrams
from qcode.axial.kinds import kinds
from qcode.axial.relations import add_evidence, relate
from qcode.codebook import edit, tree
from qcode.coding import passes, quotations
from qcode.errors import Refused
from qcode.findings import member_checks, questions
from qcode.model import Memo, Participant, Quotation, ReportChoice
from qcode.model.reference import Reference
from qcode.project import create_project
from qcode.reports.findings.choice import EVERY, Choice, choice_of, choice_with, keep
from qcode.reports.findings.report import findings_report
from qcode.reports.html import page
from qcode.reports.pictures import Picture
from qcode.reports.report import (
    Figure,
    Heading,
    Markdown,
    NumberTable,
    Prose,
    Quote,
    Report,
    TextTable,
)
from qcode.reports.writers import write_report
from qcode.triangulation import judge
from tests.qcode.study import Study

NEAR = "naast me zitten"


def report(study: Study, choice: Choice | None = None) -> Report:
    with study.project.read() as session:
        return findings_report(session, choice)


def headings(made: Report) -> list[tuple[int, str]]:
    return [(block.level, block.text) for block in made.blocks if isinstance(block, Heading)]


def prose(made: Report) -> list[str]:
    return [block.text for block in made.blocks if isinstance(block, Prose)]


def cited(made: Report) -> list[str]:
    return [" ".join(words for _, words in block.pieces) for block in made.blocks if isinstance(block, Quote)]


def only(*parts: str) -> Choice:
    return Choice().with_parts(parts)


def ask(study: Study) -> None:
    """A main question with two below it; the first is answered by a theme and a memo, the second by nothing."""
    memo = study.memo("Nabij", "Nabijheid telt.")
    with study.project.change("Ask") as session:
        main = questions.add(session, "Wat helpt?").id
        first = questions.add(session, "Hoe nabij?", main).id
        questions.add(session, "En verder?", main)
        answer(session, first, ("code", tree.code_at(session, "Relatie")))
        answer(session, first, ("memo", memo))


def star(study: Study, *words: str) -> None:
    with study.project.change("Star") as session:
        ids = [session.exec(select(Quotation).where(Quotation.text == each)).all()[0].id for each in words]
        quotations.star(session, ids)


def relation(study: Study, one: str = "Relatie/Nabijheid", two: str = "Doel") -> str:
    with study.project.change("Relate") as session:
        who = passes.ensure_coder(session, "Sanne").id
        ends = [tree.code_at(session, path) for path in (one, two)]
        return relate(session, *ends, kinds(session)[0].id, who).id


def support(study: Study, relation_id: str, words: str, *, against: bool = False) -> None:
    with study.project.change("Evidence") as session:
        who = passes.ensure_coder(session, "Sanne").id
        row = session.exec(select(Quotation).where(Quotation.text == words)).all()[0]
        add_evidence(session, relation_id, [row.id], who, against=against)


@pytest.mark.parametrize("language", ["en", "nl"])
def test_an_empty_project_says_of_each_part_what_is_missing(tmp_path: Path, language: str) -> None:
    with create_project(tmp_path / "s.qcode", "Leerhuis", language=language) as project:
        made = report(Study(project))
        said = " ".join(prose(made))
        for missing in {
            "en": (
                "The codebook is still empty.",
                "No core category",
                "No diagrams",
                "Nothing has been coded yet",
            ),
            "nl": ("Het codeboek is nog leeg.", "geen kerncategorie", "geen schema’s", "nog niets gecodeerd"),
        }[language]:
            assert missing in said
        for suffix in (".docx", ".html"):
            write_report(tmp_path / f"f{suffix}", made)


def test_without_questions_the_chapter_goes_theme_by_theme(study: Study) -> None:
    made = report(study, only("questions"))
    assert headings(made) == [
        (1, "Findings"), (2, "Relatie"), (3, "Nabijheid"), (3, "Afstand"), (2, "Doel"),
    ]  # fmt: skip
    assert "No research questions were written down" in prose(made)[0]
    assert "5 quotations of 3 participants in 4 transcripts." in prose(made)


def test_one_transcript_is_enough_for_a_report(empty: Study) -> None:
    empty.document("R1", "R1: Samen.", "Anna", "Jongeren")
    empty.codes("Relatie")
    empty.code("R1", "Samen", "Relatie")
    made = report(empty)
    assert cited(made) == ["Samen"]
    assert "1 quotation of 1 participant in 1 transcript." in prose(made)


def test_each_question_stands_with_what_answers_it_and_other_themes_come_last(study: Study) -> None:
    ask(study)
    made = report(study, only("questions"))
    assert headings(made) == [
        (1, "Findings"), (2, "1  Hoe nabij?"), (5, "Nabij"), (3, "Relatie"), (4, "Nabijheid"), (4, "Afstand"),
        (2, "2  En verder?"), (2, "Themes that answer no question"), (3, "Doel"),
    ]  # fmt: skip
    said = prose(made)
    assert said[0] == "Main question: Wat helpt?"
    assert (
        "Answered by 1 theme and 1 memo, resting on 5 quotations of 3 participants in 4 transcripts." in said
    )
    assert "Nothing answers this question yet." in said


def test_a_theme_that_answers_two_questions_is_described_once(study: Study) -> None:
    ask(study)
    with study.project.change("Answer") as session:
        second = questions.question_named(session, "2").id
        answer(session, second, ("code", tree.code_at(session, "Relatie")))
    made = report(study, only("questions"))
    assert [text for _, text in headings(made)].count("Nabijheid") == 1
    assert "This theme is described above, under 1  Hoe nabij?." in prose(made)


def test_starred_quotations_alone_are_cited_where_there_are_some(study: Study) -> None:
    star(study, "Samen koken")
    made = report(study, only("questions"))
    assert "Samen koken" in cited(made)
    assert "Samen wandelen" not in cited(made)
    starred = report(study, replace(only("questions"), quotations="starred"))
    assert cited(starred) == ["Samen koken"]
    every = report(study, replace(only("questions"), quotations="all"))
    assert len(cited(every)) == len(set(cited(every))) == 7
    assert cited(every).index("Samen koken") < cited(every).index("Samen wandelen")


def test_without_stars_two_of_different_transcripts_stand_for_a_code(study: Study) -> None:
    assert len(cited(report(study, replace(only("questions"), quotations="starred")))) == 0
    with study.project.read() as session:
        made = findings_report(session, only("questions"))
    near = [block for block in made.blocks if isinstance(block, Quote)]
    assert len({block.source.split(" · ")[0] for block in near[1:3]}) == 2


def test_every_quotation_has_its_transcript_its_turn_and_a_number_that_the_list_leads_to(
    study: Study, tmp_path: Path
) -> None:
    made = report(study, only("questions", "cited"))
    quotes = [block for block in made.blocks if isinstance(block, Quote)]
    assert [block.key for block in quotes] == [f"Q{n}" for n in range(1, len(quotes) + 1)]
    assert all(block.source.endswith(f" · {block.key}") for block in quotes)
    assert any("turn 2" in block.source for block in quotes)
    [table] = [block for block in made.blocks if isinstance(block, TextTable)]
    assert list(table.places) == [block.key for block in quotes]
    with study.project.read() as session:
        ids = [each.id for each in session.exec(select(Quotation))]
    assert all(any(key.startswith(row[3]) for key in ids) for row in table.rows)
    html = page(made)
    assert 'id="Q1"' in html
    assert 'href="#Q1"' in html
    write_report(tmp_path / "f.docx", made)
    xml = Document(str(tmp_path / "f.docx")).element.xml
    assert 'w:name="Q1"' in xml
    assert 'w:anchor="Q1"' in xml


def test_a_quotation_is_cited_once_and_named_the_second_time(study: Study) -> None:
    made = report(study, replace(only("questions"), quotations="all"))
    assert cited(made).count(NEAR) == 1
    assert any(line.startswith("See also Q") for line in prose(made))


def test_counts_by_group_say_what_was_counted_and_of_which_state(study: Study) -> None:
    made = report(study, only("questions"))
    tables = [block.table for block in made.blocks if isinstance(block, NumberTable)]
    assert [table.title for table in tables] == ["Relatie: quotations by group", "Doel: quotations by group"]
    assert [(row.label, row.depth, row.total) for row in tables[0].rows] == [
        ("Relatie", 0, 5), ("Nabijheid", 1, 3), ("Afstand", 1, 2),
    ]  # fmt: skip
    with study.project.read() as session:
        number = study.project.history.undoable[-1].change
        assert findings_report(session).details[1][1].startswith(f"change {number},")
    assert tables[0].notes == (
        "Counted: quotations, each once, those of subcodes with their theme.",
        f"As the project stood at change {number}.",
    )
    without = report(study, replace(only("questions"), groups=False))
    assert not any(isinstance(block, NumberTable) for block in without.blocks)


def test_whose_a_quotation_is_can_be_left_out(study: Study) -> None:
    empty = replace(only("questions"), pseudonyms=False)
    study.document("Gesprek 3", "R1: Eigen woorden.", "Amal", "Jongeren")
    study.code("Gesprek 3", "Eigen woorden", "Doel")
    star(study, "Eigen woorden")
    assert any(b.source.startswith("Amal · Gesprek 3") for b in report(study).blocks if isinstance(b, Quote))
    assert not any("Amal" in b.source for b in report(study, empty).blocks if isinstance(b, Quote))


def test_relations_are_told_with_what_speaks_for_and_against_them(study: Study) -> None:
    found = relation(study)
    support(study, found, "Samen koken")
    support(study, found, "Samen wandelen", against=True)
    with study.project.change("Draw") as session:
        diagram = diagrams.add(session, "Schema").id
        diagrams.place(session, diagram, tree.code_at(session, "Doel"), (0, 0), "consequence")
        diagrams.place(session, diagram, tree.code_at(session, "Relatie/Nabijheid"), (9, 0), "phenomenon")
    made = report(study, only("model"))
    said = prose(made)
    assert (4, "Nabijheid → leads to → Doel") in headings(made)
    assert "1 quotation for it, 1 quotation against it." in said
    assert cited(made) == ["Samen koken", "Samen wandelen"]
    assert any(line.startswith("Nothing stands yet under: causal condition") for line in said)
    [table] = [block for block in made.blocks if isinstance(block, TextTable)]
    assert [row[:2] for row in table.rows] == [("Nabijheid", "phenomenon"), ("Doel", "consequence")]


def test_a_relation_whose_code_is_gone_is_gone_and_a_memo_keeps_its_last_name(study: Study) -> None:
    relation(study)
    with study.project.read() as session:
        code = tree.code_at(session, "Doel")
    study.memo("Over doelen", f"Het {Reference('code', code, 'Doel').written} telt.", links=())
    with study.project.change("Ask") as session:
        first = questions.add(session, "Waarom?").id
        answer(session, first, ("memo", session.exec(select(Memo)).one().id))
    with study.project.change("Delete") as session:
        edit.delete(session, code)
    made = report(study)
    assert "No diagrams and no relations between codes have been made." in prose(made)
    assert any("Doel (deleted)" in b.text for b in made.blocks if isinstance(b, Markdown))


def test_the_core_category_stands_with_its_reason(study: Study) -> None:
    with study.project.change("Choose") as session:
        who = passes.coder_named(session, "Sanne").id
        core_category.choose(session, tree.code_at(session, "Relatie"), "Alles draait erom.", who)
    made = report(study, only("core"))
    assert headings(made) == [(1, "The core category"), (2, "Relatie")]
    assert "Alles draait erom." in prose(made)


def test_the_storyline_is_told_with_the_core_category_and_nowhere_else(study: Study) -> None:
    with study.project.read() as session:
        code = tree.code_at(session, "Relatie")
    memo = study.memo("Rode draad", "Nabijheid draagt alles.", links=(("code", code),))
    with study.project.change("Choose") as session:
        core_category.choose(session, code, "", passes.coder_named(session, "Sanne").id)
        core_category.tell_story(session, memo)
    made = report(study, only("questions", "core"))
    assert [text for _, text in headings(made)][-3:] == ["The core category", "Relatie", "Rode draad"]
    assert sum(text == "Rode draad" for _, text in headings(made)) == 1
    assert "The memo “Rode draad” stands under “The core category”." in prose(made)
    assert (5, "Rode draad") not in headings(made)
    without = report(study, only("questions"))
    assert "Rode draad" in [text for _, text in headings(without)], (
        "where that part is left out it stays with its code"
    )


def test_themes_are_compared_by_group_or_as_they_were_judged(study: Study) -> None:
    made = report(study, only("triangulation"))
    [table] = [block.table for block in made.blocks if isinstance(block, NumberTable)]
    assert table.columns[:2] == ("Mentoren", "Jongeren") or table.columns[:2] == ("Jongeren", "Mentoren")
    with study.project.change("Judge") as session:
        coder = passes.coder_named(session, "Sanne").id
        judge(
            session,
            tree.code_at(session, "Relatie"),
            "group",
            "dissonance",
            "Mentoren zien het anders.",
            coder,
        )
    made = report(study, only("triangulation"))
    assert any(line.endswith("Mentoren zien het anders.") for line in prose(made))
    [table] = [block.table for block in made.blocks if isinstance(block, NumberTable)]
    assert not any("anders" in note for note in table.notes), "the verdict is told once"


def test_one_source_leaves_nothing_to_compare(empty: Study) -> None:
    empty.document("R1", "R1: Samen.", "Anna", "Jongeren")
    assert any("nothing to compare" in line for line in prose(report(empty, only("triangulation"))))


def test_the_trail_is_told_in_figures(study: Study) -> None:
    made = report(study, only("trail"))
    assert headings(made)[0] == (1, "Appendix A. Audit trail")
    assert any(isinstance(block, NumberTable) for block in made.blocks)


def test_a_diagram_is_a_picture_where_pictures_can_be_drawn(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    relation(study)
    with study.project.change("Draw") as session:
        diagram = diagrams.add(session, "Schema").id
        for path in ("Relatie/Nabijheid", "Doel"):
            diagrams.place(session, diagram, tree.code_at(session, path), (0, 0))
        diagrams.add(session, "Leeg")
    monkeypatch.setattr("qcode.reports.pictures._registered", [])
    assert not any(isinstance(block, Figure) for block in report(study, only("model")).blocks)
    monkeypatch.setattr("qcode.reports.pictures._registered", [lambda *_: Picture(b"png", 40, 30)])
    [figure] = [block for block in report(study, only("model")).blocks if isinstance(block, Figure)]
    assert (figure.title, figure.told) == ("Schema", "Nabijheid → leads to → Doel")


def test_what_participants_say_of_the_findings_stands_by_theme(study: Study) -> None:
    assert "Participants were not asked yet." in prose(report(study, only("members")))
    with study.project.change("Ask") as session:
        who = {each.pseudonym: each.id for each in session.exec(select(Participant))}
        coder = passes.coder_named(session, "Sanne").id
        theme = tree.code_at(session, "Relatie")
        asked = [
            member_checks.ask(session, who[name], [member_checks.Asked(theme, "Nabij.")], coder).id
            for name in ("R1", "M1", "R2")
        ]
        first, second = (member_checks.themes_of(session, check)[0] for check in asked[:2])
        member_checks.answer(session, first.id, "yes", "Zo is het.")
        member_checks.answer(session, second.id, "partly")
        second.change = "Afstand is erbij gekomen."
        member_checks.set_remark(session, asked[0], "Mooi.")
        member_checks.decline(session, asked[2])
        session.add(second)
    made = report(study, only("members"))
    said = prose(made)
    assert said[0] == (
        "The findings were put to 3 of the participants: 2 answered, 1 declined. Answered by R1 and M1."
    )
    assert "Relatie, R1 (yes): “Zo is het.”" in said
    assert "Relatie (M1): Afstand is erbij gekomen." in said
    assert "R1 on the whole: “Mooi.”" in said
    [table] = [block for block in made.blocks if isinstance(block, TextTable)]
    assert table.rows == (("Relatie", "1", "1", "0", "3"),)
    with study.project.change("Ask again") as session:
        member_checks.ask(session, who["R1"], [member_checks.Asked(theme, "Nabij.")], coder)
    assert prose(report(study, only("members")))[0] == (
        "The findings were put to 3 of the participants: 2 answered, 1 declined. Answered by R1 and M1. "
        "Asked once more, without an answer yet: R1."
    )
    nameless = prose(report(study, replace(only("members"), pseudonyms=False)))
    assert not any("R1" in line for line in nameless)
    assert "Relatie, one of Jongeren (yes): “Zo is het.”" in nameless


def test_every_table_names_the_state_of_the_project_it_is_of(study: Study) -> None:
    made = report(study, Choice())
    number = study.project.history.undoable[-1].change
    said = f"As the project stood at change {number}."
    tables = [
        (at, block) for at, block in enumerate(made.blocks) if isinstance(block, NumberTable | TextTable)
    ]
    assert {type(block) for _, block in tables} == {NumberTable, TextTable}
    for at, block in tables:
        if isinstance(block, NumberTable):
            assert block.table.notes.count(said) == 1
        else:
            assert made.blocks[at + 1] == Prose(said, "quiet")


def test_names_of_any_script_and_emoji_pass_through(empty: Study, tmp_path: Path) -> None:
    empty.document("محمد", "محمد: كنت أظن أنه لا يستمع 😀👍🏽\n", "محمد", "شباب")
    empty.codes("ثقة 🤝")
    empty.code("محمد", "لا يستمع 😀👍🏽", "ثقة 🤝")
    made = report(empty)
    assert cited(made) == ["لا يستمع 😀👍🏽"]
    for suffix in (".docx", ".html"):
        write_report(tmp_path / f"f{suffix}", made)
    assert "ثقة 🤝" in (tmp_path / "f.html").read_text(encoding="utf-8")


# the choice


def test_parts_can_be_left_out_and_put_in_another_order(study: Study) -> None:
    tops = [
        text for level, text in headings(report(study, only("saturation", "method", "codes"))) if level == 1
    ]
    assert tops == ["Saturation", "Method", "Appendix A. Code list"]
    assert cited(report(study, only("cited", "questions"))) != []
    with pytest.raises(Refused, match="has no part “summary”"):
        Choice().with_parts(("summary",))
    with pytest.raises(Refused, match="Quotations to cite are starred, some, all"):
        choice_with(Choice(), quotations="many")


def test_the_choice_is_kept_in_one_step_and_used_for_the_next_report(study: Study) -> None:
    chosen = replace(only("model", "questions"), groups=False, quotations="all")
    for _ in range(2):
        with study.project.change("Choose the findings report") as session:
            keep(session, chosen)
    with study.project.read() as session:
        assert choice_of(session) == chosen
        assert len(session.exec(select(ReportChoice)).all()) == 1
    assert [text for level, text in headings(report(study)) if level == 1] == ["The model", "Findings"]
    study.project.undo()
    with study.project.read() as session:
        assert choice_of(session) == Choice()


def test_a_choice_of_another_version_is_read_as_far_as_it_is_known(study: Study) -> None:
    with study.project.change("Choose") as session:
        session.add(
            ReportChoice(
                report="findings",
                choice={"order": ["model", "dance", 3], "left_out": "x", "quotations": 7, "colour": True},
            )
        )
    with study.project.read() as session:
        found = choice_of(session)
    assert sorted(found.order) == sorted(EVERY)
    assert (found.left_out, found.quotations) == (frozenset(), "some")


def test_the_text_of_a_small_chapter_stays_as_it_is(
    study: Study, matches_reference: Callable[[str, str], None]
) -> None:
    ask(study)
    support(study, relation(study), "Samen koken")
    html = page(report(study, only("questions", "model")))
    body = html.partition("</header>")[2]
    number = study.project.history.undoable[-1].change
    matches_reference(
        "findings.html", body.replace(f"change {number}.", "change N.").replace(_today(), "TODAY")
    )


def _today() -> str:
    from qcode.model.columns import now
    from qcode.reports.wording import day

    return day("en", now())
