"""What things are: the tables of a project and the plain values that travel between layers."""

from qcode.model.change import Change, ChangeRow
from qcode.model.code import Code
from qcode.model.coding import Coding, CodingPass, Finished, Quotation, QuotationLink
from qcode.model.document import Document, Speaker, Turn
from qcode.model.memo import Memo, MemoLink
from qcode.model.people import Attribute, Coder, Participant
from qcode.model.relation import (
    Diagram,
    Dimension,
    DimensionPlace,
    DismissedLink,
    Evidence,
    Placement,
    Relation,
    RelationKind,
)
from qcode.model.span import Span
from qcode.model.study import Study
from qcode.model.word_index import WordIndex

__all__ = [
    "Attribute",
    "Change",
    "ChangeRow",
    "Code",
    "Coder",
    "Coding",
    "CodingPass",
    "Diagram",
    "Dimension",
    "DimensionPlace",
    "DismissedLink",
    "Document",
    "Evidence",
    "Finished",
    "Memo",
    "MemoLink",
    "Participant",
    "Placement",
    "Quotation",
    "QuotationLink",
    "Relation",
    "RelationKind",
    "Span",
    "Speaker",
    "Study",
    "Turn",
    "WordIndex",
]
