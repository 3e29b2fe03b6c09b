"""Relations in words, each with the quotations that speak for it and against it."""

from __future__ import annotations

from collections.abc import Iterator

from qcode.grounding.evidence import Spoken
from qcode.reports.findings.material import Material
from qcode.reports.report import Block, Heading, Prose
from qcode.reports.wording import amount

LEVEL = 4  # below what the contents list names
CITED = 2  # quotations a relation is shown with on either side, those with all of them aside


def relation(material: Material, relation_id: str, sentence: str) -> Iterator[Block]:
    """A relation: what it says, how many quotations speak for it and against it, and some of them."""
    spoken = material.spoken.get(relation_id, ())
    for_it = [each for each in spoken if not each.against]
    against = [each for each in spoken if each.against]
    yield Heading(sentence, LEVEL)
    if not for_it and not against:
        yield Prose(material.say("no_evidence"), "quiet")
        return
    language = material.language
    yield Prose(
        material.say(
            "evidence",
            evidence=amount(language, "quotations", len(for_it)),
            against=amount(language, "quotations", len(against)),
        ),
        "quiet",
    )
    yield from _cited(material, for_it)
    if against:
        yield Prose(material.say("against"), "ahead")
        yield from _cited(material, against)


def _cited(material: Material, spoken: list[Spoken]) -> Iterator[Block]:
    shown = spoken if material.choice.quotations == "all" else spoken[:CITED]
    yield from material.memos_and_quotations(
        (), 0, lambda: material.citing.these(each.quotation for each in shown)
    )
    for each in shown:
        if each.once:
            yield Prose(material.say("spoken_once", words=each.once), "quiet")
