"""What a person should know of a joining besides what comes and goes, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from qcode.joining.hidden import Hidden
from qcode.joining.naming import Naming
from qcode.joining.plan import Joining
from qcode.sentence import worded

_TOLD = (
    "code",
    "document",
    "participant",
    "memo",
    "relation",
    "research_question",
    "coding_pass",
    "diagram",
    "survey",
)


def notes(joining: Joining, naming: Naming, hidden: Hidden) -> tuple[str, ...]:
    """The sentences, each once."""
    told = (
        *_merged(joining, naming),
        *_became_one(joining, naming),
        *_renamed(joining, naming),
        *_kept(joining, naming, hidden),
        *_freed(joining, naming),
    )
    return tuple(dict.fromkeys(told))


def _merged(joining: Joining, naming: Naming) -> Iterator[str]:
    """Codes that one copy merged into another, and the other copy still has."""
    for code, into in joining.merged.items():
        if code in joining.copies.mine.state["code"] or code in joining.copies.theirs.state["code"]:
            yield worded(
                "“{code}” was merged into “{into}”, and so are the codings with it.",
                code=naming.name("code", code),
                into=naming.name("code", into),
            )


def _became_one(joining: Joining, naming: Naming) -> Iterator[str]:
    for table, into in joining.into.items():
        for other in into:
            name = naming.name(table, other)
            if table == "coder":
                yield worded("The coder “{name}” is in both copies, and is one person.", name=name)
            elif table == "coding_pass":
                yield worded("The coding pass “{name}” is in both copies, and becomes one.", name=name)
            elif table == "attribute":
                yield worded("The attribute “{name}” is in both copies, and becomes one.", name=name)
            elif table == "survey":
                yield worded("The survey “{name}” was imported into both copies, and becomes one.", name=name)
            elif table == "document":
                yield worded(
                    "“{name}” was imported into both copies with the same text, and becomes one transcript.",
                    name=name,
                )


def _renamed(joining: Joining, naming: Naming) -> Iterator[str]:
    for (table, key), before in joining.renamed.items():
        yield worded(
            "Two have the name “{name}”; one of them is called “{new}” from then on.",
            name=before,
            new=naming.name(table, key),
        )


def _kept(joining: Joining, naming: Naming, hidden: Hidden) -> Iterator[str]:
    """What one copy deleted while the other worked with it."""
    kept = [address for address in joining.union.kept if address[1] in joining.state[address[0]]]
    for table, key in (*kept, *joining.needed):
        if table in _TOLD and key in joining.state[table] and not hidden.is_hidden(table, key):
            name = naming.name(table, key)
            if key in joining.copies.mine.state[table]:
                yield worded(
                    "“{name}” was deleted in the other copy; it stays, because work was done on it here.",
                    name=name,
                )
            else:
                yield worded(
                    "“{name}” was deleted here; it comes back, because work was done on it in the other copy.",
                    name=name,
                )


def _freed(joining: Joining, naming: Naming) -> Iterator[str]:
    for key in joining.freed:
        table = "code" if key in joining.state["code"] else "research_question"
        yield worded(
            "“{name}” would have come to stand under itself; it stands where it stood before.",
            name=naming.name(table, key),
        )
