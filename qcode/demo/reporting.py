"""The sample study in a folder, with every report of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

from sqlmodel import Session

from qcode import exchange
from qcode.codebook import files, tree
from qcode.demo.building import build
from qcode.errors import FileProblem, Refused
from qcode.project import open_project, study_of
from qcode.reports.codebook_report import codebook_report
from qcode.reports.memo_report import memo_report
from qcode.reports.quotation_report import quotation_report
from qcode.reports.report import Report
from qcode.reports.table_words import spoken
from qcode.reports.writers import write_report, write_rows, write_table
from qcode.shipped import sample_study
from qcode.tables import frequencies

PROJECT = "Leerhuis.qcode"
SOURCES = "sources"
REPORTS = "reports"

Writer = Callable[[Session, Path], None]


def run(folder: Path) -> list[Path]:
    """Copies the sample study into ``folder``, builds the project and writes every report; returns what was made.

    Raises Refused when the folder holds something already.
    """
    _make_empty(folder)
    sources = folder / SOURCES
    shutil.copytree(sample_study(), sources, ignore=shutil.ignore_patterns("build.py", "__pycache__"))
    build(sources, folder / PROJECT)
    return [sources, folder / PROJECT, *write_reports(folder / PROJECT, folder / REPORTS)]


def write_reports(project: Path, folder: Path) -> list[Path]:
    """Writes every report of a project into the folder, and returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    with open_project(project, write=False) as opened, opened.read() as session:
        for name, write in ALL_REPORTS:
            write(session, folder / name)
    return [folder / name for name, _ in ALL_REPORTS]


def _make_empty(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise Refused(f"{folder} holds files already; choose a new or empty folder. Nothing was written.")
    except FileExistsError as error:
        raise Refused(f"{folder} is a file, not a folder; nothing was written.") from error
    except OSError as error:
        raise FileProblem(f"{folder} cannot be made: {error.strerror}; nothing was written.") from error


def _frequencies(session: Session, path: Path, by: str) -> None:
    language = study_of(session).language
    write_table(path, spoken(frequencies(session, by), language), language)


def _report(session: Session, path: Path, report: Callable[[Session], Report]) -> None:
    write_report(path, report(session))


def _quotations(session: Session) -> Report:
    return quotation_report(session, [node.id for node in tree.nodes(session)])


def _codings(session: Session, path: Path) -> None:
    head, rows = exchange.coding_rows(session)
    write_rows(path, head, rows)


def _codebook(session: Session, path: Path) -> None:
    study = study_of(session)
    files.write(path, tree.as_draft(session, study.title, study.language))


ALL_REPORTS: tuple[tuple[str, Writer], ...] = (
    ("memos.docx", partial(_report, report=memo_report)),
    ("memos.html", partial(_report, report=memo_report)),
    ("codebook.docx", partial(_report, report=codebook_report)),
    ("codebook.html", partial(_report, report=codebook_report)),
    ("codebook.xlsx", _codebook),
    ("quotations.docx", partial(_report, report=_quotations)),
    ("frequencies.csv", partial(_frequencies, by="document")),
    ("frequencies.docx", partial(_frequencies, by="document")),
    ("frequencies.html", partial(_frequencies, by="document")),
    ("frequencies.json", partial(_frequencies, by="document")),
    ("frequencies.xlsx", partial(_frequencies, by="document")),
    ("frequencies by group.xlsx", partial(_frequencies, by="group")),
    ("frequencies by coder.xlsx", partial(_frequencies, by="coder")),
    ("codings.csv", _codings),
    ("codings.xlsx", _codings),
)
"""File name and what writes it: a new report is one row here."""
