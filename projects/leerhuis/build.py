"""Makes the sample project from the files in this folder: ``python build.py [FILE]``."""

from __future__ import annotations

import sys
from pathlib import Path

from qcode.demo import build
from qcode.errors import QcodeError


def main() -> int:
    """Builds the project and says where it is."""
    target = Path(sys.argv[1] if len(sys.argv) > 1 else "Leerhuis.qcode")
    try:
        build(Path(__file__).resolve().parent, target)
    except QcodeError as error:
        print(error, file=sys.stderr)
        return 1
    print(target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
