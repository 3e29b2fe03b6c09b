"""Every kind of picture: drawn as it was before, within its canvas, true to the numbers, sound as SVG."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from qcode.charts.bars import bars, bars_of
from qcode.charts.code_line import column_of, lanes, place_of, stretch_at, strips
from qcode.charts.curve import CurveWords, cumulative, curve
from qcode.charts.heat import MOST_ROWS, heat_map
from qcode.charts.likert import Scale, ScaleItem, likert
from qcode.charts.look import PAGE, Look
from qcode.charts.measure import cut, in_lines
from qcode.charts.measure import width as width_of
from qcode.charts.picture import Dot, Line, Picture, Polyline, Rect, Strokes, Text
from qcode.charts.svg import inline, svg
from qcode.model.code_line import CodeLine, LineTranscript, Stretch
from qcode.model.table import Table, TableRow
from tests.qcode.charts.samples import CURVE, CURVE_WORDS, DARK, GROUPS, LINE, SCALE, SHARES

REFERENCE = Path(__file__).parents[2] / "reference" / "charts"
Drawn = Callable[[Look], Picture]
KINDS: dict[str, Drawn] = {
    "bars": lambda look: bars(bars_of(GROUPS, stacked=False), GROUPS.title, look=look),
    "stacked": lambda look: bars(bars_of(GROUPS), GROUPS.title, look=look),
    "heat": lambda look: heat_map(GROUPS, look=look),
    "shares": lambda look: heat_map(SHARES, "nl", look=look),
    "curve": lambda look: curve(CURVE, "Curve", CURVE_WORDS, look=look),
    "likert": lambda look: likert(SCALE, "Vragenlijst", "nl", look=look),
    "lanes": lambda look: lanes(LINE, "Code line", look=look),
    "lanes-real": lambda look: lanes(LINE, "Code line", "nl", equal=False, look=look),
    "strips": lambda look: strips(LINE, "Strips", look=look),
}


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_picture_stays_as_it_is(kind: str) -> None:
    path = REFERENCE / f"{kind}.svg"
    drawn = svg(KINDS[kind](PAGE))
    if os.environ.get("QCODE_NEW_REFERENCE"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(drawn, encoding="utf-8", newline="\n")
    assert drawn == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("look", [PAGE, DARK], ids=["light", "dark"])
def test_a_picture_is_sound_and_nothing_lies_beyond_it(kind: str, look: Look) -> None:
    picture = KINDS[kind](look)
    within(picture)
    for text in (svg(picture), inline(picture, look)):
        tree = etree.fromstring(text.encode())
        assert (tree.find("{*}title").text, bool(tree.find("{*}desc").text)) == (picture.title, True)
    assert picture.told
    assert all(mark.said for mark in picture.marks)


def within(picture: Picture) -> None:
    """Fails for a shape that lies beyond the canvas; words count by their width as it is known without a screen."""
    for shape in picture.shapes:
        for x, y in corners(shape):
            assert -1 <= x <= picture.width + 1, shape
            assert -1 <= y <= picture.height + 1, shape


def corners(shape: object) -> list[tuple[float, float]]:
    match shape:
        case Rect():
            assert shape.width >= 0
            assert shape.height >= 0
            return [(shape.x, shape.y), (shape.x + shape.width, shape.y + shape.height)]
        case Line():
            return [(shape.x1, shape.y1), (shape.x2, shape.y2)]
        case Strokes():
            return [point for x1, y1, x2, y2 in shape.lines for point in ((x1, y1), (x2, y2))]
        case Polyline():
            return list(shape.points)
        case Dot():
            return [(shape.x - shape.radius, shape.y), (shape.x + shape.radius, shape.y)]
        case Text():
            wide = width_of(shape.words, shape.size, bold=shape.bold)
            if shape.turned:
                return [(shape.x, shape.y), (shape.x + wide * 0.575, shape.y - wide * 0.82)]
            left = shape.x - {"start": 0, "middle": wide / 2, "end": wide}[shape.anchor]
            return [(left, shape.y - shape.size), (left + wide, shape.y)]
        case _:
            raise AssertionError(shape)


# what is drawn is what was counted

numbers = st.integers(0, 500)


@given(st.lists(st.tuples(numbers, numbers, numbers), min_size=1, max_size=30))
def test_bars_are_as_long_as_their_numbers_are_large(values: list[tuple[int, int, int]]) -> None:
    rows = tuple(
        TableRow(f"Code {at} with a long name", each, sum(each), key=str(at))
        for at, each in enumerate(values)
    )
    table = Table("t", "c", ("x", "y", "z"), rows, column_keys=("x", "y", "z"))
    picture = bars(bars_of(table), "t")
    within(picture)
    parts = [mark for mark in picture.marks if mark.column]
    unit = [mark.width / values[int(mark.row)]["xyz".index(mark.column)] for mark in parts]
    assert unit == pytest.approx([*unit[:1]] * len(unit), rel=1e-6)
    for row in {mark.row for mark in parts}:
        whole = sum(mark.width for mark in parts if mark.row == row)
        assert whole == pytest.approx(sum(values[int(row)]) * unit[0], rel=1e-4)


@given(st.lists(st.lists(st.integers(0, 40), min_size=5, max_size=5), min_size=1, max_size=12))
def test_a_scale_s_bars_lie_half_a_neutral_option_around_the_middle(counts: list[list[int]]) -> None:
    items = tuple(ScaleItem(str(at), f"Item {at}", tuple(each)) for at, each in enumerate(counts))
    picture = likert(Scale(tuple("abcde"), items, tuple("12345"), 2), "t")
    within(picture)
    parts = [mark for mark in picture.marks if mark.column]
    answered = [item for item in items if item.answers]
    lengths = [sum(mark.width for mark in parts if mark.row == item.key) for item in answered]
    if lengths:
        assert lengths == pytest.approx([lengths[0]] * len(lengths))
    middles = [mark.x + mark.width / 2 for mark in parts if mark.column == "3"]
    against = [mark.x + mark.width for mark in parts if mark.column in "12"]
    in_favour = [mark.x for mark in parts if mark.column in "45"]
    if middles:
        assert middles == pytest.approx([middles[0]] * len(middles))
    if against and in_favour:
        assert max(against) <= min(in_favour) + 1e-6


@given(
    st.lists(
        st.tuples(st.sampled_from("rgi"), st.integers(0, 990), st.integers(1, 400)), min_size=1, max_size=30
    ),
    st.booleans(),
)
def test_stretches_lie_where_they_are_in_the_transcript(
    found: list[tuple[str, int, int]], equal: bool
) -> None:
    stretches = tuple(
        Stretch(code, start, min(start + length, 1000))
        for code, start, length in sorted(found, key=lambda each: each[1])
    )
    transcripts = (
        LineTranscript("d1", "One", 1000, stretches),
        LineTranscript("d2", "Two", 4000, (Stretch("r", 0, 9),)),
    )
    data = CodeLine(LINE.codes, transcripts)
    for drawn in (lanes(data, "t", equal=equal), strips(data, "t", equal=equal)):
        within(drawn)
    marks = [mark for mark in lanes(data, "t", equal=equal).marks if mark.row == "d1" and mark.column]
    assert {mark.column for mark in marks} == {column_of(each) for each in stretches}
    at = {place_of(mark.column)[1]: mark.x for mark in marks}
    ordered = sorted(at)
    assert [at[start] for start in ordered] == sorted(at.values())


def test_themes_alone_have_bars_unless_all_are_asked_for() -> None:
    assert [bar.label for bar in bars_of(GROUPS).bars] == ["Alliance", "Instrument"]
    assert [bar.label for bar in bars_of(GROUPS, nested=True).bars] == ["Alliance", "Relation", "Instrument"]
    chart = bars_of(GROUPS, stacked=False)
    assert [bar.segments[0].colour for bar in chart.bars] == ["#1D9977", "#4D6FC5"]


def test_a_point_leads_to_the_row_and_column_that_are_drawn_there() -> None:
    picture = heat_map(GROUPS)
    mark = picture.mark_of("r", "y")
    assert mark is not None
    assert mark.said == "Alliance / Relation · Young people (2): 8"
    assert picture.mark_at(mark.x + 2, mark.y + 2) == mark
    assert picture.mark_at(picture.width, picture.height) is None


def test_percentages_keep_their_halves_in_the_language_of_the_study() -> None:
    picture = likert(SCALE, "t", "nl")
    said = picture.told[0]
    assert "n = 8" in said
    assert "oneens: 12,5\N{NO-BREAK SPACE}% (1)" in said
    assert "helemaal eens: 25\N{NO-BREAK SPACE}% (2)" in said
    assert picture.told[2].startswith("Niemand antwoordde · n = 0")


def test_large_tables_show_their_largest_and_say_so() -> None:
    rows = tuple(TableRow(f"c{at}", (at, 0), at, key=str(at)) for at in range(200))
    table = Table("t", "c", ("x", "y"), rows)
    picture = heat_map(table)
    assert f"The {MOST_ROWS} largest of 200." in picture.told
    assert picture.mark_of("199") is not None
    assert "The 20 largest of 199." in bars(bars_of(table), "t").told
    codes = tuple(LINE.codes[0].__class__(str(at), f"c{at}", "", "#1D9977") for at in range(200))
    stretches = tuple(Stretch(str(at), at, at + 1) for at in range(200))
    many = CodeLine(codes, tuple(LineTranscript(str(at), f"d{at}", 200, stretches) for at in range(100)))
    picture = lanes(many, "t")
    within(picture)
    assert {"and 170 more", "and 60 more"} <= set(picture.told)  # codes, transcripts
    assert picture.height > 20_000
    picture = strips(many, "t")
    within(picture)
    assert {"and 184 more", "and 60 more"} <= set(picture.told)


@pytest.mark.parametrize(
    "picture",
    [
        bars(bars_of(Table("t", "c", (), ())), "t"),
        bars(bars_of(Table("t", "c", ("x",), (TableRow("a", (0,), 0), TableRow("b", (-3,), -3)))), "t"),
        heat_map(Table("t", "c", ("x",), ())),
        curve(cumulative(Table("t", "c", (), ())), "t", CurveWords("", "")),
        likert(Scale((), ()), "t"),
        lanes(CodeLine((), ()), "t"),
        strips(CodeLine((), (LineTranscript("d", "One", 0),)), "t"),
    ],
)
def test_where_there_is_nothing_it_is_said(picture: Picture) -> None:
    assert picture.told == ("Nothing to show yet.",)
    assert not picture.marks


def test_a_curve_of_a_table_tells_how_many_rows_came_up_so_far() -> None:
    rows = (TableRow("a", (1, 0, 2)), TableRow("b", (0, 3, 1)), TableRow("c", (0, 0, 0)))
    found = cumulative(Table("t", "c", ("x", "y", "z"), rows, column_keys=("1", "2", "3")))
    assert (found.new, found.total, found.keys) == ((1, 1, 0), (1, 2, 2), ("1", "2", "3"))


def test_a_part_of_a_strip_leads_to_the_stretch_it_lies_in() -> None:
    marks = [mark for mark in strips(LINE, "t").marks if mark.row == "d1" and mark.column.startswith("g@")]
    assert [mark.column for mark in marks] == ["g@100", "g@200"]
    found = [stretch_at(LINE, mark.row, mark.column) for mark in marks]
    assert [each.quotation_ids for each in found if each] == [("q2",), ("q2",)]
    assert stretch_at(LINE, "gone", "g@100") is None


def test_words_are_cut_to_their_room() -> None:
    assert cut("Practitioner characteristics", 80, 12).endswith("…")
    assert width_of(cut("Practitioner characteristics", 80, 12), 12) <= 80
    assert cut("Doel", 80, 12) == "Doel"
    assert cut("Doel", 3, 12) == ""
    lines = in_lines("one two three four five six seven eight", 60, 12, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert width_of("日本", 10) > width_of("ab", 10)
