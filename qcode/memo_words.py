"""What the references in memos stand for now: names, and the words of quotations with their source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session

from qcode.memos import CHUNK, TABLES, Target
from qcode.model import Code, Document, Memo
from qcode.model.reference import SCHEME, Reference, parts, plain, references, replaced
from qcode.model.row import table_of
from qcode.quoting import Quoted, quoted
from qcode.relation_names import relation_names


@dataclass(frozen=True)
class Meant:
    """What a reference stands for: a name (for a quotation where it stands), a code's colour, a quotation's words."""

    name: str
    colour: str = ""
    quotation: Quoted | None = None

    @property
    def words(self) -> str:
        """The words of the quotation, each speaker's on a line."""
        pieces = self.quotation.pieces if self.quotation else ()
        return "\n".join(f"{speaker}: {words}" if speaker else words for speaker, words in pieces)


Known = Mapping[Target, Meant]
"""What references stand for; what is gone is not in it."""


def meant(session: Session, texts: Iterable[str]) -> dict[Target, Meant]:
    """All that these texts refer to and is still there."""
    return known(session, {(each.target, each.id) for text in texts for each in references(text)})


def known(session: Session, targets: Iterable[Target]) -> dict[Target, Meant]:
    """What these are called now; those that are gone are left out."""
    wanted: dict[str, list[str]] = {target: [] for target in TABLES}
    for target, target_id in set(targets):
        wanted[target].append(target_id)
    found: dict[Target, Meant] = {}
    code, document, memo = (table_of(model).c for model in (Code, Document, Memo))
    run = session.connection().execute
    for key, column in (("code", code.id), ("document", document.id), ("memo", memo.id)):
        name = memo.title if key == "memo" else column.table.c.name
        colour = code.colour if key == "code" else name
        for at in range(0, len(wanted[key]), CHUNK):
            some = wanted[key][at : at + CHUNK]
            for row_id, called, hue in run(select(column, name, colour).where(column.in_(some))):
                found[key, row_id] = Meant(called, hue if key == "code" else "")
    for each in quoted(session, wanted["quotation"]):
        found["quotation", each.id] = Meant(place(each.document, each.turn), "", each)
    for row_id, called in relation_names(session, wanted["relation"]).items():
        found["relation", row_id] = Meant(called)
    return found


def place(document: str, turn: int | None) -> str:
    """Where something stands, in a few words."""
    return document if turn is None else f"{document}, {turn}"


def in_words(text: str, known: Known, gone: str = "{name} (deleted)") -> str:
    """The text as Markdown for the world outside: names in the place of references, and quotations with their source."""
    if SCHEME not in text:
        return text
    return "\n\n".join(
        _quoted(part, known, gone) if isinstance(part, Reference) else named(part, known, gone)
        for part in parts(text)
    )


def named(text: str, known: Known, gone: str) -> str:
    """The text with the names of what it refers to, ``gone`` saying what is there no more."""
    return replaced(text, lambda reference: plain(name_of(reference, known, gone)))


def name_of(reference: Reference, known: Known, gone: str) -> str:
    """What is referred to as it is called now, or what it was called and that it is gone."""
    there = known.get((reference.target, reference.id))
    return there.name if there is not None else gone.format(name=reference.label)


def _quoted(reference: Reference, known: Known, gone: str) -> str:
    there = known.get((reference.target, reference.id))
    if there is None:
        return "> " + plain(gone.format(name=reference.label))
    lines = [*there.words.split("\n"), "", f"— {there.name}"]
    return "\n".join(f"> {plain(line)}".rstrip() for line in lines)
