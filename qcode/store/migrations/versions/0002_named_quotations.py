"""Quotations get a name, a comment, a star and links; passes can be closed; progress is counted from indexes alone."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("quotation", sa.Column("name", sa.String(), server_default="", nullable=False))
    op.add_column("quotation", sa.Column("comment", sa.String(), server_default="", nullable=False))
    op.add_column("quotation", sa.Column("starred", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_index("ix_quotation_place", "quotation", ["document_id", "coder_id", "start", "end"])
    op.add_column("coding_pass", sa.Column("closed_at", sa.String(), nullable=True))
    op.create_table(
        "quotation_link",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("from_id", sa.String(), nullable=False),
        sa.Column("to_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("coder_id", sa.String(), nullable=False),
        sa.Column("created_at", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["coder_id"], ["coder.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["from_id"], ["quotation.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["to_id"], ["quotation.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_quotation_link_from_id", "quotation_link", ["from_id"])
    op.create_index("ix_quotation_link_to_id", "quotation_link", ["to_id"])
    op.drop_index("ix_coding_counts", "coding")
    op.create_index(
        "ix_coding_counts", "coding", ["document_id", "coder_id", "pass_id", "code_id", "quotation_id"]
    )
