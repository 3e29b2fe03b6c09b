"""What is still missing, and what to do about it, in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QObject

from qcode.grounding.gaps import Gap, GapKind
from ui.axial.words import DiagramWords


class GapWords(QObject):
    """Says what is missing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = DiagramWords(self)

    def missing(self, gap: Gap) -> str:
        """What is missing, in a few words."""
        match gap.kind:
            case GapKind.ROLES:
                roles = ", ".join(self._words.role(role).lower() for role in gap.roles)
                return self.tr("still empty: {roles}").format(roles=roles)
            case GapKind.UNGROUNDED:
                return self.tr("no evidence yet")
            case GapKind.CONTRADICTED:
                return self.tr("{against} against, {evidence} for").format(
                    against=gap.against, evidence=gap.evidence
                )
            case GapKind.CODE:
                return self.tr("no quotation has this code")
            case GapKind.WORDS:
                return self.tr("%n quotation(s) with changed words", "", len(gap.quotation_ids))

    def to_do(self, gap: Gap) -> str:
        """What one can do about it."""
        match gap.kind:
            case GapKind.ROLES:
                return self.tr("Open the diagram and give a code this role, or leave it open knowingly.")
            case GapKind.UNGROUNDED:
                return self.tr("Show the relation and add quotations that speak for it.")
            case GapKind.CONTRADICTED:
                return self.tr("Show the relation: look for evidence, give it another kind, or take it away.")
            case GapKind.CODE:
                return self.tr("Show the code: code quotations with it, or take it out of the diagram.")
            case GapKind.WORDS:
                return self.tr("Show the relation and say whether the evidence still holds.")
