"""A survey comes in whole or not at all: respondents, what is known of them, answers, and texts to code."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlmodel import select

from qcode import participants, survey
from qcode.codebook import edit, tree
from qcode.errors import Refused
from qcode.model import Document, Speaker, Turn
from qcode.project import Project
from qcode.transcripts import documents
from tests.qcode.study import Study
from tests.qcode.survey.filled import FORMS, bring, file, plan_of


def kept(project: Project, title: str = "Enquête") -> survey.Kept:
    with project.read() as session:
        return survey.survey(session, survey.must_be_named(session, title).id)


def answers(project: Project, title: str = "Enquête") -> dict[str, dict[str, object]]:
    """Answers by question and pseudonym."""
    with project.read() as session:
        found = survey.survey(session, survey.must_be_named(session, title).id)
        names = {each.participant_id: each.pseudonym for each in found.respondents}
        said = survey.answers(session, found.id)
        return {
            each.text: {names[who]: answer for who, answer in said[each.id].items()}
            for each in found.questions
        }


def test_everything_of_it_is_kept_where_it_belongs(sound: Study, tmp_path: Path):
    report = bring(sound.project, file(tmp_path), invited={"Jongeren": 5}, informant="jongeren")
    assert report.new == ["J1", "J2", "J3", "J4"]
    assert answers(sound.project) == {
        "Hoe oud ben je?": {"J1": "14", "J2": "15", "J3": "16", "J4": "14"},
        "Ik voel me begrepen.": {"J1": "eens", "J2": "helemaal eens", "J3": "neutraal"},
        "Mijn mentor luistert naar mij.": {"J1": "soms", "J2": "vaak", "J3": "nooit", "J4": "soms"},
        "Wat doe je graag?": {
            "J1": ["Sporten", "Gamen"],
            "J2": ["Gamen"],
            "J3": ["Muziek", "Gamen", "Sporten"],
            "J4": ["Muziek", "Anders"],
        },
        "Anders, namelijk": {"J4": "Vissen aan de vaart"},
        "Wat zou je veranderen?": {
            "J1": "Meer eigen tijd, en minder regels.",
            "J2": "Niks.",
            "J3": "Dat ze eerder vragen, wat ik wil",
        },
    }
    there = kept(sound.project)
    assert (there.informant, there.invited, there.source) == ("jongeren", {"Jongeren": 5}, "enquete.csv")
    other = next(each for each in there.questions if each.text == "Anders, namelijk")
    assert other.other_of_id == next(each.id for each in there.questions if each.text == "Wat doe je graag?")
    with sound.project.read() as session:
        assert participants.named(session, "j1").group == "Jongeren"
        assert [each.kind for each in participants.attributes(session)] == ["number"]


def test_names_and_addresses_are_nowhere_in_the_project(sound: Study, tmp_path: Path):
    bring(sound.project, file(tmp_path))
    sound.project.fold()
    data = sound.project.path.read_bytes()
    assert b"Gamen" in data
    for personal in (b"Piet", b"b@b.nl", b"12:31:11"):
        assert personal not in data


def test_an_open_question_is_a_transcript_with_a_turn_a_respondent(sound: Study, tmp_path: Path):
    report = bring(sound.project, file(tmp_path))
    assert report.documents == ["Wat zou je veranderen?"]
    with sound.project.read() as session:
        document = documents.named(session, "Wat zou je veranderen?")
        turns = documents.turns(session, document.id)
        said = [
            (turn.number, document.text[turn.body : turn.end], speaker.name if speaker else None)
            for turn in turns
            for speaker in [session.get(Speaker, turn.speaker_id or "")]
        ]
        assert said == [
            (None, "Wat zou je veranderen?", None),
            (1, "Meer eigen tijd, en minder regels.", "J1"),
            (2, "Niks.", "J2"),
            (3, "Dat ze eerder vragen, wat ik wil", "J3"),
        ]
        assert (document.kind, document.participant_id, document.words) == ("survey answers", None, 18)
        known = {each.pseudonym: each.id for each in participants.everyone(session)}
        assert {each.name: each.participant_id for each in documents.speakers(session, document.id)} == {
            name: known[name] for name in ("J1", "J2", "J3")
        }


def test_a_respondent_who_was_interviewed_is_the_same_participant(sound: Study, tmp_path: Path):
    report = bring(
        sound.project, file(tmp_path, "Respondent,Cijfer,Reden\nr1,4,omdat het zo is\nM1,5,om te lachen\n")
    )
    assert (report.respondents, report.new) == (["R1", "M1"], [])


def test_respondents_without_a_name_get_a_pseudonym_that_is_free(sound: Study, tmp_path: Path):
    text = "Naam,Cijfer,Reden\nJan,4,omdat het zo is\nPiet,5,om te lachen\n"
    bring(sound.project, file(tmp_path, text), "Een")
    report = bring(sound.project, file(tmp_path, text.replace("5", "3")), "Twee")
    assert report.respondents == ["Respondent 3", "Respondent 4"]


def test_what_is_known_of_a_participant_stays_and_the_difference_is_told(sound: Study, tmp_path: Path):
    with sound.project.change("Known") as session:
        participants.change(session, "R1", known={"Leeftijd": 17})
    text = "Respondent,Groep,Leeftijd,Reden\nR1,Mentoren,16,omdat het zo is\n"
    report = bring(sound.project, file(tmp_path, text))
    assert report.notices == [
        "R1: group stayed “Jongeren”; the survey says “Mentoren”.",
        "R1: Leeftijd stayed “17”; the survey says “16”.",
    ]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "Respondent,Cijfer,Reden\nA,4,zomaar een reden\nB,5,nog een reden\n",
            "There is a survey “Enquête” already",
        ),
        (
            "Respondent,Leeftijd,Reden\nA,oud,zomaar een reden\nB,5,nog een reden\n",
            "Line 2: “oud” is not a number",
        ),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_half_imported(
    sound: Study, tmp_path: Path, text: str, sentence: str
):
    bring(sound.project, file(tmp_path, "Respondent,Leeftijd,Reden\nC,14,een reden van C\nD,15,een andere\n"))
    before = kept(sound.project), len(sound.project.history.undoable)
    title = "Enquête" if "already" in sentence else "Twee"
    with pytest.raises(Refused, match=sentence):
        bring(sound.project, file(tmp_path, text), title)
    assert (kept(sound.project), len(sound.project.history.undoable)) == before


def test_an_answer_that_is_no_option_is_refused_with_its_line(sound: Study, tmp_path: Path):
    grid = survey.read(file(tmp_path))
    plan = plan_of(sound.project, grid)
    short = survey.with_column(plan.columns, replace(plan.columns[7], options=("nooit", "soms")))
    with (
        pytest.raises(Refused, match=r"Line 3: “vaak” is not one of the options"),
        sound.project.change("x") as session,
    ):
        survey.import_survey(session, grid, replace(plan, columns=short))


def test_one_respondent_answers_once(sound: Study, tmp_path: Path):
    grid = survey.read(file(tmp_path))
    plan = plan_of(sound.project, grid)
    both = tuple(replace(each, pseudonym="J1") for each in plan.respondents)
    with pytest.raises(Refused, match="Lines 2 and 3 are both of “J1”"), sound.project.change("x") as session:
        survey.import_survey(session, grid, replace(plan, respondents=both))


@pytest.mark.parametrize("named", [True, False])
def test_the_same_file_again_brings_new_respondents_alone(sound: Study, tmp_path: Path, named: bool):
    text = FORMS if named else FORMS.replace("Respondent,Groep", "Timestamp,Groep")
    bring(sound.project, file(tmp_path, text))
    sound.codes("Regels")
    sound.code("Wat zou je veranderen?", "minder regels", "Regels")
    grown = text + "2026-03-02 12:33:11,e@b.nl,Bo,J5,Jongeren,17,oneens,altijd,Lezen,,Later thuis.\n"
    grid = survey.read(file(tmp_path, grown))
    plan = plan_of(sound.project, grid)
    with sound.project.read() as session:
        found = survey.again(session, grid, plan)
        assert found is not None
        assert (found.survey.title, len(found.known), found.fresh) == ("Enquête", 4, {4})
        columns = survey.as_before(grid, plan.columns, found.survey, survey.Missing())
    with sound.project.change("Add respondents") as session:
        plan = survey.only_new(replace(plan, columns=columns), found)
        report = survey.add_respondents(session, found.survey.id, grid, plan)
    assert len(report.respondents) == 1
    said = answers(sound.project)
    assert list(said["Mijn mentor luistert naar mij."].values())[-1] == "altijd"
    assert list(said["Wat zou je veranderen?"].values())[-1] == "Later thuis."
    multiple = next(each for each in kept(sound.project).questions if each.kind == "multiple")
    assert multiple.options == ("Sporten", "Gamen", "Muziek", "Anders", "Lezen")
    with sound.project.read() as session:
        document = documents.named(session, "Wat zou je veranderen?")
        assert [turn.number for turn in documents.turns(session, document.id)] == [None, 1, 2, 3, 4]
    assert ("Wat zou je veranderen?", "minder regels", "Regels", "Sanne", "Open coding 1") in sound.codings()
    with pytest.raises(Refused, match="answered “Enquête” already"), sound.project.change("x") as session:
        survey.add_respondents(session, found.survey.id, grid, plan)


def test_another_version_is_paired_question_by_question(sound: Study, tmp_path: Path):
    bring(sound.project, file(tmp_path))
    mentors = (
        "Respondent,Koppel,De jongere voelt zich begrepen.,Ik luister naar de jongere.,Wat zou u veranderen?\n"
        "M1,1,eens,soms,Meer tijd samen.\nM2,2,oneens,vaak,Minder verslagen schrijven.\n"
    )
    first = kept(sound.project)
    report = bring(sound.project, file(tmp_path, mentors, "mentoren.csv"), "Mentoren", paired_id=first.id)
    assert report.paired == 3
    texts = {each.id: each.text for each in first.questions}
    second = kept(sound.project, "Mentoren")
    assert [each.dyad for each in second.respondents] == ["1", "2"]
    assert [(each.text, texts.get(each.paired_id or "")) for each in second.questions] == [
        ("De jongere voelt zich begrepen.", "Ik voel me begrepen."),
        ("Ik luister naar de jongere.", "Mijn mentor luistert naar mij."),
        ("Wat zou u veranderen?", "Wat zou je veranderen?"),
    ]
    with sound.project.change("Pair anew") as session:
        survey.pair_question(session, second.questions[0].id, first.questions[2].id)
    now = kept(sound.project, "Mentoren").questions
    assert [each.paired_id for each in now][:2] == [first.questions[2].id, None]
    with sound.project.read() as session:
        assert [each.title for each in survey.versions(session, first.id)] == ["Mentoren"]


class TestLettingGo:
    """What goes takes along what would be nothing without it, and nothing else."""

    @pytest.fixture
    def there(self, sound: Study, tmp_path: Path) -> Study:
        bring(sound.project, file(tmp_path))
        sound.code("Wat zou je veranderen?", "Niks.", "Doel")
        with sound.project.change("Link") as session:
            found = survey.surveys(session)[0]
            for question in found.questions:
                survey.link_theme(session, question.id, tree.code_at(session, "Relatie"))
        return sound

    def test_of_a_survey(self, there: Study):
        with there.project.change("Delete survey") as session:
            assert survey.delete(session, survey.surveys(session)[0].id) == 1
        with there.project.read() as session:
            assert survey.surveys(session) == []
            assert participants.named(session, "J1").attributes
            assert "Wat zou je veranderen?" not in session.exec(select(Document.name)).all()

    def test_of_a_survey_whose_texts_stay(self, there: Study):
        with there.project.change("Delete survey") as session:
            assert survey.delete(session, survey.surveys(session)[0].id, texts=False) == 0
        with there.project.read() as session:
            assert documents.named(session, "Wat zou je veranderen?").kind == "survey answers"

    def test_of_a_question(self, there: Study):
        with there.project.change("Delete question") as session:
            question = next(each for each in survey.surveys(session)[0].questions if each.kind == "multiple")
            survey.delete_question(session, question.id)
        assert "Wat doe je graag?" not in answers(there.project)
        assert answers(there.project)["Anders, namelijk"] == {"J4": "Vissen aan de vaart"}
        assert all(each.other_of_id is None for each in kept(there.project).questions)

    def test_of_the_transcript_of_answers(self, there: Study):
        with there.project.change("Delete transcript") as session:
            documents.delete(session, documents.named(session, "Wat zou je veranderen?").id)
        assert answers(there.project)["Wat zou je veranderen?"] == {}

    def test_of_a_participant(self, there: Study):
        with there.project.change("Delete participant") as session:
            participants.delete(session, participants.named(session, "J2").id)
        assert [each.pseudonym for each in kept(there.project).respondents] == ["J1", "J3", "J4"]
        assert "J2" not in answers(there.project)["Wat zou je veranderen?"]

    def test_of_an_attribute(self, there: Study):
        with there.project.change("Delete attribute") as session:
            participants.delete_attribute(session, participants.attributes(session)[0].id)
        assert "Hoe oud ben je?" not in answers(there.project)

    def test_of_codes(self, there: Study):
        with there.project.change("Merge") as session:
            edit.merge(session, tree.code_at(session, "Relatie"), tree.code_at(session, "Doel"))
        with there.project.read() as session:
            goal = tree.code_at(session, "Doel")
            assert all(each.themes == (goal,) for each in survey.surveys(session)[0].questions)
        with there.project.change("Delete code") as session:
            edit.delete(session, goal)
        assert all(each.themes == () for each in kept(there.project).questions)

    def test_of_a_pseudonym(self, there: Study):
        with there.project.change("Rename") as session:
            participants.rename(session, participants.named(session, "J1").id, "Noor")
        with there.project.read() as session:
            said = survey.open_answers(session, documents.named(session, "Wat zou je veranderen?").id)
            assert [each.speaker for each in said] == ["Noor", "J2", "J3"]


def test_options_are_put_in_order_and_none_that_was_chosen_goes(sound: Study, tmp_path: Path):
    bring(sound.project, file(tmp_path))
    question = next(each for each in kept(sound.project).questions if each.kind == "closed")
    with sound.project.change("Options") as session:
        survey.set_options(session, question.id, list(reversed(question.options)), scale=True)
    assert (
        next(each for each in kept(sound.project).questions if each.kind == "closed").options[0]
        == "helemaal eens"
    )
    with pytest.raises(Refused, match="“eens” was chosen"), sound.project.change("x") as session:
        survey.set_options(session, question.id, ["neutraal", "helemaal eens"], scale=True)


def test_numbers_of_people_invited_are_numbers_of_people(sound: Study, tmp_path: Path):
    bring(sound.project, file(tmp_path))
    with sound.project.change("Invited") as session:
        survey.set_invited(session, survey.surveys(session)[0].id, {"Jongeren": 9, "": 1})
    assert kept(sound.project).invited == {"Jongeren": 9, "": 1}
    with (
        pytest.raises(Refused, match="-1 people cannot have been invited"),
        sound.project.change("x") as session,
    ):
        survey.set_invited(session, kept(sound.project).id, {"": -1})


def test_turns_of_answers_lie_in_their_text(sound: Study, tmp_path: Path):
    bring(sound.project, file(tmp_path, 'Respondent,Reden,Nog iets\nA,"Twee\nregels 😅",ja hoor dat klopt\n'))
    with sound.project.read() as session:
        document = documents.named(session, "Reden")
        turns = session.exec(select(Turn).where(Turn.document_id == document.id)).all()
        assert {document.text[turn.body : turn.end] for turn in turns} == {"Reden", "Twee\nregels 😅"}
