"""Measures the tables of a large project: every way to count, in every kind of column; codes that occur together; what a number opens.

python -m benchmarks.tables_bench
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from sqlmodel import Session, select

from benchmarks.generate import STUDY, project_of
from benchmarks.measuring import tell, timed
from qcode.grounding.cooccurrence import MODES
from qcode.model import Attribute, Participant
from qcode.participants.attributes import add_attribute, set_value
from qcode.project import Project, open_project
from qcode.tables.facts import facts_of
from qcode.tables.making import ANY, behind, make
from qcode.tables.spec import BY, COUNT, SHOW, TableFilter, TableSpec
from qcode.tables.words import words_of

TABLE, TOGETHER = "150 ms", "1,000 ms"


def reading(project: Project) -> None:
    """The codings as columns of numbers, and the words: once for each state of the project."""
    with project.read() as session:
        begun = time.perf_counter()
        facts = facts_of(session)
        tell("read 100,000 codings", [time.perf_counter() - begun])
        begun = time.perf_counter()
        words_of(session, facts)
        tell("split the words of 100 transcripts, once", [time.perf_counter() - begun])


def counting(session: Session, age: str) -> None:
    """Every kind of column with every count, the slowest of each count told; then every way to show, and filters."""
    for count in COUNT:
        slowest = max(
            (
                sorted(
                    timed(
                        lambda by=by, count=count: make(session, TableSpec(by=by, attribute=age, count=count))
                    )
                )[1],
                by,
            )
            for by in BY
        )
        tell(f"frequencies, {count}, the slowest: by {slowest[1]}", [slowest[0]], TABLE)
    for show in SHOW[1:]:
        tell(
            f"quotations by group as {show}",
            timed(lambda show=show: make(session, TableSpec(by="group", count="quotations", show=show))),
            TABLE,
        )
    only = TableFilter(roles=frozenset({"participant", "other", ""}))
    tell(
        "words by speaker without the interviewer",
        timed(lambda: make(session, TableSpec(by="speaker", count="words", filter=only))),
        TABLE,
    )


def together(session: Session) -> None:
    """All 200 codes against each other, and the quotations of two of them."""
    for mode in MODES:
        spec = TableSpec(
            "together", nearness=mode, turns=1 if mode == "near" else 0, show="coefficient", rollup=False
        )
        tell(f"codes that occur together, {mode}", timed(lambda spec=spec: make(session, spec)), TOGETHER)
    spec = TableSpec("together", rollup=True)
    table = make(session, spec)
    tell(
        "codes that occur together, overlap, themes with their subcodes",
        timed(lambda: make(session, spec)),
        TOGETHER,
    )
    keys = table.rows[0].key, table.rows[20].key
    tell("the quotations of two themes that occur together", timed(lambda: behind(session, spec, *keys)))
    tell("the quotations of one theme", timed(lambda: behind(session, TableSpec(), keys[0], ANY)))


def main() -> None:
    """All measurements of tables."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else project_of(STUDY)
    with open_project(path, back_up=False) as project:
        with project.change("Ages") as session:
            age = (
                next((each.id for each in session.exec(select(Attribute)) if each.name == "Age"), "")
                or add_attribute(session, "Age", "number").id
            )
            for number, each in enumerate(session.exec(select(Participant)).all()):
                set_value(session, each.id, age, 20 + number % 30)
        reading(project)
        with project.read() as session:
            counting(session, age)
            together(session)


if __name__ == "__main__":
    main()
