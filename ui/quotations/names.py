"""What transcripts, groups, coders and passes there are to filter by, and what is sought in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import func, select
from sqlmodel import Session

from qcode.codebook.tree import CodeNode
from qcode.coding import passes
from qcode.model import Document, Participant
from qcode.model.row import table_of
from qcode.transcript_order import transcript_order
from ui.language import tr, translated
from ui.quotations.sought import Ids, Sought


@dataclass(frozen=True)
class Names:
    """The name of each by its id; a group is its own id, "" for those without one."""

    documents: Mapping[str, str] = field(default_factory=dict[str, str])
    groups: Mapping[str, str] = field(default_factory=dict[str, str])
    coders: Mapping[str, str] = field(default_factory=dict[str, str])
    passes: Mapping[str, str] = field(default_factory=dict[str, str])
    participants: Mapping[str, str] = field(default_factory=dict[str, str])
    codes: Sequence[CodeNode] = ()


def names_of(session: Session, codes: Sequence[CodeNode]) -> Names:
    """What there is in the project besides these codes, which are read already."""
    document, participant = table_of(Document), table_of(Participant)
    run = session.connection().execute
    rows = run(
        select(document.c.id, document.c.name, func.coalesce(participant.c.group, ""))
        .join_from(document, participant, isouter=True)
        .order_by(*transcript_order())
    ).all()
    groups = list(dict.fromkeys(row[2] for row in rows))
    return Names(
        {row[0]: row[1] for row in rows},
        {name: name or translated(tr("No group")) for name in groups},
        {each.id: each.name for each in passes.coders(session)},
        {each.id: each.name for each in passes.passes(session)},
        {row[0]: row[1] for row in run(select(participant.c.id, participant.c.pseudonym))},
        codes,
    )


def told(sought: Sought, names: Names) -> Iterator[tuple[str, Sought]]:
    """What leaves quotations out besides the code, in words, each with what is sought without it."""
    if sought.starred:
        yield translated(tr("starred")), replace(sought, starred=False)
    if sought.uncoded:
        yield translated(tr("without a code")), replace(sought, uncoded=False)
    if sought.codes and not sought.subcodes:
        yield translated(tr("without subcodes")), replace(sought, subcodes=True)
    parts: tuple[tuple[str, Ids | None, Mapping[str, str]], ...] = (
        ("participants", sought.participants, names.participants),
        ("documents", sought.documents, names.documents),
        ("groups", sought.groups, names.groups),
        ("coders", sought.coders, names.coders),
        ("passes", sought.passes, names.passes),
    )
    for part, ids, known in parts:
        if ids is not None:
            words = ", ".join(known[key] for key in known if key in ids)
            yield words, replace(sought, **{part: None})  # pyright: ignore[reportArgumentType]
