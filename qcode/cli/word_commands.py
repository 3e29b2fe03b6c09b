"""``words`` and ``stopwords``."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

import typer
from rich.console import Console
from sqlmodel import Session

from qcode.cli.options import (
    AsJson,
    CoderName,
    OnlyCoder,
    OnlyGroup,
    OnlyPass,
    ProjectPath,
    TableOutput,
    reading,
    writing,
)
from qcode.cli.output import print_json, written
from qcode.cli.tabulating import only
from qcode.codebook.tree import code_at
from qcode.errors import NotFound
from qcode.model.document import ROLES
from qcode.model.table import Table
from qcode.project import study_of
from qcode.reports.json_table import table_value
from qcode.reports.table_words import FOR_PROGRAMS
from qcode.reports.terminal import print_table
from qcode.reports.word_tables import word_table
from qcode.reports.writers import write_table
from qcode.sentence import worded
from qcode.tables.spec import TableFilter
from qcode.words import stop_words as stopping
from qcode.words.columns import BY
from qcode.words.counting import Counted, count
from qcode.words.said import said
from qcode.words.spec import WordSpec

ON_TERMINAL = 50


def words(
    project: ProjectPath,
    by: Annotated[str, typer.Option(help=f"Columns: {', '.join(BY)}.")] = "all",
    under: Annotated[
        str, typer.Option(metavar="CODE", help="By code: the subcodes of this one (default: the themes).")
    ] = "",
    lemma: Annotated[
        bool, typer.Option("--lemma/--no-lemma", help="All forms of a word count as one.")
    ] = True,
    stop_words: Annotated[bool, typer.Option("--stop-words", help="Count stop words too.")] = False,
    least: Annotated[int, typer.Option(min=1, help="Only words said at least so often.")] = 1,
    rate: Annotated[bool, typer.Option("--rate", help="Per 1,000 words of the column.")] = False,
    compare: Annotated[str, typer.Option(metavar="COLUMN", help="What marks this column.")] = "",
    against: Annotated[
        str, typer.Option(metavar="COLUMN", help="Compared with it (default: all others).")
    ] = "",
    without_interviewer: Annotated[
        bool, typer.Option("--without-interviewer", help="Leave out what interviewers say.")
    ] = False,
    coder: OnlyCoder = "",
    coding_pass: OnlyPass = "",
    group: OnlyGroup = "",
    output: TableOutput = None,
    as_json: AsJson = False,
) -> None:
    """Counts the words that were said, or shows which words mark a group or a code.

    Example: qcode words study.qcode --by group --compare "Young people" --without-interviewer
    """
    with reading(project) as opened, opened.read() as session:
        language = study_of(session).language
        spec = WordSpec(
            lemmas=lemma,
            by=by,
            code_id=code_at(session, under) if under else "",
            stop_words=stop_words,
            least=least,
            show="rate" if rate else "number",
            filter=_filter(session, coder, coding_pass, group, without_interviewer=without_interviewer),
        )
        spoken = said(session)
        assert spoken is not None  # nobody was asked whether to go on
        counted = count(session, spoken, spec)
        spec = _with_sides(counted, spec, compare, against)
        for_programs = as_json or (output is not None and output.suffix.lower() in FOR_PROGRAMS)
        table = word_table(counted, spec, "en" if for_programs else language, _limit(output, as_json=as_json))
    _tell(table, output, language, as_json=as_json)


def _limit(output: object, *, as_json: bool) -> int:
    """A file holds every word; the terminal the first."""
    return ON_TERMINAL if output is None and not as_json else 1_000_000


def _tell(table: Table, output: TableOutput, language: str, *, as_json: bool) -> None:
    if output is not None:
        write_table(output, table, "en" if output.suffix.lower() in FOR_PROGRAMS else language)
        written(output)
    elif as_json:
        print_json(table_value(table))
    else:
        print_table(table, Console(), language)


def _filter(
    session: Session, coder: str, coding_pass: str, group: str, *, without_interviewer: bool
) -> TableFilter:
    meant = only(session, coder, coding_pass, group)
    roles = frozenset({*ROLES, ""} - {"interviewer"}) if without_interviewer else None
    return TableFilter(coders=meant.coders, passes=meant.passes, groups=meant.groups, roles=roles)


def _with_sides(counted: Counted, spec: WordSpec, compare: str, against: str) -> WordSpec:
    """The spec with the columns of these names as its sides; raises NotFound for a name no column has."""
    sides = [_key(counted, name) if name else "" for name in (compare, against)]
    return replace(spec, target=sides[0], against=sides[1] if sides[0] else "")


def _key(counted: Counted, name: str) -> str:
    for column in counted.columns:
        if column.head.casefold() == name.strip().casefold():
            return column.key
    heads = ", ".join(column.head for column in counted.columns if column.head)
    raise NotFound(
        worded("There is no column “{name}” (columns here: {heads}).", name=name, heads=heads or "–")
    )


def stopwords(
    project: ProjectPath,
    add: Annotated[
        list[str] | None, typer.Option(metavar="WORD", help="Leave this word out too; may be repeated.")
    ] = None,
    remove: Annotated[
        list[str] | None, typer.Option(metavar="WORD", help="Count this word again; may be repeated.")
    ] = None,
    coder: CoderName = "",
    as_json: AsJson = False,
) -> None:
    """Shows or changes the words this study leaves out of counts of words, besides the usual stop words.

    Example: qcode stopwords study.qcode --add hm --add zeg
    """
    if add or remove:
        with writing(project, coder) as opened, opened.change("Change the stop words") as session:
            gone = set(stopping.spelt(remove or ()))
            kept = [each for each in stopping.own_stop_words(session) if each not in gone]
            found = stopping.keep_stop_words(session, [*kept, *(add or ())])
    else:
        with reading(project) as opened, opened.read() as session:
            found = stopping.own_stop_words(session)
    if as_json:
        print_json(list(found))
    else:
        print("\n".join(found) if found else "No stop words of its own.")


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    app.command()(words)
    app.command()(stopwords)
