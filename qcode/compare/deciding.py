"""Deciding about disagreements: what is kept becomes part of the layer of what was agreed, and the reason stays on record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, select

from qcode import decided
from qcode.coding.passes import AGREED, agreed_layer, ensure_agreed_layer
from qcode.compare import layer
from qcode.compare.choice import Choice, Side, refuse
from qcode.compare.differences import Difference
from qcode.compare.layer import Placed
from qcode.compare.marks import Mark
from qcode.compare.sessions import going_on
from qcode.errors import NotFound, Refused
from qcode.model import Code, Coder, Coding, DecidedCoding, Decision, DecisionSide, Document, Quotation, Span
from qcode.model.columns import now
from qcode.model.debriefing import VERDICTS_ON_CODINGS
from qcode.model.kept_text import kept
from qcode.sentence import worded


@dataclass(frozen=True)
class Ruling:
    """What is decided: ``verdict`` is one of VERDICTS_ON_CODINGS, "a" and "b" are the first and second side of the difference.

    For the verdict "span" the words and the code that are agreed upon; where no code is given it is that of the first side, or
    else the second. ``adjudicator_id`` is who decided alone; without one it was decided together. A reason may be "".
    """

    verdict: str
    reason: str = ""
    span: Span | None = None
    code_id: str | None = None
    adjudicator_id: str | None = None


def decide(
    session: Session,
    choice: Choice,
    difference: Difference,
    ruling: Ruling,
    coder_id: str,
    *,
    layer_name: str = AGREED,
) -> str:
    """Notes what was decided about a disagreement, and has the layer of what was agreed hold it; the decision's id.

    ``choice`` is what the disagreement was read with. What both sides coded alike in that transcript comes into the layer with
    it. Deciding anew replaces the earlier decision and what it led to. ``layer_name`` is how the layer is called where it is
    made now. Neither side's codings are touched. Raises Refused when these have changed since the disagreement was read, for
    a comparison with the layer itself, and for a span outside the transcript; nothing is changed then.
    """
    _refuse(session, choice, difference, ruling)
    agreed = ensure_agreed_layer(session, layer_name)
    decision = _noted(session, difference, ruling, coder_id)
    _write_sides(session, decision, choice, difference)
    layer.take_over(session, choice, [difference.document_id], agreed.id)
    wanted = _wanted(difference, ruling)
    led_to = layer.put(session, difference.document_id, wanted, agreed.id)
    for coding_id in dict.fromkeys(led_to):
        session.add(DecidedCoding(decision_id=decision.id, coding_id=coding_id))
    session.flush()
    _drop_what_was_not_kept(session, difference, wanted, agreed.id)
    return decision.id


def take_back(session: Session, decision_id: str) -> None:
    """Removes a decision with what only it led to, so that the disagreement is open again. Raises NotFound when it is gone."""
    decision = session.get(Decision, decision_id)
    if decision is None:
        raise NotFound(worded("That decision is not there any more; nothing was changed."))
    _undo_result(session, decision_id)
    for row in [*decided.rows_under(session, [decision_id]), decision]:
        session.delete(row)
    session.flush()


def take_over(
    session: Session, choice: Choice, document_ids: Sequence[str], *, layer_name: str = AGREED
) -> int:
    """Puts what both sides coded alike in these transcripts into the layer of what was agreed; how many codings came.

    What is there already stays one, and what was decided about is left as it was decided. Raises Refused as `decide` does.
    """
    _refuse_sides(session, choice)
    return layer.take_over(session, choice, document_ids, ensure_agreed_layer(session, layer_name).id)


def _refuse(session: Session, choice: Choice, difference: Difference, ruling: Ruling) -> None:
    _refuse_sides(session, choice)
    if ruling.verdict not in VERDICTS_ON_CODINGS:
        raise Refused(
            worded(
                "A decision is one of {verdicts}, not “{verdict}”; nothing was changed.",
                verdicts=", ".join(VERDICTS_ON_CODINGS),
                verdict=ruling.verdict,
            )
        )
    if not all(_stands(session, mark) for mark in (difference.a, difference.b) if mark):
        raise Refused(
            worded(
                "What this disagreement is about has changed meanwhile; look at it again. Nothing was changed."
            )
        )
    if ruling.verdict == "span":
        _refuse_span(session, difference.document_id, ruling.span)
    if ruling.code_id is not None:
        session.get_one(Code, ruling.code_id)
    if ruling.adjudicator_id is not None:
        session.get_one(Coder, ruling.adjudicator_id)


def _refuse_sides(session: Session, choice: Choice) -> None:
    refuse(session, choice)
    if len(choice.sides) != 2:
        raise Refused(worded("Disagreements are between two; choose two coders or two passes."))
    agreed = agreed_layer(session)
    if agreed is not None and agreed.id in choice.coders:
        raise Refused(
            worded(
                "“{layer}” is itself what was agreed; compare coders to decide between them. Nothing was changed.",
                layer=agreed.name,
            )
        )


def _stands(session: Session, mark: Mark) -> bool:
    """Whether a coding is just as it was read."""
    coding = session.get(Coding, mark.coding_id)
    if coding is None or (coding.code_id, coding.quotation_id) != (mark.code_id, mark.quotation_id):
        return False
    quotation = session.get_one(Quotation, mark.quotation_id)
    return (quotation.start, quotation.end) == mark.span


def _refuse_span(session: Session, document_id: str, span: Span | None) -> None:
    document = session.get_one(Document, document_id)
    if span is None or not 0 <= span.start < span.end <= len(document.text):
        raise Refused(
            worded(
                "Words of “{document}” have to be chosen for that; nothing was changed.",
                document=document.name,
            )
        )


def _noted(session: Session, difference: Difference, ruling: Ruling, coder_id: str) -> Decision:
    """The decision as a row: the one there was about this disagreement, without what it led to, or a new one."""
    earlier = session.get(Decision, difference.decided.id) if difference.decided else None
    if earlier is not None:
        _undo_result(session, earlier.id)
        for row in decided.rows_under(session, [earlier.id]):
            session.delete(row)
    talk = going_on(session)
    decision = earlier or Decision(document_id=difference.document_id, kind="", verdict="", coder_id=coder_id)
    decision.kind, decision.verdict, decision.reason = (
        difference.kind,
        ruling.verdict,
        kept(ruling.reason).strip(),
    )
    decision.coder_id, decision.adjudicator_id = coder_id, ruling.adjudicator_id
    decision.session_id, decision.decided_at = talk.id if talk else None, now()
    decision.words, decision.code_name = _own_words(session, difference, ruling)
    session.add(decision)
    session.flush()
    return decision


def _own_words(session: Session, difference: Difference, ruling: Ruling) -> tuple[str, str]:
    """The words and the name of the code of a span of its own."""
    if ruling.verdict != "span" or ruling.span is None:
        return "", ""
    text = session.get_one(Document, difference.document_id).text
    return ruling.span.of(text), session.get_one(Code, _code_of(difference, ruling)).name


def _code_of(difference: Difference, ruling: Ruling) -> str:
    return ruling.code_id or _one_side(difference).code_id


def _one_side(difference: Difference) -> Mark:
    """The first side, or the second where the first had coded nothing."""
    mark = difference.a or difference.b
    assert mark is not None, "a disagreement has at least one side"
    return mark


def _write_sides(session: Session, decision: Decision, choice: Choice, difference: Difference) -> None:
    marks = (difference.a, difference.b)
    other = _one_side(difference)
    for position, (side, mark) in enumerate(zip(choice.sides, marks, strict=True)):
        session.add(
            _side(session, decision.id, position, mark)
            if mark
            else _nothing(decision.id, position, side, other)
        )
    session.flush()


def _side(session: Session, decision_id: str, position: int, mark: Mark) -> DecisionSide:
    return DecisionSide(
        decision_id=decision_id,
        position=position,
        coder_id=mark.coder_id,
        pass_id=mark.pass_id,
        coding_id=mark.coding_id,
        code_id=mark.code_id,
        code_name=session.get_one(Code, mark.code_id).name,
        start=mark.start,
        end=mark.end,
        text=mark.words,
    )


def _nothing(decision_id: str, position: int, side: Side, other: Mark) -> DecisionSide:
    """The side that had coded nothing there: in its one pass, or in that of the other."""
    pass_id = next(iter(side.passes)) if side.passes and len(side.passes) == 1 else other.pass_id
    return DecisionSide(
        decision_id=decision_id,
        position=position,
        coder_id=side.coder_id,
        pass_id=pass_id,
        code_name="",
        start=other.start,
        end=other.start,
        text="",
    )


def _wanted(difference: Difference, ruling: Ruling) -> list[Placed]:
    """What the layer is to hold: nothing for a difference that is left, or a codebook that has to change first."""
    a, b = difference.a, difference.b
    if ruling.verdict == "span" and ruling.span is not None:
        return [Placed(*ruling.span, _code_of(difference, ruling), _one_side(difference).pass_id)]
    kept_of = {"a": [a], "b": [b], "both": [a, b]}.get(ruling.verdict, [])
    return [Placed.of(mark) for mark in kept_of if mark]


def _drop_what_was_not_kept(
    session: Session, difference: Difference, wanted: Sequence[Placed], layer_id: str
) -> None:
    """Takes out of the layer what either side has there and was not kept, such as what they once agreed upon."""
    places = [Placed.of(mark) for mark in (difference.a, difference.b) if mark]
    there = layer.held(session, difference.document_id, layer_id, {each.start for each in places})
    layer.take_away(session, [there[each] for each in places if each in there and each not in wanted])


def _undo_result(session: Session, decision_id: str) -> None:
    """Takes away what a decision led to, but for what another decision leads to as well."""
    led_to = session.exec(select(DecidedCoding).where(DecidedCoding.decision_id == decision_id)).all()
    codings = [row.coding_id for row in led_to]
    for row in led_to:
        session.delete(row)
    session.flush()
    layer.take_away(session, codings)
