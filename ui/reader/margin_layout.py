"""Where brackets and labels of one paragraph stand in the margin."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ui.reader.geometry import BlockLines
from ui.reader.labels import Label, place
from ui.reader.marks import MarkIndex
from ui.reader.nudging import Edge

Places = NDArray[np.int64]
Pixels = NDArray[np.float64]

PAD = 13
"""Between the line at the margin's left and the first bracket."""
STEP, LEAST_STEP = 8.0, 2.0
LABEL_ROOM = 96
LABEL_GAP = 6.0
GRIP, GRIP_WIDTH = 5.0, 8.0
"""How far from the end of a bracket it is still taken hold of, up and down and to the right."""


@dataclass(frozen=True)
class BlockMargin:
    """Brackets, one a row of codings, and labels (``Label.anchor`` is a place in ``rows``) of a paragraph."""

    rows: Places
    xs: Pixels
    steps: Pixels
    tops: Pixels
    bottoms: Pixels
    opens: NDArray[np.bool_]
    closes: NDArray[np.bool_]
    labels: list[Label]
    label_xs: list[float]

    def end_at(self, x: float, y: float) -> tuple[int, Edge] | None:
        """The row whose bracket opens or closes at a place in the margin, and which end that is; the innermost first."""
        beside = (self.xs - 2 <= x) & (x < self.xs + np.maximum(self.steps, GRIP_WIDTH))
        reach = np.minimum(GRIP, np.maximum((self.bottoms - self.tops) / 3, 2))
        closing = beside & self.closes & (np.abs(self.bottoms - y) <= reach)
        opening = beside & self.opens & (np.abs(self.tops - y) <= reach)
        for edge, near in ((Edge.END, closing), (Edge.START, opening)):
            if near.any():
                return int(self.rows[near][-1]), edge
        return None


def lay_out(lines: BlockLines, marks: MarkIndex, width: int, label_height: float) -> BlockMargin:
    """The margin beside ``lines``, ``width`` pixels wide; heights are those of the document.

    A bracket ends at the words it marks; where its coding goes on in the next paragraph it goes on to there.
    """
    rows = marks.rows_between(lines.first, lines.last + 1)
    starts, ends = marks.starts[rows], np.maximum(marks.ends[rows], marks.starts[rows] + 1)
    opens, closes = starts >= lines.first, ends <= lines.last
    tops = np.where(opens, lines.tops_at(starts), lines.top)
    bottoms = np.where(closes, lines.bottoms_at(ends), lines.floor)
    steps = lane_steps(marks.depths[rows], width)
    xs = PAD + marks.lanes[rows] * steps
    opening = np.flatnonzero(opens)
    labels = place(tops[opening].tolist(), bottoms[opening].tolist(), label_height, lines.floor, lines.top)
    for label in labels:
        label.anchor = int(opening[label.anchor])
        label.hidden = [int(opening[hidden]) for hidden in label.hidden]
    label_xs = [_label_x(label.top, label_height, xs + steps, tops, bottoms) for label in labels]
    return BlockMargin(rows, xs, steps, tops, bottoms, opens, closes, labels, label_xs)


def lane_steps(depths: Places, width: int) -> Pixels:
    """The distance between lanes: narrower where many codings lie over each other."""
    room = max(width - PAD - LABEL_ROOM, width * 0.4)
    return np.clip(room / np.maximum(depths, 1), LEAST_STEP, STEP)


def _label_x(top: float, height: float, rights: Pixels, tops: Pixels, bottoms: Pixels) -> float:
    """Right of every bracket that passes the label."""
    passing = (tops < top + height - 4) & (bottoms > top + 1)
    return float(rights[passing].max(initial=PAD + STEP)) + LABEL_GAP
