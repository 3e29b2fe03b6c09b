"""Upgrades end at the tables a new project has; projects of every released version open."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest
from sqlmodel import select

from qcode import answers, checklist_answers, core_category, memos, participants
from qcode.axial import diagrams, dimensions, relations
from qcode.axial.links import dismissed
from qcode.checking import check
from qcode.codebook import tree
from qcode.coding import apply as coding
from qcode.coding import blind, passes, quotations
from qcode.compare import freezing, sessions
from qcode.compare.choice import chosen
from qcode.compare.differences import differences
from qcode.errors import FileProblem, ReadOnlyError, UndoConflict
from qcode.findings import member_answers, questions
from qcode.findings.member_wording import wording
from qcode.model import Document, Finished, JoinedCopy, Quotation, Verdict, WrittenReport
from qcode.project import create_project, open_project, study_of
from qcode.reports.findings.choice import choice_of
from qcode.store import backups, database, migrate
from qcode.store.history import entries
from qcode.tables.frequencies import frequencies
from qcode.transcripts import documents
from tests.old_projects.build import FOLDER, QUOTED

OLD = sorted(FOLDER.glob("*.qcode"))
ENTRIES = {"0001": 8, "0002": 8, "0003": 8, "0004": 9, "0005": 10}


def schema(path: Path) -> dict[str, object]:
    """Every table's columns, indexes and references, as SQLite tells them, in an order of their own."""
    with closing(sqlite3.connect(path)) as connection:

        def rows(pragma: str, name: str) -> list[tuple[object, ...]]:
            numbered = list(connection.execute(f"PRAGMA {pragma}('{name}')"))
            return numbered if pragma == "index_info" else sorted((row[1:] for row in numbered), key=str)

        names = connection.execute("SELECT name, type FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'")
        found: dict[str, object] = {}
        for name, kind in names.fetchall():
            pragmas = ("index_info",) if kind == "index" else ("table_info", "index_list", "foreign_key_list")
            found[name] = {pragma: rows(pragma, name) for pragma in pragmas}
            sql = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (name,)).fetchone()[0]
            found[f"{name} deferred"] = sql.count("DEFERRABLE INITIALLY DEFERRED")
            found[f"{name} counts on"] = "AUTOINCREMENT" in sql
        return found


def test_an_empty_database_upgraded_step_by_step_is_as_a_new_project(tmp_path: Path) -> None:
    create_project(tmp_path / "new.qcode").close()
    sqlite3.connect(tmp_path / "upgraded.qcode").close()
    engine = database.engine_for(tmp_path / "upgraded.qcode", write=True)
    migrate.upgrade(engine)
    engine.dispose()
    assert schema(tmp_path / "upgraded.qcode") == schema(tmp_path / "new.qcode")
    assert migrate.version_of(tmp_path / "upgraded.qcode") == migrate.newest_version()


def test_there_is_an_old_project_of_every_version_but_perhaps_the_one_being_made() -> None:
    known = list(migrate.known_versions())
    assert [path.stem for path in OLD] in (known, known[:-1])


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_an_old_project_opens_and_holds_what_was_put_in(old: Path, tmp_path: Path) -> None:
    path = tmp_path / "study.qcode"
    shutil.copy(old, path)
    with open_project(path) as project:
        assert check(project).problems == ()
        with project.read() as session:
            assert (study_of(session).title, study_of(session).language) == ("Leerhuis", "nl")
            [overview] = documents.overviews(session)
            assert (overview.name, overview.participant, overview.group) == ("R1", "R1", "Jongeren")
            assert (overview.turns, overview.speakers, overview.codings) == (4, ("I", "R1"), 2)
            [person] = participants.everyone(session)
            assert list(person.attributes.values()) == [17]
            assert list(tree.paths(session).values()) == ["Relatie", "Relatie/Nabijheid"]
            assert {each.text for each in session.exec(select(Quotation))} == {QUOTED}
            assert [each.name for each in passes.coders(session)] == ["Bram", "Sanne"]
            assert len(session.exec(select(Finished)).all()) == 2
            assert frequencies(session).rows[0].values == (2,)
            [memo] = memos.all_memos(session)
            assert len(memos.links_of(session, memo.id)) == 3
            assert len(entries(session.connection())) == ENTRIES[old.stem]
        assert project.history.redoable[-1].label == "Delete code"


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_all_work_in_an_old_project_can_still_be_undone(old: Path, tmp_path: Path) -> None:
    shutil.copy(old, tmp_path / "study.qcode")
    with open_project(tmp_path / "study.qcode") as project:
        while project.undo():
            assert check(project).problems == ()
        assert check(project).counts | {"changes": 0} == dict.fromkeys(
            ("documents", "codes", "codings", "agreed", "memos", "changes"), 0
        )


