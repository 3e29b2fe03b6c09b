"""The numbers and bullets that Word draws in front of list paragraphs and never stores as text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from qcode.transcripts.docx_package import VAL, W, value
from qcode.transcripts.docx_styles import Style, Styles
from qcode.transcripts.numerals import bullet, numeral
from qcode.transcripts.xml import Element, whole

_PLACE = re.compile(r"%([1-9])")
_NUM_ID, _ABSTRACT_ID, _LEVEL = f"{W}numId", f"{W}abstractNumId", f"{W}ilvl"


@dataclass(frozen=True)
class Level:
    """One level of a list definition."""

    start: int = 1
    style: str = "decimal"
    text: str = "%1."
    suffix: str = " "
    font: str = ""
    restart: int | None = None  # the level whose number starts this one anew; None: any higher one, 0: never
    legal: bool = False


@dataclass(frozen=True)
class _List:
    """A ``w:num``: which counters it uses, its levels, and the levels it starts anew."""

    counters: str
    levels: dict[int, Level]
    starts: dict[int, int]


class Numbering:
    """Counts the list paragraphs of one file in the order they are asked for."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        nums = [] if root is None else root.findall(f"{W}num")
        abstracts = [] if root is None else root.findall(f"{W}abstractNum")
        self._nums = {num.get(_NUM_ID) or "": num for num in nums}
        self._abstracts = {abstract.get(_ABSTRACT_ID) or "": abstract for abstract in abstracts}
        self._lists: dict[str, _List | None] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._restarted: set[str] = set()

    def label(self, properties: Element | None, style: Style) -> str | None:
        """The number or bullet in front of a paragraph, with its space; None when it is in no list."""
        direct = None if properties is None else properties.find(f"{W}numPr")
        num_id = value(direct, "numId") or style.num_id
        if num_id is None or num_id == "0":
            return None
        found = self._list(num_id)
        if found is None:
            return None
        given = value(direct, "ilvl")
        level = whole(given) if given is not None else style.level or 0
        return self._next(num_id, found, level)

    def _next(self, num_id: str, found: _List, level: int) -> str:
        counts = self._counts.setdefault(found.counters, {})
        if num_id not in self._restarted:
            self._restarted.add(num_id)
            for at in found.starts:
                counts.pop(at, None)
        here = found.levels.get(level, Level())
        start = found.starts.get(level, here.start)
        counts[level] = counts.get(level, start - 1) + 1
        for deeper in [at for at in counts if at > level and _restarts(found.levels.get(at), level)]:
            del counts[deeper]
        return _draw(here, found, counts)

    def _list(self, num_id: str) -> _List | None:
        if num_id not in self._lists:
            self._lists[num_id] = self._build(num_id)
        return self._lists[num_id]

    def _build(self, num_id: str) -> _List | None:
        num = self._nums.get(num_id)
        abstract_id = value(num, "abstractNumId") or ""
        abstract = self._abstracts.get(abstract_id)
        if num is None or abstract is None:
            return None
        linked = value(abstract, "numStyleLink")
        other = self._styles.of(linked).num_id if linked else None
        if other and other != num_id:
            base = self._list(other)
            if base is None:
                return None
            levels, abstract_id = dict(base.levels), base.counters
        else:
            levels = {whole(level.get(_LEVEL)): _level(level) for level in abstract.findall(f"{W}lvl")}
        starts: dict[int, int] = {}
        for override in num.findall(f"{W}lvlOverride"):
            _override(override, levels, starts)
        return _List(abstract_id, levels, starts)


def _override(override: Element, levels: dict[int, Level], starts: dict[int, int]) -> None:
    at = whole(override.get(_LEVEL))
    replaced = override.find(f"{W}lvl")
    if replaced is not None:
        levels[at] = _level(replaced)
    start = value(override, "startOverride")
    if start is not None:
        starts[at] = whole(start, 1)


def _level(element: Element) -> Level:
    run = element.find(f"{W}rPr")
    fonts = None if run is None else run.find(f"{W}rFonts")
    restart = value(element, "lvlRestart")
    return Level(
        whole(value(element, "start"), 1),
        value(element, "numFmt") or "decimal",
        value(element, "lvlText") or "",
        "" if value(element, "suff") == "nothing" else " ",
        (fonts.get(f"{W}ascii") or "") if fonts is not None else "",
        None if restart is None else whole(restart),
        _legal(element),
    )


def _legal(element: Element) -> bool:
    found = element.find(f"{W}isLgl")
    return found is not None and (found.get(VAL) or "1") not in {"0", "false", "off"}


def _restarts(level: Level | None, higher: int) -> bool:
    if level is None or level.restart is None:
        return True
    return higher < level.restart


def _draw(here: Level, found: _List, counts: dict[int, int]) -> str:
    if here.style == "bullet":
        return bullet(here.text, here.font) + here.suffix

    def number(match: re.Match[str]) -> str:
        at = int(match[1]) - 1
        level = found.levels.get(at, Level())
        style = "decimal" if here.legal else level.style
        return numeral(counts.get(at, found.starts.get(at, level.start)), style)

    label = _PLACE.sub(number, here.text)
    return label + here.suffix if label.strip() else ""
