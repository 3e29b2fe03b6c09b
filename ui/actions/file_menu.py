"""The commands of the menu File: projects, and what comes in and goes out."""

from __future__ import annotations

from ui.actions.facts import always, can_write, has_focus, is_open
from ui.actions.row import LINE, Row, opens_menu
from ui.language import tr

FILE = (
    Row("new", tr("New project…"), "Ctrl+N", always, lambda app: app.files.new()),
    Row("open", tr("Open…"), "Ctrl+O", always, lambda app: app.files.open()),
    Row("recent", tr("Open recent"), "", always, opens_menu),
    Row("sample", tr("Try the sample study"), "", always, lambda app: app.files.open_sample()),
    LINE,
    Row(
        "import",
        tr("Import transcripts…"),
        "Ctrl+Shift+I",
        can_write,
        lambda app: app.study.imports.choose_transcripts(),
    ),
    Row(
        "import-codebook",
        tr("Import codebook…"),
        "",
        can_write,
        lambda app: app.study.imports.choose_codebook(),
    ),
    Row(
        "import-codings",
        tr("Import codings…"),
        "",
        can_write,
        lambda app: app.study.codings_in.choose(),
    ),
    LINE,
    Row("export", tr("Export"), "", is_open, opens_menu),
    Row(
        "save-memos",
        tr("Memo report…"),
        "",
        is_open,
        lambda app: app.study.exports.save_memo_report(),
        inside="export",
    ),
    Row(
        "save-frequencies",
        tr("Code frequencies…"),
        "",
        is_open,
        lambda app: app.study.exports.save_frequencies(),
        inside="export",
    ),
    Row(
        "save-codebook-report",
        tr("Codebook report…"),
        "",
        is_open,
        lambda app: app.study.exports.save_codebook_report(),
        inside="export",
    ),
    Row(
        "save-code-quotations",
        tr("Quotations of the code in focus…"),
        "",
        has_focus,
        lambda app: app.study.exports.save_quotations_of_code(),
        inside="export",
    ),
    Row(
        "save-quotations",
        tr("Quotations of all codes…"),
        "",
        is_open,
        lambda app: app.study.exports.save_all_quotations(),
        inside="export",
    ),
    Row(
        "save-codebook",
        tr("Codebook to import again…"),
        "",
        is_open,
        lambda app: app.study.exports.save_codebook(),
        inside="export",
    ),
    Row(
        "save-codings",
        tr("Codings…"),
        "",
        is_open,
        lambda app: app.study.exports.save_codings(),
        inside="export",
    ),
    LINE,
    Row("back-up", tr("Back up…"), "", is_open, lambda app: app.study.exports.back_up()),
    Row("check", tr("Check project"), "", is_open, lambda app: app.study.checking.check()),
    Row("close", tr("Close project"), "Ctrl+W", is_open, lambda app: app.files.close()),
    Row("quit", tr("Quit"), "Ctrl+Q", always, lambda app: app.window.close()),
)
