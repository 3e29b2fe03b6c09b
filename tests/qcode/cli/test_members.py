"""Member checking and triangulation from the command line."""

from __future__ import annotations

from pathlib import Path

import docx

from tests.qcode.cli.conftest import Qcode
from tests.qcode.findings import packet_filling as filling


def test_a_packet_goes_out_and_comes_back(qcode: Qcode, path: Path, tmp_path: Path) -> None:
    packet = tmp_path / "packet.docx"
    done = qcode(
        "members", "packet", path, "--participant", "r1", "--theme", "relatie", "--theme", "Doel",
        "--summary", "Relatie=Wat wij zagen.", "--introduction", "Beste R1,", "-o", packet,
    )  # fmt: skip
    assert done.out == f"Written: {packet}\n"
    said = [each.text for each in docx.Document(str(packet)).paragraphs]
    assert {"Beste R1,", "Wat wij zagen.", "De ene komt naast me"} <= set(said)
    assert "Samen koken" not in said

    answered = filling.filled(packet, tmp_path / "back.docx", lambda each: filling.tick(each, "yes:1"))
    assert qcode("members", "read", path, answered).out == (
        "back.docx: R1, 1 of 2 themes answered.\n  No box is ticked at: Doel.\n"
    )
    assert "this was known already" in qcode("members", "read", path, answered).out
    shown = qcode("members", "show", path).out
    assert "Relatie: 1 yes\n  R1: yes\n" in shown
    found = qcode("members", "show", path, "--json").json
    assert [each["state"] for each in found["participants"] if each["participant"] == "R1"] == ["answered"]
    assert found["themes"][0]["counts"] == {"yes": 1, "partly": 0, "no": 0}
    assert found["themes"][0]["responses"][0]["summary"] == "Wat wij zagen."


def test_who_declines_and_what_an_answer_changed_is_noted(qcode: Qcode, path: Path, tmp_path: Path) -> None:
    packet = tmp_path / "packet.docx"
    refused = qcode("members", "decline", path, "--participant", "R1")
    assert (refused.status, refused.err) == (1, "R1 was not asked yet; nothing was changed.\n")
    qcode("members", "packet", path, "--participant", "R1", "--theme", "Doel", "-o", packet)
    assert qcode("members", "decline", path, "--participant", "r1").out == "R1: declined.\n"
    assert "R1: declined" in qcode("members", "show", path).out
    assert qcode("members", "decline", path, "--participant", "R1", "--take-back").out == "R1: asked.\n"
    assert qcode("undo", path).status == 0
    assert "R1: declined" in qcode("members", "show", path).out
    answered = filling.filled(packet, tmp_path / "back.docx", lambda each: filling.tick(each, "partly:1"))
    qcode("members", "read", path, answered)
    assert "There is an answer" in qcode("members", "decline", path, "--participant", "R1").err
    noted = ("members", "change", path, "--participant", "R1", "--theme")
    assert qcode(*noted, "doel", "--text", "Split in two.").out == "R1, doel: noted.\n"
    assert "    changed: Split in two.\n" in qcode("members", "show", path).out
    assert "was not asked about “Relatie”" in qcode(*noted, "Relatie", "--text", "x").err
    assert qcode(*noted, "Doel", "--text", "").out == "R1, Doel: nothing changed.\n"
    assert "changed:" not in qcode("members", "show", path).out


def test_a_packet_that_cannot_be_read_does_not_stop_the_others(
    qcode: Qcode, path: Path, tmp_path: Path
) -> None:
    packet = tmp_path / "packet.docx"
    qcode("members", "packet", path, "--participant", "R1", "--theme", "Doel", "-o", packet)
    good = filling.filled(packet, tmp_path / "good.docx", lambda each: filling.tick(each, "no:1"))
    bad = filling.filled(packet, tmp_path / "bad.docx", lambda each: filling.tick(each, "no:1", "yes:1"))
    done = qcode("members", "read", path, bad, good)
    assert (done.status, done.out) == (1, "good.docx: R1, 1 of 1 theme answered.\n")
    assert done.err.count("\n") == 1
    assert "More than one box is ticked at “Doel”" in done.err
    other = qcode("members", "read", path, good, "--participant", "R2")
    assert (other.status, "is the packet of R1, not of R2" in other.err) == (1, True)


def test_nothing_is_asked_when_the_file_cannot_be_written(qcode: Qcode, path: Path, tmp_path: Path) -> None:
    for target in ("packet.pdf", "gone/packet.docx"):
        done = qcode(
            "members", "packet", path, "--participant", "R1", "--theme", "Doel", "-o", tmp_path / target
        )
        assert (done.status, done.err.count("\n")) == (1, 1)
    wrong = qcode(
        "members", "packet", path, "--participant", "R1", "--theme", "Doel", "--summary", "Relatie=x",
        "-o", tmp_path / "a.docx",
    )  # fmt: skip
    assert "is not one of the themes asked about" in wrong.err
    assert qcode("members", "show", path).out.startswith("No participant was asked yet")


def test_triangulation_by_whatever_tells_sources_apart(qcode: Qcode, path: Path, tmp_path: Path) -> None:
    found = qcode("triangulation", path, "--json").json
    assert [each["name"] for each in found["sources"]] == ["Jongeren", "Mentoren", "–"]
    assert [each["total"]["quotations"] for each in found["rows"]] == [5, 2]
    assert found["rows"][1]["silent"] == ["–"]
    assert qcode("triangulation", path, "--by", "attribute", "age").err.startswith(
        "There is no attribute “age”"
    )
    assert "--by attribute NAME" in qcode("triangulation", path, "--by", "age").err
    assert "What is counted is one of" in qcode("triangulation", path, "--count", "words").err
    qcode("participants", "set", path, "R1", "--attribute", "age=9")
    aged = qcode("triangulation", path, "--by", "attribute", "Age", "--subcodes", "--json").json
    assert [each["name"] for each in aged["sources"]] == ["9", "–"]
    for suffix in ("csv", "xlsx", "docx", "html", "json"):
        target = tmp_path / f"sources.{suffix}"
        assert qcode("triangulation", path, "-o", target).status == 0
        assert target.stat().st_size > 50


def test_what_a_transcript_is(qcode: Qcode, path: Path, tmp_path: Path) -> None:
    done = qcode("kind", path, "Notities", "M1", "--kind", "Field notes", "--method", "observatie")
    assert done.out == "Notities: field notes, observatie\nM1: field notes, observatie\n"
    assert "Notities (field notes · observatie)" in qcode("documents", path).out
    assert qcode("documents", path, "--json").json[2]["kind"] == "field notes"
    assert "Say what to set" in qcode("kind", path, "M1").err
    (tmp_path / "G.txt").write_text("I: Vraag?\nA: Samen.\nB: Niet.\n", encoding="utf-8")
    given = ("--kind", "focus group", "--method", "gesprek")
    assert qcode("import", path, tmp_path / "G.txt", *given).status == 0
    assert "G (focus group · gesprek)" in qcode("documents", path).out
    assert "A transcript is one of" in qcode("import", path, tmp_path / "G.txt", "--kind", "novel").err
    answers = (
        "id,Wat helpt u?,Wat niet?\n1,Samen koken en praten,Wisselende diensten\n2,Iemand die blijft,Haast\n"
    )
    (tmp_path / "S.csv").write_text(answers, encoding="utf-8")
    assert qcode("import", path, tmp_path / "S.csv").status == 0
    assert "S (survey answers)" in qcode("documents", path).out
