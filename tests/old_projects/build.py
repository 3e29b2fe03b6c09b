"""Makes the old project of the newest schema: ``python -m tests.old_projects.build``, once, before a release.

A file is never made again after it was released: it stands for all the projects people made with that version.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlmodel import Session, select

from qcode import answers, checklist_answers, core_category, memos, participants, triangulation
from qcode.axial import diagrams, dimensions, kinds, links, relations
from qcode.codebook import edit, tree
from qcode.coding import apply as coding
from qcode.coding import blind, passes, quotations
from qcode.compare import deciding, freezing, sessions
from qcode.compare.choice import chosen
from qcode.compare.differences import differences
from qcode.findings import member_checks, questions
from qcode.model import JoinedCopy, Quotation, Span
from qcode.model.columns import now
from qcode.project import Project, create_project
from qcode.reports.coreq.items import NAME as COREQ
from qcode.reports.findings.choice import Choice, choice_with, keep
from qcode.reports.written import remember
from qcode.store.migrate import newest_version
from qcode.transcripts import documents, origin
from tests.qcode.material import INTERVIEW, interview

FOLDER = Path(__file__).parent
QUOTED = "naast me zitten in de keuken"


def main() -> None:
    """Writes the file, named after its schema."""
    path = FOLDER / f"{newest_version()}.qcode"
    with create_project(path, "Leerhuis", language="nl", coder="Sanne") as project:
        document_id = _add_transcript(project)
        theme_id, code_id = _add_codes(project)
        _code(project, document_id, theme_id, code_id)
        _find(project, document_id)
        _debrief(project)
        with project.change("Delete code", "Bram") as session:
            edit.delete(session, edit.add(session, "Doel").id)
            edit.rename(session, code_id, "Nabij zijn")
        project.undo()
        _write_report(project)


def _add_transcript(project: Project) -> str:
    with project.change("Import R1", "Sanne") as session:
        person = participants.ensure(session, "R1", "Jongeren")
        age = participants.add_attribute(session, "leeftijd", "number")
        participants.set_value(session, person.id, age.id, 17)
        return documents.add(session, interview(), person.id).id


def _add_codes(project: Project) -> tuple[str, str]:
    with project.change("Add codes", "Sanne") as session:
        theme = edit.add(session, "Relatie", definition="Alles tussen twee mensen.", colour="#2F5D62")
        return theme.id, edit.add(session, "Nabijheid", theme.id, shortcut=1, origin="in vivo").id


def _code(project: Project, document_id: str, theme_id: str, subcode_id: str) -> None:
    start = INTERVIEW.index(QUOTED)
    quotation_ids: list[str] = []
    for name, code_id in (("Sanne", subcode_id), ("Bram", theme_id)):
        with project.change("Apply code Nabijheid", name) as session:
            who, which = passes.ensure_coder(session, name).id, passes.ensure_pass(session).id
            span = Span(start, start + len(QUOTED))
            done = coding.apply(session, document_id, span, code_id, who, which)
            passes.finish(session, document_id, who, which)
            quotation_ids.append(done.quotation_id)
    with project.change("Memo", "Bram") as session:
        links = [("quotation", done.quotation_id), ("code", subcode_id), ("document", document_id)]
        memos.add(session, "theoretical", "Nabij", "De *keuken* telt.", who, links)
        _mark(session, quotation_ids, who)
        _relate(session, quotation_ids, who)
        passes.close_pass(session, which)


def _mark(session: Session, quotation_ids: Sequence[str], who: str) -> None:
    first, second = quotation_ids
    quotations.rename(session, first, "De keuken")
    quotations.comment(session, first, "Steeds weer de *keuken*.")
    quotations.star(session, [second])
    quotations.link(session, second, first, "explains", who, "zelfde woorden")


def _relate(session: Session, quotation_ids: Sequence[str], who: str) -> None:
    theme, subcode = tree.paths(session)
    relation = relations.relate(
        session, subcode, theme, kinds.kind_named(session, "is een voorwaarde voor").id, who
    )
    relations.add_evidence(session, relation.id, quotation_ids[:1], who)
    relations.add_evidence(session, relation.id, quotation_ids[1:], who, against=True)
    diagram = diagrams.add(session, "Vertrouwen")
    diagrams.place(session, diagram.id, theme, (40.0, 20.0), "phenomenon")
    dimension = dimensions.add(session, theme, "Nabijheid", "ver", "dichtbij")
    dimensions.place(session, dimension.id, quotation_ids[0], 0.75, who)
    links.dismiss(session, theme, subcode, who)


def _find(project: Project, document_id: str) -> None:
    """What the study found, and how that was checked."""
    with project.change("Findings", "Sanne") as session:
        who = passes.ensure_coder(session, "Sanne").id
        theme, subcode = tree.paths(session)
        [memo] = memos.all_memos(session)
        [relation] = relations.relations(session)
        origin.set_kind(session, [document_id], "focus group")
        origin.set_method(session, [document_id], "groepsgesprek")
        main = questions.add(session, "Hoe ontstaat nabijheid?")
        part = questions.add(session, "Wat doet de keuken?", main.id)
        for target in (("code", theme), ("relation", relation.id), ("memo", memo.id)):
            answers.answer(session, part.id, target)
        core_category.choose(session, theme, "Alles loopt erdoor.", who)
        core_category.tell_story(session, memo.id)
        triangulation.judge(session, theme, "group", "partly", "De groepen wegen het anders.", who)
        checklist_answers.answer(session, COREQ, "8", "De interviewer werkt zelf in het huis.", who)
        keep(session, choice_with(Choice(), quotations="starred", groups=False))
        _ask(session, theme, subcode, who)


def _ask(session: Session, theme: str, subcode: str, who: str) -> None:
    """A participant who was asked about two themes answered to one of them."""
    [person] = participants.everyone(session)
    [first, _] = (each.id for each in session.exec(select(Quotation).order_by("created_at")))
    themes = [
        member_checks.Asked(theme, "Nabij zijn helpt.", [first]),
        member_checks.Asked(subcode, "In de keuken."),
    ]
    check = member_checks.ask(session, person.id, themes, who, "Herken je dit?")
    asked, _ = member_checks.themes_of(session, check.id)
    member_checks.answer(session, asked.id, "partly", "Soms juist niet.")
    member_checks.set_remark(session, check.id, "Mooi beschreven.")
    member_checks.note_change(session, asked.id, "De definitie is verruimd.")


def _debrief(project: Project) -> None:
    """Two coders froze how they compared, talked, and decided what they differed on; a copy came in."""
    with project.read() as session:
        stood = freezing.standing(session, chosen(session, ["Sanne", "Bram"]))
    assert stood is not None
    with project.change("Debrief", "Sanne") as session:
        who = passes.ensure_coder(session, "Sanne")
        who.colour = "#7A5195"
        session.add(who)
        freezing.freeze(session, "Vóór het gesprek", stood, who.id)
        talk = sessions.begin(
            session, "Eerste bespreking", who.id, present=["Sanne", "Bram"], held_on="2026-11-02"
        )
        choice = chosen(session, ["Sanne", "Bram"])
        found = differences(session, choice)
        assert found is not None
        [difference] = found.all
        deciding.decide(session, choice, difference, deciding.Ruling("a", "De keuken is nabij."), who.id)
        sessions.end(session, talk.id)
        blind.begin(session, passes.ensure_pass(session, "Tweede ronde").id)
        session.add(JoinedCopy(name="bram.qcode", coder_id=who.id, their_change=7, their_change_at=now()))


def _write_report(project: Project) -> None:
    with TemporaryDirectory() as folder:
        report = Path(folder) / "verslag.html"
        report.write_text("<p>De keuken telt.</p>", encoding="utf-8")
        remember(project, report)


if __name__ == "__main__":
    main()
