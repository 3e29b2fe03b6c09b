"""The languages a study is written in."""

from __future__ import annotations


def is_dutch(language: str) -> bool:
    """True for "nl", "nl-NL", "nl_BE" …; every other language is answered in English."""
    return language.lower().replace("_", "-").split("-")[0] == "nl"
