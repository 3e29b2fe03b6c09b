"""``survey import``, ``list``, ``show``, ``set``, ``about`` and ``delete``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer
from sqlmodel import Session

from qcode import survey
from qcode.cli.options import AsJson, CoderName, ProjectPath, reading, writing
from qcode.cli.output import count, print_json
from qcode.cli.survey_values import column_as_json, columns_told, questions_told, survey_as_json
from qcode.codebook.tree import code_at, code_path
from qcode.errors import NotFound, Refused
from qcode.model.names import called
from qcode.project import Project

commands = typer.Typer(
    help="Surveys beside the interviews: bring one in, see what it holds, let go of it.", no_args_is_help=True
)
Title = Annotated[str, typer.Argument(metavar="SURVEY", help="Its title.", show_default=False)]
Informant = Annotated[
    str | None,
    typer.Option(metavar="WHO", help="Who the respondents are, in your words.", show_default=False),
]
Invited = Annotated[
    list[str] | None,
    typer.Option(
        metavar="N|GROUP=N", help="How many were asked, of a group too (may be repeated).", show_default=False
    ),
]
PairWith = Annotated[
    str, typer.Option(metavar="SURVEY", help="The survey this is another version of.", show_default=False)
]


@commands.command("import")
def import_survey(
    project: ProjectPath,
    file: Annotated[
        Path, typer.Argument(help="CSV or Excel: questions above, a row a respondent.", show_default=False)
    ],
    title: Annotated[str, typer.Option(help="Its title (default: the name of the file).")] = "",
    informant: Informant = None,
    invited: Invited = None,
    group: Annotated[str, typer.Option(metavar="G", help="The group of respondents without one.")] = "",
    pair_with: PairWith = "",
    dyad: Annotated[
        str, typer.Option(metavar="COLUMN", help="Says who belongs together in two versions.")
    ] = "",
    kind: Annotated[
        list[str] | None,
        typer.Option(
            metavar="COLUMN=KIND",
            help=f"What a column is, by head or number (may be repeated): {', '.join(survey.KINDS)}.",
            show_default=False,
        ),
    ] = None,
    missing: Annotated[
        list[str] | None,
        typer.Option(metavar="CELL", help="A cell that is no answer, such as 99.", show_default=False),
    ] = None,
    sheet: Annotated[str, typer.Option(metavar="NAME", help="Which sheet of a workbook.")] = "",
    only_new: Annotated[
        bool, typer.Option("--only-new", help="The survey is there: add respondents who are not.")
    ] = False,
    look: Annotated[bool, typer.Option("--look", help="Only say what each column seems to be.")] = False,
    coder: CoderName = "",
    as_json: AsJson = False,
) -> None:
    """Brings a survey in: respondents become participants, open questions transcripts. All of it, or nothing.

    Example: qcode survey import study.qcode survey.xlsx --invited Young=9 --kind "How are you?=open"
    """
    said = dict(_pairs(kind or (), "COLUMN=KIND")) | ({dyad: "dyad"} if dyad else {})
    with reading(project) if look else writing(project, coder) as opened:
        grid = survey.read(file, sheet)
        with opened.read() as session:
            plan = survey.prepared(session, grid, title, kinds=said, missing=tuple(missing or ()))
            plan = replace(
                plan,
                informant=informant or "",
                group=group,
                invited=_invited(invited or ()),
                paired_id=survey.must_be_named(session, pair_with).id if pair_with else None,
            )
            found = survey.again(session, grid, plan)
            if found is not None and only_new:
                columns = survey.as_before(grid, plan.columns, found.survey, survey.Missing(plan.missing))
                plan = survey.only_new(replace(plan, columns=columns), found)
        if look:
            _show_columns(grid, plan, found, as_json)
            return
        _refuse_known(found, file, title, only_new=only_new)
        report = _brought_in(opened, grid, plan, found if only_new else None)
    if as_json:
        print_json(_report_as_json(grid, plan, report))
    else:
        for line in (*columns_told(plan.columns), *_told(report), *grid.notices, *report.notices):
            print(line)


def _brought_in(
    opened: Project, grid: survey.Grid, plan: survey.Plan, to: survey.Again | None
) -> survey.Imported:
    """The survey as one change: a new one, or respondents for the one that is there."""
    with opened.change(f"Import survey {to.survey.title if to is not None else plan.title}") as session:
        if to is not None:
            return survey.add_respondents(session, to.survey.id, grid, plan)
        return survey.import_survey(session, grid, plan)


def _report_as_json(grid: survey.Grid, plan: survey.Plan, report: survey.Imported) -> dict[str, object]:
    return {
        "survey": report.title,
        "respondents": report.respondents,
        "new_participants": report.new,
        "documents": report.documents,
        "attributes": report.attributes,
        "paired": report.paired,
        "columns": [column_as_json(each) for each in plan.columns],
        "notices": [*grid.notices, *report.notices],
    }


def _show_columns(grid: survey.Grid, plan: survey.Plan, found: survey.Again | None, as_json: bool) -> None:
    if as_json:
        print_json(
            {
                "columns": [column_as_json(each) for each in plan.columns],
                "respondents": [each.pseudonym for each in plan.respondents],
                "again": found.survey.title if found is not None and found.is_likely else None,
            }
        )
        return
    for line in columns_told(plan.columns):
        print(line)
    print(
        f"{count(len(plan.respondents), 'respondent')} of {count(len(grid.rows), 'row')}. Nothing was imported."
    )


def _refuse_known(found: survey.Again | None, file: Path, title: str, *, only_new: bool) -> None:
    """A file that came before is told of, and comes again only where somebody says how."""
    if only_new and found is None:
        raise NotFound(f"No survey in the project asks what “{file.name}” asks; nothing was imported.")
    if only_new and found is not None and not found.fresh:
        raise Refused(
            f"Every respondent of “{file.name}” is in “{found.survey.title}” already; nothing was imported."
        )
    if found is not None and found.is_likely and not only_new and not title:
        fresh = len(found.fresh)
        raise Refused(
            f"“{file.name}” is in the project as “{found.survey.title}” ({count(fresh, 'new respondent')}); "
            "add the new ones with --only-new, or give it another --title. Nothing was imported."
        )


def _told(report: survey.Imported) -> Iterator[str]:
    yield (
        f"{report.title}: {count(len(report.respondents), 'respondent')}, {len(report.new)} of them new participants."
    )
    if report.documents:
        yield f"To code: {', '.join(report.documents)}."
    if report.attributes:
        yield f"New attributes: {', '.join(report.attributes)}."
    if report.paired:
        yield f"{count(report.paired, 'question')} paired with the other version."


def _pairs(given: Sequence[str], form: str) -> Iterator[tuple[str, str]]:
    for each in given:
        name, sign, value = (part.strip() for part in each.rpartition("="))
        if not sign or not name or not value:
            raise Refused(f"“{each}” does not say which is what; write {form}. Nothing was changed.")
        yield name, value


def _invited(given: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for each in given:
        group, _, number = (part.strip() for part in each.rpartition("="))
        if not number.isdecimal():
            raise Refused(f"“{each}” is no number of people; write N or GROUP=N. Nothing was changed.")
        found[group] = int(number)
    return found


@commands.command("list")
def list_surveys(project: ProjectPath, as_json: AsJson = False) -> None:
    """Lists the surveys with how many answered and were invited.

    Example: qcode survey list study.qcode --json
    """
    with reading(project) as opened, opened.read() as session:
        found = survey.surveys(session)
        titles = {each.id: each.title for each in found}
    if as_json:
        print_json(
            [
                {"title": each.title, "informant": each.informant, "source": each.source,
                 "respondents": len(each.respondents), "invited": dict(each.invited),
                 "questions": len(each.questions), "version_of": titles.get(each.paired_id or "")}
                for each in found
            ]
        )  # fmt: skip
        return
    for each in found:
        print(" · ".join(_about(each, titles.get(each.paired_id or "", ""))))
    if not found:
        print("No surveys yet; bring one in with: qcode survey import PROJECT FILE")


def _about(each: survey.Kept, version_of: str) -> Iterator[str]:
    yield f"{each.title} ({each.informant})" if each.informant else each.title
    invited = sum(each.invited.values())
    yield (
        f"{len(each.respondents)} of {invited} answered"
        if invited
        else count(len(each.respondents), "respondent")
    )
    yield count(len(each.questions), "question")
    if version_of:
        yield f"another version of {version_of}"


@commands.command("show")
def show(project: ProjectPath, title: Title, as_json: AsJson = False) -> None:
    """Shows the questions of a survey with every answer.

    Example: qcode survey show study.qcode "Young people" --json
    """
    with reading(project) as opened, opened.read() as session:
        kept = survey.survey(session, survey.must_be_named(session, title).id)
        said = survey.answers(session, kept.id)
        paths = {key: code_path(session, key) for each in kept.questions for key in each.themes}
        others = {each.id: each.text for other in survey.surveys(session) for each in other.questions}
    if as_json:
        print_json(survey_as_json(kept, said, paths, others))
        return
    for line in questions_told(kept, said, paths):
        print(line)


@commands.command("set")
def set_survey(
    project: ProjectPath,
    title: Title,
    new_title: Annotated[str, typer.Option("--title", help="Another title.", show_default=False)] = "",
    informant: Informant = None,
    invited: Invited = None,
    pair_with: PairWith = "",
    unpair: Annotated[bool, typer.Option("--unpair", help="It is a version of no other.")] = False,
    coder: CoderName = "",
) -> None:
    """Says what else is known of a survey: its title, who answered, how many were asked, what it is a version of.

    Example: qcode survey set study.qcode "Young people" --invited 9
    """
    if not (new_title or informant is not None or invited or pair_with or unpair):
        raise Refused("Say what to set, such as --invited 9; nothing was changed.")
    with writing(project, coder) as opened, opened.change(f"Change survey {title}") as session:
        found = survey.must_be_named(session, title)
        if informant is not None:
            survey.set_informant(session, found.id, informant)
        if invited:
            survey.set_invited(session, found.id, _invited(invited))
        if unpair:
            survey.unpair(session, found.id)
        if pair_with:
            survey.pair(session, found.id, survey.must_be_named(session, pair_with).id)
        if new_title:
            survey.rename(session, found.id, new_title)
        name = found.title
    print(f"{name}: changed.")


@commands.command("about")
def about(
    project: ProjectPath,
    title: Title,
    question: Annotated[str, typer.Argument(help="Its words, or its number from 1.", show_default=False)],
    code: Annotated[str, typer.Argument(help="A theme by its path.", show_default=False)],
    withdraw: Annotated[bool, typer.Option("--withdraw", help="It is not about it after all.")] = False,
    coder: CoderName = "",
) -> None:
    """Says which theme a question is about: there survey and interviews meet.

    Example: qcode survey about study.qcode "Young people" 3 Alliance/Relation
    """
    with writing(project, coder) as opened, opened.change(f"Theme of a question of {title}") as session:
        found = _question(session, title, question)
        code_id = code_at(session, code)
        deed = survey.unlink_theme if withdraw else survey.link_theme
        changed = deed(session, found.id, code_id)
        path = code_path(session, code_id)
    if withdraw:
        print(f"{found.name}: {path} withdrawn" if changed else f"{found.name}: not about {path}")
    else:
        print(f"{found.name}: {path}" if changed else f"{found.name}: about {path} already")


def _question(session: Session, title: str, question: str) -> survey.Asked:
    asked = survey.survey(session, survey.must_be_named(session, title).id).questions
    found = called(question, [(each.text, each) for each in asked]) or called(
        question, [(each.short, each) for each in asked if each.short]
    )
    if found is None and question.isdecimal() and 0 < int(question) <= len(asked):
        return asked[int(question) - 1]
    if found is None:
        raise NotFound(f"“{title}” has no question “{question}”; nothing was changed.")
    return found


@commands.command("delete")
def delete(
    project: ProjectPath,
    title: Title,
    keep_texts: Annotated[
        bool, typer.Option("--keep-texts", help="The transcripts of open answers stay.")
    ] = False,
    coder: CoderName = "",
) -> None:
    """Removes a survey with its answers; participants and what is known of them stay.

    Example: qcode survey delete study.qcode "Young people"
    """
    with writing(project, coder) as opened, opened.change(f"Delete survey {title}") as session:
        found = survey.must_be_named(session, title)
        name = found.title
        codings = survey.delete(session, found.id, texts=not keep_texts)
    print(
        f"{name}: deleted" + (f", with {count(codings, 'coding')} in its open answers." if codings else ".")
    )


def register(app: typer.Typer) -> None:
    """Adds the group of commands."""
    app.add_typer(commands, name="survey")
