"""What the trail tells of the analysis, in sentences; and what it never tells."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from sqlalchemy import update
from sqlmodel import Session, col, select

from qcode import memos
from qcode.audit.event import KINDS
from qcode.audit.history import history
from qcode.audit.sought import Sought, fitting, sought_in
from qcode.audit.summary import summary
from qcode.axial import diagrams, dimensions, kinds, relations
from qcode.codebook import adopt, edit, several, tree
from qcode.coding import apply as coding
from qcode.coding import coder_colours, passes, quotations
from qcode.coding.copied_pass import copy_codings
from qcode.errors import NotFound, Refused
from qcode.model import (
    Answer,
    ChangeRow,
    Coder,
    Coding,
    CoreCategory,
    MemberCheck,
    Participant,
    Quotation,
    ResearchQuestion,
    Verdict,
)
from qcode.model.change import MERGED_INTO
from qcode.model.code_draft import CodebookDraft, CodeDraft
from qcode.model.row import table_of
from qcode.project import Project
from qcode.reports.audit_report import said_whole
from qcode.reports.audit_words import sentence
from qcode.transcripts import documents, editing
from tests.qcode.study import Study

EVERYTHING = Sought(kinds=frozenset(KINDS), undone=True)
Work = Callable[[Session], object]


def told(project: Project, sought: Sought = EVERYTHING, language: str = "en") -> list[str]:
    """The sentences, oldest first; what was undone ends in a mark."""
    with project.read() as session:
        events = fitting(history(session), sought)
    return [sentence(event, language) + (" (undone)" if event.undone else "") for event in events]


def since(study: Study, work: Work, *, coder: str = "Sanne") -> list[str]:
    """What one change added to the trail."""
    before = told(study.project)
    with study.project.change("Work", coder) as session:
        work(session)
    after = told(study.project)
    return [line for line in after if line not in before]


def at(session: Session, path: str) -> str:
    return tree.code_at(session, path)


def _quotation(session: Session, code_id: str) -> str:
    query = select(Coding.quotation_id).where(Coding.code_id == code_id)
    return session.exec(query.order_by(col(Coding.id)).limit(1)).one()


CODES: list[tuple[Work, list[str]]] = [
    (lambda s: edit.add(s, "Nieuw"), ["“Nieuw” was made."]),
    (lambda s: edit.add(s, "Nieuw", at(s, "Relatie")), ["“Nieuw” was made under “Relatie”."]),
    (lambda s: edit.rename(s, at(s, "Doel"), "Doelen"), ["“Doel” was renamed to “Doelen”."]),
    (lambda s: edit.move(s, at(s, "Doel"), at(s, "Relatie")), ["“Doel” was moved under “Relatie”."]),
    (lambda s: edit.move(s, at(s, "Relatie/Afstand"), None), ["“Afstand” became a theme."]),
    (lambda s: edit.move(s, at(s, "Doel"), None, 0), []),
    (lambda s: edit.update(s, at(s, "Doel"), definition="Waarheen"), ["“Doel” was defined (definition)."]),
    (lambda s: edit.update(s, at(s, "Doel"), colour="#123456"), ["“Doel” got another colour."]),
    (
        lambda s: edit.merge(s, at(s, "Relatie/Afstand"), at(s, "Relatie/Nabijheid")),
        ["“Afstand” was merged into “Nabijheid”, with 2 codings."],
    ),
    (lambda s: edit.delete(s, at(s, "Doel")), ["“Doel” was deleted, with 2 codings."]),
    (
        lambda s: several.delete(s, [at(s, "Relatie")]),
        ["“Relatie” was deleted with 2 codes below it and 7 codings."],
    ),
    (
        lambda s: edit.split(s, at(s, "Doel"), "Eigen doel", [_quotation(s, at(s, "Doel"))]),
        ["“Eigen doel” was split off from “Doel”, with 1 coding."],
    ),
    (
        lambda s: adopt.import_draft(
            s, CodebookDraft("x", tuple(CodeDraft(name) for name in "DCBA")), "Sanne"
        ),
        ["4 codes came into the codebook: “A”, “B”, “C” and “D”."],
    ),
]


@pytest.mark.parametrize(("work", "sentences"), CODES)
def test_what_became_of_codes(study: Study, work: Work, sentences: Sequence[str]) -> None:
    assert since(study, work) == sentences


def test_a_code_without_codings_is_merged_and_not_deleted(study: Study) -> None:
    below, said, bare = study.codes("Boven", "Gezegd", "Kaal")
    study.codes("Boven/Onder")
    with study.project.change("Say") as session:
        edit.update(session, said, definition="Wat het is")
        into = at(session, "Doel")
    assert since(study, lambda s: edit.merge(s, below, into)) == ["“Boven” was merged into “Doel”."]
    assert since(study, lambda s: edit.merge(s, said, into)) == ["“Gezegd” was merged into “Doel”."]
    other = study.codes("Anders")[0]
    assert since(study, lambda s: edit.merge(s, other, into)) == ["“Anders” was merged into “Doel”."]
    assert since(study, lambda s: edit.delete(s, bare)) == ["“Kaal” was deleted."]


@pytest.mark.parametrize("said", ["", "Wat het is"])
def test_a_trail_from_before_merging_was_kept_tells_it_by_what_went_along(study: Study, said: str) -> None:
    key = study.codes("Oud", "Oud/Onder")[0] if not said else study.codes("Oud")[0]
    with study.project.change("Say") as session:
        edit.update(session, key, definition=said)
    with study.project.change("Merge") as session:
        edit.merge(session, key, at(session, "Doel"))
    row = table_of(ChangeRow)
    with study.project.cache() as connection:
        for found in connection.execute(row.select().where(row.c.key == key, row.c.after.is_(None))).all():
            bare = {name: value for name, value in found.before.items() if name != MERGED_INTO}
            assert bare != found.before
            where = (row.c.change_id == found.change_id, row.c.key == key)
            connection.execute(update(row).where(*where).values(before=bare))
    assert "“Oud” was merged into “Doel”." in told(study.project)


def test_a_definition_written_at_all_day_is_one_event_from_the_first_to_the_last_words(study: Study) -> None:
    for text in ("W", "Waar", "Waarheen"):
        with study.project.change("Define", "Sanne") as session:
            edit.update(session, at(session, "Doel"), definition=text, example="“naast me zitten”")
    with study.project.change("Define", "Bram") as session:
        edit.update(session, at(session, "Doel"), definition="Waarheen?")
    with study.project.read() as session:
        first, mine, brams = [e for e in history(session).events if e.deed.endswith("defined")]
    assert said_whole(first, "en") == "“Doel” was defined (definition, example).\nDefinition: “W”"
    assert said_whole(mine, "nl").endswith("Definitie: “W” werd “Waarheen”")
    assert (len(mine.changes), mine.coder, brams.coder) == (2, "Sanne", "Bram")
    assert "naast me zitten" not in said_whole(mine, "en")


def test_what_became_of_passes(study: Study) -> None:
    def copy(session: Session) -> None:
        first = passes.pass_named(session, "Open coding 1").id
        copy_codings(session, first, passes.add_pass(session, "Ronde 3").id)

    assert since(study, lambda s: passes.add_pass(s, "Axiaal")) == [
        "The pass “Axiaal” was begun (axial coding)."
    ]
    assert since(study, copy) == ["The pass “Ronde 3” was begun (open coding) with a copy of 8 codings."]

    def of(deed: Callable[[Session, str], object], name: str = "Ronde 3") -> list[str]:
        return since(study, lambda s: deed(s, passes.pass_named(s, name).id))

    assert of(lambda s, key: passes.rename_pass(s, key, "Derde")) == [
        "The pass “Ronde 3” was renamed to “Derde”."
    ]
    assert of(passes.close_pass, "Derde") == ["The pass “Derde” was closed."]
    assert of(passes.reopen_pass, "Derde") == ["The pass “Derde” was reopened."]
    assert of(lambda s, key: passes.move_pass(s, key, 0), "Derde") == [
        "The passes were put in another order."
    ]

    def finish(session: Session) -> None:
        who = passes.coder_named(session, "Bram").id
        for name in ("R1", "M1"):
            passes.finish(session, documents.named(session, name).id, who, passes.ensure_pass(session).id)

    assert since(study, finish) == ["Bram was done with “M1” and “R1” in “Derde”."]


def test_codings_of_a_day_in_one_transcript_and_pass_are_one_event(study: Study) -> None:
    with study.project.read() as session:
        made = [event for event in history(session).events if event.deed == "coding_made"]
    assert sum(int(str(event.values["codings"])) for event in made) == 9
    keys = [(event.coder, event.values["document"], event.values["pass"]) for event in made]
    assert len(keys) == len(set(keys))
    assert max(len(event.changes) for event in made) > 1


def test_memos_are_told_by_title_and_never_by_text(study: Study) -> None:
    key = study.memo("Nabij", "geheim")
    assert told(study.project)[-1] == "Theoretical memo: “Nabij” was begun."
    assert since(study, lambda s: memos.edit(s, key, text="nog geheimer")) == [
        "Theoretical memo: “Nabij” was worked on."
    ]
    with study.project.change("Rename") as session:
        memos.edit(session, key, title="Dichtbij")
    assert "The memo “Nabij” was renamed to “Dichtbij”." in told(study.project)
    assert since(study, lambda s: memos.delete(s, key))[-1] == "The memo “Dichtbij” was deleted."
    assert "geheim" not in "".join(told(study.project))


def test_transcripts_and_people_go_by_the_names_they_have_now(study: Study) -> None:
    with study.project.change("Rename") as session:
        documents.rename(session, documents.named(session, "R1").id, "Gesprek 1")
        person = session.exec(select(Participant)).first()
        assert person is not None
        person.pseudonym = "Schuilnaam"
        passes.rename_coder(session, passes.coder_named(session, "Bram").id, "Codeur 2")
    whole = "\n".join(told(study.project))
    assert "“R1”" not in whole
    assert "“Gesprek 1”" in whole
    assert "“Schuilnaam”" in whole
    with study.project.read() as session:
        assert "Bram" not in history(session).coders
        assert "Codeur 2" in history(session).coders


def test_another_name_and_another_colour_of_a_coder_are_two_things(study: Study) -> None:
    def colour(session: Session) -> None:
        coder_colours.choose(session, passes.coder_named(session, "Bram").id, "green")

    def rename(session: Session) -> None:
        passes.rename_coder(session, passes.coder_named(session, "Bram").id, "Bo")

    assert since(study, colour) == ["Coders got another colour: “Bram”."]
    assert since(study, rename)[-1] == "Coders got another name: “Bo”."
    assert sum("colour" in line for line in told(study.project)) == 1


def test_a_corrected_and_a_deleted_transcript(study: Study) -> None:
    def correct(session: Session) -> None:
        found = documents.named(session, "R2")
        editing.correct(session, editing.plan(session, found.id, found.text.replace("Hoi", "Dag")))

    assert since(study, correct) == ["“R2” was corrected."]
    gone = since(study, lambda s: documents.delete(s, documents.named(s, "R2").id))
    assert gone[0].startswith("“R2” was deleted, with ")


def test_what_became_of_the_model(study: Study) -> None:
    def relate(session: Session) -> None:
        kind, who = kinds.kinds(session)[0], passes.coder_named(session, "Sanne").id
        made = relations.relate(session, at(session, "Doel"), at(session, "Relatie"), kind.id, who)
        chosen = [row.id for row in session.exec(select(Quotation))][:2]
        relations.add_evidence(session, made.id, chosen, who)

    assert since(study, relate) == [
        "Related: “Doel” leads to “Relatie”.",
        "Evidence for “Doel” leads to “Relatie”: 2 quotations.",
    ]
    with study.project.change("Diagram") as session:
        diagram = diagrams.add(session, "Model").id
    assert since(study, lambda s: diagrams.place(s, diagram, at(s, "Doel"), (1, 2), "phenomenon")) == [
        "“Doel” stands in “Model” as phenomenon."
    ]
    assert since(study, lambda s: diagrams.place(s, diagram, at(s, "Doel"), (9, 9), "phenomenon")) == []
    assert since(study, lambda s: dimensions.add(s, at(s, "Relatie"), "nabijheid", "ver", "dichtbij")) == [
        "A property of “Relatie”: nabijheid, from ver to dichtbij."
    ]


def test_what_became_of_the_findings(study: Study) -> None:
    def find(session: Session) -> None:
        code, who = at(session, "Doel"), passes.coder_named(session, "Sanne").id
        person = session.exec(select(Participant.id)).first() or ""
        question = ResearchQuestion(text="Waarom?")
        session.add(question)
        session.add(Answer(question_id=question.id, target="code", target_id=code))
        session.add(CoreCategory(code_id=code, reason="Alles draait erom", coder_id=who))
        session.add(MemberCheck(participant_id=person, coder_id=who))
        session.add(
            Verdict(code_id=code, by="group", verdict="silence", reason="Jongeren zwijgen", coder_id=who)
        )
        session.flush()

    lines = since(study, find)
    for line in (
        "A research question: “Waarom?”",
        "Answered by “Doel”: “Waarom?”",
        "“Doel” was chosen as core category.",
        "Triangulation of “Doel”: silence.",
    ):
        assert line in lines
    assert any(line.endswith("was asked for a member check.") for line in lines)
    with study.project.read() as session:
        core = next(event for event in history(session).events if event.deed == "finding_core")
    assert said_whole(core, "nl") == "“Doel” is gekozen als kerncategorie.\nReden: “Alles draait erom”"


def test_what_was_undone_is_marked_or_left_out_and_what_was_made_again_stands(study: Study) -> None:
    line = "“Doel” was renamed to “Doelen”."
    with study.project.change("Rename") as session:
        edit.rename(session, at(session, "Doel"), "Doelen")
    study.project.undo()
    assert told(study.project)[-1] == f"{line} (undone)"
    assert line not in told(study.project, Sought())
    study.project.redo()
    assert told(study.project, Sought())[-1] == line


def test_the_trail_is_filtered_by_kind_code_coder_and_day(study: Study) -> None:
    with study.project.change("Rename", "Bram") as session:
        edit.rename(session, at(session, "Doel"), "Doelen")
    with study.project.change("Gone") as session:
        edit.delete(session, at(session, "Relatie/Afstand"))
    with study.project.read() as session:
        trail = history(session)

        def found(**wanted: object) -> list[str]:
            sought = sought_in(session, trail, **wanted)  # pyright: ignore[reportArgumentType]
            return [sentence(event, "en") for event in fitting(trail, sought)]

        assert found(coder="bram", kinds=("code",)) == ["“Doel” was renamed to “Doelen”."]
        assert found(code="doelen", kinds=("code",))[-1] == "“Doel” was renamed to “Doelen”."
        assert found(code="Afstand", kinds=("code",))[-1] == "“Afstand” was deleted, with 2 codings."
        assert not any("coding" in line and "made in" in line for line in found())
        assert any("made in" in line for line in found(kinds=("all",)))
        assert found(since="2100-01-01") == []
        assert found(until="2000-01-01") == []
        assert len(found(since="2000-01-01", until="2100-01-01")) == len(found())
        for wanted in ({"code": "Nergens"}, {"coder": "Niemand"}):
            with pytest.raises(NotFound):
                found(**wanted)
        for wanted in ({"kinds": ("soort",)}, {"since": "gisteren"}, {"until": "2026-13-01"}):
            with pytest.raises(Refused):
                found(**wanted)


def test_the_summary_counts_what_stands(study: Study) -> None:
    with study.project.change("Rename", "Bram") as session:
        edit.rename(session, at(session, "Doel"), "Doelen")
    study.project.undo()
    with study.project.read() as session:
        figures = summary(session, history(session).events)
    assert sum(figures.by_time.values()) == sum(figures.by_coder.values())
    assert sum(count for (kind, _), count in figures.by_coder.items() if kind == "coding") == 9
    assert ("code", "Bram") not in figures.by_coder
    assert [each.name for each in figures.passes] == ["Open coding 1", "Open coding 2"]
    assert figures.first <= figures.last


def test_no_word_of_an_interview_is_told(study: Study) -> None:
    """Everything that may be done with quotations leaves no word of them in the trail."""
    with study.project.change("Work") as session:
        first = session.exec(select(Quotation)).first()
        assert first is not None
        quotations.star(session, [first.id])
        quotations.comment(session, first.id, "zeldzaam")
        edit.update(session, at(session, "Doel"), example="Wij bedenken vaak")
        coding.delete_quotations(session, [first.id])
        documents.delete(session, documents.named(session, "M1").id)
    with study.project.read() as session:
        events = history(session).events
    whole = "\n".join(said_whole(event, language) for event in events for language in ("en", "nl"))
    for words in ("keuken", "koken", "wandelen", "bedenken", "zeldzaam", "Het was stil"):
        assert words not in whole


def test_a_coder_who_has_no_row_goes_by_the_name_of_the_change(project: Project) -> None:
    with project.change("Add", "iemand") as session:
        edit.add(session, "Los")
    with project.read() as session:
        assert session.exec(select(Coder)).all() == []
        assert history(session).events[-1].coder == "iemand"
