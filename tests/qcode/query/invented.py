"""Small invented projects in which spans meet in every way."""

from __future__ import annotations

from random import Random

from sqlmodel import select

from qcode import participants
from qcode.codebook import tree
from qcode.coding import apply as coding
from qcode.coding import passes, quotations
from qcode.model import Document, Span, Speaker
from qcode.participants.attributes import add_attribute, set_value
from qcode.project import Project
from tests.qcode.study import Study

CODES = ("Relatie", "Relatie/Nabijheid", "Relatie/Afstand", "Doel", "Doel/Lange termijn", "Vorm")
CODERS = ("Sanne", "Bram")
PASSES = ("Open coding 1", "Axiaal")
TALK = "I: Hoe gaat het?\nR: Ik vertrouwde hem wel.\nI: En nu?\nR: Nu vertrouw ik niemand.\nI: Ja?\nR: Zo is dat.\n"


def invent(project: Project, seed: int) -> Project:
    """Fills a project: four transcripts, two coders and what they agreed, some forty quotations."""
    chance, study = Random(seed), Study(project)
    study.document("R1", TALK, "R1", "Jongeren")
    study.document("M1", TALK.replace("R:", "M:"), "M1", "Mentoren")
    study.document("Groep", TALK.replace("I: En", "R1: En"))
    study.notes("Notities", "Het was stil in huis, en hij vertrouwt het niet.")
    study.codes(*CODES)
    with project.change("Who is who") as session:
        age = add_attribute(session, "Leeftijd", "number").id
        set_value(session, participants.named(session, "R1").id, age, 17)
        voice = session.exec(select(Speaker).where(Speaker.name == "R1")).first()
        assert voice is not None
        voice.participant_id = participants.named(session, "R1").id
        session.add(voice)
    with project.change("Code") as session:
        who = [passes.ensure_coder(session, name).id for name in CODERS]
        who.append(passes.ensure_agreed_layer(session).id)
        when = [passes.ensure_pass(session, name).id for name in PASSES]
        texts = {each.id: each.text for each in session.exec(select(Document))}
        codes = list(tree.paths(session))
        for _ in range(40):
            document = chance.choice(sorted(texts, key=lambda key: texts[key]))
            start = chance.randrange(0, len(texts[document]) - 30, 6)
            span = Span(start, start + chance.choice((3, 6, 12, 24)))
            if chance.random() < 0.2:
                bare = coding.mark(session, document, span, chance.choice(who))
                quotations.star(session, [bare.id])
            else:
                coding.apply(
                    session, document, span, chance.choice(codes), chance.choice(who), chance.choice(when)
                )
    return project
