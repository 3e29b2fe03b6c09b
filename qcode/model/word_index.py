"""The words of a transcript, kept so that a search for all forms of a word is quick."""

from __future__ import annotations

from sqlmodel import Field

from qcode.model.row import Named


class WordIndex(Named, table=True):
    """What `qcode.nlp.index` found in one transcript. It can be made again at any time, so no trail is kept of it.

    No foreign key: the row may outlive its document while the import of it is undone. ``mark`` tells which text
    it was made from. ``words`` are the distinct words, one a line, each followed by its base forms. The blobs hold a number for
    each word of the text: its line in ``words``, how far it starts after the word before, its length.
    """

    document_id: str = Field(primary_key=True)
    mark: str
    language: str
    words: str
    word_ids: bytes
    steps: bytes
    lengths: bytes
