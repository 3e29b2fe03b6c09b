"""The commands of the menu Code: codings, quotations and codes."""

from __future__ import annotations

from ui.actions.facts import (
    can_write,
    has_code,
    has_codes,
    has_coding,
    has_focus,
    has_list,
    has_quotation,
    has_words,
    is_open,
)
from ui.actions.row import LINE, Row, opens_menu
from ui.language import tr

CODE = (
    Row(
        "pick",
        tr("Choose a code for these words…"),
        "Ctrl+J",
        has_words,
        lambda app: app.study.picking.open_here(),
    ),
    Row(
        "in-vivo",
        tr("Code with the words themselves"),
        "Ctrl+I",
        has_words,
        lambda app: app.study.picking.code_in_vivo(),
        in_text=True,
    ),
    Row(
        "remove",
        tr("Take code off"),
        "",
        has_coding,
        lambda app: app.study.coding.remove(),
        hint="Del",
        tip=tr(
            "Takes this code off. A quotation that nothing else is on, not even a name or a memo, goes too."
        ),
    ),
    Row(
        "take-off",
        tr("Take code off, keep quotation"),
        "",
        has_coding,
        lambda app: app.study.coding.take_off(),
        tip=tr("Takes only this code off. The quotation stays in the transcript, perhaps without a code."),
    ),
    Row(
        "delete-quotation",
        tr("Delete quotation with all its codes"),
        "Ctrl+Del",
        has_quotation,
        lambda app: app.study.coding.delete_quotation(),
        in_text=True,
        tip=tr(
            "Deletes the quotation, its codes, name, comment and links. The transcript and the memos stay."
        ),
    ),
    Row(
        "star",
        tr("Star for citing"),
        "Ctrl+Shift+S",
        has_quotation,
        lambda app: app.study.quotations.star_in_focus(),
    ),
    Row(
        "name-quotation",
        tr("Name this quotation…"),
        "Shift+F2",
        has_quotation,
        lambda app: app.study.code_screen.name_quotation(),
    ),
    Row(
        "comment-quotation",
        tr("Comment on this quotation…"),
        "Ctrl+Shift+F2",
        has_quotation,
        lambda app: app.study.code_screen.comment_quotation(),
    ),
    Row(
        "link-quotation",
        tr("Link this quotation…"),
        "Ctrl+Shift+R",
        has_quotation,
        lambda app: app.study.linking.begin(),
    ),
    Row(
        "evidence",
        tr("Evidence for a relation…"),
        "Ctrl+Shift+A",
        has_words,
        lambda app: app.study.evidencing.open_here(),
        tip=tr(
            "Lets these words speak for a relation between codes (Enter) or against it (Shift+Enter). "
            "Relations are made on the Axial screen."
        ),
    ),
    LINE,
    Row(
        "code-quotations",
        tr("Quotations of the code"),
        "Ctrl+L",
        has_focus,
        lambda app: app.study.going.show_quotations(),
    ),
    Row(
        "filter-codes",
        tr("Filter the codes…"),
        "Ctrl+Shift+K",
        is_open,
        lambda app: app.study.filter_codes(),
    ),
    Row(
        "next-listed",
        tr("Next in the list"),
        "F4",
        has_list,
        lambda app: app.study.code_screen.step_list(1),
    ),
    Row(
        "previous-listed",
        tr("Previous in the list"),
        "Shift+F4",
        has_list,
        lambda app: app.study.code_screen.step_list(-1),
    ),
    LINE,
    Row("new-code", tr("New code…"), "Ctrl+Shift+N", can_write, lambda app: app.study.codes.new()),
    Row("new-subcode", tr("New subcode…"), "", has_code, lambda app: app.study.codes.new_below()),
    Row("edit-code", tr("Edit what the code says"), "Ctrl+E", has_code, lambda app: app.study.edit_code()),
    Row("digit", tr("Digit"), "", has_code, opens_menu),
    Row("colour", tr("Colour…"), "", has_code, lambda app: app.study.reshaping.choose_colour()),
    Row("move", tr("Move to…"), "", has_code, lambda app: app.study.reshaping.move()),
    Row(
        "code-answers",
        tr("Answers question…"),
        "",
        has_code,
        lambda app: app.study.answering.choose_for_code(),
        tip=tr("Choose the research question that this code answers."),
    ),
    Row("merge", tr("Merge into…"), "", has_codes, lambda app: app.study.reshaping.merge()),
    Row("split", tr("Split code…"), "", has_code, lambda app: app.study.reshaping.split()),
    Row("delete-code", tr("Delete code…"), "", has_code, lambda app: app.study.reshaping.delete()),
)
