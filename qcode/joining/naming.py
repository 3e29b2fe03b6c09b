"""What rows of a state are called by people, and what a value says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from qcode.joining.state import REFERENCES, Address, Image, State
from qcode.joining.values import called
from qcode.model.paths import join
from qcode.model.relation import between
from qcode.sentence import joined

SHORT = 60
"""Code points of a quotation or a text that stand for it in a list."""

_CALLED: Mapping[str, str] = {
    "document": "name",
    "speaker": "name",
    "participant": "pseudonym",
    "attribute": "name",
    "coder": "name",
    "coding_pass": "name",
    "memo": "title",
    "relation_kind": "name",
    "research_question": "text",
    "diagram": "name",
    "dimension": "name",
    "study": "title",
    "quotation": "text",
    "debriefing_session": "title",
    "frozen_comparison": "title",
    "checked_theme": "asked_as",
    "checked_quotation": "text",
    "checklist_answer": "item",
    "report_choice": "report",
    "joined_copy": "name",
    "decision_side": "code_name",
    "saved_view": "name",
    "survey": "title",
    "survey_question": "text",
}
_OF: Mapping[str, str] = {
    "coding": "code_id",
    "core_category": "code_id",
    "verdict": "code_id",
    "placement": "code_id",
    "evidence": "relation_id",
    "quotation_link": "from_id",
    "dimension_place": "dimension_id",
    "finished": "document_id",
    "member_check": "participant_id",
    "turn": "document_id",
    "decision": "document_id",
    "memo_link": "memo_id",
    "answer": "question_id",
    "question_theme": "question_id",
    "survey_response": "participant_id",
}
"""Rows that go by the name of another one, and the column that names it."""


class Naming:
    """Knows names from several states, the first that has a row first."""

    def __init__(self, states: Sequence[State]) -> None:
        self._states = states

    def row(self, address: Address) -> Image | None:
        """The row, as the first state that has it knows it."""
        table, key = address
        return next((state[table][key] for state in self._states if key in state.get(table, {})), None)

    def name(self, table: str, key: str) -> str:
        """What the row is called; "" where nobody knows."""
        row = self.row((table, key))
        if row is None:
            return ""
        if table == "code":
            return self._path(row)
        if table == "relation":
            kind = self.row(("relation_kind", row["kind_id"]))
            ends = [self._plain("code", row[end]) for end in ("from_id", "to_id")]
            return between(*ends, directed=bool(kind is None or kind["directed"]))
        if table in _CALLED:
            return short(str(row[_CALLED[table]]))
        column = _OF.get(table, "")
        target = next((to for each, to, _ in REFERENCES[table] if each == column), "")
        return self.name(target, row[column]) if target else ""

    def _plain(self, table: str, key: str) -> str:
        row = self.row((table, key))
        return "" if row is None else str(row["name"])

    def _path(self, row: Image) -> str:
        names, seen = [str(row["name"])], {row["id"]}
        at = row["parent_id"]
        while at is not None and at not in seen:
            seen.add(at)
            above = self.row(("code", at))
            if above is None:
                break
            names.insert(0, str(above["name"]))
            at = above["parent_id"]
        return join(names)

    def said(self, table: str, field: str, value: Mapping[str, Any]) -> str:
        """What a choice is about, in words: the text itself, the name of what is referred to, or what is known by name."""
        if table == "decision" and field == "verdict":
            return joined(part for part in (called(table, field, value[field]), value["reason"]) if part)
        shown = "text" if table == "quotation" and field == "start" else field
        one = value[shown]
        target = next((to for column, to, _ in REFERENCES[table] if column == shown), "")
        if target:
            return "" if one is None else self._with_reason(self.name(target, str(one)), value)
        if isinstance(one, dict):
            known = cast(dict[str, Any], one)
            pairs = ((self._entry(key), each) for key, each in known.items() if each is not None)
            return "; ".join(f"{name}: {_listed(each)}" for name, each in pairs)
        if isinstance(one, list):
            return _listed(cast(list[Any], one))
        if isinstance(one, bool):
            return "✓" if one else "–"
        return "" if one is None else self._with_reason(called(table, shown, one) or str(one), value)

    def _entry(self, key: str) -> str:
        """What an entry is about: an attribute, a question of a survey, or the key itself."""
        return self.name("attribute", key) or self.name("survey_question", key) or key

    def _with_reason(self, said: str, value: Mapping[str, Any]) -> str:
        reason = str(value.get("reason") or "")
        ends = [str(value[end]) for end in ("low", "high") if end in value]
        if len(ends) == 2:
            return f"{said}: {ends[0]} – {ends[1]}"
        return joined((said, reason), ". ") if reason else said


def _listed(value: Any) -> str:
    return ", ".join(str(each) for each in cast(list[Any], value)) if isinstance(value, list) else str(value)


def short(words: str) -> str:
    """The words on one line, cut where they are many."""
    line = " ".join(words.split())
    return line if len(line) <= SHORT else line[:SHORT].rsplit(" ", 1)[0] + "…"
