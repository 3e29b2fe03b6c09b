"""The commands of the menu Memo: memos."""

from __future__ import annotations

from ui.actions.facts import can_write, has_code, has_memo, has_words, is_writing
from ui.actions.row import LINE, Row, opens_menu
from ui.language import tr
from ui.memos.text_deeds import GROUPS, REFER, TextDeed


def _formats(deed: TextDeed) -> Row:
    return Row(
        f"memo-{deed.name}",
        deed.text,
        "",
        is_writing,
        lambda app: app.study.formatting.carry_out(deed.name),
        hint=deed.keys,
        inside="format",
    )


MEMO = (
    Row(
        "memo-here",
        tr("Write about this quotation"),
        "Ctrl+M",
        has_words,
        lambda app: app.study.going.write_about_quotation(),
    ),
    Row(
        "memo-code",
        tr("Write about this code"),
        "",
        has_code,
        lambda app: app.study.going.write_about_code(),
    ),
    Row("new-memo", tr("New memo"), "Ctrl+Shift+M", can_write, lambda app: app.study.going.new_memo()),
    LINE,
    Row("format", tr("Format"), "", is_writing, opens_menu),
    *(_formats(deed) for group in GROUPS for deed in group),
    Row(
        "memo-refer",
        tr("Refer to a code or quotation…"),
        "",
        is_writing,
        lambda app: app.study.formatting.refer(),
        hint=REFER,
    ),
    Row(
        "memo-answers",
        tr("Answers question…"),
        "",
        has_memo,
        lambda app: app.study.answering.choose_for_memo(app.study.memos_screen.memo_id),
        tip=tr("Choose the research question that this memo answers."),
    ),
    LINE,
    Row("delete-memo", tr("Delete memo…"), "", has_memo, lambda app: app.study.memos_screen.delete()),
)
