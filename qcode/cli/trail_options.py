"""The options by which events of the audit trail are sought."""

from __future__ import annotations

from typing import Annotated

import typer

from qcode.audit.event import KINDS

TrailKind = Annotated[
    list[str] | None,
    typer.Option(
        "--kind",
        metavar="KIND",
        help=f"Only these (may be repeated): {', '.join(KINDS)}, all (default: all but coding).",
        show_default=False,
    ),
]
TrailCode = Annotated[
    str, typer.Option("--code", metavar="CODE", help="Only what is about this code, also when it is gone.")
]
TrailCoder = Annotated[str, typer.Option("--coder", metavar="NAME", help="Only what this person did.")]
TrailFrom = Annotated[
    str, typer.Option("--from", metavar="DATE", help="Only since that day (2026-03-02) or moment.")
]
TrailTo = Annotated[str, typer.Option("--to", metavar="DATE", help="Only up to that day or moment.")]
TrailUndone = Annotated[bool, typer.Option("--undone", help="Also what was taken back, marked.")]
TrailWords = Annotated[
    str, typer.Option("--find", metavar="WORDS", help="Only what all these words stand in.")
]
