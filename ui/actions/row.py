"""One command of the program, as a row of the table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.actions.facts import When

if TYPE_CHECKING:
    from ui.app import App


@dataclass(frozen=True)
class Row:
    """One command. ``keys`` are pressed anywhere; ``hint`` is a key that means it in one place only.

    ``inside`` names the row whose menu holds it. ``in_text``: the keys are pressed in the transcript or its margin
    only, since they mean something else where one types. ``tip`` is what the line at the bottom says of it.
    ``ticked`` makes it a thing that is so or not: a check stands before it while it is.
    """

    name: str
    text: str
    keys: str
    when: When
    calls: Callable[[App], object]
    hint: str = ""
    inside: str = ""
    in_text: bool = False
    tip: str = ""
    ticked: When | None = None


def opens_menu(_: App) -> None:
    """Nothing is done by itself: the row opens a menu that is filled while the program runs."""


LINE = None
