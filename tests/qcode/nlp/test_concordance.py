"""Places words were said, with the codes put there."""

from __future__ import annotations

from sqlmodel import select

from qcode.model import Code, Coder, Coding, CodingPass, Document, Quotation
from qcode.nlp.concordance import concordance
from qcode.project import Project

from .conftest import Add


def _code(project: Project, document_id: str, words: str, *path: str) -> None:
    """Puts the code with this path on these words."""
    with project.change("Apply code") as session:
        coder, opening = Coder(name="Ann"), CodingPass(name="Open coding 1")
        session.add_all([coder, opening])
        parent: Code | None = None
        for name in path:
            parent = Code(name=name, parent_id=parent.id if parent else None)
            session.add(parent)
        assert parent is not None
        start = session.get_one(Document, document_id).text.index(words)
        quotation = Quotation(
            document_id=document_id, coder_id=coder.id, start=start, end=start + len(words), text=words
        )
        session.add(quotation)
        session.add(
            Coding(
                quotation_id=quotation.id,
                document_id=document_id,
                code_id=parent.id,
                coder_id=coder.id,
                pass_id=opening.id,
            )
        )


def test_a_line_tells_the_codes_of_the_quotations_it_touches(project: Project, add: Add) -> None:
    document = add(("R", "Mijn coach begreep mij. Zij begrijpt mij."))
    _code(project, document, "coach begreep mij", "Relation", "Trust")
    _code(project, document, "greep", "Emotion")
    _code(project, document, " mij.", "Other")
    first, second = concordance(project, "begrijpen", lemma=True, context=10)
    assert first.as_dict() == {
        "document": "Interview",
        "turn": 1,
        "start": 14,
        "end": 21,
        "text": "begreep",
        "before": "coach ",
        "after": " mij. Zij",
        "codes": ["Emotion", "Relation/Trust"],
    }
    assert second.codes == ()


def test_one_code_put_twice_is_told_once(project: Project, add: Add) -> None:
    document = add(("R", "thuis was het druk"))
    _code(project, document, "thuis", "Home")
    with project.change("Apply code again") as session:
        quotation, coding = session.exec(select(Quotation)).one(), session.exec(select(Coding)).one()
        again = Quotation(**quotation.model_dump(exclude={"id"}))
        session.add(again)
        session.add(Coding(**coding.model_dump(exclude={"id", "quotation_id"}), quotation_id=again.id))
    assert [line.codes for line in concordance(project, "thuis")] == [("Home",)]


def test_a_concordance_can_be_stopped_while_the_index_is_made(project: Project, add: Add) -> None:
    add(("R", "thuis"))
    assert concordance(project, "thuis", lemma=True, progress=lambda *_: False) == []
    assert len(concordance(project, "thuis", lemma=True, limit=5)) == 1
