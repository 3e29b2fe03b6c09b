"""Two corrections of one text that do not touch each other, made together."""

from __future__ import annotations

from collections.abc import Sequence

from qcode.joining.state import Image
from qcode.model.draft import TurnDraft
from qcode.transcripts.carry import Edit, carry_turns, changed, edits
from qcode.transcripts.documents import numbering, words_said
from qcode.transcripts.typed import whole_words


def combined(old: str, mine: str, theirs: str) -> str | None:
    """``old`` with what was corrected in both; None where the corrections touch each other, or one is of the same words."""
    made: list[Edit] = []
    for edit in sorted({*_plain(old, mine), *_plain(old, theirs)}):
        if made and edit.start <= made[-1].end:
            return None
        made.append(edit)
    return changed(old, made)


def _plain(old: str, new: str) -> Sequence[Edit]:
    return [edit._replace(moves=()) for edit in whole_words(edits(old, new), old)]


def turns_in(turns: Sequence[Image], old: str, new: str) -> tuple[list[Image], int]:
    """The turns of a text, in order, as they stand in another version of it; and how many words are said there."""
    before = [
        TurnDraft(row["start"], row["body"], row["end"], row["speaker_id"], row["seconds"]) for row in turns
    ]
    after = carry_turns(before, whole_words(edits(old, new), old), new)
    kept = [(row, draft) for row, draft in zip(turns, after, strict=True) if draft is not None]
    numbers = numbering([draft for _, draft in kept])
    rows = [
        row | {"start": draft.start, "body": draft.body, "end": draft.end, "number": number}
        for (row, draft), number in zip(kept, numbers, strict=True)
    ]
    return rows, words_said(new, [draft for _, draft in kept])
