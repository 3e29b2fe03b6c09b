"""What is compared: coders, or passes of one coder, or a coder and what was agreed; in which transcripts, for which codes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlmodel import Session

from qcode.coding.blind import blind_passes
from qcode.coding.passes import coder_named, pass_named
from qcode.errors import Refused
from qcode.model import Coder, Coding, CodingPass
from qcode.model.row import table_of
from qcode.sentence import worded

Ids = frozenset[str]


@dataclass(frozen=True)
class Side:
    """One of those compared: what a coder, or the layer of what was agreed, coded in these passes; None: in every pass."""

    coder_id: str
    passes: Ids | None = None


@dataclass(frozen=True)
class Choice:
    """Two sides or more, and in what they are compared; None: in all of it. A code counts with all below it.

    Only transcripts that every side is done with are compared, unless ``include_unfinished``.
    """

    sides: tuple[Side, ...]
    documents: Ids | None = None
    codes: Ids | None = None
    include_unfinished: bool = False

    @property
    def coders(self) -> Ids:
        """Whose codings are compared."""
        return frozenset(side.coder_id for side in self.sides)

    def swapped(self) -> Choice:
        """The same with the sides the other way round."""
        return replace(self, sides=self.sides[::-1])


def chosen(
    session: Session,
    coders: Sequence[str],
    passes: Sequence[str] = (),
    *,
    documents: Ids | None = None,
    codes: Ids | None = None,
    include_unfinished: bool = False,
) -> Choice:
    """What these names choose: coders in all of these passes (none: every pass that can be seen), or the passes of the one coder.

    Raises NotFound for a name that is not there, Refused for fewer than two sides and for a pass that is coded blind.
    """
    who = [coder_named(session, name).id for name in coders]
    which = [pass_named(session, name).id for name in passes]
    together = frozenset(which) if which else seen_passes(session)
    sides = (
        [Side(who[0], frozenset([each])) for each in which]
        if len(who) == 1
        else [Side(each, together) for each in who]
    )
    made = Choice(tuple(sides), documents, codes, include_unfinished)
    refuse(session, made)
    return made


def refuse(session: Session, choice: Choice) -> None:
    """Raises Refused for what cannot be compared: fewer than two sides, one named twice, or a pass that is coded blind."""
    if len(choice.sides) < 2:
        raise Refused(worded("Comparing takes two coders or more, or two passes of one coder."))
    if len(set(choice.sides)) < len(choice.sides):
        raise Refused(worded("What is compared has to be different; one of those named was named twice."))
    if len(choice.coders) > 1:
        _refuse_blind(session, choice)


def seen_passes(session: Session) -> Ids | None:
    """The passes in which coders can be compared while another is coded blind.

    None for every pass: where none is blind, and where nothing is coded in the others, so that there is nothing to compare.
    """
    hidden = blind_passes(session)
    if not hidden:
        return None
    coded = session.connection().execute(select(table_of(Coding).c.pass_id).distinct()).scalars()
    return frozenset(each for each in coded if each not in hidden) or None


def _refuse_blind(session: Session, choice: Choice) -> None:
    for pass_id, name in blind_passes(session).items():
        if any(side.passes is None or pass_id in side.passes for side in choice.sides):
            raise Refused(
                worded(
                    "“{name}” is coded blind: nobody sees there what others code until that is lifted, so nothing is compared.",
                    name=name,
                )
            )


def labels(session: Session, choice: Choice) -> tuple[str, ...]:
    """What each side is called: the coder's name, with the pass where a coder is compared with himself or herself."""
    coder, coding_pass = table_of(Coder).c, table_of(CodingPass).c
    run = session.connection().execute
    names = {key: name for key, name in run(select(coder.id, coder.name))}  # noqa: C416 - rows are no pairs
    in_order = run(select(coding_pass.id, coding_pass.name).order_by(coding_pass.position)).all()
    alone = len(choice.coders) == len(choice.sides)
    found: list[str] = []
    for side in choice.sides:
        passes = (
            "" if side.passes is None else ", ".join(name for key, name in in_order if key in side.passes)
        )
        found.append(names[side.coder_id] if alone or not passes else f"{names[side.coder_id]} ({passes})")
    return tuple(found)
