"""A study by command from beginning to end: what each command does, says, and leaves in the trail."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from qcode.codebook import files
from tests.qcode.cli.conftest import Qcode
from tests.qcode.study import R1

INTERVIEW = "Interviewer: Hoe gaat het? 😅\nR1: Goed hoor, محمد.\nInterviewer: Mooi.\nR1: Ja.\n"


@pytest.fixture
def interview(tmp_path: Path) -> Path:
    (tmp_path / "R1.txt").write_text(INTERVIEW, encoding="utf-8")
    return tmp_path / "R1.txt"


def trail(qcode: Qcode, path: Path) -> list[tuple[str, str]]:
    return [(entry["coder"], entry["label"]) for entry in qcode("trail", path, "--json").json]


def test_a_study_from_beginning_to_end(
    qcode: Qcode, tmp_path: Path, interview: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "محمد 😅.qcode"
    done = qcode("new", path, "--title", "Twee gesprekken", "--codebook", "alliance.nl", "--coder", "Karim")
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith(f"{path}: a new project with the codebook “")
    done = qcode("import", path, interview, "--group", "Mentoren", "--coder", "Karim")
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith("R1: 4 turns, 8 words, speakers Interviewer, R1\n")
    code = next(
        each["path"] for each in flat(qcode("codebook", "show", path, "--json").json) if "/" in each["path"]
    )
    start = INTERVIEW.index("Goed")
    codings = tmp_path / "codings.csv"
    codings.write_text(
        f"document,start,end,code,coder,pass,memo\nR1,{start},{start + 9},{code},Bram,Ronde 1,Kort.\n",
        encoding="utf-8",
    )
    assert qcode("codings", "import", path, codings, "--coder", "Karim").out == "1 coding added, 1 memo.\n"
    assert (
        qcode("finish", path, "r1", "--coder", "Bram", "--pass", "ronde 1").out
        == "R1: finished by Bram in Ronde 1.\n"
    )
    monkeypatch.setattr(
        sys, "stdin", io.TextIOWrapper(io.BytesIO("\ufeffNabijheid **eerst**.\n".encode()), "utf-8")
    )
    done = qcode(
        "memo",
        "add",
        path,
        "--kind",
        "theoretical",
        "--title",
        "Nabij",
        "--text",
        "-",
        "--code",
        code,
        "--document",
        "R1",
        "--coder",
        "Karim",
    )
    assert done.out == "Memo “Nabij” added.\n"
    assert qcode("check", path).out.endswith("Everything holds together.\n")
    assert [coder for coder, _ in trail(qcode, path)] == ["Karim"] * 4 + ["Bram", "Karim"]
    assert [label for _, label in trail(qcode, path)][2:] == [
        "Import R1",
        "Import 1 coding",
        "Mark r1 finished",
        "Memo Nabij",
    ]
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted([path.name, "R1.txt", "codings.csv"])


def flat(codes: list[dict[str, object]]) -> list[dict[str, str]]:
    """Every code of the nested list."""
    return [each for code in codes for each in (code, *flat(code["children"]))]  # type: ignore[misc]


def test_new_says_its_language_and_refuses_others(qcode: Qcode, tmp_path: Path) -> None:
    assert qcode("new", tmp_path / "nl.qcode", "--language", "nl").status == 0
    assert qcode("new", tmp_path / "be.qcode", "--language", "nl-BE").status == 0
    done = qcode("new", tmp_path / "tlh.qcode", "--language", "klingon")
    assert (done.status, done.err) == (
        1,
        "Reports are written in nl or en, not “klingon”; nothing was made.\n",
    )
    assert not (tmp_path / "tlh.qcode").exists()


@pytest.mark.parametrize("codebook", ["unknown", "gone.yaml", "x" * 300])
def test_new_without_its_codebook_makes_nothing(qcode: Qcode, tmp_path: Path, codebook: str) -> None:
    done = qcode("new", tmp_path / "study.qcode", "--codebook", codebook)
    assert done.status == 1
    assert done.err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_new_with_a_codebook_that_does_not_fit_makes_nothing(qcode: Qcode, tmp_path: Path) -> None:
    book = tmp_path / "book.yaml"
    book.write_text("title: Book\ncodes:\n- name: Relatie\n- name: relatie\n", encoding="utf-8")
    done = qcode("new", tmp_path / "study.qcode", "--codebook", book)
    assert done.status == 1
    assert done.err.count("\n") == 1
    assert [each.name for each in tmp_path.iterdir()] == ["book.yaml"]


def test_a_bad_file_does_not_stop_the_others(qcode: Qcode, path: Path, interview: Path) -> None:
    done = qcode("import", path, interview.with_name("gone.txt"), interview, interview)
    assert done.status == 1
    assert done.out.startswith("R1 2: 4 turns")
    assert done.err.count("\n") == 2
    assert "There is no file" in done.err
    assert "holds the same text as “R1 2”" in done.err


def test_import_tells_all_in_json(qcode: Qcode, path: Path, interview: Path) -> None:
    done = qcode(
        "import", path, interview, interview.with_name("gone.txt"), "--participant", "Anna", "--json"
    )
    assert done.status == 1
    came, failed = done.json
    assert came["document"] == "R1 2"
    assert (came["turns"], came["words"], came["error"]) == (4, 8, None)
    assert (came["speakers"], came["interviewers"]) == (["Interviewer", "R1"], ["Interviewer"])
    assert failed["document"] is None
    assert done.err == failed["error"] + "\n"
    assert qcode("documents", path, "--json").json[-1]["participant"] == "Anna"


def test_text_is_exactly_what_positions_count(qcode: Qcode, path: Path) -> None:
    assert qcode("text", path, "R1").out == R1
    assert qcode("text", path, "r1 ").out == R1
    done = qcode("text", path, "R9")
    assert (done.status, done.out) == (1, "")
    assert done.err == "There is no transcript “R9” in this project; nothing was changed.\n"


def test_correct_tells_what_happens_and_loses_nothing_unasked(
    qcode: Qcode, path: Path, tmp_path: Path
) -> None:
    new = tmp_path / "R1.txt"
    new.write_text(R1.replace("verschilt", "verschilt nogal"), encoding="utf-8")
    done = qcode("correct", path, "R1", new, "--coder", "Bram")
    assert done.status == 0
    assert done.out.startswith("4 quotations are carried along, 0 of them with changed words.\n")
    assert trail(qcode, path)[-1] == ("Bram", "Correct R1")
    new.write_text(R1.replace("De ene komt naast me zitten in de keuken.", ""), encoding="utf-8")
    done = qcode("correct", path, "R1", new)
    assert done.status == 1
    assert "Would be lost: “naast me zitten”" in done.out
    assert (
        done.err == "Quotations would lose all their words; nothing was changed. Add --lose to let them go.\n"
    )
    assert "keuken" in qcode("text", path, "R1").out
    assert qcode("correct", path, "R1", new, "--lose").status == 0
    assert "keuken" not in qcode("text", path, "R1").out
    assert qcode("check", path).status == 0


@pytest.mark.parametrize("content", [None, b"", b"PK\x03\x04" + bytes(200), b"\xff\xfe\x00"])
def test_correct_with_a_file_that_is_no_text(
    qcode: Qcode, path: Path, tmp_path: Path, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / "new.txt").write_bytes(content)
    done = qcode("correct", path, "R1", tmp_path / "new.txt")
    assert done.status == 1
    assert done.err.count("\n") == 1
    assert qcode("text", path, "R1").out == R1


@pytest.mark.parametrize("suffix", [".yaml", ".csv", ".xlsx", ".docx"])
def test_a_codebook_goes_out_and_comes_in_elsewhere(
    qcode: Qcode, path: Path, tmp_path: Path, suffix: str
) -> None:
    book = tmp_path / f"book{suffix}"
    done = qcode("codebook", "export", path, book)
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith(f"Written: {book}\n")
    assert qcode("new", tmp_path / "other.qcode").status == 0
    plan = qcode("codebook", "import", tmp_path / "other.qcode", book, "--plan")
    assert "4 codes added" in plan.out
    assert qcode("codebook", "show", tmp_path / "other.qcode", "--json").json == []
    assert qcode("codebook", "import", tmp_path / "other.qcode", book, "--coder", "Bram").status == 0
    paths = [
        code["path"] for code in flat(qcode("codebook", "show", tmp_path / "other.qcode", "--json").json)
    ]
    assert paths == ["Relatie", "Relatie/Nabijheid", "Relatie/Afstand", "Doel"]
    assert trail(qcode, tmp_path / "other.qcode")[-1][0] == "Bram"
    assert "4 the same" in qcode("codebook", "import", path, book).out


def test_export_says_what_a_format_cannot_carry(qcode: Qcode, path: Path, tmp_path: Path) -> None:
    with_rule = tmp_path / "book.yaml"
    qcode("codebook", "export", path, with_rule)
    said = [qcode("codebook", "export", path, tmp_path / f"b{suffix}").out for suffix in files.FORMATS]
    assert any(len(out.splitlines()) > 1 for out in said)


def test_a_code_s_memo_from_a_file_is_by_whoever_imports(qcode: Qcode, path: Path, tmp_path: Path) -> None:
    book = tmp_path / "book.csv"
    book.write_text("code,memo\nDoel,Uit Bordin.\n", encoding="utf-8")
    assert qcode("codebook", "import", path, book, "--coder", "Karim").status == 0
    assert [(memo["coder"], memo["text"]) for memo in qcode("memos", path, "--json").json] == [
        ("Karim", "Uit Bordin.")
    ]


def test_codings_go_out_and_in(qcode: Qcode, path: Path, tmp_path: Path) -> None:
    for suffix in (".csv", ".xlsx"):
        file = tmp_path / f"codings{suffix}"
        assert qcode("codings", "export", path, file).out == f"Written: {file}\n"
        assert qcode("codings", "import", path, file).out.startswith("0 codings added, 9 ")
    (tmp_path / "wrong.csv").write_text(
        "document,start,end,code,coder,pass\nR1,0,5,Weg,,\nR1,0,9999,Doel,,\n"
    )
    done = qcode("codings", "import", path, tmp_path / "wrong.csv", "--coder", "Karim")
    assert done.status == 1
    assert done.err.startswith(
        "Nothing was imported: line 2 names the unknown code “Weg”; line 3 has the positions"
    )
    assert all(coder != "Karim" for coder, _ in trail(qcode, path))


def test_finishing_twice_says_so_and_reopening_takes_it_back(qcode: Qcode, path: Path) -> None:
    assert qcode("finish", path, "R1", "--coder", "Karim").out == "R1: finished by Karim in Open coding 1.\n"
    changes = len(trail(qcode, path))
    assert qcode("finish", path, "R1", "--coder", "karim").out.endswith("(it was already).\n")
    assert len(trail(qcode, path)) == changes
    assert (
        qcode("finish", path, "R1", "--coder", "Karim", "--reopen").out
        == "R1: reopened by Karim in Open coding 1.\n"
    )
    assert qcode("finish", path, "R1", "--coder", "Karim", "--reopen").out.endswith("(it was already).\n")
    done = qcode("finish", path, "R1", "--coder", "Nobody", "--reopen", "--pass", "Ronde 9")
    assert (done.status, done.err.count("\n")) == (1, 1)
    assert all(coder != "Nobody" for coder, _ in trail(qcode, path))


def test_undo_and_redo_by_number_and_by_coder(qcode: Qcode, path: Path) -> None:
    done = qcode("undo", path, 2)
    assert done.out == "Undo: Apply code Relatie/Nabijheid\nUndo: Apply code Relatie/Afstand\n"
    assert qcode("redo", path).out == "Redo: Apply code Relatie/Afstand\n"
    assert len(qcode("redo", path, 99).out.splitlines()) == 1
    assert qcode("undo", path, "--coder", "Bram").out == "Undo: Apply code Relatie/Nabijheid\n"
    assert trail(qcode, path)[-1] == ("Bram", "Undo: Apply code Relatie/Nabijheid")
    done = qcode("undo", path, "--coder", "Karim")
    assert (done.status, done.err) == (1, "There is nothing to undo; nothing was changed.\n")
    assert qcode("undo", path, 99).status == 0
    assert qcode("check", path, "--json").json["counts"]["documents"] == 0
    assert (qcode("undo", path).status, qcode("undo", path, 0).status) == (1, 2)


def test_a_backup_is_a_project_and_overwrites_nothing(qcode: Qcode, path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.qcode"
    assert qcode("backup", path, copy).out == f"{copy}: a copy of {path}.\n"
    assert qcode("documents", copy, "--json").json == qcode("documents", path, "--json").json
    for target in (copy, path, tmp_path):
        done = qcode("backup", path, target)
        assert (done.status, done.err) == (1, f"{target} exists already; it was left as it is.\n")
    for target in (tmp_path / "missing" / "copy.qcode", tmp_path / ("x" * 300)):
        done = qcode("backup", path, target)
        assert (done.status, done.err.count("\n")) == (1, 1)


def test_memos_are_written_and_listed(qcode: Qcode, path: Path) -> None:
    assert (
        qcode("memo", "add", path, "--kind", "reflexive", "--text", "Eerste regel\nmeer").out
        == "Memo “Eerste regel” added.\n"
    )
    assert "reflexive" in qcode("memos", path).out
    assert qcode("memos", path, "--kind", "code").out.startswith("No memos")
    for arguments in (
        ("--kind", "idea"),
        ("--kind", "code", "--code", "Weg"),
        ("--kind", "code", "--document", "R9"),
    ):
        done = qcode("memo", "add", path, "--text", "x", *arguments)
        assert (done.status, done.err.count("\n")) == (1, 1)
    assert qcode("memos", path, "--kind", "idea").status == 1
    assert len(qcode("memos", path, "--json").json) == 1


def test_a_memo_that_is_not_utf8_is_refused(
    qcode: Qcode, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"caf\xe9"), "utf-8"))
    done = qcode("memo", "add", path, "--kind", "code", "--title", "T")
    assert (done.status, done.err) == (1, "The text is not UTF-8; nothing was changed.\n")


def test_the_demo_makes_a_study_and_never_overwrites(
    qcode: Qcode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = qcode("demo", "probeer")
    assert (done.status, done.err) == (0, "")
    assert all((tmp_path / line).exists() for line in done.out.splitlines())
    project = next(line for line in done.out.splitlines() if line.endswith(".qcode"))
    assert qcode("check", project).status == 0
    again = qcode("demo", "probeer")
    assert (again.status, again.err.count("\n")) == (1, 1)
