"""What verdicts, sources and what is counted are called on screen."""

from __future__ import annotations

from qcode.table_columns import NONE
from qcode.triangulation import KIND, Source, SourceKind
from ui.language import tr, translated
from ui.transcripts.kind_dialog import KINDS

VERDICTS = {
    "": tr("No verdict"),
    "agreement": tr("Agreement"),
    "partly": tr("Partly"),
    "silence": tr("Silence"),
    "dissonance": tr("Dissonance"),
}
SOURCE_KINDS = {"group": tr("Group"), "method": tr("Method"), "kind": tr("Kind of transcript")}
COUNTS = {
    "quotations": tr("Quotations"),
    "documents": tr("Transcripts"),
    "participants": tr("Participants"),
}


def source_kind_words(kind: SourceKind) -> str:
    """What sources are told apart by; an attribute by its own name."""
    return translated(SOURCE_KINDS[kind.key]) if kind.key in SOURCE_KINDS else kind.name


def source_words(by: str, source: Source) -> str:
    """The name of a source."""
    if source.name == NONE:
        return translated(tr("None"))
    return translated(KINDS[source.key]) if by == KIND and source.key in KINDS else source.name
