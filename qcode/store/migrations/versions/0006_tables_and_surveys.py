"""Tables and queries kept under a name; surveys with their questions and what respondents answered."""

import sqlalchemy as sa

from qcode.store.migrations.parts import index, number, reference, table, text

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    table(
        "saved_view",
        *(text(name) for name in ("name", "kind")),
        _json("spec"),
        *reference("coder_id", "coder"),
        number("position"),
        text("saved_at"),
    )
    _survey()
    _questions()
    table(
        "survey_response",
        *reference("survey_id", "survey"),
        *reference("participant_id", "participant"),
        number("position"),
        text("dyad"),
        _json("answers"),
    )
    index("survey_response", "survey_id", "participant_id")


def _survey() -> None:
    table(
        "survey",
        *(text(name) for name in ("title", "informant", "source")),
        _json("invited"),
        *reference("paired_id", "survey", optional=True),
        number("position"),
        text("imported_at"),
    )


def _questions() -> None:
    table(
        "survey_question",
        *reference("survey_id", "survey"),
        number("position"),
        *(text(name) for name in ("text", "short", "kind")),
        _json("options"),
        sa.Column("scale", sa.Boolean(), nullable=False),
        *reference("document_id", "document", optional=True),
        *reference("attribute_id", "attribute", optional=True),
        *reference("other_of_id", "survey_question", optional=True),
        *reference("paired_id", "survey_question", optional=True),
    )
    index("survey_question", "survey_id")
    table(
        "question_theme",
        *reference("question_id", "survey_question"),
        *reference("code_id", "code"),
    )
    index("question_theme", "question_id", "code_id")


def _json(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.JSON(), nullable=False)
