"""Measures the core: open, count, code, correct, import, report.

python -m benchmarks.core_bench
"""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path

from sqlmodel import col, select

from benchmarks.generate import SINGLE, STUDY, project_of
from benchmarks.measuring import tell, timed
from qcode import exchange
from qcode.coding import apply as coding
from qcode.coding.filter import Filter
from qcode.coding.passes import passes
from qcode.joining.choices import Decided
from qcode.joining.plan import joining
from qcode.joining.preview import preview
from qcode.joining.reading import read_copy
from qcode.joining.write import join
from qcode.model import Code, Coder, Coding, CodingPass, Document, Span
from qcode.progress import ALL, standings
from qcode.project import Project, open_project
from qcode.quotation_list import Wanted, list_quotations
from qcode.reports.coding_rows import coding_rows
from qcode.reports.quotation_report import quotation_report
from qcode.reports.writers import write_report, write_rows
from qcode.store import backups
from qcode.tables.frequencies import frequencies
from qcode.tables.spec import COUNT
from qcode.transcripts import editing
from qcode.transcripts.importing import drafts_of, import_draft


def opening(path: Path) -> None:
    """Open and close, with the check and without a backup due."""
    tell("open and check the large project", timed(lambda: open_project(path, back_up=False).close()))


def counting(project: Project) -> None:
    """The frequency table of the large project, each way of counting."""
    with project.read() as session:
        tell("frequency table, codings by transcript", timed(lambda: frequencies(session)), "150 ms")
        for count in COUNT[1:]:
            tell(
                f"frequency table, {count} by group",
                timed(lambda count=count: frequencies(session, "group", count)),
            )


def coming_along(project: Project) -> None:
    """How much of each of 100 transcripts is coded, with 100,000 codings."""
    with project.read() as session:
        tell("progress by transcript and coder", timed(lambda: standings(session)), "60 ms")
        in_pass = Filter(passes=frozenset({passes(session)[0].id}))
        theme = session.exec(select(Code.id).where(col(Code.parent_id).is_(None))).first() or ""
        for name, shown in (("pass", in_pass), ("theme", Filter(codes=frozenset({theme})))):
            tell(f"progress of one {name}", timed(lambda shown=shown: standings(session, shown)), "200 ms")
        document = session.exec(select(Document.id)).first() or ""
        tell("progress of one transcript", timed(lambda: standings(session, ALL, document)), "10 ms")


def listing(project: Project) -> None:
    """All 10,000 quotations of a project for the list, and those of one code with the words around them."""
    with project.read() as session:
        tell("list 10,000 quotations", timed(lambda: list_quotations(session)), "200 ms")
        theme = session.exec(select(Code.id).where(col(Code.parent_id).is_(None))).first() or ""
        wanted = Wanted(codes=[theme], context=60)
        tell("list those of one theme, in context", timed(lambda: list_quotations(session, wanted)))


def reporting(project: Project, folder: Path) -> None:
    """All quotations of four codes, as Word."""

    def report() -> None:
        with project.read() as session:
            codes = session.exec(select(Code.id).where(col(Code.parent_id).is_not(None)).limit(4)).all()
            write_report(folder / "report.docx", quotation_report(session, codes))

    tell("report of all quotations of 4 codes", timed(report), "500 ms")


def coding_one_by_one(project: Project) -> None:
    """Apply and remove a code in a transcript with 10,000 codings, each saved on disk; without the window."""
    with project.read() as session:
        document = session.exec(select(Document)).one()
        code, coder = session.exec(select(Code.id)).first(), session.exec(select(Coder.id)).first()
        coding_pass = session.exec(select(CodingPass.id)).first()
    assert code
    assert coder
    assert coding_pass
    applied: list[float] = []
    removed: list[float] = []
    for number in range(100):
        span = Span(number * 37, number * 37 + 25)
        begun = time.perf_counter()
        with project.change("Apply code") as session:
            made = coding.apply(session, document.id, span, code, coder, coding_pass).id
        between = time.perf_counter()
        with project.change("Remove code") as session:
            coding.remove(session, [made])
        applied.append(between - begun)
        removed.append(time.perf_counter() - between)
    tell("apply a code at 10,000 codings, on disk", applied, "50 ms with the repaint")
    tell("remove a code at 10,000 codings, on disk", removed, "50 ms with the repaint")
    tell("undo", timed(project.undo, 20))


