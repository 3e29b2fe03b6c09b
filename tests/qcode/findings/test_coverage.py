"""How far research questions are answered, counted on paper."""

from __future__ import annotations

from sqlmodel import select

from qcode import answers
from qcode.axial import kinds, relations
from qcode.codebook import tree
from qcode.coding import passes
from qcode.coding.filter import Filter
from qcode.findings import questions
from qcode.findings.coverage import Coverage, coverage
from qcode.findings.ground import Rests
from qcode.model import Quotation
from qcode.project import Project
from qcode.reports.findings_tables import coverage_table
from tests.qcode.study import Study

GROUPS = ("Jongeren", "Mentoren", "–")


def asked(study: Study) -> tuple[str, str, str]:
    """A main question with two parts, of which the first is answered by a theme, a subcode of it, a relation and a memo."""
    with study.project.change("Ask") as session:
        main = questions.add(session, "How usable is it?").id
        one, two = (questions.add(session, text, main).id for text in ("What is it now?", "For parents?"))
        who = passes.ensure_coder(session, "Sanne").id
        near, goal = (tree.code_at(session, path) for path in ("Relatie/Nabijheid", "Doel"))
        kind = kinds.kind_named(session, "leads to").id
        relation = relations.relate(session, near, goal, kind, who).id
        quotation = session.exec(select(Quotation).where(Quotation.text == "Samen koken")).one()
        relations.add_evidence(session, relation, [quotation.id], who)
        for target in (("code", tree.code_at(session, "Relatie")), ("code", near), ("relation", relation)):
            answers.answer(session, one, target)
    memo = study.memo("Close by")
    with study.project.change("Answer") as session:
        answers.answer(session, one, ("memo", memo))
    return main, one, two


def found(project: Project, of: Filter | None = None) -> Coverage:
    with project.read() as session:
        return coverage(session, of or Filter())


def test_a_question_counts_each_quotation_once_and_by_group(sound: Study) -> None:
    main, one, _ = asked(sound)
    covered = found(sound.project)
    assert covered.groups == GROUPS
    answered = covered.of(one)
    assert answered is not None
    assert [(each.path, each.codes) for each in answered.themes] == [("Relatie", 3), ("Relatie/Nabijheid", 1)]
    assert answered.themes[1].rests == Rests(3, 3, 3, (2, 1, 0), (3, 0))
    assert answered.rests == answered.themes[0].rests == Rests(5, 4, 3, (3, 1, 1), (5, 0))
    assert [(each.sentence, each.evidence, each.against) for each in answered.relations] == [
        ("Nabijheid → leads to → Doel", 1, 0)
    ]
    assert [each.title for each in answered.memos] == ["Close by"]
    above = covered.of(main)
    assert above is not None
    assert above.themes == ()
    assert (above.rests.quotations, above.with_below, above.evidence) == (0, answered.rests, 1)
    assert above.grounded


def test_questions_without_a_quotation_and_themes_without_a_question_are_told(sound: Study) -> None:
    _, one, two = asked(sound)
    covered = found(sound.project)
    assert [each.question.id for each in covered.questions if not each.grounded] == [two]
    assert [each.path for each in covered.unasked] == ["Doel"]
    table = coverage_table(covered, "nl")
    assert [(row.label, row.depth) for row in table.rows] == [
        ("How usable is it?", 0), ("1  What is it now?", 1), ("2  For parents?", 1)
    ]  # fmt: skip
    assert dict(zip(table.columns, table.rows[1].values, strict=True)) == {
        "Thema’s": 2, "Codes": 3, "Fragmenten": 5, "Transcripten": 4, "Respondenten": 3, "Jongeren": 3, "Mentoren": 1,
        "Geen groep": 1, "Bewijs voor": 1, "Bewijs tegen": 0, "Memo’s": 1,
    }  # fmt: skip
    assert table.notes[1:] == ("Nog zonder fragment: 2.", "Thema’s die geen vraag beantwoorden: Doel.")
    with sound.project.change("Answer") as session:
        answers.answer(session, two, ("code", tree.code_at(session, "Relatie/Afstand")))
        answers.withdraw(session, one, ("code", tree.code_at(session, "Relatie")))
    assert [each.path for each in found(sound.project).unasked] == ["Doel"]


def test_only_what_is_shown_counts(sound: Study) -> None:
    _, one, _ = asked(sound)
    with sound.project.read() as session:
        bram = frozenset({passes.coder_named(session, "Bram").id})
    answered = found(sound.project, Filter(coders=bram)).of(one)
    assert answered is not None
    assert answered.rests.quotations == 3


def test_an_empty_project_has_nothing_to_cover(empty: Study) -> None:
    covered = found(empty.project)
    assert (covered.questions, covered.unasked, covered.groups) == ((), (), ())
    assert coverage_table(covered, "en").rows == ()
    with empty.project.change("Ask") as session:
        question = questions.add(session, "Why?").id
    alone = found(empty.project).of(question)
    assert alone is not None
    assert not alone.grounded
    assert found(empty.project).of("gone") is None
