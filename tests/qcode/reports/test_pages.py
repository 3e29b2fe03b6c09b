"""Where pages end."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from qcode.reports.pages import Page, Strip, page_of, paginate


def strips(*heights: float, keep: tuple[int, ...] = (), new: tuple[int, ...] = ()) -> list[Strip]:
    found: list[Strip] = []
    top = 0.0
    for index, height in enumerate(heights):
        found.append(Strip(top, top + height, index in keep, index in new))
        top += height
    return found


def test_a_full_page_ends_and_a_new_one_begins_where_asked() -> None:
    pages = paginate(strips(40, 40, 40, 10, new=(3,)), 100)
    assert pages == [Page(0, 80), Page(80, 120), Page(120, 130)]


def test_a_heading_goes_with_what_follows() -> None:
    assert paginate(strips(70, 20, 30, keep=(1,)), 100) == [Page(0, 70), Page(70, 120)]


def test_what_is_kept_together_but_too_tall_is_cut_all_the_same() -> None:
    assert paginate(strips(*[40] * 5, keep=(0, 1, 2, 3)), 100) == [Page(0, 80), Page(80, 160), Page(160, 200)]


def test_a_table_s_head_is_repeated_and_takes_its_room() -> None:
    head = (0.0, 20.0)
    rows = [Strip(0, 20), *(Strip(20 + 20 * n, 40 + 20 * n, head=head) for n in range(8))]
    assert paginate(rows, 100) == [Page(0, 100), Page(100, 180, head)]


def test_a_height_is_found_on_its_page() -> None:
    pages = [Page(0, 80), Page(80, 120)]
    assert [page_of(pages, y) for y in (0, 79.9, 80, 500)] == [1, 1, 2, 2]


@given(st.lists(st.tuples(st.integers(1, 90), st.booleans(), st.booleans()), max_size=60))
def test_every_strip_is_on_one_page_that_holds_it(drawn: list[tuple[int, bool, bool]]) -> None:
    keep = tuple(n for n, (_, keep, _) in enumerate(drawn) if keep)
    new = tuple(n for n, (_, _, new) in enumerate(drawn) if new)
    given_strips = strips(*(height for height, _, _ in drawn), keep=keep, new=new)
    pages = paginate(given_strips, 100)
    for strip in given_strips:
        assert sum(page.top <= strip.top and strip.bottom <= page.bottom for page in pages) == 1
    assert all(page.bottom - page.top <= 100 for page in pages)
    assert all(any(page.top == given_strips[index].top for page in pages) for index in new)
