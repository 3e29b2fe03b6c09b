"""Two corrections of one text that do not touch each other, made together."""

from __future__ import annotations

from collections.abc import Sequence

from qcode.joining.state import Image
from qcode.model.draft import TurnDraft
from qcode.transcripts.carry import Edit, carry_turns, changed, edits
from qcode.transcripts.documents import numbering, words_said
from qcode.transcripts.typed import whole_words

Laid = tuple[Sequence[Image], str]
"""Turns, in order, and the text they stand in."""


def combined(old: str, mine: str, theirs: str) -> str | None:
    """``old`` with what was corrected in both; None where the corrections touch each other, or one is of the same words."""
    made: list[Edit] = []
    for edit in sorted({*_plain(old, mine), *_plain(old, theirs)}):
        if made and edit.start <= made[-1].end:
            return None
        made.append(edit)
    return changed(old, made)


def grown(old: str, mine: str, theirs: str) -> str | None:
    """``old`` with what each added below it, such as answers of more respondents, in one order whoever joins; None for any other change."""
    below = f"{old}\n"
    if not (mine.startswith(below) and theirs.startswith(below)):
        return None
    return old + "".join(sorted((mine[len(old) :], theirs[len(old) :])))


def _plain(old: str, new: str) -> Sequence[Edit]:
    return [edit._replace(moves=()) for edit in whole_words(edits(old, new), old)]


def turns_in(turns: Sequence[Image], old: str, new: str) -> tuple[list[Image], int]:
    """The turns of a text, in order, as they stand in another version of it; and how many words are said there."""
    after = carry_turns([_draft(row) for row in turns], whole_words(edits(old, new), old), new)
    kept = [(row, draft) for row, draft in zip(turns, after, strict=True) if draft is not None]
    return _numbered(kept, new)


def turns_of_both(mine: Laid, theirs: Laid, before: int, new: str) -> tuple[list[Image], int]:
    """The turns of two texts as they stand in the one that `grown` made of them, and how many words are said.

    ``before`` is how long the text was that both added to. What was added moves as a whole: it is known where it went.
    """
    both: dict[str, Image] = {}
    for turns, old in (theirs, mine):
        by = 0 if new.startswith(old) else len(new) - len(old)
        both |= {row["id"]: _moved(row, by) if row["start"] > before else row for row in turns}
    rows = sorted(both.values(), key=lambda row: (row["start"], row["id"]))
    return _numbered([(row, _draft(row)) for row in rows], new)


def _moved(row: Image, by: int) -> Image:
    return row | {each: row[each] + by for each in ("start", "body", "end")}


def _draft(row: Image) -> TurnDraft:
    return TurnDraft(row["start"], row["body"], row["end"], row["speaker_id"], row["seconds"])


def _numbered(laid: Sequence[tuple[Image, TurnDraft]], text: str) -> tuple[list[Image], int]:
    drafts = [draft for _, draft in laid]
    rows = [
        row | {"start": draft.start, "body": draft.body, "end": draft.end, "number": number}
        for (row, draft), number in zip(laid, numbering(drafts), strict=True)
    ]
    return rows, words_said(text, drafts)
