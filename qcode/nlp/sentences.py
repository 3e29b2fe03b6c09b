"""Sentences of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qcode.model import Span
from qcode.nlp.tokens import paragraphs, pipeline

if TYPE_CHECKING:
    from spacy.tokens import Doc


def sentences(text: str, language: str, offset: int = 0) -> list[Span]:
    """Where the sentences of ``text`` stand, without the space around them; ``offset`` is where ``text`` begins.

    A sentence never runs on into the next paragraph.
    """
    rules = pipeline(language)
    sentencizer = rules.get_pipe("sentencizer")
    return [
        sentence
        for start, paragraph in paragraphs(text, offset)
        for sentence in _of_paragraph(sentencizer(rules.tokenizer(paragraph)), start)
    ]


def _of_paragraph(paragraph: Doc, start: int) -> list[Span]:
    spans: list[Span] = []
    for sentence in paragraph.sents:
        said = sentence.text
        begins = start + sentence.start_char + len(said) - len(said.lstrip())
        if said.strip():
            spans.append(Span(begins, begins + len(said.strip())))
    return spans
