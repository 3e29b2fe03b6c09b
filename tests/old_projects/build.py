"""Makes the old project of the newest schema: ``python -m tests.old_projects.build``, once, before a release.

A file is never made again after it was released: it stands for all the projects people made with that version.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sqlmodel import Session

from qcode import memos, participants
from qcode.axial import diagrams, dimensions, kinds, relations
from qcode.codebook import edit, tree
from qcode.coding import apply as coding
from qcode.coding import passes, quotations
from qcode.model import Span
from qcode.project import Project, create_project
from qcode.store.migrate import newest_version
from qcode.transcripts import documents
from tests.qcode.material import INTERVIEW, interview

FOLDER = Path(__file__).parent
QUOTED = "naast me zitten in de keuken"


def main() -> None:
    """Writes the file, named after its schema."""
    path = FOLDER / f"{newest_version()}.qcode"
    with create_project(path, "Leerhuis", language="nl", coder="Sanne") as project:
        document_id = _add_transcript(project)
        code_id = _add_codes(project)
        _code(project, document_id, code_id)
        with project.change("Delete code", "Bram") as session:
            edit.delete(session, edit.add(session, "Doel").id)
            edit.rename(session, code_id, "Nabij zijn")
        project.undo()


def _add_transcript(project: Project) -> str:
    with project.change("Import R1", "Sanne") as session:
        person = participants.ensure(session, "R1", "Jongeren")
        age = participants.add_attribute(session, "leeftijd", "number")
        participants.set_value(session, person.id, age.id, 17)
        return documents.add(session, interview(), person.id).id


def _add_codes(project: Project) -> str:
    with project.change("Add codes", "Sanne") as session:
        theme = edit.add(session, "Relatie", definition="Alles tussen twee mensen.", colour="#2F5D62")
        return edit.add(session, "Nabijheid", theme.id, shortcut=1, origin="in vivo").id


def _code(project: Project, document_id: str, code_id: str) -> None:
    start = INTERVIEW.index(QUOTED)
    quotation_ids: list[str] = []
    for name in ("Sanne", "Bram"):
        with project.change("Apply code Nabijheid", name) as session:
            who, which = passes.ensure_coder(session, name).id, passes.ensure_pass(session).id
            span = Span(start, start + len(QUOTED))
            done = coding.apply(session, document_id, span, code_id, who, which)
            passes.finish(session, document_id, who, which)
            quotation_ids.append(done.quotation_id)
    with project.change("Memo", "Bram") as session:
        links = [("quotation", done.quotation_id), ("code", code_id), ("document", document_id)]
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


if __name__ == "__main__":
    main()
