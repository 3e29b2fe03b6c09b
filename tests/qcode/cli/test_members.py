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
    assert {"Beste R1,", "Wat wij zagen.", "naast me zitten"} <= set(said)
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
