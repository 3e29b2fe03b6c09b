"""What things are: the tables of a project and the plain values that travel between layers."""

from qcode.model.change import Change, ChangeRow
from qcode.model.code import Code
from qcode.model.coding import Coding, CodingPass, Finished, Quotation, QuotationLink
from qcode.model.debriefing import (
    DebriefingSession,
    DecidedCoding,
    Decision,
    DecisionSide,
    FrozenComparison,
    JoinedCopy,
)
from qcode.model.document import Document, Speaker, Turn
from qcode.model.findings import (
    Answer,
    CheckedQuotation,
    CheckedTheme,
    ChecklistAnswer,
    CoreCategory,
    MemberCheck,
    ReportChoice,
    ResearchQuestion,
    Verdict,
    WrittenReport,
)
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
from qcode.model.saved_view import SavedView
from qcode.model.span import Span
from qcode.model.study import Study
from qcode.model.survey import QuestionTheme, Survey, SurveyQuestion, SurveyResponse
from qcode.model.word_index import WordIndex

POINTING_ANYWHERE = (MemoLink, Answer)
"""Tables whose rows point to a row of the table named by ``target``; no foreign key holds them to it."""

__all__ = [
    "POINTING_ANYWHERE",
    "Answer",
    "Attribute",
    "Change",
    "ChangeRow",
    "CheckedQuotation",
    "CheckedTheme",
    "ChecklistAnswer",
    "Code",
    "Coder",
    "Coding",
    "CodingPass",
    "CoreCategory",
    "DebriefingSession",
    "DecidedCoding",
    "Decision",
    "DecisionSide",
    "Diagram",
    "Dimension",
    "DimensionPlace",
    "DismissedLink",
    "Document",
    "Evidence",
    "Finished",
    "FrozenComparison",
    "JoinedCopy",
    "MemberCheck",
    "Memo",
    "MemoLink",
    "Participant",
    "Placement",
    "QuestionTheme",
    "Quotation",
    "QuotationLink",
    "Relation",
    "RelationKind",
    "ReportChoice",
    "ResearchQuestion",
    "SavedView",
    "Span",
    "Speaker",
    "Study",
    "Survey",
    "SurveyQuestion",
    "SurveyResponse",
    "Turn",
    "Verdict",
    "WordIndex",
    "WrittenReport",
]