def correcting(project: Project) -> None:
    """Leave a corrected transcript with 2,000 codings."""
    with project.read() as session:
        document = session.exec(select(Document)).one()
        assert len(session.exec(select(Coding.id)).all()) >= 2000

    def correct() -> None:
        with project.read() as session:
            old = session.get_one(Document, document.id).text
            middle = len(old) // 3
            plan = editing.plan(session, document.id, old[:middle] + " verbeterd" + old[middle + 40 :])
        with project.change("Correct") as session:
            editing.correct(session, plan, lose=True)

    tell("leave a corrected transcript with 2,000 codings", timed(correct), "200 ms")


def exchanging(project: Project, folder: Path) -> None:
    """100,000 codings in and out as rows, and the import taken back."""
    path = folder / "codings.csv"

    def export() -> None:
        with project.read() as session:
            write_rows(path, *coding_rows(session))

    def bring_in() -> None:
        rows = [row._replace(coder="Zoë") for row in exchange.read_rows(path)]
        with project.change("Import") as session:
            exchange.import_codings(session, rows, "Zoë")

    tell("export 100,000 codings", timed(export, 1))
    tell("import 100,000 codings", timed(bring_in, 1))
    tell("undo that", timed(project.undo, 1))


def joining_copies(project: Project, folder: Path) -> None:
    """A copy in which another person coded as much again: read, worked out, written, taken back."""
    path = folder / "copy.qcode"
    backups.copy(project.path, path)
    with open_project(path, back_up=False) as copy:
        rows = [row._replace(coder="Zoë") for row in _rows_of(copy, folder)]
        with copy.change("Import", "Zoë") as session:
            exchange.import_codings(session, rows, "Zoë")
    begun = time.perf_counter()
    found = read_copy(project, path)
    read = time.perf_counter()
    planned = joining(found.copies, Decided())
    preview(found, planned, project.coder)
    worked_out = time.perf_counter()
    join(project, planned, found.name)
    joined = time.perf_counter()
    tell("read a copy with 10,000 codings more", [read - begun])
    tell("work out what joining it brings", [worked_out - read])
    tell("join it", [joined - worked_out])
    tell("undo that", timed(project.undo, 1))


def _rows_of(project: Project, folder: Path) -> list[exchange.CodingRow]:
    path = folder / "rows.csv"
    with project.read() as session:
        write_rows(path, *coding_rows(session))
    return list(exchange.read_rows(path))


def importing(project: Project, folder: Path) -> None:
    """A Word file of 10,000 words: read, split into turns, stored."""
    from docx import Document as Word

    with project.read() as session:
        text = session.exec(select(Document.text)).first() or ""
    file = Word()
    for line in text.splitlines():
        file.add_paragraph(line)
    path = folder / "interview.docx"
    file.save(str(path))
    number = iter(range(100))

    def bring_in() -> None:
        draft = drafts_of(path)[0]
        shorter = draft.text + f" {next(number)}"
        import_draft(
            project, path, type(draft)(name=draft.name, text=shorter, turns=draft.turns, rule=draft.rule)
        )

    tell("import a 10,000-word docx", timed(bring_in), "500 ms")


def main() -> None:
    """Prints a line for each measurement."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        large, loaded, two_thousand = folder / "large.qcode", folder / "loaded.qcode", folder / "2000.qcode"
        shutil.copy(project_of(STUDY), large)
        shutil.copy(project_of(SINGLE[-1]), loaded)
        shutil.copy(project_of(SINGLE[1]), two_thousand)
        opening(large)
        with open_project(large, back_up=False) as project:
            counting(project)
            coming_along(project)
            reporting(project, folder)
            exchanging(project, folder)
        with open_project(loaded, back_up=False) as project:
            listing(project)
            joining_copies(project, folder)
            coding_one_by_one(project)
        with open_project(two_thousand, back_up=False) as project:
            correcting(project)
            importing(project, folder)


if __name__ == "__main__":
    main()
