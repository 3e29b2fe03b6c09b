"""``agreement`` and ``differences``."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.console import Console
from sqlmodel import Session

from qcode.agreement.values import RULES, UNITS
from qcode.cli.options import AsJson, ProjectPath, TableOutput, reading
from qcode.cli.output import print_json, written
from qcode.codebook.tree import code_at, nodes
from qcode.compare.choice import Choice, chosen
from qcode.compare.reading import agreement_of
from qcode.compare.values import agreement_value, differences_value
from qcode.project import study_of
from qcode.reports.comparing.agreement_table import agreement_table
from qcode.reports.comparing.differences_list import lines, named_differences
from qcode.reports.comparing.writing import write_agreement, write_differences
from qcode.reports.terminal import print_table
from qcode.transcripts import documents

Coders = Annotated[
    str,
    typer.Option(
        "--coders",
        metavar="A,B,…",
        help="Who is compared, two or more; one coder with two passes too.",
        show_default=False,
    ),
]
Passes = Annotated[
    str, typer.Option("--passes", metavar="P,Q", help="Only these passes (default: all).", show_default=False)
]
Unfinished = Annotated[
    bool, typer.Option("--include-unfinished", help="Transcripts too that not everybody is done with.")
]
OnlyDocuments = Annotated[
    list[str] | None,
    typer.Option("--document", help="Only this transcript (may be repeated).", show_default=False),
]
Branch = Annotated[
    str, typer.Option("--code", metavar="PATH", help="Only this code and all below it.", show_default=False)
]


def agreement(
    project: ProjectPath,
    coders: Coders,
    passes: Passes = "",
    unit: Annotated[str, typer.Option(help=f"What is counted: {', '.join(UNITS)}.")] = "character",
    rule: Annotated[
        str, typer.Option(help=f"When a code counts for a unit: {' or '.join(RULES)}.")
    ] = "touched",
    rollup: Annotated[
        bool, typer.Option("--rollup/--no-rollup", help="Themes include their subcodes.")
    ] = True,
    include_unfinished: Unfinished = False,
    document: OnlyDocuments = None,
    code: Branch = "",
    output: TableOutput = None,
    as_json: AsJson = False,
) -> None:
    """Shows how far coders agree, for each code and for any, with intervals.

    Example: qcode agreement study.qcode --coders Sanne,Bram --unit turn
    """
    with reading(project) as opened, opened.read() as session:
        choice = choice_of(session, coders, passes, document, code, include_unfinished=include_unfinished)
        found = agreement_of(session, choice, unit=unit, rule=rule, rollup=rollup)
        assert found is not None, "nobody cancels it"
        language, known = study_of(session).language, nodes(session)
    if output is not None:
        write_agreement(output, found, known, language)
        written(output)
    elif as_json:
        print_json(agreement_value(found, {node.id: node.path for node in known}))
    else:
        print_table(agreement_table(found, known, language), Console(), language)


def differences(
    project: ProjectPath,
    coders: Coders,
    passes: Passes = "",
    include_unfinished: Unfinished = False,
    document: OnlyDocuments = None,
    code: Branch = "",
    output: TableOutput = None,
    as_json: AsJson = False,
) -> None:
    """Lists each disagreement of two coders with its kind, and what was decided about it.

    Example: qcode differences study.qcode --coders Sanne,Bram -o differences.docx
    """
    with reading(project) as opened, opened.read() as session:
        choice = choice_of(session, coders, passes, document, code, include_unfinished=include_unfinished)
        named = named_differences(session, choice)
        language = study_of(session).language
    if output is not None:
        write_differences(output, named, language)
        written(output)
    elif as_json:
        print_json(differences_value(named.found, named.paths, named.names))
    else:
        for line in lines(named, language):
            print(line)


def choice_of(
    session: Session,
    coders: str,
    passes: str = "",
    document: list[str] | None = None,
    code: str = "",
    *,
    include_unfinished: bool = False,
) -> Choice:
    """What the options choose. Raises NotFound and Refused as `chosen` does."""
    return chosen(
        session,
        _listed(coders),
        _listed(passes),
        documents=frozenset(documents.named(session, name).id for name in document) if document else None,
        codes=frozenset([code_at(session, code)]) if code else None,
        include_unfinished=include_unfinished,
    )


def _listed(names: str) -> list[str]:
    return [name.strip() for name in names.split(",") if name.strip()]


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    app.command()(agreement)
    app.command()(differences)
