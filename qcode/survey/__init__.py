"""A survey beside the interviews: read from a table, guessed, corrected, kept, and let go of."""

from qcode.survey.again import Again, again, as_before, only_new
from qcode.survey.cells import Missing
from qcode.survey.columns import KINDS, Column, Question, questions, with_column
from qcode.survey.edit import (
    delete,
    delete_question,
    link_theme,
    rename,
    set_dyad,
    set_informant,
    set_invited,
    set_options,
    set_short,
    unlink_theme,
)
from qcode.survey.grid import Grid, read, sheets_of
from qcode.survey.guess import guess, of_kind
from qcode.survey.importing import Imported, add_respondents, import_survey
from qcode.survey.pairing import pair, pair_question, proposed, unpair, versions
from qcode.survey.plan import Plan, Respondent, problem_of, respondents
from qcode.survey.preparing import column_named, kind_from, prepared
from qcode.survey.records import (
    Asked,
    Filled,
    Kept,
    OpenAnswer,
    answers,
    must_be_named,
    named,
    open_answers,
    steps_known,
    survey,
    surveys,
)

__all__ = [
    "KINDS",
    "Again",
    "Asked",
    "Column",
    "Filled",
    "Grid",
    "Imported",
    "Kept",
    "Missing",
    "OpenAnswer",
    "Plan",
    "Question",
    "Respondent",
    "add_respondents",
    "again",
    "answers",
    "as_before",
    "column_named",
    "delete",
    "delete_question",
    "guess",
    "import_survey",
    "kind_from",
    "link_theme",
    "must_be_named",
    "named",
    "of_kind",
    "only_new",
    "open_answers",
    "pair",
    "pair_question",
    "prepared",
    "problem_of",
    "proposed",
    "questions",
    "read",
    "rename",
    "respondents",
    "set_dyad",
    "set_informant",
    "set_invited",
    "set_options",
    "set_short",
    "sheets_of",
    "steps_known",
    "survey",
    "surveys",
    "unlink_theme",
    "unpair",
    "versions",
    "with_column",
]
