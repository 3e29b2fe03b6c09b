"""PDF files: paragraphs put together from lines, without what repeats at the head and foot of each page."""

# pypdfium2 carries types for part of itself only.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from __future__ import annotations

from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from qcode.errors import FileProblem
from qcode.model.draft import Draft
from qcode.sentence import worded
from qcode.transcripts.blocks import compose
from qcode.transcripts.pdf_lines import Line, page_lines
from qcode.transcripts.pdf_margins import without_heads_and_feet, without_numbers
from qcode.transcripts.pdf_paragraphs import paragraphs


def read(path: Path) -> Draft:
    """The text of a PDF, unwrapped.

    Raises FileProblem when the file is locked, damaged, or only pictures of pages.
    """
    document = _open(path)
    try:
        pages = [page_lines(page) for page in document]
        sizes = [page.get_size() for page in document]
    except pdfium.PdfiumError as error:
        raise FileProblem(
            worded("“{file}” is damaged: a page cannot be read. Nothing was imported.", file=path.name)
        ) from error
    finally:
        document.close()
    if not any(pages):
        raise FileProblem(
            worded(
                "“{file}” holds only pictures of pages, no text; run text recognition (OCR) on it "
                "first. Nothing was imported.",
                file=path.name,
            )
        )
    kept, gone = without_heads_and_feet(pages, [height for _, height in sizes])
    unnumbered, numbers = without_numbers(kept)
    return compose(
        path, paragraphs(unnumbered, max(width for width, _ in sizes)), _notices(pages, gone, numbers)
    )


def _open(path: Path) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(path)
    except pdfium.PdfiumError as error:
        if error.err_code == raw.FPDF_ERR_PASSWORD:
            sentence = worded(
                "“{file}” is locked with a password; save it without one. Nothing was imported.",
                file=path.name,
            )
        else:
            sentence = worded("“{file}” is damaged or not a PDF file; nothing was imported.", file=path.name)
        raise FileProblem(sentence) from error


def _notices(pages: list[list[Line]], gone: list[str], numbers: bool) -> list[str]:
    said = [worded("Lines of the PDF were joined to paragraphs; no-break spaces became plain ones.")]
    if gone:
        said.append(worded("Page heads and feet were left out, such as “{gone}”.", gone=gone[0]))
    if numbers:
        said.append(worded("Numbers in front of lines or paragraphs were left out."))
    empty = [number for number, page in enumerate(pages, start=1) if not page]
    if empty:
        pictures = ", ".join(map(str, empty[:10])) + (" …" if len(empty) > 10 else "")
        said.append(
            worded("Pages without text, perhaps pictures, were left out: {pictures}.", pictures=pictures)
        )
    return said
