"""What taking a codebook file in would do: added, changed, moved, left alone, and nothing twice."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcode.codebook.plan import Action, CodebookPlan, plan
from qcode.errors import Refused
from qcode.model.code_draft import CodebookDraft, CodeDraft
from qcode.model.paths import same_path
from tests.qcode.codebook.drafts import codebooks

A, B, C = (f"00000000-0000-0000-0000-00000000000{digit}" for digit in "abc")


def book(*codes: CodeDraft) -> CodebookDraft:
    return CodebookDraft("Book", codes)


def code(name: str, *children: CodeDraft, **said: Any) -> CodeDraft:
    return CodeDraft(name, children=children, **said)


def project(draft: CodebookDraft) -> CodebookDraft:
    """The codebook as a project holds it: every code has an id and says something about its memo."""
    numbers = count(1)

    def kept(codes: tuple[CodeDraft, ...]) -> tuple[CodeDraft, ...]:
        return tuple(
            replace(
                each, id=each.id or f"p-{next(numbers)}", memo=each.memo or "", children=kept(each.children)
            )
            for each in codes
        )

    return replace(draft, codes=kept(draft.codes))


def carried_out(existing: CodebookDraft, planned: CodebookPlan) -> CodebookDraft:
    """The project's codebook after the plan, done entry by entry as a project would."""
    rows: dict[str, dict[str, Any]] = {}
    for path, each in existing.walk():
        parent = next((key for key, row in rows.items() if row["path"] == path[:-1]), None)
        rows[each.id or ""] = {"path": path, "parent": parent, "draft": replace(each, children=())}
    made: dict[tuple[str, ...], str] = {}
    for number, entry in enumerate(planned.entries):
        parent = made.get(entry.path[:-1], entry.parent_id)
        if entry.action == Action.ADD:
            key = f"new-{number}"
            made[entry.path] = key
            rows[key] = {"parent": parent, "draft": replace(entry.draft, id=key, memo=entry.draft.memo or "")}
            continue
        row = rows[entry.id or ""]
        new = {name: after for name, (_, after) in entry.changes.items()}
        row["draft"] = replace(row["draft"], **new)
        if entry.action == Action.MOVE:
            row["parent"] = parent

    def tree(parent: str | None) -> tuple[CodeDraft, ...]:
        return tuple(
            replace(row["draft"], children=tree(key)) for key, row in rows.items() if row["parent"] == parent
        )

    after = replace(existing, codes=tree(None))
    assert len(list(after.walk())) == len(rows), "a code was lost or stands under itself"
    return after


@given(codebooks())
def test_a_codebook_compared_with_itself_plans_nothing(draft: CodebookDraft) -> None:
    planned = plan(draft, draft)
    assert planned.is_empty
    assert planned.kept == ()
    assert planned.unchanged == len(list(draft.walk()))


@st.composite
def related(draw: st.DrawFn) -> tuple[CodebookDraft, CodebookDraft]:
    """A project's codebook and a file that shares some of its codes, by id, by name or not at all."""
    existing = project(draw(codebooks()))
    known = [each for _, each in existing.walk()]
    incoming = draw(codebooks())
    borrowed = draw(st.lists(st.sampled_from(known), max_size=4, unique_by=lambda each: each.id))

    def mixed(codes: tuple[CodeDraft, ...]) -> tuple[CodeDraft, ...]:
        done: list[CodeDraft] = []
        for each in codes:
            twin = borrowed.pop() if borrowed and draw(st.booleans()) else None
            named = (
                twin
                and draw(st.booleans())
                and twin.name.casefold() not in {d.name.casefold() for d in codes}
            )
            each = replace(
                each, id=twin.id if twin else each.id, name=twin.name if twin and named else each.name
            )
            done.append(replace(each, children=mixed(each.children)))
        return tuple(done)

    return existing, replace(incoming, codes=mixed(incoming.codes))


@given(related())
def test_after_the_plan_the_project_says_all_the_file_says(both: tuple[CodebookDraft, CodebookDraft]) -> None:
    existing, incoming = both
    try:
        planned = plan(existing, incoming)
    except Refused:
        return
    after = carried_out(existing, planned)
    by_path = {same_path(path): each for path, each in after.walk()}
    assert len(by_path) == len(list(after.walk())), "two codes share a path"
    for path, wanted in incoming.walk():
        found = by_path[same_path(path)]
        for name in ("definition", "use_when", "use_not", "example", "colour", "shortcut", "origin", "memo"):
            if getattr(wanted, name) is not None:
                assert getattr(found, name) == getattr(wanted, name)
    assert plan(after, incoming).is_empty


@given(related())
def test_no_code_of_the_project_is_ever_dropped(both: tuple[CodebookDraft, CodebookDraft]) -> None:
    existing, incoming = both
    try:
        planned = plan(existing, incoming)
    except Refused:
        return
    touched = [entry.id for entry in planned.entries if entry.action != Action.ADD]
    kept = [entry.id for entry in planned.kept]
    ids = {each.id for _, each in existing.walk()}
    assert len({*touched, *kept}) == len(touched) + len(kept)
    assert {*touched, *kept} <= ids
    assert len(touched) + len(kept) + planned.unchanged == len(ids)


