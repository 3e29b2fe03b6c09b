"""Triangulation: what each source says of each theme, and the verdicts on it."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlmodel import select

from qcode import participants
from qcode.codebook import edit, tree
from qcode.coding import passes
from qcode.errors import Refused
from qcode.findings.ground import Ground
from qcode.model import Verdict
from qcode.reports.triangulation_tables import spoken_triangulation, triangulation_value
from qcode.transcripts import documents, origin
from qcode.triangulation import ATTRIBUTE, Triangulation, as_table, judge, source_kinds, triangulation
from tests.qcode.material import tables
from tests.qcode.study import Study
from tests.qcode.survey.filled import bring, file


def by(study: Study, what: str = "group", *, subcodes: bool = False) -> Triangulation:
    with study.project.read() as session:
        return triangulation(session, what, subcodes=subcodes)


def code(study: Study, path: str) -> str:
    with study.project.read() as session:
        return tree.code_at(session, path)


def give(
    study: Study, path: str, verdict: str, reason: str = "", coder: str = "Sanne", what: str = "group"
) -> None:
    where = code(study, path)
    with study.project.change("Verdict", coder) as session:
        judge(session, where, what, verdict, reason, passes.ensure_coder(session, coder).id)


def of(found: Triangulation, path: str) -> list[tuple[int, int, int]]:
    row = next(each for each in found.rows if each.node.path == path)
    return [(cell.quotations, cell.documents, cell.participants) for cell in row.cells]


def test_themes_against_groups(study: Study) -> None:
    found = by(study)
    assert [(each.name, each.documents, each.participants) for each in found.sources] == [
        ("Jongeren", 2, 2),
        ("Mentoren", 1, 1),
        ("–", 1, 0),
    ]
    assert [row.node.path for row in found.rows] == ["Relatie", "Doel"]
    assert of(found, "Relatie") == [(3, 2, 2), (1, 1, 1), (1, 1, 0)]
    assert of(found, "Doel") == [(1, 1, 1), (1, 1, 1), (0, 0, 0)]
    assert [[each.name for each in found.silent(row)] for row in found.rows] == [[], ["–"]]
    rows = by(study, subcodes=True).rows
    assert [row.node.path for row in rows] == ["Relatie", "Relatie/Nabijheid", "Relatie/Afstand", "Doel"]


def test_the_quotations_behind_a_number_are_one_a_span(study: Study) -> None:
    cell = by(study).rows[0].cells[0]
    with study.project.read() as session:
        from qcode.quoting import quoted

        words = [each.pieces[0][1] for each in quoted(session, cell.quotation_ids)]
    assert words == ["De ene komt naast me", "naast me zitten", "Samen wandelen"]


def test_sources_are_kinds_and_methods_of_transcripts_too(study: Study) -> None:
    with study.project.change("Kind") as session:
        notes, mentor = documents.named(session, "Notities").id, documents.named(session, "M1").id
        assert origin.set_kind(session, [notes], "Field") == 1
        assert origin.set_kind(session, [notes], "field notes") == 0
        assert origin.set_method(session, [notes, mentor], " Observatie ") == 2
        assert origin.methods(session) == ["Observatie"]
    found = by(study, "kind")
    assert [each.name for each in found.sources] == ["interview", "field notes"]
    assert of(found, "Relatie") == [(4, 3, 3), (1, 1, 0)]
    assert [each.name for each in by(study, "method").sources] == ["Observatie", "–"]
    with study.project.read() as session:
        overview = {each.name: (each.kind, each.method) for each in documents.overviews(session)}
    assert overview["Notities"] == ("field notes", "Observatie")
    study.project.undo()
    assert [each.name for each in by(study, "kind").sources] == ["interview"]
    for name in ("", "novel", "o-"):
        with pytest.raises(Refused, match="A transcript is one of interview"):
            origin.kind_from(name)


def test_sources_are_what_is_known_of_participants(study: Study) -> None:
    with study.project.change("Age") as session:
        for name, age in (("R1", 9), ("R2", 17)):
            participants.change(session, name, known={"age": age})
    with study.project.read() as session:
        kinds = source_kinds(session)
    assert [each.name for each in kinds] == ["group", "method", "kind", "age"]
    found = by(study, kinds[-1].key)
    assert [each.name for each in found.sources] == ["9", "17", "–"]
    assert of(found, "Relatie") == [(2, 1, 1), (1, 1, 1), (2, 2, 1)]
    with pytest.raises(Refused, match="cannot be told apart by that"):
        by(study, ATTRIBUTE + "gone")


def test_verdicts_are_given_changed_and_taken_back(study: Study) -> None:
    give(study, "Relatie", "agreement", "Iedereen noemt het.")
    before = tables(study.project)
    give(study, "Relatie", "agreement", "Iedereen noemt het.", "Bram")
    assert {row["verdict"] for row in [*_rows(study)]} == {"agreement", None}
    assert by(study).rows[0].judged.coder == "Sanne"  # type: ignore[union-attr]
    give(study, "Relatie", "dissonance", "Toch niet.", "Bram")
    judged = by(study).rows[0].judged
    assert judged is not None
    assert (judged.verdict, judged.reason, judged.coder) == ("dissonance", "Toch niet.", "Bram")
    assert by(study, "kind").rows[0].judged is None
    study.project.undo()
    assert tables(study.project)["verdict"] == before["verdict"]
    give(study, "Relatie", "")
    assert by(study).rows[0].judged is None
    with pytest.raises(Refused, match="A verdict is one of agreement, partly, silence, dissonance"):
        give(study, "Relatie", "maybe")


def _rows(study: Study) -> list[dict[str, object]]:
    rows = triangulation_value(by(study))["rows"]
    assert isinstance(rows, list)
    return rows


def test_verdicts_follow_codes(study: Study) -> None:
    give(study, "Doel", "silence", "Niet gevraagd.")
    give(study, "Relatie/Afstand", "partly")
    give(study, "Relatie", "partly")
    goal, distance, into = code(study, "Doel"), code(study, "Relatie/Afstand"), code(study, "Relatie")
    with study.project.change("Merge") as session:
        edit.merge(session, goal, into)
        edit.merge(session, distance, into)
    with study.project.read() as session:
        [verdict] = session.exec(select(Verdict)).all()
        assert (verdict.code_id, verdict.verdict, verdict.reason) == (into, "partly", "Niet gevraagd.")
    with study.project.change("Delete") as session:
        edit.delete(session, into)
        assert session.exec(select(Verdict)).all() == []
    study.project.undo()
    assert by(study).rows[0].judged is not None


def test_the_table_says_what_is_counted_and_the_verdicts(study: Study) -> None:
    give(study, "Doel", "silence", "Niet gevraagd.")
    found = by(study)
    table = as_table(found, "documents")
    assert (table.columns, table.rows[0].values, table.rows[0].total) == (
        ("Jongeren", "Mentoren", "–"),
        (2, 1, 1),
        4,
    )
    assert table.notes == (
        "Counted: documents, by group; themes include their subcodes.",
        "Doel – silence: Niet gevraagd.",
    )
    dutch = spoken_triangulation(found, "nl")
    assert (dutch.title, dutch.columns[-1]) == ("Triangulatie", "Geen")
    assert dutch.notes == (
        "Geteld: Fragmenten, per groep.",
        "Thema’s tellen hun subcodes mee.",
        "Doel: stilte. Niet gevraagd.",
    )


def test_an_empty_project_has_an_empty_table(empty: Study) -> None:
    found = by(empty)
    assert (found.sources, found.rows) == ((), ())
    assert as_table(found).rows == ()


def test_answers_to_a_survey_are_of_the_group_of_whoever_gave_them(study: Study, tmp_path: Path) -> None:
    answers = (
        "Respondent,Groep,Wat helpt jou het meest?\nR1,Jongeren,Samen koken.\nM7,Mentoren,Samen wandelen.\n"
    )
    bring(study.project, file(tmp_path, answers))
    study.code("Wat helpt jou het meest?", "Samen koken", "Doel")
    study.code("Wat helpt jou het meest?", "Samen wandelen", "Doel")
    found = by(study)
    assert [(each.name, each.documents, each.participants) for each in found.sources] == [
        ("Jongeren", 3, 2),
        ("Mentoren", 2, 2),
        ("–", 1, 0),
    ]
    assert of(found, "Doel") == [(2, 2, 1), (2, 2, 2), (0, 0, 0)]
    study.code("Wat helpt jou het meest?", "Wat helpt", "Doel")  # the question, which nobody says
    assert of(by(study), "Doel") == [(2, 2, 1), (2, 2, 2), (1, 1, 0)]
    with study.project.read() as session:
        ground = Ground(session)
        assert ground.groups == ("Jongeren", "Mentoren", "–")
        rests = ground.under([tree.code_at(session, "Doel")])
        assert (rests.quotations, rests.groups, rests.participants) == (5, (2, 2, 1), 3)
