"""Transcripts of two copies: which text stands, who speaks in it, and where quotations of another text stand in that."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from qcode.joining.choices import Which
from qcode.joining.combining import grown, turns_in, turns_of_both
from qcode.joining.state import Image, Rows, State
from qcode.joining.three_way import LOST, RowByRow, Union
from qcode.joining.trails import Side
from qcode.model.span import Span
from qcode.transcripts.carry import Edit, Fate, carry, edits
from qcode.transcripts.typed import whole_words

LEAST_KEPT = 0.5
"""How much of its letters a quotation has to keep, for it to be the same words."""


def texts(rows: RowByRow, union: Union, mine: Side, theirs: Side) -> None:
    """Joins the transcripts themselves, and says whose turns each has: those of the copy whose text stands."""
    rows.table(union, "document")
    turns = [_by_document(side.state["turn"]) for side in (mine, theirs)]
    for key, document in union.state["document"].items():
        one, other = mine.state["document"].get(key), theirs.state["document"].get(key)
        if one is None or other is None:
            union.turns_of[key] = "theirs" if one is None else "mine"
            continue
        below = _both_added(rows, key, (one, other), document, (turns[0][key], turns[1][key]))
        if below is not None:
            union.grown[key] = below
            union.turns_of[key] = "mine"
            continue
        side = _turns_side(rows, key, (one, other), document, (turns[0][key], turns[1][key]))
        union.turns_of[key] = side
        whose = one if side == "mine" else other
        union.state["document"][key] = document | {"words": whose["words"], "rule": whose["rule"]}


def _both_added(
    rows: RowByRow, key: str, both: tuple[Image, Image], joined: Image, turns: tuple[list[Image], list[Image]]
) -> int | None:
    """Below which place each copy did nothing but add turns, where the joined text has them all; None for anything else."""
    was = [state for state in rows.before if key in state["document"]]
    if len(was) != 1 or joined["text"] in (both[0]["text"], both[1]["text"]):
        return None
    text = was[0]["document"][key]["text"]
    before = _shape(_by_document(was[0]["turn"])[key])
    if any(_shape(each)[: len(before)] != before for each in turns):
        return None
    return len(text) if joined["text"] == grown(text, both[0]["text"], both[1]["text"]) else None


def _turns_side(
    rows: RowByRow, key: str, both: tuple[Image, Image], joined: Image, turns: tuple[list[Image], list[Image]]
) -> Which:
    same = [each["text"] == joined["text"] for each in both]
    if same[0] != same[1]:
        return "mine" if same[0] else "theirs"
    shapes = [_shape(each) for each in turns]
    if all(same) and turns[0] == turns[1]:
        return "mine"
    before = [_shape(_by_document(state["turn"])[key]) for state in rows.before]
    kept = [each in before for each in shapes]
    if kept[0] != kept[1]:
        return "theirs" if kept[0] else "mine"
    return rows.settled_turns(*turns)


def _shape(turns: Sequence[Image]) -> list[tuple[str, str | None]]:
    """How a transcript is split into turns, wherever these stand: which there are, and who speaks."""
    return [(row["id"], row["speaker_id"]) for row in turns]


def _by_document(rows: Rows) -> dict[str, list[Image]]:
    """The turns of each transcript, in order."""
    found: dict[str, list[Image]] = defaultdict(list)
    for row in sorted(rows.values(), key=lambda row: (row["start"], row["id"])):
        found[row["document_id"]].append(row)
    return found


def who_speaks(rows: RowByRow, union: Union, mine: Side, theirs: Side) -> None:
    """Gives each transcript the speakers and turns of the copy whose turns stand; a speaker both have is joined."""
    rows.table(union, "speaker")
    known = dict(union.state["speaker"])
    for key in [address for address in union.dropped if address[0] == "speaker"]:
        known[key[1]] = union.dropped.pop(key)[0]
    union.state["speaker"], union.state["turn"] = {}, {}
    for name in ("speaker", "turn"):
        for which, side in (("mine", mine), ("theirs", theirs)):
            for key, row in side.state[name].items():
                whose = union.turns_of.get(row["document_id"])
                if whose == which or row["document_id"] in union.grown:
                    union.state[name][key] = known[key] if name == "speaker" else row
                elif whose is None:  # the transcript goes, unless something holds on to it
                    deleted_by: Which = "theirs" if which == "mine" else "mine"
                    union.dropped[name, key] = (row, deleted_by)
    _lay_turns(union, {"mine": mine, "theirs": theirs})


def _lay_turns(union: Union, sides: Mapping[Which, Side]) -> None:
    """Puts turns where they stand in a text that holds the corrections of both copies."""
    of_text = _by_document(union.state["turn"])
    for key in union.grown.keys() & union.state["document"].keys():
        _lay_both(union, sides, key, of_text[key])
    for key, document in union.state["document"].items():
        if key in union.grown:
            continue
        old = sides[union.turns_of[key]].state["document"][key]["text"]
        if old == document["text"]:
            continue
        for row in of_text[key]:
            del union.state["turn"][row["id"]]
        laid, words = turns_in(of_text[key], old, document["text"])
        union.state["turn"] |= {row["id"]: row for row in laid}
        union.state["document"][key] = document | {"words": words}


def _lay_both(union: Union, sides: Mapping[Which, Side], key: str, found: Sequence[Image]) -> None:
    """Puts the turns of both copies below each other."""
    document = union.state["document"][key]
    each = [
        (_by_document(sides[which].state["turn"])[key], sides[which].state["document"][key]["text"])
        for which in ("mine", "theirs")
    ]
    for row in found:
        del union.state["turn"][row["id"]]
    laid, words = turns_of_both(each[0], each[1], union.grown[key], document["text"])
    union.state["turn"] |= {row["id"]: row for row in laid}
    union.state["document"][key] = document | {"words": words}


def carried(state: State, joined: Rows) -> State:
    """The state with its quotations where their words stand in the joined texts; a place of LOST for those that are not there."""
    moving = {
        key: row["text"]
        for key, row in state["document"].items()
        if key in joined and joined[key]["text"] != row["text"]
    }
    if not moving:
        return state
    of_text: dict[str, list[Image]] = defaultdict(list)
    for row in state["quotation"].values():
        if row["document_id"] in moving:
            of_text[row["document_id"]].append(row)
    quotations = dict(state["quotation"])
    for key, found in of_text.items():
        for row in _carried(found, moving[key], joined[key]["text"]):
            quotations[row["id"]] = row
    return {**state, "quotation": quotations}


def _carried(rows: Sequence[Image], old: str, new: str) -> Iterable[Image]:
    letters = edits(old, new)
    made = whole_words(letters, old)
    spans = [Span(row["start"], row["end"]) for row in rows]
    found = carry(spans, made)
    for row, before, span, fate in zip(rows, spans, found.spans, found.fates, strict=True):
        if span is not None and (fate in (Fate.UNCHANGED, Fate.MOVED) or _recognised(before, old, letters)):
            yield row | {"start": span.start, "end": span.end, "text": span.of(new)}
        else:
            yield row | {"start": LOST, "end": LOST}


def _recognised(span: Span, old: str, made: Sequence[Edit]) -> bool:
    """True when enough of the letters of a span are still there: else it would stand on other words."""
    letters = sum(map(str.isalnum, span.of(old)))
    gone = 0
    for edit in made:
        cut = Span(max(edit.start, span.start), min(edit.end, span.end))
        if cut.start < cut.end:
            gone += sum(map(str.isalnum, cut.of(old)))
    return letters - gone >= LEAST_KEPT * letters and (letters > 0 or span.of(old).strip() == "")
