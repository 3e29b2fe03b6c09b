"""Measures the canvas of axial coding with 200 codes and 500 relations: opening, dragging, zooming, arranging.

python -m benchmarks.axial_bench
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.generate import Size, project_of
from benchmarks.measuring import tell, timed
from benchmarks.program import program_with
from qcode.axial import diagrams, kinds, relations
from qcode.codebook.tree import nodes
from qcode.coding import passes
from qcode.drawing.diagram import drawing
from qcode.project import open_project

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from ui.axial.canvas import Canvas

CODES, RELATIONS, IN_A_ROW = 200, 500, 20
ACROSS, DOWN = 320, 200
SIZE = Size(documents=20, words=1_000, codings=10_000)
STEPS = 60


def made(folder: Path) -> Path:
    """A project with a diagram of 200 codes, each related to others nearby and far away."""
    path = project_of(SIZE, folder)
    chance = random.Random(7)
    with open_project(path, back_up=False) as project, project.change("Diagram") as session:
        diagram_id = diagrams.add(session, "Everything", paradigm=False).id
        codes = [node.id for node in nodes(session)][:CODES]
        for at, code_id in enumerate(codes):
            place = float(at % IN_A_ROW * ACROSS), float(at // IN_A_ROW * DOWN)
            diagrams.place(session, diagram_id, code_id, place)
        who, known = passes.ensure_coder(session, "Ann").id, kinds.kinds(session)
        chosen = {tuple(chance.sample(range(CODES), 2)) for _ in range(2 * RELATIONS)}
        free = [known[0], known[4], known[5], known[7]]  # kinds that may lead anywhere
        for first, second in sorted(chosen)[:RELATIONS]:
            relations.relate(session, codes[first], codes[second], chance.choice(free).id, who)
    return path


def dragged(canvas: Canvas, start: QPoint) -> Iterator[float]:
    """Seconds of the press on the card at ``start``, then of each frame while it is dragged to and fro."""
    from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    port = canvas.viewport()

    def send(kind: QEvent.Type, spot: QPoint) -> None:
        on_screen = QPointF(port.mapToGlobal(spot))
        down = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else button
        QApplication.sendEvent(port, QMouseEvent(kind, QPointF(spot), on_screen, button, down, none))

    begun = time.perf_counter()
    send(QEvent.Type.MouseButtonPress, start)
    QApplication.processEvents()
    yield time.perf_counter() - begun
    for step in range(STEPS):
        begun = time.perf_counter()
        send(QEvent.Type.MouseMove, start + QPoint(3 * (step % 20) + 3, 2 * (step % 30) + 3))
        QApplication.processEvents()
        yield time.perf_counter() - begun
    send(QEvent.Type.MouseMove, start)
    send(QEvent.Type.MouseButtonRelease, start)
    QApplication.processEvents()


def zoomed(canvas: Canvas, *, larger: bool) -> None:
    """Show the diagram a step larger or smaller, until it is painted."""
    canvas.zooming.step(1 if larger else -1)
    canvas.viewport().repaint()


def main() -> None:
    """Prints a line for each measurement."""
    with program_with(made) as app:
        from benchmarks.window_bench import settle

        study = app.study
        begun = time.perf_counter()
        study.going.show_screen("axial")
        settle()
        screen = study.axial_screen
        screen.canvas.viewport().repaint()
        tell("axial, opened for the first time", [time.perf_counter() - begun], "1 s")
        key = screen.choice.diagram_id
        with study.desk.read() as session:
            tell("axial, a diagram read", timed(lambda: drawing(session, key), 5), "100 ms")
        tell("axial, shown again after a change", timed(screen.refresh, 5), "100 ms")
        canvas = screen.canvas
        middle = list(canvas.diagram.cards.values())[CODES // 2 + IN_A_ROW // 2]
        for scale, how in ((0.0, "the whole in sight"), (0.6, "at 60 %"), (1.0, "at 100 %")):
            if scale:
                canvas.zooming.set_scale(scale)
                canvas.centerOn(middle)
            else:
                canvas.zooming.fit()
            settle()
            canvas.diagram.clearSelection()
            settle()
            press, *frames = dragged(canvas, canvas.mapFromScene(middle.pos()))
            tell(f"axial, the press on a card, {how}", [press], "100 ms")
            tell(f"axial, a frame while a card is dragged, {how}", frames, "16 ms")
        tell("axial, zoomed a step", [each for _ in range(10) for each in zooms(canvas)], "50 ms")
        tell("axial, arranged by itself", timed(screen.arrange, 1), "1 s")


def zooms(canvas: Canvas) -> list[float]:
    """Seconds of a step larger, and of one smaller."""
    return [*timed(lambda: zoomed(canvas, larger=True), 1), *timed(lambda: zoomed(canvas, larger=False), 1)]


if __name__ == "__main__":
    main()
