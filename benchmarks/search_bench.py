"""Measures search on the invented study of a million words.

python -m benchmarks.search_bench
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.generate import STUDY, project_of
from benchmarks.measuring import tell

# Runs in a process of its own, so that nothing is warm but the disk; tells seconds and hits for each search.
FRESH = """
import json, sys, time
import numpy, simplemma
from qcode.nlp.concordance import concordance
from qcode.nlp.index import prepare
from qcode.nlp.search import search
from qcode.project import open_project

def timed(work):
    begun = time.perf_counter()
    found = work()
    return time.perf_counter() - begun, len(found)

def searched(project, words, lemma):
    if lemma:
        prepare(project)
    with project.read() as session:
        return search(session, words, lemma=lemma)

with open_project(sys.argv[1], back_up=False) as project:
    asked = json.loads(sys.argv[2])
    times = [timed(lambda: searched(project, words, lemma)) for words, lemma in asked]
    times.append(timed(lambda: concordance(project, asked[0][0], lemma=asked[0][1])))
print(json.dumps(times))
"""


def fresh(path: Path, *asked: tuple[str, bool]) -> list[tuple[float, int]]:
    """Seconds and hits of each search in a new process; the last is the first again, with codes."""
    command = [sys.executable, "-c", FRESH, str(path), json.dumps(asked)]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def tell_tokenizers(path: Path) -> None:
    """How long finding every word takes, by the search's own rule and by spaCy's."""
    from qcode.nlp.sentences import parted
    from qcode.nlp.tokens import words
    from qcode.project import open_project

    with open_project(path, write=False) as project, project.read() as session:
        from qcode.nlp.index import texts_of

        texts = [text.text for text in texts_of(session)]
    parted("warm", "nl")
    for name, split in (("words by rule", words), ("words by spaCy", lambda text: parted(text, "nl").tokens)):
        begun = time.perf_counter()
        found = sum(1 for text in texts for _ in split(text))
        tell(f"{name}, {found} found", [time.perf_counter() - begun])


def main() -> None:
    """Prints a line for each measurement."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "study.qcode"
        shutil.copy(project_of(STUDY), path)
        tell_tokenizers(path)
        (plain, hits), (often, many), (wild, some), _ = fresh(
            path, ("kinderen", False), ("niet", False), ("vertrouw*", False)
        )
        tell(f"plain search, {hits} hits", [plain])
        tell(f"plain search, {many} hits", [often])
        tell(f"plain search with *, {some} hits", [wild])
        size = path.stat().st_size
        (first, hits), _ = fresh(path, ("kind", True))
        tell(f"first search in all forms, index built, {hits} hits", [first], "10000 ms")
        print(f"index: {(path.stat().st_size - size) / 1e6:.1f} MB")
        for words in ("kind", "zijn", "moeilijk gesprek", "cafeetje", "huis*"):
            (again, hits), (codes, _) = fresh(path, (words, True))
            tell(f"search in all forms of “{words}”, {hits} hits", [again], "300 ms")
            tell("  again with the codes at each", [codes])


if __name__ == "__main__":
    main()
