"""Decisions about disagreements, debriefing sessions, frozen comparisons, joined copies; colours of coders, blind passes."""

import sqlalchemy as sa
from alembic import op

from qcode.store.migrations.parts import index, number, reference, table, text

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
    table(
        "debriefing_session",
        *(text(name) for name in ("title", "held_on")),
        sa.Column("present", sa.JSON(), nullable=False),
        *(text(name) for name in ("looked_at", "challenges", "outcome")),
        *reference("coder_id", "coder"),
        text("began_at"),
        sa.Column("ended_at", sa.String(), nullable=True),
    )


def _decisions() -> None:
    table(
        "decision",
        *reference("document_id", "document"),
        *(text(name) for name in ("kind", "verdict", "reason", "words", "code_name")),
        *reference("coder_id", "coder"),
        *reference("adjudicator_id", "coder", optional=True),
        *reference("session_id", "debriefing_session", optional=True),
        text("decided_at"),
    )
    index("decision", "document_id", "session_id")
    table(
        "decision_side",
        *reference("decision_id", "decision"),
        number("position"),
        *reference("coder_id", "coder"),
        *reference("pass_id", "coding_pass"),
        *reference("coding_id", "coding", optional=True),
        *reference("code_id", "code", optional=True),
        text("code_name"),
        number("start"),
        number("end"),
        text("text"),
    )
    index("decision_side", "decision_id", "coding_id", "code_id")
    table("decided_coding", *reference("decision_id", "decision"), *reference("coding_id", "coding"))
    index("decided_coding", "decision_id", "coding_id")


def _comparisons() -> None:
    table(
        "frozen_comparison",
        text("title"),
        *reference("coder_id", "coder"),
        text("frozen_at"),
        *(sa.Column(name, sa.JSON(), nullable=False) for name in ("compared", "figures", "differences")),
    )
    table(
        "joined_copy",
        text("name"),
        *reference("coder_id", "coder"),
        text("joined_at"),
        number("their_change"),
        text("their_change_at"),
    )
