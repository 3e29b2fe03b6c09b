"""Timing and telling: every measurement is one line on standard output."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from statistics import quantiles

ENOUGH = 20  # measurements from which a 95th percentile means something


def tell(name: str, seconds: list[float], target: str = "") -> None:
    """One line: the median, where many were measured the 95th percentile, and what is aimed at."""
    ordered = sorted(seconds)
    line = f"{name}: {ordered[len(ordered) // 2] * 1000:.0f} ms"
    if len(ordered) >= ENOUGH:
        line += f" (p95 {quantiles(ordered, n=ENOUGH)[-1] * 1000:.0f} ms)"
    print(f"{line}{f' (target {target})' if target else ''}", flush=True)


def timed(work: Callable[[], object], times: int = 3) -> list[float]:
    """Seconds of each run."""
    taken: list[float] = []
    for _ in range(times):
        gc.collect()
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    return taken
