"""The commands of the menu Compare: what is kept of a comparison, and from disagreement to disagreement."""

from __future__ import annotations

from ui.actions.facts import can_keep_before, has_kept_before, is_comparing
from ui.actions.row import LINE, Row
from ui.language import tr

COMPARE = (
    Row(
        "next-difference",
        tr("Next disagreement"),
        "F8",
        is_comparing,
        lambda app: app.study.screens.compare.get().step(1),
    ),
    Row(
        "previous-difference",
        tr("Previous disagreement"),
        "Shift+F8",
        is_comparing,
        lambda app: app.study.screens.compare.get().step(-1),
    ),
    LINE,
    Row(
        "all-figures",
        tr("Every figure of agreement on a code"),
        "",
        is_comparing,
        lambda app: app.study.screens.compare.get().panel.open_details(),
    ),
    Row(
        "what-drives",
        tr("What drives the disagreements"),
        "",
        is_comparing,
        lambda app: app.study.screens.compare.get().panel.open_drives(),
    ),
    LINE,
    Row(
        "keep-before",
        tr("Keep as “before discussion”"),
        "Ctrl+Alt+K",
        can_keep_before,
        lambda app: app.study.screens.compare.get().records.keep(),
        tip=tr("Keeps the figures by every unit as they are now, for good; nothing alters them any more."),
    ),
    Row(
        "look-before",
        tr("Look at the state before discussion"),
        "",
        has_kept_before,
        lambda app: app.study.screens.compare.get().records.look(),
        tip=tr("Shows the table that was kept, by every unit."),
    ),
)
