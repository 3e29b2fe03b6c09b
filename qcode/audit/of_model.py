"""What became of the model and the findings in one change: relations, diagrams, dimensions, questions, verdicts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from qcode.audit.event import Before
from qcode.audit.known import Known
from qcode.audit.told import Told, person
from qcode.audit.touched import Touched
from qcode.store.journal import RowChange

STARTERS = 3
"""Kinds of relation that come in one change are the starter set, which nobody made."""


def of_model(change: Touched, known: Known) -> Iterator[Told]:
    """Relations with their evidence, diagrams with what stands in them, and dimensions. What goes with a code is told there."""
    if change.gone("code"):
        return
    yield from _relations(change, known)
    yield from _evidence(change, known)
    yield from _diagrams(change, known)
    yield from _dimensions(change, known)
    for row in change.made("dismissed_link"):
        image = row.after or {}
        ends = image["code_id"], image["other_id"]
        values = {"code": known.name("code", ends[0]), "other": known.name("code", ends[1])}
        yield Told("model_dismissed", values, frozenset(ends))


def _relations(change: Touched, known: Known) -> Iterator[Told]:
    kinds = change.made("relation_kind")
    if len(kinds) < STARTERS:
        for row in kinds:
            yield Told("model_kind", {"name": known.name("relation_kind", row.key)})
    for row in change.of("relation"):
        deed = (
            "model_related" if not row.before else "model_unrelated" if not row.after else "model_rerelated"
        )
        yield Told(deed, *_relation(row.key, known))


def _relation(key: str, known: Known) -> tuple[dict[str, str], frozenset[str]]:
    image = known.of("relation", key)
    ends = (str(image.get("from_id", "")), str(image.get("to_id", "")))
    values = {
        "code": known.name("code", ends[0]),
        "relation": known.name("relation_kind", image.get("kind_id")),
        "other": known.name("code", ends[1]),
    }
    return values, frozenset(ends)


def _evidence(change: Touched, known: Known) -> Iterator[Told]:
    counts: Counter[tuple[str, str]] = Counter()
    for row in change.of("evidence"):
        image = known.of("evidence", row.key)
        against = "against" if image.get("against") else "for"
        deed = f"model_evidence_{against}" if row.after else "model_evidence_off"
        counts[deed, str(image.get("relation_id", ""))] += 1
    gone = {row.key for row in change.gone("relation")}
    for (deed, key), count in counts.items():
        if key not in gone:
            values, codes = _relation(key, known)
            yield Told(deed, {**values, "quotations": count}, codes)


def _diagrams(change: Touched, known: Known) -> Iterator[Told]:
    for row in change.of("diagram"):
        before, after, name = row.before or {}, row.after or {}, known.name("diagram", row.key)
        if not before or not after:
            yield Told("model_diagram" if after else "model_diagram_deleted", {"diagram": name})
        elif "name" in after:
            yield Told("model_diagram_renamed", {"diagram": str(before["name"]), "new": name})
    gone = {row.key for row in change.gone("diagram")}
    for row in change.of("placement"):
        yield from _placed(row, known, gone)


def _placed(row: RowChange, known: Known, gone: set[str]) -> Iterator[Told]:
    image = known.of("placement", row.key)
    if image.get("diagram_id") in gone or (row.before and row.after and "role" not in row.after):
        return  # with the diagram, or only moved about in it
    role = str(image.get("role", ""))
    values = {
        "code": known.name("code", image.get("code_id")),
        "diagram": known.name("diagram", image.get("diagram_id")),
        "role": role,
    }
    deed = "model_placed" if row.after else "model_taken_off"
    yield Told(f"{deed}_as" if role and row.after else deed, values, frozenset({str(image.get("code_id"))}))


def _dimensions(change: Touched, known: Known) -> Iterator[Told]:
    for row in change.of("dimension"):
        image = known.of("dimension", row.key)
        values = {"code": known.name("code", image.get("code_id"))}
        values |= {part: str(image.get(part, "")) for part in ("name", "low", "high")}
        deed = "model_dimension" if row.after else "model_dimension_removed"
        yield Told(deed, values, frozenset({str(image.get("code_id"))}))
    gone = {row.key for row in change.gone("dimension")}
    counts: Counter[str] = Counter()
    for row in change.of("dimension_place"):
        if row.after:
            counts[str(known.of("dimension_place", row.key).get("dimension_id"))] += 1
    for key, count in counts.items():
        image = known.of("dimension", key)
        if key not in gone:
            code = str(image.get("code_id"))
            values = {
                "code": known.name("code", code),
                "name": known.name("dimension", key),
                "quotations": count,
            }
            yield Told("model_stood", values, frozenset({code}), (), key)


def of_findings(change: Touched, known: Known) -> Iterator[Told]:
    """Research questions and what answers them, the core category, member checks, verdicts, checklists."""
    for row in change.of("research_question"):
        yield from _question(row, known)
    yield from _answers(change, known)
    if not change.gone("code"):
        yield from _core(change, known)
        yield from _verdicts(change, known)
    yield from _checks(change, known)
    items = change.of("checklist_answer")
    if items:
        name = str(known.of("checklist_answer", items[0].key).get("checklist", ""))
        yield Told("finding_checklist", {"name": name.upper(), "items": len(items)}, subject=name)


def _question(row: RowChange, known: Known) -> Iterator[Told]:
    before, after = row.before or {}, row.after or {}
    name = known.name("research_question", row.key, "text")
    if not before or not after:
        yield Told("finding_question" if after else "finding_question_deleted", {"question": name})
    elif "text" in after:
        yield Told("finding_question_changed", {"question": str(before["text"]), "new": name})


def _answers(change: Touched, known: Known) -> Iterator[Told]:
    if change.gone("code") or change.gone("research_question"):
        return
    for deed, rows in (
        ("finding_answered", change.made("answer")),
        ("finding_unanswered", change.gone("answer")),
    ):
        by_question: dict[str, list[tuple[str, frozenset[str]]]] = defaultdict(list)
        for row in rows:
            image = known.of("answer", row.key)
            by_question[image["question_id"]].append(_target(image["target"], image["target_id"], known))
        for question, answers in by_question.items():
            values = {
                "question": known.name("research_question", question, "text"),
                "names": tuple(sorted((name for name, _ in answers), key=str.casefold)),
            }
            yield Told(deed, values, frozenset().union(*(codes for _, codes in answers)))


def _target(target: str, key: str, known: Known) -> tuple[str, frozenset[str]]:
    """What something that answers a question is called, and the codes it is about."""
    if target == "relation":
        related, codes = _relation(key, known)
        return f"{related['code']} {related['relation']} {related['other']}", codes
    name = known.name(target, key, "title" if target == "memo" else "name")
    return name, frozenset({key}) if target == "code" else frozenset()


def _core(change: Touched, known: Known) -> Iterator[Told]:
    chosen = [row for row in change.of("core_category") if row.after]
    for row in chosen or change.gone("core_category"):
        before, after = row.before or {}, row.after or {}
        code = str(known.of("core_category", row.key).get("code_id"))
        reason = (
            (Before("reason", str(before.get("reason", "")), str(after["reason"])),)
            if "reason" in after
            else ()
        )
        deed = (
            "finding_core" if "code_id" in after else "finding_core_reason" if after else "finding_core_none"
        )
        if deed != "finding_core_reason" or reason:
            yield Told(deed, {"code": known.name("code", code)}, frozenset({code}), reason, code)


def _verdicts(change: Touched, known: Known) -> Iterator[Told]:
    for row in change.of("verdict"):
        before, after, image = row.before or {}, row.after or {}, known.of("verdict", row.key)
        code = str(image.get("code_id"))
        values = {"code": known.name("code", code), "verdict": str(image.get("verdict", ""))}
        reason = (
            (Before("reason", str(before.get("reason", "")), str(after["reason"])),)
            if "reason" in after
            else ()
        )
        yield Told(
            "finding_verdict" if after else "finding_verdict_gone", values, frozenset({code}), reason, row.key
        )


def _checks(change: Touched, known: Known) -> Iterator[Told]:
    for row in change.of("member_check"):
        after, image = row.after or {}, known.of("member_check", row.key)
        who = person(str(image.get("participant_id")))
        if not row.before:
            yield Told("finding_asked", {"person": who})
        elif not row.after:
            yield Told("finding_asked_not", {"person": who})
        elif after.get("answered_at"):
            yield Told("finding_answer_came", {"person": who})
        elif after.get("declined"):
            yield Told("finding_declined", {"person": who})
