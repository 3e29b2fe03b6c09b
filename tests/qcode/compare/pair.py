"""Two coders who coded the same interview, and differ in every way there is."""

from __future__ import annotations

from sqlmodel import Session, select

from qcode.codebook import tree
from qcode.coding import passes
from qcode.compare.choice import Choice, chosen
from qcode.compare.deciding import Ruling, decide
from qcode.compare.differences import Difference, Differences, differences
from qcode.model import Coding, Quotation
from qcode.project import Project
from tests.qcode.study import Study

TEXT = (
    "I: Hoe gaat het? 😅\n"
    "R1: Dat verschilt per jongere. De ene komt naast me zitten in de keuken.\n"
    "I: En de doelen?\n"
    "R1: Wij bedenken vaak hóé eraan gewerkt wordt. Samen koken helpt.\n"
)
Row = tuple[str, str, str, str, str]
"""Coder, transcript, words, code and pass."""


def two_coders(project: Project) -> Study:
    """Sanne and Bram are done with R1: one coding alike, and one difference of each kind, those of one coder twice."""
    made = Study(project)
    made.document("R1", TEXT)
    made.codes("Relatie", "Relatie/Nabijheid", "Relatie/Afstand", "Doel")
    made.code("R1", "Dat verschilt per jongere.", "Relatie/Afstand")
    made.code("R1", "Dat verschilt per jongere.", "Relatie/Afstand", "Bram")
    made.code("R1", "De ene komt naast me zitten in de keuken.", "Relatie/Nabijheid")
    made.code("R1", "komt naast me zitten", "Relatie/Nabijheid", "Bram")
    made.code("R1", "En de doelen?", "Relatie")
    made.code("R1", "En de doelen?", "Relatie/Afstand", "Bram")
    made.code("R1", "Wij bedenken vaak hóé", "Doel")
    made.code("R1", "Wij bedenken vaak hóé", "Relatie/Nabijheid", "Bram")
    made.code("R1", "😅", "Doel")
    made.code("R1", "Samen koken", "Relatie/Nabijheid", "Bram")
    for coder in ("Sanne", "Bram"):
        finish(made, "R1", coder)
    return made


def finish(study: Study, document: str, coder: str, in_pass: str = "") -> None:
    """The coder is done with the transcript."""
    with study.project.change("Finish", coder) as session:
        who, which = passes.ensure_coder(session, coder).id, passes.ensure_pass(session, in_pass).id
        passes.finish(session, study.span(session, document, "")[0], who, which)


def both(session: Session, *coders: str) -> Choice:
    """The comparison of these coders, or of Sanne and Bram."""
    return chosen(session, coders or ("Sanne", "Bram"))


def read(project: Project, *coders: str) -> Differences:
    """Where they differ."""
    with project.read() as session:
        found = differences(session, both(session, *coders))
    assert found is not None
    return found


def of_kind(project: Project, kind: str, *coders: str) -> Difference:
    """The first difference of that kind."""
    return next(each for each in read(project, *coders).all if each.kind == kind)


def decided(project: Project, difference: Difference, ruling: str | Ruling, *coders: str) -> str:
    """Bram notes what was decided, with or without more than the verdict; the decision's id."""
    with project.change("Decide", "Bram") as session:
        who = passes.coder_named(session, "Bram").id
        how = Ruling(ruling) if isinstance(ruling, str) else ruling
        return decide(session, both(session, *coders), difference, how, who)


def coded(project: Project) -> set[Row]:
    """Every coding."""
    with project.read() as session:
        paths = tree.paths(session)
        layer = passes.agreed_layer(session)
        people = [*passes.coders(session), *([layer] if layer else []), *passes.passes(session)]
        names = {each.id: each.name for each in people}
        rows = session.exec(select(Coding, Quotation).where(Coding.quotation_id == Quotation.id))
        return {
            (names[each.coder_id], each.document_id, at.text, paths[each.code_id], names[each.pass_id])
            for each, at in rows
        }


def agreed(project: Project) -> set[tuple[str, str]]:
    """Words and code of what was agreed."""
    return {(words, path) for who, _, words, path, _ in coded(project) if who == "Agreed"}


def by_people(project: Project) -> set[Row]:
    """Every coding by a person."""
    return {row for row in coded(project) if row[0] != "Agreed"}
