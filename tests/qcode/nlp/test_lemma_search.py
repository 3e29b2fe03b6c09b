"""Searching words in all their forms, and the index that makes it quick."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

import pytest
from sqlmodel import select

from qcode.model import Change, Document, WordIndex
from qcode.nlp import index
from qcode.nlp.index import prepare
from qcode.nlp.lemmas import bases
from qcode.nlp.search import search
from qcode.project import Project

from .conftest import Add

DUTCH = "Ik denk dat de kinderen het met een kind niet zo goed hebben als ik, en dat is wel jammer voor ze."


def _texts(project: Project, words: str) -> list[str]:
    with project.read() as session:
        return [hit.text for hit in search(session, words, lemma=True)]


def _indexed(project: Project) -> dict[str, str]:
    with project.read() as session:
        return index.marks_of(session)


@pytest.mark.parametrize("typed", ["kind", "kinderen", "KIND"])
def test_a_word_finds_all_its_forms(project: Project, add: Add, typed: str) -> None:
    add(("R", DUTCH))
    assert _texts(project, typed) == ["kinderen", "kind"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("huis", "huizen"),
        ("begrijpen", "begreep"),
        ("begreep", "begrijpt"),
        ("lopen", "liep"),
        ("liep", "loop"),
        ("loopt", "gelopen"),
        ("gevoel", "gevoelens"),
        ("gevoelens", "gevoel"),
        ("vertrouwen", "vertrouwde"),
        ("vertrouwt", "vertrouwd"),
        ("foto", "foto’s"),
        ("was", "zijn"),
        ("cafe", "cafés"),
        ("café", "cafés"),
        ("Sanne", "Sanne's"),
        ("kind*", "kindvriendelijk"),
        ("één", "Eén"),
        ("strasse", "Straße"),
    ],
)
def test_dutch_forms_belong_together(project: Project, add: Add, typed: str, said: str) -> None:
    add(("R", f"Ik denk dat ik het {said} niet zo goed en dat de rest wel"))
    assert _texts(project, typed) == [said]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("wassen", "zijn"),
        ("ouders", "oud"),
        ("kind", "kinds"),
        ("café", "cafe"),
        ("kind*", "zoon"),
        ("don", "do"),
    ],
)
def test_other_words_are_left_alone(project: Project, add: Add, typed: str, said: str) -> None:
    add(("R", f"Ik denk dat ik het {said} niet zo goed en dat de rest wel"))
    assert _texts(project, typed) == []


def test_each_transcript_is_read_in_its_own_language(project: Project, add: Add) -> None:
    add(("R", "I think that the children and the child were there with the others."), position=1)
    add(("R", "Ich denke, dass die Kinder mit der Angst und den Ängsten nicht so gut sind."), position=2)
    add(("R", "Je pense que les enfants et l’enfant ne sont pas dans la maison avec nous."), position=3)
    assert _texts(project, "child") == ["children", "child"]
    assert _texts(project, "Ängste") == ["Angst", "Ängsten"]
    assert _texts(project, "enfant") == ["enfants", "l’enfant"]
    prepare(project)
    with project.read() as session:
        assert sorted(session.exec(select(WordIndex.language)).all()) == ["de", "en", "fr"]


def test_a_phrase_is_found_in_all_forms_of_its_words(project: Project, add: Add) -> None:
    add(("R", "Dat was een goed gesprek, de goede gesprekken zijn er niet veel; het gesprek was goed"))
    assert _texts(project, "goed gesprek") == ["goed gesprek", "goede gesprekken"]


def test_the_index_is_kept_and_changes_nothing_else(project: Project, add: Add) -> None:
    document = add(("R", DUTCH))
    told: list[set[str]] = []
    project.changed.connect(told.append)
    undoable = len(project.history.undoable)
    assert prepare(project)
    assert _indexed(project).keys() == {document}
    assert (told, len(project.history.undoable)) == ([], undoable)
    with project.read() as session:
        assert [change.label for change in session.exec(select(Change)).all()] == ["New project", "Import"]
    assert _texts(project, "kind") == ["kinderen", "kind"]


def test_a_kept_index_is_used(project: Project, add: Add, monkeypatch: pytest.MonkeyPatch) -> None:
    add(("R", DUTCH))
    prepare(project)
    monkeypatch.setattr(index, "build", lambda *_: pytest.fail("the index was made again"))
    assert prepare(project)
    assert _texts(project, "kinderen") == ["kinderen", "kind"]


def test_a_changed_text_is_indexed_anew_and_others_are_not(project: Project, add: Add) -> None:
    changed, kept = add(("R", DUTCH), name="A"), add(("R", DUTCH), name="B", position=1)
    prepare(project)
    before = _indexed(project)
    with project.change("Correct a word") as session:
        session.get_one(Document, changed).text = DUTCH.replace("R: ", "")[:-9]
    assert len(_texts(project, "kind")) == 4
    prepare(project)
    after = _indexed(project)
    assert before[kept] == after[kept]
    assert before[changed] != after[changed]


def test_undo_of_an_import_leaves_no_trace_after_the_next_search(project: Project, add: Add) -> None:
    add(("R", DUTCH))
    prepare(project)
    project.undo()
    assert _texts(project, "kind") == []
    prepare(project)
    assert _indexed(project) == {}
    project.redo()
    assert _texts(project, "kind") == ["kinderen", "kind"]


def test_a_project_open_for_reading_only_is_searched_all_the_same(
    project: Project, add: Add, reopened: Callable[[], Project]
) -> None:
    add(("R", DUTCH))
    reader = reopened()
    assert prepare(reader)
    assert _texts(reader, "kind") == ["kinderen", "kind"]
    assert _indexed(reader) == {}


def test_making_the_index_can_be_stopped_and_taken_up_again(project: Project, add: Add) -> None:
    for position in range(3):
        add(("R", DUTCH), position=position)
    steps: list[tuple[int, int]] = []

    def stop_after_two(done: int, of: int) -> bool:
        steps.append((done, of))
        return done < 2

    assert not prepare(project, stop_after_two)
    assert len(_indexed(project)) == 2
    assert prepare(project, lambda done, of: steps.append((done, of)) is None)
    assert steps == [(1, 3), (2, 3), (1, 1)]
    with project.read() as session:
        assert search(session, "kind", lemma=True, progress=lambda *_: False) != []  # nothing left to make


def test_a_stopped_search_finds_nothing(project: Project, add: Add) -> None:
    add(("R", DUTCH))
    with project.read() as session:
        assert search(session, "kind", lemma=True, progress=lambda *_: False) == []


def test_an_empty_transcript_and_one_of_silence_are_no_trouble(project: Project, add: Add) -> None:
    add(("R", ""))
    add(("R", "... — !"), position=1)
    prepare(project)
    assert _texts(project, "kind") == []


def test_long_gaps_and_long_words_keep_their_places(project: Project, add: Add) -> None:
    add(("R", "kind" + " " * 70_000 + "x" * 300 + " kinderen en het kind dat ik niet zo"))
    prepare(project)
    with project.read() as session:
        spans = [hit.span for hit in search(session, "kind", lemma=True)]
        text = session.exec(select(Document.text)).one()
    assert [span.of(text) for span in spans] == ["kind", "kinderen", "kind"]


def test_the_kept_index_is_small(project: Project, add: Add) -> None:
    add(("R", DUTCH * 200))
    prepare(project)
    with sqlite3.connect(project.path) as connection:
        query = "SELECT length(word_ids) + length(steps) + length(lengths), length(words) FROM word_index"
        (places, words) = connection.execute(query).fetchone()
    connection.close()
    assert places / (DUTCH.count(" ") * 200) < 3.2
    assert words < 400


def test_a_language_nobody_knows_leaves_words_as_they_are() -> None:
    assert bases("kinderen", "tlh") == ("kinderen",)
    assert bases("kinderen", "") == ("kinderen",)
