"""``query`` and ``queries``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

import typer
from sqlmodel import Session

from qcode.cli.options import AsJson, CoderName, ProjectPath, reading, writing
from qcode.cli.output import count, print_json, written
from qcode.coding.passes import ensure_coder, ensure_pass
from qcode.errors import Refused
from qcode.nlp.index import prepare
from qcode.project import Project
from qcode.query import freezing
from qcode.query.asking import Answer, Asking, read_asking
from qcode.query.keeping import keep, kept_queries, kept_query, refuse_gone
from qcode.query.listing import listed
from qcode.query.problem import QueryProblem
from qcode.query.tree import Condition, Query, leaves
from qcode.query.wording import sentence
from qcode.quotation_list import ListedQuotation
from qcode.reports.found_quotations import write_found
from qcode.sentence import worded

CONTEXT = 60


def query(
    project: ProjectPath,
    expression: Annotated[
        str, typer.Argument(help='What to find, such as "Relation AND NOT Goal".', show_default=False)
    ] = "",
    saved: Annotated[str, typer.Option(metavar="NAME", help="Ask a saved query.")] = "",
    save_as: Annotated[str, typer.Option(metavar="NAME", help="Save the query under this name.")] = "",
    freeze_as: Annotated[
        str, typer.Option(metavar="CODE", help="Put a new code of this name on all that is found.")
    ] = "",
    coding_pass: Annotated[
        str, typer.Option("--pass", help="The coding pass of the new code (default: the first).")
    ] = "",
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="FILE", help=".csv .xlsx .docx .html", show_default=False),
    ] = None,
    coder: CoderName = "",
    as_json: AsJson = False,
) -> None:
    """Finds quotations by codes, their places, and what is known of people and transcripts.

    Example: qcode query study.qcode "Relation AND NOT Goal" --save-as "Relation alone"
    """
    if bool(expression) == bool(saved):
        raise Refused(worded("Give a query, or with --saved the name of one; nothing was changed."))
    with writing(project, coder) if save_as or freeze_as else reading(project) as opened:
        try:
            found = _Found(opened, expression, saved)
        except QueryProblem as problem:
            raise Refused(problem.pointed(expression or saved)) from problem
        done = _deeds(opened, found, save_as, freeze_as, coding_pass)
        if output is not None:
            with opened.read() as session:
                write_found(output, session, found.listed, found.sentence)
    _tell(found, output, as_json=as_json, done=done)


class _Found:
    """What a query found in a project."""

    def __init__(self, project: Project, typed: str, saved: str) -> None:
        with project.read() as session:
            asking = read_asking(session)
            self.query = asking.query(typed) if typed else _saved(session, asking, saved)
        self.name, self.sentence = saved, sentence(self.query)
        if _about_words(self.query):
            prepare(project)
        with project.read() as session:
            self.answer: Answer = asking.answer(session, self.query)
            self.listed: Sequence[ListedQuotation] = listed(session, self.answer[:], asking.names, CONTEXT)

    def as_json(self) -> list[dict[str, object]]:
        """The quotations as other programs read them."""
        return [
            {
                "document": each.document,
                "participant": each.participant or None,
                "group": each.group or None,
                "turn": each.turn,
                "speaker": each.speaker or None,
                "start": each.start,
                "end": each.end,
                "text": each.text,
                "before": each.before,
                "after": each.after,
                "codes": [code.path for code in each.codes],
                "coders": each.coder.split(", "),
            }
            for each in self.listed
        ]


def _saved(session: Session, asking: Asking, name: str) -> Query:
    kept = kept_query(session, name, asking.names)
    refuse_gone(kept)
    return kept.query


def _about_words(query: Query) -> bool:
    return any(isinstance(each, Condition) and each.subject.text == "words" for each in leaves(query))


def _deeds(project: Project, found: _Found, save_as: str, freeze_as: str, coding_pass: str) -> list[str]:
    done: list[str] = []
    if save_as:
        with project.change(f"Save the query “{save_as}”") as session:
            keep(session, save_as, found.query, ensure_coder(session, project.coder).id)
        done.append(f"Saved as “{save_as}”.")
    if freeze_as:
        definition = freezing.definition_of(found.sentence, found.name or save_as, date.today().isoformat())
        with project.change(f"Code “{freeze_as}” from a query") as session:
            who, which = ensure_coder(session, project.coder).id, ensure_pass(session, coding_pass).id
            freezing.freeze(session, found.answer[:], freeze_as, definition, who, which)
        done.append(f"The code “{freeze_as}” is on {count(len(found.answer), 'quotation')}.")
    return done


def _tell(found: _Found, output: Path | None, *, as_json: bool, done: Sequence[str]) -> None:
    if as_json:
        print_json(found.as_json())
        return
    if output is not None:
        written(output)
    else:
        for each in found.listed:
            turn = "" if each.turn is None else f", {each.turn}"
            codes = "; ".join(code.path for code in each.codes)
            print(f"{each.document}{turn}: {' '.join(each.text.split())}{f' [{codes}]' if codes else ''}")
    if found.answer:
        quotations = count(len(found.answer), "quotation")
        print(f"{quotations} in {count(found.answer.documents(), 'transcript')}: {found.sentence}")
    else:
        print(f"No quotation fits: {found.sentence}")
    for sentence_ in done:
        print(sentence_)


def queries(project: ProjectPath, as_json: AsJson = False) -> None:
    """Lists the saved queries, each with what it finds now.

    Example: qcode queries study.qcode
    """
    with reading(project) as opened, opened.read() as session:
        asking = read_asking(session)
        kept = kept_queries(session, asking.names)
        counts = [None if each.gone else len(asking.answer(session, each.query)) for each in kept]
    if as_json:
        print_json(
            [
                {"name": each.name, "query": each.sentence, "quotations": number, "gone": each.gone or None}
                for each, number in zip(kept, counts, strict=True)
            ]
        )
        return
    for each, number in zip(kept, counts, strict=True):
        print(
            f"{each.name}: {each.sentence} ({count(number or 0, 'quotation')})"
            if not each.gone
            else each.gone
        )
    if not kept:
        print('No saved queries yet; save one with: qcode query PROJECT "EXPRESSION" --save-as NAME')


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    app.command()(query)
    app.command()(queries)
