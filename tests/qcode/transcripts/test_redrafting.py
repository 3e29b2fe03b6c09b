"""A transcript that is in the project can be split into turns by another rule, and its own rule changes nothing."""

from __future__ import annotations

import pytest

from qcode import participants
from qcode.errors import Refused
from qcode.model.draft import Draft, Paragraph
from qcode.project import Project
from qcode.transcripts import documents, redrafting, speaker_edits
from qcode.transcripts.importing import Reading
from qcode.transcripts.rules import Kind, rule_of
from qcode.transcripts.text import lines
from qcode.transcripts.turns import candidates, recognise
from tests.qcode.study import Study

COLON = "Gesprek\n\nI: Hoe?\nR1: Goed.\nEcht.\nI: En thuis?\nR1: Ook.\nI: Dag.\nR1: Dag."
TABS = "I\tHoe?\nR1\tGoed: echt.\nI\tEn thuis?\nR1\tOok."
PLAIN = "Een alinea.\nNog een.\n\nDe laatste."
LEADS = "Titel\nAnna Hoe gaat het?\nBram Goed.\nNog meer.\nAnna Mooi.\nBram Ja, Anna."
BOLD = "Gesprek met Anna\nHoe gaat het?\nGoed.\nEcht goed.\nEn thuis?\nOok.\nWaarom?\nDaarom."


def from_file(times: bool) -> Draft:
    text = "Hoe gaat het?\nJa: goed.\nEcht waar.\nMooi."
    who = ["Anna", "Bram", "Bram", "Anna"]
    return Draft(
        "vtt",
        text,
        tuple(
            Paragraph(p.start, p.end, speaker=name, seconds=float(n) if times else None)
            for n, (p, name) in enumerate(zip(lines(text), who, strict=True))
        ),
    )


def plain(text: str) -> Draft:
    return Draft("text", text, tuple(lines(text)))


DRAFTS = {
    "colon": plain(COLON),
    "tabs": plain(TABS),
    "nobody": plain(PLAIN),
    "captions": from_file(times=True),
    "sheet": from_file(times=False),
    "bold lead-ins": Draft(
        "docx",
        LEADS,
        tuple(
            Paragraph(p.start, p.end, lead=p.start + 4 if p.span.of(LEADS)[:4] in ("Anna", "Bram") else None)
            for p in lines(LEADS)
        ),
    ),
    "bold questions": Draft(
        "docx",
        BOLD,
        tuple(Paragraph(p.start, p.end, lead=p.end if "?" in p.span.of(BOLD) else None) for p in lines(BOLD)),
    ),
    "one paragraph of two lines": Draft("docx", "Eén\ntwee.\nDrie.", (Paragraph(0, 9), Paragraph(10, 15))),
}


def stored(project: Project, draft: Draft) -> str:
    with project.change("Import") as session:
        return documents.add(session, draft).id


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_the_transcripts_own_rule_gives_the_same_turns_again(project: Project, draft: Draft) -> None:
    imported = recognise(draft)
    document = stored(project, imported)
    with project.read() as session:
        again = recognise(redrafting.redraft(session, document))
    assert again.text == imported.text
    assert (again.turns, again.rule, again.interviewers) == (
        imported.turns,
        imported.rule,
        imported.interviewers,
    )


def test_every_rule_can_be_looked_at_before_one_is_chosen(project: Project) -> None:
    document = stored(project, recognise(plain(COLON)))
    with project.read() as session:
        found = candidates(redrafting.redraft(session, document))
        assert redrafting.rule_of_document(session, document) == rule_of(Kind.COLON)
    assert (found[0].rule.kind, found[0].turns, found[0].speakers) == (Kind.COLON, 6, ("I", "R1"))


def test_another_rule_splits_anew_while_codings_roles_and_people_stay(empty: Study) -> None:
    with empty.project.change("Import") as session:
        anna = participants.ensure(session, "Anna").id
        document = documents.add(session, recognise(plain(COLON)), anna, "R1").id
    empty.codes("Relatie")
    empty.code("R1", "Goed.\nEcht", "Relatie")
    with empty.project.change("Role") as session:
        who = next(each for each in documents.speakers(session, document) if each.name == "R1")
        speaker_edits.set_role(session, who.id, "other")
        assert who.participant_id == anna
    with empty.project.change("Use rule") as session:
        read = redrafting.use_rule(session, document, rule_of(Kind.COLON).with_speaker("R1"))
        assert [turn.speaker for turn in read.turns] == [None, "I", "R1", "I", "R1", "I", "R1"]
    with empty.project.read() as session:
        found = {each.name: each for each in documents.speakers(session, document)}
        assert (found["R1"].role, found["R1"].participant_id, found["I"].role) == (
            "other",
            anna,
            "interviewer",
        )
        assert [turn.number for turn in documents.turns(session, document)] == [None, 1, 2, 3, 4, 5, 6]
        stored_rule = redrafting.rule_of_document(session, document)
        assert stored_rule is not None
        assert stored_rule.extra == ("R1",)
    assert empty.quotations() == ["Goed.\nEcht"]
    assert empty.project.undo() is not None
    assert empty.quotations() == ["Goed.\nEcht"]


def test_who_interviews_can_be_said(project: Project) -> None:
    document = stored(project, recognise(plain(COLON)))
    with project.change("Use rule") as session:
        redrafting.use_rule(session, document, rule_of(Kind.COLON), frozenset({"R1"}))
    with project.read() as session:
        roles = {each.name: each.role for each in documents.speakers(session, document)}
    assert roles == {"I": "participant", "R1": "interviewer"}


def test_a_rule_that_finds_nobody_is_refused_but_no_speakers_is_a_choice(project: Project) -> None:
    document = stored(project, recognise(plain(COLON)))
    with pytest.raises(Refused, match="“Label, tab” finds nobody"), project.change("Use rule") as session:
        redrafting.use_rule(session, document, rule_of(Kind.TAB))
    with project.change("Use rule") as session:
        redrafting.use_rule(session, document, rule_of(Kind.NONE))
    with project.read() as session:
        overview = documents.overviews(session)[0]
        assert (overview.speakers, overview.turns) == ((), 8)
        assert redrafting.rule_of_document(session, document) is None


def test_a_rule_of_another_version_is_no_rule(project: Project) -> None:
    read = Reading(rule_of(Kind.COLON)).of(plain(COLON))
    document = stored(project, Draft(**{**vars(read), "rule": '{"kind": "by smell"}'}))
    with project.read() as session:
        assert redrafting.rule_of_document(session, document) is None
        assert redrafting.redraft(session, document).text == COLON
