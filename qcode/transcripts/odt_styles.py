"""What the styles of an OpenDocument text say about bold, italic, underline, hidden text and lists."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qcode.transcripts.blocks import BOLD, ITALIC, UNDERLINE
from qcode.transcripts.numerals import bullet, numeral, short_style
from qcode.transcripts.xml import Element, whole

_URN = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE, TEXT, TABLE, STYLE = (f"{{{_URN}{name}:1.0}}" for name in ("office", "text", "table", "style"))
FO = f"{{{_URN}xsl-fo-compatible:1.0}}"

_LEVELS = (
    f"{TEXT}list-level-style-number",
    f"{TEXT}list-level-style-bullet",
    f"{TEXT}list-level-style-image",
)


@dataclass(frozen=True)
class Look:
    """BOLD | ITALIC | UNDERLINE, and whether the text is hidden."""

    marks: int = 0
    hidden: bool = False


class Styles:
    """The styles of one file by family and name, and its list styles."""

    def __init__(self, roots: Iterable[Element | None]) -> None:
        self._styles: dict[tuple[str, str], Element] = {}
        self._lists: dict[str, dict[int, Element]] = {}
        for root in roots:
            if root is None:
                continue
            for style in root.iter(f"{STYLE}style"):
                self._styles[style.get(f"{STYLE}family") or "", style.get(f"{STYLE}name") or ""] = style
            for style in root.iter(f"{TEXT}list-style"):
                levels = {whole(level.get(f"{TEXT}level"), 1): level for level in style.iter(*_LEVELS)}
                self._lists[style.get(f"{STYLE}name") or ""] = levels

    def look(self, family: str, name: str | None, base: Look, depth: int = 0) -> Look:
        """How text of this style looks where it would otherwise look like ``base``."""
        style = self._styles.get((family, name or ""))
        if style is None or depth > 20:
            return base
        base = self.look(family, style.get(f"{STYLE}parent-style-name"), base, depth + 1)
        properties = style.find(f"{STYLE}text-properties")
        return base if properties is None else _apply(properties, base)

    def label(self, list_style: str, counts: dict[int, int], level: int) -> str:
        """The number or bullet of an item at ``level`` (from 1), with its space; "" when it shows none."""
        levels = self._lists.get(list_style, {})
        element = levels.get(level)
        if element is None:
            return ""
        if element.tag != _LEVELS[0]:
            return bullet(element.get(f"{TEXT}bullet-char") or "•") + " "
        shown = whole(element.get(f"{TEXT}display-levels"), 1)
        numbers = [
            numeral(counts.get(at, 1), short_style((levels.get(at, element)).get(f"{STYLE}num-format") or ""))
            for at in range(max(1, level - shown + 1), level + 1)
        ]
        number = ".".join(part for part in numbers if part)
        label = (element.get(f"{STYLE}num-prefix") or "") + number + (element.get(f"{STYLE}num-suffix") or "")
        return f"{label} " if number else ""

    def start(self, list_style: str, level: int) -> int:
        """The number that a level begins with."""
        element = self._lists.get(list_style, {}).get(level)
        return whole(element.get(f"{TEXT}start-value") if element is not None else None, 1)


def _apply(properties: Element, base: Look) -> Look:
    marks = _set(base.marks, BOLD, properties.get(f"{FO}font-weight"), "normal")
    marks = _set(marks, ITALIC, properties.get(f"{FO}font-style"), "normal")
    marks = _set(marks, UNDERLINE, properties.get(f"{STYLE}text-underline-style"), "none")
    display = properties.get(f"{TEXT}display")
    return Look(marks, base.hidden if display is None else display == "none")


def _set(marks: int, mark: int, value: str | None, off: str) -> int:
    if value is None:
        return marks
    return marks & ~mark if value == off else marks | mark
