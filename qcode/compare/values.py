"""Agreement and disagreements as plain values, for programs and to be kept."""

from __future__ import annotations

from collections.abc import Mapping

from qcode.agreement.figures import MAIN_FIGURE
from qcode.agreement.results import CodeAgreement, Figures
from qcode.compare.decisions import Decided
from qcode.compare.differences import STATES, Difference, Differences, counted
from qcode.compare.driving import drivers
from qcode.compare.marks import Mark
from qcode.compare.reading import Found
from qcode.compare.transcripts import LeftOut

PAIR_FIGURES = (
    "percent_agreement",
    "holsti",
    "cohen_kappa",
    "scott_pi",
    "brennan_prediger",
    "gwet_ac1",
    "krippendorff_alpha",
    "jaccard",
    "dice",
    "iou_f1",
)
ALL_FIGURES = ("krippendorff_alpha", "fleiss_kappa", "u_alpha", "bar_u_alpha")
Value = dict[str, object]


def agreement_value(found: Found, paths: Mapping[str, str]) -> Value:
    """The figures with how they were counted; ``paths`` are those of the codes, by id. Undefined figures are None.

    Of a code, or of any code, that nobody or everybody put on everything there is nothing to agree about: no figure is given.
    """
    agreement = found.agreement
    return {
        "coders": list(agreement.coders),
        "unit": agreement.unit,
        "rule": agreement.rule,
        "rollup": agreement.rollup,
        "units": agreement.units,
        "documents": [
            {"name": each.name, "characters": each.characters} for each in found.transcripts.compared
        ],
        "left_out": [left_out_value(each) for each in found.transcripts.left_out],
        "codes": [
            {"code": paths[each.code or ""], **_figures(each, agreement.method)} for each in agreement.codes
        ],
        "overall": {
            **_figures(agreement.overall, agreement.method),
            "cu_alpha": {"|".join(pair): each and each.cu_alpha for pair, each in agreement.labels.items()},
            "cu_coverage": {
                "|".join(pair): each and each.cu_coverage for pair, each in agreement.labels.items()
            },
            "sets": vars(agreement.sets),
        },
    }


def _figures(each: CodeAgreement, method: str) -> Value:
    interval = each.all.intervals.get(MAIN_FIGURE)
    return {
        "uses": dict(each.uses),
        "uncoded": each.uncoded,
        "pairs": {"|".join(pair): _shown(found.figures, PAIR_FIGURES) for pair, found in each.pairs.items()},
        "all": _shown(each.all, ALL_FIGURES),
        "interval": {
            "statistic": MAIN_FIGURE,
            "low": interval and interval.low,
            "high": interval and interval.high,
            "method": method,
        },
    }


def _shown(figures: Figures, names: tuple[str, ...]) -> Value:
    return {name: figures.shown(name) for name in names}


def left_out_value(each: LeftOut) -> Value:
    """A transcript that is not compared, and why, in English."""
    return {"name": each.name, "why": str(each.why)}


def differences_value(found: Differences, paths: Mapping[str, str], names: Mapping[str, str]) -> Value:
    """Every disagreement, numbered from 1, with what was decided about it; ``names`` are those of coders and passes, by id."""
    documents = {each.transcript.id: each.transcript.name for each in found.transcripts}
    return {
        "coders": list(found.labels),
        "counts": dict(found.counts),
        "open": dict(counted(found.all, "open")),
        "states": {state: sum(each.state == state for each in found.all) for state in STATES},
        "left_out": [left_out_value(each) for each in found.left_out],
        "drivers": _drivers(found, documents, paths),
        "differences": [
            _difference(number, each, documents[each.document_id], paths, names)
            for number, each in enumerate(found.all, 1)
        ],
        "past": [_past(document, each, paths, names) for document, each in found.past],
    }


def _past(document: str, each: Decided, paths: Mapping[str, str], names: Mapping[str, str]) -> Value:
    """A decision about what is no difference any more, with both sides as they were then."""
    a, b = (
        {"code": paths.get(side.code_id or "", side.code_name), "words": side.words}
        if side.code_name
        else None
        for side in each.sides
    )
    return {"document": document, "kind": each.kind, "a": a, "b": b, "decision": _decision(each, names)}


def _drivers(found: Differences, documents: Mapping[str, str], paths: Mapping[str, str]) -> Value:
    """What drives the disagreements: codes that stood against each other, whose spans are longer, transcripts by share."""
    driven = drivers(found, list(paths))
    width = driven.width
    return {
        "confused": [
            {"codes": [paths[each.one], paths[each.other]], "kind": each.kind, "times": each.times}
            for each in driven.confusions
        ],
        "wider": width
        and {
            "coder": found.labels[0 if width.median >= 0 else 1],
            "characters": abs(width.median),
            "spans": width.spans,
        },
        "documents": [
            {"document": documents[each.text], "same": each.same, "different": each.different}
            for each in driven.transcripts
        ],
    }


def _difference(
    number: int, each: Difference, document: str, paths: Mapping[str, str], names: Mapping[str, str]
) -> Value:
    decided = each.decided
    return {
        "number": number,
        "document": document,
        "turn": each.turn,
        "kind": each.kind,
        "a": _side(each.a, paths, names),
        "b": _side(each.b, paths, names),
        "state": each.state,
        "decision": decided and _decision(decided, names),
    }


def _decision(decided: Decided, names: Mapping[str, str]) -> Value:
    return {
        "verdict": decided.verdict,
        "reason": decided.reason,
        "words": decided.words,
        "code": decided.code_name,
        "by": names[decided.adjudicator_id] if decided.adjudicator_id else None,
        "coder": names[decided.coder_id],
        "at": decided.decided_at,
    }


def _side(mark: Mark | None, paths: Mapping[str, str], names: Mapping[str, str]) -> Value | None:
    return mark and {
        "coder": names[mark.coder_id],
        "pass": names[mark.pass_id],
        "start": mark.start,
        "end": mark.end,
        "code": paths[mark.code_id],
        "words": mark.words,
    }
