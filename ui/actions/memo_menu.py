"""The commands of the menu Memo: memos."""

from __future__ import annotations

from ui.actions.facts import can_write, has_code, has_memo, has_words
from ui.actions.row import LINE, Row
from ui.language import tr

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
    Row("delete-memo", tr("Delete memo…"), "", has_memo, lambda app: app.study.memos_screen.delete()),
)
