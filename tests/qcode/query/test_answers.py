"""What questions find in the small study, as read from its transcripts."""

from __future__ import annotations

import pytest
from sqlmodel import select

from qcode.codebook import edit, tree
from qcode.coding import blind, passes, quotations
from qcode.coding.apply import apply, mark
from qcode.model import Quotation
from qcode.participants import change as change_participant
from qcode.query.asking import read_asking
from qcode.query.binding import renamed
from qcode.query.listing import listed
from qcode.query.problem import QueryProblem
from qcode.query.wording import sentence
from tests.qcode.study import Study

NEAR_ME, COMES, GOALS = "naast me zitten", "De ene komt naast me", "de doelen?\nR1: Wij bedenken"
COOK, ASK, QUIET, WALK = "Samen koken", "Wat doe je?", "stil in huis", "Samen wandelen"


def find(study: Study, typed: str) -> list[str]:
    """The words of what is found, in the order of the transcripts."""
    with study.project.read() as session:
        asking = read_asking(session)
        places = asking.answer(session, asking.query(typed))
        return [each.text for each in listed(session, places[:], asking.names)]


def problem(study: Study, typed: str) -> QueryProblem:
    with pytest.raises(QueryProblem) as raised:
        find(study, typed)
    return raised.value


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Relatie", [COMES, NEAR_ME, WALK, COOK, QUIET]),
        ("=Relatie", [COMES]),
        ("relatie/nabijheid", [NEAR_ME, WALK, COOK]),
        ("Nabijheid AND Afstand", [NEAR_ME]),
        ("Relatie AND NOT Nabijheid", [COMES, QUIET]),
        ("ONE OF (Nabijheid, Afstand)", [WALK, COOK, QUIET]),
        ("Relatie OVERLAPS =Relatie", [COMES, NEAR_ME]),
        ("Nabijheid WITHIN Relatie", []),
        ("Doel FOLLOWS Relatie", [GOALS]),
        ("Relatie FOLLOWS Doel", [COOK]),
        ("Relatie FOLLOWS 0 TURNS Doel", []),
        ("Relatie FOLLOWS 1 TURN Doel", [COOK]),
        ("Relatie PRECEDES Doel", [COMES, NEAR_ME]),
        ("Relatie NEAR 1 TURN Doel", [COMES, NEAR_ME, COOK]),
        ("Relatie NEAR 0 TURNS Doel", []),
        ("group = Mentoren", [ASK, COOK]),
        ('group = ""', [QUIET]),
        ("participant = r1 OR document = Notities", [COMES, NEAR_ME, GOALS, QUIET]),
        ("speaker = I", [GOALS, ASK]),
        ("role = interviewer", [GOALS, ASK]),
        ('role != interviewer AND NOT speaker = ""', [COMES, NEAR_ME, WALK, COOK]),
        ('document ~ "r"', [COMES, NEAR_ME, GOALS, WALK]),
        ("coder = Bram", [NEAR_ME, WALK, ASK, QUIET]),
        ("Nabijheid AND coder = Sanne", [NEAR_ME, COOK]),
        ("Afstand AND coder = Bram", [QUIET]),
        ('pass = "Open coding 2"', [GOALS]),
        ('Doel AND pass = "Open coding 1"', [ASK]),
        ("(Nabijheid AND coder = Sanne) AND NOT (Nabijheid AND coder = Bram)", [COOK]),
        ("words ~ samen AND Relatie", [WALK, COOK]),
        ('words ~ "komen"', [COMES]),
        ('words = "komen"', []),
        ("uncoded", []),
    ],
)  # fmt: skip
def test_what_a_question_finds(study: Study, typed: str, found: list[str]) -> None:
    assert find(study, typed) == found


def test_a_star_and_a_missing_code_are_found(study: Study) -> None:
    with study.project.change("Mark") as session:
        key = session.exec(select(Quotation.id).where(Quotation.text == COOK)).one()
        quotations.star(session, [key])
        study_id, span = study.span(session, "R2", "Hoi.")
        mark(session, study_id, span, passes.ensure_coder(session, "Sanne").id)
    assert find(study, "starred") == [COOK]
    assert find(study, "uncoded") == ["Hoi."]


