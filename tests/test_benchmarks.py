"""The invented projects of the measurements are what they say, and the same every time."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from sqlmodel import Session, select

from benchmarks.generate import Size, project_of
from qcode.model import Code, Coding, Document, Participant, Quotation, Turn
from qcode.model.row import Row
from qcode.project import open_project


def _everything(session: Session) -> list[object]:
    models: tuple[type[Row], ...] = (Code, Document, Turn, Quotation, Coding, Participant)
    return [row.model_dump() for model in models for row in session.exec(select(model)).all()]


@pytest.fixture
def made(tmp_path: Path) -> list[Path]:
    """Two small projects of one size, made apart."""
    size = Size(documents=3, words=400, codings=50, themes=2, subcodes=3)
    return [project_of(size, tmp_path / name) for name in ("one", "other")]


def test_a_small_project_has_what_was_asked_for(made: list[Path]) -> None:
    with open_project(made[0], write=False) as project, project.read() as session:
        documents = session.exec(select(Document)).all()
        turns = session.exec(select(Turn)).all()
        quotations = session.exec(select(Quotation)).all()
        assert [document.words for document in documents] == [400, 400, 400]
        assert len(session.exec(select(Coding)).all()) == 50
        assert Counter(code.parent_id is None for code in session.exec(select(Code)).all()) == {
            True: 2,
            False: 6,
        }
    texts = {document.id: document.text for document in documents}
    assert sum(len(texts[turn.document_id][turn.body : turn.end].split()) for turn in turns) == 1200
    assert all(texts[each.document_id][each.start : each.end] == each.text for each in quotations)


def test_the_same_project_is_made_every_time(made: list[Path]) -> None:
    contents: list[list[object]] = []
    for path in made:
        with open_project(path, write=False) as project, project.read() as session:
            contents.append(_everything(session))
    assert contents[0] == contents[1]
