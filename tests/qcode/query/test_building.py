"""Questions are built piece by piece, and what is left is always a question."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from qcode.query import building
from qcode.query.building import Path
from qcode.query.parsing import parse
from qcode.query.tree import Query, parts
from qcode.query.wording import sentence
from tests.qcode.query.questions import questions


def paths(query: Query, above: Path = ()) -> list[Path]:
    return [above, *(path for at, part in enumerate(parts(query)) for path in paths(part, (*above, at)))]


def built(typed: str, deed: object, *arguments: object) -> str:
    given_ = [parse(each) if isinstance(each, str) and each.isupper() else each for each in arguments]
    made = deed(parse(typed), *given_)  # type: ignore[operator]
    return sentence(made) if made is not None else ""


def test_parts_are_put_together_and_taken_apart() -> None:
    assert building.join(None, (), parse("A")) == parse("A")
    assert built("A", building.join, (), "B") == "A AND B"
    assert built("A", building.join, (), "B", "any") == "A OR B"
    assert built("A OR B", building.join, (), "C") == "A OR B OR C"
    assert built("A AND B", building.bracket, (1,), "C") == "A AND (B OR C)"
    assert built("A OR B", building.bracket, (1,), "C") == "A OR (B AND C)"
    assert built("A AND B", building.rejoin, (), "one") == "ONE OF (A, B)"
    assert built("A AND B", building.turn_round, (1,)) == "A AND NOT B"
    assert built("A AND NOT B", building.turn_round, (1,)) == "A AND B"
    assert built("A AND B", building.place, (0,), "near", "C", 2) == "A NEAR 2 TURNS C AND B"


def test_what_is_taken_out_leaves_no_empty_brackets() -> None:
    assert built("A", building.take_out, ()) == ""
    assert built("A AND (B OR C)", building.take_out, (1, 0)) == "A AND C"
    assert built("A AND NOT B", building.take_out, (1, 0)) == "A"
    assert built("A WITHIN B", building.take_out, (0,)) == "B"
    assert built("A WITHIN B", building.take_out, (1,)) == "A"


@given(query=questions, data=st.data())
def test_after_any_deed_there_is_a_question_that_can_be_said(query: Query, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(paths(query)))
    new = parse("Relatie")
    after = [
        building.put(query, path, new),
        building.join(query, path, new),
        building.bracket(query, path, new),
        building.turn_round(query, path),
        building.place(query, path, "within", new),
        building.take_out(query, path),
    ]
    assert building.part_at(after[0] or query, path) == new
    for each in after:
        assert each is None or parse(sentence(each)) == each
