"""A question made into a code: what it finds now gets a code of its own, which stays as it is whatever comes after."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session

from qcode.codebook import edit
from qcode.codebook.tree import siblings
from qcode.coding.several import code_places
from qcode.errors import Refused
from qcode.model import Code
from qcode.model.palette import next_theme_colour
from qcode.query.asking import Place
from qcode.sentence import worded


def freeze(
    session: Session, places: Sequence[Place], name: str, definition: str, coder_id: str, pass_id: str
) -> Code:
    """A new theme, called so and defined by the question it comes from, on all these words, for this coder in this pass.

    Raises Refused where nothing was found or the name is taken.
    """
    if not places:
        raise Refused(worded("The question finds nothing, so there is nothing to code; nothing was changed."))
    colour = next_theme_colour([theme.colour for theme in siblings(session, None)])
    code = edit.add(session, name, definition=definition, colour=colour)
    spans = [(place.document_id, place.start, place.end) for place in places]
    code_places(session, spans, code.id, coder_id, pass_id)
    return code


def definition_of(question: str, name: str, day: str) -> str:
    """What the code says of itself: the sentence that was asked, the name it was saved under if any, and the day."""
    if name:
        return worded(
            "What the query “{name}” found on {day}: {question}", name=name, day=day, question=question
        )
    return worded("What this query found on {day}: {question}", day=day, question=question)
