"""Counts of words: what was said, by whom, about what; and what marks a side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qcode.codebook.tree import code_at
from qcode.errors import Refused
from qcode.model import Document
from qcode.model.table import Table
from qcode.project import Project, create_project
from qcode.reports.word_tables import word_table
from qcode.tables.spec import TableFilter
from qcode.words.counting import Counted, count
from qcode.words.places import places_of, places_outside
from qcode.words.said import said
from qcode.words.spec import WordSpec
from qcode.words.stop_words import keep_stop_words, own_stop_words, stop_words
from tests.qcode.study import Study

ASKED = TableFilter(roles=frozenset({"participant", "other", ""}))
EVERY_SPELLING = WordSpec(lemmas=False, stop_words=True)


def counted(project: Project, spec: WordSpec) -> Counted:
    with project.read() as session:
        spoken = said(session)
        assert spoken is not None
        return count(session, spoken, spec)


def table(project: Project, spec: WordSpec) -> Table:
    return word_table(counted(project, spec), spec, "en")


def totals(project: Project, spec: WordSpec) -> dict[str, float | int | None]:
    return {row.label: row.total for row in table(project, spec).rows}


def row(project: Project, spec: WordSpec, word: str) -> dict[str, float | int | None]:
    """The numbers of a word by the heads of their columns."""
    found = table(project, spec)
    [wanted] = [each for each in found.rows if each.label == word]
    return dict(zip(found.columns, wanted.values, strict=True)) | {found.total_label: wanted.total}


def test_labels_are_no_words_and_every_word_said_is_one(study: Study) -> None:
    found = totals(study.project, EVERY_SPELLING)
    assert (found["samen"], found["de"], found["محمد"]) == (3, 4, 1)
    assert "r1" not in found
    assert "i" not in found


def test_forms_of_a_word_count_as_one_under_its_base(empty: Study) -> None:
    empty.document("R1", "I: Hoe?\nR1: Het kind en de kinderen, ik begrijp het en begreep het niet.\n", "R1")
    found = totals(empty.project, WordSpec())
    assert found["kind"] == 2
    assert found["begrijpen"] == 2


def test_stop_words_of_the_language_numbers_and_the_teams_own_are_left_out(empty: Study) -> None:
    empty.document(
        "R1", "I: En?\nR1: Het gesprek was fijn, hm, hm, ik had 12 gesprekken met de mentor.\n", "R1"
    )
    assert totals(empty.project, WordSpec()) == {"hm": 2, "gesprek": 2, "fijn": 1, "mentor": 1}
    with empty.project.change("Stop words") as session:
        assert keep_stop_words(session, ["Hm", "hm "]) == ("hm",)
    assert "hm" not in totals(empty.project, WordSpec())
    assert "hm" not in totals(empty.project, EVERY_SPELLING)
    empty.project.undo()
    assert totals(empty.project, WordSpec())["hm"] == 2


def test_what_is_no_word_is_no_stop_word(empty: Study) -> None:
    said_so = pytest.raises(Refused, match="“twee woorden” is not one word, so nothing was changed")
    with said_so, empty.project.change("Stop words") as session:
        keep_stop_words(session, ["hm", "twee woorden"])
    with empty.project.read() as session:
        assert own_stop_words(session) == ()


def test_a_language_without_a_list_has_no_stop_words() -> None:
    assert "het" in stop_words("nl")
    assert stop_words("xx") == frozenset()


def test_what_the_interviewer_says_can_be_left_out(study: Study) -> None:
    everything = totals(study.project, EVERY_SPELLING)
    answers = totals(study.project, WordSpec(lemmas=False, stop_words=True, filter=ASKED))
    assert everything["doelen"] == 1
    assert "doelen" not in answers
    assert answers["samen"] == 3


def test_columns_by_group_speaker_and_transcript(study: Study) -> None:
    spec = WordSpec(lemmas=False, stop_words=True, by="group")
    assert row(study.project, spec, "samen") == {
        "Jongeren": 1,
        "Mentoren": 2,
        "None": 0,
        "Transcripts": 2,
        "Total": 3,
    }
    by_speaker = WordSpec(lemmas=False, stop_words=True, by="speaker")
    assert row(study.project, by_speaker, "samen")["M1"] == 2
    by_document = WordSpec(lemmas=False, stop_words=True, by="document")
    assert row(study.project, by_document, "samen")["R2"] == 1


def test_a_word_under_two_codes_counts_in_both_and_once_in_all(study: Study) -> None:
    spec = WordSpec(lemmas=False, stop_words=True, by="code")
    assert row(study.project, spec, "naast") == {"Relatie": 1, "Doel": 0, "Transcripts": 1, "Total": 1}
    with study.project.read() as session:
        relation = code_at(session, "Relatie")
    below = WordSpec(lemmas=False, stop_words=True, by="code", code_id=relation)
    assert row(study.project, below, "naast") == {
        "Nabijheid": 1,
        "Afstand": 1,
        "Transcripts": 1,
        "Total": 1,
    }


def test_rates_are_per_thousand_words_of_the_column(study: Study) -> None:
    spec = WordSpec(lemmas=False, stop_words=True, by="group", show="rate")
    assert row(study.project, spec, "samen")["Mentoren"] == pytest.approx(1000 * 2 / 7)


def test_what_marks_a_group_comes_first_and_counts_are_those_of_the_table(study: Study) -> None:
    spec = WordSpec(lemmas=False, stop_words=True, by="group", target="Mentoren")
    found = table(study.project, spec)
    assert (found.rows[0].label, found.rows[0].values[:2]) == ("samen", (2, 1))
    assert found.rows[0].total is not None
    assert found.rows[0].total > 0
    assert found.columns[:2] == ("Mentoren", "all others")
    assert all(ratio > 0 for *_, ratio in (each.values for each in found.rows) if ratio is not None)


def test_a_group_that_is_gone_is_said(study: Study) -> None:
    with pytest.raises(Refused, match="not there any more"):
        table(study.project, WordSpec(by="group", target="Ouders"))


def test_an_empty_project_has_an_empty_table(empty: Study) -> None:
    for by in ("all", "group", "code", "document", "speaker", "participant"):
        assert table(empty.project, WordSpec(by=by)).rows == ()


class Line(NamedTuple):
    speaker: str
    words: Sequence[str]


WORDS = st.sampled_from(("boom", "roos", "vis", "maan", "é", "ster-licht", "l'eau", "😅 vuur", "علي"))
LINES = st.builds(Line, st.sampled_from(("I", "R", "Q")), st.lists(WORDS, min_size=1, max_size=6))
TRANSCRIPTS = st.lists(st.lists(LINES, min_size=1, max_size=4), min_size=1, max_size=3)


def spelt(words: Sequence[str]) -> list[str]:
    """The words as they are counted: a hyphen parts two, an emoji is none."""
    return [part for word in words for part in word.replace("-", " ").replace("😅", " ").split()]


@settings(max_examples=25, deadline=None)
@given(TRANSCRIPTS, st.data())
def test_every_table_is_what_counting_by_hand_gives(
    transcripts: list[list[Line]], data: st.DataObject
) -> None:
    with TemporaryDirectory() as folder, create_project(Path(folder) / "s.qcode", "S") as project:
        study = Study(project)
        by_hand: dict[str, Counter[str]] = {"all": Counter(), "I": Counter(), "R": Counter(), "Q": Counter()}
        for number, lines in enumerate(transcripts):
            text = "".join(f"{line.speaker}: {' '.join(line.words)}.\n" for line in lines)
            study.document(f"D{number}", text, f"P{number}", data.draw(st.sampled_from(("", "A", "B"))))
            for line in lines:
                by_hand["all"].update(spelt(line.words))
                by_hand[line.speaker].update(spelt(line.words))
        assert totals(project, EVERY_SPELLING) == dict(by_hand["all"])
        found = counted(project, WordSpec(lemmas=False, stop_words=True, by="speaker"))
        for column in found.columns:
            for word, times in zip(found.words, found.tally(column.words).tolist(), strict=True):
                assert times == by_hand[column.key][word]
                here, elsewhere = places_of(found, word, column.key), places_outside(found, word, column.key)
                assert (len(here), len(here) + len(elsewhere)) == (times, by_hand["all"][word])


def test_the_places_behind_a_number_hold_the_word(study: Study) -> None:
    found = counted(study.project, WordSpec(lemmas=False, stop_words=True, by="group"))
    with study.project.read() as session:
        for place in places_of(found, "samen", "Mentoren"):
            document = session.get_one(Document, place.document_id)
            assert document.text[place.start : place.end] == "Samen"
