"""The commands of the menu Help: help."""

from __future__ import annotations

from ui.actions.facts import always
from ui.actions.row import Row
from ui.language import tr

HELP = (
    Row("guide", tr("Guide"), "", always, lambda app: app.help.show_guide()),
    Row("keys", tr("Keys"), "F1", always, lambda app: app.help.show_keys()),
    Row("about", tr("About qcode"), "", always, lambda app: app.help.show_about()),
)