def test_a_new_subcode_goes_under_the_theme_that_is_there() -> None:
    planned = plan(book(code("Alliance", id=A)), book(code("alliance ", code("Goal", code("Small goals")))))
    added = planned.of(Action.ADD)
    assert [entry.path for entry in added] == [("alliance", "Goal"), ("alliance", "Goal", "Small goals")]
    assert [entry.parent_id for entry in added] == [A, None]


def test_a_changed_definition_shows_old_and_new() -> None:
    old, new = code("Goal", id=A, definition="Old."), code("Goal", definition="New.", colour="#3e8e84")
    (entry,) = plan(book(old), book(new)).entries
    assert (entry.action, entry.id, entry.path) == (Action.CHANGE, A, ("Goal",))
    assert entry.changes == {"definition": ("Old.", "New."), "colour": (None, "#3e8e84")}


def test_what_the_file_does_not_say_stays() -> None:
    old = code("Goal", id=A, definition="Kept.", colour="#3E8E84", shortcut=3, memo="Mine.")
    assert plan(book(old), book(code("Goal"))).is_empty


def test_an_empty_text_in_the_file_empties_the_field() -> None:
    (entry,) = plan(book(code("Goal", id=A, definition="Old.")), book(code("Goal", definition=""))).entries
    assert entry.changes == {"definition": ("Old.", "")}


def test_differences_nobody_means_are_no_change() -> None:
    old = code("Clie\u0308nt kenmerken", id=A, definition="One\r\ntwo ", colour="#3E8E84", example="")
    new = code("Cli\u00ebnt  kenmerken", definition="One\ntwo", colour="#3e8e84")
    assert plan(book(old), book(new)).is_empty


def test_a_code_is_known_by_its_id_when_it_was_renamed() -> None:
    (entry,) = plan(book(code("Goal", id=A)), book(code("Goals", id=A.upper()))).entries
    assert (entry.action, entry.changes) == (Action.CHANGE, {"name": ("Goal", "Goals")})


def test_subcodes_without_an_id_are_found_under_a_theme_that_was_renamed() -> None:
    existing = book(code("Alliance", code("Goal", id=B), id=A))
    planned = plan(existing, book(code("Alliantie", code("Goal"), id=A)))
    assert [entry.path for entry in planned.entries] == [("Alliantie",)]
    assert planned.unchanged == 1


def test_a_code_that_stands_elsewhere_in_the_file_moves() -> None:
    existing = book(code("Alliance", id=A), code("Goal", id=B, definition="Old."))
    (entry,) = plan(existing, book(code("Alliance", code("Goal", id=B, definition="New."), id=A))).entries
    assert (entry.action, entry.was, entry.path) == (Action.MOVE, ("Goal",), ("Alliance", "Goal"))
    assert entry.parent_id == A
    assert entry.changes == {"definition": ("Old.", "New.")}


def test_parent_and_subcode_can_change_places() -> None:
    existing = book(code("A", code("B", id=B), id=A))
    incoming = book(code("B", code("A", id=A), id=B))
    planned = plan(existing, incoming)
    assert [(entry.id, entry.path) for entry in planned.entries] == [(B, ("B",)), (A, ("B", "A"))]
    assert [path for path, _ in carried_out(existing, planned).walk()] == [("B",), ("B", "A")]


def test_what_is_not_in_the_file_is_listed_and_left_alone() -> None:
    planned = plan(book(code("Alliance", code("Mine", id=B), id=A)), book(code("Alliance")))
    assert planned.is_empty
    assert [(entry.action, entry.id, entry.path) for entry in planned.kept] == [
        (Action.KEEP, B, ("Alliance", "Mine"))
    ]


def test_a_name_another_code_keeps_is_refused() -> None:
    existing = book(code("Relation", id=A), code("Goal", id=B))
    with pytest.raises(
        Refused, match=r"“Relation” and “Goal” would both be called “Goal”.* Nothing was changed"
    ):
        plan(existing, book(code("goal", id=A)))


def test_two_codes_may_swap_names() -> None:
    existing = book(code("Relation", id=A), code("Goal", id=B))
    planned = plan(existing, book(code("Goal", id=A), code("Relation", id=B)))
    assert [entry.changes for entry in planned.entries] == [
        {"name": ("Relation", "Goal")},
        {"name": ("Goal", "Relation")},
    ]


def test_a_codebook_with_a_code_twice_is_refused() -> None:
    with pytest.raises(Refused, match="would both be called"):
        plan(book(), book(code("Goal"), code("GOAL")))


def test_an_id_from_another_project_does_not_stop_a_match_by_name() -> None:
    assert plan(book(code("Goal", id=A)), book(code("Goal", id=C))).is_empty


def test_entries_hold_one_code_each() -> None:
    planned = plan(book(), book(code("Alliance", code("Goal"))))
    assert [entry.draft for entry in planned.entries] == [code("Alliance"), code("Goal")]
