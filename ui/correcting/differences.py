"""Old and new words side by side in one line: what is gone struck out, what is new in bold."""

from __future__ import annotations

from html import escape

from qcode.transcripts.carry import edits
from ui.theme.colours import Scheme

KEPT = 36
"""Characters beside a change that are shown; the rest of what stayed the same is left out."""


def inline(old: str, new: str, scheme: Scheme) -> str:
    """``new`` with what changed since ``old`` marked, as HTML."""
    old, new = " ".join(old.split()), " ".join(new.split())
    parts: list[str] = []
    done = 0
    for edit in edits(old, new):
        parts.append(escape(_near(old[done : edit.start], opens=not parts)))
        parts.append(exchanged(old[edit.start : edit.end], edit.text, scheme))
        done = edit.end
    parts.append(escape(_near(old[done:], opens=not parts, closes=True)))
    return "".join(parts)


def exchanged(old: str, new: str, scheme: Scheme) -> str:
    """What is gone, and behind it what came instead."""
    return " ".join(part for part in (gone(old, scheme), added(new)) if part)


def gone(words: str, scheme: Scheme) -> str:
    """Words that are not there any more."""
    return f'<s style="color:{scheme.quiet}">{readable(words)}</s>' if words else ""


def added(words: str) -> str:
    """Words that are new."""
    return f"<b>{readable(words)}</b>" if words else ""


def readable(words: str) -> str:
    """Words as they can be read in a line: a line end has a sign."""
    return escape(words.replace("\r\n", "\n").replace("\n", " ¶ "))


def _near(words: str, *, opens: bool = False, closes: bool = False) -> str:
    """What stayed the same, as far as it stands beside a change."""
    if opens and closes:
        return words if len(words) <= 2 * KEPT else f"{words[: 2 * KEPT].rpartition(' ')[0]}…"
    if opens and len(words) > KEPT:
        return f"…{words[-KEPT:].partition(' ')[2]}"
    if closes and len(words) > KEPT:
        return f"{words[:KEPT].rpartition(' ')[0]}…"
    if len(words) > 2 * KEPT:
        return f"{words[:KEPT].rpartition(' ')[0]} … {words[-KEPT:].partition(' ')[2]}"
    return words
