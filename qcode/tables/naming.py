"""Filters by name, as they are typed: what the command line is told becomes what a table keeps."""

from __future__ import annotations

from sqlmodel import Session

from qcode.coding.passes import coder_named, pass_named
from qcode.table_columns import people_of
from qcode.tables.spec import TableFilter


def filter_named(session: Session, coder: str = "", coding_pass: str = "", group: str = "") -> TableFilter:
    """Only this coder's, this pass's, this group's work ("" for all). Raises NotFound for a name nothing has."""
    return TableFilter(
        coders=frozenset([coder_named(session, coder).id]) if coder else None,
        passes=frozenset([pass_named(session, coding_pass).id]) if coding_pass else None,
        groups=frozenset(people_of(session, group).group.values()) if group else None,
    )
