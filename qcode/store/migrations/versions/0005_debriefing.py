"""Decisions about disagreements, debriefing sessions, frozen comparisons, joined copies; colours of coders, blind passes."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column("coder", sa.Column("colour", sa.String(), server_default="", nullable=False))
    op.add_column("coder", sa.Column("kind", sa.String(), server_default="person", nullable=False))
    op.add_column("coding_pass", sa.Column("blind", sa.Boolean(), server_default=sa.false(), nullable=False))
    _sessions()
    _decisions()
    _comparisons()


def _sessions() -> None:
    _table(
        "debriefing_session",
        *(_text(name) for name in ("title", "held_on")),
        sa.Column("present", sa.JSON(), nullable=False),
        *(_text(name) for name in ("looked_at", "challenges", "outcome")),
        *_reference("coder_id", "coder"),
        _text("began_at"),
        sa.Column("ended_at", sa.String(), nullable=True),
    )


def _decisions() -> None:
    _table(
        "decision",
        *_reference("document_id", "document"),
        *(_text(name) for name in ("kind", "verdict", "reason", "words", "code_name")),
        *_reference("coder_id", "coder"),
        *_reference("adjudicator_id", "coder", optional=True),
        *_reference("session_id", "debriefing_session", optional=True),
        _text("decided_at"),
    )
    _index("decision", "document_id", "session_id")
    _table(
        "decision_side",
        *_reference("decision_id", "decision"),
        _number("position"),
        *_reference("coder_id", "coder"),
        *_reference("pass_id", "coding_pass"),
        *_reference("coding_id", "coding", optional=True),
        *_reference("code_id", "code", optional=True),
        _text("code_name"),
        _number("start"),
        _number("end"),
        _text("text"),
    )
    _index("decision_side", "decision_id", "coding_id", "code_id")
    _table("decided_coding", *_reference("decision_id", "decision"), *_reference("coding_id", "coding"))
    _index("decided_coding", "decision_id", "coding_id")


def _comparisons() -> None:
    _table(
        "frozen_comparison",
        _text("title"),
        *_reference("coder_id", "coder"),
        _text("frozen_at"),
        *(sa.Column(name, sa.JSON(), nullable=False) for name in ("compared", "figures", "differences")),
    )
    _table(
        "joined_copy",
        _text("name"),
        *_reference("coder_id", "coder"),
        _text("joined_at"),
        _number("their_change"),
        _text("their_change_at"),
    )


def _table(name: str, *parts: sa.schema.SchemaItem) -> None:
    op.create_table(name, _text("id"), *parts, sa.PrimaryKeyConstraint("id"))


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _reference(name: str, table: str, *, optional: bool = False) -> tuple[sa.schema.SchemaItem, ...]:
    key = sa.ForeignKeyConstraint([name], [f"{table}.id"], initially="DEFERRED", deferrable=True)
    return sa.Column(name, sa.String(), nullable=optional), key


def _index(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(f"ix_{table}_{column}", table, [column])
