"""What a change says of the analysis, before it is known how things are called in the end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from qcode.audit.event import Before, Value


class Later(NamedTuple):
    """The name a row has in the end, for what goes by its present name alone: transcripts and people."""

    table: str
    key: str
    column: str = "name"


Names = tuple[Later, ...]


class Told(NamedTuple):
    """A deed with what fills its sentence. What has a ``subject`` is one event with the same deed of the same day."""

    deed: str
    values: Mapping[str, Value | Later | Names]
    codes: frozenset[str] = frozenset()
    texts: tuple[Before, ...] = ()
    subject: str = ""


def document(key: str) -> Later:
    """The present name of a transcript."""
    return Later("document", key)


def person(key: str) -> Later:
    """The present pseudonym of a participant."""
    return Later("participant", key, "pseudonym")


def coder(key: str) -> Later:
    """The present name of a coder."""
    return Later("coder", key)
