"""Measures agreement of five coders with 200 codes and 100,000 codings in 100 transcripts, in the processor time of this process.

python -m benchmarks.agreement_bench            with --profile also what took the time
"""

from __future__ import annotations

import cProfile
import gc
import pstats
import random
import sys
import time
from collections.abc import Callable, Sequence

from benchmarks.measuring import tell
from qcode.agreement.computing import agreement
from qcode.agreement.differences import differences
from qcode.agreement.values import Coded, Comparison, Text

CODERS = ("Ann", "Ben", "Cas", "Dee", "Eef")
THEMES, SUBCODES = 40, 4  # 200 codes with the themes
TRANSCRIPTS, CHARACTERS, CODINGS = 100, 60_000, 200  # codings of each coder in each transcript
TURN = 400
SEED = 1


def comparison(unit: str = "character") -> Comparison:
    """What five coders made of the same places: half of it much alike, a sixth with another code, the rest elsewhere."""
    chance = random.Random(SEED)
    parents: dict[str, str | None] = {}
    for theme in range(THEMES):
        parents[f"T{theme}"] = None
        parents |= {f"T{theme}/{each}": f"T{theme}" for each in range(SUBCODES)}
    codes = list(parents)
    texts = [_text(str(number), codes, chance) for number in range(TRANSCRIPTS)]
    return Comparison(texts, CODERS, parents, unit=unit)


def _text(key: str, codes: Sequence[str], chance: random.Random) -> Text:
    places = [_somewhere(codes, chance) for _ in range(CODINGS)]
    coded = {coder: [_seen(place, codes, chance) for place in places] for coder in CODERS}
    turns = [(start, min(start + TURN, CHARACTERS)) for start in range(0, CHARACTERS, TURN)]
    return Text(key, CHARACTERS, coded, turns)


def _somewhere(codes: Sequence[str], chance: random.Random) -> Coded:
    start = chance.randrange(100, CHARACTERS - 1_000)
    return Coded(start, start + chance.randrange(100, 600), chance.choice(codes))


def _seen(place: Coded, codes: Sequence[str], chance: random.Random) -> Coded:
    """What a coder makes of a place."""
    kind = chance.random()
    if kind < 0.35:
        return place
    if kind < 0.65:
        return Coded(
            place.start + chance.randrange(-40, 40), place.end + chance.randrange(-40, 40), place.code
        )
    return place._replace(code=chance.choice(codes)) if kind < 0.8 else _somewhere(codes, chance)


def spent(work: Callable[[], object], times: int = 5) -> list[float]:
    """Seconds of processor time of each run."""
    taken: list[float] = []
    for _ in range(times):
        gc.collect()
        begun = time.process_time()
        work()
        taken.append(time.process_time() - begun)
    return taken


def profile(work: Callable[[], object]) -> None:
    """What takes most of the time."""
    with cProfile.Profile() as profiler:
        work()
    pstats.Stats(profiler).sort_stats("cumulative").print_stats(35)


def main() -> None:
    """Prints a line for each measurement."""
    study, by_turn = comparison(), comparison("turn")
    codings = sum(len(marks) for text in study.texts for marks in text.coded.values())
    print(
        f"{len(CODERS)} coders, {len(study.parents)} codes, {codings:,} codings, {len(study.texts)} transcripts"
    )
    tell("all figures of all codes and pairs", spent(lambda: agreement(study, intervals=False)), "1 s")
    tell("the same with intervals", spent(lambda: agreement(study)), "5 s")
    tell("by turn, with intervals", spent(lambda: agreement(by_turn)), "5 s")
    tell("differences of all pairs", spent(lambda: differences(study), 3), "5 s")
    if "--profile" in sys.argv:
        profile(lambda: agreement(study))
        profile(lambda: differences(study))


if __name__ == "__main__":
    main()
