"""The one command ``qcode``: its sub-commands, and what it says when something goes wrong."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from io import TextIOWrapper
from typing import Annotated

import typer

from qcode import __version__
from qcode.cli import (
    chart_commands,
    checklist_commands,
    codebook,
    coder_commands,
    codings,
    comparing,
    core_command,
    deciding,
    diagram_commands,
    member_commands,
    memo_commands,
    merge_command,
    model_commands,
    participant_commands,
    pass_commands,
    project_commands,
    query_commands,
    question_commands,
    reporting,
    rule_command,
    session_commands,
    survey_commands,
    survey_figures,
    table_commands,
    tabulating,
    trail,
    transcripts,
    triangulation_command,
    word_commands,
)
from qcode.cli.options import AsWhom, say_who
from qcode.cli.output import complain
from qcode.errors import QcodeError
from qcode.store.crash import write_crash_report

app = typer.Typer(
    name="qcode",
    help="Turns interview transcripts into findings you can defend. Without a command it opens the window.",
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback(no_args_is_help=True, invoke_without_command=True)
def main(
    version: Annotated[bool, typer.Option("--version", help="Say the version and stop.")] = False,
    as_whom: AsWhom = "",
) -> None:
    """Turns interview transcripts into findings you can defend. Without a command it opens the window."""
    say_who(as_whom)
    if version:
        print(f"qcode {__version__}")
        raise typer.Exit


for module in (
    project_commands,
    transcripts,
    rule_command,
    participant_commands,
    survey_commands,
    survey_figures,
    codebook,
    codings,
    coder_commands,
    pass_commands,
    table_commands,
    tabulating,
    chart_commands,
    query_commands,
    word_commands,
    comparing,
    deciding,
    session_commands,
    triangulation_command,
    model_commands,
    diagram_commands,
    memo_commands,
    question_commands,
    core_command,
    member_commands,
    reporting,
    checklist_commands,
    trail,
    merge_command,
):
    module.register(app)


def run(arguments: Sequence[str] | None = None) -> int:
    """Carries out one command line and returns its exit status: 0 done, 1 could not be carried out, 2 wrong usage."""
    _speak_unicode()
    try:
        app(args=list(arguments) if arguments is not None else None, prog_name="qcode")
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    except QcodeError as error:
        return complain(str(error))
    except BrokenPipeError:
        sys.stdout = None  # whoever read our output has gone
        return 0
    except Exception as error:  # the last door before the user, who never sees a traceback
        return complain(_fault(error))
    return 0


def _speak_unicode() -> None:
    """Lets every name be printed: to a file or another program as UTF-8, on a terminal as well as it can."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")


def _fault(error: Exception) -> str:
    what = f"qcode ran into a fault of its own ({type(error).__name__}); every finished change is kept."
    try:
        return f"{what} The details, without any interview text, are in {write_crash_report(error)}."
    except OSError:
        return what
