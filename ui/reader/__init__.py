"""The transcript view: text, turns, codings in the margin, selection and keyboard."""

from qcode.model.span import Span
from qcode.snapping import snap
from ui.reader.carrying import QUOTATION_MIME
from ui.reader.content import ReaderContent, ReaderTurn
from ui.reader.dropping import CODE_MIME
from ui.reader.marks import CodeStyle, CodingMarks, Mark
from ui.reader.page import SPAN_MIME, dragged_span
from ui.reader.reader import Reader

__all__ = [
    "CODE_MIME",
    "QUOTATION_MIME",
    "SPAN_MIME",
    "CodeStyle",
    "CodingMarks",
    "Mark",
    "Reader",
    "ReaderContent",
    "ReaderTurn",
    "Span",
    "dragged_span",
    "snap",
]
