"""What became of passes, codings, transcripts, people and memos in one change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from qcode.audit.known import Known
from qcode.audit.of_codes import merges, splits
from qcode.audit.told import Later, Told, coder, document, person
from qcode.audit.touched import TEXT_CHANGED, Codings, Touched
from qcode.store.journal import RowChange


def of_passes(change: Touched, known: Known) -> Iterator[Told]:
    """Passes made, renamed, put in order, closed and reopened; transcripts somebody is done with."""
    for row in change.made("coding_pass"):
        image = row.after or {}
        copied = sum(each.number for each in change.codings if each.pass_id == row.key)
        values = {"pass": str(image["name"]), "pass_kind": str(image["kind"]), "codings": copied}
        yield Told("pass_copied" if _is_copy(change, row.key) else "pass_made", values)
    for row in change.changed("coding_pass"):
        yield from _changed_pass(row, known)
    if any("position" in (row.after or {}) for row in change.changed("coding_pass")):
        yield Told("pass_ordered", {})
    for deed, rows in (
        ("pass_finished", change.made("finished")),
        ("pass_unfinished", change.gone("finished")),
    ):
        done: dict[tuple[str, str], list[Later]] = defaultdict(list)
        for row in rows:
            image = row.after or row.before or {}
            done[image["coder_id"], image["pass_id"]].append(document(image["document_id"]))
        for (who, in_pass), documents in done.items():
            values = {
                "person": coder(who),
                "pass": known.name("coding_pass", in_pass),
                "names": tuple(documents),
            }
            yield Told(deed, values)


def _is_copy(change: Touched, pass_id: str) -> bool:
    """True when codings came with the pass on quotations that were there: with the first coding of a pass comes one."""
    count = sum(each.number for each in change.codings if each.pass_id == pass_id and not each.before)
    return count > 0 and not change.new_quotations


def _changed_pass(row: RowChange, known: Known) -> Iterator[Told]:
    before, after = row.before or {}, row.after or {}
    name = known.name("coding_pass", row.key)
    if "name" in after:
        yield Told("pass_renamed", {"pass": str(before["name"]), "new": name})
    if "blind" in after:
        yield Told("pass_blind" if after["blind"] else "pass_seen", {"pass": name})
    if "closed_at" in after:
        yield Told("pass_closed" if after["closed_at"] else "pass_reopened", {"pass": name})


def told_elsewhere(change: Touched) -> Callable[[Codings], bool]:
    """Which codings of a change are told with a code that was merged, split or deleted, or with a new pass."""
    codes = set(merges(change)) | {row.key for row in change.gone("code")} | set(splits(change))
    copied = {row.key for row in change.made("coding_pass") if _is_copy(change, row.key)}
    return lambda each: each.before in codes or each.after in codes or each.pass_id in copied


def of_transcripts(change: Touched, known: Known) -> Iterator[Told]:
    """Transcripts that came, were corrected, renamed, given to a participant, or deleted."""
    came = [row.key for row in change.made("document")]
    if came:
        yield Told("transcript_came", {"names": tuple(document(key) for key in came)}, subject="came")
    for row in change.gone("document"):
        codings = sum(each.number for each in change.codings if each.document_id == row.key)
        yield Told("transcript_deleted", {"document": document(row.key), "codings": codings})
    for row in change.changed("document"):
        after = row.after or {}
        if TEXT_CHANGED in after:
            yield Told("transcript_corrected", {"document": document(row.key)}, subject=row.key)
        elif "rule" in after:
            yield Told("transcript_split", {"document": document(row.key)}, subject=row.key)
        if "name" in after:
            yield Told("transcript_renamed", {"document": document(row.key)})
        if after.get("participant_id"):
            values = {"document": document(row.key), "person": person(after["participant_id"])}
            yield Told("transcript_given", values)
    yield from _speakers(change, known)


def _speakers(change: Touched, known: Known) -> Iterator[Told]:
    """Who speaks in a transcript, where that alone was changed."""
    documents = {
        row.key for row in change.of("document") if TEXT_CHANGED in (row.after or {}) or not row.before
    }
    documents |= {row.key for row in change.of("document") if "rule" in (row.after or {}) or not row.after}
    spoken = {str(known.of("speaker", row.key).get("document_id", "")) for row in change.of("speaker")}
    for key in sorted(spoken - documents - {""}):
        yield Told("transcript_speakers", {"document": document(key)}, subject=key)


def of_people(change: Touched, known: Known) -> Iterator[Told]:
    """Coders and participants who came, changed or went, by their present names alone."""
    lists: list[tuple[str, list[RowChange], Callable[[str], Later]]] = [
        ("people_coders", [row for row in change.made("coder") if _is_person(row)], coder),
        ("people_coders_renamed", _with(change.changed("coder"), "name"), coder),
        ("people_coders_coloured", _with(change.changed("coder"), "colour"), coder),
        ("people_came", change.made("participant"), person),
        ("people_changed", change.changed("participant"), person),
        ("people_deleted", change.gone("participant"), person),
    ]
    for deed, rows, later in lists:
        if rows:
            yield Told(deed, {"names": tuple(later(row.key) for row in rows)})
    attributes = tuple(known.name("attribute", row.key) for row in change.made("attribute"))
    if attributes:
        yield Told("people_attributes", {"names": attributes}, subject="attributes")


def _with(rows: Sequence[RowChange], column: str) -> list[RowChange]:
    """The rows in which that column was changed."""
    return [row for row in rows if column in (row.after or {})]


def _is_person(row: RowChange) -> bool:
    return (row.after or {}).get("kind", "person") == "person"


def of_memos(change: Touched, known: Known) -> Iterator[Told]:
    """Memos written, renamed, worked on, deleted; what they say is not told."""
    follows = bool(change.gone("code") or change.gone("document"))  # references in it were put right
    for row in change.of("memo"):
        name = known.name("memo", row.key, "title")
        values = {"memo": name, "memo_kind": str(known.of("memo", row.key).get("kind", ""))}
        before, after = row.before or {}, row.after or {}
        if not before:
            yield Told("memo_written", values)
        elif not after:
            yield Told("memo_deleted", values)
        else:
            if "title" in after and before["title"]:
                yield Told("memo_renamed", {"memo": str(before["title"]), "new": name})
            if "kind" in after:
                yield Told("memo_kind", values)
            if TEXT_CHANGED in after and not follows:
                yield Told("memo_edited", values, subject=row.key)


def of_joining(change: Touched, known: Known) -> Iterator[Told]:  # noqa: ARG001
    """A colleague's copy that was joined, and what came with it."""
    copies = sorted(change.made("joined_copy"), key=lambda row: str((row.after or {})["joined_at"]))
    for row in copies[-1:]:  # those before it were joined to the copy
        values: dict[str, str | int] = {
            "copy": str((row.after or {})["name"]),
            "codings": sum(each.number for each in change.codings if not each.before),
        }
        tables = {"codes": "code", "memos": "memo", "documents": "document"}
        values |= {what: len(change.made(table)) for what, table in tables.items()}
        values["others"] = "some" if set(change.rows) - {"joined_copy"} else ""
        yield Told("project_joined", values)


def of_project(change: Touched, known: Known) -> Iterator[Told]:  # noqa: ARG001
    """The project called something else."""
    for row in change.changed("study"):
        if "title" in (row.after or {}):
            yield Told("project_renamed", {"title": str((row.after or {})["title"])})
