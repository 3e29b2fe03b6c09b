"""Initials that tell coders apart, where codings of several are shown."""

from __future__ import annotations

import pytest

from tests.window import Sitting
from ui.coding.initials import initials_of
from ui.shown import EVERYONES
from ui.study import Study


@pytest.mark.parametrize(
    ("names", "letters"),
    [
        (("Sanne", "Bram"), ("S", "B")),
        (("Sanne", "Sophie", "Bram"), ("Sa", "So", "B")),
        (("Ann de Vries", "Sanne"), ("ADV", "S")),
        (("Ann", "Anna"), ("Ann", "Anna")),
    ],
)
def test_initials_tell_coders_apart(names: tuple[str, ...], letters: tuple[str, ...]) -> None:
    assert tuple(initials_of(names).values()) == letters


def test_nobody_is_told_apart_where_one_codes(sitting: Sitting, study: Study) -> None:
    study.desk.show(EVERYONES)
    sitting.rest()
    assert not study.code_screen.reader.page.shown.coders
