"""Answers that have an order of degree, such as from never to always, known by their words or their numbers."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from qcode.model.paths import same_name
from qcode.survey.cells import folded

_KNOWN = """
nooit|zelden|soms|vaak|altijd
nooit|bijna nooit|soms|vaak|altijd
nooit|bijna nooit|soms|meestal|altijd
nooit|soms|regelmatig|vaak|altijd
nooit|zelden|soms|regelmatig|vaak|altijd
nooit|bijna nooit|soms|vaak|bijna altijd|altijd
nooit|soms|vaak|altijd
nooit|soms|altijd
never|rarely|sometimes|often|always
never|seldom|sometimes|often|always
never|almost never|sometimes|often|always
never|rarely|sometimes|often|very often|always
never|rarely|occasionally|sometimes|often|very often|always
never|sometimes|often|always
never|sometimes|always
helemaal oneens|oneens|neutraal|eens|helemaal eens
helemaal mee oneens|mee oneens|neutraal|mee eens|helemaal mee eens
helemaal mee oneens|oneens|neutraal|eens|helemaal mee eens
helemaal niet mee eens|niet mee eens|neutraal|mee eens|helemaal mee eens
helemaal mee oneens|mee oneens|niet mee eens, niet mee oneens|mee eens|helemaal mee eens
helemaal mee oneens|mee oneens|niet eens, niet oneens|mee eens|helemaal mee eens
helemaal oneens|oneens|niet eens, niet oneens|eens|helemaal eens
zeer oneens|oneens|neutraal|eens|zeer eens
zeer mee oneens|mee oneens|neutraal|mee eens|zeer mee eens
mee oneens|neutraal|mee eens
oneens|neutraal|eens
helemaal oneens|oneens|eens|helemaal eens
helemaal mee oneens|mee oneens|mee eens|helemaal mee eens
strongly disagree|disagree|neutral|agree|strongly agree
strongly disagree|disagree|neither agree nor disagree|agree|strongly agree
strongly disagree|somewhat disagree|neither agree nor disagree|somewhat agree|strongly agree
strongly disagree|disagree|somewhat disagree|neither agree nor disagree|somewhat agree|agree|strongly agree
completely disagree|disagree|neutral|agree|completely agree
strongly disagree|disagree|agree|strongly agree
disagree|neutral|agree
zeer ontevreden|ontevreden|neutraal|tevreden|zeer tevreden
heel ontevreden|ontevreden|neutraal|tevreden|heel tevreden
very dissatisfied|dissatisfied|neutral|satisfied|very satisfied
very dissatisfied|somewhat dissatisfied|neither satisfied nor dissatisfied|somewhat satisfied|very satisfied
very unlikely|unlikely|neutral|likely|very likely
helemaal niet|een beetje|redelijk|veel|heel veel
helemaal niet|niet|een beetje|wel|helemaal wel
helemaal niet|nauwelijks|enigszins|grotendeels|helemaal
niet|een beetje|redelijk|erg|heel erg
klopt niet|klopt een beetje|klopt
klopt helemaal niet|klopt niet|klopt een beetje|klopt|klopt helemaal
niet waar|een beetje waar|zeker waar
not true|somewhat true|certainly true
not at all|a little|somewhat|quite a bit|very much
not at all|slightly|moderately|very|extremely
not at all|slightly|somewhat|moderately|extremely
slecht|matig|voldoende|goed|zeer goed
slecht|matig|redelijk|goed|uitstekend
zeer slecht|slecht|neutraal|goed|zeer goed
onvoldoende|matig|voldoende|goed|uitstekend
very poor|poor|fair|good|very good
poor|fair|good|very good|excellent
heel onbelangrijk|onbelangrijk|neutraal|belangrijk|heel belangrijk
niet belangrijk|een beetje belangrijk|belangrijk|heel belangrijk
"""
SCALES: tuple[tuple[str, ...], ...] = tuple(tuple(line.split("|")) for line in _KNOWN.split("\n") if line)
"""Scales with their steps from the lowest, in small letters."""

_ORDERS = ("ja", "yes", "soms", "sometimes", "deels", "partly", "misschien", "maybe", "nee", "no")
UNSURE = (
    *("weet niet", "weet ik niet", "ik weet het niet", "geen mening", "geen idee"),
    *("don't know", "i don't know", "do not know", "not sure", "no opinion"),
)
"""What stands after all steps, and is none of them."""
_OTHER = ("anders", "anders, namelijk", "overig", "other", "something else", "iets anders")

_NUMBERED = re.compile(r"(\d{1,2})\s*(?:[.=:)\-–]\s*|\s+|$)(.*)", re.DOTALL)
_RANGES = ((1, 5), (1, 7), (1, 10), (0, 10))
_MOST_STEPS = 11


def different(values: Iterable[str]) -> list[str]:
    """The answers that differ by more than capitals and spacing, in the order and spelling they are first met in."""
    found: dict[str, str] = {}
    for value in values:
        found.setdefault(folded(value), value)
    return list(found.values())


def scale_of(values: Sequence[str], beside: Collection[str] = ()) -> tuple[str, ...]:
    """The steps of the scale these answers are on, from the lowest, those nobody chose too; none when they are on no known one.

    ``beside`` are the answers to other questions of the survey: where one scale holds them all it is the one.
    """
    said = different(values)
    return _numbers(said, beside) or _words(said, beside)


def ordered(values: Sequence[str]) -> tuple[str, ...]:
    """Answers on no scale in an order people expect: yes before no, “don't know” last, others as they are met."""

    def place(value: str) -> int:
        key = same_name(value)
        if key in _ORDERS:
            return _ORDERS.index(key)
        return len(_ORDERS) + (2 if key in UNSURE else key in _OTHER)

    return tuple(sorted(different(values), key=place))


