"""The core category: which it is, why, and its storyline."""

from __future__ import annotations

from collections.abc import Iterator

from qcode.findings.core import core_of
from qcode.reports.findings.material import Material
from qcode.reports.report import Block, Heading, Prose
from qcode.reports.wording import day


def core(material: Material) -> Iterator[Block]:
    """The core category with what is said for it."""
    found = core_of(material.session)
    yield Heading(material.say("core"))
    if found is None:
        yield Prose(material.say("no_core"), "quiet")
        return
    yield Heading(found.name, 2, found.colour)
    yield Prose(material.figures_of(found.code_id))
    if found.reason:
        yield Prose(found.reason)
    chosen = day(material.language, found.chosen_at)
    yield Prose(material.say("core_by", coder=found.coder, day=chosen), "quiet")
    if found.memo_id:
        yield from material.memo(found.memo_id, 3)
