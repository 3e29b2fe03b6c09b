"""Measures 1,000 memos of some 300 words: finding as one types, choosing one, saving one, to the painted screen.

python -m benchmarks.memo_bench
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.measuring import tell
from benchmarks.program import program_with
from benchmarks.vocabulary import FIELD, FREQUENT
from qcode import memos
from qcode.codebook import edit
from qcode.coding import passes
from qcode.memo_list import listed
from qcode.model.memo import MEMO_KINDS
from qcode.model.reference import Reference
from qcode.project import create_project

MEMOS, WORDS, CODES = 1_000, 300, 100
TYPED = ("v", "ve", "ver", "vert", "vertr", "vertro", "vertrouwen", "vertrouwen k", "vertrouwen kind", "")


def _project(path: Path) -> Path:
    dice = random.Random(7)
    with create_project(path, "Memos") as project, project.change("Memos", "Ann") as session:
        codes = [edit.add(session, f"Code {number}") for number in range(CODES)]
        coder = passes.ensure_coder(session, "Ann").id
        for number in range(MEMOS):
            said = dice.choices(FREQUENT + FIELD, k=WORDS)
            code = dice.choice(codes)
            said[10] = Reference("code", code.id, code.name).written
            kind = MEMO_KINDS[number % len(MEMO_KINDS)]
            memos.add(session, kind, f"Memo {number} {dice.choice(FIELD)}", " ".join(said), coder)
    return path


def main() -> None:
    """Prints a line for each measurement."""
    from benchmarks.window_bench import settle

    with program_with(lambda folder: _project(folder / "memos.qcode"), "Ann") as app:
        study, screen = app.study, app.study.memos_screen
        study.going.show_screen("memos")
        settle(0.2)

        def painted(work: Callable[[], object]) -> float:
            begun = time.perf_counter()
            work()
            screen.list.viewport().repaint()
            return time.perf_counter() - begun

        typed = [painted(lambda words=words: screen.filters.words.setText(words)) for words in TYPED * 4]
        tell(f"find in {MEMOS:,} memos, key to painted list", typed, "50 ms")
        ids = [memo.id for memo in screen.model.shown[:40]]
        tell("choose a memo", [painted(lambda each=each: screen.show_memo(each)) for each in ids], "50 ms")

        def save(memo_id: str) -> object:
            return study.desk.do("Edit memo", lambda session: memos.edit(session, memo_id, text="Anders."))

        saved = [painted(lambda each=each: save(each)) for each in ids[:20]]
        tell("save a memo and show the list anew", saved, "100 ms")
        begun = time.perf_counter()
        with study.desk.read() as session:
            listed(session)
        tell("read all memos", [time.perf_counter() - begun])


if __name__ == "__main__":
    main()
