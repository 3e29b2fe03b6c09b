"""Research questions and their answers, core category, member checks, verdicts, checklists; what reports hold; kinds of transcripts."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    _questions()
    _member_checks()
    _judgements()
    _reports()
    for table, column, usual in (
        ("document", "kind", "interview"),
        ("document", "method", ""),
        ("evidence", "text", ""),
    ):
        op.add_column(table, sa.Column(column, sa.String(), server_default=usual, nullable=False))


def _questions() -> None:
    _table(
        "research_question",
        _text("text"),
        *_reference("parent_id", "research_question", optional=True),
        _number("position"),
        _text("created_at"),
    )
    _index("research_question", "parent_id")
    _table("answer", *_reference("question_id", "research_question"), _text("target"), _text("target_id"))
    _index("answer", "question_id")
    op.create_index("ix_answer_target", "answer", ["target", "target_id"])
    _table(
        "core_category",
        *_reference("code_id", "code"),
        _text("reason"),
        *_reference("memo_id", "memo", optional=True),
        *_reference("coder_id", "coder"),
        _text("chosen_at"),
    )
    _index("core_category", "code_id", "memo_id")


def _member_checks() -> None:
    _table(
        "member_check",
        *_reference("participant_id", "participant"),
        _text("introduction"),
        *_reference("coder_id", "coder"),
        _text("made_at"),
        sa.Column("answered_at", sa.String(), nullable=True),
        sa.Column("declined", sa.Boolean(), nullable=False),
        _text("remark"),
    )
    _index("member_check", "participant_id")
    _table(
        "checked_theme",
        *_reference("check_id", "member_check"),
        *_reference("code_id", "code", optional=True),
        _number("position"),
        *(_text(name) for name in ("asked_as", "summary", "response", "comment", "change")),
    )
    _index("checked_theme", "check_id", "code_id")
    _table(
        "checked_quotation",
        *_reference("theme_id", "checked_theme"),
        *_reference("quotation_id", "quotation", optional=True),
        _number("position"),
        _text("text"),
    )
    _index("checked_quotation", "theme_id", "quotation_id")


def _judgements() -> None:
    _table(
        "verdict",
        *_reference("code_id", "code"),
        *(_text(name) for name in ("by", "verdict", "reason")),
        *_reference("coder_id", "coder"),
        _text("given_at"),
    )
    _index("verdict", "code_id")
    _table(
        "checklist_answer",
        *(_text(name) for name in ("checklist", "item", "text")),
        *_reference("coder_id", "coder"),
        _text("changed_at"),
    )
    op.create_index("ix_checklist_answer_item", "checklist_answer", ["checklist", "item"])


def _reports() -> None:
    _table("report_choice", _text("report"), sa.Column("choice", sa.JSON(), nullable=False))
    op.create_table(
        "written_report",
        _text("place"),
        _text("digest"),
        _text("written_at"),
        sa.PrimaryKeyConstraint("place"),
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