def test_attributes_of_participants_are_compared(study: Study) -> None:
    with study.project.change("Know") as session:
        change_participant(session, "R1", known={"Leeftijd": 16, "Sinds": "2024-05-01"})
        change_participant(session, "M1", known={"Leeftijd": 41})
    assert find(study, "Leeftijd < 18 AND Relatie") == [COMES, NEAR_ME]
    assert find(study, 'leeftijd = ""') == [WALK, QUIET]
    assert find(study, "Leeftijd != 16 AND Relatie") == [WALK, COOK, QUIET]
    assert find(study, "Sinds >= 1-1-2024 AND Doel") == [GOALS]
    assert "is compared with a number" in problem(study, "Leeftijd > oud").sentence
    assert "is compared with = != <" in problem(study, "Leeftijd ~ 1").sentence


def test_what_was_agreed_counts_only_where_it_is_named(study: Study) -> None:
    with study.project.change("Agree") as session:
        layer = passes.ensure_agreed_layer(session).name
    with study.project.change("Agree") as session:
        who, when = passes.ensure_agreed_layer(session).id, passes.ensure_pass(session).id
        for words, path in (("Hoi.", "Doel"), (WALK, "Relatie/Afstand")):
            found, span = study.span(session, "R2", words)
            apply(session, found, span, tree.code_at(session, path), who, when)
    assert "Hoi." not in find(study, "Doel")
    assert WALK not in find(study, "Afstand")
    assert find(study, "document = R2 AND NOT Afstand") == [WALK]
    assert find(study, f"Doel AND coder = {layer}") == ["Hoi."]
    assert find(study, f"coder = {layer} AND NOT Afstand") == ["Hoi."]


@pytest.mark.parametrize(
    ("typed", "marked", "told", "suggested"),
    [
        ("Relatie AND Nabjheid", "Nabjheid", "There is no code “Nabjheid”.", ("Nabijheid",)),
        ("Mentoren", "Mentoren", "There is no code “Mentoren”.", ("group = Mentoren",)),
        ("xyz", "xyz", "There is no code “xyz”.", ()),
        ("group = Mentor", "Mentor", "There is no group “Mentor”.", ("Mentoren",)),
        ("coder = Brm", "Brm", "There is no coder “Brm”.", ("Bram",)),
        ("pass = Axiaal", "Axiaal", "There is no coding pass “Axiaal”.", ()),
        ("participant = R", "R", "There is no participant “R”.", ("R1", "R2")),
        ("document = Notitie", "Notitie", "There is no transcript “Notitie”.", ("Notities",)),
        ("speaker = Q", "Q", "Nobody is called “Q” in the transcripts.", ()),
        ("role = mentor", "mentor", "“mentor” is no role", ()),
        ("kind = boek", "boek", "“boek” is no kind of transcript.", ()),
        ("method = bellen", "bellen", "No transcript came about by the method “bellen”.", ()),
        ("gruop = Mentoren", "gruop", "Nothing is known of quotations under the name “gruop”.", ("group",)),
        ("group > Mentoren", "group > Mentoren", "“group” is compared with = != ~, not with >.", ()),
        ("words > een", "words > een", "“words” is compared with = ~, not with >.", ()),
        ('words = ""', '""', "There is no word to search for.", ()),
        ('Doel AND words = "!!"', '"!!"', "There is no word to search for", ()),
    ],
)
def test_names_nobody_knows_are_told_with_what_may_be_meant(
    study: Study, typed: str, marked: str, told: str, suggested: tuple[str, ...]
) -> None:
    found = problem(study, typed)
    assert found.place.of(typed) == marked
    assert found.sentence.startswith(told)
    assert found.suggestions == suggested


def test_of_two_codes_with_one_name_the_path_is_asked_for(study: Study) -> None:
    study.codes("Doel/Afstand")
    found = problem(study, "Afstand")
    assert found.suggestions == ("Relatie/Afstand", "Doel/Afstand")
    assert "is the name of 2 codes" in found.sentence
    assert find(study, "Relatie/Afstand") == [NEAR_ME, QUIET]


def test_a_question_speaks_of_codes_as_they_are_called_by_now(study: Study) -> None:
    with study.project.read() as session:
        asked = read_asking(session).query("Nabijheid AND NOT Doel")
    with study.project.change("Rename") as session:
        edit.rename(session, tree.code_at(session, "Relatie/Nabijheid"), "Dicht bij")
        edit.delete(session, tree.code_at(session, "Doel"))
    with study.project.read() as session:
        said, gone = renamed(asked, read_asking(session).names)
    assert sentence(said) == '"Dicht bij" AND NOT Doel'
    assert [each.text for each in gone] == ["Doel"]


def test_what_others_code_blind_is_not_found(study: Study) -> None:
    with study.project.change("Blind") as session:
        blind.begin(session, passes.pass_named(session, "Open coding 1").id)
    study.project.coder = "Bram"
    assert find(study, "Relatie") == [NEAR_ME, WALK, QUIET]
