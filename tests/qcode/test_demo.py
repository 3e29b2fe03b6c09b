"""The sample study: what a person finds in it, and what they are told when its files do not fit together."""

from __future__ import annotations

import csv
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import Session, col, func, select

from qcode import checking, demo, survey
from qcode.coding.filter import by_persons
from qcode.coding.passes import agreed_layer, coders, passes
from qcode.compare.choice import chosen
from qcode.compare.differences import differences
from qcode.compare.freezing import frozen, settled
from qcode.compare.sessions import talks
from qcode.errors import FileProblem, Refused
from qcode.findings.core import core_of
from qcode.findings.coverage import coverage
from qcode.findings.member_answers import member_answers
from qcode.memo_list import listed
from qcode.model import (
    Answer,
    Code,
    Coding,
    CoreCategory,
    Document,
    Finished,
    Memo,
    Participant,
    Quotation,
    ResearchQuestion,
    Turn,
)
from qcode.model.reference import references
from qcode.model.row import table_of
from qcode.participants import attributes, everyone
from qcode.project import Project, open_project, study_of
from qcode.shipped import sample_study
from qcode.tables.frequencies import frequencies
from qcode.transcripts import documents
from qcode.triangulation import triangulation


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("sample") / "Leerhuis.qcode"
    demo.build(sample_study(), target)
    return target


@pytest.fixture
def session(built: Path) -> Iterator[Session]:
    with open_project(built, write=False) as project, project.read() as session:
        yield session


def copied(folder: Path) -> Path:
    """A copy of the study's files that a test may spoil."""
    return shutil.copytree(sample_study(), folder / "study")


