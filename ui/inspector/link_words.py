"""What one quotation is to another, in words."""

from __future__ import annotations

from ui.language import tr, translated

LEADS = {
    "continues": tr("continues"),
    "contradicts": tr("contradicts"),
    "explains": tr("explains"),
    "illustrates": tr("illustrates"),
}
COMES = {
    "continues": tr("is continued by"),
    "contradicts": tr("is contradicted by"),
    "explains": tr("is explained by"),
    "illustrates": tr("is illustrated by"),
}


WHOLE = {
    "continues": tr("It continues the other"),
    "contradicts": tr("It contradicts the other"),
    "explains": tr("It explains the other"),
    "illustrates": tr("It illustrates the other"),
}


def link_sentence(kind: str) -> str:
    """What a quotation does with another by a link of this kind, as a sentence of its own."""
    return translated(WHOLE[kind])


def link_words(kind: str, *, leads_there: bool = True) -> str:
    """What a quotation is to the other one of a link of this kind, which leads from it or comes to it."""
    return translated((LEADS if leads_there else COMES)[kind])
