"""Tables and transcripts that pictures are drawn of."""

from __future__ import annotations

from qcode.charts.curve import Cumulative, CurveWords
from qcode.charts.likert import Scale, ScaleItem
from qcode.charts.look import Look
from qcode.model.code_line import CodeLine, LineCode, LineTranscript, Stretch
from qcode.model.table import Table, TableRow

DARK = Look("#25292D", "#E6E4DF", "#A6A8A6", "#3A4046", "#7FB5AE", dark=True)

GROUPS = Table(
    "Codes by group",
    "Theme / subcode",
    ("Mentors (5)", "Leaders (2)", "Young people (2)"),
    (
        TableRow("Alliance", (38, 11, 12), 61, "Alliance", 0, "a", "#1D9977"),
        TableRow("Relation", (21, 5, 8), 34, "Alliance / Relation", 1, "r", "#5BB99D"),
        TableRow("Instrument", (17, 4, 6), 27, "Instrument", 0, "i", "#4D6FC5"),
        TableRow("Nobody <says> & this", (0, 0, 0), 0, "", 0, "n", "#A68520"),
    ),
    column_keys=("m", "l", "y"),
)
SHARES = Table(
    "Shares",
    "Theme",
    ("Mentoren", "Leiding"),
    (TableRow("Alliantie", (0.125, 0.5), 0.3, key="a"), TableRow("Doel", (0.875, 0.5), 0.7, key="d")),
    column_keys=("m", "l"),
    formats=("share", "share", "share"),
)
CURVE = Cumulative(
    ("One", "Two", "Three", "Four"),
    (5, 3, 0, 1),
    (5, 8, 8, 9),
    ("d1", "d2", "d3", "d4"),
    (4.0, 6.0, 8.0, 9.0),
    (2.0, 5.0, 7.0, 9.0),
    (6.0, 8.0, 9.0, 9.0),
    at=2,
)
CURVE_WORDS = CurveWords(
    "new codes", "codes so far", "middle of orders", "nine of ten of them", "reached after 2"
)
SCALE = Scale(
    ("helemaal oneens", "oneens", "neutraal", "eens", "helemaal eens"),
    (
        ScaleItem("q1", "Mijn mentor en ik werken samen aan doelen die wij allebei belangrijk vinden", (0, 1, 2, 3, 2)),
        ScaleItem("q2", "Ik vertrouw mijn mentor", (1, 0, 0, 2, 5)),
        ScaleItem("q3", "Niemand antwoordde", (0, 0, 0, 0, 0)),
    ),
    ("1", "2", "3", "4", "5"),
    neutral=2,
)  # fmt: skip
LINE = CodeLine(
    (
        LineCode("r", "Relation", "Alliance / Relation", "#1D9977", 1),
        LineCode("g", "Goal", "Alliance / Goal", "#5BB99D", 1),
        LineCode("i", "Instrument", "Instrument", "#4D6FC5"),
    ),
    (
        LineTranscript(
            "d1",
            "Mentor 1",
            1000,
            (
                Stretch("r", 0, 200, ("q1",)),
                Stretch("g", 100, 300, ("q2",)),
                Stretch("r", 500, 501, ("q3",)),
                Stretch("i", 900, 1000, ("q4", "q5")),
            ),
        ),
        LineTranscript("d2", "Leader 1", 500, (Stretch("i", 0, 250, ("q6",)),)),
        LineTranscript("d3", "Silent", 300),
    ),
)
