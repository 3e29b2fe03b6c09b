"""Which codes the panel shows, and in what order; no window needed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from qcode.codebook.tree import CodeNode
from qcode.matching import rank, typed_words
from qcode.model.folding import fold


class Order(StrEnum):
    """What decides over the order of codes that stand side by side."""

    OWN = "own"
    NAME = "name"
    COUNT = "count"


@dataclass(frozen=True)
class Arrangement:
    """How the codebook is shown: in which order, only what fits ``typed``, only what carries no coding."""

    order: Order = Order.OWN
    typed: str = ""
    unused: bool = False

    @property
    def is_whole(self) -> bool:
        """True when every code is shown in the codebook's own order."""
        return self.order == Order.OWN and not self.is_filtered

    @property
    def is_filtered(self) -> bool:
        """True when codes may be left out."""
        return bool(self.typed.strip()) or self.unused

    def of(
        self, nodes: Sequence[CodeNode], counts: Mapping[str, int], said: Mapping[str, tuple[str, str]]
    ) -> list[CodeNode]:
        """The codes to show, in reading order; what stands above a code that fits is shown with it.

        ``counts``: codings of each code with all below it; ``said``: its definition and example.
        """
        if self.is_whole:
            return list(nodes)
        shown = self._fitting(nodes, counts, said) if self.is_filtered else {node.id for node in nodes}
        return self._sorted([node for node in nodes if node.id in shown], counts)

    def _fitting(
        self, nodes: Sequence[CodeNode], counts: Mapping[str, int], said: Mapping[str, tuple[str, str]]
    ) -> set[str]:
        words = typed_words(self.typed)
        fitting = [
            node
            for node in nodes
            if (not self.unused or not counts.get(node.id))
            and rank(words, fold(node.name), fold(node.path), fold("\n".join(said.get(node.id, ()))))
            is not None
        ]
        return {key for node in fitting for key in (node.id, *node.above)}

    def _sorted(self, nodes: Sequence[CodeNode], counts: Mapping[str, int]) -> list[CodeNode]:
        if self.order == Order.OWN:
            return list(nodes)
        below: dict[str, list[CodeNode]] = {}
        for node in nodes:
            below.setdefault(node.above[-1] if node.above else "", []).append(node)

        def place(node: CodeNode) -> tuple[int, str]:
            return (-counts.get(node.id, 0) if self.order == Order.COUNT else 0), fold(node.name)

        def walked(above: str) -> list[CodeNode]:
            siblings = sorted(below.get(above, ()), key=place)
            return [each for node in siblings for each in (node, *walked(node.id))]

        return walked("")
