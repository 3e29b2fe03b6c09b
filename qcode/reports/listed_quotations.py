"""Listed quotations going out: as a report, as rows, and as words with their source to paste elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from html import escape

from sqlmodel import Session

from qcode.model.columns import now
from qcode.project import study_of
from qcode.quotation_list import ListedQuotation
from qcode.quotation_order import Section
from qcode.quoting import Quoted, quoted
from qcode.reports.remarks import Remarks, remarks_on
from qcode.reports.report import Block, Heading, Prose, Quote, Report
from qcode.reports.rows import Cell
from qcode.reports.wording import amount, day, source
from qcode.reports.words import word

COLUMNS = (
    "document",
    "participant",
    "group",
    "turn",
    "speaker",
    "start",
    "end",
    "quotation",
    "codes",
    "name",
    "comment",
    "starred",
    "links",
    "coder",
    "date",
)


def listed_report(session: Session, found: Sequence[Section], about: str) -> Report:
    """Quotations under their headings, each with its source and its codes; ``about`` says what they are."""
    study = study_of(session)
    ids = [each.id for section in found for each in section.quotations]
    known, remarks = _quoted(session, ids), remarks_on(session, ids, study.language)
    blocks = [block for section in found for block in _section(section, known, remarks, study.language)]
    return Report(
        title=study.title,
        subtitle=about,
        details=((word(study.language, "date"), day(study.language, now())),),
        blocks=tuple(blocks) or (Prose(word(study.language, "nothing"), "quiet"),),
        language=study.language,
        contents=len(found) > 1,
        note=word(study.language, "confidential"),
    )


def _section(
    section: Section, known: Mapping[str, Quoted], remarks: Remarks, language: str
) -> Iterator[Block]:
    if section.title:
        yield Heading(
            section.title.replace("/", " / ") if section.colour else section.title, 1, section.colour or None
        )
    yield Prose(amount(language, "quotations", len(section.quotations)), "quiet")
    for each in section.quotations:
        quote = Quote(known[each.id].pieces, _source(language, each, known[each.id]))
        yield from remarks.around(quote, each.id, each.name, each.comment)


def _source(language: str, listed: ListedQuotation, quotation: Quoted) -> str:
    codes = ", ".join(code.path for code in listed.codes)
    return f"{source(language, quotation)} · {codes}" if codes else source(language, quotation)


def _quoted(session: Session, ids: Iterable[str]) -> dict[str, Quoted]:
    return {each.id: each for each in quoted(session, ids)}


def listed_rows(session: Session, listed: Sequence[ListedQuotation]) -> list[tuple[Cell, ...]]:
    """One row a quotation, under COLUMNS; its links in words."""
    remarks = remarks_on(session, [each.id for each in listed], study_of(session).language)
    return [
        (
            each.document,
            each.participant,
            each.group,
            each.turn,
            each.speaker,
            each.start,
            each.end,
            each.text,
            "; ".join(code.path for code in each.codes),
            each.name,
            each.comment,
            1 if each.starred else 0,
            remarks.in_one(each.id),
            each.coder,
            datetime.fromisoformat(each.created_at).astimezone().strftime("%Y-%m-%d %H:%M"),
        )
        for each in listed
    ]


def words_with_source(session: Session, listed: Sequence[ListedQuotation]) -> tuple[str, str]:
    """The words of quotations, each with its source under it: as plain text and as HTML."""
    language = study_of(session).language
    known = _quoted(session, (each.id for each in listed))
    plain: list[str] = []
    marked: list[str] = []
    for each in listed:
        lines = [f"{speaker}: {words}" if speaker else words for speaker, words in known[each.id].pieces]
        said = source(language, known[each.id])
        plain.append("\n".join(["“" + "\n".join(lines) + "”", f"({said})"]))
        marked.append(
            f"<blockquote>{'<br>'.join(map(escape, lines))}<br><small>{escape(said)}</small></blockquote>"
        )
    return "\n\n".join(plain) + "\n", "".join(marked)


def words_as_table(session: Session, listed: Sequence[ListedQuotation]) -> tuple[str, str]:
    """Quotation, source and codes as three columns: as text with tabs and as HTML."""
    language = study_of(session).language
    known = _quoted(session, (each.id for each in listed))
    rows = [
        (
            _in_one(known[each.id]),
            source(language, known[each.id]),
            "; ".join(code.path for code in each.codes),
        )
        for each in listed
    ]
    plain = "".join("\t".join(" ".join(cell.split()) for cell in row) + "\n" for row in rows)
    marked = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return plain, f"<table>{marked}</table>"


def _in_one(quotation: Quoted) -> str:
    return " ".join(f"{speaker}: {words}" if speaker else words for speaker, words in quotation.pieces)
