"""``import``, ``documents``, ``text``, ``search`` and ``correct``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from qcode.cli.options import AsJson, CoderName, ProjectPath, reading, writing
from qcode.cli.output import complain, count, print_json, with_progress
from qcode.errors import FileProblem, Refused
from qcode.model.document import DOCUMENT_KINDS, INTERVIEW
from qcode.nlp.concordance import concordance
from qcode.nlp.neighbours import ORDERS, neighbours, refuse_order
from qcode.project import Project
from qcode.transcripts import documents as transcripts
from qcode.transcripts import editing, origin
from qcode.transcripts.importing import Arrival, import_file
from qcode.transcripts.text import read as read_text


def import_files(
    project: ProjectPath,
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE…", help="Transcripts, in any format that can be read.", show_default=False
        ),
    ],
    group: Annotated[str, typer.Option(help="The participants' group.")] = "",
    participant: Annotated[str, typer.Option(help="The participant's pseudonym.")] = "",
    kind: Annotated[
        str,
        typer.Option(
            help=f"What they are: {', '.join(DOCUMENT_KINDS)} (default: what each seems to be).",
            show_default=False,
        ),
    ] = "",
    method: Annotated[str, typer.Option(help="How they came about, in words of the study.")] = "",
    coder: CoderName = "",
    as_json: AsJson = False,
) -> None:
    """Brings transcripts in; a bad file never stops the others and never half-arrives.

    Example: qcode import study.qcode interviews/*.docx --group Mentors
    """
    with writing(project, coder) as opened:
        arrivals = list(
            _arrivals(opened, files, group, participant, origin.kind_from(kind) if kind else "", method)
        )
    if as_json:
        print_json([_as_json(arrival) for arrival in arrivals])
    for arrival in arrivals:
        if arrival.error:
            complain(arrival.error)
        elif not as_json:
            _tell(arrival)
    if any(arrival.error for arrival in arrivals):
        raise typer.Exit(1)


def _arrivals(
    project: Project, files: list[Path], group: str, participant: str, kind: str, method: str
) -> Iterator[Arrival]:
    for file in with_progress(files, len(files), "Importing"):
        yield from import_file(project, file, group=group, participant=participant, kind=kind, method=method)


def _tell(arrival: Arrival) -> None:
    print(arrival.sentence)
    for notice in arrival.notices:
        print(f"  {notice}")


def _as_json(arrival: Arrival) -> dict[str, object]:
    return {
        "file": str(arrival.file),
        "document": arrival.document or None,
        "turns": arrival.turns,
        "words": arrival.words,
        "speakers": list(arrival.speakers),
        "interviewers": list(arrival.interviewers),
        "rule": arrival.rule or None,
        "notices": list(arrival.notices),
        "error": arrival.error or None,
    }


def documents(project: ProjectPath, as_json: AsJson = False) -> None:
    """Lists the transcripts.

    Example: qcode documents study.qcode --json
    """
    with reading(project) as opened, opened.read() as session:
        found = transcripts.overviews(session)
    if as_json:
        print_json(
            [
                {
                    **{key: value for key, value in vars(each).items() if key != "id"},
                    "speakers": list(each.speakers),
                }
                for each in found
            ]
        )
        return
    for each in found:
        kind = each.kind if each.kind != INTERVIEW else ""
        who = " · ".join(part for part in (each.participant, each.group, kind, each.method) if part)
        amounts = (count(each.words, "word"), count(each.turns, "turn"), count(each.codings, "coding"))
        print(f"{each.name}{f' ({who})' if who else ''}: {', '.join(amounts)}")
    if not found:
        print("No transcripts yet; bring some in with: qcode import PROJECT FILE…")


def text(
    project: ProjectPath,
    document: Annotated[str, typer.Argument(help="The transcript's name.", show_default=False)],
) -> None:
    """Prints the plain text of a transcript exactly as positions count it.

    Example: qcode text study.qcode "R1 mentor"
    """
    with reading(project) as opened, opened.read() as session:
        words = transcripts.named(session, document).text
    sys.stdout.flush()
    sys.stdout.buffer.write(words.encode("utf-8", "surrogatepass"))
    sys.stdout.buffer.flush()


def search(
    project: ProjectPath,
    words: Annotated[
        str, typer.Argument(help="A word or phrase; * stands for any letters.", show_default=False)
    ],
    lemma: Annotated[bool, typer.Option("--lemma", help="Find every form of each word.")] = False,
    context: Annotated[int, typer.Option(min=0, max=1000, help="Characters shown on each side.")] = 60,
    sort: Annotated[
        str, typer.Option(help=f"By {', '.join(ORDERS)}: as in the text, or by the words at that side.")
    ] = "text",
    as_json: AsJson = False,
) -> None:
    """Finds words in what was said, with what stands around them.

    Example: qcode search study.qcode kind --lemma
    """
    refuse_order(sort)
    # Opened for writing where that is free, so that the index of word forms is kept for the next time.
    with writing(project) if lemma else reading(project) as opened:
        lines = concordance(opened, words, lemma=lemma, context=context)
    if sort != "text":
        lines = sorted(lines, key=lambda line: neighbours(line.hit.before, line.hit.after, sort))
    if as_json:
        print_json([line.as_dict() for line in lines])
        return
    for line in lines:
        turn = "" if line.hit.turn is None else f", {line.hit.turn}"
        print(f"{line.hit.document}{turn}: {line.hit.before}[{line.hit.text}]{line.hit.after}")
    print(f"{len(lines)} found." if lines else f"“{words}” was not found.")


def correct(
    project: ProjectPath,
    document: Annotated[str, typer.Argument(help="The transcript's name.", show_default=False)],
    file: Annotated[
        Path, typer.Argument(help="The corrected text, as `qcode text` prints it.", show_default=False)
    ],
    lose: Annotated[bool, typer.Option("--lose", help="Let quotations go whose words are all gone.")] = False,
    coder: CoderName = "",
) -> None:
    """Replaces the text of a transcript; codings are carried along, and what would be lost is listed first.

    Example: qcode correct study.qcode "R1 mentor" corrected.txt
    """
    new = _corrected(file)
    with writing(project, coder) as opened:
        with opened.read(everything=True) as session:
            correction = editing.plan(session, transcripts.named(session, document).id, new)
        for line in correction.sentences():
            print(line)
        if correction.lost and not lose:
            raise Refused(
                "Quotations would lose all their words; nothing was changed. Add --lose to let them go."
            )
        with opened.change(f"Correct {document}") as session:
            editing.correct(session, correction, lose=lose)
    print(
        f"“{document}” was corrected." if correction.edits else "The text is the same; nothing was changed."
    )


def _corrected(file: Path) -> str:
    try:
        draft = read_text(file)
    except OSError as error:
        raise FileProblem(f"“{file}” could not be read ({error.strerror}); nothing was changed.") from error
    for notice in draft.notices:
        print(notice)
    return draft.text


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    app.command()(search)
    app.command()(correct)
    app.command("import")(import_files)
    app.command()(documents)
    app.command()(text)
