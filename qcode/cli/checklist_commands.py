"""``checklist`` and ``checklist answer``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from qcode import checklist_answers
from qcode.cli.options import AsJson, CoderName, ProjectPath, reading, words_given, writing
from qcode.cli.output import print_json
from qcode.cli.report_files import Force, put
from qcode.coding.passes import ensure_coder
from qcode.project import study_of
from qcode.reports.coreq.checklist import answer_of, checklist_report, counts_of, item_key, standing
from qcode.reports.coreq.items import NAME
from qcode.reports.coreq.words import word

SHOW = "show"


class ShownByDefault(TyperGroup):
    """Commands of which ``show`` need not be named."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """The arguments, with ``show`` before what is no command."""
        if args and args[0] not in (*self.commands, "--help", "-h"):
            args = [SHOW, *args]
        return super().parse_args(ctx, args)


commands = typer.Typer(
    cls=ShownByDefault,
    help="The COREQ checklist: qcode checklist PROJECT shows it.",
    no_args_is_help=True,
)


@commands.command(SHOW)
def show(
    project: ProjectPath,
    as_json: AsJson = False,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="FILE", help=".docx .html .pdf", show_default=False),
    ] = None,
    force: Force = False,
) -> None:
    """Shows COREQ's 32 items, filled from the project where it can be; with -o as a report.

    Example: qcode checklist show study.qcode -o coreq.docx
    """
    with reading(project) as opened, opened.read() as session:
        language = study_of(session).language
        items = standing(session, language)
        report = checklist_report(session) if output else None
    if output and report:
        put(project, output, report, force=force)
        return
    if as_json:
        print_json([each.as_json() for each in items])
        return
    domain = ""
    for each in items:
        if each.domain != domain:
            domain = each.domain
            print(f"\n{domain}" if each.number > 1 else domain)
        print(f"{each.number:3}. {each.title} [{word(language, f'state_{each.state}')}]")
        print("\n".join(f"     {line}" for line in answer_of(each, language).splitlines()))
    print(f"\n{counts_of(items, language)}")


@commands.command()
def answer(
    project: ProjectPath,
    item: Annotated[str, typer.Argument(metavar="ITEM", help="The item's number.", show_default=False)],
    text: Annotated[
        str,
        typer.Option(
            help="What is said to it; - reads it from standard input. Without words it is taken away."
        ),
    ] = "-",
    coder: CoderName = "",
) -> None:
    """Writes what the researchers say to an item of COREQ.

    Example: qcode checklist answer study.qcode 8 --text "The interviewer works in the home herself."
    """
    key, words = item_key(item), words_given(text)
    with writing(project, coder) as opened, opened.change(f"Answer item {key} of COREQ") as session:
        who = ensure_coder(session, opened.coder).id
        row = checklist_answers.answer(session, NAME, key, words, who)
    print(f"Item {key}: {'written' if row else 'to be written'}.")


def register(app: typer.Typer) -> None:
    """Adds the group of commands."""
    app.add_typer(commands, name="checklist")
