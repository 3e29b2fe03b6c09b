"""A small study whose counts can be worked out on paper."""

from __future__ import annotations

from sqlmodel import Session, select

from qcode import memos, participants
from qcode.codebook import edit, tree
from qcode.coding import apply as coding
from qcode.coding import passes
from qcode.model import Coding, Document, Quotation, Span
from qcode.model.paths import join, split
from qcode.project import Project
from qcode.transcripts import documents
from tests.qcode.material import interview

R1 = (
    "I: Hoe gaat het met de relatie? 😅\n"
    "R1: Dat verschilt per jongere. De ene komt naast me zitten in de keuken.\n"
    "I: En de doelen?\n"
    "R1: Wij bedenken vaak hóé eraan gewerkt wordt. محمد tekent.\n"
)
M1 = "I: Wat doe je?\nM1: Samen koken. Samen eten.\n"
NOTES = "Het was stil in huis."
R2 = "I: Hoi.\nR2: Samen wandelen.\n"


class Study:
    """A project with the deeds tests need, by name and by words."""

    def __init__(self, project: Project) -> None:
        self.project = project

    def document(self, name: str, text: str, participant: str = "", group: str = "") -> str:
        """A transcript with a turn a line; the id."""
        with self.project.change(f"Import {name}") as session:
            who = participants.ensure(session, participant, group).id if participant else None
            return documents.add(session, interview(name, text), who).id

    def notes(self, name: str, text: str) -> str:
        """A transcript nobody speaks in, without turns; the id."""
        with self.project.change(f"Import {name}") as session:
            return documents.add(session, interview(name, text).with_turns((), "")).id

    def codes(self, *paths: str) -> list[str]:
        """Codes at these paths, those above first; the ids."""
        made: list[str] = []
        with self.project.change("Add codes") as session:
            for path in paths:
                *above, name = split(path)
                parent = tree.code_at(session, join(above)) if above else None
                made.append(edit.add(session, name, parent, colour="#2F5D62").id)
        return made

    def code(self, document: str, words: str, path: str, coder: str = "Sanne", in_pass: str = "") -> str:
        """Puts a code on words that stand in the transcript; the coding's id."""
        with self.project.change(f"Apply code {path}", coder) as session:
            found, span = self.span(session, document, words)
            who, which = passes.ensure_coder(session, coder).id, passes.ensure_pass(session, in_pass).id
            return coding.apply(session, found, span, tree.code_at(session, path), who, which).id

    @staticmethod
    def span(session: Session, document: str, words: str) -> tuple[str, Span]:
        """The transcript's id, and where the words stand in it for the first time."""
        found = documents.named(session, document)
        start = found.text.index(words)
        return found.id, Span(start, start + len(words))

    def memo(
        self, title: str, text: str = "", kind: str = "theoretical", links: tuple[tuple[str, str], ...] = ()
    ) -> str:
        """A memo by Sanne; the id."""
        with self.project.change(f"Memo {title}") as session:
            who = passes.ensure_coder(session, "Sanne").id
            return memos.add(session, kind, title, text, who, links).id

    def codings(self) -> set[tuple[str, str, str, str, str]]:
        """Document, words, path, coder and pass of each coding."""
        with self.project.read() as session:
            paths = tree.paths(session)
            who = {each.id: each.name for each in [*passes.coders(session), *passes.passes(session)]}
            rows = session.exec(
                select(Coding, Quotation, Document).where(
                    Coding.quotation_id == Quotation.id, Quotation.document_id == Document.id
                )
            )
            return {
                (document.name, quotation.text, paths[each.code_id], who[each.coder_id], who[each.pass_id])
                for each, quotation, document in rows
            }

    def quotations(self) -> list[str]:
        """The words of every quotation, in order."""
        with self.project.read() as session:
            rows = session.exec(select(Quotation).order_by("document_id", "start", "end"))
            return [each.text for each in rows]


def small(project: Project) -> Study:
    """Four transcripts, four codes, nine codings by two coders in two passes."""
    made = Study(project)
    made.document("R1", R1, "R1", "Jongeren")
    made.document("M1", M1, "M1", "Mentoren")
    made.notes("Notities", NOTES)
    made.document("R2", R2, "R2", "Jongeren")
    made.codes("Relatie", "Relatie/Nabijheid", "Relatie/Afstand", "Doel")
    made.code("R1", "naast me zitten", "Relatie/Nabijheid")
    made.code("R1", "naast me zitten", "Relatie/Nabijheid", "Bram")
    made.code("R1", "naast me zitten", "Relatie/Afstand")
    made.code("R1", "De ene komt naast me", "Relatie")
    made.code("R1", "de doelen?\nR1: Wij bedenken", "Doel", in_pass="Open coding 2")
    made.code("M1", "Samen koken", "Relatie/Nabijheid")
    made.code("M1", "Wat doe je?", "Doel", "Bram")
    made.code("Notities", "stil in huis", "Relatie/Afstand", "Bram")
    made.code("R2", "Samen wandelen", "Relatie/Nabijheid", "Bram")
    return made
