"""The entry of the program: straight to the window, or on to the commands.

A window needs none of the commands' modules, and a command none of Qt's; each loads what it uses.
"""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

NO_DISPLAY = (
    "There is no display here to open a window on; nothing was changed. "
    "Every command works without one: qcode --help lists them."
)


def main() -> None:
    """Carries out the command line; without a command it opens the window."""
    arguments = sys.argv[1:] or ["open"]
    if arguments[0] == "open" and len(arguments) <= 2 and not any(each.startswith("-") for each in arguments):
        sys.exit(open_or_say_why(Path(arguments[1]) if len(arguments) == 2 else None))
    from ui.console import commands

    sys.exit(commands(arguments))


def open_or_say_why(project: Path | None, coder: str = "") -> int:
    """Opens the window and returns the exit status; without a display one sentence says so."""
    if sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        print(NO_DISPLAY, file=sys.stderr)
        return 1
    gc.disable()  # what is loaded now stays; looking through it again and again is a tenth of the start
    if project is not None:
        from ui.loading import load_core

        load_core()
    from ui.app import start

    return start(project, coder)


if __name__ == "__main__":
    main()
