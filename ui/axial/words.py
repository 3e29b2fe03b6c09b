"""What stands on cards and lines of a diagram, in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QObject

from qcode.drawing.diagram import Edge, Node

WORDLESS = {"", "→", "⇒", "↦", "↔"}
"""Signs of kinds that the line itself shows."""


class DiagramWords(QObject):
    """Says what there is to read in a diagram."""

    def heading(self, node: Node, *, paradigm: bool) -> str:
        """What stands above the name: the role, where roles count, and whether it is the core category."""
        role = self.role(node.role) if paradigm else ""
        return " · ".join(part for part in (role, self.tr("Core category") if node.core else "") if part)

    def role(self, role: str) -> str:
        """The name of a role of the paradigm; "" for none."""
        return {
            "causal condition": self.tr("Causal condition"),
            "phenomenon": self.tr("Phenomenon"),
            "context": self.tr("Context"),
            "intervening condition": self.tr("Intervening condition"),
            "strategy": self.tr("Action / strategy"),
            "consequence": self.tr("Consequence"),
        }.get(role, "")

    def belongs(self, role: str) -> str:
        """What belongs in a role."""
        return {
            "causal condition": self.tr("What brings the phenomenon about"),
            "phenomenon": self.tr("What it is all about: drop a code here"),
            "context": self.tr("The circumstances it takes place in"),
            "intervening condition": self.tr("What makes it easier or harder"),
            "strategy": self.tr("What people do about it"),
            "consequence": self.tr("What comes of it"),
        }[role]

    def figures(self, node: Node) -> str:
        """How many quotations a code has, and of how many people."""
        if not node.quotations:
            return self.tr("no quotation yet")
        quotations = self.tr("%n quotation(s)", "", node.quotations)
        people = self.tr("%n person(s)", "", node.people)
        return f"{quotations} · {people}" if node.people else quotations

    def label(self, edge: Edge) -> str:
        """What stands on the line of a relation."""
        kind = edge.kind if edge.symbol in WORDLESS else f"{edge.symbol} {edge.kind}"
        if not edge.evidence and not edge.counter_evidence:
            return kind
        told = f"{kind} · {edge.evidence}"
        if not edge.counter_evidence:
            return told
        return f"{told}\n" + self.tr("{count} against").format(count=edge.counter_evidence)

    def described(self, node: Node) -> str:
        """A card as it is read out."""
        parts = [self.heading(node, paradigm=True), node.path, self.figures(node), *node.dimensions]
        return ", ".join(part for part in parts if part)

    def told(self, edge: Edge, first: Node, second: Node) -> str:
        """A relation as it is read out."""
        said = f"{first.name} {edge.kind} {second.name}"
        grounds = [
            self.tr("%n quotation(s) for it", "", edge.evidence) if edge.evidence else "",
            self.tr("%n quotation(s) against it", "", edge.counter_evidence) if edge.counter_evidence else "",
        ]
        return ", ".join(
            [said, *filter(None, grounds)] if any(grounds) else [said, self.tr("no evidence yet")]
        )
