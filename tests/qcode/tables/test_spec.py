"""How a table is made goes into a saved table and comes back, whatever an older or newer program wrote there."""

from __future__ import annotations

import json

from qcode.tables.spec import EVERYTHING, TableFilter, TableSpec


def test_a_spec_comes_back_as_it_was_saved() -> None:
    limited = TableFilter(
        frozenset({"d2", "d1"}), frozenset({""}), None, frozenset(), frozenset({"gone"}), frozenset({"other"})
    )
    spec = TableSpec("together", "attribute", "age", "words", False, "coefficient", "near", 2, limited)
    assert TableSpec.from_json(json.loads(json.dumps(spec.as_json()))) == spec
    assert spec.as_json()["filter"]["documents"] == ["d1", "d2"]


def test_what_is_not_understood_is_as_it_usually_is() -> None:
    odd = {"by": 3, "rollup": "no", "turns": None, "show": "row", "later": 1, "filter": {"coders": "Ina"}}
    assert TableSpec.from_json(odd) == TableSpec(show="row")
    assert TableFilter.from_json(None) == EVERYTHING
