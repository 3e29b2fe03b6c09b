"""What all tables share: a name in snake case, and for what people make an identity."""

from __future__ import annotations

import re
from typing import cast

from sqlalchemy import Table, inspect
from sqlalchemy.orm import declared_attr
from sqlmodel import Field, SQLModel

from qcode.model.columns import new_id


class Named(SQLModel):
    """A table named after its class: ``CodingPass`` is kept in ``coding_pass``."""

    @declared_attr.directive
    def __tablename__(cls) -> str:  # noqa: N805  # pyright: ignore[reportIncompatibleVariableOverride]
        return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()


class Row(Named):
    """A table whose rows have an identity of their own, which the journal and interchange files rely on."""

    id: str = Field(default_factory=new_id, primary_key=True)


def table_of(model: type[Named]) -> Table:
    """The table a model is kept in, for queries on columns alone, which are many times faster than objects."""
    return cast(Table, inspect(model).local_table)
