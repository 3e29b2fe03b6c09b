"""Every measurement, one line a figure: ``python -m benchmarks``.

Each part runs in a process of its own, so that none profits from what another has loaded.
"""

import os
import subprocess
import sys

PARTS = (
    "window_bench",
    "reader_bench",
    "correcting_bench",
    "core_bench",
    "search_bench",
    "picker_bench",
    "finder_bench",
    "memo_bench",
    "axial_bench",
    "findings_bench",
    "query_bench",
    "words_bench",
    "tables_bench",
    "pack_bench",
    "agreement_bench",
    "compare_bench",
    "trail_bench",
    "standstill_bench",
)


def main() -> int:
    """Runs the parts one after the other; the number of those that failed."""
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # people have compiled modules; measure what they get
    failed = 0
    for part in PARTS:
        print(f"\n{part.removesuffix('_bench')}", flush=True)
        failed += (
            subprocess.run([sys.executable, "-m", f"benchmarks.{part}"], env=environment).returncode != 0
        )
    return failed


if __name__ == "__main__":
    sys.exit(main())
