"""The sample study in a folder, with every report of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

from sqlmodel import Session

from qcode.codebook import files, tree
from qcode.coding.passes import coders
from qcode.compare.choice import Choice, chosen
from qcode.compare.reading import agreement_of
from qcode.demo.building import build
from qcode.errors import FileProblem, Refused
from qcode.project import open_project, study_of
from qcode.reports.codebook_report import codebook_report
from qcode.reports.coding_layouts import layout_rows
from qcode.reports.coding_rows import coding_rows
from qcode.reports.comparing.differences_list import named_differences
from qcode.reports.comparing.writing import write_agreement, write_differences
from qcode.reports.coreq.checklist import checklist_report
from qcode.reports.debriefing.report import debriefing_report
from qcode.reports.findings.report import findings_report
from qcode.reports.memo_report import memo_report
from qcode.reports.quotation_report import quotation_report
from qcode.reports.report import Report
from qcode.reports.supervisor.writing import write_pack
from qcode.reports.table_words import write_frequencies
from qcode.reports.writers import report_suffixes, table_suffixes, write_report, write_rows, write_sheets
from qcode.shipped import sample_study
from qcode.tables.frequencies import frequencies

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
    with open_project(project, write=False) as opened:
        with opened.read() as session:
            for name, write in (reports := all_reports()):
                write(session, folder / name)
        pack = write_pack(opened, folder, over=True)
    assert pack is not None, "nobody stops it"
    return [*(folder / name for name, _ in reports), *pack.paths]


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
    write_frequencies(path, frequencies(session, by), study_of(session).language)


def _report(session: Session, path: Path, report: Callable[[Session], Report]) -> None:
    write_report(path, report(session))


def _quotations(session: Session) -> Report:
    return quotation_report(session, [node.id for node in tree.nodes(session)])


def _codings(session: Session, path: Path) -> None:
    head, rows = coding_rows(session)
    write_rows(path, head, rows)


def _matrix(session: Session, path: Path) -> None:
    write_sheets(path, layout_rows(session, "matrix"))


def _codebook(session: Session, path: Path) -> None:
    study = study_of(session)
    files.write(path, tree.as_draft(session, study.title, study.language))


def _choice(session: Session) -> Choice:
    """All who code, beside each other."""
    return chosen(session, [each.name for each in coders(session)])


def _agreement(session: Session, path: Path) -> None:
    found = agreement_of(session, _choice(session), unit="turn")
    assert found is not None, "nobody cancels it"
    write_agreement(path, found, tree.nodes(session), study_of(session).language)


def _differences(session: Session, path: Path) -> None:
    write_differences(path, named_differences(session, _choice(session)), study_of(session).language)


def _debriefing(session: Session) -> Report:
    return debriefing_report(session, _choice(session))


def all_reports() -> list[tuple[str, Writer]]:
    """File name and what writes it: a new report is one row here. Reports come in every format that can be written."""
    reports = {
        "findings": findings_report,
        "memos": memo_report,
        "codebook": codebook_report,
        "quotations": _quotations,
        "coreq": checklist_report,
        "debriefing": _debriefing,
    }
    return [
        *(
            (f"{name}{suffix}", partial(_report, report=made))
            for name, made in reports.items()
            for suffix in report_suffixes()
        ),
        ("codebook.xlsx", _codebook),
        *((f"frequencies{suffix}", partial(_frequencies, by="document")) for suffix in table_suffixes()),
        ("frequencies by group.xlsx", partial(_frequencies, by="group")),
        ("frequencies by coder.xlsx", partial(_frequencies, by="coder")),
        *((f"agreement{suffix}", _agreement) for suffix in table_suffixes()),
        *((f"differences{suffix}", _differences) for suffix in table_suffixes()),
        ("codings.csv", _codings),
        ("codings.xlsx", _codings),
        ("codings as ones and noughts.xlsx", _matrix),
    ]
