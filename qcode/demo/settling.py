"""From the file of a sample study to what its coders kept before they talked, their sessions and their decisions."""

from __future__ import annotations

from collections.abc import Callable

from sqlmodel import Session

from qcode.coding.passes import coder_named
from qcode.compare import sessions
from qcode.compare.choice import Choice, chosen
from qcode.compare.deciding import Ruling, decide
from qcode.compare.differences import Difference, differences
from qcode.compare.freezing import freeze, standing
from qcode.demo.debriefing_source import DebriefingSource, DecisionSource, TalkSource
from qcode.demo.sources import Words
from qcode.errors import FileProblem
from qcode.model.span import Span
from qcode.project import Project

LAYER = {"nl": "Overeengekomen"}
Find = Callable[[Words], tuple[str, Span]]
"""The transcript's id, and where words stand in it."""


def add_debriefing(project: Project, source: DebriefingSource, find: Find, language: str) -> None:
    """What was kept, talked about and decided. Raises FileProblem naming the line that does not fit."""
    with project.read() as session:
        choice = chosen(session, source.coders)
        now = standing(session, choice)
    assert now is not None, "nobody cancels it"
    with project.change(f"Keep {source.frozen}", source.coder) as session:
        freeze(session, source.frozen, now, coder_named(session, source.coder).id)
    for talk in source.talks:
        _hold(project, source, choice, talk, find, language)


def _hold(
    project: Project, source: DebriefingSource, choice: Choice, talk: TalkSource, find: Find, language: str
) -> None:
    with project.change(f"Begin {talk.title}", source.coder) as session:
        who = coder_named(session, source.coder).id
        held = sessions.begin(session, talk.title, who, present=talk.present, held_on=talk.held_on)
        texts = {"looked_at": talk.looked_at, "challenges": talk.challenges, "outcome": talk.outcome}
        sessions.edit(session, held.id, **texts)
    for each in talk.decisions:
        with project.change("Decide", source.coder) as session:
            difference = _difference(session, choice, each, find)
            ruling = Ruling(_verdict(source, each), each.reason)
            name = LAYER.get(language, "Agreed")
            decide(session, choice, difference, ruling, who, layer_name=name)
    with project.change(f"End {talk.title}", source.coder) as session:
        sessions.end(session, held.id)


def _difference(session: Session, choice: Choice, decision: DecisionSource, find: Find) -> Difference:
    """The one disagreement of two sides whose words hold these."""
    document_id, span = find(decision.words)
    found = differences(session, choice, [document_id])
    assert found is not None, "nobody cancels it"
    about = [each for each in found.all if each.a and each.b and _holds(each, span)]
    if len(about) != 1:
        raise FileProblem(
            f"{decision.words.where}: {len(about)} disagreements are about “{decision.words.quotation}”, "
            "where it should be one; nothing was built."
        )
    return about[0]


def _holds(each: Difference, span: Span) -> bool:
    return all(mark.start <= span.start and span.end <= mark.end for mark in (each.a, each.b) if mark)


def _verdict(source: DebriefingSource, decision: DecisionSource) -> str:
    """A verdict as decisions have it: the name of one of the two says whose coding was kept."""
    sides = dict(zip(source.coders, ("a", "b"), strict=False))
    return sides.get(decision.verdict, decision.verdict)
