"""Research questions and their answers, core category, member checks, verdicts, checklists; what reports hold; kinds of transcripts."""

import sqlalchemy as sa
from alembic import op

from qcode.store.migrations.parts import index, number, reference, table, text

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    _questions()
    _member_checks()
    _judgements()
    _reports()
    for name, column, usual in (
        ("document", "kind", "interview"),
        ("document", "method", ""),
        ("evidence", "text", ""),
    ):
        op.add_column(name, sa.Column(column, sa.String(), server_default=usual, nullable=False))


def _questions() -> None:
    table(
        "research_question",
        text("text"),
        *reference("parent_id", "research_question", optional=True),
        number("position"),
        text("created_at"),
    )
    index("research_question", "parent_id")
    table("answer", *reference("question_id", "research_question"), text("target"), text("target_id"))
    index("answer", "question_id")
    op.create_index("ix_answer_target", "answer", ["target", "target_id"])
    table(
        "core_category",
        *reference("code_id", "code"),
        text("reason"),
        *reference("memo_id", "memo", optional=True),
        *reference("coder_id", "coder"),
        text("chosen_at"),
    )
    index("core_category", "code_id", "memo_id")


def _member_checks() -> None:
    table(
        "member_check",
        *reference("participant_id", "participant"),
        text("introduction"),
        *reference("coder_id", "coder"),
        text("made_at"),
        sa.Column("answered_at", sa.String(), nullable=True),
        sa.Column("declined", sa.Boolean(), nullable=False),
        text("remark"),
    )
    index("member_check", "participant_id")
    table(
        "checked_theme",
        *reference("check_id", "member_check"),
        *reference("code_id", "code", optional=True),
        number("position"),
        *(text(name) for name in ("asked_as", "summary", "response", "comment", "change")),
    )
    index("checked_theme", "check_id", "code_id")
    table(
        "checked_quotation",
        *reference("theme_id", "checked_theme"),
        *reference("quotation_id", "quotation", optional=True),
        number("position"),
        text("text"),
    )
    index("checked_quotation", "theme_id", "quotation_id")


def _judgements() -> None:
    table(
        "verdict",
        *reference("code_id", "code"),
        *(text(name) for name in ("by", "verdict", "reason")),
        *reference("coder_id", "coder"),
        text("given_at"),
    )
    index("verdict", "code_id")
    table(
        "checklist_answer",
        *(text(name) for name in ("checklist", "item", "text")),
        *reference("coder_id", "coder"),
        text("changed_at"),
    )
    op.create_index("ix_checklist_answer_item", "checklist_answer", ["checklist", "item"])


def _reports() -> None:
    table("report_choice", text("report"), sa.Column("choice", sa.JSON(), nullable=False))
    op.create_table(
        "written_report",
        text("place"),
        text("digest"),
        text("written_at"),
        sa.PrimaryKeyConstraint("place"),
    )