def test_work_from_before_an_upgrade_and_what_came_with_it_undo_together(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "0001.qcode", tmp_path / "study.qcode")
    with open_project(tmp_path / "study.qcode") as project:
        with project.read() as session:
            [mine, theirs] = session.exec(select(Quotation).order_by("created_at")).all()
        assert (mine.name, mine.comment, mine.starred) == ("", "", False)
        with project.change("Delete quotation", "Bram") as session:
            coding.delete_quotations(session, [theirs.id])
        with project.change("Star", "Anna") as session:
            quotations.star(session, [mine.id])
        with pytest.raises(UndoConflict, match="Anna has since done “Star”"):
            project.undo(of="Sanne")
        while project.undo():
            assert check(project).problems == ()
        while project.redo():
            assert check(project).problems == ()
        with project.read() as session:
            assert [each.starred for each in session.exec(select(Quotation))] == [True]


def test_the_second_schema_keeps_names_stars_links_and_closed_passes(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "0002.qcode", tmp_path / "study.qcode")
    with open_project(tmp_path / "study.qcode") as project, project.read() as session:
        first, second = session.exec(select(Quotation).order_by("created_at")).all()
        assert (first.name, first.comment, first.starred) == ("De keuken", "Steeds weer de *keuken*.", False)
        assert second.starred
        [link] = quotations.links_of(session, second.id)
        assert (link.quotation_id, link.kind, link.note) == (first.id, "explains", "zelfde woorden")
        assert [each.closed_at is None for each in passes.passes(session)] == [False]


def test_the_third_schema_keeps_relations_with_evidence_diagrams_and_dimensions(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "0003.qcode", tmp_path / "study.qcode")
    with open_project(tmp_path / "study.qcode") as project, project.read() as session:
        theme, subcode = tree.paths(session)
        [relation] = relations.relations(session)
        assert (relation.from_id, relation.kind, relation.to_id) == (subcode, "is een voorwaarde voor", theme)
        assert (relation.evidence, relation.counter_evidence) == (1, 1)
        [diagram] = diagrams.diagrams(session)
        [placed] = diagrams.placements(session, diagram.id)
        assert (placed.code_id, placed.role, placed.x, placed.y) == (theme, "phenomenon", 40.0, 20.0)
        [dimension] = dimensions.dimensions(session, theme)
        assert [each.at for each in dimensions.places_on(session, dimension.id)] == [0.75]


def test_the_fourth_schema_keeps_findings_with_how_they_were_checked_and_written(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "0004.qcode", tmp_path / "study.qcode")
    with open_project(tmp_path / "study.qcode") as project, project.read() as session:
        theme, subcode = tree.paths(session)
        [document] = session.exec(select(Document))
        assert (document.kind, document.method) == ("focus group", "groepsgesprek")
        main, part = questions.questions(session)
        assert (main.text, part.text, part.above) == (
            "Hoe ontstaat nabijheid?",
            "Wat doet de keuken?",
            (main.id,),
        )
        assert sorted(each.target for each in answers.answers_of(session, part.id)) == [
            "code",
            "memo",
            "relation",
        ]
        core, [memo] = core_category.chosen(session), memos.all_memos(session)
        assert core is not None
        assert (core.code_id, core.reason, core.memo_id) == (theme, "Alles loopt erdoor.", memo.id)
        [relation] = relations.relations(session)
        assert {each.text for each in relations.evidence_of(session, relation.id)} == {QUOTED}
        assert dismissed(session) == {tuple(sorted((theme, subcode)))}
        [verdict] = session.exec(select(Verdict))
        assert (verdict.code_id, verdict.by, verdict.verdict) == (theme, "group", "partly")
        assert (
            checklist_answers.answers(session, "coreq")["8"].text == "De interviewer werkt zelf in het huis."
        )
        assert (choice_of(session).quotations, choice_of(session).groups) == ("starred", False)
        assert [each.digest for each in session.exec(select(WrittenReport))] == [
            sha256(b"<p>De keuken telt.</p>").hexdigest()
        ]


