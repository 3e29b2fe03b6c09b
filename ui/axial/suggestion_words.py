"""What is said of suggested links, in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from ui.axial.facts import LinkFacts


class SuggestionWords(QObject):
    """Says how strong a link is."""

    @staticmethod
    def coefficient(value: float) -> str:
        """A c-coefficient as a list shows it: "c .41", and where a comma is written "c 0,41"."""
        point, text = QLocale().decimalPoint(), f"{value:.2f}"
        return "c\u00a0" + (text.removeprefix("0") if point == "." else text.replace(".", point))

    def told(self, facts: LinkFacts) -> str:
        """How often two codes stand together, and how often each does."""
        each = facts.suggestion
        count = self.tr("%n time(s) in the same or the next turn", "", each.together)
        uses = self.tr("{one}: {first} · {other}: {second}").format(
            one=facts.names[0], first=each.uses[0], other=facts.names[1], second=each.uses[1]
        )
        parts = [f"{count} · {self.coefficient(each.coefficient)}", uses]
        if each.unequal:
            parts.append(self.tr("One is used over five times the other: the coefficient says little."))
        return "\n".join(parts)
