"""``questions``, ``question add``, ``reword``, ``move``, ``delete``, ``answer`` ``withdraw``."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.console import Console
from sqlmodel import Session

from qcode import answers
from qcode.cli.memo_options import memo_titled
from qcode.cli.options import AsJson, CoderName, ProjectPath, reading, writing
from qcode.cli.output import count, print_json
from qcode.codebook.tree import code_at
from qcode.errors import NotFound, Refused
from qcode.findings import questions
from qcode.findings.coverage import coverage
from qcode.model import Relation
from qcode.project import study_of
from qcode.reports.findings_tables import coverage_table
from qcode.reports.terminal import print_table
from qcode.sentence import worded

commands = typer.Typer(help="Research questions: ask them, and say what answers them.", no_args_is_help=True)
Which = Annotated[
    str,
    typer.Argument(
        metavar="QUESTION", help="Its number, its words, or “main” for the main one.", show_default=False
    ),
]
Below = Annotated[
    str, typer.Option("--below", metavar="QUESTION", help="The question it is a part of (default: none).")
]
At = Annotated[
    int | None, typer.Option("--at", min=1, help="Its place among its neighbours.", show_default=False)
]
Text = Annotated[str, typer.Argument(help="The question in words.", show_default=False)]
Codes = Annotated[
    list[str] | None,
    typer.Option("--code", help="A theme, by its path (may be repeated).", show_default=False),
]
Memos = Annotated[
    list[str] | None,
    typer.Option("--memo", help="A memo, by its title (may be repeated).", show_default=False),
]
Relations = Annotated[
    list[str] | None,
    typer.Option("--relation", help="A relation, by its id (may be repeated).", show_default=False),
]


def show(project: ProjectPath, as_json: AsJson = False) -> None:
    """Lists the research questions with how far each is answered, and from whom.

    Example: qcode questions study.qcode --json
    """
    with reading(project) as opened, opened.read() as session:
        found, language = coverage(session), study_of(session).language
    if as_json:
        print_json(
            {
                "groups": list(found.groups),
                "questions": [each.as_json(found.groups) for each in found.questions],
                "themes_without_question": [each.path for each in found.unasked],
            }
        )
    elif found.questions:
        print_table(coverage_table(found, language), Console(), language)
    else:
        print("No research questions yet.")


@commands.command("add")
def add(project: ProjectPath, text: Text, below: Below = "", at: At = None, coder: CoderName = "") -> None:
    """Adds a research question; with --below it is a sub-question.

    Example: qcode question add study.qcode "What must fit the young people?" --below main
    """
    with writing(project, coder) as opened, opened.change("Add research question") as session:
        made = questions.add(session, text, _parent(session, below), _place(at))
        said = _said(session, made.id)
    print(f"Added: {said}")


@commands.command("reword")
def reword(
    project: ProjectPath,
    question: Which,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="Its new words.", show_default=False)],
    coder: CoderName = "",
) -> None:
    """Puts a research question in other words; what answers it stays.

    Example: qcode question reword study.qcode 2 "What has to fit the young people?"
    """
    with writing(project, coder) as opened, opened.change("Reword research question") as session:
        found = questions.question_named(session, question)
        questions.reword(session, found.id, text)
        said = _said(session, found.id)
    print(f"Reworded: {said}")


@commands.command("move")
def move(
    project: ProjectPath, question: Which, below: Below = "", at: At = None, coder: CoderName = ""
) -> None:
    """Puts a research question, with its sub-questions, in another place.

    Example: qcode question move study.qcode 3 --below main --at 1
    """
    with writing(project, coder) as opened, opened.change("Move research question") as session:
        found = questions.question_named(session, question)
        questions.move(session, found.id, _parent(session, below), _place(at))
        said = _said(session, found.id)
    print(f"Moved: {said}")


@commands.command("delete")
def delete(
    project: ProjectPath,
    question: Which,
    force: Annotated[
        bool, typer.Option("--force", help="Also when sub-questions or answers go with it.")
    ] = False,
    coder: CoderName = "",
) -> None:
    """Deletes a research question with its sub-questions; the themes and memos that answered it stay.

    Example: qcode question delete study.qcode 4 --force
    """
    with writing(project, coder) as opened, opened.change("Delete research question") as session:
        found = questions.question_named(session, question)
        lost = questions.lost_with(session, found.id)
        if (lost.questions or lost.answers) and not force:
            raise Refused(
                worded(
                    "Sub-questions that would go with it: {questions}; answers: {answers}. Nothing was changed; use --force.",
                    questions=lost.questions,
                    answers=lost.answers,
                )
            )
        questions.delete(session, found.id)
    went = f"{count(lost.questions, 'sub-question')}, {count(lost.answers, 'answer')}"
    print(f"Deleted: {found.said} ({went} let go)")


@commands.command("answer")
def answer(
    project: ProjectPath,
    question: Which,
    code: Codes = None,
    memo: Memos = None,
    relation: Relations = None,
    coder: CoderName = "",
) -> None:
    """Has themes, memos and relations answer a research question.

    Example: qcode question answer study.qcode 1 --code "Current situation" --memo "Close enough"
    """
    with writing(project, coder) as opened, opened.change("Answer research question") as session:
        found = questions.question_named(session, question)
        targets = _targets(session, code, memo, relation)
        for target in targets:
            answers.answer(session, found.id, target)
    print(f"{found.said}: answered by {len(targets)} more." if targets else "Nothing was named to answer it.")


@commands.command("withdraw")
def withdraw(
    project: ProjectPath,
    question: Which,
    code: Codes = None,
    memo: Memos = None,
    relation: Relations = None,
    coder: CoderName = "",
) -> None:
    """Has themes, memos and relations answer a research question no more.

    Example: qcode question withdraw study.qcode 1 --code "Current situation"
    """
    with writing(project, coder) as opened, opened.change("Withdraw answer") as session:
        found = questions.question_named(session, question)
        targets = _targets(session, code, memo, relation)
        gone = sum(answers.withdraw(session, found.id, target) for target in targets)
    print(f"{found.said}: {count(gone, 'answer')} withdrawn.")


def _parent(session: Session, name: str) -> str | None:
    return questions.question_named(session, name).id if name else None


def _place(at: int | None) -> int | None:
    return None if at is None else at - 1


def _said(session: Session, question_id: str) -> str:
    return next(each.said for each in questions.questions(session) if each.id == question_id)


def _targets(
    session: Session, code: list[str] | None, memo: list[str] | None, relation: list[str] | None
) -> list[answers.Target]:
    for each in relation or ():
        if session.get(Relation, each) is None:
            raise NotFound(worded("There is no relation “{relation}”; nothing was changed.", relation=each))
    return [
        *(("code", code_at(session, path)) for path in code or ()),
        *(("memo", memo_titled(session, title)) for title in memo or ()),
        *(("relation", each) for each in relation or ()),
    ]


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    app.add_typer(commands, name="question")
    app.command("questions")(show)
