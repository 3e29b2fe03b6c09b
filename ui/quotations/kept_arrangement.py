"""The list of quotations in the order and grouping this person left it in."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict

from qcode.quotation_order import GROUPINGS, ORDERS
from ui.preferences import Preferences
from ui.quotations.panel import QuotationsPanel
from ui.quotations.sought import Arrangement

WHAT = "quotations-arrangement"


def keep_arrangement(panel: QuotationsPanel, preferences: Preferences) -> None:
    """Arrange the list, which is not shown yet, as it was, and keep how it is arranged from now on."""
    arrangement = None
    with suppress(ValueError, TypeError):  # nothing was kept yet, or by another version
        arrangement = Arrangement(**json.loads(preferences.chosen_view(WHAT)))
    if arrangement is not None and arrangement.order in ORDERS and arrangement.grouping in ("", *GROUPINGS):
        panel.arrangement = arrangement
        panel.filters.show_arrangement(arrangement)
    panel.filters.arranged.connect(lambda chosen: preferences.choose_view(WHAT, json.dumps(asdict(chosen))))
