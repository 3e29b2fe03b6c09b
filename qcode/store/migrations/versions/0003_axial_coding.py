"""Relations between codes with kinds and evidence, diagrams, dimensions of categories, and links turned down."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    _table(
        "relation_kind",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("symbol", sa.String(), nullable=False),
        sa.Column("directed", sa.Boolean(), nullable=False),
        sa.Column("nests", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
    )
    _table(
        "diagram",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("paradigm", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.String(), nullable=False),
    )
    _table(
        "relation",
        *_references(from_id="code", to_id="code", kind_id="relation_kind", coder_id="coder"),
        sa.Column("created_at", sa.String(), nullable=False),
    )
    _table(
        "evidence",
        *_references(relation_id="relation", quotation_id="quotation", coder_id="coder"),
        sa.Column("against", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.String(), nullable=False),
    )
    _table(
        "placement",
        *_references(diagram_id="diagram", code_id="code"),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("x", sa.Float(), nullable=False),
        sa.Column("y", sa.Float(), nullable=False),
    )
    _table(
        "dimension",
        *_references(code_id="code"),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("low", sa.String(), nullable=False),
        sa.Column("high", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
    )
    _table(
        "dimension_place",
        *_references(dimension_id="dimension", quotation_id="quotation", coder_id="coder"),
        sa.Column("at", sa.Float(), nullable=False),
    )
    _table(
        "dismissed_link",
        *_references(code_id="code", other_id="code", coder_id="coder"),
        sa.Column("created_at", sa.String(), nullable=False),
    )
    for table, columns in {
        "relation": ("from_id", "to_id"),
        "evidence": ("relation_id", "quotation_id"),
        "placement": ("diagram_id", "code_id"),
        "dimension": ("code_id",),
        "dimension_place": ("dimension_id", "quotation_id"),
        "dismissed_link": ("code_id", "other_id"),
    }.items():
        for column in columns:
            op.create_index(f"ix_{table}_{column}", table, [column])


def _table(name: str, *parts: sa.schema.SchemaItem) -> None:
    op.create_table(name, sa.Column("id", sa.String(), nullable=False), *parts, sa.PrimaryKeyConstraint("id"))


def _references(**targets: str) -> list[sa.schema.SchemaItem]:
    columns = [sa.Column(name, sa.String(), nullable=False) for name in targets]
    keys = [
        sa.ForeignKeyConstraint([name], [f"{table}.id"], initially="DEFERRED", deferrable=True)
        for name, table in targets.items()
    ]
    return [*columns, *keys]
