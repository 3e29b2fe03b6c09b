"""Whatever is wrong, a command ends with one sentence and its exit status, and leaves the project as it was."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from typer.core import TyperCommand, TyperGroup

from qcode.cli import app, application, run
from qcode.project import open_project
from tests.qcode.cli.conftest import Qcode

# Every command that takes a project, with what else it needs; F is a file that is not there.
WITH_PROJECT = {
    "import": "P F.txt", "documents": "P", "text": "P R1", "correct": "P R1 T", "search": "P keuken",
    "participants import": "P F.csv", "participants list": "P", "participants set": "P R1 --group G",
    "codebook import": "P alliance.nl", "codebook export": "P F.csv", "codebook show": "P",
    "codings import": "P C", "codings export": "P F.csv", "finish": "P R1", "frequencies": "P", "tables": "P", "table": "P Groups", "words": "P", "stopwords": "P --add hm", "saturation": "P", "line": "P", "chart": "P -o F.svg",
    "query": "P Doel", "queries": "P",
    "memo add": "P --kind code --text x", "memos": "P", "report memos": "P -o F.html",
    "report codebook": "P -o F.html", "report quotations": "P -o F.html",
    "report findings": "P -o F.html", "report debriefing": "P --coders Sanne,Bram -o F.html", "trail": "P", "undo": "P", "redo": "P",
    "check": "P", "backup": "P F.qcode", "rule": "P R1",
    "coder list": "P", "coder colour": "P Bram green", "coder rename": "P Bram Bo", "pass list": "P", "pass add": "P Axiaal", "pass close": "P Ronde",
    "triangulation": "P", "kind": "P R1 --kind interview --method x",
    "members packet": "P --participant R1 --theme Doel -o F.docx", "members read": "P F.docx", "members show": "P",
    "members decline": "P --participant R1", "members change": "P --participant R1 --theme Doel --text x",
    "pass reopen": "P Ronde", "pass rename": "P Ronde Axiaal", "pass move": "P Ronde 1", "pass blind": "P Ronde", "pass lift": "P Ronde", "relations": "P",
    "diagram": "P -o F.png",
    "agreement": "P --coders Sanne,Bram", "differences": "P --coders Sanne,Bram",
    "decide": "P 1 both --coders Sanne,Bram", "agreed": "P --coders Sanne,Bram", "freeze": "P --coders Sanne,Bram", "frozen": "P",
    "session begin": "P Talk", "session edit": "P --outcome x", "session end": "P", "session reopen": "P", "session delete": "P Talk", "session list": "P",
    "cooccurrence": "P", "checklist show": "P", "checklist answer": "P 8 --text x",
    "questions": "P", "question add": "P Wat?", "question reword": "P main Wie?", "question move": "P main",
    "question delete": "P main", "question answer": "P main --code Doel", "question withdraw": "P main --code Doel",
    "core": "P",
    "survey import": "P C", "survey list": "P", "survey show": "P Vragen", "survey set": "P Vragen --invited 9",
    "survey figures": "P Vragen", "survey answers": "P Vragen", "survey themes": "P",
    "survey about": "P Vragen 1 Doel", "survey delete": "P Vragen",
    "merge": "P F.qcode", "history": "P", "report trail": "P -o F.html", "report supervisor": "P -o F.html", "codebook compare": "P 2026-01-01 2026-02-01",
}  # fmt: skip
WRITING = (
    "import", "correct", "participants set", "codebook import", "codings import", "finish", "memo add", "undo",
    "coder colour", "coder rename", "pass add", "pass close", "pass reopen", "pass rename", "pass move", "pass blind", "pass lift", "checklist answer",
    "question add", "question reword", "question move", "question delete", "question answer", "question withdraw",
    "survey import", "survey set", "survey about", "survey delete", "merge", "members packet", "members read", "members decline", "members change", "kind",
    "stopwords", "decide", "agreed", "freeze", "session begin", "session edit", "session end", "session reopen", "session delete",
)  # fmt: skip
WITHOUT_PROJECT = {"new", "demo", "codebook shipped"}


def commands() -> dict[str, TyperCommand]:
    def below(command: object, name: str) -> dict[str, TyperCommand]:
        if isinstance(command, TyperGroup):
            return {
                k: v
                for key, each in command.commands.items()
                for k, v in below(each, f"{name} {key}").items()
            }
        assert isinstance(command, TyperCommand)
        return {name.strip(): command}

    return below(typer.main.get_command(app), "")


ALL = commands()


def arguments(command: str, project: object, folder: Path) -> list[str]:
    (folder / "T").write_text("Nieuwe tekst.", encoding="utf-8")
    (folder / "C").with_suffix(".csv").write_text(
        "document,start,end,code,coder,pass\nR1,0,3,Doel,,\n", encoding="utf-8"
    )
    names = {"P": str(project), "T": str(folder / "T"), "C": str(folder / "C.csv")}
    given = [
        names.get(word, str(folder / word) if word.startswith("F.") else word)
        for word in WITH_PROJECT[command].split()
    ]
    return [*command.split(), *given]


def test_every_command_is_tried_here() -> None:
    assert set(WITH_PROJECT) | WITHOUT_PROJECT == set(ALL)


@pytest.mark.parametrize("command", WITH_PROJECT)
def test_a_project_that_cannot_be_opened_is_told_in_one_sentence(
    qcode: Qcode, tmp_path: Path, command: str
) -> None:
    (tmp_path / "notes.txt").write_text("Some notes. " * 50)
    wrong = {
        tmp_path / "gone.qcode": "There is no file",
        tmp_path / "notes.txt": "is not a qcode project",
        tmp_path: "is a folder, not a qcode project",
        tmp_path / ("x" * 300): "could not be reached",
        "postgresql://host/study": "Projects on a team server cannot be opened by this version",
    }
    for project, told in wrong.items():
        done = qcode(*arguments(command, project, tmp_path))
        assert (done.status, done.out) == (1, "")
        assert told in done.err
        assert done.err.count("\n") == 1
    assert sorted(each.name for each in tmp_path.iterdir()) == ["C.csv", "T", "notes.txt"]


@pytest.mark.parametrize("project", ["postgresql://host/study", "missing/study.qcode", "x" * 300])
def test_a_new_project_that_cannot_be_made_is_told(
    qcode: Qcode, tmp_path: Path, project: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = qcode("new", project)
    assert (done.status, done.out, done.err.count("\n")) == (1, "", 1)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", WRITING)
def test_while_another_program_writes_a_command_says_who_and_changes_nothing(
    qcode: Qcode, path: Path, tmp_path: Path, command: str
) -> None:
    (tmp_path / "F.txt").write_text("I: Vraag?\nR9: Antwoord.\n")
    with open_project(path) as held:
        before = held.path.read_bytes()
        done = qcode(*arguments(command, path, tmp_path))
        assert done.status == 1
        assert re.search(r"study\.qcode is open for writing by \S+ .*; nothing was changed\.", done.err)
        assert held.path.read_bytes() == before


@pytest.mark.parametrize(
    "command",
    [
        name
        for name in WITH_PROJECT
        if name
        not in (
            *WRITING,
            "participants import",
            "redo",
            "diagram",
            "chart",
            "survey show",
            "table",
            "survey figures",
            "survey answers",
        )  # it has neither of these
    ],
)
def test_reading_commands_work_while_another_program_writes(
    qcode: Qcode, path: Path, tmp_path: Path, command: str
) -> None:
    with open_project(path):
        assert qcode(*arguments(command, path, tmp_path)).status == 0


@pytest.mark.parametrize("command", ALL)
def test_wrong_usage_has_its_own_status(qcode: Qcode, command: str) -> None:
    done = qcode(*command.split(), "--nonsense")
    assert (done.status, done.out) == (2, "")
    assert "--nonsense" in done.err
    if command in WITH_PROJECT:
        assert qcode(*command.split()).status == 2


@pytest.mark.parametrize("command", ALL)
def test_help_ends_with_an_example_whose_options_exist(qcode: Qcode, command: str) -> None:
    done = qcode(*command.split(), "--help")
    assert done.status == 0
    assert "Example:" in done.out
    doc = ALL[command].help or ""
    example = " ".join(doc.partition("Example:")[2].split())
    words = shlex.split(example)
    words = words[words.index("qcode") :]
    assert words[: 1 + len(command.split())] == ["qcode", *command.split()]
    known = {option for each in ALL[command].params for option in (*each.opts, *each.secondary_opts)}
    assert {word for word in words if word.startswith("-") and len(word) > 1} <= known


def test_help_and_version(qcode: Qcode) -> None:
    assert "frequencies" in qcode("--help").out
    assert re.fullmatch(r"qcode \d.*\n", qcode("--version").out)
    assert qcode("nonsense").status == 2


@pytest.mark.skipif(os.name != "posix", reason="arguments of any bytes")
@pytest.mark.parametrize(
    "command", ["text", "finish", "codebook import", "memo add", "frequencies", "import", "new"]
)
def test_arguments_of_bytes_that_are_no_letters(
    qcode: Qcode, path: Path, tmp_path: Path, command: str
) -> None:
    odd = os.fsdecode(b"\xff\xfe")
    given = {
        "text": [path, odd], "finish": [path, odd, "--coder", odd], "codebook import": [path, odd],
        "memo add": [path, "--kind", "code", "--title", odd, "--text", odd], "frequencies": [path, "--coder", odd],
        "import": [path, tmp_path / odd, "--participant", odd], "new": [tmp_path / (odd + ".qcode"), "--title", odd],
    }[command]  # fmt: skip
    done = qcode(*command.split(), *given)
    assert done.status in (0, 1)
    assert "fault of its own" not in done.err
    assert qcode("check", path).status == 0


def test_a_fault_of_the_program_is_told_in_a_sentence_with_a_report_that_holds_no_words(
    qcode: Qcode, path: Path, monkeypatch: pytest.MonkeyPatch, own_folders: Path
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("secret words of an interview")

    monkeypatch.setattr("qcode.cli.transcripts.transcripts.overviews", broken)
    done = qcode("documents", path)
    assert done.status == 1
    assert done.err.startswith(
        "qcode ran into a fault of its own (ZeroDivisionError); every finished change is kept."
    )
    [report] = own_folders.rglob("crash *.txt")
    assert str(report) in done.err
    said = report.read_text(encoding="utf-8")
    assert "secret" not in said
    assert "transcripts.py" in said


def test_a_fault_that_cannot_be_written_down_is_told_all_the_same(
    qcode: Qcode, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError("no room")

    monkeypatch.setattr("qcode.cli.transcripts.transcripts.overviews", broken)
    monkeypatch.setattr(application, "write_crash_report", broken)
    done = qcode("documents", path)
    assert (done.status, done.err) == (
        1,
        "qcode ran into a fault of its own (OSError); every finished change is kept.\n",
    )


def test_a_backup_that_cannot_be_made_is_told_and_the_work_done(
    qcode: Qcode, path: Path, own_folders: Path
) -> None:
    (own_folders / "xdg_data_home").mkdir()
    (own_folders / "xdg_data_home" / "qcode").write_text("in the way")
    done = qcode("finish", path, "R1")
    assert done.status == 0
    assert done.err.startswith("A backup of study.qcode could not be written")


@pytest.mark.skipif(os.name != "posix", reason="a shell's pipe")
def test_a_reader_that_goes_away_is_no_fault(path: Path) -> None:
    script = "import sys; from qcode.cli import run; sys.exit(run())"
    command = (
        f"{shlex.quote(sys.executable)} -c {shlex.quote(script)} trail {shlex.quote(str(path))} --json | true"
    )
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    assert "fault of its own" not in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="locales as Unix has them")
def test_json_is_utf8_whatever_the_locale(path: Path) -> None:
    script = "import sys; from qcode.cli import run; sys.exit(run())"
    run(["memo", "add", str(path), "--kind", "code", "--text", "محمد 😅"])
    done = subprocess.run(
        [sys.executable, "-c", script, "memos", str(path), "--json"],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert "محمد 😅" in done.stdout.decode("utf-8")
