"""The parts tables are made of in migrations."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def table(name: str, *parts: sa.schema.SchemaItem) -> None:
    """A table whose rows have an id."""
    op.create_table(name, text("id"), *parts, sa.PrimaryKeyConstraint("id"))


def text(name: str) -> sa.Column[str]:
    """A column of text."""
    return sa.Column(name, sa.String(), nullable=False)


def number(name: str) -> sa.Column[int]:
    """A column of whole numbers."""
    return sa.Column(name, sa.Integer(), nullable=False)


def reference(name: str, target: str, *, optional: bool = False) -> tuple[sa.schema.SchemaItem, ...]:
    """A column that holds the id of a row of another table; the check waits for the end of the transaction."""
    key = sa.ForeignKeyConstraint([name], [f"{target}.id"], initially="DEFERRED", deferrable=True)
    return sa.Column(name, sa.String(), nullable=optional), key


def index(name: str, *columns: str) -> None:
    """An index on each of these columns."""
    for column in columns:
        op.create_index(f"ix_{name}_{column}", name, [column])
