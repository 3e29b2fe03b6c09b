"""What pages of the tables work with: what those of the findings do, and what all tables leave out."""

from __future__ import annotations

from dataclasses import dataclass, fields

from ui.findings.place import Workplace
from ui.tables.filtering import Filtering


@dataclass(frozen=True)
class TablesPlace(Workplace):
    """Handed to each page when it is built; ``filtering`` is one for all of them."""

    filtering: Filtering

    @classmethod
    def of(cls, place: Workplace, filtering: Filtering) -> TablesPlace:
        """The workplace with what all tables leave out."""
        parts = {each.name: getattr(place, each.name) for each in fields(Workplace)}
        return cls(**parts, filtering=filtering)
