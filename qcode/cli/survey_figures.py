"""``survey figures``, ``answers`` and ``themes``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from qcode.cli.options import AsJson, ProjectPath, TableOutput, reading
from qcode.cli.output import print_json, written
from qcode.cli.report_files import Force, put
from qcode.cli.survey_commands import Title, commands
from qcode.errors import Refused
from qcode.project import study_of
from qcode.reports.json_table import table_value
from qcode.reports.made import made_of
from qcode.reports.survey_report import (
    LONG_HEAD,
    answer_lines,
    answers_report,
    long_rows,
    survey_report,
)
from qcode.reports.survey_tables import (
    SHOW,
    answer_rows,
    dyad_tables,
    item_tables,
    meeting_table,
    response_table,
)
from qcode.reports.table_words import FOR_PROGRAMS
from qcode.reports.terminal import print_table
from qcode.reports.writers import report_suffixes, write_rows, write_table
from qcode.survey.dyads import pairs_of
from qcode.survey.figures import opened, response
from qcode.survey.meeting import meeting
from qcode.survey.records import answers, must_be_named, survey

Out = Annotated[
    Path | None,
    typer.Option("-o", "--output", metavar="FILE", help=".docx .html .pdf .csv .xlsx", show_default=False),
]
ByGroup = Annotated[bool, typer.Option("--by-group", help="Each question in each group of respondents.")]


def figures(
    project: ProjectPath,
    title: Title,
    by_group: ByGroup = False,
    show: Annotated[str, typer.Option(help=f"What stands in the tables: {', '.join(SHOW)}.")] = "share",
    output: Out = None,
    force: Force = False,
    as_json: AsJson = False,
) -> None:
    """Counts a survey: who took part, each closed question, and how its two versions compare.

    Example: qcode survey figures study.qcode "Samenwerking, jongeren" --by-group
    """
    if show not in SHOW:
        raise Refused(f"Tables show one of {', '.join(SHOW)}.")
    with reading(project) as opened_project, opened_project.read() as session:
        language = study_of(session).language
        kept = survey(session, must_be_named(session, title).id)
        said, pairs = answers(session, kept.id), pairs_of(session, kept)
    tables = [
        response_table(kept, response(kept), language),
        *item_tables(kept, said, language, show=show, by_group=by_group),
        *(dyad_tables(pairs, language) if pairs is not None and pairs.items else ()),
    ]
    if output is not None and output.suffix.lower() in report_suffixes():
        report = survey_report(kept, said, language, show=show, by_group=by_group, pairs=pairs)
        put(project, output, report, force=force)
    elif output is not None:
        write_rows(output, LONG_HEAD, long_rows(kept, said, by_group=by_group))
        written(output)
    elif as_json:
        print_json([table_value(table) for table in tables])
    else:
        for table in tables:
            print_table(table, Console(), language)


def open_answers(
    project: ProjectPath, title: Title, output: Out = None, force: Force = False, as_json: AsJson = False
) -> None:
    """Lists the answers in words by question, as the appendix of a thesis has them.

    Example: qcode survey answers study.qcode "Samenwerking, jongeren" -o appendix.docx
    """
    with reading(project) as opened_project, opened_project.read() as session:
        language = study_of(session).language
        kept = survey(session, must_be_named(session, title).id)
        said = answers(session, kept.id)
    if output is not None and output.suffix.lower() in report_suffixes():
        put(project, output, answers_report(kept, said, language), force=force)
    elif output is not None:
        write_rows(output, ("question", "respondent", "group", "answer"), answer_lines(kept, said))
        written(output)
    elif as_json:
        print_json(
            [
                {
                    "question": question.text,
                    "answers": [
                        {"respondent": who, "text": words} for who, words in answer_rows(kept, question, said)
                    ],
                }
                for question in opened(kept)
            ]
        )
    else:
        for question in opened(kept):
            print(question.text)
            for who, words in answer_rows(kept, question, said):
                print(f"  {who}: {words}")


def themes(project: ProjectPath, output: TableOutput = None, as_json: AsJson = False) -> None:
    """Shows survey and interviews beside each other, theme by theme.

    Example: qcode survey themes study.qcode -o themes.xlsx
    """
    with reading(project) as opened_project, opened_project.read() as session:
        language, made = study_of(session).language, made_of(session)
        found = meeting(session)
    for_programs = as_json or (output is not None and output.suffix.lower() in FOR_PROGRAMS)
    table = meeting_table(found, "en" if for_programs else language)
    if output is not None:
        write_table(output, table, language, made)
        written(output)
    elif as_json:
        print_json(table_value(table))
    else:
        print_table(table, Console(), language)


def register(_app: typer.Typer) -> None:
    """Adds the commands to those about surveys."""
    commands.command("figures")(figures)
    commands.command("answers")(open_answers)
    commands.command("themes")(themes)
