"""The commands about coders and passes, at the end of the menu Code and in the bar."""

from __future__ import annotations

from ui.actions.facts import (
    can_blind_pass,
    can_close_pass,
    can_lift_blindness,
    can_reopen_pass,
    can_write,
    is_open,
)
from ui.actions.row import Row, opens_menu
from ui.language import tr

WHO = (
    Row("coders", tr("Coder"), "", is_open, opens_menu),
    Row(
        "another-coder",
        tr("Another coder…"),
        "",
        can_write,
        lambda app: app.study.coders.another(),
        inside="coders",
    ),
    Row(
        "rename-coder",
        tr("Rename coder…"),
        "",
        can_write,
        lambda app: app.study.coders.rename(),
        inside="coders",
    ),
    Row(
        "all-coders",
        tr("Names and colours…"),
        "",
        is_open,
        lambda app: app.study.coders.show_all(),
        inside="coders",
    ),
    Row("passes", tr("Pass"), "", is_open, opens_menu),
    Row("new-pass", tr("New pass…"), "", can_write, lambda app: app.study.passes.new(), inside="passes"),
    Row(
        "rename-pass",
        tr("Rename pass…"),
        "",
        can_write,
        lambda app: app.study.passes.rename(),
        inside="passes",
    ),
    Row(
        "close-pass",
        tr("Close pass"),
        "",
        can_close_pass,
        lambda app: app.study.passes.close(),
        inside="passes",
    ),
    Row(
        "reopen-pass",
        tr("Reopen pass"),
        "",
        can_reopen_pass,
        lambda app: app.study.passes.reopen(),
        inside="passes",
    ),
    Row(
        "blind-pass",
        tr("Code blind"),
        "",
        can_blind_pass,
        lambda app: app.study.passes.begin_blind(),
        inside="passes",
    ),
    Row(
        "lift-blindness",
        tr("Lift blindness…"),
        "",
        can_lift_blindness,
        lambda app: app.study.passes.lift_blindness(),
        inside="passes",
    ),
    Row(
        "all-passes", tr("All passes…"), "", is_open, lambda app: app.study.passes.show_all(), inside="passes"
    ),
)
