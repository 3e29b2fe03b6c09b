"""What stands behind the chapter: code list, the quotations cited, the trail in figures, the checklist."""

from __future__ import annotations

from collections.abc import Iterator

from qcode.quoting import Quoted
from qcode.reports.audit_report import summary_blocks
from qcode.reports.codebook_report import codebook_blocks
from qcode.reports.coreq.checklist import checklist_blocks
from qcode.reports.findings.citing import span_of
from qcode.reports.findings.material import Material
from qcode.reports.report import Block, Prose, TextTable

SHORT = 8  # letters of an identity, enough to find a quotation by


def codes(material: Material) -> Iterator[Block]:
    """The code list."""
    yield from codebook_blocks(material.session, material.language)


def cited(material: Material) -> Iterator[Block]:
    """Every quotation that was cited, where it stands, and what it is called in the project."""
    found = list(material.citing.cited.values())
    if not found:
        yield Prose(material.say("no_cited"), "quiet")
        return
    yield Prose(material.say("cited_intro"))
    head = ("", material.say("where"), material.say("code"), material.say("identity"))
    rows = tuple(
        (
            each.key,
            material.citing.source(each.quotation),
            _codes(material, each.quotation),
            each.quotation.id[:SHORT],
        )
        for each in found
    )
    yield TextTable(head, rows, (0.09, 0.43, 0.34, 0.14), places=tuple(each.key for each in found))


def _codes(material: Material, quotation: Quoted) -> str:
    """The codes on the words of a quotation, by name."""
    carried = set(material.citing.codes_of.get(span_of(quotation), ()))
    return "; ".join(node.name for node in material.codes if node.id in carried)


def trail(material: Material) -> Iterator[Block]:
    """The figures of the audit trail."""
    yield from summary_blocks(material.session, material.language)


def checklist(material: Material) -> Iterator[Block]:
    """COREQ as it stands."""
    yield from checklist_blocks(material.session, material.language)
