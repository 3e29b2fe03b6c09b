"""Relations and codes that occur together, as commands tell them."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlmodel import select

from qcode.axial import diagrams, dimensions, kinds, relations
from qcode.codebook.tree import code_at
from qcode.coding import passes
from qcode.model import Quotation
from qcode.project import open_project
from tests.qcode.cli.conftest import Qcode


@pytest.fixture
def related(path: Path) -> Path:
    """The small study with a diagram and a relation."""
    with open_project(path) as project, project.change("Relate") as session:
        who = passes.ensure_coder(session, "Sanne").id
        goal, near = code_at(session, "Doel"), code_at(session, "Relatie/Nabijheid")
        kind = kinds.kind_named(session, "leads to").id
        relation = relations.relate(session, goal, near, kind, who).id
        found = session.exec(select(Quotation.id).where(Quotation.text == "Samen koken")).all()
        relations.add_evidence(session, relation, found, who)
        diagram = diagrams.add(session, "Nabij zijn").id
        diagrams.place(session, diagram, near, (0, 0), "phenomenon")
        diagrams.place(session, diagram, goal, (0, 9), "causal condition")
        dimensions.add(session, near, "afstand", "ver", "dichtbij")
    return path


def test_the_model_is_told_in_lines(qcode: Qcode, related: Path) -> None:
    assert qcode("relations", related).out.splitlines() == [
        "Nabij zijn",
        "  Phenomenon: Relatie/Nabijheid (3 quotations, 3 people) — afstand: ver … dichtbij",
        "  Causal condition: Doel (2 quotations, 2 people)",
        "  Still empty: context, intervening condition, action / strategy, consequence",
        "  Doel → leads to → Nabijheid (1 for, 0 against)",
    ]


def test_the_model_as_json_and_as_files(qcode: Qcode, related: Path, tmp_path: Path) -> None:
    told = qcode("relations", related, "--json").json
    assert told["relations"][0]["from"] == "Doel"
    assert told["relations"][0]["evidence"] == 1
    assert [code["role"] for code in told["diagrams"][0]["codes"]] == ["phenomenon", "causal condition"]
    for name in ("m.docx", "m.html", "m.txt", "m.json"):
        assert qcode("relations", related, "-o", tmp_path / name).status == 0
    assert "Samen koken" in (tmp_path / "m.html").read_text(encoding="utf-8")
    assert qcode("relations", related, "-o", tmp_path / "m.html", "--no-quotations").status == 0
    assert "Samen koken" not in (tmp_path / "m.html").read_text(encoding="utf-8")
    assert "leads to" in (tmp_path / "m.txt").read_text(encoding="utf-8")
    refused = qcode("relations", related, "-o", tmp_path / "m.xyz")
    assert (refused.status, (tmp_path / "m.xyz").exists()) == (1, False)


def test_a_project_without_relations_says_so(qcode: Qcode, path: Path, tmp_path: Path) -> None:
    assert qcode("relations", path).out == "No codes have been related yet.\n"
    assert qcode("relations", path, "--json").json == {"diagrams": [], "relations": []}
    assert qcode("relations", path, "-o", tmp_path / "m.html").status == 0


def test_codes_that_occur_together(qcode: Qcode, path: Path, tmp_path: Path) -> None:
    found = qcode("cooccurrence", path, "--mode", "same", "--json").json
    assert found["codes"] == ["Relatie", "Relatie/Nabijheid", "Relatie/Afstand", "Doel"]
    assert found["counts"] == [[1, 0, 0, 0], [0, 3, 1, 0], [0, 1, 2, 0], [0, 0, 0, 2]]
    assert found["coefficient"][1] == [0, 1, 0.25, 0]
    near = qcode("cooccurrence", path, "--mode", "near", "1", "--json").json
    assert near == qcode("cooccurrence", path, "--mode", "near 1", "--json").json
    assert (near["mode"], near["turns"]) == ("near", 1)
    assert "Relatie/Nabijheid ↔ Doel" in qcode("cooccurrence", path, "--mode", "near").out
    for name in ("c.csv", "c.xlsx", "c.html", "c.json"):
        assert qcode("cooccurrence", path, "-o", tmp_path / name).status == 0


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (["--mode", "beside"], "not by “beside”"),
        (["--mode", "near many"], "“many” is no number of turns"),
        (["--mode", "same", "2"], "goes with --mode near"),
        (["--coder", "Nobody"], "Nobody"),
    ],
)
def test_what_cannot_be_counted_is_told(qcode: Qcode, path: Path, wrong: list[str], told: str) -> None:
    done = qcode("cooccurrence", path, *wrong)
    assert (done.status, told in done.err) == (1, True)
