"""Agreement and disagreements into files, the format chosen by the file name's suffix."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from qcode.codebook.tree import CodeNode
from qcode.compare.reading import Found
from qcode.compare.values import agreement_value, differences_value
from qcode.reports.comparing.agreement_table import agreement_table, whole_rows
from qcode.reports.comparing.differences_list import Named, differences_report, rows
from qcode.reports.words import word
from qcode.reports.writers import (
    known_suffix,
    table_suffixes,
    write_report,
    write_rows,
    write_table,
    write_text,
)

WHAT = "A table"


def write_agreement(path: Path, found: Found, codes: Sequence[CodeNode], language: str) -> None:
    """The figures in a file: the table for people where people read it, all of them in English where programs do.

    Raises Refused for a suffix that is not one of a table's, and FileProblem where the file cannot be written.
    """
    paths = {node.id: node.path for node in codes}
    match known_suffix(path, table_suffixes(), WHAT):
        case ".json":
            write_text(path, _json(agreement_value(found, paths)))
        case ".csv" | ".xlsx":
            write_rows(path, *whole_rows(found, paths))
        case _:
            write_table(path, agreement_table(found, codes, language), language)


def write_differences(path: Path, named: Named, language: str) -> None:
    """The disagreements in a file: a report in Word or HTML, rows in English for programs. Raises as `write_agreement`."""
    match known_suffix(path, table_suffixes(), WHAT):
        case ".json":
            write_text(path, _json(differences_value(named.found, named.paths, named.names)))
        case ".csv" | ".xlsx":
            write_rows(path, *rows(named))
        case _:
            write_report(path, differences_report(named, language, word(language, "confidential")))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