def spoil(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def count(session: Session, *models: type) -> list[int]:
    return [session.exec(select(func.count()).select_from(model)).one() for model in models]


def test_there_are_eight_long_interviews_each_with_an_interviewer_and_one_who_answers(
    session: Session,
) -> None:
    found = [each for each in documents.overviews(session) if each.kind == "interview"]
    assert [each.name for each in found] == [
        "J1 jongere",
        "J2 jongere",
        "R1 mentor",
        "R2 mentor",
        "R3 mentor",
        "R4 mentor",
        "R5 mentor",
        "T1 teamleider",
    ]
    assert min(each.words for each in found) >= 2500
    assert [each.turns for each in found] == [108, 108, 69, 69, 70, 65, 79, 80]
    for each in found:
        roles = {speaker.name: speaker.role for speaker in documents.speakers(session, each.id)}
        assert roles.pop(each.participant) == "participant"
        assert list(roles.values()) == ["interviewer"]


def test_every_transcript_says_in_its_head_that_it_is_invented(session: Session) -> None:
    subtitles = (sample_study() / "transcripts" / "T1 teamleider.vtt").read_text(encoding="utf-8")
    interviews = session.exec(select(Document).where(Document.kind == "interview"))
    heads = {document.name: document.text[:600] for document in interviews}
    heads["T1 teamleider"] = subtitles[:600]  # its head is a note no player shows
    assert [name for name, head in heads.items() if "Dit interview is verzonnen" not in head] == []


def test_participants_have_groups_and_attributes(session: Session) -> None:
    people = everyone(session)
    groups = Counter(person.group for person in people)
    assert groups == {"Mentoren": 7, "Teamleiding": 1, "Jongeren": 8}
    known = {attribute.id: attribute.name for attribute in attributes(session)}
    cook = next(person for person in people if person.pseudonym == "R1")
    assert {known[key]: value for key, value in cook.attributes.items()} == {
        "leeftijd": 58,
        "functie": "mentor",
        "jaren in dienst": 22,
        "datum interview": "2026-09-14",
    }


def test_two_coders_coded_it_in_one_open_pass_before_the_axial_one(session: Session) -> None:
    assert [coder.name for coder in coders(session)] == ["Bram", "Sanne"]
    opened, axial = passes(session)
    assert [(each.name, each.kind) for each in (opened, axial)] == [
        ("Open coderen 1", "open"),
        ("Axiaal coderen 1", "axial"),
    ]
    assert set(session.exec(select(Coding.pass_id))) == {opened.id}
    query = (
        select(Coding.coder_id, func.count())
        .where(by_persons(table_of(Coding).c.coder_id))
        .group_by(Coding.coder_id)
    )
    counted = dict(session.exec(query).all())
    assert len(counted) == 2
    assert min(counted.values()) > 300
    assert set(frequencies(session, "coder").columns) == {"Bram", "Sanne"}


def test_some_quotations_have_a_star_for_the_chapter_to_cite(session: Session) -> None:
    starred = session.exec(select(Quotation).where(col(Quotation.starred))).all()
    assert len(starred) == 17
    assert len({each.document_id for each in starred}) >= 5


def test_each_row_of_the_codings_file_is_a_coding_on_those_words_in_that_turn(session: Session) -> None:
    with (sample_study() / "codings.csv").open(encoding="utf-8", newline="") as file:
        wanted = Counter(
            (row["document"], int(row["turn"]), row["quotation"]) for row in csv.DictReader(file)
        )
    query = (
        select(Document.name, Turn.number, Quotation.text)
        .select_from(Coding)
        .join(Quotation, Quotation.id == Coding.quotation_id)  # pyright: ignore[reportArgumentType]
        .join(Document, Document.id == Quotation.document_id)  # pyright: ignore[reportArgumentType]
        .join(Turn, Turn.document_id == Document.id)  # pyright: ignore[reportArgumentType]
        .where(
            Turn.body <= Quotation.start, Turn.end >= Quotation.end, by_persons(table_of(Coding).c.coder_id)
        )
    )
    assert Counter(session.exec(query)) == wanted


def test_quotations_repeat_the_words_they_cover(session: Session, built: Path) -> None:
    texts = {document.id: document.text for document in session.exec(select(Document))}
    for quotation in session.exec(select(Quotation)):
        assert texts[quotation.document_id][quotation.start : quotation.end] == quotation.text
    with open_project(built, write=False) as project:
        assert checking.check(project).problems == ()


def test_bram_is_still_at_two_transcripts(session: Session) -> None:
    names = {coder.id: coder.name for coder in coders(session)}
    finished = Counter(names[each.coder_id] for each in session.exec(select(Finished)))
    assert finished == {"Sanne": 9, "Bram": 6}  # Sanne is done with an open question of the survey too


def test_a_survey_stands_beside_the_interviews_in_two_versions(session: Session) -> None:
    young, mentors = survey.surveys(session)
    assert (young.title, dict(young.invited), len(young.respondents)) == (
        "Samenwerking, jongeren",
        {"Jongeren": 9},
        8,
    )
    assert (mentors.title, dict(mentors.invited), len(mentors.respondents)) == (
        "Samenwerking, mentoren",
        {"Mentoren": 7},
        6,
    )
    assert Counter(each.kind for each in young.questions) == {
        "closed": 10,
        "open": 3,
        "multiple": 1,
        "attribute": 1,
    }
    assert {each.options for each in young.questions if each.text.startswith(("Mijn", "Ik", "Bij"))} == {
        ("helemaal oneens", "oneens", "neutraal", "eens", "helemaal eens")
    }
    texts = {each.id: each.text for each in young.questions}
    pairs = {each.text: texts[each.paired_id] for each in mentors.questions if each.paired_id}
    assert pairs["De jongere vertrouwt mij."] == "Ik vertrouw mijn mentor."
    assert len(pairs) == 13
    dyads = {each.dyad: each.pseudonym for each in young.respondents}
    assert [(each.pseudonym, dyads[each.dyad]) for each in mentors.respondents] == [
        ("M6", "J1"),
        ("R5", "J2"),
        ("R1", "J3"),
        ("R2", "J4"),
        ("R4", "J5"),
        ("M7", "J6"),
    ]
    assert [each.text for each in young.questions if each.kind != "attribute" and not each.themes] == [
        "Anders, namelijk"
    ]
    trust = next(each.id for each in young.questions if each.short == "vertrouwen")
    assert Counter(survey.answers(session, young.id)[trust].values()) == {
        "eens": 4,
        "helemaal eens": 2,
        "neutraal": 1,
        "helemaal oneens": 1,
    }


def test_open_answers_are_coded_like_an_interview(session: Session) -> None:
    answers = {each.name: each for each in documents.overviews(session) if each.kind == "survey answers"}
    assert {name: each.codings for name, each in answers.items()} == {
        "Wat gaat er goed tussen jou en je mentor?": 9,
        "Wat zou je willen veranderen aan de vragenlijst?": 4,
        "Wat gaat er goed tussen u en de jongere?": 0,
        "Wat zou u willen veranderen aan de vragenlijst?": 0,
    }
    assert answers["Wat zou je willen veranderen aan de vragenlijst?"].speakers == (
        "J1",
        "J2",
        "J3",
        "J4",
        "J6",
        "J7",
        "J8",
    )


def test_memos_carry_their_dates_and_lead_to_codes_quotations_and_transcripts(session: Session) -> None:
    found = listed(session)
    assert {memo.kind for memo in found} == {"code", "theoretical", "methodological", "reflexive"}
    assert [memo.at[:7] for memo in found] == sorted(memo.at[:7] for memo in found)
    assert {memo.at[:7] for memo in found} == {"2026-09", "2026-10"}
    for memo in found:
        assert {link.target for link in memo.links} >= {"code", "quotation", "document"}
        assert all(link.name for link in memo.links)


def test_memos_refer_to_quotations_codes_transcripts_and_memos_that_are_there(session: Session) -> None:
    referred = [(memo, each) for memo in listed(session) for each in references(memo.text)]
    assert {each.target for _, each in referred} == {"code", "quotation", "document", "memo"}
    for memo, each in referred:
        assert (each.target, each.id) in [(link.target, link.target_id) for link in memo.links]
        assert "[[" not in memo.text


def test_four_questions_are_answered_by_themes_from_all_groups(session: Session) -> None:
    found = coverage(session)
    assert [each.question.number for each in found.questions] == ["", "1", "2", "3", "4"]
    assert [len(each.themes) for each in found.questions] == [0, 4, 5, 4, 1]
    assert [each.question.text for each in found.questions if not each.grounded] == []
    of_groups = dict(zip(found.groups, found.questions[0].with_below.groups, strict=True))
    assert set(of_groups) == {"Mentoren", "Teamleiding", "Jongeren"}
    assert min(of_groups.values()) > 20
    assert found.unasked == ()
    assert [len(each.relations) for each in found.questions] == [0, 2, 1, 0, 0]
    assert found.questions[0].evidence > found.questions[0].against > 0


def test_a_core_category_is_chosen_and_its_storyline_refers_to_categories(session: Session) -> None:
    core = core_of(session)
    assert core is not None
    assert core.name == "Bespreekbaar maken"
    assert core.reason
    story = next(memo for memo in listed(session) if memo.id == core.memo_id)
    assert core.code_id in {each.id for each in references(story.text) if each.target == "code"}


def test_the_codebook_explains_every_code_and_gives_each_digit_to_one(session: Session) -> None:
    codes = session.exec(select(Code)).all()
    assert [code.name for code in codes if not code.definition] == []
    assert sorted(code.shortcut for code in codes if code.shortcut) == [1, 2, 3, 4, 5, 6, 7, 8, 9]
    assert {code.origin for code in codes} == {"literature", "data", "in vivo"}
    assert len({code.colour for code in codes}) == len(codes)


def test_participants_were_asked_and_their_packets_read_back(session: Session) -> None:
    found = member_answers(session)
    states = {each.participant: each.state for each in found.standings if each.state != "not asked"}
    assert states == {"R1": "answered", "J1": "answered", "T1": "answered", "R3": "asked", "J2": "declined"}
    assert [theme.name for theme in found.themes] == [
        "Alliantie/Relatie",
        "Invloed jongeren",
        "Bespreekbaar maken",
    ]
    assert {name: sum(each.counts[name] for each in found.themes) for name in ("yes", "partly", "no")} == {
        "yes": 5,
        "partly": 3,
        "no": 1,
    }
    assert len(found.changes) == 3
    for theme in found.themes:
        assert all(each.quotations for each in theme.responses)


def test_sources_have_verdicts(session: Session) -> None:
    judged = [row for row in triangulation(session).rows if row.judged]
    assert {row.judged.verdict for row in judged if row.judged} == {
        "agreement",
        "partly",
        "silence",
        "dissonance",
    }


def test_the_two_coders_kept_their_state_talked_and_decided(session: Session) -> None:
    choice = chosen(session, ["Sanne", "Bram"])
    [kept] = frozen(session)
    assert kept.title == "Vóór het gesprek"
    assert kept.differences["Sanne|Bram"]["label"] > 50
    [talk] = talks(session)
    assert (talk.present, talk.decisions, talk.goes_on) == (("Sanne", "Bram"), 9, False)
    found = differences(session, choice)
    assert found is not None
    done = settled(found)
    assert sum(done.by_verdict.values()) == 9
    assert done.changed == 0
    assert [each.decided.reason for each in found.all if each.decided].count("") == 1
    layer = agreed_layer(session)
    assert layer is not None
    assert layer.name == "Overeengekomen"
    assert layer.name not in frequencies(session, "coder").columns


def test_everything_can_be_taken_back_and_made_again(tmp_path: Path, built: Path) -> None:
    target = Path(shutil.copy(built, tmp_path))
    with open_project(target, back_up=False) as project:
        before = contents(project)
        steps = 0
        while project.undo():
            steps += 1
        assert contents(project) == [0] * len(before)
        for _ in range(steps):
            assert project.redo()
        assert contents(project) == before
        with project.read() as session:
            assert study_of(session).title == "Leerhuis"


def contents(project: Project) -> list[int]:
    with project.read() as session:
        return count(
            session,
            Document,
            Turn,
            Participant,
            Code,
            Quotation,
            Coding,
            Finished,
            Memo,
            Answer,
            ResearchQuestion,
            CoreCategory,
        )


def test_words_that_do_not_stand_in_their_turn_are_told_with_file_and_line(tmp_path: Path) -> None:
    study = copied(tmp_path)
    spoil(study / "codings.csv", "Ik sta in de keuken", "Ik sta in de tuin")
    with pytest.raises(FileProblem, match=r"codings\.csv, line 2: .* stands not in turn 4 of “R1 mentor”"):
        demo.build(study, tmp_path / "new.qcode")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["study"]


def test_words_that_stand_twice_in_their_turn_are_refused(tmp_path: Path) -> None:
    study = copied(tmp_path)
    rows = "document,turn,quotation,code,coder,pass\nR1 mentor,4,ik,Alliantie,Sanne,Open coderen 1\n"
    (study / "codings.csv").write_text(rows, encoding="utf-8")
    with pytest.raises(FileProblem, match=r"codings\.csv, line 2: “ik” stands \d times in turn 4"):
        demo.build(study, tmp_path / "new.qcode")


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("codings.csv", "Werkwijze", "Werkwijs", r"codings\.csv: .*line 2 names the unknown code “Werkwijs”"),
        ("codings.csv", "coder", "codeur", r"codings\.csv has no column coder"),
        ("memos.yaml", "- Werkwijze/samen doen", "- Samen", r"memos\.yaml, line 4: there is no code “Samen”"),
        ("memos.yaml", "turn: 28", "turn: 999", r"memos\.yaml, line 21: “R5 mentor” has no turn 999"),
        ("memos.yaml", "coder: Sanne", "codeur: Sanne", r"memos\.yaml, line 4: “coder” is missing"),
        ("memos.yaml", "- kind", "- : [kind", r"memos\.yaml, line \d+: this is not YAML"),
        ("findings.yaml", "- Begeleiding", "- Begel", r"findings\.yaml, line \d+: there is no code “Begel”"),
        ("findings.yaml", "Nepvier en", "Nepvijf en", r"findings\.yaml, line \d+: there is no memo “Nepvijf"),
        (
            "findings.yaml",
            "from: Invloed jongeren,",
            "from: Begeleiding,",
            r"“Begeleiding” has no relation to",
        ),
        ("findings.yaml", "  reason:", "  reden:", r"findings\.yaml, line \d+: “reason” is missing"),
        (
            "debriefing.yaml",
            "Een vier is de beste leugen.",
            "Een vier",
            r"debriefing\.yaml, line \d+: “Een vier” stands 2 times",
        ),
        ("debriefing.yaml", "    held_on:", "    dag:", r"debriefing\.yaml, line \d+: “held_on” is missing"),
        ("study.yaml", "title: Leerhuis", "", r"study\.yaml, line \d+: “title” is missing"),
        ("study.yaml", "leeftijd: 58", "lengte: 58", r"study\.yaml, R1: “lengte” is not an attribute"),
    ],
)
def test_what_does_not_fit_together_is_told_and_leaves_nothing(
    tmp_path: Path, file: str, old: str, new: str, told: str
) -> None:
    study = copied(tmp_path)
    spoil(study / file, old, new)
    with pytest.raises(FileProblem, match=told):
        demo.build(study, tmp_path / "new.qcode")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["study"]


def test_the_demo_fills_a_folder_with_the_study_the_project_and_its_reports(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    made = demo.run(folder)
    assert [path.relative_to(folder).as_posix() for path in made[:2]] == ["sources", "Leerhuis.qcode"]
    assert all(path.exists() for path in made)
    assert {path.suffix for path in made[2:]} >= {".csv", ".docx", ".html", ".json", ".xlsx"}
    assert {path.name for path in folder.iterdir()} == {"sources", "Leerhuis.qcode", "reports"}
    assert {"memos.docx", "codebook.docx", "frequencies.xlsx"} <= {path.name for path in made}
    exported = (folder / "reports" / "codings.csv").read_text(encoding="utf-8-sig")
    assert len(list(csv.DictReader(exported.splitlines()))) > 300


def test_the_demo_leaves_a_folder_that_holds_something_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(Refused, match="holds files already"):
        demo.run(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
    with pytest.raises(Refused, match="is a file, not a folder"):
        demo.run(tmp_path / "mine.txt")
