"""What became of saved tables and queries in one change; how each is made is not told."""

from __future__ import annotations

from collections.abc import Iterator

from qcode.audit.known import Known
from qcode.audit.told import Told
from qcode.audit.touched import Touched


def of_views(change: Touched, known: Known) -> Iterator[Told]:
    """Tables and queries that were saved, saved otherwise, renamed or deleted."""
    for row in change.of("saved_view"):
        before, after = row.before or {}, row.after or {}
        name = known.name("saved_view", row.key)
        kind = str(known.of("saved_view", row.key).get("kind", ""))
        if not before or not after:
            yield Told(f"finding_{kind}_{'saved' if after else 'deleted'}", {"name": name})
        elif "name" in after:
            yield Told(f"finding_{kind}_renamed", {"name": str(before["name"]), "new": name})
        elif "spec" in after:
            yield Told(f"finding_{kind}_changed", {"name": name}, subject=row.key)
