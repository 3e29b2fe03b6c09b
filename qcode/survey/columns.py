"""What the columns of a survey are: questions of several kinds, who answered, or what is left out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from qcode.errors import Refused
from qcode.sentence import worded

CLOSED, MULTIPLE, OPEN, ATTRIBUTE = "closed", "multiple", "open", "attribute"
RESPONDENT, NAME, GROUP, DYAD, LEFT_OUT = "respondent", "name", "group", "dyad", "left out"
KINDS = (CLOSED, MULTIPLE, OPEN, ATTRIBUTE, RESPONDENT, NAME, GROUP, DYAD, LEFT_OUT)
"""A respondent's pseudonym becomes a participant's; a name is shown while importing, and is not kept."""
CALLED = {
    CLOSED: worded("closed question"),
    MULTIPLE: worded("several answers"),
    OPEN: worded("open question"),
    ATTRIBUTE: worded("attribute"),
    RESPONDENT: worded("respondent"),
    NAME: worded("name, not kept"),
    GROUP: worded("group"),
    DYAD: worded("dyad"),
    LEFT_OUT: worded("left out"),
}
"""What people call the kinds."""
ASKED = (CLOSED, MULTIPLE, OPEN, ATTRIBUTE)
_ONE_ALONE = (RESPONDENT, GROUP, DYAD)


@dataclass(frozen=True)
class Column:
    """One column and what it is, one of KINDS; ``at`` counts from 0.

    ``options`` are the answers to a closed or multiple question in order, with ``scale`` one of degree. A multiple question may have
    a column an option: ``option`` is the one of this column, and columns with the same ``text`` are one question. ``explains`` is the
    column whose answer “other” this one explains. ``why`` is a sentence that says how the kind was guessed.
    """

    at: int
    text: str
    kind: str
    option: str = ""
    options: tuple[str, ...] = ()
    scale: bool = False
    explains: int | None = None
    short: str = ""
    why: str = ""


@dataclass(frozen=True)
class Question:
    """A question as it will be kept: its columns, more than one where there is one an option."""

    columns: tuple[Column, ...]

    @property
    def first(self) -> Column:
        """The column that stands for all."""
        return self.columns[0]

    @property
    def options(self) -> tuple[str, ...]:
        """What can be answered, in order."""
        if len(self.columns) == 1 and not self.first.option:
            return self.first.options
        return self.first.options or tuple(column.option for column in self.columns)


def questions(columns: Iterable[Column]) -> list[Question]:
    """The questions among the columns, in their order."""
    asked = [column for column in columns if column.kind in ASKED]
    return [Question(tuple(run)) for _, run in groupby(asked, _question)]


def _question(column: Column) -> tuple[str, int]:
    """Columns with an option each and one text are one question; all others stand alone."""
    return (column.text, -1) if column.option and column.kind == MULTIPLE else ("", column.at)


def sole(columns: Sequence[Column], kind: str) -> Column | None:
    """The column of a kind there is one of at most. Raises Refused where there are several."""
    found = [column for column in columns if column.kind == kind]
    if len(found) > 1 and kind in _ONE_ALONE:
        raise Refused(
            worded(
                "Both “{one}” and “{other}” are said to be the {kind}; only one column can be. Nothing was imported.",
                one=found[0].text,
                other=found[1].text,
                kind=CALLED[kind],
            )
        )
    return found[0] if found else None


def with_column(columns: Sequence[Column], changed: Column) -> tuple[Column, ...]:
    """The columns with another one in its place.

    What explains it explains nothing once it is neither closed nor multiple; of what there is one at most it is the one from now on.
    """

    def beside(column: Column) -> Column:
        if column.explains == changed.at and changed.kind not in (CLOSED, MULTIPLE):
            return replace(column, explains=None)
        if column.kind == changed.kind and changed.kind in _ONE_ALONE:
            return replace(column, kind=LEFT_OUT)
        return column

    return tuple(changed if column.at == changed.at else beside(column) for column in columns)
