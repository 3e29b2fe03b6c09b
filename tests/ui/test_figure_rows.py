"""The figures of a code as rows: which there are for two and for three coders, and none where there is nothing to agree about."""

from __future__ import annotations

from qcode.agreement.computing import agreement
from qcode.agreement.results import Agreement
from qcode.agreement.values import Coded, Comparison, Text
from ui.compare.figure_rows import offered, rows_of, shown

EVERYWHERE = [Coded(0, 10, "A")]
SOME = [Coded(2, 6, "A")]


def counted(*coded: list[Coded]) -> Agreement:
    """Coders who each coded that of a text of ten characters."""
    names = ["Ann", "Ben", "Cas"][: len(coded)]
    text = Text("R1", 10, dict(zip(names, coded, strict=True)))
    found = agreement(Comparison([text], names, {"A": None, "B": None}))
    assert found is not None
    return found


def test_where_all_is_coded_by_everybody_no_figure_is_one() -> None:
    found = counted(EVERYWHERE, EVERYWHERE)
    for name in ("krippendorff_alpha", "gwet_ac1", "percent_agreement"):
        row = shown(found.codes[0], name)
        assert (row.value, row.varies) == (None, False)


def test_figures_that_flatter_are_there_only_where_asked_for() -> None:
    found = counted(SOME, EVERYWHERE)
    few = {row.name for row in rows_of(found, found.codes[0], inflated=False)}
    assert {"krippendorff_alpha", "cohen_kappa", "dice", "jaccard", "iou_f1", "u_alpha", "ku_alpha"} <= few
    more = {row.name for row in rows_of(found, found.codes[0], inflated=True)}
    assert more - few == {"percent_agreement", "holsti", "brennan_prediger", "gwet_ac1"}
    assert "gwet_ac1" not in offered(2, inflated=False)
    assert "gwet_ac1" in offered(2, inflated=True)


def test_two_coders_have_each_figure_once_and_three_have_those_of_every_two() -> None:
    two = counted(SOME, EVERYWHERE)
    names = [row.name for row in rows_of(two, two.codes[0], inflated=False)]
    assert len(names) == len(set(names))
    three = counted(SOME, EVERYWHERE, SOME)
    rows = rows_of(three, three.codes[0], inflated=False)
    kappas = {row.between: row.value for row in rows if row.name == "cohen_kappa"}
    assert list(kappas) == [("Ann", "Ben"), ("Ann", "Cas"), ("Ben", "Cas")]
    assert kappas["Ann", "Cas"] == 1.0
    assert "cohen_kappa" not in offered(3, inflated=True)


def test_telling_codes_apart_comes_with_how_much_it_is_about() -> None:
    found = counted([Coded(0, 4, "A"), Coded(4, 8, "B")], [Coded(0, 5, "A"), Coded(5, 7, "B")])
    [any_code] = [row for row in rows_of(found, found.overall, inflated=False) if row.name == "cu_alpha"]
    assert any_code.value is not None
    assert any_code.coverage is not None
    assert 0 < any_code.coverage < 1


def test_subcodes_and_themes_are_told_apart_each_with_how_much_it_is_about() -> None:
    ann = [Coded(0, 4, "A/B"), Coded(4, 8, "A/C"), Coded(8, 10, "D")]
    ben = [Coded(0, 5, "A/B"), Coded(5, 8, "A/C")]
    text = Text("R1", 10, {"Ann": ann, "Ben": ben})
    tree = {"A": None, "A/B": "A", "A/C": "A", "D": None}
    found = agreement(Comparison([text], ["Ann", "Ben"], tree))
    assert found is not None
    rows = {code.code: rows_of(found, code, inflated=False) for code in (*found.codes, found.overall)}
    [subcodes] = [row for row in rows["A"] if row.name == "sibling_cu_alpha"]
    assert subcodes.value is not None
    assert 0 < subcodes.value < 1
    assert subcodes.coverage == 0.8
    assert [row.name for row in rows["A/B"] if row.name.endswith("cu_alpha")] == [], "it has no subcodes"
    assert [row.coverage for row in rows[None] if row.name == "theme_cu_alpha"] == [0.8]


def test_subcodes_that_overlap_are_not_told_apart() -> None:
    text = Text("R1", 10, {"Ann": [Coded(0, 6, "A/B"), Coded(4, 8, "A/C")], "Ben": [Coded(0, 5, "A/B")]})
    found = agreement(Comparison([text], ["Ann", "Ben"], {"A": None, "A/B": "A", "A/C": "A"}))
    assert found is not None
    [subcodes] = [
        row for row in rows_of(found, found.codes[0], inflated=False) if row.name == "sibling_cu_alpha"
    ]
    assert (subcodes.value, subcodes.coverage) == (None, None)
