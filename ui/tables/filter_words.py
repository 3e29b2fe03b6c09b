"""What all tables leave out, in words, and what there is to choose from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from sqlmodel import Session

from qcode.codebook.tree import nodes
from qcode.coding.passes import agreed_layer
from qcode.model.document import ROLES
from qcode.tables.spec import Ids, TableFilter
from ui.language import tr, translated
from ui.quotations.names import Names, names_of

MOST_NAMED = 3
"""Names that are told one by one; of more it is told how many there are."""
INTERVIEWER = "interviewer"
OTHERS = frozenset((*ROLES, "")) - {INTERVIEWER}
"""The roles of speakers without those who ask; "" is what nobody says."""


@dataclass(frozen=True)
class Choosable:
    """What a filter can be made of; coders are people, and last the layer of what they agreed upon, where there is one."""

    names: Names = field(default_factory=Names)
    agreed: str = ""  # the id of that layer

    @property
    def coders(self) -> Mapping[str, str]:
        """Everybody whose codings can be counted, by id."""
        return {**self.names.coders, **self.layer(tr("What was agreed"))}

    def layer(self, words: str) -> Mapping[str, str]:
        """The layer of what was agreed, called so, where there is one."""
        return {self.agreed: translated(words)} if self.agreed else {}


def choosable(session: Session) -> Choosable:
    """What there is in the project."""
    layer = agreed_layer(session)
    return Choosable(names_of(session, nodes(session)), layer.id if layer else "")


def told(wanted: TableFilter, there: Choosable) -> Iterator[tuple[str, TableFilter]]:
    """What is left out, in words, each with the filter without it."""
    names = there.names
    codes = {node.id: node.name for node in names.codes}
    parts: tuple[tuple[str, Ids | None, Mapping[str, str]], ...] = (
        ("documents", wanted.documents, names.documents),
        ("groups", wanted.groups, names.groups),
        ("coders", wanted.coders, {**there.coders, **there.layer(tr("what was agreed"))}),
        ("passes", wanted.passes, names.passes),
        ("codes", wanted.codes, codes),
    )
    for part, ids, known in parts:
        if ids is not None:
            words = _named([known[key] for key in known if key in ids], part)
            yield words, replace(wanted, **{part: None})  # pyright: ignore[reportArgumentType]
    if wanted.roles is not None:
        yield translated(tr("without the interviewer")), replace(wanted, roles=None)


def _named(chosen: list[str], part: str) -> str:
    if not chosen:
        return translated(tr("nothing"))
    if len(chosen) <= MOST_NAMED:
        return ", ".join(chosen)
    many = {
        "documents": tr("{count} transcripts"),
        "groups": tr("{count} groups"),
        "coders": tr("{count} coders"),
        "passes": tr("{count} passes"),
        "codes": tr("{count} codes"),
    }
    return translated(many[part]).format(count=len(chosen))