def test_the_fifth_schema_keeps_what_coders_decided_and_how_they_compared_before(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "0005.qcode", tmp_path / "study.qcode")
    with open_project(tmp_path / "study.qcode") as project, project.read() as session:
        assert {each.name: each.colour for each in passes.coders(session)} == {"Sanne": "#7A5195", "Bram": ""}
        [kept] = freezing.frozen(session)
        assert (kept.title, kept.compared["coders"]) == ("Vóór het gesprek", ["Sanne", "Bram"])
        assert kept.differences["Sanne|Bram"]["parent_child"] == 1
        [talk] = sessions.talks(session)
        assert (talk.title, talk.held_on, talk.present) == (
            "Eerste bespreking",
            "2026-11-02",
            ("Sanne", "Bram"),
        )
        found = differences(session, chosen(session, ["Sanne", "Bram"]))
        assert found is not None
        decided = found.all[0].decided
        assert decided is not None
        assert (decided.verdict, decided.reason, decided.changed, decided.session_id) == (
            "a",
            "De keuken is nabij.",
            False,
            talk.id,
        )
        assert list(blind.blind_passes(session).values()) == ["Tweede ronde"]
        assert [each.name for each in session.exec(select(JoinedCopy))] == ["bram.qcode"]


def test_the_fourth_schema_keeps_what_a_participant_said_of_the_findings(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "0004.qcode", tmp_path / "study.qcode")
    with open_project(tmp_path / "study.qcode") as project, project.read() as session:
        found = member_answers.member_answers(session)
        [standing] = found.standings
        assert (standing.participant, standing.state, standing.remark) == (
            "R1",
            "answered",
            "Mooi beschreven.",
        )
        asked, other = (theme.responses[0] for theme in found.themes)
        assert (asked.asked_as, asked.response, asked.comment) == ("Relatie", "partly", "Soms juist niet.")
        assert (asked.summary, asked.change) == ("Nabij zijn helpt.", "De definitie is verruimd.")
        [shown] = asked.quotations
        assert (shown.text, shown.quotation_id is not None) == (QUOTED, True)
        assert (other.asked_as, other.summary, other.says_something) == ("Nabijheid", "In de keuken.", False)
        assert wording(session).introduction == ""
        assert wording(session).summaries == {
            asked.code_id: "Nabij zijn helpt.",
            other.code_id: "In de keuken.",
        }


def test_a_project_of_the_first_schema_is_copied_before_it_is_upgraded(tmp_path: Path) -> None:
    path = tmp_path / "study.qcode"
    shutil.copy(FOLDER / "0001.qcode", path)
    open_project(path).close()
    assert migrate.version_of(path) == migrate.newest_version()
    assert "0001" in [migrate.version_of(each) for each in backups.backups_of(path)]
    create_project(tmp_path / "new.qcode").close()
    assert schema(path) == schema(tmp_path / "new.qcode")


@pytest.fixture
def older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of the version before a newest one that is still to come."""
    create_project(tmp_path / "study.qcode").close()
    known = [*migrate.known_versions(), "9999"]
    monkeypatch.setattr(migrate, "known_versions", lambda: known)
    return tmp_path / "study.qcode"


def test_an_upgrade_makes_a_backup_first(older: Path) -> None:
    open_project(older).close()
    assert len(backups.backups_of(older)) == 1
    assert backups.newest_good(older) is not None


def test_an_older_project_is_not_upgraded_by_reading(older: Path) -> None:
    before = older.read_bytes()
    with pytest.raises(ReadOnlyError, match="made by an older version and has to be opened for writing once"):
        open_project(older, write=False)
    assert older.read_bytes() == before
    assert backups.backups_of(older) == []


def test_without_room_for_a_backup_nothing_is_upgraded(older: Path, own_folders: Path) -> None:
    (own_folders / "xdg_data_home").write_text("a file where the folder should be")
    before = older.read_bytes()
    with pytest.raises(FileProblem, match=r"A backup of study\.qcode could not be written"):
        open_project(older)
    assert older.read_bytes() == before
    assert [each.name for each in older.parent.iterdir()] == ["study.qcode"]
