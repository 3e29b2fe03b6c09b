"""What a findings report holds, as a person chose it; kept in the project."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import cast

from sqlmodel import Session, select

from qcode.errors import Refused
from qcode.model import ReportChoice
from qcode.sentence import worded

REPORT = "findings"
PARTS = ("method", "questions", "core", "model", "saturation", "members", "triangulation")
APPENDICES = ("codes", "cited", "trail", "checklist")
EVERY = (*PARTS, *APPENDICES)
QUOTATIONS = ("starred", "some", "all")
"""Those with a star alone; these, and a few others where a code has none; every one."""


@dataclass(frozen=True)
class Choice:
    """Parts in their order, those that are left out, and how the rest is told.

    ``groups`` adds a table of counts by group to each theme; ``pseudonyms`` says of each quotation whose it is.
    """

    order: tuple[str, ...] = EVERY
    left_out: frozenset[str] = frozenset()
    groups: bool = True
    pseudonyms: bool = True
    quotations: str = "some"

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts the report has, in order."""
        return tuple(part for part in self.order if part not in self.left_out)

    def with_parts(self, names: tuple[str, ...]) -> Choice:
        """The same with these parts alone, in this order. Raises Refused for what is no part."""
        for name in names:
            if name not in EVERY:
                raise Refused(
                    worded(
                        "The findings report has no part “{name}” (parts: {parts}); nothing was written.",
                        name=name,
                        parts=", ".join(EVERY),
                    )
                )
        rest = tuple(part for part in self.order if part not in names)
        return replace(self, order=(*dict.fromkeys(names), *rest), left_out=frozenset(rest))

    def as_json(self) -> dict[str, object]:
        """The choice as it is kept."""
        return {
            "order": list(self.order),
            "left_out": sorted(self.left_out),
            "groups": self.groups,
            "pseudonyms": self.pseudonyms,
            "quotations": self.quotations,
        }


def choice_of(session: Session) -> Choice:
    """What was chosen last, or a whole report where nobody chose yet."""
    row = _row(session)
    return _read(row.choice) if row else Choice()


def keep(session: Session, choice: Choice) -> None:
    """Keeps a choice for the next report; one that is kept already changes nothing."""
    if choice == choice_of(session):
        return
    row = _row(session) or ReportChoice(report=REPORT)
    row.choice = choice.as_json()
    session.add(row)
    session.flush()


def choice_with(
    choice: Choice,
    *,
    parts: tuple[str, ...] = (),
    quotations: str = "",
    groups: bool | None = None,
    pseudonyms: bool | None = None,
) -> Choice:
    """A choice with what is given in the place of what it had. Raises Refused for what cannot be chosen."""
    if quotations not in ("", *QUOTATIONS):
        raise Refused(
            worded(
                "Quotations to cite are {which}, not “{quotations}”; nothing was written.",
                which=", ".join(QUOTATIONS),
                quotations=quotations,
            )
        )
    return replace(
        choice.with_parts(parts) if parts else choice,
        quotations=quotations or choice.quotations,
        groups=choice.groups if groups is None else groups,
        pseudonyms=choice.pseudonyms if pseudonyms is None else pseudonyms,
    )


def _row(session: Session) -> ReportChoice | None:
    return session.exec(select(ReportChoice).where(ReportChoice.report == REPORT)).first()


def _read(kept: Mapping[str, object]) -> Choice:
    """A choice from the file: parts of another version are passed over, parts it does not know stand where they usually do."""
    named = [part for part in _names(kept.get("order")) if part in EVERY]
    order = list(dict.fromkeys(named))
    for at, part in enumerate(EVERY):
        if part not in order:
            before = [order.index(other) for other in EVERY[:at] if other in order]
            order.insert(max(before, default=-1) + 1, part)
    quotations = kept.get("quotations")
    return Choice(
        tuple(order),
        frozenset(part for part in _names(kept.get("left_out")) if part in EVERY),
        bool(kept.get("groups", True)),
        bool(kept.get("pseudonyms", True)),
        quotations if isinstance(quotations, str) and quotations in QUOTATIONS else "some",
    )


def _names(kept: object) -> list[str]:
    return (
        [each for each in cast(list[object], kept) if isinstance(each, str)] if isinstance(kept, list) else []
    )
