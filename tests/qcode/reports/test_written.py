"""A report is never written over a file that somebody edited."""

from __future__ import annotations

from pathlib import Path

from qcode.project import Project, open_project
from qcode.reports.report import Prose, Report
from qcode.reports.written import Outcome, State, state_of, write_kept
from tests.qcode.study import Study


def written(project: Project, path: Path, words: str = "Een.", *, over: bool = False) -> Outcome:
    return write_kept(project, path, Report("Titel", blocks=(Prose(words),)), over=over)


def state(project: Project, path: Path) -> State:
    with project.read() as session:
        return state_of(session, path)


def edit(path: Path) -> str:
    path.write_text(path.read_text(encoding="utf-8") + "<p>Van mij.</p>", encoding="utf-8")
    return path.read_text(encoding="utf-8")


def test_a_report_that_nobody_edited_is_written_anew_in_its_place(study: Study, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    assert state(study.project, path) is State.NOTHING
    assert written(study.project, path) == Outcome(path)
    assert state(study.project, path) is State.OURS
    assert written(study.project, path, "Twee.") == Outcome(path)
    assert "Twee." in path.read_text(encoding="utf-8")


def test_an_edited_file_stays_and_the_report_comes_beside_it_each_time(study: Study, tmp_path: Path) -> None:
    path, beside = tmp_path / "report.html", tmp_path / "report (2).html"
    written(study.project, path)
    mine = edit(path)
    for _ in range(2):
        done = written(study.project, path, "Twee.")
        assert done.path == beside
        assert done.said == (
            "“report.html” was edited since it was written and was left as it is; "
            "the report is beside it, in “report (2).html”."
        )
    also_mine = edit(beside)
    assert written(study.project, path, "Drie.").path == tmp_path / "report (3).html"
    assert path.read_text(encoding="utf-8") == mine
    assert beside.read_text(encoding="utf-8") == also_mine


def test_a_file_of_another_origin_stays_too(study: Study, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_text("Mijn tekst", encoding="utf-8")
    done = written(study.project, path)
    assert done.path == tmp_path / "report (2).html"
    assert "was there already" in done.said
    assert path.read_text(encoding="utf-8") == "Mijn tekst"


def test_who_asks_for_it_writes_over_it(study: Study, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    written(study.project, path)
    edit(path)
    assert written(study.project, path, "Twee.", over=True) == Outcome(path)
    assert state(study.project, path) is State.OURS


def test_what_was_written_is_known_after_closing_is_no_step_and_tells_no_path(
    study: Study, tmp_path: Path
) -> None:
    path = tmp_path / "secret folder name.html"
    changes = study.project.history.undoable
    written(study.project, path)
    assert study.project.history.undoable == changes
    place = study.project.path
    study.project.close()
    with open_project(place) as again:
        assert state(again, path) is State.OURS
    assert b"secret folder" not in place.read_bytes()


def test_where_the_project_can_only_be_read_a_second_report_comes_beside_the_first(
    study: Study, tmp_path: Path
) -> None:
    path = tmp_path / "report.html"
    with open_project(study.project.path, write=False) as reading:
        assert written(reading, path) == Outcome(path)
        assert written(reading, path).path == tmp_path / "report (2).html"
