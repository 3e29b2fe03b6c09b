"""``core``: the core category and its candidates."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.console import Console

from qcode import core_category
from qcode.cli.memo_options import memo_titled
from qcode.cli.options import AsJson, CoderName, ProjectPath, reading, writing
from qcode.cli.output import print_json
from qcode.codebook.tree import code_at, paths
from qcode.coding.passes import ensure_coder
from qcode.findings.core import candidates, core_of
from qcode.project import study_of
from qcode.reports.findings_tables import candidates_table
from qcode.reports.terminal import print_table


def core(
    project: ProjectPath,
    chosen: Annotated[
        str, typer.Option("--set", metavar="CODE", help="Makes this code the core category.")
    ] = "",
    reason: Annotated[str, typer.Option(help="Why it is that one.")] = "",
    story: Annotated[str, typer.Option(metavar="TITLE", help="The memo that is its storyline.")] = "",
    clear: Annotated[bool, typer.Option("--clear", help="No category is the core category.")] = False,
    coder: CoderName = "",
    as_json: AsJson = False,
) -> None:
    """Shows the core category and what speaks for each candidate, or chooses one.

    Example: qcode core study.qcode --set "Alliance/Relation" --reason "Everything leads to it."
    """
    if chosen or story or clear:
        _choose(project, chosen, reason, story, coder)
    with reading(project) as opened, opened.read() as session:
        now, found, language = core_of(session), candidates(session), study_of(session).language
        known = paths(session)
    if as_json:
        told = [each.as_json(found.groups, found.passes, known) for each in found.codes]
        print_json({"core": now.as_json() if now else None, "candidates": told})
        return
    said = f": {now.reason}" if now and now.reason else ""
    print(f"Core category: {now.path}{said}" if now else "No core category is chosen yet.")
    if not (chosen or story or clear):
        print_table(candidates_table(found, language), Console(), language)


def _choose(project: str, path: str, reason: str, story: str, coder: str) -> None:
    label = (
        f"Choose core category {path}" if path else "Choose storyline" if story else "Let go of core category"
    )
    with writing(project, coder) as opened, opened.change(label) as session:
        if path:
            who = ensure_coder(session, opened.coder).id
            core_category.choose(session, code_at(session, path), reason, who)
        if story:
            core_category.tell_story(session, memo_titled(session, story))
        if not path and not story:
            core_category.let_go(session)


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(core)