def _words(said: Sequence[str], beside: Collection[str]) -> tuple[str, ...]:
    keys = {same_name(value) for value in said}
    if not keys:
        return ()
    fitting = [scale for scale in SCALES if keys.issubset(scale)]
    if not fitting:
        return ()
    others = {same_name(value) for value in beside}
    shared = max(len(others.intersection(scale)) for scale in fitting)
    if len(keys) < 2 and shared < 2:
        return ()
    steps = min((scale for scale in fitting if len(others.intersection(scale)) == shared), key=len)
    spelled = {same_name(value): value for value in [*beside, *said]}
    capital = all(value[:1].isupper() for value in said)
    return tuple(spelled.get(step) or (step[:1].upper() + step[1:] if capital else step) for step in steps)


def _numbers(said: Sequence[str], beside: Collection[str]) -> tuple[str, ...]:
    """Answers that are numbers, or begin with one: “1 = never”, 2, 3 …"""
    numbered = _by_number(said)
    if not numbered:
        return ()
    others = _by_number(value for value in different(beside) if _NUMBERED.fullmatch(value))
    low, high = min(numbered), max(numbered)
    if others and min(others) >= 0 and max(others) <= 10:
        low, high = min(low, *others), max(high, *others)
        numbered = {**{n: v for n, v in others.items() if n not in numbered}, **numbered}
    fitting = next((pair for pair in _RANGES if pair[0] <= low and high <= pair[1]), None)
    if fitting is None:
        return ()
    first = (
        fitting[0] if numbered.get(low, "").isdecimal() else low
    )  # a step in words is the end of the scale
    last = fitting[1] if numbered.get(high, "").isdecimal() else high
    return tuple(numbered.get(number, str(number)) for number in range(first, last + 1))


def _by_number(values: Iterable[str]) -> dict[int, str]:
    """The answers by the number they begin with; none when one has no number or two have the same."""
    found: dict[int, str] = {}
    for value in values:
        match = _NUMBERED.fullmatch(value)
        if match is None or int(match[1]) in found or int(match[1]) >= _MOST_STEPS:
            return {}
        found[int(match[1])] = value
    return found
