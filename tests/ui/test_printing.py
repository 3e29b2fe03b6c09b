"""A report as PDF: read back page by page, as the one who opens it would."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from qcode.errors import FileProblem
from qcode.model.table import Table, TableRow
from qcode.reports.report import (
    Block,
    Facts,
    Figure,
    Heading,
    Markdown,
    NumberTable,
    PageBreak,
    Prose,
    Quote,
    Report,
    TextTable,
)
from qcode.reports.writers import write_report
from ui import pdf, printing

A4_POINTS = (595.3, 841.9)
SAID = "Nou ja, kijk, in het begin zat ik er echt niet op te wachten, zei ze later. " * 2


def pages(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(str(path))
    try:
        return [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in document]
    finally:
        document.close()


def colour_at(path: Path, page: int, x: float, y: float) -> tuple[int, ...]:
    """The colour (red, green, blue) at a point of a page; x and y in points from the top left."""
    document = pypdfium2.PdfDocument(str(path))
    try:
        picture = document[page].render(scale=2).to_numpy()
        return tuple(int(value) for value in reversed(picture[round(y * 2), round(x * 2)][:3]))
    finally:
        document.close()


def printed(
    folder: Path, *blocks: Block, contents: bool = True, language: str = "nl", note: str = ""
) -> list[str]:
    report = Report("Leerhuis", "Bijlage", (("Datum", "1 mei"),), blocks, language, contents, note)
    printing.write_pdf(folder / "report.pdf", report)
    return pages(folder / "report.pdf")


def long_table(rows: int) -> Table:
    lines = tuple(TableRow(f"Code {n:03}", (n, 2 * n), 3 * n) for n in range(1, rows + 1))
    return Table(
        "Alle codes", "Thema", ("Mentoren", "Jongeren"), lines, (1, 2), "Totaal", notes=("Geteld zo.",)
    )


def chapters(count: int) -> list[Block]:
    quote = Quote(((None, SAID),), "R1 · beurt 3")
    return [block for n in range(count) for block in (Heading(f"Hoofdstuk {n}"), *[quote] * (3 + n % 4))]


def test_the_contents_list_names_the_pages_headings_are_really_on(qapp: QApplication, tmp_path: Path) -> None:
    text = printed(tmp_path, *chapters(20))
    listed = dict(line.rsplit(" ", 1) for line in text[1].splitlines() if line.startswith("Hoofdstuk"))
    assert len(listed) == 20
    for name, number in listed.items():
        assert name in text[int(number) - 1].splitlines()
        assert not any(name in other.splitlines() for other in text[2 : int(number) - 1])


def test_pages_are_a4_numbered_and_carry_the_note_but_for_the_title_page(
    qapp: QApplication, tmp_path: Path
) -> None:
    text = printed(tmp_path, *chapters(4), note="Vertrouwelijk.")
    assert "Pagina" not in text[0]
    assert all(line in text[0] for line in ("Leerhuis", "Bijlage", "1 mei", "Vertrouwelijk."))
    for number, page in enumerate(text[1:], start=2):
        assert f"Pagina {number} van {len(text)}" in page
        assert "Vertrouwelijk." in page
    document = pypdfium2.PdfDocument(str(tmp_path / "report.pdf"))
    assert document[0].get_size() == pytest.approx(A4_POINTS, abs=0.5)
    assert document.get_metadata_dict()["Title"] == "Leerhuis"
    document.close()


def test_no_heading_ends_a_page_and_no_source_begins_one(qapp: QApplication, tmp_path: Path) -> None:
    text = printed(tmp_path, *chapters(40))
    body = [page for page in text[1:] if SAID[:20] in page]
    assert len(body) > 8
    for page in body:
        lines = [line for line in page.splitlines() if line and not line.startswith(("Leerhuis", "Pagina"))]
        assert not lines[-1].startswith("Hoofdstuk")
        assert not lines[0].startswith("R1")


def test_a_long_table_repeats_its_head_and_loses_no_row(qapp: QApplication, tmp_path: Path) -> None:
    text = printed(tmp_path, NumberTable(long_table(120)), contents=False)
    with_rows = [
        page for page in text if re.search(r"Code \d{3}", page)
    ]  # how many depends on the fonts here
    assert len(with_rows) > 1
    assert all(page.count("Thema") == 1 for page in with_rows)
    rows = re.findall(r"Code (\d{3}) (\d+) (\d+) (\d+)", "".join(text))
    assert rows == [(f"{n:03}", str(n), str(2 * n), str(3 * n)) for n in range(1, 121)]
    assert "Geteld zo." in text[-1]


def test_every_kind_of_block_is_on_the_page(qapp: QApplication, tmp_path: Path) -> None:
    blocks = (
        Heading("Alliantie", 1, "#2F7F78"),
        Prose("Inleiding.", "lead"),
        Facts((("Interviews", "negen"),)),
        Quote((("Amal", "Ja."), (None, "En nee.")), "R1"),
        Markdown("# Denk\n\n1. een\n   - twee\n\n> drie\n\n**vier** [vijf](https://x.nl)\n\n---\n\n    zes"),
        TextTable(("Code", "Betekenis"), (("Doel", "waarheen"), ("Los",)), (1, 3), (1,), ("#5B6B9E",)),
        NumberTable(Table("Leeg", "Code", (), ())),
        PageBreak(),
        Prose("Slot\x00."),
    )
    text = printed(tmp_path, *blocks)
    assert len(text) == 4
    told = [
        "Alliantie",
        "Inleiding.",
        "Interviews negen",
        "Amal: Ja.",
        "En nee.",
        "Denk",
        "1. een",
        "• twee",
        "drie",
    ]
    told += ["vier vijf", "zes", "Doel waarheen", "Los", "Tabel 1. Leeg", "Nog niets te tonen."]
    at = [text[2].find(words) for words in told]
    assert -1 not in at
    assert at == sorted(at)
    assert text[3].startswith("Slot.")


def test_bars_and_shades_are_painted_where_they_belong(qapp: QApplication, tmp_path: Path) -> None:
    rows = (TableRow("Alliantie", (30, 30), 60), TableRow("Doel", (10, 5), 15))
    table = Table("", "Thema", ("x", "y"), rows)
    printing.write_pdf(
        tmp_path / "chart.pdf", Report("", blocks=(NumberTable(table, chart=True),), contents=False)
    )
    bars = {colour_at(tmp_path / "chart.pdf", 0, 70.9 + 150 + 60, y) for y in range(80, 300, 2)}
    assert (0x20, 0x65, 0x5F) in bars
    ends = {colour_at(tmp_path / "chart.pdf", 0, 70.9 + 150 + 200, y) for y in range(80, 300, 2)}
    assert (0xE3, 0xB6, 0x5C) in ends
    assert (0x2F, 0x7F, 0x78) not in ends


def test_a_figure_is_painted_whole_above_its_title(qapp: QApplication, tmp_path: Path) -> None:
    image = QImage(300, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("#000000"))
    image.save(str(tmp_path / "red.png"))
    figure = Figure((tmp_path / "red.png").read_bytes(), 300, 600, "Het model")
    texts = printed(tmp_path, *[Prose(SAID)] * 22, figure, contents=False)
    assert len(texts) == 2
    assert "Figuur 1. Het model" in texts[1]
    assert (0, 0, 0) in column(tmp_path / "report.pdf", 1)
    assert (0, 0, 0) not in column(tmp_path / "report.pdf", 0)


def column(path: Path, page: int) -> set[tuple[int, ...]]:
    """The colours from top to bottom of a page, somewhat in from the left."""
    return {colour_at(path, page, 121, y) for y in range(80, 780, 5)}


def test_arabic_stands_on_the_right(qapp: QApplication, tmp_path: Path) -> None:
    printed(tmp_path, Quote(((None, "كنت أظن أنه لا يستمع"),), "R7"), contents=False)
    document = pypdfium2.PdfDocument(str(tmp_path / "report.pdf"))
    page = document[0].get_textpage()
    lefts = [page.get_charbox(n)[0] for n in range(page.count_chars()) if page.get_text_range(n, 1) in "كتظن"]
    document.close()
    assert lefts
    assert min(lefts) > A4_POINTS[0] / 2


def test_an_empty_report_is_one_page(qapp: QApplication, tmp_path: Path) -> None:
    printing.write_pdf(tmp_path / "empty.pdf", Report("", contents=False, language="en"))
    assert pages(tmp_path / "empty.pdf") == ["Page 1 of 1"]


def test_a_file_that_cannot_be_written_is_said_so(qapp: QApplication, tmp_path: Path) -> None:
    pdf.register()
    with pytest.raises(FileProblem, match=r"does not exist; nothing was written"):
        write_report(tmp_path / "missing" / "a.pdf", Report("x"))


def test_reports_are_written_as_pdf_once_registered(qapp: QApplication, tmp_path: Path) -> None:
    pdf.register()
    write_report(tmp_path / "a.pdf", Report("Leerhuis", blocks=(Prose("Hallo."),)))
    assert "Hallo." in "".join(pages(tmp_path / "a.pdf"))


def test_a_script_without_a_window_or_a_screen_can_print(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from ui import printing; from qcode.reports.report import Report\n"
        "printing.write_pdf(Path(sys.argv[1]), Report('Zonder scherm', contents=False))"
    )
    bare = {k: v for k, v in os.environ.items() if k not in {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}}
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "a.pdf")],
        cwd=root,
        env=bare,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Zonder scherm" in pages(tmp_path / "a.pdf")[0]
