"""Coders have a colour: a usual one that stays, or one that is chosen, from a palette that keeps them apart."""

from __future__ import annotations

from itertools import product

import pytest

from qcode.audit.history import history
from qcode.coding import coder_colours, passes
from qcode.errors import Refused
from qcode.model.coder_palette import CODER_COLOURS
from qcode.model.coder_palette import coder_colours as spread
from qcode.model.colour import contrast
from qcode.model.palette import DARK_PAGE, THEMES, WHITE_PAGE
from qcode.project import Project
from qcode.reports.audit_words import sentence
from tests.qcode.joining.conftest import pair
from tests.qcode.joining.pair import Pair
from tests.qcode.model.test_palette import VISION, ciede2000, lab, nearest
from tests.qcode.study import Study

__all__ = ["pair"]
PAGES = {WHITE_PAGE: [each.light for each in CODER_COLOURS.values()]}
PAGES[DARK_PAGE] = [each.dark for each in CODER_COLOURS.values()]


@pytest.mark.parametrize("vision", list(VISION))
@pytest.mark.parametrize("page", list(PAGES))
def test_coders_are_told_apart_by_everybody_on_both_pages(page: str, vision: str) -> None:
    assert nearest(tuple(PAGES[page]), vision) > 10


@pytest.mark.parametrize("page", list(PAGES))
def test_a_coder_is_read_as_text_and_not_taken_for_a_theme(page: str) -> None:
    for colour, theme in product(PAGES[page], THEMES):
        assert contrast(colour, page) >= 4.5
        assert ciede2000(lab(colour, "usual"), lab(theme, "usual")) > 6


def test_usual_colours_differ_and_do_not_depend_on_the_order() -> None:
    coders = [(f"{at:x}" * 8, "") for at in range(len(CODER_COLOURS))]
    assert set(spread(coders).values()) == set(CODER_COLOURS), "each has another one"
    assert spread(coders[::-1]) == spread(coders)
    assert len(spread([*coders, ("z", "")])) == len(coders) + 1, "then the palette begins again"


def test_who_has_the_usual_colour_makes_way_for_who_chose_it() -> None:
    usual = spread([("ann", "")])["ann"]
    assert spread([("ann", ""), ("ben", usual)])["ben"] == usual
    assert spread([("ann", ""), ("ben", usual)])["ann"] != usual


def test_a_colour_of_a_newer_version_is_passed_over() -> None:
    assert spread([("ann", "octarine")]) == spread([("ann", "")])


def test_a_colour_is_chosen_and_taken_back(project: Project) -> None:
    with project.change("Coders") as session:
        ann, ben = (passes.ensure_coder(session, name).id for name in ("Ann", "Ben"))
    with project.read() as session:
        before = coder_colours.colours(session)
    other = next(name for name in CODER_COLOURS if name not in before.values())
    with project.change("Colour") as session:
        assert coder_colours.choose(session, ben, other)
        assert not coder_colours.choose(session, ben, other)
        assert coder_colours.colours(session) == {ann: before[ann], ben: other}
    project.undo()
    with project.read() as session:
        assert coder_colours.colours(session) == before


def test_what_is_no_colour_of_coders_is_refused(project: Project) -> None:
    with project.change("Coders") as session:
        ann = passes.ensure_coder(session, "Ann")
        layer = passes.ensure_agreed_layer(session)
        with pytest.raises(Refused, match="There is no colour “octarine” for coders"):
            coder_colours.choose(session, ann.id, "octarine")
        with pytest.raises(Refused, match="“Agreed” is what coders agreed upon and has no colour"):
            coder_colours.choose(session, layer.id, "green")
        assert layer.id not in coder_colours.colours(session)


def chosen(study: Study) -> dict[str, str]:
    with study.project.read() as session:
        return {each.name: each.colour for each in passes.coders(session)}


def give(study: Study, name: str, colour: str) -> None:
    with study.project.change("Colour") as session:
        coder_colours.choose(session, passes.ensure_coder(session, name).id, colour)


def test_a_colour_chosen_in_one_copy_comes_to_the_other(study: Study, pair: Pair) -> None:
    give(pair.theirs, "Sanne", "red")
    assert pair.join()
    assert chosen(pair.mine)["Sanne"] == "red"
    with pair.mine.project.read() as session:
        last = history(session).events[-1]
    assert sentence(last, "en") == "The copy of Bram was joined: smaller changes."


def test_of_a_coder_made_in_both_copies_the_colour_that_was_chosen_stays(pair: Pair) -> None:
    with pair.mine.project.change("Coder") as session:
        passes.ensure_coder(session, "Femke")
    give(pair.theirs, "Femke", "violet")
    assert pair.join()
    pair.join_back()
    assert chosen(pair.mine)["Femke"] == chosen(pair.theirs)["Femke"] == "violet"
    with pair.mine.project.read() as session:
        mine = coder_colours.colours(session)
    with pair.theirs.project.read() as session:
        assert coder_colours.colours(session) == mine, "and everybody has the same in both"
