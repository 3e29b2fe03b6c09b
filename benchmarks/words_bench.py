"""Measures counts of words in the invented study of a million words and 100,000 codings.

python -m benchmarks.words_bench
"""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from sqlmodel import Session

from benchmarks.generate import STUDY, project_of
from benchmarks.measuring import tell
from qcode.model.table import Table
from qcode.nlp.index import prepare
from qcode.project import open_project
from qcode.reports.word_tables import behind_number, word_table
from qcode.words.counting import count
from qcode.words.places import found
from qcode.words.said import Said, said
from qcode.words.spec import WordSpec

SPECS = (
    ("all words", WordSpec()),
    ("words by group", WordSpec(by="group")),
    ("words by transcript", WordSpec(by="document")),
    ("words by code", WordSpec(by="code")),
    ("what marks a group", WordSpec(by="group", target="Parents")),
    ("every spelling by speaker, stop words too", WordSpec(lemmas=False, stop_words=True, by="speaker")),
)


def seconds(work: Callable[[], object]) -> float:
    """How long it takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def made(session: Session, heard: Said, spec: WordSpec) -> Table:
    """The table of a spec, from words that were read already."""
    return word_table(count(session, heard, spec), spec, "en")


def main() -> None:
    """Prints a line for each measurement."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "study.qcode"
        shutil.copy(project_of(STUDY), path)
        with open_project(path, back_up=False) as project:

            def first() -> None:
                prepare(project)
                with project.read() as session:
                    heard = said(session)
                    assert heard is not None
                    made(session, heard, WordSpec())

            tell("words of a million words, the first time", [seconds(first)], "10000 ms")
            with project.read() as session:
                tell("the words read again after a transcript changed", [seconds(lambda: said(session))])
                heard = said(session)
                assert heard is not None
                for name, spec in SPECS:
                    times = [seconds(partial(made, session, heard, spec)) for _ in range(5)]
                    tell(f"{name}, from then on", times, "300 ms")
                counted = count(session, heard, WordSpec())
                commonest = word_table(counted, WordSpec(), "en").rows[0].key
                opened = seconds(lambda: found(session, behind_number(counted, WordSpec(), commonest, "")))
                tell(f"the places of “{commonest}” opened", [opened], "300 ms")


if __name__ == "__main__":
    main()
