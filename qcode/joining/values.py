"""What the few values that a column may have are called by people."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from qcode.sentence import worded


def called(table: str, column: str, value: object) -> str:
    """The words for a value of a column that has a few known ones; "" for any other."""
    return _words().get((table, column), {}).get(str(value), "")


@cache
def _words() -> Mapping[tuple[str, str], Mapping[str, str]]:
    return {
        ("memo", "kind"): {
            "code": worded("Code"),
            "theoretical": worded("Theoretical"),
            "methodological": worded("Methodological"),
            "reflexive": worded("Reflexive"),
        },
        ("document", "kind"): {
            "interview": worded("Interview"),
            "focus group": worded("Focus group"),
            "survey answers": worded("Survey answers"),
            "field notes": worded("Field notes"),
            "other document": worded("Other document"),
        },
        ("speaker", "role"): {
            "interviewer": worded("Interviewer"),
            "participant": worded("Participant"),
            "other": worded("Somebody else"),
        },
        ("attribute", "kind"): {
            "text": worded("Text"),
            "number": worded("Number"),
            "date": worded("Date"),
            "choice": worded("Choice out of a few"),
        },
        ("coding_pass", "kind"): {
            "open": worded("Open"),
            "axial": worded("Axial"),
            "selective": worded("Selective"),
        },
        ("quotation_link", "kind"): {
            "continues": worded("continues"),
            "contradicts": worded("contradicts"),
            "explains": worded("explains"),
            "illustrates": worded("illustrates"),
        },
        ("verdict", "verdict"): {
            "agreement": worded("Agreement"),
            "partly": worded("Partly"),
            "silence": worded("Silence"),
            "dissonance": worded("Dissonance"),
        },
        ("checked_theme", "response"): {
            "yes": worded("Yes"),
            "partly": worded("Partly"),
            "no": worded("No"),
        },
        ("decision", "verdict"): {
            "a": worded("The first coding stands."),
            "b": worded("The second coding stands."),
            "both": worded("Both codings stand."),
            "neither": worded("Neither coding stands."),
            "span": worded("Words of its own are coded."),
            "difference": worded("The difference stays."),
            "codebook": worded("The codebook is to change."),
        },
    }
