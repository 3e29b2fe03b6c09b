"""What became of comparing coders in one change: decisions about disagreements, sessions, what was frozen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from qcode.audit.event import Before
from qcode.audit.known import Known
from qcode.audit.told import Later, Told, coder, document
from qcode.audit.touched import Touched
from qcode.store.journal import RowChange

OF_ONE = ("a", "b")


def of_comparing(change: Touched, known: Known) -> Iterator[Told]:
    """Decisions made, made anew and taken back; sessions begun, written at and ended; comparisons that were kept."""
    gone = {row.key for row in change.gone("document")}
    sides = _sides(change, known)
    for row in change.of("decision"):
        image = known.of("decision", row.key)
        if row.before and set(row.after or row.before) == {"session_id"}:
            continue  # its session is gone, which is told
        if image.get("document_id") not in gone:
            yield _decision(row, image, sides.get(row.key, {}))
    for row in change.of("debriefing_session"):
        yield from _session(row, known)
    for row in change.made("frozen_comparison"):
        image = row.after or {}
        names = tuple(str(name) for name in image["compared"]["coders"])
        yield Told("compare_frozen", {"title": str(image["title"]), "names": names})


def _sides(change: Touched, known: Known) -> dict[str, dict[int, Mapping[str, object]]]:
    """The sides of each decision as the change left them or, of one taken back, as it found them, by their place."""
    found: dict[str, dict[int, Mapping[str, object]]] = {}
    for rows in (change.gone("decision_side"), change.made("decision_side")):
        for row in rows:
            image = known.of("decision_side", row.key)
            found.setdefault(str(image["decision_id"]), {})[int(image["position"])] = image
    return found


def _decision(row: RowChange, image: Mapping[str, object], sides: Mapping[int, Mapping[str, object]]) -> Told:
    verdict = str(image["verdict"])
    whose = [coder(str(side["coder_id"])) for _, side in sorted(sides.items())]
    alone = image.get("adjudicator_id")
    values: dict[str, str | Later | tuple[Later, ...]] = {
        "document": document(str(image["document_id"])),
        "difference": str(image["kind"]),
        "deciders": (coder(str(alone)),) if alone else tuple(dict.fromkeys(whose)),
    }
    codes = frozenset(str(side["code_id"]) for side in sides.values() if side.get("code_id"))
    if row.after is None:
        return Told("compare_taken_back", values, codes)
    before, after = row.before or {}, row.after
    reason = (
        (Before("reason", str(before.get("reason", "")), str(after["reason"])),)
        if after.get("reason")
        else ()
    )
    deed = "compare_decided" if not row.before else "compare_decided_anew"
    if verdict in OF_ONE and len(whose) == 2:
        return Told(f"{deed}_for", {**values, "person": whose[OF_ONE.index(verdict)]}, codes, reason)
    return Told(deed, {**values, "settled": verdict}, codes, reason)


def _session(row: RowChange, known: Known) -> Iterator[Told]:
    values = {"title": known.name("debriefing_session", row.key, "title")}
    if not row.before or not row.after:
        yield Told("compare_session" if row.after else "compare_session_deleted", values)
        return
    if set(row.after) - {"ended_at"}:
        yield Told("compare_session_written", values, subject=row.key)
    if "ended_at" in row.after:
        yield Told("compare_session_ended" if row.after["ended_at"] else "compare_session_reopened", values)
