"""What stands on the cards and lines of a picture, in the language of the study."""

from __future__ import annotations

from qcode.drawing.diagram import Edge, Node
from qcode.reports.words import word
from ui.axial.words import WORDLESS


class PaperWords:
    """Says what there is to read in a picture."""

    def __init__(self, language: str) -> None:
        self._language = language

    def heading(self, node: Node, *, paradigm: bool) -> str:
        """What stands above the name: the role, where roles count, and whether it is the core category."""
        role = self.role(node.role) if paradigm else ""
        core = word(self._language, "core_category") if node.core else ""
        return " · ".join(part for part in (role, core) if part)

    def role(self, role: str) -> str:
        """The name of a role of the paradigm; "" for none."""
        return word(self._language, f"role_{role}") if role else ""

    @property
    def nothing_yet(self) -> str:
        """What is said of a role that no code stands in."""
        return word(self._language, "role_empty")

    def figures(self, node: Node) -> str:
        """How many quotations a code has, and of how many people."""
        quotations = self._counted("quotations", node.quotations)
        return f"{quotations} · {self._counted('people', node.people)}" if node.people else quotations

    def label(self, edge: Edge) -> str:
        """What stands on the line of a relation."""
        kind = edge.kind if edge.symbol in WORDLESS else f"{edge.symbol} {edge.kind}"
        told = f"{kind} · {edge.evidence}" if edge.evidence or edge.counter_evidence else kind
        if not edge.counter_evidence:
            return told
        return f"{told}\n{word(self._language, 'count_against', count=edge.counter_evidence)}"

    def _counted(self, what: str, count: int) -> str:
        return word(self._language, f"{'one' if count == 1 else 'many'}_{what}", count=count)
