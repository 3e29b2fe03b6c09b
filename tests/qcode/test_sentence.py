"""A sentence is plain English, and can be said again in another language."""

from __future__ import annotations

import pickle

from qcode.errors import FileProblem, QcodeError
from qcode.sentence import Sentence, joined, worded


def test_a_sentence_is_text_that_knows_its_pattern() -> None:
    sentence = worded("There is a code “{path}” already.", path="Alliance/Goal")
    assert sentence == "There is a code “Alliance/Goal” already."
    assert isinstance(sentence, Sentence)
    assert sentence.pattern == "There is a code “{path}” already."
    assert sentence.values == {"path": "Alliance/Goal"}


def test_braces_of_people_are_left_alone() -> None:
    assert worded("“{name}” is taken.", name="{x} {") == "“{x} {” is taken."
    assert worded("A code {needs} a name.") == "A code {needs} a name."


def test_sentences_stand_in_sentences() -> None:
    both = joined([worded("line {line}", line=1), worded("Nothing was read.")], "; ")
    assert both == "line 1; Nothing was read."
    assert isinstance(both, Sentence)
    assert [str(value) for value in both.values.values()] == ["line 1", "Nothing was read."]


def test_an_error_hands_its_sentence_on() -> None:
    error = FileProblem(worded("“{file}” is empty.", file="a.txt"))
    assert isinstance(error.sentence, Sentence)
    assert str(error) == error.sentence == "“a.txt” is empty."
    assert QcodeError("Said elsewhere.").sentence == "Said elsewhere."


def test_a_sentence_travels_between_processes() -> None:
    sentence = worded("line {line}", line=7)
    again = pickle.loads(pickle.dumps(sentence))
    assert again == sentence
    assert isinstance(again, Sentence)
    assert again.values == {"line": 7}
