"""Words that say little by themselves: spaCy's list for each language, and what a team adds to it or takes off."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from importlib import import_module
from typing import Any, cast

from sqlmodel import Session, select

from qcode.errors import Refused
from qcode.model import ReportChoice
from qcode.nlp.tokens import form, words
from qcode.sentence import worded

KEPT_AS = "words"
"""The choice of a project that holds its own stop words."""


@lru_cache
def stop_words(language: str) -> frozenset[str]:
    """spaCy's stop words of a language such as "nl", as the word index spells words; none where it has no list.

    A list entry with a hyphen or an apostrophe counts for each of its words too, as the index parts them.
    """
    try:
        listed = cast(Any, import_module(f"spacy.lang.{language}.stop_words")).STOP_WORDS
    except ImportError:
        return frozenset()
    return frozenset(form(part) for word in cast(set[str], listed) for _, _, part in words(word))


def own_stop_words(session: Session) -> tuple[str, ...]:
    """What the team left out besides, in the order of the alphabet."""
    row = _row(session)
    kept = row.choice.get("stop") if row else None
    return tuple(str(word) for word in cast(list[object], kept)) if isinstance(kept, list) else ()


def keep_stop_words(session: Session, typed: Iterable[str]) -> tuple[str, ...]:
    """Keeps these as the team's own stop words, in place of those before; what they became. Raises Refused for what is no word."""
    wanted = sorted(set(spelt(typed)))
    row = _row(session) or ReportChoice(report=KEPT_AS)
    if row.choice.get("stop", []) != wanted:
        row.choice = {**row.choice, "stop": wanted}
        session.add(row)
        session.flush()
    return tuple(wanted)


def spelt(typed: Iterable[str]) -> list[str]:
    """The words as they are kept; raises Refused for what is not one word."""
    return [_one_word(each) for each in typed]


def _one_word(typed: str) -> str:
    found = [form(word) for _, _, word in words(typed)]
    if len(found) != 1:
        raise Refused(worded("“{typed}” is not one word, so nothing was changed.", typed=typed.strip()))
    return found[0]


def _row(session: Session) -> ReportChoice | None:
    return session.exec(select(ReportChoice).where(ReportChoice.report == KEPT_AS)).first()
